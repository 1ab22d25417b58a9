#include "io/coverage_json.h"

#include <algorithm>
#include <array>

#include "core/areas.h"
#include "core/catalogue_reach.h"
#include "core/names.h"
#include "core/next_course.h"
#include "io/finding_json.h"

namespace imh {
namespace {

/// In the order of Addition.
constexpr std::array<std::string_view, 5> additions{"alone", "nothing_while_others_stay", "nothing", "none_asked", "not_mapped"};

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

struct Telling {
    const paper::CoverageSource& source;
    JsonWriter out{};

    void areas(std::string_view name, const AreaSet& set) {
        out.name(name);
        out.begin_list();
        for_each_area(set, [&](std::size_t area) { out.text(source.pack.areas[area].id.text); });
        out.end_list();
    }

    template<class Ids>
    void ids(std::string_view name, const Ids& all) {
        out.name(name);
        out.begin_list();
        for (const auto& id : all)
            out.text(id.text);
        out.end_list();
    }

    const std::string& offer_id(std::uint32_t place) const { return source.offers[place].id.text; }

    void scope() {
        const CoverageScope& scope = source.scope;
        ids("categories", scope.categories);
        if (!scope.aimed_at.empty())
            ids("aimed_at", scope.aimed_at);
        if (scope.domain)
            out.member("domain", source.pack.domains[*scope.domain].id);
        if (scope.format)
            out.member("course_format", name_of(*scope.format));
        if (scope.from)
            out.member("from", iso_text(*scope.from));
    }

    void sums() {
        const Coverage& coverage = source.coverage;
        out.member("asked", number(coverage.asked.count()));
        out.member("covered", number(coverage.covered.count()));
        out.member("percent", std::int64_t{covered_percent(coverage)});
        areas("uncovered", coverage.asked & ~coverage.covered);
        areas("by_one_course", coverage.by_one);
        out.member("minutes", coverage.offered.count());
        out.member("minutes_elsewhere", coverage.elsewhere.count());
        out.member("minutes_without_area", coverage.no_area.count());
    }

    void covered_area(const CoveredArea& area) {
        const Area& of = source.pack.areas[area.area];
        out.begin_object();
        out.member("id", of.id.text);
        out.member("domain", source.pack.domains[of.domain].id);
        out.member("minutes", area.hours.count());
        out.member("full_minutes", area.full_hours.count());
        out.name("offers");
        out.begin_list();
        for (const std::uint32_t place : area.offers)
            out.text(offer_id(place));
        out.end_list();
        out.end_object();
    }

    void covered_domain(const CoveredDomain& domain) {
        const Domain& of = source.pack.domains[domain.domain];
        out.begin_object();
        out.member("id", of.id);
        out.name("key");
        out.truth(of.key);
        out.member("asked", number(domain.asked));
        out.member("covered", number(domain.covered));
        out.member("offers", number(domain.offers));
        out.member("minutes", domain.hours.count());
        out.end_object();
    }

    void offer(const CoveringOffer& offer) {
        const Offer& of = source.offers[offer.place];
        out.begin_object();
        out.member("id", of.id.text);
        out.member("title", of.title);
        if (of.hours)
            out.member("minutes", of.hours->count());
        areas("areas", offer.areas);
        out.member("adds", additions[static_cast<std::size_t>(offer.addition)]);
        if (offer.addition == Addition::Alone)
            areas("alone", offer.alone);
        if (offer.addition == Addition::WhileOthersStay)
            areas("tied", offer.tied);
        out.name("broad_claim");
        out.truth(offer.broad);
        out.end_object();
    }

    template<class Items, class Write>
    void list(std::string_view name, const Items& items, Write write) {
        out.name(name);
        out.begin_list();
        for (const auto& item : items)
            write(item);
        out.end_list();
    }

    void series() {
        const SeriesCoverage series = covered_together(source.coverage, source.series);
        out.name("series");
        out.begin_object();
        out.name("offers");
        out.begin_list();
        for (const CoveringOffer& each : source.coverage.offers)
            if (std::find(source.series.begin(), source.series.end(), each.place) != source.series.end())
                out.text(offer_id(each.place));
        out.end_list();
        out.member("minutes", series.hours.count());
        areas("covered", series.covered);
        areas("only_these", series.only_these);
        areas("repeated", series.repeated);
        areas("beyond", series.beyond);
        out.end_object();
    }

    void reached(const Category& category, const Reached& reached) {
        out.begin_object();
        out.member("category", category.id.text);
        out.member("requirement", reached.requirement->id.text);
        out.member("standing", name_of(reached.standing));
        Finding measured;
        measured.measure = reached.measure;
        measured.sub_measures = reached.sub_measures;
        write_measures(out, measured);
        areas("missing", reached.missing);
        out.end_object();
    }

    void beginner() {
        const std::vector<CategoryId>& chosen = source.scope.categories;
        out.name("beginner");
        out.begin_list();
        for (const Category& category : source.pack.categories)
            if (chosen.empty() || std::find(chosen.begin(), chosen.end(), category.id) != chosen.end())
                for (const Reached& each :
                     reach_of_catalogue(source.pack, source.offers, source.coverage, category))
                    reached(category, each);
        out.end_list();
    }

    /// Its members, inside the object that is open.
    void next_members(const NextCourse& next) {
        AreaSet set;
        for (const std::uint16_t area : next.areas)
            set[area] = true;
        areas("areas", set);
        out.member("minutes", next.hours.count());
    }

    void next() {
        out.name("next_course");
        out.begin_object();
        next_members(next_course(source.pack, gaps_of(source.coverage)));
        out.end_object();
        if (!source.people)
            return;
        const NextCourse helping = next_course(source.pack, *source.people);
        std::size_t missing = 0;
        for (const AreaSet& each : *source.people)
            missing += each.count();
        out.name("next_course_for_people");
        out.begin_object();
        out.member("people", number(source.people->size()));
        out.member("missing", number(missing));
        next_members(helping);
        out.member("closed", helping.closed);
        out.member("helped", helping.helped);
        out.member("completed", helping.completed);
        out.end_object();
    }
};

} // namespace

std::string write_coverage(const paper::CoverageSource& source) {
    Telling telling{source};
    JsonWriter& out = telling.out;
    out.begin_object();
    out.member("format", "imh-coverage");
    out.member("version", std::int64_t{1});
    out.member("pack", source.pack.id);
    telling.scope();
    telling.sums();
    telling.list("areas", source.coverage.areas, [&](const CoveredArea& area) { telling.covered_area(area); });
    telling.list("domains", source.coverage.domains, [&](const CoveredDomain& domain) { telling.covered_domain(domain); });
    telling.list("offers", source.coverage.offers, [&](const CoveringOffer& offer) { telling.offer(offer); });
    if (!source.series.empty())
        telling.series();
    telling.beginner();
    telling.next();
    out.end_object();
    return out.take();
}

} // namespace imh
