// What of the coverage is looked at: whose areas, which domain, which courses.

#include <algorithm>

#include "core/names.h"
#include "core/words.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/coverage_parts.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// As chosen, else the category in view: a place in the pack's categories, or after these all areas, then several.
std::size_t chosen_category(const Page& page) {
    const std::vector<Category>& categories = page.view.pack.categories;
    if (const std::optional<std::size_t> chosen = page.ui.catalogue.coverage.category)
        return *chosen;
    std::size_t in_view = 0;
    while (in_view < categories.size() && &categories[in_view] != page.view.category)
        ++in_view;
    return in_view;
}

bool looks_at_several(const Page& page) {
    return chosen_category(page) > page.view.pack.categories.size();
}

void choose_category(Page& page) {
    CoverageState& state = page.ui.catalogue.coverage;
    const std::vector<Category>& categories = page.view.pack.categories;
    std::vector<std::string> titles;
    for (const Category& category : categories)
        titles.push_back(full_title(category));
    std::vector<kit::Option> options;
    for (std::size_t i = 0; i < categories.size(); ++i)
        options.push_back({.key = categories[i].id.text, .label = titles[i]});
    options.push_back({.key = "all", .label = words::coverage_all_areas});
    options.push_back({.key = "several", .label = words::coverage_several});
    std::size_t chosen = chosen_category(page);
    const Category* before = one_category(page);
    if (!edit_option(page, {.key = "category", .label = words::coverage_for, .options = options}, chosen))
        return;
    state.category = chosen;
    if (looks_at_several(page) && state.several.empty() && before)
        state.several = {before->id};
}

void choose_domain(Page& page) {
    std::vector<kit::Option> options{{.key = "all", .label = words::coverage_all_domains}};
    for (const Domain& domain : page.view.pack.domains)
        options.push_back({.key = domain.id, .label = domain.title});
    std::size_t chosen = std::min(page.ui.catalogue.coverage.domain, options.size() - 1);
    if (edit_option(page, {.key = "domain", .label = words::coverage_domain, .options = options}, chosen))
        page.ui.catalogue.coverage.domain = chosen;
}

void choose_format(Page& page) {
    std::vector<kit::Option> options{{.key = "all", .label = words::coverage_every_format}};
    for (std::size_t i = 1; i < words::training_formats.size(); ++i)
        options.push_back({.key = words::training_formats[i].en, .label = words::training_formats[i]});
    edit_option(page, {.key = "format", .label = words::coverage_format, .options = options}, page.ui.catalogue.coverage.format);
}

void tick_several(Page& page) {
    const auto group = kit::section(page.kit, {.key = "several", .label = words::coverage_several, .place = {.gap = 4}});
    tick_categories(page, page.ui.catalogue.coverage.several);
    if (page.ui.catalogue.coverage.several.empty())
        kit::small(page.kit, words::coverage_none_ticked);
}

} // namespace

const Category* one_category(const Page& page) {
    const std::size_t chosen = chosen_category(page);
    return chosen < page.view.pack.categories.size() ? &page.view.pack.categories[chosen] : nullptr;
}

std::string scope_text(const CoverageScope& scope) {
    std::string text;
    for (const CategoryId& category : scope.categories)
        text += category.text + ',';
    text += scope.domain ? std::to_string(*scope.domain) : "-";
    text += ' ' + std::string(scope.format ? name_of(*scope.format) : "-");
    return text + ' ' + (scope.from ? iso_text(*scope.from) : "-");
}

CoverageScope coverage_scope(const Page& page) {
    const CoverageState& state = page.ui.catalogue.coverage;
    CoverageScope scope;
    if (const Category* category = one_category(page))
        scope.categories = {category->id};
    else if (looks_at_several(page))
        for (const Category& each : page.view.pack.categories)
            if (std::ranges::find(state.several, each.id) != state.several.end())
                scope.categories.push_back(each.id);
    if (state.domain > 0 && state.domain <= page.view.pack.domains.size())
        scope.domain = static_cast<std::uint16_t>(state.domain - 1);
    if (state.format > 0)
        scope.format = static_cast<TrainingFormat>(state.format);
    if (state.still_offered)
        scope.from = page.kit.today();
    return scope;
}

void choose_coverage_scope(Page& page) {
    {
        const auto row = kit::row_or_column(page.kit, 560, {.gap = 12});
        {
            const auto side = kit::column(page.kit, {.grow = 2});
            choose_category(page);
        }
        {
            const auto side = kit::column(page.kit, {.grow = 2});
            choose_domain(page);
        }
        const auto side = kit::column(page.kit, {.grow = 1});
        choose_format(page);
    }
    if (looks_at_several(page))
        tick_several(page);
    CoverageState& state = page.ui.catalogue.coverage;
    const auto ticks = kit::wrap(page.kit, {.gap = 18});
    kit::checkbox(page.kit, {.key = "still", .label = words::coverage_still}, state.still_offered);
    kit::checkbox(page.kit, {.key = "gaps-first", .label = words::gaps_first}, state.gaps_first);
    kit::checkbox(page.kit, {.key = "by-number", .label = words::coverage_by_number}, state.by_number);
}

} // namespace imh::ui
