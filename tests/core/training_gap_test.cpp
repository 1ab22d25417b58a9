// What trainings lack for a category, together, whatever requirements ask for it.

#include "core/training_gap.h"

#include <doctest/doctest.h>

#include "core/assess.h"
#include "support/build.h"

using namespace imh;
using namespace imh::testing;

namespace {

const Date today = date("2025-06-30");

/// Four areas; one category with these requirements.
RulePack pack_of(std::vector<Requirement> requirements) {
    RulePack pack;
    pack.id = "small";
    pack.domains = {{.id = "TF", .title = "Theory"}};
    for (const char* id : {"TF01", "TF02", "TF03", "TF04"})
        pack.areas.push_back({.id = {id}, .domain = 0, .title = id});
    Category category;
    category.id = {"ii"};
    category.requirements = std::move(requirements);
    pack.categories = {category};
    return pack;
}

Requirement coverage(std::initializer_list<const char*> areas = {"TF01", "TF02", "TF03", "TF04"}) {
    CompetencyCoverage terms;
    terms.areas = area_ids(areas);
    terms.documented_by = {EvidenceKind::Training};
    return requirement("ii.competencies", terms);
}

Requirement training_hours(const char* asked, const char* rsc = "0:00", bool inside = true) {
    return requirement("ii.training",
                       TrainingHours{.asked = hours(asked), .rsc_asked = hours(rsc), .rsc_inside = inside});
}

TrainingGap gap_of(const RulePack& pack, const Portfolio& p) {
    return training_gap(pack.categories[0], assess(pack, p, today).categories[0].findings);
}

} // namespace

TEST_CASE("training gap: hours, those on giving RS/C, and areas in the pack's order") {
    Portfolio p;
    p.trainings = {training("training-1", "2024-01-10", "6:00", {"TF03"}),
                   training("training-2", "2024-02-10", "4:00", {"TF03", "TF02"})};
    p.trainings[0].rsc_hours = hours("5:00");
    struct Row {
        const char* name;
        std::vector<Requirement> requirements;
        const char* hours;
        const char* rsc;
        std::vector<std::uint16_t> areas;
    };
    const Row rows[] = {
        {"nothing asked", {}, "0:00", "0:00", {}},
        {"enough hours", {training_hours("10:00")}, "0:00", "0:00", {}},
        {"hours", {training_hours("30:00")}, "20:00", "0:00", {}},
        {"hours on giving RS/C are among the hours", {training_hours("30:00", "15:00")}, "20:00", "10:00", {}},
        {"enough hours of others: those on RS/C are still hours",
         {training_hours("10:00", "15:00")},
         "10:00",
         "10:00",
         {}},
        {"on top of the others", {training_hours("30:00", "15:00", false)}, "35:00", "10:00", {}},
        {"areas", {coverage()}, "0:00", "0:00", {0, 3}},
        {"areas that two requirements ask for", {coverage({"TF04"}), coverage()}, "0:00", "0:00", {0, 3}},
        {"both", {coverage(), training_hours("30:00")}, "20:00", "0:00", {0, 3}},
        {"other requirements lack no training", {requirement("ii.membership", MembershipTerms{})}, "0:00", "0:00", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const TrainingGap gap = gap_of(pack_of(row.requirements), p);
        CHECK(clock_text(gap.hours) == row.hours);
        CHECK(clock_text(gap.rsc_hours) == row.rsc);
        CHECK(gap.areas == row.areas);
    }
}

TEST_CASE("training gap: what may count is not missing, and what is missing without it is told too") {
    Portfolio p;
    p.trainings = {training("training-1", "2024-01-10", "6:00", {"TF01"}),
                   training("training-2", "", "4:00", {"TF02"})};
    const TrainingGap gap = gap_of(pack_of({training_hours("30:00")}), p);
    CHECK(clock_text(gap.hours) == "20:00");
    CHECK(clock_text(gap.hours_at_most) == "24:00");
}

TEST_CASE("training gap: of several ways the nearest") {
    Portfolio p;
    p.trainings = {training("training-1", "2024-01-10", "6:00", {"TF01"})};
    AnyOf ways;
    ways.parts = {training_hours("60:00"), training_hours("8:00")};
    CHECK(clock_text(gap_of(pack_of({requirement("ii.ways", ways)}), p).hours) == "2:00");
}
