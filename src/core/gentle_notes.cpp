// Doubles and broad claims are those of the dossier, which judges by them. Overlaps are found by one walk through the
// entries in the order of their first days: each is compared with the one before it that reaches furthest.

#include "core/gentle_notes.h"

#include <algorithm>
#include <tuple>

#include "core/dossier.h"
#include "core/sorted.h"
#include "core/words.h"

namespace imh {

namespace {

constexpr Minutes most_in_one = std::chrono::hours{200};
constexpr Minutes most_a_day = std::chrono::hours{14};
constexpr Minutes longest_session = std::chrono::hours{6};
constexpr int most_hours_a_week = 80;
constexpr int long_ago = 60; // years

struct NoteTaker {
    const Dossier& dossier;
    const Portfolio& portfolio;
    std::vector<GentleNote> notes{};

    void note(EvidenceRef evidence, NoteCode code, std::int64_t amount = 0, Minutes length = {},
              EvidenceRef other = {}) {
        notes.push_back({evidence, code, other, amount, length});
    }

    void look_at_day(EvidenceRef evidence, const std::optional<Date>& from) {
        if (!from)
            return;
        const int year = static_cast<int>(from->year());
        if (*from > dossier.today)
            note(evidence, NoteCode::LiesAhead, year);
        else if (year < static_cast<int>(dossier.today.year()) - long_ago)
            note(evidence, NoteCode::LongAgo, year);
    }

    template<class Entry>
    void look_at_lesson(const Lesson& lesson, const Entry& entry) {
        if (lesson.double_entry)
            note(lesson.ref, NoteCode::EnteredTwice);
        look_at_day(lesson.ref, entry.from);
        if (!entry.areas && (!entry.title.empty() || entry.hours))
            note(lesson.ref, NoteCode::NoAreas);
        if (lesson.broad)
            note(lesson.ref, NoteCode::ManyAreas, static_cast<std::int64_t>(lesson.areas.count()),
                 entry.hours.value_or(Minutes{}));
        if (!entry.hours)
            return;
        if (*entry.hours > most_in_one) {
            note(lesson.ref, NoteCode::ManyHours, 0, *entry.hours);
        } else if (entry.from) {
            const Day first{*entry.from};
            const Day last = std::max(first, Day{entry.to.value_or(*entry.from)});
            const std::int64_t days = DaySpan{first, last}.days();
            if (*entry.hours > most_a_day * days)
                note(lesson.ref, NoteCode::ManyHoursADay, days, *entry.hours);
        }
    }

    void look_at_jobs() {
        // By first day; those without days can't overlap.
        std::vector<const JobEntry*> jobs;
        for (const JobEntry& entry : dossier.jobs) {
            if (entry.double_entry)
                note(entry.ref, NoteCode::EnteredTwice);
            look_at_day(entry.ref, entry.job->from);
            if (entry.job->hours_per_week > most_hours_a_week)
                note(entry.ref, NoteCode::ManyHoursAWeek, *entry.job->hours_per_week);
            if (entry.span && !entry.double_entry)
                jobs.push_back(&entry);
        }
        sort_stably(jobs, [](const JobEntry* a, const JobEntry* b) { return a->span->first < b->span->first; });
        const JobEntry* furthest = nullptr;
        for (const JobEntry* job : jobs) {
            if (furthest != nullptr && job->span->first <= furthest->span->last)
                note(job->ref, NoteCode::JobsOverlap, 0, {}, furthest->ref);
            if (furthest == nullptr || job->span->last > furthest->span->last)
                furthest = job;
        }
    }

    void look_at_sessions() {
        std::vector<const SessionEntry*> sessions;
        for (const SessionEntry& entry : dossier.sessions) {
            if (entry.double_entry)
                note(entry.ref, NoteCode::EnteredTwice);
            look_at_day(entry.ref, entry.session->from);
            if (entry.undated)
                continue;
            if (entry.span.first == entry.span.last && entry.hours() > longest_session)
                note(entry.ref, NoteCode::LongSession, 0, entry.hours());
            if (!entry.double_entry)
                sessions.push_back(&entry);
        }
        // Those of one provider and kind side by side.
        const auto series = [](const SessionEntry& entry) { return std::tuple(entry.session->kind, entry.provider); };
        const auto order = [&](const SessionEntry* a, const SessionEntry* b) {
            const auto place = [&](const SessionEntry& entry) {
                return std::tuple(entry.session->kind,
                                  entry.provider != nullptr ? entry.provider->id.text : std::string{},
                                  entry.span.first);
            };
            return place(*a) < place(*b);
        };
        sort_stably(sessions, order);
        const SessionEntry* furthest = nullptr;
        for (const SessionEntry* session : sessions) {
            const bool same = furthest != nullptr && series(*furthest) == series(*session);
            // Two meetings on one day may be; a total over a range should hold all meetings in it.
            const auto is_total = [](const SessionEntry& entry) { return entry.span.first != entry.span.last; };
            if (same && session->span.first <= furthest->span.last && (is_total(*furthest) || is_total(*session)))
                note(session->ref, NoteCode::SessionsOverlap, 0, {}, furthest->ref);
            if (!same || session->span.last > furthest->span.last)
                furthest = session;
        }
    }

    void look_at_degrees() {
        for (std::uint32_t i = 0; i < portfolio.degrees.size(); ++i) {
            const EvidenceRef ref{EvidenceKind::Degree, i};
            look_at_day(ref, portfolio.degrees[i].conferred);
            const Degree& degree = portfolio.degrees[i];
            const bool has_fields = degree.kind != DegreeKind::Cda; // a CDA is its own field
            if (has_fields && degree.field.empty() && !degree.title.empty())
                note(ref, NoteCode::NoField);
        }
    }

    template<class Entry, class DayOf>
    void look_at_days(EvidenceKind kind, const std::vector<Entry>& entries, DayOf day_of) {
        for (std::uint32_t i = 0; i < entries.size(); ++i)
            look_at_day({kind, i}, day_of(entries[i]));
    }
};

} // namespace

std::vector<GentleNote> gentle_notes(const RulePack& pack, const Portfolio& portfolio, Date today) {
    const Dossier dossier = make_dossier(pack, portfolio, today);
    NoteTaker taker{dossier, portfolio};
    for (const Lesson& lesson : dossier.trainings)
        taker.look_at_lesson(lesson, portfolio.trainings[lesson.ref.index]);
    for (const Lesson& lesson : dossier.courses)
        taker.look_at_lesson(lesson, portfolio.courses[lesson.ref.index]);
    taker.look_at_jobs();
    taker.look_at_sessions();
    taker.look_at_degrees();
    taker.look_at_days(EvidenceKind::Signature, portfolio.signatures,
                       [](const Signature& signature) { return signature.signed_on; });
    taker.look_at_days(EvidenceKind::Exam, portfolio.exams, [](const Exam& exam) { return exam.taken; });
    sort_stably(taker.notes);
    return std::move(taker.notes);
}

std::span<const GentleNote> notes_at(std::span<const GentleNote> notes, EvidenceRef evidence) {
    const auto begin = std::ranges::lower_bound(notes, evidence, {}, &GentleNote::evidence);
    const auto end = std::ranges::upper_bound(notes, evidence, {}, &GentleNote::evidence);
    return {begin, end};
}

} // namespace imh
