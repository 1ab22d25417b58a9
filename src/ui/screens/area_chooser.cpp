#include "ui/screens/area_chooser.h"

#include <algorithm>

#include "core/folded_text.h"
#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Does every word that was typed begin a word of `text`? Accents don't matter.
bool has_words(const std::string& text, std::string_view typed) {
    const std::string in = " " + folded_words(text);
    std::string words = folded_words(typed);
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (in.find(" " + words.substr(0, end)) == std::string::npos)
            return false;
        words.erase(0, end + 1);
    }
    return true;
}

bool has_words(const RulePack& pack, std::uint16_t area, std::string_view typed) {
    const Area& it = pack.areas[area];
    return has_words(it.title + " " + it.help + " " + pack.domains[it.domain].title, typed);
}

struct Chosen {
    AreaSet areas;
    AreaSet open; // asked for at the category in view, and nothing shows them yet
};

using Areas = std::optional<std::vector<AreaId>>;

Chosen chosen_of(const View& view, const Areas& areas) {
    Chosen chosen;
    if (areas)
        for (const AreaId& id : *areas)
            if (const auto index = area_index(view.pack, id))
                chosen.areas.set(*index);
    if (const Finding* coverage = coverage_finding(view))
        for (const AreaFinding& area : coverage->areas)
            if (area.standing != Standing::Met)
                chosen.open.set(area.area);
    return chosen;
}

/// What is chosen while the field is shown, and whether that differs from what was.
struct Choosing {
    const AreaField& field;
    Areas& areas;
    Chosen chosen;
    bool changed = false;

    void choose(const AreaId& id, bool add) {
        changed = true;
        if (!areas)
            areas.emplace();
        if (add)
            areas->push_back(id);
        else
            std::erase(*areas, id);
        // Taking the last one away is not to say that it covers none.
        if (areas->empty())
            areas.reset();
    }
};

/// Domains in the order shown: those that reviewers weigh most first.
std::vector<std::uint16_t> domain_order(const RulePack& pack) {
    std::vector<std::uint16_t> order;
    for (const bool key : {true, false})
        for (std::size_t i = 0; i < pack.domains.size(); ++i)
            if (pack.domains[i].key == key)
                order.push_back(static_cast<std::uint16_t>(i));
    return order;
}

void chosen_tags(Page& page, Choosing& choosing) {
    const RulePack& pack = page.view.pack;
    const auto wrap = kit::wrap(page.kit, {.key = "chosen-areas", .gap = 6});
    for (std::size_t i = 0; i < pack.areas.size(); ++i) {
        if (!choosing.chosen.areas.test(i))
            continue;
        const auto area = static_cast<std::uint16_t>(i);
        const std::string title = area_words(pack, area);
        if (kit::tag(page.kit, {.key = pack.areas[i].id.text,
                                .label = title,
                                .key_area = pack.domains[pack.areas[i].domain].key,
                                .removable = true}))
            choosing.choose(pack.areas[i].id, false);
    }
}

/// "Still open at your category: community resources, safety and 3 more"
std::string open_words(const View& view, const Chosen& chosen) {
    constexpr std::size_t most_named = 3;
    std::string text;
    std::size_t named = 0;
    for (std::size_t i = 0; i < view.pack.areas.size(); ++i) {
        if (!chosen.open.test(i) || named++ >= most_named)
            continue;
        text += (text.empty() ? "" : ", ") + view.pack.areas[i].title;
    }
    if (named > most_named)
        text += std::string(words::and_more_before) + std::to_string(named - most_named) + std::string(words::and_more_after);
    return text.empty() ? text : std::string(words::still_open_at) + text;
}

void area_line(Page& page, Choosing& choosing, std::uint16_t area) {
    const RulePack& pack = page.view.pack;
    const std::string title = area_words(pack, area);
    bool ticked = choosing.chosen.areas.test(area);
    std::optional<kit::Pill> pill;
    if (choosing.chosen.open.test(area))
        pill = kit::Pill{.tone = kit::Tone::NotYet, .text = words::area_open};
    if (kit::checkbox(page.kit, {.key = pack.areas[area].id.text,
                                 .label = title,
                                 .description = pack.areas[area].help,
                                 .key_area = pack.domains[pack.areas[area].domain].key,
                                 .pill = pill},
                      ticked))
        choosing.choose(pack.areas[area].id, ticked);
}

void areas_by_domain(Page& page, Choosing& choosing) {
    const RulePack& pack = page.view.pack;
    bool any = false;
    for (const std::uint16_t domain : domain_order(pack)) {
        std::vector<std::uint16_t> found;
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            if (pack.areas[i].domain == domain && area_matches(page.view, static_cast<std::uint16_t>(i), page.ui.area_search))
                found.push_back(static_cast<std::uint16_t>(i));
        if (found.empty())
            continue;
        any = true;
        const kit::KeyScope key(page.kit, pack.domains[domain].id);
        kit::space(page.kit, 6);
        domain_heading(page, pack.domains[domain], 3);
        for (const std::uint16_t area : found)
            area_line(page, choosing, area);
    }
    if (!any) {
        kit::paragraph(page.kit, {.text = words::no_area_found, .bold = true});
        kit::small(page.kit, words::no_area_found_text);
    }
}

void none_of_these(Page& page, Choosing& choosing) {
    bool none = choosing.areas && choosing.areas->empty();
    if (!kit::checkbox(page.kit, {.key = "none", .label = words::all_areas_of_none}, none))
        return;
    choosing.areas.reset();
    if (none)
        choosing.areas.emplace();
    choosing.changed = true;
}

void chooser(Page& page, Choosing& choosing) {
    const auto section = kit::section(page.kit, {.key = "areas", .label = words::find_areas, .place = {.gap = 8}});
    if (page.ui.focus == FocusWish::AreaSearch) {
        page.kit.focus(page.kit.id("find"));
        page.kit.scroll_to(page.kit.id("find")); // so that what it finds is in sight
        page.ui.focus = FocusWish::None;
    }
    kit::search_field(page.kit, {.key = "find", .label = words::find_areas, .example = words::find_areas_example}, page.ui.area_search);
    areas_by_domain(page, choosing);
    kit::divider(page.kit);
    if (!choosing.field.said_none.empty() && (!choosing.areas || choosing.areas->empty()))
        none_of_these(page, choosing);
    if (kit::button(page.kit, {.key = "done", .label = words::areas_done, .icon = kit::Icon::Check})) {
        page.ui.choosing_areas = false;
        page.ui.area_search.clear();
        page.ui.focus = FocusWish::AddAreas;
        page.kit.again();
    }
}

} // namespace

bool area_matches(const View& view, std::uint16_t area, std::string_view typed) {
    return typed.empty() || has_words(view.pack, area, typed) || has_words(view.original, area, typed);
}

bool edit_areas(Page& page, const AreaField& field, Areas& areas) {
    Choosing choosing{.field = field, .areas = areas, .chosen = chosen_of(page.view, areas)};
    // Where the entry has the page to itself, its title is the first heading and this the second.
    kit::heading(page.kit, {.level = page.kit.wide() ? 3 : 2, .text = field.title, .size = 16});
    if (choosing.chosen.areas.any())
        chosen_tags(page, choosing);
    else
        kit::small(page.kit, areas ? field.said_none : field.none_yet);
    if (page.ui.choosing_areas) {
        chooser(page, choosing);
        return choosing.changed;
    }
    if (page.ui.focus == FocusWish::AddAreas) {
        page.kit.focus(page.kit.id("add-areas"));
        page.ui.focus = FocusWish::None;
    }
    if (kit::button(page.kit, {.key = "add-areas", .label = words::add_areas, .icon = kit::Icon::Plus})) {
        page.ui.choosing_areas = true;
        page.ui.focus = FocusWish::AreaSearch;
        page.kit.again();
    }
    if (const std::string open = open_words(page.view, choosing.chosen); !open.empty())
        kit::small(page.kit, open);
    return choosing.changed;
}

bool edit_areas(Page& page, const AreaField& field, std::vector<AreaId>& areas) {
    Areas some;
    if (!areas.empty())
        some = areas;
    if (!edit_areas(page, field, some))
        return false;
    areas = some ? *std::move(some) : std::vector<AreaId>{};
    return true;
}

} // namespace imh::ui
