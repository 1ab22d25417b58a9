// What certain courses cover together: a series that somebody plans, or all that one trainer gives.

#include <algorithm>

#include "core/areas.h"
#include "core/words.h"
#include "ui/screens/coverage_parts.h"
#include "ui/screens/offer_order.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Which courses the coverage looked at, by their places.
std::vector<bool> looked_at(const Page& page, const Coverage& coverage) {
    std::vector<bool> looked(page.view.portfolio.offers.size());
    for (const CoveringOffer& offer : coverage.offers)
        looked[offer.place] = true;
    return looked;
}

std::vector<std::uint32_t> places_in_series(const Page& page, const std::vector<bool>& looked) {
    const std::vector<Offer>& offers = page.view.portfolio.offers;
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < offers.size(); ++i)
        if (looked[i] && page.ui.catalogue.series.courses.contains(offers[i].id.text))
            places.push_back(i);
    return places;
}

void areas_told(Page& page, std::string_view key, const Text& label, const AreaSet& areas) {
    if (areas.none())
        return;
    const std::string text = filled(label, {amount_words(Unit::Areas, static_cast<std::int64_t>(areas.count()))});
    const auto inside = kit::disclosure(page.kit, {.key = key, .label = text});
    if (!inside)
        return;
    std::vector<AreaId> ids;
    for_each_area(areas, [&](std::size_t area) { ids.push_back(page.view.pack.areas[area].id); });
    area_tags(page, ids);
}

void together(Page& page, const Coverage& coverage, const std::vector<std::uint32_t>& places) {
    const SeriesCoverage series = covered_together(coverage, places);
    kit::status(page.kit, "together",
                filled(words::together_sum, {courses_words(places.size()), hours_words(series.hours), std::to_string(series.covered.count()),
                                           amount_words(Unit::Areas, static_cast<std::int64_t>(coverage.asked.count()))}));
    areas_told(page, "only", words::together_only_these, series.only_these);
    areas_told(page, "repeated", words::together_repeated, series.repeated);
    areas_told(page, "left", words::together_left, coverage.asked & ~series.covered);
    areas_told(page, "beyond", words::together_beyond, series.beyond);
}

void courses_to_tick(Page& page, const std::vector<bool>& looked) {
    const std::vector<Offer>& offers = page.view.portfolio.offers;
    SeriesState& series = page.ui.catalogue.series;
    const ListLook& look = list_tools(page, {.key = "offers", .find = words::find_offers, .example = words::find_offers_example, .count = offers.size(), .slim = true});
    std::vector<std::uint32_t> shown;
    for (const std::uint32_t place : shown_offers(page, look))
        if (looked[place])
            shown.push_back(place);
    kit::list(
        page.kit, {.key = "courses", .label = words::together_courses, .count = shown.size(), .row_height = 44},
        [&](std::size_t i) -> std::string_view { return offers[shown[i]].id.text; },
        [&](std::size_t i) {
            const Offer& offer = offers[shown[i]];
            bool ticked = series.courses.contains(offer.id.text);
            if (!kit::checkbox(page.kit, {.key = "in", .label = title_of(offer), .description = offer.provider}, ticked))
                return;
            if (ticked)
                series.courses.insert(offer.id.text);
            else
                series.courses.erase(offer.id.text);
        });
}

} // namespace

void series_dialog(Page& page, const Coverage& coverage) {
    SeriesState& series = page.ui.catalogue.series;
    if (!series.open)
        return;
    bool closed = false;
    if (const auto dialog = kit::dialog(page.kit, {.key = "series", .title = words::together_title, .page = true}, closed)) {
        const std::vector<bool> looked = looked_at(page, coverage);
        const std::vector<std::uint32_t> places = places_in_series(page, looked);
        if (places.empty())
            kit::paragraph(page.kit, words::together_none);
        else
            together(page, coverage, places);
        kit::heading(page.kit, {.level = 3, .text = words::together_courses});
        courses_to_tick(page, looked);
        const auto buttons = kit::dialog_buttons(page.kit);
        if (!series.courses.empty() && kit::button(page.kit, {.key = "none", .label = words::together_untick}))
            series.courses.clear();
        closed |= kit::button(page.kit, {.key = "close", .label = words::together_done, .weight = kit::Weight::Primary});
    }
    if (closed)
        series.open = false;
}

} // namespace imh::ui
