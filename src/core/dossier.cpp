// Entries are sorted by day and id, so that nothing later depends on the order in which they were
// entered. Doubles are found by sorting once more by what makes two entries alike (texts as a hash
// first), so that ten thousand entries of one day cost no more than a sort.

#include "core/dossier.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

#include "core/area_table.h"
#include "core/areas.h"
#include "core/folded_text.h"
#include "core/order.h"
#include "core/sorted.h"

namespace imh {

namespace {

/// Places 0..n-1 of `entries`, by the day that `day_of` gives, then by id. Undated ones come first.
template <class Entry, class DayOf>
std::vector<std::uint32_t> by_day_and_id(const std::vector<Entry>& entries, DayOf day_of) {
    std::vector<DatedPlace> dated;
    dated.reserve(entries.size());
    for (const Entry& entry : entries)
        dated.push_back({day_number(day_of(entry)), entry.id.text, static_cast<std::uint32_t>(dated.size())});
    return places_in_order(std::move(dated));
}

/// What two doubles share; the text itself is compared only where its hash agrees.
struct Likeness {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t minutes = 0;
    std::uint64_t text = 0;
    std::uint32_t place = 0; // in the dossier's order, so that the earliest comes first
    auto operator<=>(const Likeness&) const = default;

    bool like(const Likeness& other) const {
        return std::tie(from, to, minutes, text) == std::tie(other.from, other.to, other.minutes, other.text);
    }
};

/// Calls fold(earliest, later) for each entry that `same` says is the earliest one over again.
template <class Same, class Fold> void for_doubles(std::vector<Likeness> likenesses, Same same, Fold fold) {
    sort_stably(likenesses);
    for (std::size_t i = 0; i < likenesses.size();) {
        std::size_t next = i + 1;
        for (; next < likenesses.size() && likenesses[next].like(likenesses[i]); ++next)
            if (same(likenesses[i].place, likenesses[next].place))
                fold(likenesses[i].place, likenesses[next].place);
        i = next;
    }
}

Truth held_by(Day first, Day last, Day today) {
    return first > today ? Truth::No : last > today ? Truth::Maybe : Truth::Yes;
}

template <class Entry> Lesson lesson_of(const Entry& entry, EvidenceRef ref, const AreaTable& areas, Day today) {
    Lesson lesson;
    lesson.ref = ref;
    lesson.from = entry.from;
    lesson.areas_said = entry.areas.has_value();
    if (entry.areas)
        areas.add(*entry.areas, lesson.areas);
    lesson.hours = entry.hours;
    lesson.rsc_hours = entry.rsc_hours.value_or(Minutes{});
    lesson.dei_hours = entry.dei_hours.value_or(Minutes{});
    lesson.categories = entry.categories;
    if (entry.from) {
        lesson.held = held_by(Day{*entry.from}, Day{entry.to.value_or(*entry.from)}, today);
        if (lesson.held != Truth::Yes)
            lesson.why_not_held = lesson.held == Truth::No ? Reason::LiesAhead : Reason::StillRunning;
    } else {
        lesson.held = Truth::Maybe;
        lesson.why_not_held = Reason::DatesUnsaid;
    }
    return lesson;
}

/// A double may say more than the entry that stands for it, never less: what it says is added.
void fold_lesson(Lesson& earliest, Lesson& later) {
    later.double_entry = true;
    earliest.areas |= later.areas;
    earliest.areas_said = earliest.areas_said || later.areas_said;
    earliest.rsc_hours = std::max(earliest.rsc_hours, later.rsc_hours);
    earliest.dei_hours = std::max(earliest.dei_hours, later.dei_hours);
    if (earliest.categories.empty() || later.categories.empty())
        earliest.categories.clear();
    else
        earliest.categories.insert(earliest.categories.end(), later.categories.begin(), later.categories.end());
}

template <class Entry>
std::vector<Lesson> lessons_of(const std::vector<Entry>& entries, EvidenceKind kind, const AreaTable& areas,
                               Day today) {
    std::vector<Lesson> lessons;
    lessons.reserve(entries.size());
    std::vector<Likeness> likenesses;
    likenesses.reserve(entries.size());
    for (const std::uint32_t index : by_day_and_id(entries, [](const Entry& entry) { return entry.from; })) {
        const Entry& entry = entries[index];
        lessons.push_back(lesson_of(entry, {kind, index}, areas, today));
        likenesses.push_back({day_number(entry.from), day_number(entry.to ? entry.to : entry.from),
                              entry.hours ? entry.hours->count() : -1, folded_hash(entry.title),
                              static_cast<std::uint32_t>(lessons.size() - 1)});
    }
    for_doubles(
        std::move(likenesses),
        [&](std::uint32_t a, std::uint32_t b) {
            return same_folded(entries[lessons[a].ref.index].title, entries[lessons[b].ref.index].title);
        },
        [&](std::uint32_t a, std::uint32_t b) { fold_lesson(lessons[a], lessons[b]); });
    for (Lesson& lesson : lessons) {
        lesson.rsc_hours = std::min(lesson.rsc_hours, lesson.hours.value_or(lesson.rsc_hours));
        lesson.dei_hours = std::min(lesson.dei_hours, lesson.hours.value_or(lesson.dei_hours));
        lesson.broad = broad_claim(lesson);
    }
    return lessons;
}

/// All alike that can be said of a job, so that it is one job entered twice rather than two jobs.
bool same_job(const Job& a, const Job& b) {
    return !a.employer.empty() && std::tie(a.kind, a.title, a.employer, a.from, a.to, a.hours_per_week, a.families, a.facts, a.supervisor) ==
                                      std::tie(b.kind, b.title, b.employer, b.from, b.to, b.hours_per_week, b.families, b.facts, b.supervisor);
}

std::vector<JobEntry> jobs_of(const std::vector<Job>& jobs, const AreaTable& areas, Day today) {
    std::vector<JobEntry> entries;
    entries.reserve(jobs.size());
    std::vector<Likeness> likenesses;
    for (const std::uint32_t index : by_day_and_id(jobs, [](const Job& job) { return job.from; })) {
        const Job& job = jobs[index];
        JobEntry entry;
        entry.ref = {EvidenceKind::Job, index};
        entry.job = &job;
        areas.add(job.areas, entry.areas);
        const Day last = job.to ? std::min(Day{*job.to}, today) : today;
        if (job.from && Day{*job.from} <= last)
            entry.span = DaySpan{Day{*job.from}, last};
        else
            entry.why_no_span = job.from && Day{*job.from} > today ? Reason::LiesAhead : Reason::DatesUnsaid;
        entries.push_back(entry);
        if (job.from)
            likenesses.push_back({day_number(job.from), day_number(job.to), job.hours_per_week.value_or(-1),
                                  folded_hash(job.employer), static_cast<std::uint32_t>(entries.size() - 1)});
    }
    for_doubles(
        std::move(likenesses),
        [&](std::uint32_t a, std::uint32_t b) { return same_job(*entries[a].job, *entries[b].job); },
        [&](std::uint32_t a, std::uint32_t b) {
            entries[b].double_entry = true;
            entries[a].areas |= entries[b].areas;
        });
    return entries;
}

/// A session whose day was not said may have been on any of these days.
constexpr std::chrono::days undated_within{14'610};

std::vector<SessionEntry> sessions_of(const Dossier& dossier, const AreaTable& areas, Day today) {
    const std::vector<Session>& sessions = dossier.portfolio->sessions;
    std::vector<SessionEntry> entries;
    entries.reserve(sessions.size());
    std::vector<Likeness> likenesses;
    likenesses.reserve(sessions.size());
    for (const std::uint32_t index : by_day_and_id(sessions, [](const Session& session) { return session.from; })) {
        const Session& session = sessions[index];
        SessionEntry entry;
        entry.ref = {EvidenceKind::Session, index};
        entry.session = &session;
        entry.provider = session.provider ? person_of(dossier, *session.provider) : nullptr;
        entry.undated = !session.from;
        const Day first = session.from ? Day{*session.from} : today - undated_within;
        entry.span = {first, entry.undated ? today : std::max(first, Day{session.to.value_or(*session.from)})};
        areas.add(session.areas, entry.areas);
        entry.about_said = session.about_rsc.has_value();
        entry.about_rsc = std::min(session.about_rsc.value_or(Minutes{}), entry.hours());
        entry.held = held_by(entry.span.first, entry.span.last, today);
        entries.push_back(entry);
        likenesses.push_back({day_number(session.from), day_number(session.to ? session.to : session.from),
                              session.hours ? session.hours->count() : -1,
                              session.provider ? folded_hash(session.provider->text) : 0,
                              static_cast<std::uint32_t>(entries.size() - 1)});
    }
    // Of another kind is another session: one must not hide behind the other. So kinds are told apart by the hash.
    for (Likeness& likeness : likenesses)
        likeness.text ^= static_cast<std::uint64_t>(entries[likeness.place].session->kind);
    for_doubles(
        std::move(likenesses),
        [&](std::uint32_t a, std::uint32_t b) {
            const Session& first = *entries[a].session;
            const Session& second = *entries[b].session;
            return first.kind == second.kind && first.provider == second.provider;
        },
        [&](std::uint32_t a, std::uint32_t b) {
            entries[b].double_entry = true;
            entries[a].areas |= entries[b].areas;
            entries[a].about_said = entries[a].about_said || entries[b].about_said;
            entries[a].about_rsc = std::max(entries[a].about_rsc, entries[b].about_rsc);
        });
    return entries;
}

std::vector<EvidenceRef> refs_of(const std::vector<std::uint32_t>& order, EvidenceKind kind) {
    std::vector<EvidenceRef> refs;
    refs.reserve(order.size());
    for (const std::uint32_t index : order)
        refs.push_back({kind, index});
    return refs;
}

template <class Entry> const std::string& id_at(const std::vector<Entry>& entries, std::uint32_t index) {
    return entries[index].id.text;
}

} // namespace

Dossier make_dossier(const RulePack& pack, const Portfolio& portfolio, Date today) {
    const AreaTable areas{pack};
    const Day day{today};
    Dossier dossier;
    dossier.pack = &pack;
    dossier.portfolio = &portfolio;
    dossier.today = today;
    for (const Person& person : portfolio.people)
        dossier.people.push_back(&person);
    sort_stably(dossier.people, [](const Person* a, const Person* b) { return a->id < b->id; });
    dossier.trainings = lessons_of(portfolio.trainings, EvidenceKind::Training, areas, day);
    dossier.courses = lessons_of(portfolio.courses, EvidenceKind::Course, areas, day);
    dossier.jobs = jobs_of(portfolio.jobs, areas, day);
    dossier.sessions = sessions_of(dossier, areas, day);
    dossier.degrees = refs_of(
        by_day_and_id(portfolio.degrees, [](const Degree& degree) { return degree.conferred; }), EvidenceKind::Degree);
    dossier.references =
        refs_of(by_day_and_id(portfolio.references, [](const Reference&) { return std::optional<Date>{}; }),
                EvidenceKind::Reference);
    dossier.signatures = refs_of(
        by_day_and_id(portfolio.signatures, [](const Signature& signature) { return signature.signed_on; }),
        EvidenceKind::Signature);
    dossier.memberships = refs_of(
        by_day_and_id(portfolio.memberships, [](const Membership& membership) { return membership.from; }),
        EvidenceKind::Membership);
    dossier.exams =
        refs_of(by_day_and_id(portfolio.exams, [](const Exam& exam) { return exam.taken; }), EvidenceKind::Exam);
    dossier.exhibits = exhibits_of(dossier);
    return dossier;
}

const Person* person_of(const Dossier& dossier, const PersonId& id) {
    const auto found = std::lower_bound(dossier.people.begin(), dossier.people.end(), id,
                                        [](const Person* person, const PersonId& wanted) { return person->id < wanted; });
    return found == dossier.people.end() || (*found)->id != id ? nullptr : *found;
}

std::string_view id_of(const Portfolio& portfolio, EvidenceRef ref) {
    switch (ref.kind) {
    case EvidenceKind::None: return {};
    case EvidenceKind::Degree: return id_at(portfolio.degrees, ref.index);
    case EvidenceKind::Course: return id_at(portfolio.courses, ref.index);
    case EvidenceKind::Training: return id_at(portfolio.trainings, ref.index);
    case EvidenceKind::Job: return id_at(portfolio.jobs, ref.index);
    case EvidenceKind::Session: return id_at(portfolio.sessions, ref.index);
    case EvidenceKind::Reference: return id_at(portfolio.references, ref.index);
    case EvidenceKind::Signature: return id_at(portfolio.signatures, ref.index);
    case EvidenceKind::Membership: return id_at(portfolio.memberships, ref.index);
    case EvidenceKind::Exam: return id_at(portfolio.exams, ref.index);
    case EvidenceKind::Person: return id_at(portfolio.people, ref.index);
    }
    return {};
}

std::string id_text(const Portfolio& portfolio, EvidenceRef ref) {
    return std::string(id_of(portfolio, ref));
}

} // namespace imh
