#include "core/offer.h"

#include <algorithm>

#include "core/portfolio.h"

namespace imh {

bool covers(const Offer& offer, const AreaId& area) {
    return offer.areas && std::find(offer.areas->begin(), offer.areas->end(), area) != offer.areas->end();
}

std::string_view outcome_of(const Offer& offer, const AreaId& area) {
    for (const Outcome& outcome : offer.outcomes)
        if (outcome.area == area)
            return outcome.words;
    return {};
}

Training training_of(const Offer& offer) {
    Training training;
    training.format = offer.format;
    training.title = offer.title;
    training.provider = offer.provider;
    training.hours = offer.hours;
    training.rsc_hours = offer.rsc_hours;
    training.dei_hours = offer.dei_hours;
    training.areas = offer.areas;
    training.categories = offer.categories;
    return training;
}

Offer offer_of(const Training& training) {
    Offer offer;
    offer.format = training.format;
    offer.title = training.title;
    offer.provider = training.provider;
    offer.hours = training.hours;
    offer.rsc_hours = training.rsc_hours;
    offer.dei_hours = training.dei_hours;
    offer.areas = training.areas;
    offer.categories = training.categories;
    offer.words = training.words;
    if (training.from)
        offer.dates = {{training.from, training.to, {}}};
    return offer;
}

std::string price_text(int cents) {
    std::string text = std::to_string(cents / 100);
    if (cents % 100 != 0)
        text += (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
    return text;
}

bool is_offered(const Offer& offer, Date day) {
    if (offer.valid_until && *offer.valid_until < day)
        return false;
    return offer.dates.empty() || std::any_of(offer.dates.begin(), offer.dates.end(), [&](const OfferedDays& days) {
        const std::optional<Date>& last = days.to ? days.to : days.from;
        return !last || *last >= day;
    });
}

} // namespace imh
