// What the courses on offer cover: the areas by domain, gaps first, and the courses behind each.

#include <algorithm>
#include <array>

#include "core/catalogue_reach.h"
#include "core/words.h"
#include "ui/screens/coverage_parts.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Made anew only when something that it is made from has changed.
const Coverage& coverage(Page& page) {
    CoverageState& state = page.ui.catalogue.coverage;
    const CoverageScope scope = coverage_scope(page);
    const std::string made_for = std::to_string(page.view.version) + ' ' + page.view.pack.sha256 + ' ' + scope_text(scope)
                                 + (state.gaps_first ? " g " : " - ") + iso_text(page.kit.today())
                                 + (language_in_use() == Language::Spanish ? " es" : " en");
    if (state.made_for == made_for)
        return state.coverage;
    state.coverage = coverage_of(page.view.pack, page.view.portfolio.offers, scope);
    state.order = areas_in_order(page.view.pack, state.coverage, state.gaps_first ? AreaOrder::GapsFirst : AreaOrder::AsInPack);
    state.next = next_course(page.view.pack, gaps_of(state.coverage));
    state.reach.clear();
    if (const Category* category = one_category(page); category && !scope.domain)
        for (const Reached& one : reach_of_catalogue(page.view.pack, page.view.portfolio.offers, state.coverage, *category))
            state.reach.push_back(filled(words::beginner_line, {one.requirement->title, amount_words(one.measure.unit, one.measure.sure),
                                                                amount_words(one.measure.unit, one.measure.asked)}));
    state.made_for = made_for;
    return state.coverage;
}

void summary(Page& page, const Coverage& coverage) {
    const std::string sum = filled(words::coverage_sum, {std::to_string(coverage.covered.count()),
                                                         amount_words(Unit::Areas, static_cast<std::int64_t>(coverage.asked.count())),
                                                         courses_words(coverage.offers.size())});
    kit::status(page.kit, "covered", sum, coverage.covered == coverage.asked ? kit::Tone::Met : kit::Tone::NotYet);
    const auto pills = kit::wrap(page.kit, {.gap = 8});
    const auto tell = [&](const Text& text, std::string number, kit::Tone tone) {
        kit::pill(page.kit, {.tone = tone, .text = filled(text, {number})});
    };
    const auto areas = [](std::size_t number) { return amount_words(Unit::Areas, static_cast<std::int64_t>(number)); };
    if (const std::size_t open = (coverage.asked & ~coverage.covered).count(); open > 0)
        tell(words::coverage_none, areas(open), kit::Tone::NotYet);
    if (coverage.by_one.any())
        tell(words::coverage_by_one, areas(coverage.by_one.count()), kit::Tone::Reviewer);
    else if (coverage.covered == coverage.asked && coverage.asked.any())
        kit::pill(page.kit, {.tone = kit::Tone::Met, .text = words::coverage_whole});
    const auto spare = std::ranges::count_if(coverage.offers, [](const CoveringOffer& offer) {
        return offer.addition == Addition::Nothing || offer.addition == Addition::WhileOthersStay;
    });
    if (spare > 0)
        tell(words::coverage_spare, courses_words(static_cast<std::size_t>(spare)), kit::Tone::Later);
}

std::string depth_text(const Page& page, const CoveredArea& area) {
    if (area.offers.empty())
        return {};
    if (page.ui.catalogue.coverage.by_number || area.hours == Minutes{})
        return std::to_string(area.offers.size());
    return hours_words(area.hours);
}

void depth_button(Page& page, const CoveredArea& area) {
    const bool by_number = page.ui.catalogue.coverage.by_number;
    const std::string text = depth_text(page, area);
    const std::string number = area.offers.empty() ? std::string(words::no_course) : courses_words(area.offers.size());
    std::string name = area_words(page.view.pack, area.area) + ": " + number;
    if (!by_number && !text.empty())
        name += ", " + text;
    if (kit::heat_button(page.kit, {.key = "depth", .text = text, .name = name, .heat = by_number ? heat_by_number(area) : heat_by_hours(area)}))
        page.ui.catalogue.coverage.area = area.area;
}

void number_pill(Page& page, const CoveredArea& area) {
    if (area.offers.empty())
        kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = words::no_course});
    else if (area.offers.size() == 1)
        kit::pill(page.kit, {.tone = kit::Tone::Reviewer, .text = words::only_one});
    else
        kit::text(page.kit, {.text = courses_words(area.offers.size()), .size = 14, .tone = kit::Tone::Muted, .figures = true});
}

void area_row(Page& page, const CoveredArea& area, bool card) {
    const std::string title = area_words(page.view.pack, area.area);
    if (card) {
        const auto line = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
        kit::text(page.kit, {.text = title, .bold = true, .grow = 1});
        number_pill(page, area);
        depth_button(page, area);
        return;
    }
    {
        const auto cell = kit::cell(page.kit);
        if (kit::link(page.kit, {.key = "area", .label = title}))
            page.ui.catalogue.coverage.area = area.area;
    }
    {
        const auto cell = kit::cell(page.kit);
        depth_button(page, area);
    }
    const auto cell = kit::cell(page.kit);
    number_pill(page, area);
}

void domain_table(Page& page, const Coverage& coverage, const CoveredDomain& domain) {
    const RulePack& pack = page.view.pack;
    std::vector<const CoveredArea*> rows;
    for (const std::uint32_t place : page.ui.catalogue.coverage.order)
        if (pack.areas[coverage.areas[place].area].domain == domain.domain)
            rows.push_back(&coverage.areas[place]);
    const kit::KeyScope key(page.kit, pack.domains[domain.domain].id);
    kit::space(page.kit, 4);
    domain_heading(page, pack.domains[domain.domain], 2);
    kit::text(page.kit, {.text = filled(words::domain_sum, {std::to_string(domain.covered), std::to_string(domain.asked)}), .size = 14, .tone = kit::Tone::Muted, .figures = true});
    const std::array<kit::Column, 3> columns{{{.title = words::column_area, .grow = 1},
                                              {.title = page.ui.catalogue.coverage.by_number ? words::column_number : words::column_depth, .width = 80},
                                              {.title = words::column_offers, .width = 120}}};
    const bool cards = page.kit.narrow();
    const auto events = kit::table(
        page.kit, {.key = "areas", .label = pack.domains[domain.domain].title, .columns = columns, .count = rows.size(), .row_height = 56, .cards = cards},
        [&](std::size_t i) -> std::string_view { return pack.areas[rows[i]->area].id.text; },
        [&](std::size_t i) { area_row(page, *rows[i], cards); });
    static_cast<void>(events);
}

/// The courses behind an area, to go to.
void area_offers_dialog(Page& page, const Coverage& coverage) {
    std::optional<std::uint16_t>& open = page.ui.catalogue.coverage.area;
    const auto area = std::ranges::find_if(coverage.areas, [&](const CoveredArea& one) { return open == one.area; });
    if (!open || area == coverage.areas.end())
        return;
    bool closed = false;
    const std::string title = area_words(page.view.pack, *open);
    if (const auto dialog = kit::dialog(page.kit, {.key = "area-offers", .title = title, .page = true}, closed)) {
        kit::small(page.kit, page.view.pack.areas[*open].help);
        kit::heading(page.kit, {.level = 3, .text = words::area_offers});
        if (area->offers.empty())
            kit::paragraph(page.kit, words::area_offers_none);
        for (const std::uint32_t place : area->offers) {
            const Offer& offer = page.view.portfolio.offers[place];
            const kit::KeyScope key(page.kit, offer.id.text);
            if (kit::link(page.kit, {.key = "offer", .label = title_of(offer)})) {
                page.ask(OpenEntry{{EntryKind::Offer, offer.id.text}});
                page.ui.catalogue.tab = 0;
                closed = true;
            }
        }
        if (kit::button(page.kit, {.key = "add", .label = words::add_offer_about, .icon = kit::Icon::Plus})) {
            Offer offer;
            offer.areas = {page.view.pack.areas[*open].id};
            page.ask(AddEntry{std::move(offer)});
            page.ui.catalogue.tab = 0;
            closed = true;
        }
    }
    if (closed)
        open.reset();
}

void next_to_offer(Page& page) {
    const NextCourse& next = page.ui.catalogue.coverage.next;
    if (next.areas.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "next", .place = {.padding = kit::pad(18, 14), .gap = 8}});
    kit::heading(page.kit, 2, words::next_course_title);
    kit::paragraph(page.kit, filled(words::next_course_text, {hours_words(next.hours)}));
    std::vector<AreaId> areas;
    for (const std::uint16_t area : next.areas)
        areas.push_back(page.view.pack.areas[area].id);
    area_tags(page, areas);
    if (kit::button(page.kit, {.key = "add-next", .label = words::add_offer, .icon = kit::Icon::Plus})) {
        Offer offer;
        offer.hours = next.hours;
        offer.areas = std::move(areas);
        page.ask(AddEntry{std::move(offer)});
        page.ui.catalogue.tab = 0;
    }
}

void beginner(Page& page) {
    const std::vector<std::string>& reach = page.ui.catalogue.coverage.reach;
    if (reach.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "beginner", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    kit::heading(page.kit, 2, words::beginner_title);
    for (const std::string& line : reach)
        kit::paragraph(page.kit, line);
}

} // namespace

void coverage_part(Page& page) {
    choose_coverage_scope(page);
    const Coverage& covered = coverage(page);
    summary(page, covered);
    kit::small(page.kit, words::coverage_hours_help);
    {
        const auto wrap = kit::wrap(page.kit, {.gap = 10});
        if (kit::button(page.kit, {.key = "paper", .label = words::coverage_paper, .icon = kit::Icon::Printer, .small = true})) {
            page.ui.papers.scope = coverage_scope(page);
            page.ui.papers.series = page.ui.catalogue.series.courses;
            page.ask(ShowPaper{paper::Kind::Coverage});
        }
        if (kit::button(page.kit, {.key = "svg", .label = words::coverage_picture, .icon = kit::Icon::Download, .small = true}))
            page.ask(SaveGrid{coverage_scope(page)});
        if (kit::button(page.kit, {.key = "series", .label = words::together_open, .icon = kit::Icon::Library, .small = true}))
            page.ui.catalogue.series.open = true;
    }
    beginner(page);
    next_to_offer(page);
    for (const CoveredDomain& domain : covered.domains)
        domain_table(page, covered, domain);
    area_offers_dialog(page, covered);
    series_dialog(page, covered);
}

} // namespace imh::ui
