// People: who would rate the applicant and as what, and who gave reflective supervision.

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// "Rates you as colleague, trainer · provider of reflective supervision"
std::string roles_words(const Portfolio& portfolio, const Person& person) {
    std::string roles;
    for (const Reference& reference : portfolio.references)
        if (reference.person == person.id)
            for (const RaterRole role : reference.roles)
                roles += (roles.empty() ? "" : ", ") + role_words(role);
    return roles.empty() ? std::string(words::no_rater) : std::string(words::rates_as) + roles;
}

std::string vetting_words(const Person& person) {
    switch (person.vetting) {
    case Vetting::Done:
        return std::string(words::vetting_done) + (person.vetted_on ? ", " + date_words(*person.vetted_on) : std::string{});
    case Vetting::Requested:
        return std::string(words::vetting_requested);
    case Vetting::No:
        return std::string(words::no);
    case Vetting::Unsaid:
        break;
    }
    return {};
}

void person_card(Page& page, const Person& person) {
    const auto card = kit::card(page.kit, {.key = person.id.text});
    kit::heading(page.kit, {.level = 2, .text = person.name.empty() ? words::unnamed : std::string_view(person.name), .size = 16});
    kit::paragraph(page.kit, {.text = roles_words(page.view.portfolio, person), .size = 14});
    std::vector<Fact> list{{words::endorsement, person.endorsements ? endorsement_words(page.view.pack, &person) : std::string{}},
                           {words::masters, answer_words(person.masters_prepared)}};
    const auto if_said = [&](std::string_view label, std::string value) {
        if (!value.empty())
            list.push_back({label, std::move(value)});
    };
    if_said(words::meets_requirements, answer_words(person.meets_requirements));
    if_said(words::familiar, answer_words(person.familiar_with_imh));
    if_said(words::vetting, vetting_words(person));
    if_said(words::relative, answer_words(person.relative));
    if_said(words::self, answer_words(person.self));
    facts(page, list);
    if (!person.words.empty())
        kit::small(page.kit, person.words);
}

} // namespace

void people_screen(Page& page) {
    const auto& people = page.view.portfolio.people;
    screen_title(page, Screen::People);
    screen_lead(page, words::people_lead);
    if (people.empty()) {
        const auto empty = kit::empty_state(page.kit, {.key = "empty", .icon = kit::Icon::Users, .title = words::people_empty, .text = words::by_file});
        by_file_buttons(page);
        return;
    }
    kit::list(page.kit, {.key = "people", .label = words::screens[static_cast<std::size_t>(Screen::People)], .count = people.size(), .row_height = 140, .gap = 12},
              [&](std::size_t i) -> std::string_view { return people[i].id.text; },
              [&](std::size_t i) { person_card(page, people[i]); });
    by_file_note(page);
}

} // namespace imh::ui
