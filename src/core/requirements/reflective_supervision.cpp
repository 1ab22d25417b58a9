// Every session is judged first (session_judging), then the best window is found twice (rsc_window): with what
// surely counts, and with all that may count. The first enough: met. The second too little: not met.

#include "core/requirements/reflective_supervision.h"

#include <algorithm>
#include <utility>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/requirements/session_judging.h"

namespace imh {

namespace {

struct Judging {
    std::vector<JudgedSession> sessions; // as in the dossier
    std::vector<RscShare> shares;
};

Judging judge(const ReflectiveSupervision& terms, const Dossier& dossier) {
    const SessionJudge session_judge{terms, dossier};
    Judging judging;
    judging.sessions.reserve(dossier.sessions.size());
    judging.shares.reserve(dossier.sessions.size());
    for (const SessionEntry& entry : dossier.sessions) {
        judging.sessions.push_back(session_judge.judged(entry));
        if (judging.sessions.back().share)
            judging.shares.push_back(*judging.sessions.back().share);
    }
    return judging;
}

bool overlaps(const RscWindow& window, DaySpan span) {
    return month_of(span.first) <= window.last && window.first <= month_of(span.last);
}

bool holds(const RscWindow& window, DaySpan span) {
    return window.first <= month_of(span.first) && month_of(span.last) <= window.last;
}

Line line_of(const SessionEntry& entry, const JudgedSession& session, const RscWindow* window) {
    const std::int64_t amount = entry.hours().count();
    if (!session.share || !window)
        return {entry.ref, session.judged.truth == Truth::Maybe ? Verdict::Open : Verdict::SetAside, session.judged.reason, amount};
    if (!overlaps(*window, session.share->span))
        return {entry.ref, Verdict::SetAside, Reason::OutsideWindow, amount};
    if (session.judged.truth == Truth::Maybe)
        return {entry.ref, Verdict::Open, session.judged.reason, amount};
    if (!holds(*window, session.share->span))
        return {entry.ref, Verdict::Open, Reason::SpreadUnknown, amount};
    return {entry.ref, Verdict::Counted, Reason::None, amount};
}

/// From the first to the last day in the window on which a session may lie.
DaySpan days_of(const RscWindow& window, const std::vector<RscShare>& shares, Truth least) {
    const Day start{window.first / 1};
    const Day end{window.last / std::chrono::last};
    std::optional<DaySpan> days;
    for (const RscShare& share : shares) {
        if (share.truth < least || !overlaps(window, share.span))
            continue;
        const DaySpan inside{std::max(share.span.first, start), std::min(share.span.last, end)};
        days = days ? DaySpan{std::min(days->first, inside.first), std::max(days->last, inside.last)} : inside;
    }
    return days.value_or(DaySpan{start, end});
}

/// Each question once for each provider, at the earliest session that it concerns; a total's spread once for each.
class SessionQuestions {
public:
    explicit SessionQuestions(Finding& finding) : finding_{finding} {}

    void ask_about(const SessionEntry& entry, Reason reason) {
        const bool of_this_one = reason == Reason::SpreadUnknown || reason == Reason::StillRunning ||
                                 reason == Reason::DatesUnsaid || reason == Reason::HoursUnsaid;
        const std::pair asked{reason, entry.provider};
        if (!of_this_one && std::find(asked_.begin(), asked_.end(), asked) != asked_.end())
            return;
        asked_.push_back(asked);
        ask(finding_, reason, entry.ref);
    }

private:
    Finding& finding_;
    std::vector<std::pair<Reason, const Person*>> asked_;
};

void ask_what_decides(Finding& finding, const Dossier& dossier, const Judging& judging, bool about_open) {
    SessionQuestions questions{finding};
    for (std::size_t i = 0; i < judging.sessions.size(); ++i) {
        const SessionEntry& entry = dossier.sessions[i];
        const JudgedSession& session = judging.sessions[i];
        const Line& line = finding.ledger[i];
        if (line.verdict == Verdict::SetAside)
            continue;
        for (std::size_t doubt = 0; doubt < session.doubt_count; ++doubt)
            questions.ask_about(entry, session.doubts[doubt].reason);
        if (line.verdict == Verdict::Open && session.doubt_count == 0)
            questions.ask_about(entry, line.reason);
        if (about_open && !entry.about_said)
            questions.ask_about(entry, Reason::AboutRscTooFew);
    }
}

/// Hours of lines that are open, and of these about the RS/C given.
Minutes open_hours(const std::vector<Line>& ledger) {
    Minutes open{};
    for (const Line& line : ledger)
        if (line.verdict == Verdict::Open)
            open += Minutes{line.amount};
    return open;
}

} // namespace

Finding assess(const ReflectiveSupervision& terms, const Category&, const Dossier& dossier) {
    const Judging judging = judge(terms, dossier);
    const auto surely = best_window(terms, judging.shares, Truth::Yes);
    const auto possibly = best_window(terms, judging.shares, Truth::No);
    const bool met = surely && is_enough(terms, *surely);

    Finding finding;
    finding.standing = met                                         ? Standing::Met
                       : possibly && is_enough(terms, *possibly) ? Standing::Reviewer
                                                                   : Standing::NotMet;
    finding.ledger_unit = Unit::ClockTime;
    finding.measure = {Unit::ClockTime, 0, 0, terms.asked.count()};

    // The window shown: the one that is enough for sure, else the one that may come closest.
    const std::optional<RscWindow>& shown = met ? surely : possibly;
    finding.ledger.reserve(dossier.sessions.size());
    for (std::size_t i = 0; i < judging.sessions.size(); ++i)
        finding.ledger.push_back(line_of(dossier.sessions[i], judging.sessions[i], shown ? &*shown : nullptr));

    Measure span{Unit::Months, 0, 0, terms.shortest_months};
    Measure about{Unit::ClockTime, 0, 0, terms.about_rsc.count()};
    if (shown) {
        const RscWindow sure = met ? *surely : surely_within(*shown, judging.shares);
        finding.measure.sure = sure.hours.count();
        finding.measure.possible = met ? (sure.hours + open_hours(finding.ledger)).count() : possibly->hours.count();
        span.sure = sure.months();
        span.possible = shown->months();
        about.sure = sure.about.count();
        about.possible = shown->about.count();
        finding.window = days_of(*shown, judging.shares, met ? Truth::Yes : Truth::Maybe);
    }
    finding.sub_measures.push_back({"span", span});
    if (terms.about_rsc > Minutes{})
        finding.sub_measures.push_back({"about_rsc", about});

    if (finding.standing == Standing::Reviewer)
        ask_what_decides(finding, dossier, judging, about.sure < about.asked);
    if (met && terms.shortest_months == 12 && shown->months() == 12 && finding.window->days() < 365)
        list_for_reviewer(finding, Reason::TwelveMonthsNotAYear);
    return finding;
}

} // namespace imh
