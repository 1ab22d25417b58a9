#include "io/comparison_json.h"

#include "core/dossier.h"
#include "core/names.h"
#include "io/finding_json.h"

namespace imh {
namespace {

/// "first" and "second", each where the edition has it.
template<class Value, class Write>
void write_both(JsonWriter& out, const Both<Value>& both, Write write) {
    if (both.first) {
        out.name("first");
        write(*both.first);
    }
    if (both.second) {
        out.name("second");
        write(*both.second);
    }
}

void write_asked(JsonWriter& out, std::string_view name, const std::vector<AskedDifference>& asked) {
    out.name(name);
    out.begin_list();
    for (const AskedDifference& difference : asked) {
        out.begin_object();
        out.member("what", difference.label);
        if (!difference.asked.first.empty())
            out.member("first", difference.asked.first);
        if (!difference.asked.second.empty())
            out.member("second", difference.asked.second);
        out.end_object();
    }
    out.end_list();
}

void write_requirement(JsonWriter& out, const ComparedRequirement& compared) {
    const Requirement& any = compared.requirement.first ? *compared.requirement.first : *compared.requirement.second;
    out.begin_object();
    out.member("title", any.title);
    const auto side = [&](const Requirement* requirement, const Finding* finding, std::string_view name) {
        if (!requirement)
            return;
        out.name(name);
        out.begin_object();
        out.member("requirement", requirement->id.text);
        if (finding) {
            out.member("standing", name_of(finding->standing));
            if (finding->measure.unit != Unit::None) {
                out.name("measure");
                out.begin_object();
                write_measure_members(out, finding->measure);
                out.end_object();
            }
        }
        write_citation(out, requirement->citation);
        out.end_object();
    };
    side(compared.requirement.first, compared.finding.first, "first");
    side(compared.requirement.second, compared.finding.second, "second");
    write_asked(out, "asked", compared.asked);
    out.end_object();
}

void write_category(JsonWriter& out, const ComparedCategory& compared) {
    const Category& any = compared.category.first ? *compared.category.first : *compared.category.second;
    out.begin_object();
    out.member("id", any.id.text);
    out.member("title", full_title(any));
    write_both(out, compared.assessment, [&](const CategoryAssessment& assessment) {
        out.begin_object();
        out.member("outcome", name_of(assessment.outcome));
        if (!assessment.unknown.empty()) {
            out.name("nothing_known_missing");
            out.truth(nothing_known_missing(assessment));
        }
        out.end_object();
    });
    out.member("alike", static_cast<std::int64_t>(compared.alike));
    out.name("requirements");
    out.begin_list();
    for (const ComparedRequirement& requirement : compared.requirements)
        write_requirement(out, requirement);
    out.end_list();
    write_asked(out, "continuing", compared.continuing);
    out.end_object();
}

void write_losses(JsonWriter& out, std::string_view name, const RulePack& pack, const std::vector<const Area*>& areas,
                  const std::vector<LeftBehind>& left, const Portfolio& portfolio) {
    out.name(name);
    out.begin_object();
    out.member("pack", pack.id);
    std::vector<std::string> ids;
    for (const Area* area : areas)
        ids.push_back(area->id.text);
    write_texts(out, "only_areas", ids);
    out.name("left_behind");
    out.begin_list();
    for (const LeftBehind& each : left) {
        out.begin_object();
        out.member("evidence", id_text(portfolio, each.evidence));
        write_texts(out, "ids", each.ids);
        out.end_object();
    }
    out.end_list();
    out.end_object();
}

} // namespace

std::string write_comparison(const Comparison& comparison, const JudgedEdition& first, const JudgedEdition& second,
                             const Portfolio& portfolio, const std::optional<CategoryId>& only) {
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-comparison");
    out.member("version", std::int64_t{1});
    out.member("day", iso_text(first.assessment.day));
    write_losses(out, "first", first.pack, comparison.only_areas.first, comparison.left_behind.first, portfolio);
    write_losses(out, "second", second.pack, comparison.only_areas.second, comparison.left_behind.second, portfolio);
    out.name("categories");
    out.begin_list();
    for (const ComparedCategory& compared : comparison.categories) {
        const Category& any = compared.category.first ? *compared.category.first : *compared.category.second;
        if (!only || any.id == *only)
            write_category(out, compared);
    }
    out.end_list();
    out.end_object();
    return out.take();
}

} // namespace imh
