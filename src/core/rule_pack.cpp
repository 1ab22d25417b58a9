#include "core/rule_pack.h"

#include <algorithm>

namespace imh {

namespace {

const Requirement* find_in(const std::vector<Requirement>& requirements, const RequirementId& id) {
    for (const Requirement& requirement : requirements) {
        if (requirement.id == id)
            return &requirement;
        if (const auto* parts = parts_of(requirement))
            if (const Requirement* found = find_in(*parts, id))
                return found;
    }
    return nullptr;
}

const Category* find_among(const std::vector<Category>& categories, const CategoryId& id) {
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [&](const Category& category) { return category.id == id; });
    return found == categories.end() ? nullptr : &*found;
}

void add_required_areas(const RulePack& pack, const std::vector<Requirement>& requirements, AreaSet& required) {
    for (const Requirement& requirement : requirements) {
        if (const auto* coverage = std::get_if<CompetencyCoverage>(&requirement.terms))
            for (const AreaId& area : coverage->areas)
                if (const auto index = area_index(pack, area))
                    required[*index] = true;
        if (const auto* parts = parts_of(requirement))
            add_required_areas(pack, *parts, required);
    }
}

} // namespace

const std::vector<Requirement>* parts_of(const Requirement& requirement) {
    if (const auto* any = std::get_if<AnyOf>(&requirement.terms))
        return &any->parts;
    if (const auto* all = std::get_if<AllOf>(&requirement.terms))
        return &all->parts;
    if (const auto* apart = std::get_if<WorkApart>(&requirement.terms))
        return &apart->parts;
    return nullptr;
}

const std::string& original_title(const Domain& domain) {
    return domain.original_title.empty() ? domain.title : domain.original_title;
}

const std::string& original_title(const Area& area) {
    return area.original_title.empty() ? area.title : area.original_title;
}

const Category* find_category(const RulePack& pack, const CategoryId& id) {
    return find_among(pack.categories, id);
}

const Category* find_named_category(const RulePack& pack, const CategoryId& id) {
    const Category* judged = find_category(pack, id);
    return judged ? judged : find_among(pack.named_only, id);
}

const Reading* find_reading(const RulePack& pack, const std::string& id) {
    const auto found = std::find_if(pack.readings.begin(), pack.readings.end(),
                                    [&](const Reading& reading) { return reading.id == id; });
    return found == pack.readings.end() ? nullptr : &*found;
}

std::optional<std::uint16_t> area_index(const RulePack& pack, const AreaId& id) {
    const auto found =
        std::find_if(pack.areas.begin(), pack.areas.end(), [&](const Area& area) { return area.id == id; });
    if (found == pack.areas.end())
        return std::nullopt;
    return static_cast<std::uint16_t>(found - pack.areas.begin());
}

const Requirement* find_requirement(const Category& category, const RequirementId& id) {
    return find_in(category.requirements, id);
}

AreaSet required_areas(const RulePack& pack, const Category& category) {
    AreaSet required;
    add_required_areas(pack, category.requirements, required);
    return required;
}

bool asks_dei_hours(const RulePack& pack) {
    const auto earned = [](const Requirement& requirement) {
        const auto* training = std::get_if<TrainingHours>(&requirement.terms);
        return training && training->dei_asked > Minutes{};
    };
    const auto kept = [](const ContinuingRequirement& requirement) { return requirement.dei_hours > Minutes{}; };
    return std::any_of(pack.categories.begin(), pack.categories.end(), [&](const Category& category) {
        return std::any_of(category.requirements.begin(), category.requirements.end(), earned)
               || std::any_of(category.continuing.begin(), category.continuing.end(), kept);
    });
}

std::string full_title(const Category& category) {
    return category.designation.empty() ? category.title : category.title + " · " + category.designation;
}

} // namespace imh
