#include "ui/screens/offer_order.h"

#include <algorithm>

#include "core/folded_text.h"
#include "core/sorted.h"
#include "ui/screens/parts.h"
#include "ui/screens/training_order.h"

namespace imh::ui {

namespace {

bool covers_domain(const RulePack& pack, const Offer& offer, std::size_t domain) {
    return offer.areas && std::ranges::any_of(*offer.areas, [&](const AreaId& id) {
        const auto area = area_index(pack, id);
        return area && pack.areas[*area].domain == domain;
    });
}

bool is_shown(const Page& page, const Offer& offer, std::size_t filter) {
    if (filter >= offer_filters)
        return covers_domain(page.view.pack, offer, filter - offer_filters);
    switch (static_cast<OfferFilter>(filter)) {
    case OfferFilter::All: break;
    case OfferFilter::NoAreas: return !offer.areas;
    case OfferFilter::NoHours: return !offer.hours;
    case OfferFilter::Questioned:
        return std::ranges::find(offer.reviews, Opinion::Question, &Review::opinion) != offer.reviews.end();
    case OfferFilter::StillOffered: return is_offered(offer, page.kit.today());
    }
    return true;
}

void put_in_order(const Page& page, OffersShown& shown) {
    const std::vector<Offer>& offers = page.view.portfolio.offers;
    const auto areas = [&](std::uint32_t place) { return offers[place].areas ? offers[place].areas->size() : 0; };
    std::vector<std::optional<Date>> days;
    const auto order = static_cast<OfferOrder>(shown.order);
    if (order == OfferOrder::Soonest)
        for (const Offer& offer : offers)
            days.push_back(next_day(offer, page.kit.today()));
    if (order != OfferOrder::Entered)
        sort_stably(shown.places, [&](std::uint32_t a, std::uint32_t b) {
            if (order == OfferOrder::Title)
                return shown.folded[a] < shown.folded[b];
            if (order == OfferOrder::MostHours)
                return offers[a].hours > offers[b].hours;
            if (order == OfferOrder::MostAreas)
                return areas(a) > areas(b);
            return days[a].has_value() != days[b].has_value() ? days[a].has_value() : days[a] < days[b];
        });
}

} // namespace

std::optional<Date> next_day(const Offer& offer, Date today) {
    std::optional<Date> next;
    for (const OfferedDays& days : offer.dates)
        if (days.from && days.to.value_or(*days.from) >= today && (!next || *days.from < *next))
            next = days.from;
    return next;
}

const std::vector<std::uint32_t>& shown_offers(Page& page, const ListLook& look) {
    OffersShown& shown = page.ui.catalogue.shown;
    const std::vector<Offer>& offers = page.view.portfolio.offers;
    const bool same_portfolio = shown.made && shown.version == page.view.version && shown.folded.size() == offers.size();
    if (same_portfolio && shown.search == look.search && shown.order == look.order && shown.filter == look.filter)
        return shown.places;
    if (!same_portfolio) {
        shown.folded.clear();
        for (const Offer& offer : offers)
            shown.folded.push_back(' ' + folded_words(offer.title + ' ' + offer.provider + ' ' + offer.trainer + ' ' + offer.place));
    }
    shown.made = true;
    shown.version = page.view.version;
    shown.search = look.search;
    shown.order = look.order;
    shown.filter = look.filter;
    const std::string sought = folded_words(look.search);
    shown.places.clear();
    for (std::uint32_t place = 0; place < offers.size(); ++place)
        if (is_shown(page, offers[place], look.filter) && has_beginnings(shown.folded[place], sought))
            shown.places.push_back(place);
    put_in_order(page, shown);
    return shown.places;
}

} // namespace imh::ui
