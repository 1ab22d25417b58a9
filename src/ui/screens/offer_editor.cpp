// The editor of one course on offer: what it is, what it covers, when it is given, what a second person says of it.

#include <algorithm>

#include "core/areas.h"
#include "core/bounds.h"
#include "core/typed.h"
#include "core/words.h"
#include "ui/screens/area_chooser.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/entry_fields.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void first_fields(Page& page, const Offer& offer) {
    focus_first_field(page, "title");
    text_of(page, offer, &Offer::title, {.key = "title", .label = words::title, .example = words::title_example});
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        text_of(page, offer, &Offer::provider, {.key = "provider", .label = words::offered_by_label, .example = words::provider_example, .grow = 1});
        text_of(page, offer, &Offer::trainer, {.key = "trainer", .label = words::trainer, .grow = 1});
    }
    std::vector<kit::Option> formats;
    for (const Text& text : words::training_formats)
        formats.push_back({.key = text.en, .label = text});
    option_of(page, offer, &Offer::format,
              {.key = "format", .label = words::offer_format, .options = formats, .width = page.kit.narrow() ? 0.0F : 240.0F});
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    const std::string& id = offer.id.text;
    hours_of(page, offer, &Offer::hours,
             {.key = "hours", .label = words::hours, .example = words::hours_example, .problem = hours_problem(page, id, "hours"), .grow = 1});
    hours_of(page, offer, &Offer::rsc_hours,
             {.key = "rsc-hours", .label = words::rsc_hours, .help = words::rsc_hours_help, .problem = part_problem(page, id, "hours", "rsc-hours"), .grow = 1});
    if (offer.dei_hours || asks_dei_hours(page.view.pack))
        hours_of(page, offer, &Offer::dei_hours,
                 {.key = "dei-hours", .label = words::dei_hours, .help = words::dei_hours_help, .problem = part_problem(page, id, "hours", "dei-hours"), .grow = 1});
}

void areas(Page& page, const Offer& offer) {
    Offer changed = offer;
    if (edit_areas(page, {.title = words::areas_title, .none_yet = words::offer_areas_waiting, .said_none = words::offer_areas_none}, changed.areas))
        ask_change(page, std::move(changed), {});
    if (!offer.areas || !broad_claim(offer.areas->size(), offer.hours))
        return;
    const std::string hours = offer.hours ? hours_words(*offer.hours) : std::string(words::no_hours);
    const std::string text = filled(words::too_broad, {amount_words(Unit::Areas, std::ssize(*offer.areas)), hours});
    const auto note = kit::notice(page.kit, {.key = "broad", .tone = kit::Tone::Later, .text = text, .icon = kit::Icon::Info});
}

void outcomes(Page& page, const Offer& offer) {
    if (!offer.areas || offer.areas->empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "outcomes", .label = words::outcomes});
    if (!inside)
        return;
    kit::small(page.kit, words::outcomes_lead);
    for (const AreaId& id : *offer.areas) {
        const auto area = area_index(page.view.pack, id);
        if (!area)
            continue;
        const auto told = std::ranges::find(offer.outcomes, id, &Outcome::area);
        std::string text = told == offer.outcomes.end() ? std::string{} : told->words;
        if (!edit_words(page, {.key = id.text, .label = area_words(page.view.pack, *area), .lines = 2}, text))
            continue;
        Offer changed = offer;
        if (told == offer.outcomes.end())
            changed.outcomes.push_back({.area = id, .words = std::move(text), .unknown = {}});
        else
            changed.outcomes[static_cast<std::size_t>(told - offer.outcomes.begin())].words = std::move(text);
        ask_change(page, std::move(changed), id.text);
    }
}

void dates(Page& page, const Offer& offer) {
    Offer changed = offer;
    const std::string& id = offer.id.text;
    for (std::size_t i = 0; i < offer.dates.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const std::string from = "from-" + number;
        const std::string to = "to-" + number;
        const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
        const bool first = edit_date(page, id, {.key = from, .label = filled(words::offered_from, {number}), .example = words::from_example, .grow = 1}, changed.dates[i].from);
        const bool last = edit_date(page, id, {.key = to, .label = filled(words::offered_to, {number}), .help = words::to_help, .problem = last_day_problem(page, id, from, to), .grow = 1}, changed.dates[i].to);
        if (first || last)
            ask_change(page, changed, first ? from : to);
    }
    if (kit::button(page.kit, {.key = "add-date", .label = words::add_date, .icon = kit::Icon::Plus, .small = true})) {
        changed.dates.emplace_back();
        ask_change(page, std::move(changed), {});
    }
}

void dates_and_price(Page& page, const Offer& offer) {
    const bool said = !offer.dates.empty() || offer.price_cents || !offer.place.empty() || offer.valid_until;
    const auto inside = kit::disclosure(page.kit, {.key = "dates", .label = words::dates_and_price, .open_at_first = said});
    if (!inside)
        return;
    dates(page, offer);
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        text_of(page, offer, &Offer::place, {.key = "place", .label = words::place, .grow = 1});
        Offer changed = offer;
        if (edit_price(page, offer.id.text, {.key = "price", .label = words::price, .help = words::price_help, .grow = 1}, changed.price_cents))
            ask_change(page, std::move(changed), "price");
    }
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    date_of(page, offer, &Offer::valid_from, {.key = "valid-from", .label = words::valid_from, .grow = 1});
    date_of(page, offer, &Offer::valid_until,
            {.key = "valid-until", .label = words::valid_until, .problem = last_day_problem(page, offer.id.text, "valid-from", "valid-until"), .grow = 1});
}

/// What the review is about: the whole course, or one of its areas.
bool edit_review_area(Page& page, const Offer& offer, Review& review) {
    std::vector<std::string> titles;
    std::vector<kit::Option> options{{.key = "whole", .label = words::whole_course}};
    std::vector<AreaId> ids = offer.areas.value_or(std::vector<AreaId>{});
    if (review.area && std::ranges::find(ids, *review.area) == ids.end())
        ids.push_back(*review.area);
    for (const AreaId& id : ids)
        titles.push_back(area_index(page.view.pack, id) ? area_words(page.view.pack, *area_index(page.view.pack, id)) : id.text);
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        options.push_back({.key = ids[i].text, .label = titles[i]});
        if (review.area == ids[i])
            chosen = i + 1;
    }
    if (!edit_option(page, {.key = "area", .label = words::review_area, .options = options}, chosen))
        return false;
    review.area.reset();
    if (chosen > 0)
        review.area = ids[chosen - 1];
    return true;
}

void review_card(Page& page, const Offer& offer, std::size_t place) {
    const std::string number = std::to_string(place + 1);
    const kit::KeyScope key(page.kit, number);
    const auto card = kit::card(page.kit, {.key = "review", .place = {.padding = kit::pad(14, 12), .gap = 10}, .surface = kit::Surface::Sunken});
    kit::heading(page.kit, {.level = 4, .text = filled(words::review_number, {number}), .size = 14});
    Offer changed = offer;
    Review& review = changed.reviews[place];
    std::string field;
    if (edit_text(page, {.key = "by", .label = words::review_by}, review.by))
        field = "by" + number;
    const bool chose_area = edit_review_area(page, offer, review);
    std::vector<kit::Option> options;
    for (const Text& text : words::opinions)
        options.push_back({.key = text.en, .label = text});
    std::optional<std::size_t> opinion = static_cast<std::size_t>(review.opinion);
    const bool chose = kit::radio_group(page.kit, {.key = "opinion", .label = words::opinion, .options = options, .side_by_side = true}, opinion) && opinion;
    if (chose) {
        review.opinion = static_cast<Opinion>(*opinion);
        review.on = page.kit.today();
    }
    if (edit_words(page, {.key = "words", .label = words::review_words, .lines = 2}, review.words))
        field = "words" + number;
    const std::string name = std::string(words::remove) + ": " + filled(words::review_number, {number});
    const bool removed = kit::button(page.kit, {.key = "remove", .label = words::remove, .icon = kit::Icon::Trash2, .small = true, .name = name});
    if (removed)
        changed.reviews.erase(changed.reviews.begin() + static_cast<std::ptrdiff_t>(place));
    if (chose_area || chose || removed || !field.empty())
        ask_change(page, std::move(changed), field);
}

void reviews(Page& page, const Offer& offer) {
    const auto inside = kit::disclosure(page.kit, {.key = "reviews", .label = words::reviews, .open_at_first = !offer.reviews.empty()});
    if (!inside)
        return;
    kit::small(page.kit, words::reviews_lead);
    for (std::size_t i = 0; i < offer.reviews.size(); ++i)
        review_card(page, offer, i);
    if (kit::button(page.kit, {.key = "add-review", .label = words::add_review, .icon = kit::Icon::Plus, .small = true})) {
        Offer changed = offer;
        changed.reviews.emplace_back();
        ask_change(page, std::move(changed), {});
    }
}

} // namespace

void offer_editor(Page& page, const Offer& offer, bool whole_page) {
    const kit::KeyScope key(page.kit, offer.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, title_of(offer), words::back_to_catalogue, whole_page);
    first_fields(page, offer);
    kit::divider(page.kit);
    areas(page, offer);
    outcomes(page, offer);
    kit::divider(page.kit);
    publish_part(page, offer);
    kit::divider(page.kit);
    dates_and_price(page, offer);
    {
        Offer changed = offer;
        if (edit_categories(page, words::only_categories_offer, changed.categories))
            ask_change(page, std::move(changed), {});
    }
    reviews(page, offer);
    notes_of(page, offer, words::training_words, {});
    editor_buttons(page, {EntryKind::Offer, offer.id.text});
}

} // namespace imh::ui
