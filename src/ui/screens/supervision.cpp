// Reflective supervision and consultation: the best stretch, who gave it, every session.

#include <algorithm>
#include <array>

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/finding_view.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

struct ProviderTotal {
    std::optional<PersonId> person;
    Minutes hours{};
    std::int64_t sessions = 0;
};

std::vector<ProviderTotal> totals(const Portfolio& portfolio) {
    std::vector<ProviderTotal> result;
    for (const Session& session : portfolio.sessions) {
        auto total = std::ranges::find(result, session.provider, &ProviderTotal::person);
        if (total == result.end())
            total = result.insert(total, ProviderTotal{.person = session.provider});
        total->hours += session.hours.value_or(Minutes{});
        ++total->sessions;
    }
    return result;
}

std::string name_of_person(const Portfolio& portfolio, const std::optional<PersonId>& id) {
    const Person* person = id ? find_person(portfolio, *id) : nullptr;
    if (!person)
        return std::string(words::provider_unsaid);
    return person->name.empty() ? std::string(words::unnamed) : person->name;
}

std::string_view setting_words(const Session& session) {
    if (session.kind == SessionKind::Administrative)
        return words::administrative;
    if (session.kind == SessionKind::Clinical)
        return words::clinical;
    return session.setting == Setting::Group ? words::group : session.setting == Setting::Individual ? words::individual : words::reflective;
}

void providers(Page& page) {
    const Portfolio& portfolio = page.view.portfolio;
    const auto card = kit::card(page.kit, {.key = "providers", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    kit::heading(page.kit, 2, words::providers);
    for (const ProviderTotal& total : totals(portfolio)) {
        const auto row = kit::row(page.kit, {.gap = 12, .align = kit::Align::Start});
        {
            const auto names = kit::column(page.kit, {.gap = 2, .grow = 1});
            kit::text(page.kit, {.text = name_of_person(portfolio, total.person), .bold = true});
            const Person* person = total.person ? find_person(portfolio, *total.person) : nullptr;
            kit::text(page.kit, {.text = endorsement_words(page.view.pack, person), .size = 14, .tone = kit::Tone::Muted});
        }
        const std::string sum = hours_words(total.hours) + std::string(words::in_sessions) + counted_words(total.sessions, "session", "sessions");
        kit::text(page.kit, {.text = sum, .size = 14, .figures = true});
    }
}

void sessions(Page& page) {
    const std::array<kit::Column, 4> columns{{
        {.title = words::column_date, .width = 150},
        {.title = words::provider, .grow = 1},
        {.title = words::kind, .width = 110},
        {.title = words::column_hours, .width = 80, .align = kit::TextAlign::End},
    }};
    const Portfolio& portfolio = page.view.portfolio;
    std::vector<const Session*> order;
    for (const Session& session : portfolio.sessions)
        order.push_back(&session);
    std::ranges::stable_sort(order, [](const Session* a, const Session* b) { return a->from > b->from; });
    const auto events = kit::table(
        page.kit,
        {.key = "session-list", .label = words::sessions, .columns = columns, .count = order.size(), .row_height = 44, .cards = page.kit.narrow()},
        [&](std::size_t i) -> std::string_view { return order[i]->id.text; },
        [&](std::size_t i) {
            const Session& session = *order[i];
            const auto put = [&](kit::Text text) {
                if (page.kit.narrow()) {
                    kit::text(page.kit, text);
                } else {
                    const auto cell = kit::cell(page.kit);
                    kit::text(page.kit, text);
                }
            };
            put({.text = days_words(session.from, session.to, false), .size = 14, .figures = true});
            put({.text = name_of_person(portfolio, session.provider)});
            put({.text = setting_words(session), .size = 14, .tone = kit::Tone::Muted});
            put({.text = session.hours ? hours_words(*session.hours) : std::string{}, .align = kit::TextAlign::End, .figures = true});
        });
    static_cast<void>(events);
}

} // namespace

void supervision_screen(Page& page) {
    const View& view = page.view;
    screen_title(page, Screen::Supervision);
    screen_lead(page, words::supervision_lead);
    if (view.portfolio.sessions.empty()) {
        const auto empty = kit::empty_state(page.kit, {.key = "empty", .icon = kit::Icon::MessagesSquare, .title = words::supervision_empty, .text = words::by_file});
        by_file_buttons(page);
        return;
    }
    if (const Finding* finding = rsc_finding(view)) {
        kit::heading(page.kit, 2, full_title(*view.category));
        const auto card = kit::card(page.kit, {.key = "rsc", .place = {.padding = kit::pad(18, 4)}});
        finding_view(page, *view.category, *finding, true);
    }
    providers(page);
    kit::heading(page.kit, 2, words::sessions);
    sessions(page);
    by_file_note(page);
}

} // namespace imh::ui
