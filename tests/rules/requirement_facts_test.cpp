// The numbers and lists of AK-AIMH 2016, told as one line for each requirement and held to a table
// that was read from the guidelines apart from the pack. A slip of the pen in either turns red.
#include <doctest/doctest.h>

#include <map>
#include <variant>

#include "core/requirement.h"
#include "core/rule_pack.h"
#include "io/rule_pack_json.h"
#include "support/terms_told.h"

using namespace imh;
using namespace imh::testing;

namespace {

constexpr const char* endorsed = "one of ii,iii,iv_clinical,iv_policy,iv_research";
constexpr const char* master_up = "master,doctorate,medical";
constexpr const char* iv_education = "master,doctorate,medical reviewer:specialization,certificate focus:other";
constexpr const char* level_iii_work =
    " half time volunteers too internship 12 under iii,iv_clinical paid? supervised child_and_parent* "
    "parent_is_legal? relationship_therapy* specialized_training* concrete_assistance? advocacy? emotional_support? "
    "developmental_guidance? relationship_assessment? serves_infants";
constexpr const char* both_papers = "code_of_ethics,endorsement_agreement";
constexpr const char* leadership = "regional_or_state_leadership";

std::map<std::string, std::string> facts() {
    const std::string one = endorsed, degree = master_up;
    std::map<std::string, std::string> all{
        {"i.education_or_work", "any of"},
        {"i.education_or_work.cda", "cda"},
        {"i.education_or_work.degree",
         "bachelor,master,doctorate,medical related:associate reviewer:specialization,certificate,other"},
        {"i.education_or_work.paid_work", "24 months job half time paid serves_infants"},
        {"i.education_or_work.volunteer_work", "24 months volunteer supervised specialized_training serves_infants"},
        {"i.education_or_work.paid_and_volunteer_work",
         "24 months job half time volunteers too paid? supervised specialized_training serves_infants"},
        {"i.training", "30:00"},
        {"i.competencies", "36 areas by course,training,job"},
        {"i.references", one + " or vetted | [current_supervisor,department_chair] [any] "
                               "[colleague,parent,teacher,cda_mentor,board_member other?]"},
        {"ii.education", "bachelor,master,doctorate reviewer:medical,other"},
        {"ii.work", "24 months job after bachelor,master,doctorate families 10 half time paid social_emotional_focus "
                    "relationship_attention serves_infants"},
        {"ii.training", "30:00"},
        {"ii.competencies", "37 areas by course,training,job,session"},
        {"ii.reflective_supervision", "24:00 in 12-24 after bachelor,master,doctorate from iii,iv_clinical or for "
                                      "bachelor from ii during direct_service,social_emotional_focus"},
        {"ii.references", one + " | [current_supervisor] [rsc_provider] [supervisor,current_supervisor,teacher,trainer,"
                                "consultant,rsc_provider,colleague,parent other?]"},
        {"iii.education", degree + " reviewer:certificate focus:specialization,other course work"},
        {"iii.work", "24 months job after " + degree + level_iii_work},
        {"iii.training", "30:00"},
        {"iii.competencies", "45 areas by course,training,session"},
        {"iii.reflective_supervision", "50:00 in 12-24 after " + degree + " from iii,iv_clinical during direct_service"},
        {"iii.references", one + " | [current_supervisor] [rsc_provider] [supervisor,current_supervisor,teacher,trainer,"
                                 "consultant,rsc_provider,colleague,supervisee,rsc_recipient other? not parent]"},
        {"iii.exam", "exam"},
        {"iv_clinical.education", iv_education},
        {"iv_clinical.work", "apart"},
        {"iv_clinical.work.level_iii", "24 months job after " + degree + level_iii_work},
        {"iv_clinical.work.giving_rsc", "36 months job after " + degree + " volunteers too provides_rsc"},
        {"iv_clinical.leadership", leadership},
        {"iv_clinical.training", "30:00 rsc 15:00 inside"},
        {"iv_clinical.competencies", "54 areas by course,training,job,session"},
        {"iv_clinical.reflective_supervision",
         "50:00 in 12-24 after " + degree + " from iv_clinical kept during provides_rsc about rsc 25:00"},
        {"iv_clinical.references", one + " | [current_supervisor] [rsc_provider] [rsc_recipient]"},
        {"iv_policy.education", iv_education},
        {"iv_policy.work", "36 months job after " + degree + " volunteers too policy_leadership*"},
        {"iv_policy.leadership", leadership},
        {"iv_policy.training", "30:00"},
        {"iv_policy.competencies", "58 areas by course,training,job"},
        {"iv_policy.references",
         one + " | without current_supervisor,rsc_provider: [colleague] [colleague] [colleague]"
               " |? [current_supervisor] [rsc_provider] [colleague] |? [current_supervisor] [colleague] [colleague]"
               " |? [colleague] [rsc_provider] [colleague] |? [colleague] [colleague] [colleague]"},
        {"iv_research.education", iv_education},
        {"iv_research.work", "36 months job after " + degree + " volunteers too faculty_leadership*"},
        {"iv_research.leadership", leadership},
        {"iv_research.training", "30:00"},
        {"iv_research.competencies", "57 areas by course,training,job"},
        {"iv_research.references", one + " | [department_chair(familiar),current_supervisor(familiar),"
                                         "colleague(no_department_chair)] [rsc_provider,colleague(no rsc)] [student]"},
    };
    for (const std::string id : {"i", "ii", "iii", "iv_clinical", "iv_policy", "iv_research"}) {
        all[id + ".signatures"] = both_papers;
        all[id + ".transcripts"] = "transcripts";
        all[id + ".membership"] = "membership";
        if (id.starts_with("iv"))
            all[id + ".exam"] = "exam";
    }
    return all;
}

RulePack alaska() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

} // namespace

TEST_CASE("rules: every requirement of the edition asks for what the guidelines ask, and there is no other") {
    const RulePack pack = alaska();
    REQUIRE(pack.categories.size() == 6);
    std::map<std::string, std::string> lines;
    for (const Category& category : pack.categories)
        tell_terms(category.requirements, lines);
    const auto expected = facts();
    for (const auto& fact : expected) {
        CAPTURE(fact.first);
        CHECK(lines[fact.first] == fact.second);
    }
    CHECK(lines.size() == expected.size());
}

TEST_CASE("rules: what is asked each year after") {
    const std::map<std::string, std::string> expected{
        {"i", "training required 15:00; membership required; reflective_supervision encouraged"},
        {"ii", "training required 15:00; membership required; reflective_supervision required 12:00"},
        {"iii", "training required 15:00 rsc 3:00 required; membership required; reflective_supervision required 12:00"},
        {"iv_clinical", "training required 15:00 rsc 3:00 recommended; membership required; "
                        "reflective_supervision required 12:00 not after 36"},
        {"iv_policy", "training required 15:00; membership required; reflective_supervision encouraged"},
        {"iv_research", "training required 15:00; membership required; reflective_supervision encouraged"},
    };
    for (const Category& category : alaska().categories) {
        CAPTURE(category.id.text);
        CHECK(category.continuing_period_months == 12);
        std::string line;
        for (const ContinuingRequirement& continuing : category.continuing)
            line += (line.empty() ? "" : "; ") + terms_told(continuing);
        CHECK(line == expected.at(category.id.text));
    }
}

TEST_CASE("rules: references, papers, transcripts and membership are steps of applying, the exam comes after") {
    for (const Category& category : alaska().categories)
        for (const Requirement& requirement : category.requirements) {
            CAPTURE(requirement.id.text);
            const bool exam = std::holds_alternative<ExamTerms>(requirement.terms);
            const bool step = std::holds_alternative<References>(requirement.terms) ||
                              std::holds_alternative<Signatures>(requirement.terms) ||
                              std::holds_alternative<Transcripts>(requirement.terms) ||
                              std::holds_alternative<MembershipTerms>(requirement.terms);
            CHECK(requirement.stage == (exam ? Stage::AfterReview : step ? Stage::Application : Stage::Experience));
            CHECK(category.exam == (category.level == "III" || category.level == "IV"));
            CHECK_FALSE(requirement.citation.place.empty());
            CHECK_FALSE(requirement.help.empty());
        }
}
