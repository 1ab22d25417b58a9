// Complete applicants, one for each story that a case changes in one place: P1 a child care worker, P2 a home
// visitor, P3 a therapist, P4C a clinical mentor, P4P a policy leader, P4R a professor. Judged at 2025-06-30.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/rule_pack.h"
#include "support/build.h"

namespace imh::testing {

inline const Date judged_on = date("2025-06-30");

/// `count` trainings of `each`, and four courses without clock hours; both cover every area of the pack.
inline void cover_all_areas(Portfolio& portfolio, const RulePack& pack, std::size_t count, std::string_view each) {
    for (std::size_t i = 0; i < count; ++i) {
        Training one = training("training-" + std::to_string(i + 1), "2024-01-10", each, {});
        one.from = date("2024-01-10");
        one.from = Date{Day{*one.from} + std::chrono::days{static_cast<int>(i) * 9}};
        for (std::size_t area = i; area < pack.areas.size(); area += count)
            one.areas->push_back(pack.areas[area].id);
        portfolio.trainings.push_back(one);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        Course one = course("course-" + std::to_string(i + 1), "2017-09-01", {});
        for (std::size_t area = i; area < pack.areas.size(); area += 4)
            one.areas->push_back(pack.areas[area].id);
        portfolio.courses.push_back(one);
    }
}

inline void sign_and_join(Portfolio& portfolio) {
    portfolio.signatures = {{{"signature-1"}, "code_of_ethics", date("2025-01-10"), {}},
                            {{"signature-2"}, "endorsement_agreement", date("2025-01-10"), {}}};
    portfolio.memberships = {{{"membership-1"}, "AK-AIMH", Answer::Yes, date("2024-07-01"), std::nullopt, {}}};
}

/// Somebody of whom everything was said: holds `category`, or nothing; not vetted, no relative.
inline Person known(std::string id, std::string_view category = {}, std::string_view since = {}) {
    Person one = person(std::move(id), category, since);
    one.masters_prepared = Answer::No;
    one.meets_requirements = Answer::No;
    one.vetting = Vetting::No;
    return one;
}

inline void add_rater(Portfolio& portfolio, Person person, RaterRole role) {
    portfolio.references.push_back(reference("reference-" + person.id.text, person.id.text, {role}));
    portfolio.people.push_back(std::move(person));
}

/// The facts said yes; all others no.
inline Job job_of(std::string id, std::string_view from, std::string_view to, std::initializer_list<JobFact> yes) {
    Job one = job(std::move(id), from, to);
    one.facts.fill(Answer::No);
    for (const JobFact fact : yes)
        one.facts[static_cast<std::size_t>(fact)] = Answer::Yes;
    return one;
}

inline Person& person_in(Portfolio& portfolio, std::string_view id) {
    return *std::find_if(portfolio.people.begin(), portfolio.people.end(),
                         [&](const Person& one) { return one.id.text == id; });
}

inline Portfolio applicant_p1(const RulePack& pack) {
    Portfolio p;
    p.degrees = {degree("degree-1", DegreeKind::Cda, "2022-06-01")};
    p.degrees[0].related_field = Answer::Unsaid;
    cover_all_areas(p, pack, 5, "6:00");
    p.jobs = {job_of("job-1", "2025-01-01", "", {JobFact::Paid, JobFact::ServesInfants, JobFact::Supervised})};
    p.jobs[0].families = 6;
    add_rater(p, known("s"), RaterRole::CurrentSupervisor);
    add_rater(p, known("v"), RaterRole::Trainer);
    add_rater(p, known("parent"), RaterRole::Parent);
    person_in(p, "v").vetting = Vetting::Done;
    person_in(p, "v").vetted_on = date("2025-05-01");
    p.declarations["regional_or_state_leadership"].answer = Answer::No;
    sign_and_join(p);
    return p;
}

inline Portfolio applicant_p2(const RulePack& pack) {
    Portfolio p;
    p.degrees = {degree("degree-1", DegreeKind::Bachelor, "2019-05-15")};
    cover_all_areas(p, pack, 12, "3:00");
    p.jobs = {job_of("job-1", "2019-07-01", "",
                     {JobFact::Paid, JobFact::ServesInfants, JobFact::DirectService, JobFact::SocialEmotionalFocus,
                      JobFact::RelationshipAttention, JobFact::Supervised, JobFact::ConcreteAssistance,
                      JobFact::Advocacy, JobFact::EmotionalSupport, JobFact::DevelopmentalGuidance})};
    add_rater(p, known("s"), RaterRole::CurrentSupervisor);
    add_rater(p, known("q3", "iii", "2015-06-01"), RaterRole::RscProvider);
    add_rater(p, known("c"), RaterRole::Colleague);
    p.sessions = monthly("session", "2023-01-10", 18, "1:30", "q3");
    p.declarations["regional_or_state_leadership"].answer = Answer::No;
    sign_and_join(p);
    return p;
}

inline Portfolio applicant_p3(const RulePack& pack) {
    Portfolio p;
    p.degrees = {degree("degree-1", DegreeKind::Bachelor, "2016-05-10"),
                 degree("degree-2", DegreeKind::Master, "2019-05-10")};
    cover_all_areas(p, pack, 10, "4:00");
    p.jobs = {job("job-1", "2019-07-01")};
    p.jobs[0].families = 30;
    add_rater(p, known("s"), RaterRole::CurrentSupervisor);
    add_rater(p, known("q4", "iv_clinical", "2010-06-01"), RaterRole::RscProvider);
    add_rater(p, known("c"), RaterRole::Colleague);
    p.sessions = monthly("session", "2021-01-10", 18, "3:00", "q4");
    for (Session& one : p.sessions)
        one.about_rsc = Minutes{};
    p.exams = {{{"exam-1"}, date("2025-03-01"), Answer::Yes, {}}};
    p.declarations["regional_or_state_leadership"].answer = Answer::No;
    sign_and_join(p);
    return p;
}

inline Portfolio applicant_p4c(const RulePack& pack) {
    Portfolio p = applicant_p3(pack);
    p.trainings.clear();
    p.courses.clear();
    cover_all_areas(p, pack, 10, "6:00");
    for (std::size_t i = 0; i < 3; ++i)
        p.trainings[i].rsc_hours = hours("6:00");
    p.jobs.push_back(job_of("job-2", "2021-07-01", "", {JobFact::Paid, JobFact::ProvidesRsc}));
    std::vector<Session> second = monthly("later", "2023-01-10", 18, "3:00", "q4");
    for (Session& one : second)
        one.about_rsc = hours("1:40");
    p.sessions.insert(p.sessions.end(), second.begin(), second.end());
    add_rater(p, known("e"), RaterRole::RscRecipient);
    p.declarations["regional_or_state_leadership"].answer = Answer::Yes;
    return p;
}

inline Portfolio applicant_p4p(const RulePack& pack) {
    Portfolio p;
    p.degrees = {degree("degree-1", DegreeKind::Master, "2012-05-15")};
    cover_all_areas(p, pack, 9, "5:00");
    for (Training& one : p.trainings)
        one.rsc_hours = Minutes{};
    p.jobs = {job_of("job-1", "2020-01-01", "", {JobFact::Paid, JobFact::PolicyLeadership})};
    p.jobs[0].families.reset();
    add_rater(p, known("c1", "iii", "2016-06-01"), RaterRole::Colleague);
    add_rater(p, known("c2"), RaterRole::Colleague);
    add_rater(p, known("c3"), RaterRole::Colleague);
    p.exams = {{{"exam-1"}, date("2025-03-01"), Answer::Yes, {}}};
    p.declarations["regional_or_state_leadership"].answer = Answer::Yes;
    sign_and_join(p);
    return p;
}

inline Portfolio applicant_p4r(const RulePack& pack) {
    Portfolio p;
    p.degrees = {degree("degree-1", DegreeKind::Doctorate, "2014-05-15")};
    cover_all_areas(p, pack, 9, "5:00");
    p.jobs = {job_of("job-1", "2018-08-15", "", {JobFact::Paid, JobFact::FacultyLeadership})};
    p.jobs[0].families.reset();
    add_rater(p, known("d"), RaterRole::DepartmentChair);
    person_in(p, "d").familiar_with_imh = Answer::Yes;
    add_rater(p, known("c1", "ii", "2016-06-01"), RaterRole::Colleague);
    add_rater(p, known("t"), RaterRole::Student);
    add_rater(p, known("c2"), RaterRole::Colleague);
    p.exams = {{{"exam-1"}, date("2025-03-01"), Answer::Yes, {}}};
    p.declarations["regional_or_state_leadership"].answer = Answer::Yes;
    sign_and_join(p);
    return p;
}

} // namespace imh::testing
