// Courses that somebody published, before anything of them is taken in.

#include <algorithm>

#include "core/audience.h"
#include "core/words.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void choose_course(Page& page, Adding& adding) {
    if (adding.offers.size() == 1)
        return;
    std::vector<std::string> keys;
    std::vector<kit::Option> options;
    for (std::size_t i = 0; i < adding.offers.size(); ++i)
        keys.push_back(std::to_string(i));
    for (std::size_t i = 0; i < adding.offers.size(); ++i)
        options.push_back({.key = keys[i], .label = title_of(adding.offers[i])});
    if (edit_option(page, {.key = "which", .label = words::adding_which, .options = options}, adding.chosen))
        adding.hours = adding.offers[adding.chosen].hours;
}

void what_it_is(Page& page, const Offer& offer) {
    kit::heading(page.kit, {.level = 3, .text = title_of(offer)});
    const std::string hours = offer.hours ? hours_words(*offer.hours) : std::string{};
    const std::string rsc = offer.rsc_hours ? hours_words(*offer.rsc_hours) : std::string{};
    facts(page, {{words::offered_by_label, offer.provider}, {words::hours, hours}});
    if (!rsc.empty())
        facts(page, {{words::rsc_hours, rsc}});
    if (offer.areas)
        area_tags(page, *offer.areas);
}

void when_and_how_long(Page& page, Adding& adding) {
    // Each course has fields of its own, so that what was typed for one does not stay for another.
    const std::string id = "adding-" + std::to_string(adding.chosen);
    const kit::KeyScope key(page.kit, id);
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        edit_date(page, id, {.key = "from", .label = words::adding_when, .example = words::from_example, .grow = 1}, adding.from);
        edit_date(page, id, {.key = "to", .label = words::to, .help = words::to_help, .problem = last_day_problem(page, id, "from", "to"), .grow = 1}, adding.to);
    }
    edit_hours(page, id, {.key = "hours", .label = words::hours, .help = words::adding_hours_help, .width = page.kit.narrow() ? 0.0F : 220.0F}, adding.hours);
}

} // namespace

void adding_dialog(Page& page) {
    if (!page.ui.adding)
        return;
    Adding& adding = *page.ui.adding;
    bool closed = false;
    const float width = std::min(640.0F, page.kit.environment().width - 32);
    if (const auto dialog = kit::dialog(page.kit, {.key = "adding", .title = words::adding_title, .width = width, .page = true}, closed)) {
        kit::small(page.kit, words::adding_lead);
        choose_course(page, adding);
        what_it_is(page, adding.offers[adding.chosen]);
        if (for_applicants())
            when_and_how_long(page, adding);
        // Side by side they are wider than a phone.
        const auto buttons = page.kit.narrow() ? kit::wrap(page.kit, {.gap = 10}) : kit::dialog_buttons(page.kit);
        if (kit::button(page.kit, {.key = "cancel", .label = words::import_cancel, .weight = kit::Weight::Quiet}))
            closed = true;
        const std::string all = filled(words::keep_offers, {std::to_string(adding.offers.size())});
        if (!adding.known && kit::button(page.kit, {.key = "keep", .label = adding.offers.size() == 1 ? std::string_view(words::keep_offer) : all}))
            page.ask(KeepOffers{});
        // The page for trainers shows no trainings.
        if (for_applicants() && kit::button(page.kit, {.key = "add",
                                                       .label = words::add_to_mine,
                                                       .icon = kit::Icon::Plus,
                                                       .weight = kit::Weight::Primary,
                                                       .disabled = !adding.from,
                                                       .description = adding.from ? std::string_view{} : words::adding_no_day}))
            page.ask(AddTaken{});
    }
    if (closed)
        page.ask(CloseAdding{});
}

} // namespace imh::ui
