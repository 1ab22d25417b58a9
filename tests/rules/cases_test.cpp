// The worked cases of AK-AIMH 2016, judged by the real pack: one complete applicant, then one change.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"

using namespace imh;
using namespace imh::testing;

namespace {

RulePack alaska() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

using Applicant = Portfolio (*)(const RulePack&);
using Change = void (*)(Portfolio&);

void forget_area(Portfolio& p, const char* area) {
    const auto forget = [&](auto& entries) {
        for (auto& entry : entries)
            std::erase(*entry.areas, AreaId{area});
    };
    forget(p.trainings);
    forget(p.courses);
}

void set_fact(Job& job, JobFact fact, Answer answer) {
    job.facts[static_cast<std::size_t>(fact)] = answer;
}

Job toddler_teacher() {
    return job_of("job-2", "2023-06-01", "2025-05-31", {JobFact::Paid, JobFact::ServesInfants, JobFact::Supervised});
}

void make_casa_volunteer(Portfolio& p) {
    p.degrees.clear();
    p.jobs.push_back(job_of("job-2", "2022-01-01", "2024-12-31",
                            {JobFact::ServesInfants, JobFact::Supervised, JobFact::SpecializedTraining}));
    p.jobs.back().kind = JobKind::Volunteer;
}

void make_late_masters(Portfolio& p) {
    p.degrees[1].conferred = date("2024-01-15");
    p.jobs[0].from = date("2024-02-01");
    p.jobs.push_back(job("job-2", "2023-01-01", "2023-12-31"));
    p.jobs[1].kind = JobKind::Internship;
    set_fact(p.jobs[1], JobFact::Paid, Answer::No);
    p.jobs[1].supervisor = PersonId{"q3"};
    p.people.push_back(known("q3", "iii", "2015-06-01"));
    p.sessions = monthly("session", "2024-02-10", 17, "3:00", "q4");
}

} // namespace

TEST_CASE("cases: the complete applicants stand where the rules put them") {
    const RulePack pack = alaska();
    struct {
        const char* name;
        Applicant applicant;
        const char* outcomes;
    } const rows[] = {
        {"P1", applicant_p1, "ynnnnn"},   {"P2", applicant_p2, "yynnnn"},   {"P3", applicant_p3, "yyynnn"},
        {"P4C", applicant_p4c, "yyyynn"}, {"P4P", applicant_p4p, "nnnnyn"}, {"P4R", applicant_p4r, "ynnnny"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Assessment assessment = assess(pack, row.applicant(pack), judged_on);
        CHECK(outcomes(assessment) == row.outcomes);
        for (const CategoryAssessment& category : assessment.categories)
            CHECK(category.pending.empty() == (category.category.text == "i" || category.category.text == "ii" ||
                                               !row.applicant(pack).exams.empty()));
    }
}

TEST_CASE("cases: one change to a complete applicant") {
    const RulePack pack = alaska();
    struct {
        const char* name;
        Applicant applicant;
        Change change;
        const char* outcomes;
        const char* what_decides; // where the outcome changed for the worse
    } const rows[] = {
        {"T02 exactly 30 h", applicant_p1, [](Portfolio&) {}, "ynnnnn", ""},
        {"T03 six of 30 h relate to no competency", applicant_p1, [](Portfolio& p) { p.trainings[0].areas->clear(); },
         "nnnnnn", "i.training"},
        {"T05 nothing on disorders of infancy", applicant_p2, [](Portfolio& p) { forget_area(p, "TF08"); }, "ynnnnn",
         "ii.competencies"},
        {"T07 nothing on life skills", applicant_p4c, [](Portfolio& p) { forget_area(p, "DS05"); }, "nnnynn",
         "i.competencies ii.competencies iii.competencies"},
        {"T12 resolving conflict shown by job duties only", applicant_p3,
         [](Portfolio& p) {
             forget_area(p, "WO05");
             p.jobs[0].areas = area_ids({"WO05"});
         },
         "yyrnnn", "iii.competencies"},
        {"T16 exactly 24 months of paid work instead of a CDA", applicant_p1,
         [](Portfolio& p) {
             p.degrees.clear();
             p.jobs = {toddler_teacher(), job_of("job-1", "2025-06-01", "", {JobFact::Paid})};
         },
         "ynnnnn", ""},
        {"T16 a day less than 24 months", applicant_p1,
         [](Portfolio& p) {
             p.degrees.clear();
             p.jobs = {toddler_teacher(), job_of("job-1", "2025-06-01", "", {JobFact::Paid})};
             p.jobs[0].to = date("2025-05-30");
         },
         "nnnnnn", "i.education_or_work"},
        {"T18 three years as a CASA volunteer", applicant_p1, make_casa_volunteer, "rnnnnn", "i.education_or_work"},
        {"T18 but without training for it", applicant_p1,
         [](Portfolio& p) {
             make_casa_volunteer(p);
             set_fact(p.jobs.back(), JobFact::SpecializedTraining, Answer::No);
         },
         "nnnnnn", "i.education_or_work"},
        {"T21 an Associate's in accounting", applicant_p1,
         [](Portfolio& p) {
             p.degrees = {degree("degree-1", DegreeKind::Associate, "2018-05-15")};
             p.degrees[0].related_field = Answer::No;
         },
         "rnnnnn", "i.education_or_work"},
        {"T24 Bachelor's within the RS/C", applicant_p2, [](Portfolio& p) { p.degrees[0].conferred = date("2023-01-15"); },
         "yynnnn", ""},
        {"T28 an MD instead of the MSW", applicant_p3, [](Portfolio& p) { p.degrees[1].kind = DegreeKind::Medical; },
         "yyynnn", ""},
        {"T31 ten families over two jobs", applicant_p2,
         [](Portfolio& p) {
             p.jobs.push_back(p.jobs[0]);
             p.jobs[1].id = {"job-2"};
             p.jobs[0].to = date("2022-06-30");
             p.jobs[1].from = date("2022-07-01");
             p.jobs[0].families = p.jobs[1].families = 5;
         },
         "yynnnn", ""},
        {"T31 nine families", applicant_p2, [](Portfolio& p) { p.jobs[0].families = 9; }, "ynnnnn", "ii.work"},
        {"T34 two half-time jobs at once", applicant_p2,
         [](Portfolio& p) {
             p.jobs[0].from = date("2023-07-01");
             p.jobs[0].to = date("2024-06-30");
             p.jobs[0].hours_per_week = 20;
             p.jobs.push_back(p.jobs[0]);
             p.jobs[1].id = {"job-2"};
             p.jobs.push_back(job_of("job-3", "2024-08-01", "", {JobFact::Paid}));
             p.sessions = monthly("session", "2023-07-10", 12, "3:00", "q3");
         },
         "ynnnnn", "ii.work"},
        {"T38 consultation to child care staff only", applicant_p3,
         [](Portfolio& p) {
             p.jobs[0].families = 12;
             for (const JobFact fact : {JobFact::DirectService, JobFact::ChildAndParent, JobFact::RelationshipTherapy})
                 set_fact(p.jobs[0], fact, Answer::No);
         },
         "yynnnn", "iii.work iii.reflective_supervision"},
        {"T41 17 months beside an internship", applicant_p3, make_late_masters, "ynrnnn", "ii.work iii.work"},
        {"T46 24 h of RS/C over 18 months", applicant_p2,
         [](Portfolio& p) { p.sessions = monthly("session", "2023-01-10", 18, "1:20", "q3"); }, "yynnnn", ""},
        {"T46 a minute less", applicant_p2,
         [](Portfolio& p) {
             p.sessions = monthly("session", "2023-01-10", 18, "1:20", "q3");
             *p.sessions[7].hours -= Minutes{1};
         },
         "ynnnnn", "ii.reflective_supervision"},
        {"T47 24 h of RS/C in half a year", applicant_p2,
         [](Portfolio& p) { p.sessions = monthly("session", "2024-01-10", 6, "4:00", "q3"); }, "ynnnnn",
         "ii.reflective_supervision"},
        {"T50 a Master's-prepared provider who holds II", applicant_p2,
         [](Portfolio& p) {
             person_in(p, "q3").endorsements->front().category = {"ii"};
             person_in(p, "q3").masters_prepared = Answer::Yes;
         },
         "yynnnn", ""},
        {"T50 but the applicant holds a Master's", applicant_p2,
         [](Portfolio& p) {
             person_in(p, "q3").endorsements->front().category = {"ii"};
             person_in(p, "q3").masters_prepared = Answer::Yes;
             p.degrees.push_back(degree("degree-2", DegreeKind::Master, "2024-12-15"));
         },
         "ynnnnn", "ii.reflective_supervision"},
        {"T56 a provider who held III only near the end", applicant_p2,
         [](Portfolio& p) { person_in(p, "q3").endorsements->front().from = date("2024-03-01"); }, "yrnnnn",
         "ii.reflective_supervision"},
        {"T59 24 of 54 h about the RS/C given", applicant_p4c,
         [](Portfolio& p) {
             for (Session& one : p.sessions)
                 if (one.about_rsc > Minutes{})
                     one.about_rsc = hours("1:20");
         },
         "yyynnn", "iv_clinical.reflective_supervision"},
        {"T62 30 h with exactly 15 h on giving RS/C", applicant_p4c,
         [](Portfolio& p) {
             for (Training& one : p.trainings) {
                 one.hours = hours("3:00");
                 one.rsc_hours = hours("1:30");
             }
         },
         "yyyynn", ""},
        {"T62 a minute less on giving RS/C", applicant_p4c,
         [](Portfolio& p) {
             for (Training& one : p.trainings) {
                 one.hours = hours("3:00");
                 one.rsc_hours = hours("1:30");
             }
             p.trainings[0].rsc_hours = hours("1:29");
         },
         "yyynnn", "iv_clinical.training"},
        {"T66 no leadership beyond the program", applicant_p4c,
         [](Portfolio& p) { p.declarations["regional_or_state_leadership"].answer = Answer::No; }, "yyynnn",
         "iv_clinical.leadership"},
        {"T71 a policy leader who is employed", applicant_p4p,
         [](Portfolio& p) {
             p.references.pop_back();
             add_rater(p, known("s"), RaterRole::CurrentSupervisor);
         },
         "ynnnrn", "iv_policy.references"},
        {"T76 supervisor, provider and the receiver of RS/C", applicant_p4c,
         [](Portfolio& p) { std::erase_if(p.references, [](const Reference& r) { return r.person.text == "c"; }); },
         "rryynn", "i.references ii.references"},
        {"T80 the vetting call is pending", applicant_p1,
         [](Portfolio& p) {
             person_in(p, "v").vetting = Vetting::Requested;
             person_in(p, "v").vetted_on.reset();
         },
         "rnnnnn", "i.references"},
        {"T83 the third rater is a parent", applicant_p3, [](Portfolio& p) { p.references[2].roles = {RaterRole::Parent}; },
         "yynnnn", "iii.references"},
        {"T90 one training of 30 h for every area of level I", applicant_p1,
         [](Portfolio& p) {
             p.courses.clear();
             p.trainings = {training("training-1", "2024-01-10", "30:00",
                                     {"TF01", "TF02", "TF03", "TF04", "TF05", "TF06", "TF07", "LR01", "LR02",
                                      "LR03", "SE01", "SE02", "DS01", "DS02", "DS03", "DS04", "DS05", "DS06",
                                      "WO01", "WO02", "WO04", "WO05", "WO07", "CO01", "CO02", "CO03", "TH01",
                                      "TH02", "TH03", "TH04", "TH05", "RFL01", "RFL02", "RFL03", "RFL04", "RFL05"})};
         },
         "ynnnnn", ""},
        // Beyond the list: what the application asks for, silence, and the two places where more is not simply better.
        {"the exam is still to come", applicant_p3, [](Portfolio& p) { p.exams.clear(); }, "yyynnn", ""},
        {"the agreement is not signed", applicant_p2, [](Portfolio& p) { p.signatures.pop_back(); }, "nnnnnn",
         "i.signatures ii.signatures"},
        {"the membership ended yesterday", applicant_p1,
         [](Portfolio& p) { p.memberships[0].to = date("2025-06-29"); }, "nnnnnn", "i.membership"},
        {"a transcript of which nothing was said", applicant_p2,
         [](Portfolio& p) { p.courses[0].transcript = Answer::Unsaid; }, "rrnnnn", "i.transcripts ii.transcripts"},
        {"a transcript that is missing", applicant_p2, [](Portfolio& p) { p.degrees[0].transcript = Answer::No; },
         "nnnnnn", "i.transcripts ii.transcripts"},
        {"hours of a training not said, where they decide", applicant_p1,
         [](Portfolio& p) { p.trainings[0].hours.reset(); }, "rnnnnn", "i.training"},
        {"it was not said whether the provider is endorsed", applicant_p2,
         [](Portfolio& p) { person_in(p, "q3").endorsements.reset(); }, "rrnnnn",
         "i.references ii.reflective_supervision ii.references"},
        {"a professor who records one session of RS/C", applicant_p4r,
         [](Portfolio& p) { p.sessions = {session("session-1", "2024-01-10", "1:00", "c1")}; }, "ynnnnr",
         "iv_research.references"},
        {"a professor whose chair does not know IMH", applicant_p4r,
         [](Portfolio& p) { person_in(p, "d").familiar_with_imh = Answer::No; }, "ynnnny", ""},
        {"a professor without a chair who did not say why", applicant_p4r,
         [](Portfolio& p) { std::erase_if(p.references, [](const Reference& r) { return r.person.text == "d"; }); },
         "nnnnnr", "i.references iv_research.references"},
        {"a policy leader with two colleagues", applicant_p4p, [](Portfolio& p) { p.references.pop_back(); },
         "nnnnnn", "iv_policy.references"},
        {"a Mentor whose provider's endorsement lapsed before the RS/C", applicant_p4c,
         [](Portfolio& p) { person_in(p, "q4").endorsements->front().to = date("2020-12-31"); }, "rrrrnn",
         "i.references ii.references iii.references iv_clinical.reflective_supervision iv_clinical.references"},
        {"the supervisor gives the RS/C too", applicant_p2,
         [](Portfolio& p) {
             p.references[0].roles = {RaterRole::CurrentSupervisor, RaterRole::RscProvider};
             p.references[1].roles = {RaterRole::Colleague};
         },
         "yrnnnn", "ii.references"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio base = row.applicant(pack);
        Portfolio changed = base;
        row.change(changed);
        const Assessment before = assess(pack, base, judged_on);
        const Assessment after = assess(pack, changed, judged_on);
        CHECK(outcomes(after) == row.outcomes);
        CHECK(what_decides(before, after) == row.what_decides);
        if (std::string{row.name}.starts_with("T90")) {
            REQUIRE(after.notices.size() == 1);
            CHECK(after.notices[0].reason == Reason::BroadClaim);
        }
    }
}
