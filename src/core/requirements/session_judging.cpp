#include "core/requirements/session_judging.h"

#include <algorithm>

#include "core/sorted.h"

namespace imh {

namespace {

/// How far a degree leads; empty for kinds that don't say.
std::optional<int> rank_of(DegreeKind kind) {
    switch (kind) {
    case DegreeKind::Cda: return 0;
    case DegreeKind::Associate: return 1;
    case DegreeKind::Bachelor: return 2;
    case DegreeKind::Master: return 3;
    case DegreeKind::Doctorate:
    case DegreeKind::Medical: return 4;
    case DegreeKind::Specialization:
    case DegreeKind::Certificate:
    case DegreeKind::Other: break;
    }
    return std::nullopt;
}

/// Is the applicant's highest degree today of that kind? A postgraduate specialization leaves it open.
Judged has_as_highest(DegreeKind kind, const Dossier& dossier) {
    int highest = -1;
    bool specialization = false;
    for (const EvidenceRef ref : dossier.degrees) {
        const Degree& degree = dossier.portfolio->degrees[ref.index];
        if (degree.conferred && *degree.conferred > dossier.today)
            continue;
        highest = std::max(highest, rank_of(degree.kind).value_or(-1));
        specialization = specialization || degree.kind == DegreeKind::Specialization;
    }
    if (highest != rank_of(kind).value_or(-2))
        return {Truth::No, Reason::ProviderNotEndorsed};
    return specialization ? Judged{Truth::Maybe, Reason::DegreeInDoubt} : Judged{};
}

/// Is one of the facts so? In doubt where none is, but one is partly so or was not said.
Truth is_such(const Job& job, const std::vector<JobFact>& facts) {
    Truth truth = Truth::No;
    for (const JobFact fact : facts) {
        const Answer said = job.fact(fact);
        truth = std::max(truth, said == Answer::Yes ? Truth::Yes : said == Answer::No ? Truth::No : Truth::Maybe);
    }
    return truth;
}

/// The stronger of two; the first where both are alike.
Judged stronger(const Judged& a, const Judged& b) {
    return b.truth > a.truth ? b : a;
}

} // namespace

void JudgedSession::add_doubt(const Judged& doubt) {
    if (doubt.truth != Truth::Maybe || doubt_count == doubts.size())
        return;
    for (std::size_t i = 0; i < doubt_count; ++i)
        if (doubts[i].reason == doubt.reason)
            return;
    doubts[doubt_count++] = doubt;
}

SessionJudge::SessionJudge(const ReflectiveSupervision& terms, const Dossier& dossier)
    : terms_{terms}, today_{dossier.today} {
    if (terms.after)
        after_ = after_degree(*terms.after, dossier);
    if (terms.exception)
        exception_applies_ = has_as_highest(terms.exception->applicant_highest, dossier);
    if (terms.during.empty())
        return;
    std::vector<DaySpan> such_work;
    std::vector<DaySpan> perhaps_such;
    std::vector<DaySpan> any_work;
    for (const JobEntry& entry : dossier.jobs) {
        const Truth such = is_such(*entry.job, terms.during);
        undated_such_ = undated_such_ || (entry.why_no_span == Reason::DatesUnsaid && such != Truth::No);
        if (!entry.span)
            continue;
        any_work.push_back(*entry.span);
        if (such != Truth::No)
            (such == Truth::Yes ? such_work : perhaps_such).push_back(*entry.span);
    }
    such_work_ = DaySet{std::move(such_work)};
    perhaps_such_ = DaySet{without(joined(std::move(perhaps_such)), such_work_.spans())};
    other_work_ = DaySet{without(without(joined(std::move(any_work)), such_work_.spans()), perhaps_such_.spans())};
}

Judged SessionJudge::by_degree(Day day) const {
    return after_ ? lies_after(*after_, day) : Judged{};
}

Judged SessionJudge::by_work(Day day) const {
    if (terms_.during.empty() || such_work_.has(day))
        return {};
    if (perhaps_such_.has(day))
        return {Truth::Maybe, Reason::DuringUnsaid};
    if (!other_work_.has(day))
        return {Truth::Maybe, Reason::NoJobThen};
    return undated_such_ ? Judged{Truth::Maybe, Reason::DuringUnsaid} : Judged{Truth::No, Reason::NotDuringSuchWork};
}

Judged SessionJudge::by_endorsement(const Person& provider, const std::vector<CategoryId>& holds, Day day) const {
    Judged best{Truth::No, Reason::ProviderNotEndorsed};
    // Of several doubts always the same one, in whatever order the endorsements stand.
    const auto doubt = [&best](Reason reason) {
        if (best.truth == Truth::No || reason < best.reason)
            best = {Truth::Maybe, reason};
    };
    for (const Endorsement& held : *provider.endorsements) {
        if (std::find(holds.begin(), holds.end(), held.category) == holds.end())
            continue;
        const bool over = held.to && Day{*held.to} < day;
        if (over && terms_.provider_keeps)
            doubt(Reason::ProviderLapsed);
        else if (over) // earned before that day, whenever that was
            return {};
        else if (!held.from)
            doubt(Reason::ProviderDayUnsaid);
        else if (Day{*held.from} <= day)
            return {};
        else if (Day{*held.from} <= today_)
            doubt(Reason::ProviderLater);
    }
    return best;
}

Judged SessionJudge::by_exception(const Person& provider, Day day) const {
    Judged judged = weaker(exception_applies_, by_endorsement(provider, terms_.exception->holds, day));
    switch (provider.masters_prepared) {
    case Answer::Yes: return judged;
    case Answer::No: return {Truth::No, Reason::ProviderNotEndorsed};
    case Answer::Unsaid:
    case Answer::Partly: break;
    }
    return weaker(judged, {Truth::Maybe, Reason::ProviderMastersUnsaid});
}

Judged SessionJudge::by_provider(const Person* provider, Day day) const {
    if (!provider)
        return {Truth::Maybe, Reason::ProviderUnsaid};
    if (!provider->endorsements)
        return {Truth::Maybe, Reason::ProviderEndorsementUnsaid};
    const Judged judged = by_endorsement(*provider, terms_.provider_holds, day);
    if (judged.truth == Truth::No && terms_.others_may_be_approved)
        return {Truth::Maybe, Reason::ProviderApprovalUnsaid};
    if (judged.truth == Truth::Yes || exception_applies_.truth == Truth::No)
        return judged;
    return stronger(judged, by_exception(*provider, day));
}

RscShare SessionJudge::share_of(const SessionEntry& entry, Truth truth) const {
    RscShare share;
    share.span = entry.span;
    share.hours = entry.hours();
    share.about_least = entry.about_rsc;
    share.about_most = entry.about_said ? entry.about_rsc : entry.hours();
    share.truth = truth;
    return share;
}

JudgedSession SessionJudge::judged(const SessionEntry& entry) const {
    JudgedSession session;
    if (entry.double_entry)
        session.judged = {Truth::No, Reason::EnteredTwice};
    else if (entry.held == Truth::No)
        session.judged = {Truth::No, Reason::LiesAhead};
    else if (entry.session->kind != SessionKind::Reflective)
        session.judged = {Truth::No, Reason::NotReflective};
    else if (!entry.session->hours)
        session.judged = {Truth::Maybe, Reason::HoursUnsaid};
    else
        return entry.span.first == entry.span.last ? judged_day(entry) : judged_range(entry);
    return session;
}

JudgedSession SessionJudge::judged_day(const SessionEntry& entry) const {
    JudgedSession session;
    const Day day = entry.span.first;
    for (const Judged& judged : {by_degree(day), by_work(day), by_provider(entry.provider, day)}) {
        session.judged = weaker(session.judged, judged);
        session.add_doubt(judged);
    }
    if (session.judged.truth != Truth::No)
        session.share = share_of(entry, session.judged.truth);
    return session;
}

std::vector<Day> SessionJudge::changes_within(const SessionEntry& entry, DaySpan held) const {
    std::vector<Day> changes;
    const auto add = [&](const std::optional<Day>& day) {
        if (day && held.first < *day && *day <= held.last)
            changes.push_back(*day);
    };
    if (after_) {
        add(after_->maybe_from);
        add(after_->yes_from);
    }
    if (entry.provider && entry.provider->endorsements)
        for (const Endorsement& endorsement : *entry.provider->endorsements) {
            if (endorsement.from)
                add(Day{*endorsement.from});
            if (endorsement.to)
                add(Day{*endorsement.to} + std::chrono::days{1});
        }
    sort_stably(changes);
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

Judged SessionJudge::weakest_work(DaySpan span, JudgedSession& session) const {
    if (terms_.during.empty())
        return {};
    const std::int64_t such = such_work_.days_in(span);
    const std::int64_t unsaid = perhaps_such_.days_in(span);
    const std::int64_t other = other_work_.days_in(span);
    Judged weakest;
    const auto meet = [&](std::int64_t days, const Judged& judged) {
        if (days == 0)
            return;
        weakest = weaker(weakest, judged);
        session.add_doubt(judged);
    };
    meet(unsaid, {Truth::Maybe, Reason::DuringUnsaid});
    meet(span.days() - such - unsaid - other, {Truth::Maybe, Reason::NoJobThen});
    meet(other, undated_such_ ? Judged{Truth::Maybe, Reason::DuringUnsaid}
                              : Judged{Truth::No, Reason::NotDuringSuchWork});
    return weakest;
}

std::optional<DaySpan> SessionJudge::inside_work(DaySpan span) const {
    if (undated_such_)
        return span;
    if (const DaySpan* other = other_work_.stretch_at(span.first))
        span.first = other->last + std::chrono::days{1};
    if (const DaySpan* other = other_work_.stretch_at(span.last))
        span.last = other->first - std::chrono::days{1};
    return span.first <= span.last ? std::optional{span} : std::nullopt;
}

JudgedSession SessionJudge::judged_range(const SessionEntry& entry) const {
    JudgedSession session;
    const DaySpan held{entry.span.first, std::min(entry.span.last, today_)};
    std::vector<Day> changes = changes_within(entry, held);
    changes.push_back(held.last + std::chrono::days{1});
    std::optional<DaySpan> may_count; // from the first to the last day that may
    Judged weakest;
    for (Day first = held.first; const Day next : changes) {
        const DaySpan piece{first, next - std::chrono::days{1}};
        first = next;
        const Judged degree = by_degree(piece.first);
        const Judged provider = by_provider(entry.provider, piece.first);
        const std::optional<DaySpan> inside = inside_work(piece);
        if (degree.truth == Truth::No || provider.truth == Truth::No || !inside) {
            const Judged work = inside ? Judged{} : Judged{Truth::No, Reason::NotDuringSuchWork};
            weakest = weaker(weakest, weaker(weaker(degree, work), provider));
            continue;
        }
        session.add_doubt(degree);
        const Judged work = weakest_work(piece, session);
        session.add_doubt(provider);
        weakest = weaker(weakest, weaker(weaker(degree, work), provider));
        may_count = DaySpan{may_count ? may_count->first : inside->first, inside->last};
    }
    if (!may_count) {
        session.judged = weakest;
        return session;
    }
    // Where some of its days don't count, how its hours were spread decides.
    if (weakest.truth == Truth::No)
        weakest = {Truth::Maybe, Reason::SpreadUnknown};
    if (entry.held == Truth::Maybe)
        weakest = {Truth::Maybe, Reason::StillRunning};
    if (entry.undated)
        weakest = {Truth::Maybe, Reason::DatesUnsaid};
    session.add_doubt(weakest);
    session.judged = weakest;

    RscShare share = share_of(entry, weakest.truth);
    share.span = *may_count;
    if (entry.undated) {
        share.meets_first = share.meets_last = false;
        session.share = share;
        return session;
    }
    // A session lies on each end; where that end doesn't count, at least its minute is lost.
    share.meets_first = may_count->first == entry.span.first;
    share.meets_last = may_count->last == entry.span.last;
    const Minutes lost{(share.meets_first ? 0 : 1) + (share.meets_last ? 0 : 1)};
    share.hours = std::max(share.hours - lost, Minutes{});
    share.about_least = std::min(share.about_least, share.hours);
    share.about_most = std::min(share.about_most, share.hours);
    session.share = share;
    return session;
}

} // namespace imh
