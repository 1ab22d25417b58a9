#include "io/terms_json.h"

#include <algorithm>

namespace imh {
namespace {

constexpr Minutes most_hours{std::chrono::hours{10'000}};
constexpr int most_months = 1'200;
constexpr std::size_t most_plans = 20;
constexpr std::size_t most_slots = 6; // every choice of raters for them is looked at
constexpr std::size_t most_rows = 50;

void report_more(ObjectReader& in, std::string_view name, std::string_view whole) {
    in.report(name, quoted(name) + " is more than " + quoted(whole), "Write at most as much.");
}

/// A zero that was written, not one that stands for what could not be read.
void more_than_nothing(ObjectReader& in, Minutes asked) {
    const JsonValue* written = find_member(in.object(), "asked");
    if (asked == Minutes::zero() && written != nullptr && parse_hours(written->text) == Minutes::zero())
        in.report("asked", "no hours are asked", "Write how many, or leave the requirement out.");
}

void read_after(ObjectReader& in, std::optional<DegreeTerms>& after) {
    const JsonValue* object = in.object_member("after", Presence::Optional);
    if (object == nullptr)
        return;
    const Inside inside(in.problems(), "after");
    ObjectReader reader(*object, in.problems());
    read_terms(reader, after.emplace());
    reader.nothing_else();
}

void read_condition(ObjectReader& in, JobCondition& condition) {
    in.named("fact", condition.fact, Presence::Required);
    in.named("if_no", condition.if_no, Presence::Required);
    in.truth("declared", condition.declared);
}

void read_slot_role(ObjectReader& in, SlotRole& role) {
    in.named("role", role.role, Presence::Required);
    in.truth("if_familiar_with_imh", role.if_familiar_with_imh);
    in.label("if_declared", role.if_declared, Presence::Optional);
    in.truth("if_no_rsc", role.if_no_rsc);
}

void read_slot(ObjectReader& in, Slot& slot) {
    in.text("title", slot.title, text_bounds::title, Presence::Required);
    in.truth("any_role", slot.any_role);
    in.truth("other_roles_are_question", slot.other_roles_are_question);
    in.named_list("excluded", slot.excluded);
    read_items(in, "roles", most_rows, Presence::Optional,
               [&](ObjectReader& item) { read_slot_role(item, slot.roles.emplace_back()); });
    if (slot.roles.empty() && !slot.any_role && !slot.other_roles_are_question && !in.has("roles"))
        in.problems().report("nobody can fill this slot", "Add \"roles\", or \"any_role\": true.");
}

} // namespace

void read_terms(ObjectReader& in, DegreeTerms& terms) {
    in.named_list("enough", terms.enough);
    in.named_list("enough_if_related", terms.enough_if_related);
    in.named_list("reviewer", terms.reviewer);
    in.named_list("reviewer_if_focus", terms.reviewer_if_focus);
    in.truth("course_work_for_reviewer", terms.course_work_for_reviewer);
    in.truth("course_work_enough", terms.course_work_enough);
    if (!in.has("enough") && !in.has("enough_if_related") && !in.has("reviewer") && !in.has("reviewer_if_focus"))
        in.problems().report("no kind of degree is named", "Add \"enough\", a list of kinds.");
}

void read_terms(ObjectReader& in, TrainingHours& terms) {
    in.hours("asked", terms.asked, most_hours);
    in.hours("rsc_asked", terms.rsc_asked, most_hours, Presence::Optional);
    in.truth("rsc_inside", terms.rsc_inside);
    in.hours("dei_asked", terms.dei_asked, most_hours, Presence::Optional);
    more_than_nothing(in, terms.asked);
    if (terms.rsc_inside && terms.rsc_asked > terms.asked)
        report_more(in, "rsc_asked", "asked");
    if (terms.dei_asked > terms.asked)
        report_more(in, "dei_asked", "asked");
}

void read_terms(ObjectReader& in, CompetencyCoverage& terms, const PackNames& names) {
    read_known_names(in, "areas", terms.areas, names.areas, Presence::Required);
    in.named_list("documented_by", terms.documented_by, Presence::Required);
    in.truth("gap_is_question", terms.gap_is_question);
    const auto shows_areas = [](EvidenceKind kind) {
        return kind == EvidenceKind::Course || kind == EvidenceKind::Training || kind == EvidenceKind::Job
               || kind == EvidenceKind::Session;
    };
    if (!std::all_of(terms.documented_by.begin(), terms.documented_by.end(), shows_areas))
        in.report("documented_by", "there is a kind of evidence here that names no areas",
                  R"(Write "course", "training", "job" or "session".)");
}

void read_terms(ObjectReader& in, Work& terms, const PackNames& names) {
    in.number("months", terms.months, 1, most_months, Presence::Required);
    in.named("job_kind", terms.kind);
    read_after(in, terms.after);
    read_items(in, "conditions", most_rows, Presence::Optional,
               [&](ObjectReader& item) { read_condition(item, terms.conditions.emplace_back()); });
    in.number("families", terms.families, 0, most_months, Presence::Optional);
    in.truth("half_time_asked", terms.half_time_asked);
    in.truth("volunteers_too", terms.volunteers_too);
    if (terms.kind == JobKind::Internship)
        in.report("job_kind", "internships alone are no kind of work that a requirement can ask for",
                  R"(Write "job" or "volunteer"; an internship is credited by "internship".)");
    if (const JsonValue* internship = in.object_member("internship", Presence::Optional)) {
        const Inside inside(in.problems(), "internship");
        ObjectReader reader(*internship, in.problems());
        InternshipCredit& credit = terms.internship.emplace();
        reader.number("most_months", credit.most_months, 1, most_months, Presence::Required);
        read_known_names(reader, "supervisor_holds", credit.supervisor_holds, names.categories, Presence::Required);
        reader.nothing_else();
    }
}

void read_terms(ObjectReader& in, ReflectiveSupervision& terms, const PackNames& names) {
    in.hours("asked", terms.asked, most_hours);
    in.number("shortest_months", terms.shortest_months, 1, most_months, Presence::Optional);
    in.number("longest_months", terms.longest_months, 1, most_months, Presence::Optional);
    read_after(in, terms.after);
    read_known_names(in, "provider_holds", terms.provider_holds, names.categories, Presence::Required);
    in.truth("provider_keeps", terms.provider_keeps);
    in.truth("others_may_be_approved", terms.others_may_be_approved);
    if (const JsonValue* exception = in.object_member("exception", Presence::Optional)) {
        const Inside inside(in.problems(), "exception");
        ObjectReader reader(*exception, in.problems());
        ProviderException& other = terms.exception.emplace();
        reader.named("applicant_highest", other.applicant_highest, Presence::Required);
        read_known_names(reader, "holds", other.holds, names.categories, Presence::Required);
        reader.nothing_else();
    }
    in.named_list("during", terms.during);
    in.hours("about_rsc", terms.about_rsc, most_hours, Presence::Optional);
    more_than_nothing(in, terms.asked);
    if (terms.about_rsc > terms.asked)
        report_more(in, "about_rsc", "asked");
    if (terms.shortest_months > terms.longest_months)
        report_more(in, "shortest_months", "longest_months");
}

void read_terms(ObjectReader& in, References& terms, const PackNames& names) {
    read_items(in, "plans", most_plans, Presence::Required, [&](ObjectReader& item) {
        SlotPlan& plan = terms.plans.emplace_back();
        item.truth("question", plan.question);
        item.named_list("only_without", plan.only_without);
        read_items(item, "slots", most_slots, Presence::Required,
                   [&](ObjectReader& slot) { read_slot(slot, plan.slots.emplace_back()); });
    });
    read_known_names(in, "one_holds", terms.one_holds, names.categories, Presence::Optional);
    in.truth("vetted_will_do", terms.vetted_will_do);
}

void read_terms(ObjectReader& in, Signatures& terms) {
    in.labels("documents", terms.documents, Presence::Required);
    if (terms.documents.empty() && in.has("documents"))
        in.report("documents", "the list is empty", "Write at least one name.");
}

void read_terms(ObjectReader& in, DeclarationTerms& terms) {
    in.label("declaration", terms.declaration, Presence::Required);
    in.text("question", terms.question, text_bounds::words, Presence::Required);
}

} // namespace imh
