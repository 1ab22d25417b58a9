#include "ui/screens/supervision_months.h"

#include <algorithm>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// "counts", "doesn't count", "1 h of it counts".
std::string outcome_of(const Sums& sums) {
    const auto one = std::ranges::count_if(sums.by_verdict, [](Minutes part) { return part > Minutes{}; }) == 1;
    if (!one)
        return filled(words::month_partly, {hours_words(sums.by_verdict[0])});
    return std::string(sums.by_verdict[0] > Minutes{} ? words::month_counts : sums.by_verdict[1] > Minutes{} ? words::month_open : words::month_aside);
}

} // namespace

Verdict verdict_of(const Session& session, const Line* line) {
    if (line)
        return line->verdict;
    return session.kind == SessionKind::Reflective ? Verdict::Counted : Verdict::SetAside;
}

std::size_t place_of_verdict(Verdict verdict) {
    return static_cast<std::size_t>(std::ranges::find(verdicts, verdict) - verdicts.begin());
}

Months months_of(const Page& page, const SessionLines& lines, const RscNeeded& needed) {
    const Portfolio& portfolio = page.view.portfolio;
    Months months;
    months.next = month_number(month_of(first_session_day(Date{Day{page.kit.today()} + std::chrono::days{1}})));
    months.ahead = needed.months;
    std::optional<int> first, last;
    const auto reach = [&](int month) {
        first = std::min(first.value_or(month), month);
        last = std::max(last.value_or(month), month);
    };
    for (const Session& session : portfolio.sessions) {
        const auto verdict = place_of_verdict(verdict_of(session, line_of(lines, portfolio, session)));
        const Minutes hours = session.hours.value_or(Minutes{});
        months.all.by_verdict[verdict] += hours;
        ++months.all.sessions;
        if (!session.from)
            continue;
        const int from = month_number(month_of(*session.from)), to = month_number(month_of(session.to.value_or(*session.from)));
        reach(from);
        reach(to);
        if (from != to) {
            months.totals.push_back(&session);
            continue;
        }
        months.single[from].by_verdict[verdict] += hours;
        ++months.single[from].sessions;
    }
    if (!first)
        return months;
    if (months.ahead > 0)
        reach(months.next + months.ahead - 1);
    months.first = *first;
    months.end = std::max(*last + 1, *first + 12);
    return months;
}

void list_of_months(Page& page, const Months& months, const SessionLines& lines) {
    const auto inside = kit::disclosure(page.kit, {.key = "months", .label = words::months_list});
    if (!inside)
        return;
    struct Entry {
        std::string when, what, outcome;
    };
    std::vector<Entry> entries;
    for (const Session* total : months.totals) {
        Sums sums;
        sums.by_verdict[place_of_verdict(verdict_of(*total, line_of(lines, page.view.portfolio, *total)))] = total->hours.value_or(Minutes{});
        entries.push_back({days_words(total->from, total->to, false), hours_words(sums.all()) + ", " + std::string(words::total_mark), outcome_of(sums)});
    }
    for (auto month = months.single.rbegin(); month != months.single.rend(); ++month)
        entries.push_back({month_words(month_from_number(month->first)),
                           filled(words::month_line, {hours_words(month->second.all()), sessions_words(month->second.sessions)}),
                           outcome_of(month->second)});
    std::string key;
    kit::list(page.kit, {.key = "list", .label = words::months_list, .count = entries.size(), .row_height = 34, .dividers = true},
              [&](std::size_t i) -> std::string_view { return key = std::to_string(i); },
              [&](std::size_t i) {
                  const auto row = kit::row_or_column(page.kit, 360, {.padding = kit::pad(0, 5), .gap = 12});
                  kit::text(page.kit, {.text = entries[i].when, .grow = 1, .figures = true});
                  kit::text(page.kit, {.text = entries[i].what, .size = 14, .figures = true});
                  kit::text(page.kit, {.text = entries[i].outcome, .size = 14, .tone = kit::Tone::Muted});
              });
}

} // namespace imh::ui
