// The first screen: which category one thinks of, and the ways to begin.

#include <algorithm>

#include "core/explain.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void category_cards(Page& page) {
    const RulePack& pack = page.view.pack;
    std::vector<std::string> titles, notes;
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    titles.reserve(pack.categories.size());
    notes.reserve(pack.categories.size());
    for (const Category& category : pack.categories) {
        titles.push_back(full_title(category));
        notes.push_back(category.level.empty() ? std::string{} : std::string(words::level) + category.level);
        if (page.view.category == &category)
            chosen = options.size();
        options.push_back({.key = category.id.text,
                           .label = titles.back(),
                           .description = category.summary,
                           .note = notes.back()});
    }
    if (kit::choice_cards(page.kit, {.key = "category", .label = words::start_question, .options = options, .label_hidden = true}, chosen,
                          page.kit.narrow() ? 240.0F : 300.0F) &&
        chosen)
        page.ask(ChooseCategory{pack.categories[*chosen].id});
}

void ways_to_begin(Page& page) {
    const auto wrap = kit::wrap(page.kit, {.gap = 12});
    const bool begun = !page.view.portfolio.trainings.empty();
    if (kit::button(page.kit, {.key = "trainings",
                               .label = begun ? words::start_go_on : words::start_trainings,
                               .weight = kit::Weight::Primary}))
        page.ask(GoTo{Screen::Trainings});
    if (kit::button(page.kit, {.key = "open", .label = words::start_open}))
        page.ask(AskForFile{});
    if (kit::button(page.kit, {.key = "example", .label = words::start_example}))
        page.ui.choosing_example = true;
}

} // namespace

void start_screen(Page& page) {
    const auto all = kit::column(page.kit, {.key = "start", .gap = 14, .max_width = 820});
    const kit::Id title = kit::heading(page.kit, {.level = 1,
                                                  .text = words::start_title,
                                                  .size = page.kit.narrow() ? 26.0F : 32.0F,
                                                  .key = "screen-title"});
    if (page.ui.focus == FocusWish::Screen) {
        page.kit.focus(title);
        page.ui.focus = FocusWish::None;
    }
    kit::paragraph(page.kit, {.text = words::start_lead,
                              .size = page.kit.narrow() ? 16.0F : 18.0F,
                              .tone = kit::Tone::Muted,
                              .max_width = 760});
    kit::heading(page.kit, 2, words::start_question);
    category_cards(page);
    kit::space(page.kit, 2);
    ways_to_begin(page);
    kit::small(page.kit, words::start_drop);
    {
        const auto links = kit::wrap(page.kit, {.gap = 20});
        if (kit::link(page.kit, {.key = "papers", .label = words::start_papers, .size = 14}))
            page.ask(GoTo{Screen::Papers});
        const bool plain = page.kit.environment().plain;
        if (kit::link(page.kit, {.key = "plain", .label = plain ? words::drawn_page : words::plain_page, .size = 14}))
            page.ask(UsePlainPage{!plain});
    }
    kit::small(page.kit, page.view.pack.notice);
}

void examples_dialog(Page& page) {
    if (!page.ui.choosing_example)
        return;
    bool closed = false;
    if (const auto dialog = kit::dialog(page.kit, {.key = "examples", .title = words::examples_title, .width = 620, .page = true}, closed)) {
        kit::small(page.kit, words::examples_lead);
        for (const words::ExampleWords& example : words::examples) {
            if (std::ranges::find(page.view.examples, example.file) == page.view.examples.end())
                continue;
            if (kit::card_button(page.kit, {.key = example.file, .title = example.title, .text = example.line, .icon = kit::Icon::User})) {
                page.ui.choosing_example = false;
                page.ask(OpenExample{std::string(example.file)});
            }
        }
    }
    if (closed)
        page.ui.choosing_example = false;
}

} // namespace imh::ui
