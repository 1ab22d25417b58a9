// Why a file was not opened: each problem with its place and its remedy. Nothing was changed.

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void problem_card(Page& page, const FileProblem& problem) {
    const auto card = kit::column(page.kit, {.padding = kit::pad(0, 8), .gap = 3});
    kit::paragraph(page.kit, {.text = problem.what, .bold = true});
    if (!problem.remedy.empty())
        kit::paragraph(page.kit, {.text = problem.remedy});
    if (!problem.place.empty())
        kit::paragraph(page.kit, {.text = filled(words::in_the_file, {problem.place}), .size = 14, .tone = kit::Tone::Muted});
}

} // namespace

void problems_dialog(Page& page) {
    const Refusal* refusal = page.view.refusal;
    if (!refusal)
        return;
    const std::string title = filled(words::not_opened, {refusal->file});
    bool closed = false;
    if (const auto dialog = kit::dialog(page.kit, {.key = "problems", .title = title, .width = 620, .page = true}, closed)) {
        const auto number = static_cast<std::int64_t>(refusal->problems.size());
        const std::string lead = filled(words::problems_lead, {counted_words(number, words::problem_one, words::problem_many)});
        kit::lead(page.kit, lead);
        std::string key;
        kit::list(page.kit, {.key = "problem-list", .label = words::problems_list, .count = refusal->problems.size(), .row_height = 84, .dividers = true},
                  [&](std::size_t i) -> std::string_view {
                      key = std::to_string(i);
                      return key;
                  },
                  [&](std::size_t i) { problem_card(page, refusal->problems[i]); });
        const auto buttons = kit::dialog_buttons(page.kit);
        if (kit::button(page.kit, {.key = "close", .label = words::close}))
            page.ask(CloseProblems{});
        if (kit::button(page.kit, {.key = "other", .label = words::choose_other, .weight = kit::Weight::Primary}))
            page.ask(AskForFile{});
    }
    if (closed)
        page.ask(CloseProblems{});
}

} // namespace imh::ui
