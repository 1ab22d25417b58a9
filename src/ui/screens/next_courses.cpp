// Which of the courses on offer would be enough for the category in view.

#include <array>

#include "core/areas.h"
#include "core/what_if.h"
#include "core/words.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// "3 courses", "12 h", "240.50", by what is to be least.
std::string cost_words(LeastOf least_of, std::int64_t cost) {
    switch (least_of) {
    case LeastOf::Courses: return courses_words(static_cast<std::size_t>(cost));
    case LeastOf::Hours: return hours_words(Minutes{cost});
    case LeastOf::Price: break;
    }
    return price_text(static_cast<int>(cost));
}

void course_card(Page& page, const CoursePlan& plan, std::size_t place) {
    const Offer& offer = page.view.portfolio.offers[plan.choice.courses[place]];
    const kit::KeyScope key(page.kit, offer.id.text);
    const auto card = kit::card(page.kit, {.key = "course", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    kit::heading(page.kit, {.level = 3, .text = title_of(offer)});
    std::string small = offer.provider;
    for (const std::string& part : {offer.hours ? hours_words(*offer.hours) : std::string{}, price_words(offer)})
        if (!part.empty())
            small += (small.empty() ? "" : " \xC2\xB7 ") + part;
    if (!small.empty())
        kit::text(page.kit, {.text = small, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    std::vector<AreaId> closes;
    for (const std::uint16_t area : plan.gap.areas)
        if (covers(offer, page.view.pack.areas[area].id))
            closes.push_back(page.view.pack.areas[area].id);
    area_tags(page, closes);
    const auto links = kit::wrap(page.kit, {.gap = 16});
    if (kit::link(page.kit, {.key = "open", .label = filled(words::open_entry_of, {std::string(title_of(offer))}), .size = 14}))
        page.ask(OpenEntry{{EntryKind::Offer, offer.id.text}});
    const std::vector<CourseInstead>& others = plan.choice.instead[place];
    if (others.empty())
        return;
    const std::string name = std::string(words::courses_instead) + ": " + std::string(title_of(offer));
    const auto inside = kit::disclosure(page.kit, {.key = "instead", .label = words::courses_instead, .name = name});
    if (!inside)
        return;
    for (const CourseInstead& other : others) {
        const Offer& one = page.view.portfolio.offers[other.course];
        const kit::KeyScope other_key(page.kit, one.id.text);
        const std::string title(title_of(one));
        const std::string label = other.more > 0 ? filled(words::courses_more, {title, cost_words(plan.least_of, other.more)}) : title;
        if (kit::link(page.kit, {.key = "other", .label = label}))
            page.ask(OpenEntry{{EntryKind::Offer, one.id.text}});
    }
}

/// What all of them together do not give, so that it can be checked by hand.
void shortage(Page& page, const CourseNeeds& missing) {
    const auto notice = kit::notice(page.kit, {.key = "short", .tone = kit::Tone::NotYet, .title = words::courses_short});
    if (missing.areas.any()) {
        std::string areas;
        for_each_area(missing.areas, [&](std::size_t area) {
            areas += (areas.empty() ? "" : ", ") + page.view.pack.areas[area].title;
        });
        kit::paragraph(page.kit, filled(words::courses_short_areas, {amount_words(Unit::Areas, static_cast<std::int64_t>(missing.areas.count()))}) + areas + ".");
    }
    const auto tell = [&](const Text& text, Minutes hours) {
        if (hours > Minutes{})
            kit::paragraph(page.kit, filled(text, {hours_words(hours)}));
    };
    tell(words::courses_short_hours, missing.hours);
    tell(words::courses_short_rsc, missing.rsc_hours);
    tell(words::courses_short_dei, missing.dei_hours);
}

void imagine_button(Page& page, const CoursePlan& plan) {
    if (!kit::button(page.kit, {.key = "imagine-courses", .label = words::courses_imagine, .icon = kit::Icon::Target}))
        return;
    Portfolio entries;
    for (const std::uint32_t place : plan.choice.courses) {
        Training training = training_of(page.view.portfolio.offers[place]);
        training.id = imagined_id(1, "training", entries.trainings.size());
        training.from = page.kit.today();
        entries.trainings.push_back(std::move(training));
    }
    page.ask(Imagine{.title = filled(words::courses_imagined, {courses_words(plan.choice.courses.size())}), .entries = std::move(entries), .by = {}});
}

void left_out(Page& page, const CoursePlan& plan) {
    const std::array<std::size_t, 5> numbers{plan.not_offered, plan.other_category, plan.taken, plan.not_mapped, plan.no_price};
    std::string text;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] > 0)
            text += (text.empty() ? "" : ", ") + courses_words(numbers[i]) + ' ' + std::string(words::courses_left_out[i]);
    if (!text.empty())
        kit::small(page.kit, std::string(words::courses_not_looked_at) + text + ".");
}

void choice(Page& page, const CoursePlan& plan) {
    const CourseChoice& choice = plan.choice;
    if (!choice.possible())
        return shortage(page, choice.missing);
    Minutes hours{};
    for (const std::uint32_t place : choice.courses)
        hours += page.view.portfolio.offers[place].hours.value_or(Minutes{});
    kit::status(page.kit, "enough",
                filled(words::courses_enough, {courses_words(choice.courses.size()), hours_words(hours)}) + ' '
                    + (choice.proved ? std::string(words::courses_proved)
                                     : filled(words::courses_unproved, {cost_words(plan.least_of, choice.at_least)})),
                kit::Tone::Text);
    for (std::size_t i = 0; i < choice.courses.size(); ++i)
        course_card(page, plan, i);
    const auto row = kit::wrap(page.kit, {.gap = 10});
    imagine_button(page, plan);
}

} // namespace

void courses_part(Page& page) {
    const auto part = kit::section(page.kit, {.key = "courses", .label = words::courses_title, .place = {.gap = 10}});
    kit::heading(page.kit, 2, words::courses_title);
    const CoursePlan* plan = page.view.course_plan;
    if (page.view.portfolio.offers.empty() || !plan) {
        kit::small(page.kit, words::courses_none);
        const auto row = kit::row(page.kit);
        if (kit::button(page.kit, {.key = "to-catalogue", .label = words::courses_open_list, .icon = kit::Icon::Library}))
            page.ask(GoTo{Screen::Catalogue});
        return;
    }
    if (!lacks_training(plan->gap)) {
        kit::paragraph(page.kit, words::courses_nothing);
        return;
    }
    kit::small(page.kit, filled(words::courses_lead, {courses_words(page.view.portfolio.offers.size())}));
    std::vector<kit::Option> options;
    for (const Text& text : words::courses_least_of)
        options.push_back({.key = text.en, .label = text});
    std::optional<std::size_t> least = static_cast<std::size_t>(page.ui.plan.least_of);
    if (kit::radio_group(page.kit, {.key = "least", .label = words::courses_least, .options = options, .side_by_side = true}, least) && least) {
        page.ui.plan.least_of = static_cast<LeastOf>(*least);
        page.kit.again();
    }
    choice(page, *plan);
    left_out(page, *plan);
}

} // namespace imh::ui
