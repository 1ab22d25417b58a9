#include "core/exhibits.h"

#include "core/dossier.h"
#include "core/order.h"
#include "core/sorted.h"

namespace imh {

namespace {

void add_lessons(const std::vector<Lesson>& lessons, std::vector<Exhibit>& exhibits) {
    for (const Lesson& lesson : lessons)
        if (!lesson.double_entry && lesson.held != Truth::No && lesson.areas.any())
            exhibits.push_back(
                {day_number(lesson.from), lesson.ref, lesson.areas, lesson.why_not_held, lesson.categories});
}

void add_jobs(const std::vector<JobEntry>& jobs, std::vector<Exhibit>& exhibits) {
    for (const JobEntry& job : jobs)
        if (!job.double_entry && job.why_no_span != Reason::LiesAhead && job.areas.any())
            exhibits.push_back({day_number(job.job->from), job.ref, job.areas, job.why_no_span, {}});
}

/// Also sessions whose hours do not count.
void add_sessions(const std::vector<SessionEntry>& sessions, std::vector<Exhibit>& exhibits) {
    for (const SessionEntry& session : sessions)
        if (!session.double_entry && session.session->kind == SessionKind::Reflective && session.held != Truth::No &&
            session.areas.any())
            exhibits.push_back({day_number(session.session->from), session.ref, session.areas,
                                session.held == Truth::Maybe ? Reason::StillRunning : Reason::None, {}});
}

} // namespace

std::vector<Exhibit> exhibits_of(const Dossier& dossier) {
    std::vector<Exhibit> exhibits;
    exhibits.reserve(dossier.courses.size() + dossier.trainings.size() + dossier.jobs.size() + dossier.sessions.size());
    add_lessons(dossier.courses, exhibits);
    add_lessons(dossier.trainings, exhibits);
    add_jobs(dossier.jobs, exhibits);
    add_sessions(dossier.sessions, exhibits);
    // Each list is in order already: entries of one day stay by kind and id.
    sort_stably(exhibits, [](const Exhibit& a, const Exhibit& b) { return a.day < b.day; });
    return exhibits;
}

} // namespace imh
