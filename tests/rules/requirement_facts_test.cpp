// The numbers and lists of AK-AIMH 2016, told as one line for each requirement and held to a table
// that was read from the guidelines apart from the pack. A slip of the pen in either turns red.
#include <doctest/doctest.h>

#include <map>
#include <variant>

#include "core/date.h"
#include "core/names.h"
#include "core/requirement.h"
#include "core/rule_pack.h"
#include "io/rule_pack_json.h"

using namespace imh;

namespace {

template <class List, class Name> std::string joined(const List& list, Name name) {
    std::string text;
    for (const auto& one : list)
        text += (text.empty() ? "" : ",") + std::string(name(one));
    return text.empty() ? "-" : text;
}

constexpr auto kind_name = [](auto value) { return name_of(value); };
constexpr auto id_text_of = [](const auto& id) { return id.text; };

std::string told(const DegreeTerms& terms) {
    std::string text = joined(terms.enough, kind_name);
    if (!terms.enough_if_related.empty())
        text += " related:" + joined(terms.enough_if_related, kind_name);
    if (!terms.reviewer.empty())
        text += " reviewer:" + joined(terms.reviewer, kind_name);
    if (!terms.reviewer_if_focus.empty())
        text += " focus:" + joined(terms.reviewer_if_focus, kind_name);
    return text + (terms.course_work_for_reviewer ? " course work" : "");
}

std::string told(const TrainingHours& terms) {
    std::string text = clock_text(terms.asked);
    if (terms.rsc_asked > Minutes{})
        text += std::string(" rsc ") + clock_text(terms.rsc_asked) + (terms.rsc_inside ? " inside" : " on top");
    return text;
}

std::string told(const CompetencyCoverage& terms) {
    return std::to_string(terms.areas.size()) + " areas by " + joined(terms.documented_by, kind_name);
}

std::string told(const Work& terms) {
    std::string text = std::to_string(terms.months) + " months " + std::string(name_of(terms.kind));
    if (terms.after)
        text += " after " + joined(terms.after->enough, kind_name);
    text += terms.families ? " families " + std::to_string(terms.families) : "";
    text += terms.half_time_asked ? " half time" : "";
    text += terms.volunteers_too ? " volunteers too" : "";
    if (terms.internship)
        text += " internship " + std::to_string(terms.internship->most_months) + " under " +
                joined(terms.internship->supervisor_holds, id_text_of);
    for (const JobCondition& condition : terms.conditions)
        text += " " + std::string(name_of(condition.fact)) + (condition.if_no == JobCondition::No::Question ? "?" : "") +
                (condition.declared ? "*" : "");
    return text;
}

std::string told(const ReflectiveSupervision& terms) {
    std::string text = clock_text(terms.asked) + " in " + std::to_string(terms.shortest_months) + "-" +
                       std::to_string(terms.longest_months) + " after " +
                       (terms.after ? joined(terms.after->enough, kind_name) : "-") + " from " +
                       joined(terms.provider_holds, id_text_of) + (terms.provider_keeps ? " kept" : "");
    if (terms.exception)
        text += " or for " + std::string(name_of(terms.exception->applicant_highest)) + " from " +
                joined(terms.exception->holds, id_text_of);
    text += " during " + joined(terms.during, kind_name);
    return text + (terms.about_rsc > Minutes{} ? " about rsc " + clock_text(terms.about_rsc) : "");
}

std::string told(const References& terms) {
    std::string text = "one of " + joined(terms.one_holds, id_text_of) + (terms.vetted_will_do ? " or vetted" : "");
    for (const SlotPlan& plan : terms.plans) {
        text += plan.question ? " |?" : " |";
        if (!plan.only_without.empty())
            text += " without " + joined(plan.only_without, kind_name) + ":";
        for (const Slot& slot : plan.slots) {
            text += " [" + (slot.any_role ? "any" : joined(slot.roles, [](const SlotRole& role) {
                        return std::string(name_of(role.role)) + (role.if_familiar_with_imh ? "(familiar)" : "") +
                               (role.if_declared.empty() ? "" : "(" + role.if_declared + ")") +
                               (role.if_no_rsc ? "(no rsc)" : "");
                    }));
            text += slot.other_roles_are_question ? " other?" : "";
            text += slot.excluded.empty() ? "]" : " not " + joined(slot.excluded, kind_name) + "]";
        }
    }
    return text;
}

std::string told(const Signatures& terms) { return joined(terms.documents, [](const std::string& id) { return id; }); }
std::string told(const DeclarationTerms& terms) { return terms.declaration; }
std::string told(const Transcripts&) { return "transcripts"; }
std::string told(const MembershipTerms&) { return "membership"; }
std::string told(const ExamTerms&) { return "exam"; }
std::string told(const UnknownTerms& terms) { return "unknown: " + terms.question; }
std::string told(const AllOf&) { return "all of"; }
std::string told(const AnyOf&) { return "any of"; }
std::string told(const WorkApart&) { return "apart"; }

void tell(const std::vector<Requirement>& requirements, std::map<std::string, std::string>& lines) {
    for (const Requirement& requirement : requirements) {
        lines[requirement.id.text] = std::visit([](const auto& terms) { return told(terms); }, requirement.terms);
        std::visit([&](const auto& terms) {
            if constexpr (requires { terms.parts; })
                tell(terms.parts, lines);
        }, requirement.terms);
    }
}

std::string told(const ContinuingRequirement& continuing) {
    std::string text = std::string(name_of(continuing.kind)) + " " + std::string(name_of(continuing.strength));
    if (continuing.hours > Minutes{})
        text += " " + clock_text(continuing.hours);
    if (continuing.rsc_hours > Minutes{})
        text += " rsc " + clock_text(continuing.rsc_hours) + " " + std::string(name_of(continuing.rsc_strength));
    if (continuing.not_required_after_months)
        text += " not after " + std::to_string(*continuing.not_required_after_months);
    return text;
}

constexpr const char* endorsed = "one of ii,iii,iv_clinical,iv_policy,iv_research";
constexpr const char* master_up = "master,doctorate,medical";
constexpr const char* iv_education = "master,doctorate,medical reviewer:specialization,certificate focus:other";
constexpr const char* level_iii_work =
    " half time volunteers too internship 12 under iii,iv_clinical paid? supervised child_and_parent* "
    "parent_is_legal? relationship_therapy* concrete_assistance? advocacy? emotional_support? "
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
        tell(category.requirements, lines);
    const auto expected = facts();
    for (const auto& [id, line] : expected) {
        CAPTURE(id);
        CHECK(lines[id] == line);
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
            line += (line.empty() ? "" : "; ") + told(continuing);
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
