// The worked cases of MI-AIMH's Mentors, judged by the real pack: one complete applicant, then one change. Clinical,
// Policy, Research/Faculty: y met, n not met, r a reviewer decides.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"

using namespace imh;
using namespace imh::testing;

namespace {

RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
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

void no_rsc_trainings(Portfolio& p) {
    for (Training& one : p.trainings)
        one.rsc_hours = Minutes{};
}

void without_rater(Portfolio& p, const char* who) {
    std::erase_if(p.references, [&](const Reference& each) { return each.person.text == who; });
}

void give_role(Portfolio& p, const char* who, RaterRole role) {
    for (Reference& each : p.references)
        if (each.person.text == who)
            each.roles = {role};
}

struct Row {
    const char* name;
    Applicant applicant;
    Change change;
    const char* michigan;
    const char* what_decides; // where the outcome changed for the worse
    const char* alaska;       // of the same three categories
};

void check_rows(std::span<const Row> rows) {
    const RulePack michigan = pack_named("mi-aimh-mentor");
    const RulePack alaska = pack_named("ak-aimh-2016");
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Portfolio base = row.applicant(michigan);
        Portfolio changed = base;
        row.change(changed);
        const Assessment before = assess(michigan, base, judged_on);
        const Assessment after = assess(michigan, changed, judged_on);
        CHECK(outcomes(after) == row.michigan);
        CHECK(what_decides(before, after) == row.what_decides);
        CHECK(outcomes(assess(alaska, changed, judged_on)).substr(3) == row.alaska);
    }
}

} // namespace

TEST_CASE("Michigan: the complete applicants stand where the rules put them") {
    const Change as_they_are = [](Portfolio&) {};
    const Row rows[] = {
        {"P1", applicant_p1, as_they_are, "nnn", "", "nnn"},   {"P2", applicant_p2, as_they_are, "nnn", "", "nnn"},
        {"P3", applicant_p3, as_they_are, "nnn", "", "nnn"},   {"P4C", applicant_p4c, as_they_are, "ynn", "", "ynn"},
        {"P4P", applicant_p4p, as_they_are, "nyn", "", "nyn"}, {"P4R", applicant_p4r, as_they_are, "nny", "", "nny"},
    };
    check_rows(rows);
}

TEST_CASE("Michigan, Clinical: one change to a complete mentor") {
    const Row rows[] = {
        {"T07 nothing on life skills, which no Mentor needs", applicant_p4c,
         [](Portfolio& p) { forget_area(p, "DS05"); }, "ynn", "", "ynn"},
        {"an area without anything is a question", applicant_p4c, [](Portfolio& p) { forget_area(p, "TF08"); }, "rnn",
         "iv_clinical.competencies", "nnn"},
        {"T59 24 of 54 h about the RS/C given", applicant_p4c,
         [](Portfolio& p) {
             for (Session& one : p.sessions)
                 if (one.about_rsc > Minutes{})
                     one.about_rsc = hours("1:20");
         },
         "ynn", "", "nnn"},
        {"none of the 54 h about the RS/C given", applicant_p4c,
         [](Portfolio& p) {
             for (Session& one : p.sessions)
                 one.about_rsc = Minutes{};
         },
         "ynn", "", "nnn"},
        {"T62 30 h with exactly 15 h on giving RS/C", applicant_p4c,
         [](Portfolio& p) {
             for (Training& one : p.trainings) {
                 one.hours = hours("3:00");
                 one.rsc_hours = hours("1:30");
             }
         },
         "ynn", "", "ynn"},
        {"no hour on giving RS/C", applicant_p4c, no_rsc_trainings, "ynn", "", "nnn"},
        {"a minute less than 30 h", applicant_p4c,
         [](Portfolio& p) {
             for (Training& one : p.trainings)
                 one.hours = hours("3:00");
             p.trainings[0].hours = hours("2:59");
             no_rsc_trainings(p);
         },
         "nnn", "iv_clinical.training", "nnn"},
        {"T66 no leadership beyond the program", applicant_p4c,
         [](Portfolio& p) { p.declarations["regional_or_state_leadership"].answer = Answer::No; }, "nnn",
         "iv_clinical.leadership", "nnn"},
        {"leadership not answered", applicant_p4c, [](Portfolio& p) { p.declarations.clear(); }, "rnn",
         "iv_clinical.leadership", "rnn"},
        {"T76 supervisor, provider and the receiver of RS/C", applicant_p4c, [](Portfolio& p) { without_rater(p, "c"); },
         "ynn", "", "ynn"},
        {"a colleague in the supervisor's place", applicant_p4c, [](Portfolio& p) { without_rater(p, "s"); }, "ynn", "",
         "nnn"},
        {"a trainer in the supervisor's place", applicant_p4c,
         [](Portfolio& p) {
             without_rater(p, "c");
             give_role(p, "s", RaterRole::Trainer);
         },
         "ynn", "", "nnn"},
        {"a parent in the supervisor's place", applicant_p4c,
         [](Portfolio& p) {
             without_rater(p, "c");
             give_role(p, "s", RaterRole::Parent);
         },
         "nnn", "iv_clinical.references", "nnn"},
        {"somebody supervised who receives no RS/C", applicant_p4c,
         [](Portfolio& p) { give_role(p, "e", RaterRole::Supervisee); }, "ynn", "", "nnn"},
        {"nobody who is supervised", applicant_p4c, [](Portfolio& p) { without_rater(p, "e"); }, "nnn",
         "iv_clinical.references", "nnn"},
        {"a provider who holds III is a question", applicant_p4c,
         [](Portfolio& p) { person_in(p, "q4").endorsements->front().category = {"iii"}; }, "rnn",
         "iv_clinical.reflective_supervision", "nnn"},
        {"a provider without endorsement is a question, but no rater is endorsed", applicant_p4c,
         [](Portfolio& p) { person_in(p, "q4").endorsements->clear(); }, "nnn", "iv_clinical.references", "nnn"},
        {"a provider without endorsement, with a rater who holds II", applicant_p4c,
         [](Portfolio& p) {
             person_in(p, "q4").endorsements->clear();
             person_in(p, "e").endorsements = {{{"ii"}, date("2015-01-01"), std::nullopt, {}}};
         },
         "rnn", "iv_clinical.reflective_supervision", "nnn"},
        {"a provider whose endorsement has ended", applicant_p4c,
         [](Portfolio& p) { person_in(p, "q4").endorsements->front().to = date("2020-12-31"); }, "rnn",
         "iv_clinical.reflective_supervision iv_clinical.references", "rnn"},
        {"RS/C in less than a year", applicant_p4c,
         [](Portfolio& p) { p.sessions = monthly("session", "2023-01-10", 11, "6:00", "q4"); }, "nnn",
         "iv_clinical.reflective_supervision", "nnn"},
        {"RS/C spread over three years", applicant_p4c,
         [](Portfolio& p) { p.sessions = monthly("session", "2021-07-10", 36, "1:30", "q4"); }, "nnn",
         "iv_clinical.reflective_supervision", "nnn"},
        {"RS/C before RS/C was given", applicant_p4c,
         [](Portfolio& p) { p.sessions = monthly("session", "2020-01-10", 18, "3:00", "q4"); }, "ynn", "", "nnn"},
        {"a minute less than 50 h", applicant_p4c,
         [](Portfolio& p) {
             p.sessions = monthly("session", "2023-01-10", 20, "2:30", "q4");
             p.sessions[3].hours = hours("2:29");
         },
         "nnn", "iv_clinical.reflective_supervision", "nnn"},
        {"no work with child and parent", applicant_p4c,
         [](Portfolio& p) { p.jobs[0].facts[static_cast<std::size_t>(JobFact::ChildAndParent)] = Answer::No; }, "nnn",
         "iv_clinical.work", "nnn"},
        {"no degree but a Bachelor's", applicant_p4c, [](Portfolio& p) { p.degrees.pop_back(); }, "nnn",
         "iv_clinical.education iv_clinical.work", "nnn"},
        {"the exam is still to come", applicant_p4c, [](Portfolio& p) { p.exams.clear(); }, "ynn", "", "ynn"},
        {"the code of ethics is not signed", applicant_p4c,
         [](Portfolio& p) { p.signatures.erase(p.signatures.begin()); }, "nnn", "iv_clinical.signatures", "nnn"},
        {"no membership", applicant_p4c, [](Portfolio& p) { p.memberships.clear(); }, "nnn", "iv_clinical.membership",
         "nnn"},
        {"a transcript that is missing", applicant_p4c, [](Portfolio& p) { p.degrees[0].transcript = Answer::No; },
         "nnn", "iv_clinical.transcripts", "nnn"},
    };
    check_rows(rows);
}

TEST_CASE("Michigan, Policy and Research/Faculty: one change to a complete leader") {
    const Row rows[] = {
        {"policy, no leadership in the region or state", applicant_p4p,
         [](Portfolio& p) { p.declarations["regional_or_state_leadership"].answer = Answer::No; }, "nyn", "", "nnn"},
        {"T71 a policy leader who is employed", applicant_p4p,
         [](Portfolio& p) {
             p.references.pop_back();
             add_rater(p, known("s"), RaterRole::CurrentSupervisor);
         },
         "nrn", "iv_policy.references", "nrn"},
        {"a teacher in the supervisor's place", applicant_p4p,
         [](Portfolio& p) {
             p.references.pop_back();
             add_rater(p, known("s"), RaterRole::Teacher);
         },
         "nrn", "iv_policy.references", "nnn"},
        {"three colleagues beside a teacher", applicant_p4p, [](Portfolio& p) { add_rater(p, known("s"), RaterRole::Teacher); },
         "nrn", "iv_policy.references", "nyn"},
        {"two colleagues", applicant_p4p, [](Portfolio& p) { p.references.pop_back(); }, "nnn", "iv_policy.references",
         "nnn"},
        {"three years of leading less a day", applicant_p4p, [](Portfolio& p) { p.jobs[0].from = date("2022-07-02"); },
         "nnn", "iv_policy.work", "nnn"},
        {"three years of leading to the day", applicant_p4p, [](Portfolio& p) { p.jobs[0].from = date("2022-07-01"); },
         "nyn", "", "nyn"},
        {"nothing on program funding is a question", applicant_p4p, [](Portfolio& p) { forget_area(p, "AD04"); }, "nrn",
         "iv_policy.competencies", "nnn"},
        {"a professor, no leadership in the region or state", applicant_p4r,
         [](Portfolio& p) { p.declarations.erase("regional_or_state_leadership"); }, "nny", "", "nnr"},
        {"a chair who does not know infant mental health", applicant_p4r,
         [](Portfolio& p) { person_in(p, "d").familiar_with_imh = Answer::No; }, "nny", "", "nny"},
        {"one session of RS/C", applicant_p4r,
         [](Portfolio& p) { p.sessions = {session("session-1", "2024-01-10", "1:00", "c1")}; }, "nnr",
         "iv_research.references", "nnr"},
        {"no student", applicant_p4r, [](Portfolio& p) { without_rater(p, "t"); }, "nnn", "iv_research.references", "nnn"},
        {"no rater is endorsed", applicant_p4r, [](Portfolio& p) { person_in(p, "c1").endorsements->clear(); }, "nnn",
         "iv_research.references", "nnn"},
        {"nothing on the study of families is a question", applicant_p4r, [](Portfolio& p) { forget_area(p, "RE03"); },
         "nnr", "iv_research.competencies", "nnn"},
    };
    check_rows(rows);
}
