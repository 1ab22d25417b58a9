// The competency map: areas by domain down, kinds of evidence across; what shows an area opens on demand.

#include <algorithm>
#include <array>

#include "core/areas.h"
#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/map_parts.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// The columns, in the order of words::entry_kind_filters without the first.
constexpr std::array columns_of_map{EvidenceKind::Course, EvidenceKind::Training, EvidenceKind::Job, EvidenceKind::Session};

struct MapCell {
    std::string text;
    int heat = 0; // 0: nothing
    std::string said;
};

int heat_of_months(int months) { return months < 6 ? 1 : months < 12 ? 2 : months < 24 ? 3 : 4; }

std::optional<Minutes> hours_of(const Portfolio& portfolio, EvidenceRef ref) {
    switch (ref.kind) {
    case EvidenceKind::Course: return portfolio.courses[ref.index].hours;
    case EvidenceKind::Training: return portfolio.trainings[ref.index].hours;
    case EvidenceKind::Session: return portfolio.sessions[ref.index].hours;
    default: return std::nullopt;
    }
}

std::optional<DaySpan> span_of(const Job& job, Date today) {
    if (!job.from || *job.from > today)
        return std::nullopt;
    return DaySpan{Day{*job.from}, std::min(Day{job.to.value_or(today)}, Day{today})};
}

/// Hours, or months of work; where neither was said, how many entries.
MapCell cell_of(const View& view, const std::vector<EvidenceRef>& evidence, EvidenceKind kind, Date today) {
    Minutes hours{};
    std::vector<DaySpan> spans;
    std::size_t number = 0;
    for (const EvidenceRef ref : evidence) {
        if (ref.kind != kind)
            continue;
        ++number;
        hours += hours_of(view.portfolio, ref).value_or(Minutes{});
        if (kind == EvidenceKind::Job)
            if (const auto span = span_of(view.portfolio.jobs[ref.index], today))
                spans.push_back(*span);
    }
    if (number == 0)
        return {.text = {}, .heat = 0, .said = std::string(words::nothing_shows)};
    const int months = completed_months(joined(std::move(spans)));
    if (months > 0) {
        const std::string text = filled(words::months_short, {std::to_string(months)});
        return {text, heat_of_months(months), text};
    }
    if (hours > Minutes{})
        return {hours_words(hours), heat_of_hours(hours), hours_words(hours)};
    return {std::to_string(number), 1, evidence_sum(std::vector<EvidenceRef>(number, EvidenceRef{kind, 0}))};
}

struct Row {
    std::uint16_t area = 0;
    const AreaFinding* finding = nullptr; // empty where the category does not ask for it
    std::vector<EvidenceRef> evidence;

    bool is_open() const { return finding ? finding->standing != Standing::Met : evidence.empty(); }
};

struct DomainRows {
    const Domain* domain = nullptr;
    std::vector<Row> rows;
};

/// Areas that the category in view asks for, by domain, key domains first; all areas where none is in view.
std::vector<DomainRows> asked_rows(const Page& page) {
    const View& view = page.view;
    const Finding* coverage = coverage_finding(view);
    std::vector<DomainRows> domains;
    for (const bool key : {true, false})
        for (std::size_t d = 0; d < view.pack.domains.size(); ++d) {
            if (view.pack.domains[d].key != key)
                continue;
            DomainRows rows{.domain = &view.pack.domains[d], .rows = {}};
            for (std::size_t i = 0; i < view.pack.areas.size(); ++i) {
                if (view.pack.areas[i].domain != d)
                    continue;
                const auto area = static_cast<std::uint16_t>(i);
                const AreaFinding* finding = nullptr;
                if (coverage)
                    for (const AreaFinding& each : coverage->areas)
                        if (each.area == area)
                            finding = &each;
                if (!coverage || finding)
                    rows.rows.push_back({.area = area, .finding = finding, .evidence = evidence_of(view, area)});
            }
            if (page.ui.map.gaps_first)
                sort_stably(rows.rows, [](const Row& a, const Row& b) { return a.is_open() && !b.is_open(); });
            if (!rows.rows.empty())
                domains.push_back(std::move(rows));
        }
    return domains;
}

void area_pill(Page& page, const Row& row) {
    if (!row.finding) {
        if (row.evidence.empty())
            kit::pill(page.kit, {.tone = kit::Tone::Later, .text = words::nothing_shows});
        else
            kit::pill(page.kit, {.tone = kit::Tone::Met, .text = words::covered});
        return;
    }
    const Standing standing = row.finding->standing;
    kit::pill(page.kit, {.tone = tone_of(standing),
                         .text = standing == Standing::Met        ? words::covered
                                 : standing == Standing::Reviewer ? words::reviewer_short
                                                                  : words::open});
}

std::array<std::string_view, 4> column_names() {
    return {words::column_courses, words::column_trainings, words::column_work, words::column_supervision};
}

void cell_button(Page& page, const Row& row, std::size_t column, bool with_name) {
    const MapCell cell = cell_of(page.view, row.evidence, columns_of_map[column], page.kit.today());
    const std::string_view of = words::entry_kind_filters[column + 1];
    const std::string name = filled(words::cell_name, {area_words(page.view.pack, row.area), of, cell.said});
    const std::string text = with_name ? std::string(of) + " " + cell.text : cell.text;
    const std::string key = "cell-" + std::to_string(column);
    if (kit::heat_button(page.kit, {.key = key, .text = text, .name = name, .heat = cell.heat, .wide = with_name}))
        open_area(page, row.area, column + 1);
}

void wide_row(Page& page, const Row& row) {
    {
        const auto cell = kit::cell(page.kit);
        if (kit::link(page.kit, {.key = "area", .label = area_words(page.view.pack, row.area)}))
            open_area(page, row.area, 0);
    }
    for (std::size_t i = 0; i < columns_of_map.size(); ++i) {
        const auto cell = kit::cell(page.kit);
        cell_button(page, row, i, false);
    }
    const auto cell = kit::cell(page.kit);
    area_pill(page, row);
}

void stacked_row(Page& page, const Row& row) {
    const std::string title = area_words(page.view.pack, row.area);
    {
        const auto line = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
        kit::text(page.kit, {.text = title, .bold = true, .grow = 1});
        area_pill(page, row);
    }
    const auto cells = kit::wrap(page.kit, {.gap = 8});
    for (std::size_t i = 0; i < columns_of_map.size(); ++i)
        if (std::ranges::find(row.evidence, columns_of_map[i], &EvidenceRef::kind) != row.evidence.end())
            cell_button(page, row, i, true);
    if (kit::button(page.kit, {.key = "choose", .label = words::choose_entries, .weight = kit::Weight::Quiet, .small = true, .name = filled(words::choose_entries_of, {title})}))
        open_area(page, row.area, 0);
}

void domain_table(Page& page, const DomainRows& rows) {
    const auto names = column_names();
    const std::array<kit::Column, 6> columns{{
        {.title = words::column_area, .grow = 1},
        {.title = names[0], .width = 70},
        {.title = names[1], .width = 70},
        {.title = names[2], .width = 70},
        {.title = names[3], .width = 70},
        {.title = words::column_standing, .width = 106},
    }};
    const bool cards = page.kit.environment().width < 900;
    const kit::KeyScope key(page.kit, rows.domain->id);
    kit::space(page.kit, 4);
    domain_heading(page, *rows.domain, 2);
    const auto covered = std::ranges::count_if(rows.rows, [](const Row& row) { return !row.is_open(); });
    kit::text(page.kit, {.text = filled(words::domain_sum, {std::to_string(covered), std::to_string(rows.rows.size())}), .size = 14, .tone = kit::Tone::Muted, .figures = true});
    const auto events = kit::table(
        page.kit, {.key = "areas", .label = rows.domain->title, .columns = columns, .count = rows.rows.size(), .row_height = 56, .cards = cards},
        [&](std::size_t i) -> std::string_view { return page.view.pack.areas[rows.rows[i].area].id.text; },
        [&](std::size_t i) { cards ? stacked_row(page, rows.rows[i]) : wide_row(page, rows.rows[i]); });
    static_cast<void>(events);
}

/// Areas with evidence that the category in view does not ask for: nothing is lost by having them.
void other_areas(Page& page) {
    const Finding* coverage = coverage_finding(page.view);
    if (!coverage)
        return;
    AreaSet asked;
    for (const AreaFinding& area : coverage->areas)
        asked.set(area.area);
    std::vector<std::uint16_t> others;
    for (std::size_t i = 0; i < page.view.pack.areas.size(); ++i)
        if (!asked.test(i) && !evidence_of(page.view, static_cast<std::uint16_t>(i)).empty())
            others.push_back(static_cast<std::uint16_t>(i));
    if (others.empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "others", .label = words::other_areas});
    if (!inside)
        return;
    const auto wrap = kit::wrap(page.kit, {.gap = 12});
    for (const std::uint16_t area : others)
        if (kit::link(page.kit, {.key = page.view.pack.areas[area].id.text, .label = area_words(page.view.pack, area)}))
            open_area(page, area, 0);
}

} // namespace

void map_screen(Page& page) {
    const View& view = page.view;
    screen_title(page, Screen::Map);
    std::string lead;
    if (const Finding* coverage = coverage_finding(view))
        lead = filled(words::map_covered, {std::to_string(coverage->measure.sure), amount_words(Unit::Areas, coverage->measure.asked)}) + " ";
    lead += words::map_lead;
    screen_lead(page, lead);
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12});
        {
            const auto side = kit::column(page.kit, {.grow = 1});
            kit::checkbox(page.kit, {.key = "gaps-first", .label = words::gaps_first}, page.ui.map.gaps_first);
        }
        if (kit::button(page.kit, {.key = "print", .label = words::print_map, .icon = kit::Icon::Printer, .small = true}))
            page.ask(ShowPaper{paper::Kind::Map});
    }
    for (const DomainRows& rows : asked_rows(page))
        domain_table(page, rows);
    other_areas(page);
    area_dialog(page);
}

} // namespace imh::ui
