#include "core/papers/course_plan.h"

#include "core/areas.h"
#include "core/papers/course_plan_words.h"
#include "core/papers/coverage_parts.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string courses_words(std::size_t number) {
    return number == 1 ? str(words::one_course) : filled(words::many_courses, {std::to_string(number)});
}

/// "3 courses", "12 h", "240.50", by what is to be least.
std::string cost_words(LeastOf least_of, std::int64_t cost) {
    switch (least_of) {
    case LeastOf::Courses:
        return courses_words(static_cast<std::size_t>(cost));
    case LeastOf::Hours:
        return hours_words(Minutes{cost});
    case LeastOf::Price:
        break;
    }
    return price_text(static_cast<int>(cost));
}

void add(Facts& facts, std::string_view label, Cell value) {
    facts.facts.push_back({str(label), std::move(value)});
}

void add_hours(Facts& facts, std::string_view label, Minutes hours) {
    if (hours > Minutes{})
        add(facts, label, hours_cell(hours));
}

AreaSet set_of(const std::vector<std::uint16_t>& areas) {
    AreaSet set;
    for (const std::uint16_t area : areas)
        set.set(area);
    return set;
}

Section gap(const CoursePlanSource& source) {
    const TrainingGap& gap = source.plan.gap;
    Section section{.key = "gap", .title = str(words::still_missing), .blocks = {}};
    if (!lacks_training(gap)) {
        section.blocks.push_back(Paragraph{str(words::nothing_missing)});
        return section;
    }
    Facts facts;
    add_hours(facts, words::missing_hours, gap.hours);
    add_hours(facts, words::missing_rsc, gap.rsc_hours);
    add_hours(facts, words::missing_dei, gap.dei_hours);
    if (!gap.areas.empty())
        add(facts, words::missing_areas, words_cell(areas_text(source.pack, set_of(gap.areas))));
    section.blocks.push_back(std::move(facts));
    return section;
}

std::string instead_words(const CoursePlanSource& source, const std::vector<CourseInstead>& others) {
    std::string text;
    for (const CourseInstead& other : others) {
        const std::string& title = title_of(source.portfolio.offers[other.course]);
        text += (text.empty() ? "" : "; ")
                + (other.more > 0 ? filled(words::costs_more, {title, cost_words(source.plan.least_of, other.more)}) : title);
    }
    return text;
}

std::string price_words(const Offer& offer) {
    if (!offer.price_cents)
        return {};
    return *offer.price_cents == 0 ? str(words::free_course) : price_text(*offer.price_cents);
}

Table chosen_courses(const CoursePlanSource& source) {
    const CourseChoice& choice = source.plan.choice;
    Table table{.caption = {},
                .columns = {{str(words::course)},
                            {str(words::hours), Side::End},
                            {str(words::price), Side::End},
                            {str(words::course_closes)},
                            {str(words::in_its_place)}},
                .rows = {},
                .layout = Layout::Records};
    for (std::size_t i = 0; i < choice.courses.size(); ++i) {
        const Offer& offer = source.portfolio.offers[choice.courses[i]];
        table.rows.push_back({.key = offer.id.text,
                              .cells = {words_cell(title_of(offer)), hours_cell(offer.hours),
                                        words_cell(price_words(offer)),
                                        words_cell(areas_text(source.pack, set_of(closed_by(source, offer)))),
                                        words_cell(instead_words(source, choice.instead[i]))}});
    }
    return table;
}

Section enough(const CoursePlanSource& source) {
    const CourseChoice& choice = source.plan.choice;
    Minutes hours{};
    for (const std::uint32_t place : choice.courses)
        hours += source.portfolio.offers[place].hours.value_or(Minutes{});
    Facts facts;
    add(facts, words::in_all, words_cell(courses_words(choice.courses.size()) + ", " + hours_words(hours)));
    add(facts, words::how_sure,
        words_cell(choice.proved ? str(words::is_proved)
                                 : filled(words::not_proved, {cost_words(source.plan.least_of, choice.at_least)})));
    return {.key = "courses",
            .title = str(words::courses_enough),
            .blocks = {std::move(facts), chosen_courses(source)}};
}

/// What all of them together do not give, so that it can be checked by hand.
Section shortage(const CoursePlanSource& source) {
    const CourseNeeds& missing = source.plan.choice.missing;
    Facts facts;
    if (missing.areas.any())
        add(facts, words::no_course_covers, words_cell(areas_text(source.pack, missing.areas)));
    add_hours(facts, words::hours_lacking, missing.hours);
    add_hours(facts, words::missing_rsc, missing.rsc_hours);
    add_hours(facts, words::missing_dei, missing.dei_hours);
    return {.key = "shortage", .title = str(words::not_enough), .blocks = {std::move(facts)}};
}

std::vector<std::string> left_out_words(const CoursePlan& plan) {
    const std::array<std::size_t, 5> numbers{plan.not_offered, plan.other_category, plan.taken, plan.not_mapped, plan.no_price};
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] > 0)
            lines.push_back(filled(words::courses_left_out[i], {courses_words(numbers[i])}));
    return lines;
}

} // namespace

std::vector<std::uint16_t> closed_by(const CoursePlanSource& source, const Offer& offer) {
    std::vector<std::uint16_t> areas;
    for (const std::uint16_t area : source.plan.gap.areas)
        if (covers(offer, source.pack.areas[area].id))
            areas.push_back(area);
    return areas;
}

Document course_plan_report(const CoursePlanSource& source) {
    Document document{
        .key = "courses", .language = language_in_use(), .title = str(words::courses_enough), .sections = {}};
    Facts facts;
    add(facts, words::for_category, words_cell(category_words(source.pack, source.category.id)));
    add(facts, words::least_asked, words_cell(words::least_of[static_cast<std::size_t>(source.plan.least_of)]));
    document.sections.push_back({.key = "about", .title = {}, .blocks = {std::move(facts), Note{str(words::unofficial)}}});
    document.sections.push_back(gap(source));
    if (lacks_training(source.plan.gap))
        document.sections.push_back(source.plan.choice.possible() ? enough(source) : shortage(source));
    if (std::vector<std::string> lines = left_out_words(source.plan); !lines.empty())
        document.sections.push_back(
            {.key = "left_out", .title = str(words::not_looked_at), .blocks = {Bullets{{}, std::move(lines)}}});
    return document;
}

} // namespace imh::paper
