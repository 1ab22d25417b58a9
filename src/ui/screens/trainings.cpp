// The list of trainings; the one that is open stands beside it, or takes the page where there is no room.

#include <array>
#include <span>
#include <vector>

#include "core/words.h"
#include "ui/screens/gentle.h"
#include "ui/screens/list_tools.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/training_editor.h"
#include "ui/screens/training_order.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

std::string_view title_of(const Training& training) {
    return training.title.empty() ? words::no_title : std::string_view(training.title);
}

std::string areas_number(const Training& training) {
    return training.areas->empty() ? std::string(words::none_of_the_areas)
                                   : std::to_string(training.areas->size());
}

void missing_pill(Page& page, std::string_view text) { kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = text}); }

/// Where there is something to look at once more.
void note_pill(Page& page, const Training& training) {
    const auto place = static_cast<std::uint32_t>(&training - page.view.portfolio.trainings.data());
    if (has_gentle_note(page.view, {EvidenceKind::Training, place}))
        kit::pill(page.kit, {.tone = kit::Tone::Later, .text = words::check_this, .icon = kit::Icon::Info});
}

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
        note_pill(page, training);
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
    note_pill(page, training);
}

/// The two orders of a column: the one that it is first turned to, and the other.
struct ColumnOrders {
    TrainingOrder first, second;
};
constexpr std::array<ColumnOrders, 4> column_orders{{{TrainingOrder::Newest, TrainingOrder::Oldest},
                                                     {TrainingOrder::TitleUp, TrainingOrder::TitleDown},
                                                     {TrainingOrder::MostHours, TrainingOrder::FewestHours},
                                                     {TrainingOrder::MostAreas, TrainingOrder::FewestAreas}}};

/// How the list is ordered by that column, if it is.
kit::Sorted sorted_by(std::size_t column, std::size_t order) {
    const auto now = static_cast<TrainingOrder>(order);
    const bool rises = now == TrainingOrder::Oldest || now == TrainingOrder::TitleUp || now == TrainingOrder::FewestHours
                       || now == TrainingOrder::FewestAreas;
    if (now != column_orders[column].first && now != column_orders[column].second)
        return kit::Sorted::Not;
    return rises ? kit::Sorted::Up : kit::Sorted::Down;
}

std::array<kit::Column, 4> full_columns(const ListLook& look) {
    std::array<kit::Column, 4> columns{{
        {.title = words::column_date, .width = 104},
        {.title = words::column_training, .grow = 1},
        {.title = words::column_hours, .width = 96, .align = kit::TextAlign::End},
        {.title = words::column_areas, .width = 116, .align = kit::TextAlign::End},
    }};
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].sorted = sorted_by(i, look.order);
    return columns;
}

void turn_order(ListLook& look, std::size_t column) {
    const ColumnOrders& orders = column_orders[column];
    const bool is_first = look.order == static_cast<std::size_t>(orders.first);
    look.order = static_cast<std::size_t>(is_first ? orders.second : orders.first);
}

/// What is typed, chosen and turned above the list.
const ListLook& training_tools(Page& page, bool slim) {
    std::vector<Text> filters(words::training_filters.begin(), words::training_filters.end());
    for (const Domain& domain : page.view.pack.domains)
        filters.emplace_back(domain.title, domain.title);
    // Wide tables are ordered by pressing their headings.
    const bool has_headings = !slim && !page.kit.narrow();
    return list_tools(page, {.key = "trainings",
                             .find = words::find_trainings,
                             .example = words::find_trainings_example,
                             .orders = has_headings ? std::span<const Text>{} : std::span<const Text>(words::training_orders),
                             .filters = filters,
                             .count = page.view.portfolio.trainings.size(),
                             .slim = slim});
}

void training_list(Page& page, bool slim) {
    const ListLook& look = training_tools(page, slim);
    const std::vector<Training>& trainings = page.view.portfolio.trainings;
    const std::vector<std::uint32_t>& shown = shown_trainings(page, look);
    list_found(page, "trainings", shown.size(), trainings.size());
    if (shown.empty()) {
        kit::small(page.kit, words::trainings_none_found);
        return;
    }
    const std::array<kit::Column, 1> slim_columns{{{.title = words::column_training, .grow = 1}}};
    const std::array<kit::Column, 4> full = full_columns(look);
    std::optional<std::size_t> chosen;
    if (page.ui.open && page.ui.open->kind == EntryKind::Training)
        for (std::size_t i = 0; i < shown.size() && !chosen; ++i)
            if (trainings[shown[i]].id.text == page.ui.open->id)
                chosen = i;
    const bool cards = page.kit.narrow();
    const auto columns = slim ? std::span<const kit::Column>(slim_columns) : std::span<const kit::Column>(full);
    const kit::TableEvents events = kit::table(
        page.kit,
        {.key = "trainings",
         .label = words::trainings_list,
         .columns = columns,
         .count = shown.size(),
         .chosen = chosen,
         .selectable = true,
         .cards = cards},
        [&](std::size_t i) -> std::string_view { return trainings[shown[i]].id.text; },
        [&](std::size_t i) {
            const Training& training = trainings[shown[i]];
            cards ? card_row(page, training) : table_row(page, training, slim);
        });
    if (events.pressed && *events.pressed < shown.size())
        page.ask(OpenEntry{{EntryKind::Training, trainings[shown[*events.pressed]].id.text}});
    if (events.header)
        turn_order(page.ui.lists["trainings"], *events.header);
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
        const kit::Button import{.key = "import",
                                 .label = page.kit.narrow() ? words::import_title : words::import_button,
                                 .icon = kit::Icon::Download};
        if (page.kit.narrow() ? kit::icon_button(page.kit, import) : kit::button(page.kit, import))
            page.ask(BeginImport{});
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
    if (kit::button(page.kit, {.key = "import-first", .label = words::import_from_list, .icon = kit::Icon::Download}))
        page.ask(BeginImport{});
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
