// The first screen. For a first visit: choose a category, enter or look, save. For somebody who comes back: go on
// first.

#include <algorithm>
#include <variant>

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/keeping.h"
#include "ui/screens/navigation.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// What a category asks, in the numbers that its requirements name.
struct Asked {
    Minutes training{}, reflective{};
    std::size_t areas = 0;
    int work_months = 0;
};

Asked asked_by(const Category& category) {
    Asked asked;
    for (const Requirement& requirement : category.requirements) {
        if (const auto* training = std::get_if<TrainingHours>(&requirement.terms))
            asked.training += training->asked;
        else if (const auto* reflective = std::get_if<ReflectiveSupervision>(&requirement.terms))
            asked.reflective += reflective->asked;
        else if (const auto* coverage = std::get_if<CompetencyCoverage>(&requirement.terms))
            asked.areas += coverage->areas.size();
        else if (const auto* work = std::get_if<Work>(&requirement.terms))
            asked.work_months += work->months;
        else if (const auto* apart = std::get_if<WorkApart>(&requirement.terms))
            for (const Requirement& part : apart->parts)
                if (const auto* of_part = std::get_if<Work>(&part.terms))
                    asked.work_months += of_part->months;
    }
    return asked;
}

/// "Level II · 30 h of training · 37 competency areas · 24 h of reflective supervision · 2 years of work"
std::string note_of(const Category& category) {
    const Asked asked = asked_by(category);
    std::string note = category.level.empty() ? std::string{} : std::string(words::level) + category.level;
    const auto add = [&](const Text& text, const std::string& amount) {
        if (!note.empty())
            note += " \xC2\xB7 ";
        note += filled(text, {amount});
    };
    if (asked.training > Minutes{})
        add(words::asked_training, hours_words(asked.training));
    if (asked.areas > 0)
        add(words::asked_areas, std::to_string(asked.areas));
    if (asked.reflective > Minutes{})
        add(words::asked_rsc, hours_words(asked.reflective));
    if (asked.work_months > 0 && asked.work_months % 12 == 0)
        add(words::asked_years, std::to_string(asked.work_months / 12));
    else if (asked.work_months > 0)
        add(words::asked_months, std::to_string(asked.work_months));
    return note;
}

void category_cards(Page& page) {
    const RulePack& pack = page.view.pack;
    std::vector<std::string> titles, notes;
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    titles.reserve(pack.categories.size());
    notes.reserve(pack.categories.size());
    for (const Category& category : pack.categories) {
        titles.push_back(full_title(category));
        notes.push_back(note_of(category));
        if (page.view.category == &category)
            chosen = options.size();
        options.push_back(
            {.key = category.id.text, .label = titles.back(), .description = category.summary, .note = notes.back()});
    }
    if (kit::choice_cards(page.kit,
                          {.key = "category", .label = words::start_question, .options = options, .label_hidden = true},
                          chosen, page.kit.narrow() ? 240.0F : 300.0F)
        && chosen)
        page.ask(ChooseCategory{pack.categories[*chosen].id});
}

void open_button(Page& page) {
    if (kit::button(page.kit,
                    {.key = "open", .label = words::start_open, .icon = kit::Icon::FolderOpen, .keys = "Ctrl+O"}))
        page.ask(AskForFile{});
}

/// A draft of an earlier visit comes before everything else.
void come_back(Page& page) {
    const auto card = kit::card(page.kit, {.key = "back", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    kit::heading(page.kit, 2, words::start_back);
    kit::paragraph(page.kit, words::start_back_drafts);
    found_drafts(page);
    open_button(page);
}

void ways_to_begin(Page& page, bool with_open) {
    const auto wrap = kit::wrap(page.kit, {.gap = 12});
    const bool begun = holds_something(page.view);
    if (kit::button(page.kit, {.key = "trainings",
                               .label = begun ? words::start_go_on : words::start_trainings,
                               .weight = with_open ? kit::Weight::Primary : kit::Weight::Secondary}))
        page.ask(GoTo{Screen::Trainings});
    if (kit::button(page.kit, {.key = "example", .label = words::start_example}))
        page.ui.choosing_example = true;
    if (with_open)
        open_button(page);
}

void links(Page& page) {
    const auto links = kit::wrap(page.kit, {.gap = 20});
    if (!page.kit.wide()) // else it stands in the navigation
        language_link(page);
    if (kit::link(page.kit, {.key = "stored", .label = words::stored_title, .size = 14}))
        page.ui.sheet = Sheet::Stored;
    if (kit::link(page.kit, {.key = "papers", .label = words::start_papers, .size = 14}))
        page.ask(GoTo{Screen::Papers});
    if (kit::link(page.kit, {.key = "trainers", .label = words::start_trainers, .size = 14}))
        page.ask(GoTo{Screen::Catalogue});
    if (kit::link(page.kit, {.key = "keys", .label = words::keys, .size = 14}))
        page.ui.sheet = Sheet::Keys;
    const bool plain = page.kit.environment().plain;
    if (kit::link(page.kit, {.key = "plain", .label = plain ? words::drawn_page : words::plain_page, .size = 14}))
        page.ask(UsePlainPage{!plain});
}

} // namespace

void start_screen(Page& page) {
    const auto all = kit::column(page.kit, {.key = "start", .gap = 14, .max_width = 980});
    const kit::Id title = kit::heading(
        page.kit,
        {.level = 1, .text = words::start_title, .size = page.kit.narrow() ? 26.0F : 32.0F, .key = "screen-title"});
    if (page.ui.focus == FocusWish::Screen) {
        page.kit.focus(title);
        page.ui.focus = FocusWish::None;
    }
    kit::paragraph(page.kit, {.text = words::start_lead,
                              .size = page.kit.narrow() ? 16.0F : 18.0F,
                              .tone = kit::Tone::Muted,
                              .max_width = 760});
    offered_by(page);
    const bool back = !page.view.keeping.found.empty();
    if (back)
        come_back(page);
    kit::heading(page.kit, 2, words::start_step_category);
    association_choice(page);
    kit::small(page.kit, words::start_category_open);
    category_cards(page);
    kit::space(page.kit, 2);
    kit::heading(page.kit, 2, words::start_step_entries);
    ways_to_begin(page, !back);
    kit::small(page.kit, words::start_drop);
    kit::heading(page.kit, 2, words::start_step_save);
    kit::paragraph(page.kit, words::start_save_text);
    links(page);
    kit::small(page.kit, page.view.pack.notice);
}

void examples_dialog(Page& page) {
    if (!page.ui.choosing_example)
        return;
    bool closed = false;
    if (const auto dialog = kit::dialog(
            page.kit, {.key = "examples", .title = words::examples_title, .width = 620, .page = true}, closed)) {
        kit::small(page.kit, words::examples_lead);
        for (const words::ExampleWords& example : words::examples) {
            if (std::ranges::find(page.view.examples, example.file) == page.view.examples.end())
                continue;
            if (kit::card_button(
                    page.kit,
                    {.key = example.file, .title = example.title, .text = example.line, .icon = kit::Icon::User})) {
                page.ui.choosing_example = false;
                page.ask(OpenExample{std::string(example.file)});
            }
        }
    }
    if (closed)
        page.ui.choosing_example = false;
}

} // namespace imh::ui
