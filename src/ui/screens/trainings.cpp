// The list of trainings; the one that is open stands beside it, or takes the page where there is no room.

#include <algorithm>
#include <array>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/training_editor.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

using Order = std::vector<const Training*>;

/// Those without a date first, because they wait for something; then the newest first.
Order in_order(const Portfolio& portfolio) {
    Order order;
    order.reserve(portfolio.trainings.size());
    for (const Training& training : portfolio.trainings)
        order.push_back(&training);
    std::ranges::stable_sort(order, [](const Training* a, const Training* b) {
        if (a->from.has_value() != b->from.has_value())
            return !a->from.has_value();
        return a->from && *a->from > *b->from;
    });
    return order;
}

std::string_view title_of(const Training& training) {
    return training.title.empty() ? words::no_title : std::string_view(training.title);
}

std::string areas_number(const Training& training) {
    return training.areas->empty() ? std::string(words::none_of_the_areas)
                                   : std::to_string(training.areas->size());
}

void missing_pill(Page& page, std::string_view text) { kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = text}); }

void table_row(Page& page, const Training& training, bool slim) {
    kit::Frame& ui = page.kit;
    const std::string days = days_words(training.from, std::nullopt, false);
    const std::string hours = training.hours ? hours_words(*training.hours) : std::string{};
    if (!slim) {
        const auto cell = kit::cell(ui);
        if (days.empty())
            missing_pill(page, words::no_date);
        else
            kit::text(ui, {.text = days, .size = 14, .figures = true});
    }
    {
        const auto cell = kit::cell(ui);
        kit::row_button(ui, {.text = title_of(training), .bold = true});
        if (slim) {
            const std::string small = days + (days.empty() || hours.empty() ? "" : " \xC2\xB7 ") + hours;
            if (!small.empty())
                kit::text(ui, {.text = small, .size = 14, .tone = kit::Tone::Muted, .figures = true});
            if (!training.areas)
                missing_pill(page, words::no_areas);
            else if (!training.hours)
                missing_pill(page, words::no_hours);
        } else if (!training.provider.empty()) {
            kit::text(ui, {.text = training.provider, .size = 14, .tone = kit::Tone::Muted});
        }
    }
    if (slim)
        return;
    {
        const auto cell = kit::cell(ui);
        if (hours.empty())
            missing_pill(page, words::no_hours);
        else
            kit::text(ui, {.text = hours, .align = kit::TextAlign::End, .figures = true});
    }
    const auto cell = kit::cell(ui);
    if (training.areas)
        kit::text(ui, {.text = areas_number(training), .align = kit::TextAlign::End, .figures = true});
    else
        missing_pill(page, words::no_areas);
}

void card_row(Page& page, const Training& training) {
    kit::Frame& ui = page.kit;
    kit::row_button(ui, {.text = title_of(training), .bold = true});
    const auto row = kit::wrap(ui, {.gap = 8});
    std::string small = training.from ? date_words(*training.from) : std::string{};
    if (training.hours)
        small += (small.empty() ? "" : " \xC2\xB7 ") + hours_words(*training.hours);
    if (training.areas && !training.areas->empty())
        small += (small.empty() ? "" : " \xC2\xB7 ") +
                 amount_words(Unit::Areas, static_cast<std::int64_t>(training.areas->size()));
    if (!small.empty())
        kit::text(ui, {.text = small, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    if (!training.from)
        missing_pill(page, words::no_date);
    if (!training.hours)
        missing_pill(page, words::no_hours);
    if (!training.areas)
        missing_pill(page, words::no_areas);
}

void training_list(Page& page, bool slim) {
    const std::array<kit::Column, 4> full_columns{{
        {.title = words::column_date, .width = 104},
        {.title = words::column_training, .grow = 1},
        {.title = words::column_hours, .width = 96, .align = kit::TextAlign::End},
        {.title = words::column_areas, .width = 116, .align = kit::TextAlign::End},
    }};
    const std::array<kit::Column, 1> slim_columns{{{.title = words::column_training, .grow = 1}}};
    const Order order = in_order(page.view.portfolio);
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (page.ui.open && page.ui.open->kind == EntryKind::Training && page.ui.open->id == order[i]->id.text)
            chosen = i;
    const bool cards = page.kit.narrow();
    const auto columns = slim ? std::span<const kit::Column>(slim_columns) : std::span<const kit::Column>(full_columns);
    const kit::TableEvents events = kit::table(
        page.kit,
        {.key = "trainings",
         .label = words::trainings_list,
         .columns = columns,
         .count = order.size(),
         .chosen = chosen,
         .selectable = true,
         .cards = cards},
        [&](std::size_t i) -> std::string_view { return order[i]->id.text; },
        [&](std::size_t i) { cards ? card_row(page, *order[i]) : table_row(page, *order[i], slim); });
    if (events.pressed && *events.pressed < order.size())
        page.ask(OpenEntry{{EntryKind::Training, order[*events.pressed]->id.text}});
}

/// "36 h counted, 4.5 h waiting for areas": of all trainings, at the category in view.
std::string running_hours(const View& view) {
    Minutes entered{}, waiting{};
    for (const Training& training : view.portfolio.trainings) {
        entered += training.hours.value_or(Minutes{});
        if (!training.areas)
            waiting += training.hours.value_or(Minutes{});
    }
    const Finding* finding = training_finding(view);
    std::string text;
    if (finding) {
        text = hours_words(Minutes{finding->measure.sure}) + std::string(words::hours_counted) +
               hours_words(Minutes{finding->measure.asked});
    } else {
        text = hours_words(entered) + std::string(words::hours_entered);
    }
    if (waiting.count() > 0)
        text += ", " + hours_words(waiting) + std::string(words::hours_waiting);
    return text;
}

void list_head(Page& page) {
    {
        const auto row = kit::row(page.kit, {.gap = 12});
        screen_title(page, Screen::Trainings);
        if (kit::button(page.kit, {.key = "add",
                                   .label = page.kit.narrow() ? words::add_short : words::add_training,
                                   .icon = kit::Icon::Plus,
                                   .weight = kit::Weight::Primary}))
            page.ask(AddEntry{Training{}});
    }
    if (!page.kit.narrow())
        screen_lead(page, words::trainings_lead);
    if (!page.view.portfolio.trainings.empty())
        kit::status(page.kit, "running-hours", running_hours(page.view));
}

void empty_list(Page& page) {
    const auto empty = kit::empty_state(page.kit, {.key = "empty",
                                                   .icon = kit::Icon::BookOpen,
                                                   .title = words::trainings_empty,
                                                   .text = words::trainings_empty_text});
    if (kit::button(page.kit, {.key = "first", .label = words::add_training, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
        page.ask(AddEntry{Training{}});
    if (kit::button(page.kit, {.key = "open", .label = words::start_open}))
        page.ask(AskForFile{});
}

} // namespace

void trainings_screen(Page& page) {
    const auto& trainings = page.view.portfolio.trainings;
    const Training* open = nullptr;
    if (page.ui.open && page.ui.open->kind == EntryKind::Training)
        if (const auto place = place_of(page.view.portfolio, *page.ui.open))
            open = &trainings[*place];
    if (open && !page.kit.wide()) {
        training_editor(page, *open, true);
        return;
    }
    list_head(page);
    if (trainings.empty()) {
        empty_list(page);
        return;
    }
    if (!open) {
        training_list(page, false);
        return;
    }
    const auto beside = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        training_list(page, true);
    }
    const auto editor = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    training_editor(page, *open, false);
}

} // namespace imh::ui
