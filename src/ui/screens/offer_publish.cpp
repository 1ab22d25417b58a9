// Publishing a course: the link, the statement for a certificate, the file; and for those who take part, the way in.

#include "core/audience.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

void publish_part(Page& page, const Offer& offer) {
    const auto part = kit::section(page.kit, {.key = "publish", .label = words::publish, .place = {.gap = 10}});
    kit::heading(page.kit, {.level = page.kit.wide() ? 3 : 2, .text = words::publish, .size = 16});
    kit::small(page.kit, words::publish_lead);
    kit::text_field(page.kit, {.key = "address", .label = words::page_address, .help = words::page_address_help}, page.ui.catalogue.page_address);
    const auto wrap = kit::wrap(page.kit, {.gap = 8});
    if (for_applicants() && kit::button(page.kit, {.key = "took-part", .label = words::took_part, .icon = kit::Icon::Check}))
        page.ask(TakePart{offer.id});
    if (kit::button(page.kit, {.key = "link", .label = words::copy_link, .icon = kit::Icon::Copy}))
        page.ask(CopyCourseLink{offer.id});
    if (kit::button(page.kit, {.key = "statement", .label = words::statement, .icon = kit::Icon::FileText}))
        page.ask(ShowStatement{offer.id});
    if (kit::button(page.kit, {.key = "file", .label = words::save_course_file, .icon = kit::Icon::Download}))
        page.ask(SaveCatalogue{CatalogueFileKind::Json, offer.id});
}

} // namespace imh::ui
