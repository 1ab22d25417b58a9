#include "ui/screens/page.h"

#include "core/audience.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/document_view.h"
#include "ui/screens/import.h"
#include "ui/screens/keeping.h"
#include "ui/screens/navigation.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/standing_panel.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// The page for trainers has few.
void trainers_screen(Page& page) {
    switch (page.ui.screen) {
    case Screen::Catalogue:
        return catalogue_screen(page);
    case Screen::Papers:
        if (page.ui.papers.shown)
            return paper_view(page);
        break;
    default:
        break;
    }
    trainers_start_screen(page);
}

void screen(Page& page) {
    if (!for_applicants()) {
        const kit::KeyScope key(page.kit, words::screens[static_cast<std::size_t>(page.ui.screen)]);
        return trainers_screen(page);
    }
    const kit::KeyScope key(page.kit, words::screens[static_cast<std::size_t>(page.ui.screen)]);
    switch (page.ui.screen) {
    case Screen::Start:
        return start_screen(page);
    case Screen::Education:
        return education_screen(page);
    case Screen::Work:
        return work_screen(page);
    case Screen::Trainings:
        return trainings_screen(page);
    case Screen::Supervision:
        return supervision_screen(page);
    case Screen::People:
        return people_screen(page);
    case Screen::Map:
        return map_screen(page);
    case Screen::Standing:
        return standing_screen(page);
    case Screen::Next:
        return next_screen(page);
    case Screen::Papers:
        return papers_screen(page);
    case Screen::Catalogue:
        return catalogue_screen(page);
    }
}

/// Another screen begins at its top.
void begin_at_top(Page& page, const kit::Scope& scroll) {
    if (page.ui.focus == FocusWish::Screen)
        page.kit.scroll_to_top(scroll.id());
}

/// What a toast lies over can be scrolled out from under it.
kit::Padding with_room(const Page& page, kit::Padding padding) {
    if (page.ui.toast)
        padding.bottom += 84;
    return padding;
}

void wide_page(Page& page) {
    kit::Frame& ui = page.kit;
    const auto columns = kit::row(ui, {.key = "columns", .gap = 0, .grow = 1, .align = kit::Align::Stretch});
    {
        const auto navigation = kit::navigation(ui, {.key = "navigation",
                                                     .label = words::navigation,
                                                     .place = {.width = kit::size::navigation},
                                                     .surface = kit::Surface::Sunken,
                                                     .edge = kit::Edge::Right,
                                                     .scrolls = true});
        wide_navigation(page);
    }
    {
        const auto main = kit::main_region(ui, {.key = "main",
                                                .place = {.padding = with_room(page, kit::pad(34, 26)), .gap = 12, .grow = 1},
                                                .scrolls = true});
        begin_at_top(page, main);
        keeping_notices(page);
        screen(page);
    }
    if (!for_applicants() || (page.ui.screen == Screen::Start && !page.view.standing))
        return;
    const auto aside = kit::complementary(ui, {.key = "aside",
                                               .label = words::where_you_stand,
                                               .place = {.padding = kit::pad(20, 24), .gap = 4, .width = kit::size::aside},
                                               .surface = kit::Surface::Raised,
                                               .edge = kit::Edge::Left,
                                               .scrolls = true});
    standing_panel(page);
}

void strip(Page& page) {
    const auto banner = kit::complementary(page.kit, {.key = "aside",
                                                      .label = for_applicants() ? words::where_you_stand : words::product_for_trainers,
                                                      .place = {.padding = kit::pad(16, 10)},
                                                      .surface = kit::Surface::Raised,
                                                      .edge = kit::Edge::Bottom});
    if (for_applicants())
        return standing_strip(page);
    const auto row = kit::row(page.kit, {.gap = 12});
    kit::text(page.kit, {.text = words::product_for_trainers, .bold = true, .grow = 1});
    strip_actions(page);
}

void main_part(Page& page, float across, bool scrolls = true) {
    const auto main = kit::main_region(page.kit, {.key = "main",
                                                  .place = {.padding = with_room(page, kit::pad(across, 16)), .gap = 12, .grow = 1},
                                                  .scrolls = scrolls});
    if (scrolls)
        begin_at_top(page, main);
    keeping_notices(page);
    if (for_applicants() && page.kit.narrow() && is_evidence(page.ui.screen) && !page.ui.open)
        evidence_choice(page);
    screen(page);
}

void medium_page(Page& page) {
    kit::Frame& ui = page.kit;
    const auto columns = kit::row(ui, {.key = "columns", .gap = 0, .grow = 1, .align = kit::Align::Stretch});
    {
        const auto navigation = kit::navigation(ui, {.key = "navigation",
                                                     .label = words::navigation,
                                                     .place = {.width = 100},
                                                     .surface = kit::Surface::Sunken,
                                                     .edge = kit::Edge::Right,
                                                     .scrolls = true});
        rail_navigation(page);
    }
    const auto rest = kit::column(ui, {.key = "rest", .gap = 0, .grow = 1});
    strip(page);
    main_part(page, 28);
}

/// A page this low (400 % zoom, a phone on its side) scrolls as a whole: bars that stay would leave two lines to read.
constexpr float lowest_with_bars = 420;

void narrow_page(Page& page) {
    kit::Frame& ui = page.kit;
    const bool low = ui.environment().height < lowest_with_bars;
    const auto all = low ? kit::scroll(ui, "columns", {.gap = 0, .grow = 1})
                         : kit::column(ui, {.key = "columns", .gap = 0, .grow = 1});
    if (low)
        begin_at_top(page, all);
    strip(page);
    main_part(page, 16, !low);
    const auto navigation = kit::navigation(ui, {.key = "navigation",
                                                 .label = words::navigation,
                                                 .surface = kit::Surface::Raised,
                                                 .edge = kit::Edge::Top});
    tab_navigation(page);
}

void toast(Page& page) {
    if (!page.ui.toast)
        return;
    const ToastText& said = *page.ui.toast;
    const std::string key = "toast-" + std::to_string(said.number);
    switch (kit::toast(page.kit, {.key = key, .text = said.text, .action = said.undo ? words::undo : std::string_view{}})) {
    case kit::ToastEvent::Action:
        return page.ask(Undo{});
    case kit::ToastEvent::Closed:
        return page.ask(CloseToast{});
    case kit::ToastEvent::None:
        return;
    }
}

void shortcuts(Page& page) {
    if (page.kit.shortcut(kit::Shortcut::Undo))
        page.ask(Undo{});
    if (page.kit.shortcut(kit::Shortcut::Redo))
        page.ask(Redo{});
    if (page.kit.shortcut(kit::Shortcut::Save))
        page.ask(SaveWork{});
    if (page.kit.shortcut(kit::Shortcut::Keys) && (page.ui.sheet == Sheet::None || page.ui.sheet == Sheet::Keys))
        page.ui.sheet = page.ui.sheet == Sheet::Keys ? Sheet::None : Sheet::Keys;
    if (page.kit.shortcut(kit::Shortcut::Open))
        page.ask(AskForFile{});
}

} // namespace

void page(kit::Frame& kit, const View& view, UiState& ui, Actions& actions) {
    Page page{.kit = kit, .view = view, .ui = ui, .actions = actions};
    shortcuts(page);
    if (kit.wide())
        wide_page(page);
    else if (kit.narrow())
        narrow_page(page);
    else
        medium_page(page);
    if (for_applicants())
        examples_dialog(page);
    associations_dialog(page);
    problems_dialog(page);
    import_dialog(page);
    adding_dialog(page);
    keeping_dialogs(page);
    toast(page);
    if (!ui.say.empty()) {
        kit.announce(ui.say);
        ui.say.clear();
    }
}

} // namespace imh::ui
