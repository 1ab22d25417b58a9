// One area of the map: what shows it, and all else that may have covered it, to be ticked.

#include <algorithm>
#include <array>
#include <type_traits>

#include "core/likely_areas.h"
#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/list_tools.h"
#include "ui/screens/map_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::array kinds{EntryKind::Course, EntryKind::Training, EntryKind::Job, EntryKind::Session};

bool names(const std::vector<AreaId>& areas, const AreaId& area) { return std::ranges::find(areas, area) != areas.end(); }
bool names(const std::optional<std::vector<AreaId>>& areas, const AreaId& area) { return areas && names(*areas, area); }

/// Calls visit(entry, kind, place) for each entry that could show an area, kind by kind.
template <class Visit> void for_each_entry(const Portfolio& portfolio, Visit visit) {
    const auto each = [&](const auto& list, EntryKind kind) {
        for (std::size_t i = 0; i < list.size(); ++i)
            visit(list[i], kind, static_cast<std::uint32_t>(i));
    };
    each(portfolio.courses, EntryKind::Course);
    each(portfolio.trainings, EntryKind::Training);
    each(portfolio.jobs, EntryKind::Job);
    each(portfolio.sessions, EntryKind::Session);
}

/// Supervision of another kind shows no area.
template <class Kind> bool may_show(const Kind& entry) {
    if constexpr (std::is_same_v<Kind, Session>)
        return entry.kind == SessionKind::Reflective;
    return true;
}

template <class Kind> std::string text_of(const Kind& entry) {
    if constexpr (requires { entry.title; })
        return entry.title + " " + entry.words;
    else
        return entry.words;
}

EvidenceRef ref_of(const Portfolio& portfolio, const EntryName& name) {
    const auto place = place_of(portfolio, name);
    return place ? EvidenceRef{evidence_kind(name.kind), static_cast<std::uint32_t>(*place)} : EvidenceRef{};
}

struct Row {
    std::string title, small;
    bool ticked = false;
};

struct RowOf {
    const AreaId& area;
    template <class Kind> Row row(const Kind& entry, std::string title, bool open_end) const {
        Row row{.title = std::move(title), .small = days_words(entry.from, entry.to, open_end), .ticked = names(entry.areas, area)};
        if constexpr (requires { entry.hours; })
            if (entry.hours)
                row.small += (row.small.empty() ? "" : " \xC2\xB7 ") + hours_words(*entry.hours);
        return row;
    }
};

/// What a row of the list says of that entry. Empty where it is gone.
std::optional<Row> row_of(const Portfolio& portfolio, const EntryName& name, const AreaId& area) {
    const EvidenceRef ref = ref_of(portfolio, name);
    if (ref.kind == EvidenceKind::None)
        return std::nullopt;
    const std::string title = evidence_words(portfolio, ref);
    const RowOf told{area};
    switch (name.kind) {
    case EntryKind::Course: return told.row(portfolio.courses[ref.index], title, false);
    case EntryKind::Training: return told.row(portfolio.trainings[ref.index], title, false);
    case EntryKind::Job: return told.row(portfolio.jobs[ref.index], title, true);
    case EntryKind::Session: return told.row(portfolio.sessions[ref.index], title, false);
    default: return std::nullopt;
    }
}

void set_area(std::vector<AreaId>& areas, const AreaId& area, bool add) {
    if (add && !names(areas, area))
        areas.push_back(area);
    else if (!add)
        std::erase(areas, area);
}
void set_area(std::optional<std::vector<AreaId>>& areas, const AreaId& area, bool add) {
    if (!areas)
        areas.emplace();
    set_area(*areas, area, add);
    // Taking the last one away is not to say that it covers none.
    if (areas->empty())
        areas.reset();
}

void turn(Page& page, const EntryName& name, const AreaId& area, bool add) {
    std::optional<Entry> entry = find_entry(page.view.portfolio, name);
    if (!entry)
        return;
    std::visit(
        [&]<class Kind>(Kind& it) {
            if constexpr (requires { it.areas; })
                set_area(it.areas, area, add);
        },
        *entry);
    page.ask(ChangeEntry{.entry = *std::move(entry), .field = {}});
}

/// True when the entry is to be opened.
bool entry_row(Page& page, const EntryName& name, const Row& row, const AreaId& area, bool likely) {
    const auto line = kit::row(page.kit, {.gap = 6, .align = kit::Align::Start});
    {
        const auto side = kit::column(page.kit, {.grow = 1});
        bool ticked = row.ticked;
        std::optional<kit::Pill> pill;
        if (likely && !row.ticked && !page.kit.narrow())
            pill = kit::Pill{.tone = kit::Tone::Accent, .text = words::likely};
        if (kit::checkbox(page.kit, {.key = "tick", .label = row.title, .description = row.small, .pill = pill}, ticked))
            turn(page, name, area, ticked);
    }
    if (kit::button(page.kit, {.key = "open", .label = words::open_entry, .weight = kit::Weight::Quiet, .small = true, .name = filled(words::open_entry_of, {row.title})})) {
        page.ask(OpenEntry{name});
        return true;
    }
    return false;
}

/// True when one of them is to be opened.
bool entry_list(Page& page, const AreaChoice& choice) {
    const Portfolio& portfolio = page.view.portfolio;
    std::vector<std::size_t> shown;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < choice.order.size(); ++i) {
        const EntryName& name = choice.order[i];
        if (choice.kind > 0 && kinds[choice.kind - 1] != name.kind)
            continue;
        std::optional<Row> row = row_of(portfolio, name, choice.area);
        if (!row || (!choice.search.empty() && !found_in(choice.search, {row->title, row->small})))
            continue;
        shown.push_back(i);
        rows.push_back(*std::move(row));
    }
    if (shown.empty()) {
        kit::paragraph(page.kit, {.text = choice.order.empty() ? words::no_entries_yet : words::no_entry_found, .tone = kit::Tone::Muted});
        return false;
    }
    bool opened = false;
    kit::list(page.kit, {.key = "entries", .label = words::choose_entries, .count = shown.size(), .row_height = 62, .dividers = true},
              [&](std::size_t i) -> std::string_view { return choice.order[shown[i]].id; },
              [&](std::size_t i) { opened |= entry_row(page, choice.order[shown[i]], rows[i], choice.area, shown[i] < choice.likely); });
    return opened;
}

} // namespace

std::vector<EvidenceRef> evidence_of(const View& view, std::uint16_t area) {
    if (const Finding* coverage = coverage_finding(view))
        for (const AreaFinding& finding : coverage->areas)
            if (finding.area == area) {
                std::vector<EvidenceRef> all = finding.shown_by;
                all.insert(all.end(), finding.also_by.begin(), finding.also_by.end());
                return all;
            }
    std::vector<EvidenceRef> all;
    for_each_entry(view.portfolio, [&](const auto& entry, EntryKind kind, std::uint32_t place) {
        if (may_show(entry) && names(entry.areas, view.pack.areas[area].id))
            all.push_back({evidence_kind(kind), place});
    });
    return all;
}

std::string evidence_sum(const std::vector<EvidenceRef>& evidence) {
    std::string sum;
    const std::array of_kind{EvidenceKind::Course, EvidenceKind::Training, EvidenceKind::Job, EvidenceKind::Session};
    for (std::size_t i = 0; i < of_kind.size(); ++i) {
        const auto number = std::ranges::count(evidence, of_kind[i], &EvidenceRef::kind);
        if (number > 0)
            sum += (sum.empty() ? "" : ", ") + (number == 1 ? std::string(words::one_of_kind[i]) : filled(words::many_of_kind[i], {std::to_string(number)}));
    }
    return sum;
}

void open_area(Page& page, std::uint16_t area, std::size_t kind) {
    const View& view = page.view;
    const AreaId& id = view.pack.areas[area].id;
    const AreaWords telling = area_words_of(view.pack, area);
    struct Candidate {
        EntryName name;
        int rank = 0;
        std::optional<Date> from;
    };
    std::vector<Candidate> candidates;
    constexpr int shows_it = 1000;
    for_each_entry(view.portfolio, [&](const auto& entry, EntryKind its_kind, std::uint32_t) {
        if (may_show(entry))
            candidates.push_back({{its_kind, entry.id.text}, names(entry.areas, id) ? shows_it : likeness(telling, text_of(entry)), entry.from});
    });
    sort_stably(candidates, [](const Candidate& a, const Candidate& b) {
        return a.rank != b.rank ? a.rank > b.rank : a.from > b.from;
    });
    AreaChoice choice{.area = id, .order = {}, .likely = 0, .kind = kind, .search = {}};
    for (Candidate& candidate : candidates) {
        choice.likely += candidate.rank > 0;
        choice.order.push_back(std::move(candidate.name));
    }
    page.ui.map.area = std::move(choice);
    page.kit.again();
}

void area_dialog(Page& page) {
    if (!page.ui.map.area)
        return;
    AreaChoice& choice = *page.ui.map.area;
    const RulePack& pack = page.view.pack;
    const auto area = area_index(pack, choice.area);
    bool closed = !area;
    if (area) {
        const std::string title = area_words(pack, *area);
        if (const auto dialog = kit::dialog(page.kit, {.key = "area", .title = title, .width = 640, .page = true}, closed)) {
            kit::lead(page.kit, pack.areas[*area].help);
            const std::string sum = evidence_sum(evidence_of(page.view, *area));
            kit::status(page.kit, "now", sum.empty() ? std::string(words::area_nothing_now) : filled(words::area_now, {sum}),
                        sum.empty() ? kit::Tone::NotYet : kit::Tone::Met);
            kit::small(page.kit, words::area_lead);
            {
                const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::End});
                kit::search_field(page.kit, {.key = "find", .label = words::find_entries, .example = words::find_entries_example, .grow = 1}, choice.search);
                std::vector<kit::Option> options;
                for (const Text& text : words::entry_kind_filters)
                    options.push_back({.key = text.en, .label = text});
                std::optional<std::size_t> chosen = choice.kind;
                if (kit::select(page.kit, {.key = "kind", .label = words::entry_kinds, .options = options, .width = page.kit.narrow() ? 0.0F : 180.0F}, chosen) && chosen)
                    choice.kind = *chosen;
            }
            closed |= entry_list(page, choice);
            const auto buttons = kit::dialog_buttons(page.kit);
            if (kit::button(page.kit, {.key = "done", .label = words::done, .icon = kit::Icon::Check, .weight = kit::Weight::Primary}))
                closed = true;
        }
    }
    if (closed) {
        page.ui.map.area.reset();
        page.kit.again();
    }
}

} // namespace imh::ui
