#include "ui/screens/training_editor.h"

#include <algorithm>

#include "core/words.h"
#include "ui/screens/area_chooser.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/gentle.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void text_fields(Page& page, const Training& training) {
    focus_first_field(page, "title");
    text_of(page, training, &Training::title, {.key = "title", .label = words::title, .example = words::title_example});
    text_of(page, training, &Training::provider, {.key = "provider", .label = words::provider, .example = words::provider_example});
    std::vector<kit::Option> formats;
    for (const Text& text : words::training_formats)
        formats.push_back({.key = text.en, .label = text});
    option_of(page, training, &Training::format,
              {.key = "format", .label = words::training_format, .options = formats, .width = page.kit.narrow() ? 0.0F : 240.0F});
}

void number_fields(Page& page, const Training& training) {
    kit::Frame& ui = page.kit;
    const std::string& id = training.id.text;
    {
        const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
        date_of(page, training, &Training::from, {.key = "from", .label = words::from, .example = words::from_example, .grow = 1});
        date_of(page, training, &Training::to, {.key = "to", .label = words::to, .help = words::to_help,
                                                .problem = last_day_problem(page, id, "from", "to"), .grow = 1});
    }
    const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
    hours_of(page, training, &Training::hours, {.key = "hours", .label = words::hours, .example = words::hours_example,
                                                .problem = hours_problem(page, id, "hours"), .grow = 1});
    hours_of(page, training, &Training::rsc_hours, {.key = "rsc-hours", .label = words::rsc_hours, .help = words::rsc_hours_help,
                                                    .problem = part_problem(page, id, "hours", "rsc-hours"), .grow = 1});
    if (training.dei_hours || asks_dei_hours(page.view.pack))
        hours_of(page, training, &Training::dei_hours, {.key = "dei-hours", .label = words::dei_hours, .help = words::dei_hours_help,
                                                        .problem = part_problem(page, id, "hours", "dei-hours"), .grow = 1});
}

void areas(Page& page, const Training& training) {
    Training changed = training;
    if (edit_areas(page, {.title = words::areas_title, .none_yet = words::areas_waiting, .said_none = words::areas_none}, changed.areas))
        ask_change(page, std::move(changed), {});
}

void only_for_categories(Page& page, const Training& training) {
    const auto inside = kit::disclosure(page.kit, {.key = "only",
                                                   .label = words::only_categories,
                                                   .open_at_first = !training.categories.empty()});
    if (!inside)
        return;
    kit::small(page.kit, words::only_categories_help);
    for (const Category& category : page.view.pack.categories) {
        const auto found = std::ranges::find(training.categories, category.id);
        bool ticked = found != training.categories.end();
        const std::string title = full_title(category);
        if (!kit::checkbox(page.kit, {.key = category.id.text, .label = title}, ticked))
            continue;
        Training changed = training;
        if (ticked)
            changed.categories.push_back(category.id);
        else
            std::erase(changed.categories, category.id);
        ask_change(page, std::move(changed), {});
    }
}

} // namespace

void training_editor(Page& page, const Training& training, bool whole_page) {
    const kit::KeyScope key(page.kit, training.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, training.title.empty() ? std::string_view(words::no_title) : std::string_view(training.title),
                words::back_to_trainings, whole_page);
    const auto index = static_cast<std::uint32_t>(&training - page.view.portfolio.trainings.data());
    gentle_notes_part(page, {EvidenceKind::Training, index}, true);
    text_fields(page, training);
    number_fields(page, training);
    kit::divider(page.kit);
    areas(page, training);
    what_counts(page, training_finding(page.view), {EvidenceKind::Training, index});
    kit::divider(page.kit);
    only_for_categories(page, training);
    words_of(page, training, &Training::words, {.key = "words", .label = words::training_words, .help = words::training_words_help});
    editor_buttons(page, {EntryKind::Training, training.id.text});
}

} // namespace imh::ui
