// RS/C still to receive: how much, by rsc_needed; from whom, and whether there is work to receive it in.

#include <algorithm>

#include "core/plan_making.h"
#include "core/requirements/session_judging.h"
#include "core/rsc_needed.h"
#include "core/what_if.h"

namespace imh {

namespace {

constexpr Minutes usual_session{60};

bool holds_one(const Person& person, const std::vector<CategoryId>& categories, Date from) {
    return person.endorsements &&
           std::any_of(person.endorsements->begin(), person.endorsements->end(), [&](const Endorsement& held) {
               return held.from && *held.from <= from && !held.to &&
                      std::find(categories.begin(), categories.end(), held.category) != categories.end();
           });
}

/// Who gave the latest session and may go on; else anybody who may.
const Person* known_provider(const ReflectiveSupervision& terms, const Outlook& outlook, Date from) {
    for (auto entry = outlook.dossier.sessions.rbegin(); entry != outlook.dossier.sessions.rend(); ++entry)
        if (entry->provider && holds_one(*entry->provider, terms.provider_holds, from))
            return entry->provider;
    for (const Person* person : outlook.dossier.people)
        if (person->self != Answer::Yes && holds_one(*person, terms.provider_holds, from))
            return person;
    return nullptr;
}

Person new_provider(const ReflectiveSupervision& terms, Date from, const Draft& draft) {
    Person person;
    person.id = {imagined_id(draft.next_number(), "person").text};
    person.endorsements.emplace();
    if (!terms.provider_holds.empty())
        person.endorsements->push_back({terms.provider_holds.front(), from, std::nullopt, {}});
    person.masters_prepared = Answer::Yes;
    person.relative = person.self = Answer::No;
    return person;
}

/// Does work of the kind that RS/C is to be received in run through all of these sessions?
bool has_work(const ReflectiveSupervision& terms, const PlanStep& step, const Outlook& outlook, const Draft& draft) {
    if (terms.during.empty())
        return true;
    Portfolio with = with_imagined(outlook.portfolio, step.becomes);
    with.trainings.clear();
    const Dossier dossier = make_dossier(draft.pack, with, *step.by);
    const SessionJudge judge{terms, dossier};
    for (const SessionEntry& entry : dossier.sessions) {
        const auto& imagined = step.becomes.sessions;
        const bool own = std::any_of(imagined.begin(), imagined.end(), [&](const Session& one) { return one.id == entry.session->id; });
        if (!own)
            continue;
        const JudgedSession judged = judge.judged(entry);
        for (std::size_t i = 0; i < judged.doubt_count; ++i)
            if (judged.doubts[i].reason == Reason::NoJobThen)
                return false;
        if (judged.judged.reason == Reason::NotDuringSuchWork)
            return false;
    }
    return true;
}

std::int64_t missing(const Finding& finding) {
    return std::max<std::int64_t>(finding.measure.asked - finding.measure.sure, 0);
}

} // namespace

void plan_supervision(const ReflectiveSupervision& terms, const Gap& gap, const Outlook& outlook, Draft& draft) {
    const Date tomorrow{Day{draft.plan.today} + std::chrono::days{1}};
    const auto after = first_day_after(terms.after, outlook.dossier, tomorrow);
    if (!after)
        return plan_degree(*terms.after, gap, draft);
    const Date start = first_session_day(*after);

    std::vector<RscShare> shares;
    const SessionJudge judge{terms, outlook.dossier};
    for (const SessionEntry& entry : outlook.dossier.sessions)
        if (const JudgedSession judged = judge.judged(entry); judged.share)
            shares.push_back(*judged.share);
    const std::optional<RscNeeded> needed = rsc_needed(terms, std::move(shares), Day{start});
    if (!needed)
        return;

    PlanStep step = step_for(StepKind::Supervision, gap);
    step.months = needed->months;
    step.hours = needed->hours;
    step.about_rsc = needed->about;
    if (const Minutes at_most{missing(*gap.finding)}; at_most > step.hours)
        step.hours_at_most = at_most;
    step.by = Date{needed_day(Day{start}, step.months - 1)};

    PersonId provider;
    if (const Person* known = known_provider(terms, outlook, start)) {
        provider = known->id;
        if (const auto place = static_cast<std::size_t>(known - outlook.portfolio.people.data());
            place < draft.portfolio.people.size())
            step.about = {EvidenceKind::Person, static_cast<std::uint32_t>(place)};
    } else {
        step.becomes.people = {new_provider(terms, draft.plan.today, draft)};
        provider = step.becomes.people[0].id;
    }
    // Where only the span is too short, sessions of any length will do.
    const Minutes length = std::max(step.hours, usual_session * (step.hours == Minutes{} ? step.months : 0));
    for (int month = 0; month < step.months; ++month) {
        Session session;
        session.id = imagined_id(draft.next_number(), "session", static_cast<std::size_t>(month));
        session.from = Date{needed_day(Day{start}, month)};
        session.hours = spread_part(length, step.months, month);
        session.about_rsc = spread_part(step.about_rsc, step.months, month);
        session.provider = provider;
        step.becomes.sessions.push_back(std::move(session));
    }
    // With that work, sessions that are entered may count, too: the next round looks again.
    if (has_work(terms, step, outlook, draft))
        draft.add(std::move(step));
    else
        plan_work_for_supervision(terms, gap, *after, draft);
}

} // namespace imh
