// Each course is walked through once and put down at its areas. Which courses could be spared is then found from the areas:
// those that one course alone covers tell which courses have to stay. What these cover needs nobody else; for the other
// areas, each covered by several, one of those has to stay.

#include "core/coverage.h"

#include <algorithm>
#include <array>

#include "core/area_table.h"
#include "core/areas.h"

namespace imh {

namespace {

using Places = std::array<std::uint16_t, most_areas>;

bool is_for(const Offer& offer, const CategoryId& category) {
    return offer.categories.empty()
           || std::find(offer.categories.begin(), offer.categories.end(), category) != offer.categories.end();
}

bool is_looked_at(const Offer& offer, const CoverageScope& scope) {
    if (scope.format && offer.format != *scope.format)
        return false;
    if (scope.from && !is_offered(offer, *scope.from))
        return false;
    bool aimed = scope.aimed_at.empty();
    for (const CategoryId& category : scope.aimed_at)
        aimed = aimed || is_for(offer, category);
    return aimed;
}

/// The areas asked about, for whom.
struct Asked {
    struct Of {
        const CategoryId* category = nullptr; // empty = for anybody
        AreaSet areas;
    };
    std::vector<Of> each;
    AreaSet all;

    Asked(const RulePack& pack, const CoverageScope& scope) {
        AreaSet looked_at;
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            looked_at[i] = !scope.domain || pack.areas[i].domain == *scope.domain;
        if (scope.categories.empty())
            each.push_back({nullptr, looked_at});
        for (const CategoryId& id : scope.categories)
            if (const Category* category = find_category(pack, id))
                each.push_back({&category->id, required_areas(pack, *category) & looked_at});
        for (const Of& of : each)
            all |= of.areas;
    }

    /// Those for which the offer can count.
    AreaSet of(const Offer& offer) const {
        if (offer.categories.empty())
            return all;
        AreaSet areas;
        for (const Of& of : each)
            if (of.category == nullptr || is_for(offer, *of.category))
                areas |= of.areas;
        return areas;
    }
};

struct Shares {
    Minutes each{};
    std::int64_t longer = 0; // so many of the first ones are a minute longer

    Shares(Minutes hours, std::size_t areas)
        : each(hours / static_cast<std::int64_t>(areas)), longer(hours.count() % static_cast<std::int64_t>(areas)) {}
};

void put_down(const CoveringOffer& offer, const Places& place, Coverage& coverage) {
    if (offer.areas.none()) {
        coverage.no_area += offer.hours;
        return;
    }
    const Shares shares(offer.hours, offer.areas.count());
    std::int64_t number = 0;
    for_each_area(offer.areas, [&](std::size_t area) {
        const Minutes share = shares.each + Minutes{number++ < shares.longer ? 1 : 0};
        if (!offer.counted[area]) {
            coverage.elsewhere += share;
            return;
        }
        CoveredArea& covered = coverage.areas[place[area]];
        covered.offers.push_back(offer.place);
        covered.hours += share;
        covered.full_hours += offer.hours;
    });
}

/// Of the courses with a broad claim, or of those without. `before` is covered already.
void find_additions(std::span<const Offer> offers, bool broad, const AreaSet& before, Coverage& coverage) {
    AreaSet once, more;
    for (const CoveringOffer& offer : coverage.offers)
        if (offer.broad == broad) {
            more |= once & offer.counted;
            once |= offer.counted;
        }
    const AreaSet by_one = once & ~more & ~before;
    AreaSet kept = before; // covered by courses that can't be spared
    for (CoveringOffer& offer : coverage.offers)
        if (offer.broad == broad) {
            offer.alone = offer.counted & by_one;
            if (offer.alone.any())
                kept |= offer.counted;
        }
    for (CoveringOffer& offer : coverage.offers)
        if (offer.broad == broad) {
            offer.tied = offer.alone.any() ? AreaSet{} : offer.counted & ~kept;
            offer.addition = !offers[offer.place].areas ? Addition::NotMapped
                             : offer.counted.none()     ? Addition::NoneAsked
                             : offer.alone.any()        ? Addition::Alone
                             : offer.tied.none()        ? Addition::Nothing
                                                        : Addition::WhileOthersStay;
        }
}

/// A claim that is very broad for its hours makes no other course dispensable; it is itself where the others cover all of it.
void find_additions(std::span<const Offer> offers, Coverage& coverage) {
    AreaSet solid;
    for (const CoveringOffer& offer : coverage.offers)
        if (!offer.broad)
            solid |= offer.counted;
    find_additions(offers, false, {}, coverage);
    find_additions(offers, true, solid, coverage);
}

void sum_domains(const RulePack& pack, Coverage& coverage) {
    for (const bool key : {true, false})
        for (std::size_t i = 0; i < pack.domains.size(); ++i) {
            if (pack.domains[i].key != key)
                continue;
            CoveredDomain domain{.domain = static_cast<std::uint16_t>(i)};
            AreaSet areas;
            for (const CoveredArea& area : coverage.areas)
                if (pack.areas[area.area].domain == i) {
                    areas[area.area] = true;
                    ++domain.asked;
                    domain.covered += !area.offers.empty();
                    domain.hours += area.hours;
                }
            for (const CoveringOffer& offer : coverage.offers)
                domain.offers += (offer.counted & areas).any();
            if (domain.asked > 0)
                coverage.domains.push_back(domain);
        }
}

} // namespace

Coverage coverage_of(const RulePack& pack, std::span<const Offer> offers, const CoverageScope& scope) {
    const Asked asked(pack, scope);
    Coverage coverage;
    coverage.asked = asked.all;
    Places place{}; // of an area among those asked about
    for_each_area(asked.all, [&](std::size_t area) {
        place[area] = static_cast<std::uint16_t>(coverage.areas.size());
        coverage.areas.push_back({.area = static_cast<std::uint16_t>(area)});
    });

    const AreaTable table(pack);
    coverage.offers.reserve(offers.size());
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (!is_looked_at(offers[i], scope))
            continue;
        CoveringOffer offer{.place = static_cast<std::uint32_t>(i), .hours = offers[i].hours.value_or(Minutes{})};
        if (offers[i].areas)
            table.add(*offers[i].areas, offer.areas);
        offer.counted = offer.areas & asked.of(offers[i]);
        offer.broad = broad_claim(offer.areas.count(), offers[i].hours);
        coverage.offered += offer.hours;
        put_down(offer, place, coverage);
        coverage.offers.push_back(offer);
    }
    for (const CoveredArea& area : coverage.areas) {
        coverage.covered[area.area] = !area.offers.empty();
        coverage.by_one[area.area] = area.offers.size() == 1;
    }
    find_additions(offers, coverage);
    sum_domains(pack, coverage);
    return coverage;
}

Minutes share_of(const CoveringOffer& offer, std::size_t area) {
    if (!offer.areas[area])
        return {};
    const Shares shares(offer.hours, offer.areas.count());
    std::int64_t before = 0;
    for_each_area(offer.areas, [&](std::size_t other) { before += other < area; });
    return shares.each + Minutes{before < shares.longer ? 1 : 0};
}

std::vector<std::uint32_t> areas_in_order(const RulePack& pack, const Coverage& coverage, AreaOrder order) {
    std::vector<std::uint32_t> places;
    const auto add = [&](std::size_t domain, std::size_t least, std::size_t most) {
        for (std::size_t i = 0; i < coverage.areas.size(); ++i) {
            const CoveredArea& area = coverage.areas[i];
            if (pack.areas[area.area].domain == domain && area.offers.size() >= least && area.offers.size() <= most)
                places.push_back(static_cast<std::uint32_t>(i));
        }
    };
    for (const CoveredDomain& domain : coverage.domains)
        if (order == AreaOrder::AsInPack) {
            add(domain.domain, 0, SIZE_MAX);
        } else {
            add(domain.domain, 0, 0);
            add(domain.domain, 1, 1);
            add(domain.domain, 2, SIZE_MAX);
        }
    return places;
}

std::uint8_t heat_by_hours(const CoveredArea& area) {
    return static_cast<std::uint8_t>(area.offers.empty() ? 0 : heat_of_hours(area.hours));
}

std::uint8_t heat_by_number(const CoveredArea& area) {
    const std::size_t number = area.offers.size();
    return static_cast<std::uint8_t>(number < 3 ? number : number < 5 ? 3 : 4);
}

std::uint8_t heat_of_share(Minutes share) {
    return static_cast<std::uint8_t>(heat_of_hours(4 * share));
}

int covered_percent(const Coverage& coverage) {
    return coverage.asked.none() ? 100 : static_cast<int>(coverage.covered.count() * 100 / coverage.asked.count());
}

std::vector<std::uint32_t> stand_ins(const Coverage& coverage, const CoveringOffer& offer) {
    std::vector<std::uint32_t> places;
    for (const CoveringOffer& other : coverage.offers)
        if (&other != &offer && other.broad == offer.broad && (other.tied & offer.tied).any())
            places.push_back(other.place);
    return places;
}

SeriesCoverage covered_together(const Coverage& coverage, const std::vector<std::uint32_t>& places) {
    SeriesCoverage series;
    std::array<std::uint32_t, most_areas> number{};
    for (const CoveringOffer& offer : coverage.offers) {
        if (std::find(places.begin(), places.end(), offer.place) == places.end())
            continue;
        series.hours += offer.hours;
        series.repeated |= series.covered & offer.counted;
        series.covered |= offer.counted;
        series.beyond |= offer.areas & ~coverage.asked;
        for_each_area(offer.counted, [&](std::size_t area) { ++number[area]; });
    }
    for (const CoveredArea& area : coverage.areas)
        series.only_these[area.area] = !area.offers.empty() && area.offers.size() == number[area.area];
    return series;
}

} // namespace imh
