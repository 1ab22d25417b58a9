#include "core/areas.h"
#include "core/gentle_notes.h"
#include "core/papers/coverage_parts.h"
#include "core/papers/coverage_words.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

constexpr std::size_t most_numbers = 12; // named in a cell

Row group_row(const Domain& domain, std::size_t columns) {
    Row group{.key = {}, .cells = {words_cell(domain_words(domain))}, .kind = RowKind::Group};
    group.cells.resize(columns);
    return group;
}

Cell heated(Cell cell, int heat) {
    cell.heat = static_cast<std::uint8_t>(heat);
    return cell;
}

/// Of a course that covers the area: its share of the hours, "?" where they were not said; empty where it does not.
Cell share_cell(const CoverageSource& source, const CoveringOffer& offer, std::size_t area) {
    if (!offer.counted[area])
        return {};
    const Minutes share = share_of(offer, area);
    if (!source.offers[offer.place].hours)
        return heated({.text = "?"}, heat_of_share(share));
    return heated({.text = clock_text(share), .plain = decimal_text(share)}, heat_of_share(share));
}

void add_sum(Table& table, std::string_view title, Minutes hours) {
    Row row{.key = {}, .cells = {words_cell(title), {}, hours_cell(hours)}, .kind = RowKind::Total};
    row.cells.resize(table.columns.size());
    table.rows.push_back(std::move(row));
}

std::string area_titles(const RulePack& pack, const AreaSet& areas) {
    std::string titles;
    for_each_area(areas, [&](std::size_t area) { titles += (titles.empty() ? "" : "; ") + pack.areas[area].title; });
    return titles;
}

std::string addition_words(const CoverageSource& source, const CoveringOffer& offer) {
    switch (offer.addition) {
    case Addition::Alone:
        return filled(words::adds_alone, {area_titles(source.pack, offer.alone)});
    case Addition::WhileOthersStay:
        return filled(words::adds_while_others_stay, {numbers_words(stand_ins(source.coverage, offer))});
    case Addition::Nothing:
        return str(words::adds_nothing);
    case Addition::NoneAsked:
        return str(words::none_asked);
    case Addition::NotMapped:
        break;
    }
    return str(words::not_mapped);
}

/// In the words in which an applicant is asked, too.
std::string broad_words(const CoveringOffer& offer) {
    return note_words({.code = NoteCode::ManyAreas,
                       .amount = static_cast<std::int64_t>(offer.areas.count()),
                       .length = offer.hours},
                      {});
}

std::string course_words(const CoverageSource& source, const Offer& offer) {
    std::string text = title_of(offer);
    if (!offer.provider.empty())
        text += "\n" + offer.provider;
    std::string categories;
    for (const CategoryId& id : offer.categories)
        categories += (categories.empty() ? "" : "; ") + category_words(source.pack, id);
    return categories.empty() ? text : text + "\n" + filled(words::for_categories, {categories});
}

} // namespace

std::string domain_words(const Domain& domain) {
    return domain.key ? filled(words::key_domain, {domain.title}) : domain.title;
}

const std::string& title_of(const Offer& offer) {
    return offer.title.empty() ? offer.id.text : offer.title;
}

std::string numbers_words(const std::vector<std::uint32_t>& places) {
    std::string text;
    for (std::size_t i = 0; i < places.size() && i < most_numbers; ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(places[i] + 1);
    return places.size() <= most_numbers ? text
                                         : filled(words::and_more, {text, std::to_string(places.size() - most_numbers)});
}

Table coverage_grid(const CoverageSource& source) {
    const Coverage& coverage = source.coverage;
    const bool by_course = source.grid == GridColumns::Courses;
    Table table{.caption = {},
                .columns = {{str(words::area)},
                            {str(words::courses_column), Side::Center},
                            {str(words::hours_shared), Side::End},
                            {str(words::hours_whole), Side::End}}};
    if (!by_course)
        table.columns.push_back({str(words::which_courses)});
    for (const CoveringOffer& offer : coverage.offers)
        if (by_course)
            table.columns.push_back(
                {std::to_string(offer.place + 1) + " " + title_of(source.offers[offer.place]), Side::Center});

    std::size_t domain = SIZE_MAX;
    for (const std::uint32_t place : areas_in_order(source.pack, coverage, AreaOrder::GapsFirst)) {
        const CoveredArea& covered = coverage.areas[place];
        const Area& area = source.pack.areas[covered.area];
        if (area.domain != domain)
            table.rows.push_back(group_row(source.pack.domains[domain = area.domain], table.columns.size()));
        Row row{.key = area.id.text, .cells = {words_cell(capital(area.title))}};
        row.cells.push_back(
            heated(number_cell(static_cast<std::int64_t>(covered.offers.size())), heat_by_number(covered)));
        row.cells.push_back(heated(hours_cell(covered.hours), heat_by_hours(covered)));
        row.cells.push_back(hours_cell(covered.full_hours));
        if (!by_course)
            row.cells.push_back(words_cell(numbers_words(covered.offers)));
        for (const CoveringOffer& offer : coverage.offers)
            if (by_course)
                row.cells.push_back(share_cell(source, offer, covered.area));
        table.rows.push_back(std::move(row));
    }
    if (coverage.elsewhere > Minutes{})
        add_sum(table, words::on_other_areas, coverage.elsewhere);
    if (coverage.no_area > Minutes{})
        add_sum(table, words::without_areas, coverage.no_area);
    add_sum(table, words::hours_offered, coverage.offered);
    return table;
}

Table coverage_domains(const CoverageSource& source) {
    Table table{.caption = {},
                .columns = {{str(words::domain)},
                            {str(words::areas_covered), Side::End},
                            {str(words::courses_column), Side::End},
                            {str(words::hours_shared), Side::End}}};
    for (const CoveredDomain& domain : source.coverage.domains) {
        const Domain& of = source.pack.domains[domain.domain];
        table.rows.push_back(
            {.key = of.id,
             .cells = {words_cell(domain_words(of)),
                       words_cell(filled(words::covered_of, {std::to_string(domain.covered), std::to_string(domain.asked)})),
                       number_cell(static_cast<std::int64_t>(domain.offers)), hours_cell(domain.hours)}});
    }
    return table;
}

Table coverage_courses(const CoverageSource& source) {
    Table table{.caption = {},
                .columns = {{str(words::course_number), Side::End},
                            {str(words::course)},
                            {str(words::hours), Side::End},
                            {str(words::areas)},
                            {str(words::what_it_adds)}}};
    for (const CoveringOffer& offer : source.coverage.offers) {
        const Offer& of = source.offers[offer.place];
        std::string adds = addition_words(source, offer);
        if (offer.broad)
            adds += "\n" + broad_words(offer);
        table.rows.push_back({.key = of.id.text,
                              .cells = {number_cell(std::int64_t{offer.place} + 1), words_cell(course_words(source, of)),
                                        of.hours ? hours_cell(of.hours) : words_cell(words::unsaid),
                                        words_cell(areas_text(source.pack, offer.areas)), words_cell(adds)}});
    }
    return table;
}

} // namespace imh::paper
