// A course on offer as those see it who may take it.

#include "core/words.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

void offer_view(Page& page, const Offer& offer, bool whole_page) {
    const kit::KeyScope key(page.kit, offer.id.text);
    const auto card = kit::card(page.kit, {.key = "offer", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, title_of(offer), words::back_to_catalogue, whole_page);
    std::string dates;
    for (const OfferedDays& days : offer.dates)
        dates += (dates.empty() ? "" : ", ") + days_words(days.from, days.to, false);
    facts(page, {{words::offered_by_label, offer.provider},
                 {words::trainer, offer.trainer},
                 {words::hours, offer.hours ? hours_words(*offer.hours) : std::string{}},
                 {words::column_when, std::move(dates)},
                 {words::place, offer.place},
                 {words::price, offer.price_cents.value_or(0) > 0 ? price_text(*offer.price_cents) : price_words(offer)}});
    if (offer.rsc_hours)
        facts(page, {{words::rsc_hours, hours_words(*offer.rsc_hours)}});
    if (offer.areas)
        area_tags(page, *offer.areas);
    for (const Outcome& outcome : offer.outcomes)
        kit::paragraph(page.kit, outcome.words);
    if (!offer.words.empty())
        kit::paragraph(page.kit, offer.words);
    if (page.ui.focus == FocusWish::FirstField) {
        page.kit.focus(page.kit.id("took-part"));
        page.ui.focus = FocusWish::None;
    }
    const auto wrap = kit::wrap(page.kit, {.gap = 8});
    if (kit::button(page.kit, {.key = "took-part", .label = words::took_part, .icon = kit::Icon::Check, .weight = kit::Weight::Primary}))
        page.ask(TakePart{offer.id});
    if (kit::button(page.kit, {.key = "delete", .label = words::remove, .icon = kit::Icon::Trash2}))
        page.ask(DeleteEntry{{EntryKind::Offer, offer.id.text}});
}

} // namespace imh::ui
