// The first screen of the page for trainers.

#include "ui/screens/keeping.h"
#include "ui/screens/navigation.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

void trainers_start_screen(Page& page) {
    const auto all = kit::column(page.kit, {.key = "start", .gap = 14, .max_width = 980});
    const kit::Id title = kit::heading(
        page.kit, {.level = 1, .text = words::trainers_title, .size = page.kit.narrow() ? 26.0F : 32.0F, .key = "screen-title"});
    if (page.ui.focus == FocusWish::Screen) {
        page.kit.focus(title);
        page.ui.focus = FocusWish::None;
    }
    kit::paragraph(page.kit, {.text = words::trainers_lead, .tone = kit::Tone::Muted, .max_width = 760});
    offered_by(page);
    found_drafts(page);
    kit::heading(page.kit, 2, words::trainers_step_rules);
    association_choice(page);
    kit::heading(page.kit, 2, words::trainers_step_courses);
    {
        const auto wrap = kit::wrap(page.kit, {.gap = 12});
        if (kit::button(page.kit, {.key = "courses", .label = words::trainers_courses, .weight = kit::Weight::Primary}))
            page.ask(GoTo{Screen::Catalogue});
        if (kit::button(page.kit, {.key = "import", .label = words::import_offers, .icon = kit::Icon::Download}))
            page.ask(BeginImport{.target = ImportTarget::Catalogue});
        if (kit::button(page.kit, {.key = "open", .label = words::start_open, .icon = kit::Icon::FolderOpen, .keys = "Ctrl+O"}))
            page.ask(AskForFile{});
    }
    kit::heading(page.kit, 2, words::start_step_save);
    kit::paragraph(page.kit, words::start_save_text);
    draft_choice(page);
    const auto links = kit::wrap(page.kit, {.gap = 20});
    if (!page.kit.wide()) // else it stands in the navigation
        language_link(page);
    if (kit::link(page.kit, {.key = "stored", .label = words::stored_title, .size = 14}))
        page.ui.sheet = Sheet::Stored;
    if (kit::link(page.kit, {.key = "keys", .label = words::keys, .size = 14}))
        page.ui.sheet = Sheet::Keys;
    const bool plain = page.kit.environment().plain;
    if (kit::link(page.kit, {.key = "plain", .label = plain ? words::drawn_page : words::plain_page, .size = 14}))
        page.ask(UsePlainPage{!plain});
    kit::small(page.kit, page.view.pack.notice);
}

} // namespace imh::ui
