#include "core/papers/coverage.h"

#include <algorithm>

#include "core/areas.h"
#include "core/catalogue_reach.h"
#include "core/explain_parts.h"
#include "core/next_course.h"
#include "core/papers/coverage_parts.h"
#include "core/papers/coverage_words.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string areas_amount(std::size_t number) {
    return amount_words(Unit::Areas, static_cast<std::int64_t>(number));
}

std::string titles_of(const RulePack& pack, const std::vector<CategoryId>& categories) {
    std::string titles;
    for (const CategoryId& id : categories)
        titles += (titles.empty() ? "" : "; ") + category_words(pack, id);
    return titles;
}

/// A line for each domain, key domains first.
std::vector<std::string> by_domain(const CoverageSource& source, const AreaSet& areas, bool mark_ratings) {
    std::vector<std::string> lines;
    for (const CoveredDomain& each : source.coverage.domains) {
        std::string titles;
        for_each_area(areas, [&](std::size_t area) {
            if (source.pack.areas[area].domain == each.domain)
                titles += (titles.empty() ? "" : "; ") + source.pack.areas[area].title;
        });
        const Domain& domain = source.pack.domains[each.domain];
        std::string title = domain_words(domain);
        if (mark_ratings && domain.by_ratings)
            title = filled(words::by_ratings_domain, {title});
        if (!titles.empty())
            lines.push_back(filled(words::titled, {title, titles}));
    }
    return lines;
}

void add(Facts& facts, std::string_view label, Cell value) {
    facts.facts.push_back({str(label), std::move(value)});
}

/// Nothing where the value is empty.
void add_words(Facts& facts, std::string_view label, const std::string& value) {
    if (!value.empty())
        add(facts, label, words_cell(value));
}

Section about_catalogue(const CoverageSource& source) {
    const CoverageScope& scope = source.scope;
    Facts facts;
    add_words(facts, words::catalogue, source.title);
    add_words(facts, words::published_by, source.publisher);
    add_words(facts, words::rules, filled(words::rules_value, {source.pack.title, source.pack.association}));
    add_words(facts, words::areas_of,
              scope.categories.empty() ? str(words::whole_edition) : titles_of(source.pack, scope.categories));
    if (scope.domain)
        add_words(facts, words::only_domain, source.pack.domains[*scope.domain].title);
    if (scope.format)
        add_words(facts, words::only_format, format_words(*scope.format));
    add_words(facts, words::only_aimed, titles_of(source.pack, scope.aimed_at));
    if (scope.from)
        add(facts, words::offered_from, day_cell(scope.from));
    add_words(facts, words::courses_looked_at, std::to_string(source.coverage.offers.size()));
    Section section{.key = "about", .title = {}, .blocks = {Paragraph{str(words::coverage_purpose)}}};
    section.blocks.push_back(std::move(facts));
    section.blocks.push_back(Note{str(words::unofficial) + "\n" + source.pack.notice});
    return section;
}

std::string spared_words(const Coverage& coverage) {
    std::size_t nothing = 0;
    std::size_t others = 0;
    for (const CoveringOffer& offer : coverage.offers) {
        nothing += offer.addition == Addition::Nothing;
        others += offer.addition == Addition::WhileOthersStay;
    }
    return others == 0 ? std::to_string(nothing)
                          : filled(words::spared_value, {std::to_string(nothing), std::to_string(others)});
}

Section glance(const CoverageSource& source) {
    const Coverage& coverage = source.coverage;
    Section section{.key = "answers", .title = str(words::coverage_answers), .blocks = {}};
    if (coverage.offers.empty())
        section.blocks.push_back(Note{str(words::no_courses)});
    if (coverage.asked.none()) {
        section.blocks.push_back(Note{str(words::no_areas_asked)});
        return section;
    }
    Facts facts;
    add_words(facts, words::areas_covered, covered_words(coverage));
    add_words(facts, words::nobody_offers, areas_amount((coverage.asked & ~coverage.covered).count()));
    add_words(facts, words::one_course_only, areas_amount(coverage.by_one.count()));
    add_words(facts, words::can_be_spared, spared_words(coverage));
    add(facts, words::hours_offered, hours_cell(coverage.offered));
    add(facts, words::hours_here, hours_cell(coverage.offered - coverage.elsewhere - coverage.no_area));
    if (coverage.elsewhere > Minutes{})
        add(facts, words::hours_elsewhere, hours_cell(coverage.elsewhere));
    if (coverage.no_area > Minutes{})
        add(facts, words::hours_no_area, hours_cell(coverage.no_area));
    section.blocks.push_back(std::move(facts));
    return section;
}

void add_list(Section& section, std::vector<std::string> items, std::string_view none) {
    if (items.empty())
        section.blocks.push_back(Paragraph{str(none)});
    else
        section.blocks.push_back(Bullets{{}, std::move(items)});
}

Section gaps(const CoverageSource& source) {
    const AreaSet nobody = source.coverage.asked & ~source.coverage.covered;
    Section section{.key = "gaps", .title = str(words::coverage_gaps), .blocks = {}};
    add_list(section, by_domain(source, nobody, true), words::coverage_gaps_none);
    return section;
}

/// Those of key domains first, each with its course.
Section thin(const CoverageSource& source) {
    Section section{.key = "thin", .title = str(words::thin_areas), .blocks = {}};
    std::vector<std::string> items;
    for (const std::uint32_t place : areas_in_order(source.pack, source.coverage, AreaOrder::AsInPack)) {
        const CoveredArea& area = source.coverage.areas[place];
        if (area.offers.size() != 1)
            continue;
        const std::uint32_t only = area.offers.front();
        items.push_back(filled(words::titled, {capital(source.pack.areas[area.area].title),
                                               std::to_string(only + 1) + " " + title_of(source.offers[only])}));
    }
    add_list(section, std::move(items), words::thin_areas_none);
    return section;
}

Section courses(const CoverageSource& source) {
    Section section{.key = "courses", .title = str(words::coverage_courses), .blocks = {}};
    const std::vector<CoveringOffer>& offers = source.coverage.offers;
    if (std::any_of(offers.begin(), offers.end(), [](const CoveringOffer& offer) { return offer.broad; }))
        section.blocks.push_back(Paragraph{str(words::broad_claims_aside)});
    section.blocks.push_back(coverage_courses(source));
    return section;
}

Section together(const CoverageSource& source) {
    const SeriesCoverage series = covered_together(source.coverage, source.series);
    Section section{.key = "series", .title = str(words::series_title), .blocks = {}};
    std::string titles;
    for (const CoveringOffer& offer : source.coverage.offers)
        if (std::find(source.series.begin(), source.series.end(), offer.place) != source.series.end())
            titles += (titles.empty() ? "" : "; ") + title_of(source.offers[offer.place]);
    const auto areas = [&](const AreaSet& set) {
        return words_cell(set.none() ? str(words::none_of_these) : areas_text(source.pack, set));
    };
    Facts facts;
    add_words(facts, words::courses_column, titles);
    add(facts, words::hours, hours_cell(series.hours));
    add(facts, words::series_covered, areas(series.covered));
    add(facts, words::series_only, areas(series.only_these));
    add(facts, words::series_repeated, areas(series.repeated));
    add(facts, words::series_beyond, areas(series.beyond));
    section.blocks.push_back(std::move(facts));
    return section;
}

Section beginner(const CoverageSource& source) {
    Section section{.key = "beginner", .title = str(words::reach_title), .blocks = {Paragraph{str(words::reach_note)}}};
    Table table{.caption = {}, .columns = {{str(words::what_is_asked)}, {str(words::reached)}, {str(words::stands)}}};
    const std::vector<CategoryId>& chosen = source.scope.categories;
    for (const Category& category : source.pack.categories) {
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), category.id) == chosen.end())
            continue;
        const std::vector<Reached> reached =
            reach_of_catalogue(source.pack, source.offers, source.coverage, category);
        if (!reached.empty())
            table.rows.push_back(
                {.key = {}, .cells = {words_cell(full_title(category)), {}, {}}, .kind = RowKind::Group});
        for (const Reached& each : reached) {
            std::string amount = measure_words(each.measure);
            for (const SubMeasure& sub : each.sub_measures)
                amount += "\n" + sub_measure_words(sub);
            table.rows.push_back({.key = each.requirement->id.text,
                                  .cells = {words_cell(each.requirement->title), words_cell(amount),
                                            {.text = standing_words(each.standing, each.requirement->stage),
                                             .plain = {},
                                             .standing = each.standing}}});
        }
    }
    if (table.rows.empty())
        section.blocks.push_back(Paragraph{str(words::reach_none)});
    else
        section.blocks.push_back(std::move(table));
    return section;
}

/// The areas of a course that is still to be made, with how many courses cover them already.
Table areas_of_next(const CoverageSource& source, const NextCourse& next) {
    Table table{.caption = {}, .columns = {{str(words::area)}, {str(words::domain)}, {str(words::courses_column), Side::End}}};
    if (source.people)
        table.columns.push_back({str(words::people_lacking), Side::End});
    for (const std::uint16_t index : next.areas) {
        const Area& area = source.pack.areas[index];
        const Domain& domain = source.pack.domains[area.domain];
        std::int64_t offers = 0;
        std::int64_t lacking = 0;
        for (const CoveringOffer& offer : source.coverage.offers)
            offers += offer.counted[index];
        if (source.people)
            lacking = std::count_if(source.people->begin(), source.people->end(),
                                    [&](const AreaSet& missing) { return missing[index]; });
        table.rows.push_back({.key = area.id.text,
                              .cells = {words_cell(capital(area.title)), words_cell(domain_words(domain)), number_cell(offers)}});
        if (source.people)
            table.rows.back().cells.push_back(number_cell(lacking));
    }
    return table;
}

void add_next(const CoverageSource& source, const NextCourse& next, std::string words, Section& section) {
    section.blocks.push_back(Paragraph{std::move(words)});
    if (!next.areas.empty())
        section.blocks.push_back(areas_of_next(source, next));
}

Section next_one(const CoverageSource& source) {
    Section section{.key = "next", .title = str(words::next_course_title), .blocks = {}};
    const Coverage& coverage = source.coverage;
    const std::vector<AreaSet> own = gaps_of(coverage);
    const NextCourse next = next_course(source.pack, own);
    std::size_t nobody = 0;
    for (const std::uint16_t area : next.areas)
        nobody += !coverage.covered[area];
    if (source.people)
        section.blocks.push_back(Heading{.text = str(words::in_catalogue)});
    add_next(source, next,
             next.areas.empty() ? str(words::next_course_none)
                                : filled(words::next_for_catalogue, {hours_words(next.hours), areas_amount(nobody),
                                                                     areas_amount(next.areas.size() - nobody)}),
             section);
    if (!source.people)
        return section;
    const std::vector<AreaSet>& people = *source.people;
    const NextCourse helping = next_course(source.pack, people);
    std::size_t all = 0;
    for (const AreaSet& missing : people)
        all += missing.count();
    section.blocks.push_back(Heading{.text = str(words::in_portfolios)});
    add_next(source, helping,
             helping.areas.empty()
                 ? filled(words::nobody_lacks, {std::to_string(people.size())})
                 : filled(words::next_for_people, {hours_words(helping.hours), std::to_string(helping.helped),
                                                   amount_words(Unit::People, static_cast<std::int64_t>(people.size())),
                                                   std::to_string(helping.closed), std::to_string(all),
                                                   std::to_string(helping.completed)}),
             section);
    return section;
}

} // namespace

std::string covered_words(const Coverage& coverage) {
    return filled(words::areas_covered_value,
                  {std::to_string(coverage.covered.count()), std::to_string(coverage.asked.count()),
                   std::to_string(covered_percent(coverage))});
}

Document coverage_report(const CoverageSource& source) {
    Document document{
        .key = "coverage", .language = language_in_use(), .title = str(words::coverage_title), .sections = {}};
    document.sections.push_back(about_catalogue(source));
    document.sections.push_back(glance(source));
    if (source.coverage.asked.any()) {
        document.sections.push_back(gaps(source));
        document.sections.push_back(thin(source));
        document.sections.push_back({.key = "grid",
                                     .title = str(words::coverage_grid),
                                     .blocks = {Paragraph{str(words::coverage_note)}, coverage_grid(source)}});
        document.sections.push_back(
            {.key = "domains", .title = str(words::coverage_domains), .blocks = {coverage_domains(source)}});
    }
    if (!source.coverage.offers.empty())
        document.sections.push_back(courses(source));
    if (!source.series.empty())
        document.sections.push_back(together(source));
    document.sections.push_back(beginner(source));
    if (source.coverage.asked.any())
        document.sections.push_back(next_one(source));
    return document;
}

} // namespace imh::paper
