// The later pages of Michigan and the newer rules of the Alliance: one complete applicant for each category, one change
// at a time. Both leave things open that no page tells, so the best outcome is k: nothing known is missing.
#include <doctest/doctest.h>

#include <string>

#include "core/assess.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"
#include "support/packs.h"

using namespace imh;
using namespace imh::testing;

namespace {

const CategoryAssessment& of_category(const Assessment& assessment, const char* id) {
    for (const CategoryAssessment& category : assessment.categories)
        if (category.category.text == id)
            return category;
    FAIL("no such category");
    return assessment.categories.front();
}

/// k, r or n, and what makes it so: "n ii.training".
std::string told_of(const RulePack& pack, const Portfolio& portfolio, const char* id) {
    const Assessment assessment = assess(pack, portfolio, judged_on);
    const CategoryAssessment& category = of_category(assessment, id);
    if (nothing_known_missing(category))
        return "k";
    std::string text(1, letter(category.outcome));
    for (const Finding& finding : category.findings) {
        const bool unknown =
            std::find(category.unknown.begin(), category.unknown.end(), finding.requirement) != category.unknown.end();
        if (finding.standing == category.outcome && !unknown)
            text += " " + finding.requirement.text;
    }
    return text;
}

void say(Portfolio& portfolio, std::size_t job, JobFact fact, Answer answer) {
    portfolio.jobs[job].facts[static_cast<std::size_t>(fact)] = answer;
}

/// A home visitor whose children are 3 to 5 years old.
Portfolio early_childhood(const RulePack& pack) {
    Portfolio p = applicant_p2(pack);
    say(p, 0, JobFact::ServesInfants, Answer::No);
    say(p, 0, JobFact::ServesPreschoolers, Answer::Yes);
    p.declarations["ten_families_of_3_to_6"].answer = Answer::Yes;
    return p;
}

/// A therapist of children of 3 to 5 years with their parents.
Portfolio early_therapist(const RulePack& pack) {
    Portfolio p = applicant_p3(pack);
    say(p, 0, JobFact::ServesPreschoolers, Answer::Yes);
    return p;
}

/// A home visitor with RS/C from a Mentor-Clinical.
Portfolio by_mentor(const RulePack& pack) {
    Portfolio p = applicant_p2(pack);
    person_in(p, "q3").endorsements = known("q3", "iv_clinical", "2015-06-01").endorsements;
    return p;
}

/// With 48 h of training: 15 on giving RS/C, 3 on diversity, equity and inclusion.
void train_48(Portfolio& p) {
    for (std::size_t i = 0; i < p.trainings.size(); ++i) {
        p.trainings[i].hours = hours("4:00");
        p.trainings[i].rsc_hours = i < 5 ? hours("3:00") : Minutes{};
        p.trainings[i].dei_hours = i < 3 ? hours("1:00") : Minutes{};
    }
}

Portfolio reflective_supervisor(const RulePack& pack) {
    Portfolio p = by_mentor(pack);
    p.degrees.clear();
    train_48(p);
    say(p, 0, JobFact::ProvidesRsc, Answer::Yes);
    for (Session& one : p.sessions)
        one.about_rsc = one.hours;
    p.declarations["local_regional_or_state_leadership"].answer = Answer::Yes;
    p.declarations["endorsed_as_family_or_mental_health_specialist"].answer = Answer::Yes;
    add_rater(p, known("r"), RaterRole::RscRecipient);
    return p;
}

Portfolio mentor(const RulePack& pack) {
    Portfolio p = applicant_p4c(pack);
    p.trainings[0].dei_hours = hours("3:00");
    return p;
}

Portfolio early_mentor(const RulePack& pack) {
    Portfolio p = mentor(pack);
    say(p, 0, JobFact::ServesPreschoolers, Answer::Yes);
    p.declarations["three_years_of_practice_leadership"].answer = Answer::Yes;
    return p;
}

Portfolio leader(const RulePack& pack) {
    Portfolio p = applicant_p4p(pack);
    p.trainings[0].dei_hours = hours("3:00");
    return p;
}

struct Row {
    const char* name;
    const char* category;
    Portfolio (*applicant)(const RulePack&);
    void (*change)(Portfolio&);
    const char* told;
};

void check(const char* pack_id, std::initializer_list<Row> rows) {
    const RulePack pack = pack_named(pack_id);
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CAPTURE(row.category);
        Portfolio portfolio = row.applicant(pack);
        row.change(portfolio);
        CHECK(told_of(pack, portfolio, row.category) == row.told);
    }
}

void nothing(Portfolio&) {}

} // namespace

TEST_CASE("Michigan later: one change to a complete applicant of each category") {
    check("mi-aimh-later",
          {
              {"complete", "i", applicant_p1, nothing, "k"},
              {"a minute less than 30 h", "i", applicant_p1, [](Portfolio& p) { *p.trainings[0].hours -= Minutes{1}; },
               "n i.training"},
              {"a Bachelor's is not named here", "i", applicant_p1,
               [](Portfolio& p) { p.degrees[0].kind = DegreeKind::Bachelor; }, "r i.education_or_work"},
              {"an Associate's in a related field", "i", applicant_p1,
               [](Portfolio& p) {
                   p.degrees[0].kind = DegreeKind::Associate;
                   p.degrees[0].related_field = Answer::Yes;
               },
               "k"},
              {"complete", "ii", applicant_p2, nothing, "k"},
              {"a teacher as the first rater", "ii", applicant_p2,
               [](Portfolio& p) { p.references[0].roles = {RaterRole::Teacher}; }, "k"},
              {"a board member as the first rater", "ii", applicant_p2,
               [](Portfolio& p) { p.references[0].roles = {RaterRole::BoardMember}; }, "n ii.references"},
              {"an area without anything is a question", "ii", applicant_p2,
               [](Portfolio& p) {
                   for (Training& one : p.trainings)
                       std::erase(*one.areas, AreaId{"SE02"});
                   for (Course& one : p.courses)
                       std::erase(*one.areas, AreaId{"SE02"});
               },
               "r ii.competencies"},
              {"complete", "iii", applicant_p3, nothing, "k"},
              {"a minute less than 50 h of RS/C", "iii", applicant_p3,
               [](Portfolio& p) {
                   p.sessions.resize(17);
                   *p.sessions[0].hours -= Minutes{61};
               },
               "n iii.reflective_supervision"},
              {"complete", "iv_clinical", applicant_p4c, nothing, "k"},
              {"no training on giving RS/C is asked for", "iv_clinical", applicant_p4c,
               [](Portfolio& p) {
                   for (Training& one : p.trainings)
                       one.rsc_hours.reset();
               },
               "k"},
              {"a provider who is no Mentor-Clinical", "iv_clinical", applicant_p4c,
               [](Portfolio& p) { person_in(p, "q4").endorsements = known("q4", "iii", "2010-06-01").endorsements; },
               "n iv_clinical.reflective_supervision"},
              {"complete", "iv_policy", applicant_p4p, nothing, "k"},
              {"no leadership beyond the work is asked for", "iv_policy", applicant_p4p,
               [](Portfolio& p) { p.declarations.clear(); }, "k"},
              {"complete", "iv_research", applicant_p4r, nothing, "k"},
              {"complete", "ecfa", applicant_p1, nothing, "k"},
              {"work with children of 3 to 5 in place of a CDA", "ecfa", applicant_p1,
               [](Portfolio& p) {
                   p.degrees.clear();
                   p.jobs[0].from = date("2023-01-01");
                   say(p, 0, JobFact::ServesPreschoolers, Answer::Yes);
               },
               "k"},
              {"work with babies in place of a CDA", "ecfa", applicant_p1,
               [](Portfolio& p) {
                   p.degrees.clear();
                   p.courses.clear();
                   p.jobs[0].from = date("2023-01-01");
               },
               "n ecfa.education_or_work"},
              {"complete", "ecfs", early_childhood, nothing, "k"},
              {"work with babies only", "ecfs", applicant_p2, nothing, "n ecfs.work"},
              {"nine families", "ecfs", early_childhood,
               [](Portfolio& p) { p.declarations["ten_families_of_3_to_6"].answer = Answer::No; }, "n ecfs.families"},
              {"families not said", "ecfs", early_childhood,
               [](Portfolio& p) { p.declarations.erase("ten_families_of_3_to_6"); }, "r ecfs.families"},
              {"RS/C by somebody who is not endorsed", "ecfs", early_childhood,
               [](Portfolio& p) { person_in(p, "q3").endorsements->clear(); },
               "n ecfs.references"},
          });
}

TEST_CASE("newer Alliance rules: one change to a complete applicant of each category") {
    check("alliance-newer",
          {
              {"complete", "ii", by_mentor, nothing, "k"},
              {"without a degree", "ii", by_mentor, [](Portfolio& p) { p.degrees.clear(); }, "k"},
              {"RS/C by a Mental Health Specialist is a question", "ii", applicant_p2, nothing,
               "r ii.reflective_supervision"},
              {"a minute less than 24 h", "ii", by_mentor,
               [](Portfolio& p) {
                   p.sessions.resize(16);
                   *p.sessions[3].hours -= Minutes{1};
               },
               "n ii.reflective_supervision"},
              {"complete", "frs", reflective_supervisor, nothing, "k"},
              {"a minute less than 48 h", "frs", reflective_supervisor,
               [](Portfolio& p) { *p.trainings[11].hours -= Minutes{1}; }, "n frs.training"},
              {"a minute less than 15 h on giving RS/C", "frs", reflective_supervisor,
               [](Portfolio& p) { *p.trainings[0].rsc_hours -= Minutes{1}; }, "n frs.training"},
              {"a minute less than 3 h on diversity", "frs", reflective_supervisor,
               [](Portfolio& p) { *p.trainings[0].dei_hours -= Minutes{1}; }, "n frs.training"},
              {"leadership not said", "frs", reflective_supervisor,
               [](Portfolio& p) { p.declarations.erase("local_regional_or_state_leadership"); }, "r frs.leadership"},
              {"complete", "ers", reflective_supervisor, nothing, "k"},
              {"12 h about the RS/C given, in one month", "ers", reflective_supervisor,
               [](Portfolio& p) {
                   p.sessions.resize(1);
                   p.sessions[0].hours = hours("12:00");
                   p.sessions[0].about_rsc = hours("12:00");
               },
               "k"},
              {"a minute of it was about something else", "ers", reflective_supervisor,
               [](Portfolio& p) {
                   p.sessions.resize(8);
                   p.sessions[0].about_rsc = hours("1:29");
               },
               "n ers.reflective_supervision"},
              {"nobody receives RS/C", "ers", reflective_supervisor, [](Portfolio& p) { p.references.pop_back(); },
               "n ers.references"},
              {"eleven months of giving RS/C", "ers", reflective_supervisor,
               [](Portfolio& p) { p.jobs[0].from = date("2024-08-01"); }, "n ers.work"},
              {"complete", "iv_clinical", mentor, nothing, "k"},
              {"a minute less than 3 h on diversity", "iv_clinical", mentor,
               [](Portfolio& p) { *p.trainings[0].dei_hours -= Minutes{1}; }, "n iv_clinical.training"},
              {"47 h 59 min of training", "iv_clinical", mentor,
               [](Portfolio& p) {
                   p.trainings.resize(8);
                   *p.trainings[7].hours -= Minutes{1};
               },
               "n iv_clinical.training"},
              {"complete", "iv_policy", leader, nothing, "k"},
              {"33 h", "iv_policy", leader,
               [](Portfolio& p) {
                   p.trainings.resize(7);
                   p.trainings[6].hours = hours("3:00");
               },
               "k"},
              {"32 h 59 min", "iv_policy", leader,
               [](Portfolio& p) {
                   p.trainings.resize(7);
                   p.trainings[6].hours = hours("2:59");
               },
               "n iv_policy.training"},
              {"complete", "ecfs", early_childhood, nothing, "k"},
              {"complete", "ecmhs", early_therapist, nothing, "k"},
              {"work with babies only", "ecmhs", applicant_p3, nothing, "n ecmhs.work"},
              {"complete", "ecmhm_clinical", early_mentor, nothing, "k"},
              {"leadership not said", "ecmhm_clinical", mentor, nothing,
               "n ecmhm_clinical.work"},
          });
}

TEST_CASE("newer Alliance rules: what a member's page tells is stated, what is taken over is shared, the rest unknown") {
    const RulePack pack = pack_named("alliance-newer");
    const auto provenance = [&](const char* category, const char* requirement) {
        return find_requirement(*find_category(pack, CategoryId{category}), RequirementId{requirement})->citation.provenance;
    };
    CHECK(provenance("frs", "frs.training") == Provenance::Stated);
    CHECK(provenance("frs", "frs.giving_rsc") == Provenance::Unknown);
    CHECK(provenance("ii", "ii.work") == Provenance::SharedBase);
    CHECK(provenance("ii", "ii.references") == Provenance::SharedBase);
    CHECK(provenance("iv_clinical", "iv_clinical.reflective_supervision") == Provenance::SharedBase);
    const Category& clinical = *find_category(pack, CategoryId{"iv_clinical"});
    CHECK(find_requirement(clinical, RequirementId{"iv_clinical.training"})->citation.document
          == "ct-aimh.org, Important Changes to the Endorsement Requirements");
    for (const Category& category : pack.categories)
        CHECK(std::any_of(category.requirements.begin(), category.requirements.end(), [](const Requirement& each) {
            return std::holds_alternative<UnknownTerms>(each.terms);
        }));
}
