#include "ui/screens/session_list.h"

#include <algorithm>
#include <array>

#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/gentle.h"
#include "ui/screens/list_tools.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::string_view dot = " \xC2\xB7 ";
constexpr std::string_view list_key = "sessions";

/// In the order of words::session_orders and session_filters.
enum class SessionOrder : std::uint8_t { Newest, Oldest, Person, Longest };
enum class SessionFilter : std::uint8_t { All, Counts, Open, Aside, Lacking, Other };

bool is_lacking(const Session& session) { return !session.from || !session.hours || !session.provider; }

bool passes(const Session& session, const Line* line, SessionFilter filter) {
    switch (filter) {
    case SessionFilter::All: return true;
    case SessionFilter::Counts: return line && line->verdict == Verdict::Counted;
    case SessionFilter::Open: return line && line->verdict == Verdict::Open;
    case SessionFilter::Aside: return line && line->verdict == Verdict::SetAside;
    case SessionFilter::Lacking: return is_lacking(session);
    case SessionFilter::Other: return session.kind != SessionKind::Reflective;
    }
    return true;
}

struct SessionGroup {
    std::string key, title; // no title: the only one
    std::vector<const Session*> sessions;
};

std::string days_of(const Session& session) { return days_words(session.from, session.to, false); }

std::vector<const Session*> found_sessions(const View& view, const SessionLines& lines, const ListLook& look) {
    std::vector<const Session*> found;
    for (const Session& session : view.portfolio.sessions) {
        if (!passes(session, line_of(lines, view.portfolio, session), static_cast<SessionFilter>(look.filter)))
            continue;
        if (look.search.empty() || found_in(look.search, {person_name(view.portfolio, session.provider), days_of(session),
                                                           session_kind_words(session), session.words}))
            found.push_back(&session);
    }
    return found;
}

std::vector<SessionGroup> grouped(const Portfolio& portfolio, std::vector<const Session*> sessions, SessionOrder order) {
    // Those without a date come first: they wait for something.
    sort_stably(sessions, [&](const Session* a, const Session* b) {
        if (order == SessionOrder::Longest)
            return a->hours.value_or(Minutes{}) > b->hours.value_or(Minutes{});
        if (a->from.has_value() != b->from.has_value())
            return !a->from.has_value();
        if (!a->from)
            return false;
        return order == SessionOrder::Oldest ? *a->from < *b->from : *a->from > *b->from;
    });
    std::vector<SessionGroup> groups;
    for (const Session* session : sessions) {
        std::string key, title;
        if (order == SessionOrder::Person) {
            key = session->provider ? session->provider->text : "nobody";
            title = person_name(portfolio, session->provider);
        } else if (order != SessionOrder::Longest) {
            key = session->from ? std::to_string(static_cast<int>(session->from->year())) : "undated";
            title = session->from ? key : std::string(words::without_date);
        }
        auto group = std::ranges::find(groups, key, &SessionGroup::key);
        if (group == groups.end())
            group = groups.insert(groups.end(), SessionGroup{.key = key, .title = title, .sessions = {}});
        group->sessions.push_back(session);
    }
    return groups;
}

void verdict_pill(Page& page, const Line* line) {
    if (!line)
        return;
    const bool counts = line->verdict == Verdict::Counted, open = line->verdict == Verdict::Open;
    kit::pill(page.kit, {.tone = counts ? kit::Tone::Met : open ? kit::Tone::Reviewer : kit::Tone::Later,
                         .text = counts ? words::counted : open ? words::open_lines : words::set_aside});
}

bool has_note(const Page& page, const Session& session) {
    const auto place = static_cast<std::uint32_t>(&session - page.view.portfolio.sessions.data());
    return has_gentle_note(page.view, {EvidenceKind::Session, place});
}

/// Where there is something to look at once more.
void note_pill(Page& page, const Session& session) {
    if (has_note(page, session))
        kit::pill(page.kit, {.tone = kit::Tone::Later, .text = words::check_this, .icon = kit::Icon::Info});
}

void missing_pills(Page& page, const Session& session) {
    const auto missing = [&](std::string_view text) { kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = text}); };
    if (!session.from)
        missing(words::no_date);
    if (!session.hours)
        missing(words::no_hours);
    if (!session.provider)
        missing(words::no_person_yet);
}

std::string name_of(const Session& session) {
    return session.from ? days_of(session) : std::string(words::no_date);
}

/// One below the other: what it is, in small, and what is missing.
void stacked(Page& page, const Session& session, const Line* line) {
    const Portfolio& portfolio = page.view.portfolio;
    kit::row_button(page.kit, {.text = name_of(session), .bold = true, .figures = true});
    std::string small = session.hours ? hours_words(*session.hours) : std::string{};
    if (session.provider)
        small += (small.empty() ? "" : std::string(dot)) + person_name(portfolio, session.provider);
    small += (small.empty() ? "" : std::string(dot)) + session_kind_words(session);
    kit::text(page.kit, {.text = small, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    if (!is_lacking(session) && !line && !has_note(page, session))
        return;
    const auto pills = kit::wrap(page.kit, {.gap = 6});
    missing_pills(page, session);
    note_pill(page, session);
    verdict_pill(page, line);
}

void table_row(Page& page, const Session& session, const Line* line) {
    kit::Frame& ui = page.kit;
    {
        const auto cell = kit::cell(ui);
        kit::row_button(ui, {.text = name_of(session), .bold = true, .figures = true});
    }
    {
        const auto cell = kit::cell(ui);
        if (session.provider)
            kit::text(ui, person_name(page.view.portfolio, session.provider));
        else
            kit::pill(ui, {.tone = kit::Tone::NotYet, .text = words::no_person_yet});
        kit::text(ui, {.text = session_kind_words(session), .size = 14, .tone = kit::Tone::Muted});
        note_pill(page, session);
    }
    {
        const auto cell = kit::cell(ui);
        if (session.hours)
            kit::text(ui, {.text = hours_words(*session.hours), .align = kit::TextAlign::End, .figures = true});
        else
            kit::pill(ui, {.tone = kit::Tone::NotYet, .text = words::no_hours});
    }
    const auto cell = kit::cell(ui);
    verdict_pill(page, line);
    if (line && line->verdict != Verdict::Counted)
        kit::text(ui, {.text = sentence_case(reason_words(*line)), .size = 14, .tone = kit::Tone::Muted});
}

void group_table(Page& page, const SessionGroup& group, const SessionLines& lines, bool slim) {
    const Portfolio& portfolio = page.view.portfolio;
    std::vector<kit::Column> columns{{.title = words::column_date, .width = slim ? 0.0F : 130.0F, .grow = slim ? 1.0F : 0.0F}};
    if (!slim) {
        columns.push_back({.title = words::session_provider, .grow = 1});
        columns.push_back({.title = words::column_hours, .width = 80, .align = kit::TextAlign::End});
        if (!lines.empty())
            columns.push_back({.title = words::column_standing, .width = 190});
    }
    const bool cards = page.kit.environment().width < 900;
    const auto chosen = std::ranges::find_if(group.sessions, [&](const Session* session) {
        return page.ui.open == EntryName{EntryKind::Session, session->id.text};
    });
    const auto events = kit::table(
        page.kit,
        {.key = "table",
         .label = group.title.empty() ? std::string_view(words::sessions) : std::string_view(group.title),
         .columns = columns,
         .count = group.sessions.size(),
         .chosen = chosen == group.sessions.end() ? std::nullopt
                                                  : std::optional(static_cast<std::size_t>(chosen - group.sessions.begin())),
         .row_height = 64,
         .selectable = true,
         .cards = cards},
        [&](std::size_t i) -> std::string_view { return group.sessions[i]->id.text; },
        [&](std::size_t i) {
            const Session& session = *group.sessions[i];
            const Line* line = line_of(lines, portfolio, session);
            if (cards) {
                stacked(page, session, line);
            } else if (slim) {
                const auto cell = kit::cell(page.kit);
                stacked(page, session, line);
            } else {
                table_row(page, session, line);
            }
        });
    if (events.pressed && *events.pressed < group.sessions.size())
        page.ask(OpenEntry{{EntryKind::Session, group.sessions[*events.pressed]->id.text}});
}

void group_heading(Page& page, const SessionGroup& group) {
    if (group.title.empty())
        return;
    Minutes sum{};
    for (const Session* session : group.sessions)
        sum += session->hours.value_or(Minutes{});
    kit::space(page.kit, 4);
    const auto row = kit::wrap(page.kit, {.gap = 10});
    kit::heading(page.kit, {.level = 2, .text = group.title});
    kit::text(page.kit, {.text = filled(words::month_line, {hours_words(sum), sessions_words(group.sessions.size())}), .size = 14, .tone = kit::Tone::Muted, .figures = true});
}

} // namespace

SessionLines session_lines(const View& view) {
    const Finding* finding = rsc_finding(view);
    if (!finding)
        return {};
    SessionLines lines(view.portfolio.sessions.size());
    for (const Line& line : finding->ledger)
        if (line.evidence.kind == EvidenceKind::Session && line.evidence.index < lines.size())
            lines[line.evidence.index] = &line;
    return lines;
}

const Line* line_of(const SessionLines& lines, const Portfolio& portfolio, const Session& session) {
    const auto place = static_cast<std::size_t>(&session - portfolio.sessions.data());
    return place < lines.size() ? lines[place] : nullptr;
}

std::string person_name(const Portfolio& portfolio, const std::optional<PersonId>& id) {
    const Person* person = id ? find_person(portfolio, *id) : nullptr;
    if (!person)
        return std::string(words::provider_unsaid);
    return person->name.empty() ? std::string(words::unnamed) : person->name;
}

std::string session_kind_words(const Session& session) {
    std::string text = session.to ? std::string(words::total_mark) + ", " : std::string{};
    if (session.kind == SessionKind::Administrative)
        text += words::administrative;
    else if (session.kind == SessionKind::Clinical)
        text += words::clinical;
    else
        text += session.setting == Setting::Group        ? words::group
                : session.setting == Setting::Individual ? words::individual
                                                         : words::reflective;
    return text;
}

std::string sessions_words(std::size_t number) {
    return number == 1 ? std::string(words::one_session) : filled(words::many_sessions, {std::to_string(number)});
}

void session_list(Page& page, const SessionLines& lines, bool slim) {
    const std::size_t count = page.view.portfolio.sessions.size();
    const ListLook look = slim ? page.ui.lists[std::string(list_key)]
                               : list_tools(page, {.key = list_key,
                                                   .find = words::find_sessions,
                                                   .example = words::find_sessions_example,
                                                   .orders = words::session_orders,
                                                   .filters = words::session_filters,
                                                   .count = count});
    std::vector<const Session*> found = found_sessions(page.view, lines, look);
    list_found(page, list_key, found.size(), count);
    if (found.empty())
        kit::paragraph(page.kit, {.text = words::no_session_found, .tone = kit::Tone::Muted});
    for (const SessionGroup& group : grouped(page.view.portfolio, std::move(found), static_cast<SessionOrder>(look.order))) {
        const kit::KeyScope key(page.kit, "group " + group.key);
        group_heading(page, group);
        group_table(page, group, lines, slim);
    }
}

} // namespace imh::ui
