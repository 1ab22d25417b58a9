// The courses on offer: the list with the one that is open beside it, and what they cover together.

#include "ui/screens/catalogue.h"

#include <algorithm>
#include <array>

#include "core/audience.h"
#include "core/words.h"
#include "ui/screens/career_list.h"
#include "ui/screens/offer_order.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

CareerRow row_of(const Page& page, const Offer& offer) {
    CareerRow row{.title = title_of(offer)};
    if (const std::optional<Date> day = next_day(offer, page.kit.today()))
        row.when = date_words(*day);
    const auto add = [&](const std::string& text) {
        if (!text.empty())
            row.small += (row.small.empty() ? "" : " \xC2\xB7 ") + text;
    };
    add(offer.provider);
    add(offer.hours ? hours_words(*offer.hours) : std::string{});
    add(price_words(offer));
    if (!offer.areas)
        row.missing = words::no_areas;
    else
        row.extra = std::to_string(offer.areas->size());
    if (!is_offered(offer, page.kit.today()))
        row.missing = words::not_on_offer;
    else if (std::ranges::find(offer.reviews, Opinion::Question, &Review::opinion) != offer.reviews.end())
        row.missing = words::reviewed_question;
    return row;
}

void offer_list(Page& page, bool slim) {
    const std::vector<Offer>& offers = page.view.portfolio.offers;
    std::vector<Text> filters(words::offer_filters.begin(), words::offer_filters.end());
    for (const Domain& domain : page.view.pack.domains)
        filters.emplace_back(domain.title, domain.title);
    const ListLook& look = list_tools(page, {.key = "offers",
                                             .find = words::find_offers,
                                             .example = words::find_offers_example,
                                             .orders = words::offer_orders,
                                             .filters = filters,
                                             .count = offers.size(),
                                             .slim = slim});
    const std::vector<std::uint32_t>& shown = shown_offers(page, look);
    list_found(page, "offers", shown.size(), offers.size());
    if (shown.empty()) {
        kit::small(page.kit, words::offers_none_found);
        return;
    }
    career_list(
        page,
        {.key = "offers",
         .label = words::catalogue_list,
         .title_column = words::column_course,
         .extra_column = words::column_areas,
         .kind = EntryKind::Offer,
         .count = shown.size(),
         .slim = slim,
         .marks = false},
        [&](std::size_t i) -> const std::string& { return offers[shown[i]].id.text; },
        [&](std::size_t i) { return row_of(page, offers[shown[i]]); });
}

void take_away(Page& page) {
    const auto card = kit::card(page.kit, {.key = "take-away", .place = {.padding = kit::pad(18, 14), .gap = 10}});
    kit::heading(page.kit, 2, words::take_away);
    const auto wrap = kit::wrap(page.kit, {.gap = 10});
    const auto offer_to_save = [&](std::string_view key, std::string_view label, CatalogueFileKind as) {
        if (kit::button(page.kit, {.key = key, .label = label, .icon = kit::Icon::Download}))
            page.ask(SaveCatalogue{as});
    };
    offer_to_save("json", words::save_catalogue, CatalogueFileKind::Json);
    offer_to_save("csv", words::save_as_sheet, CatalogueFileKind::Csv);
    offer_to_save("crosswalk", words::save_crosswalk, CatalogueFileKind::Crosswalk);
}

void add_button(Page& page, std::string_view key) {
    if (kit::button(page.kit, {.key = key, .label = words::add_offer, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
        page.ask(AddEntry{Offer{}});
}

void head(Page& page) {
    {
        const auto row = kit::row_or_column(page.kit, 480, {.gap = 12});
        screen_title(page, Screen::Catalogue);
        const auto buttons = kit::wrap(page.kit, {.gap = 8});
        if (kit::button(page.kit, {.key = "import", .label = words::import_offers, .icon = kit::Icon::Download}))
            page.ask(BeginImport{.target = ImportTarget::Catalogue});
        if (for_trainers())
            add_button(page, "add");
    }
    if (!page.kit.narrow())
        screen_lead(page, words::catalogue_lead);
}

void empty_list(Page& page) {
    const auto empty = kit::empty_state(page.kit, {.key = "empty",
                                                   .icon = kit::Icon::Library,
                                                   .title = words::catalogue_empty,
                                                   .text = words::catalogue_empty_text});
    if (for_trainers())
        add_button(page, "first");
    if (kit::button(page.kit, {.key = "import-first", .label = words::import_offers, .icon = kit::Icon::Download}))
        page.ask(BeginImport{.target = ImportTarget::Catalogue});
}

/// Those who give courses change them, all others look at them.
void opened(Page& page, const Offer& offer, bool whole_page) {
    for_trainers() ? offer_editor(page, offer, whole_page) : offer_view(page, offer, whole_page);
}

void list_tab(Page& page, const Offer* open) {
    if (!open) {
        offer_list(page, false);
        if (for_trainers())
            take_away(page);
        return;
    }
    const auto beside = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        offer_list(page, true);
    }
    const auto editor = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    opened(page, *open, false);
}

} // namespace

std::string_view title_of(const Offer& offer) {
    return offer.title.empty() ? words::untitled_course : std::string_view(offer.title);
}

std::string courses_words(std::size_t number) {
    return number == 1 ? std::string(words::courses_one) : filled(words::courses_many, {std::to_string(number)});
}

std::string price_words(const Offer& offer) {
    if (!offer.price_cents)
        return {};
    if (*offer.price_cents == 0)
        return std::string(words::free_of_charge);
    return filled(words::price_of, {price_text(*offer.price_cents)});
}

void catalogue_screen(Page& page) {
    const Offer* open = open_entry<Offer>(page, EntryKind::Offer);
    if (open && !page.kit.wide()) {
        opened(page, *open, true);
        return;
    }
    head(page);
    if (page.view.portfolio.offers.empty()) {
        empty_list(page);
        return;
    }
    if (!for_trainers())
        return list_tab(page, open);
    const std::array<kit::Option, 2> options{{{.key = "courses", .label = words::tab_courses}, {.key = "coverage", .label = words::tab_coverage}}};
    const kit::Choice tabs{.key = "tabs", .label = words::catalogue_tabs, .options = options};
    kit::tabs(page.kit, tabs, page.ui.catalogue.tab);
    const auto panel = kit::tab_panel(page.kit, tabs, page.ui.catalogue.tab);
    if (page.ui.catalogue.tab == 0)
        list_tab(page, open);
    else
        coverage_part(page);
}

} // namespace imh::ui
