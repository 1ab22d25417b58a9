// Reflective supervision and consultation: entered session by session, as a series or as a total; over time; as a list.

#include "ui/screens/finding_view.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/supervision_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

const Session* open_session(const View& view, const std::optional<EntryName>& open) {
    if (!open || open->kind != EntryKind::Session)
        return nullptr;
    const auto place = place_of(view.portfolio, *open);
    return place ? &view.portfolio.sessions[*place] : nullptr;
}

/// The three ways to enter supervision.
void ways_to_add(Page& page) {
    if (kit::button(page.kit, {.key = "add", .label = words::add_session, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
        page.ask(AddEntry{Session{}});
    if (kit::button(page.kit, {.key = "add-series", .label = words::add_series})) {
        page.ui.supervision.series.emplace();
        page.kit.again();
    }
    if (kit::button(page.kit, {.key = "add-total", .label = words::add_total})) {
        Session total;
        total.id = fresh_id(page.view.portfolio, id_prefix(EntryKind::Session));
        page.ui.supervision.total = total.id.text;
        page.ask(AddEntry{total});
    }
}

void finding_card(Page& page) {
    const Finding* finding = rsc_finding(page.view);
    if (!finding)
        return;
    const auto card = kit::card(page.kit, {.key = "rsc", .place = {.padding = kit::pad(18, 4)}});
    finding_view(page, *page.view.category, *finding, false);
}

void list_and_editor(Page& page) {
    const View& view = page.view;
    const Session* open = open_session(view, page.ui.open);
    if (open && !page.kit.wide()) {
        session_editor(page, *open, true);
        return;
    }
    screen_title(page, Screen::Supervision);
    screen_lead(page, words::supervision_lead);
    if (view.portfolio.sessions.empty()) {
        const auto empty = kit::empty_state(page.kit, {.key = "empty",
                                                       .icon = kit::Icon::MessagesSquare,
                                                       .title = words::supervision_empty,
                                                       .text = words::supervision_empty_text});
        ways_to_add(page);
        return;
    }
    {
        const auto ways = kit::wrap(page.kit, {.gap = 8});
        ways_to_add(page);
    }
    const SessionLines lines = session_lines(view);
    if (!open) {
        supervision_picture(page, lines);
        finding_card(page);
        session_list(page, lines, false);
        return;
    }
    const auto beside = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        session_list(page, lines, true);
    }
    const auto editor = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    session_editor(page, *open, false);
}

} // namespace

void supervision_screen(Page& page) {
    list_and_editor(page);
    series_dialog(page);
}

} // namespace imh::ui
