// The competency map: for each area what shows it, and how much.

#include <algorithm>
#include <array>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// How much of each kind of evidence touches one area.
struct Touched {
    std::size_t courses = 0, jobs = 0;
    std::size_t trainings = 0;
    Minutes training_hours{}, rsc_hours{};
    std::size_t sessions = 0;
    bool any() const { return courses + jobs + trainings + sessions > 0; }
};

std::vector<Touched> touched_areas(const View& view) {
    const Portfolio& portfolio = view.portfolio;
    std::vector<Touched> all(view.pack.areas.size());
    const auto each = [&](const std::vector<AreaId>& areas, auto&& add) {
        for (const AreaId& id : areas)
            if (const auto index = area_index(view.pack, id))
                add(all[*index]);
    };
    for (const Course& course : portfolio.courses)
        if (course.areas)
            each(*course.areas, [](Touched& area) { ++area.courses; });
    for (const Training& training : portfolio.trainings)
        if (training.areas)
            each(*training.areas, [&](Touched& area) {
                ++area.trainings;
                area.training_hours += training.hours.value_or(Minutes{});
            });
    for (const Job& job : portfolio.jobs)
        each(job.areas, [](Touched& area) { ++area.jobs; });
    for (const Session& session : portfolio.sessions)
        if (session.kind == SessionKind::Reflective)
            each(session.areas, [&](Touched& area) {
                ++area.sessions;
                area.rsc_hours += session.hours.value_or(Minutes{});
            });
    return all;
}

int heat_of(Minutes hours) {
    const auto whole = hours.count() / 60;
    return hours.count() == 0 ? 0 : whole < 4 ? 1 : whole < 8 ? 2 : whole < 16 ? 3 : 4;
}
int heat_of(std::size_t number) { return static_cast<int>(std::min<std::size_t>(number, 4)); }

struct MapCell {
    std::string text;
    int heat = 0;
    std::string spoken;
};

std::array<MapCell, 4> cells_of(const Touched& area) {
    const auto number = [](std::size_t count, std::string_view of) {
        return MapCell{.text = count == 0 ? std::string{} : std::to_string(count),
                       .heat = heat_of(count),
                       .spoken = count == 0 ? std::string(words::nothing_shows) : std::to_string(count) + " " + std::string(of)};
    };
    const auto hours = [](Minutes sum, std::size_t count) {
        return MapCell{.text = count == 0 ? std::string{} : hours_words(sum),
                       .heat = count == 0 ? 0 : std::max(1, heat_of(sum)),
                       .spoken = count == 0 ? std::string(words::nothing_shows) : hours_words(sum)};
    };
    return {number(area.courses, words::column_courses), hours(area.training_hours, area.trainings),
            number(area.jobs, words::column_work), hours(area.rsc_hours, area.sessions)};
}

struct Row {
    std::uint16_t area = 0;
    const AreaFinding* finding = nullptr; // empty where the category does not ask for it
};

/// Areas that the category in view asks for, by domain, key domains first; all areas where none is in view.
std::vector<Row> asked_rows(const View& view) {
    std::vector<Row> rows;
    const Finding* coverage = coverage_finding(view);
    for (const bool key : {true, false})
        for (std::size_t i = 0; i < view.pack.areas.size(); ++i) {
            const auto area = static_cast<std::uint16_t>(i);
            if (view.pack.domains[view.pack.areas[i].domain].key != key)
                continue;
            const AreaFinding* finding = nullptr;
            if (coverage)
                for (const AreaFinding& each : coverage->areas)
                    if (each.area == area)
                        finding = &each;
            if (coverage && !finding)
                continue;
            rows.push_back({.area = area, .finding = finding});
        }
    return rows;
}

void area_pill(Page& page, const Row& row, const Touched& touched) {
    if (!row.finding) {
        if (touched.any())
            kit::pill(page.kit, {.tone = kit::Tone::Met, .text = words::covered});
        else
            kit::pill(page.kit, {.tone = kit::Tone::Later, .text = words::nothing_shows});
        return;
    }
    const Standing standing = row.finding->standing;
    kit::pill(page.kit, {.tone = tone_of(standing),
                         .text = standing == Standing::Met        ? words::covered
                                 : standing == Standing::Reviewer ? words::reviewer_short
                                                                  : words::open});
}

void wide_row(Page& page, const Row& row, const Touched& touched) {
    {
        const auto cell = kit::cell(page.kit);
        kit::text(page.kit, {.text = area_words(page.view.pack, row.area)});
    }
    for (const MapCell& each : cells_of(touched)) {
        const auto cell = kit::cell(page.kit);
        kit::heat_cell(page.kit, each.text, each.heat, each.spoken);
    }
    const auto cell = kit::cell(page.kit);
    area_pill(page, row, touched);
}

void narrow_row(Page& page, const Row& row, const Touched& touched) {
    const std::array<std::string_view, 4> names{words::column_courses, words::column_trainings,
                                                           words::column_work, words::column_supervision};
    {
        const auto line = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
        kit::text(page.kit, {.text = area_words(page.view.pack, row.area), .bold = true, .grow = 1});
        area_pill(page, row, touched);
    }
    if (!touched.any())
        return;
    std::string said;
    const auto cells = cells_of(touched);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].text.empty())
            said += (said.empty() ? "" : " \xC2\xB7 ") + std::string(names[i]) + " " + cells[i].text;
    kit::text(page.kit, {.text = said, .size = 14, .tone = kit::Tone::Muted, .figures = true});
}

void domain_table(Page& page, const Domain& domain, std::span<const Row> rows, const std::vector<Touched>& touched) {
    const std::array<kit::Column, 6> columns{{
        {.title = words::column_area, .grow = 1},
        {.title = words::column_courses, .width = 70},
        {.title = words::column_trainings, .width = 70},
        {.title = words::column_work, .width = 70},
        {.title = words::column_supervision, .width = 70},
        {.title = words::column_standing, .width = 106},
    }};
    const bool cards = page.kit.environment().width < 900;
    const kit::KeyScope key(page.kit, domain.id);
    kit::space(page.kit, 4);
    domain_heading(page, domain, 2);
    const auto events = kit::table(
        page.kit, {.key = "areas", .label = domain.title, .columns = columns, .count = rows.size(), .row_height = 56, .cards = cards},
        [&](std::size_t i) -> std::string_view { return page.view.pack.areas[rows[i].area].id.text; },
        [&](std::size_t i) {
            const Row& row = rows[i];
            cards ? narrow_row(page, row, touched[row.area]) : wide_row(page, row, touched[row.area]);
        });
    static_cast<void>(events);
}

void map_tables(Page& page, const std::vector<Row>& rows, const std::vector<Touched>& touched) {
    const RulePack& pack = page.view.pack;
    for (std::size_t first = 0; first < rows.size();) {
        const std::uint16_t domain = pack.areas[rows[first].area].domain;
        std::size_t end = first;
        while (end < rows.size() && pack.areas[rows[end].area].domain == domain)
            ++end;
        domain_table(page, pack.domains[domain], std::span(rows).subspan(first, end - first), touched);
        first = end;
    }
}

/// Areas with evidence that the category in view does not ask for: nothing is lost by having them.
void other_areas(Page& page, const std::vector<Row>& asked, const std::vector<Touched>& touched) {
    AreaSet in_map;
    for (const Row& row : asked)
        in_map.set(row.area);
    std::vector<std::uint16_t> others;
    for (std::size_t i = 0; i < touched.size(); ++i)
        if (!in_map.test(i) && touched[i].any())
            others.push_back(static_cast<std::uint16_t>(i));
    if (others.empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "others", .label = words::other_areas});
    if (!inside)
        return;
    const auto wrap = kit::wrap(page.kit, {.gap = 6});
    for (const std::uint16_t area : others)
        kit::tag(page.kit, {.key = page.view.pack.areas[area].id.text, .label = area_words(page.view.pack, area)});
}

} // namespace

void map_screen(Page& page) {
    const View& view = page.view;
    screen_title(page, Screen::Map);
    std::string lead;
    if (const Finding* coverage = coverage_finding(view))
        lead = filled(Text{"{1} of {2}", "{1} de {2}"}, {std::to_string(coverage->measure.sure), amount_words(Unit::Areas, coverage->measure.asked)}) +
               std::string(words::map_lead_before);
    lead += words::map_lead;
    screen_lead(page, lead);
    const std::vector<Touched> touched = touched_areas(view);
    const std::vector<Row> rows = asked_rows(view);
    map_tables(page, rows, touched);
    other_areas(page, rows, touched);
}

} // namespace imh::ui
