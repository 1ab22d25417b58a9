#include <array>

#include "core/import_words.h"
#include "core/words.h"
#include "ui/kit/kit.h"
#include "ui/screens/import_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

enum class Shown : std::size_t { All, Odd, Out };

bool is_shown(const ImportRow& row, Shown shown) {
    switch (shown) {
    case Shown::All:
        return true;
    case Shown::Odd:
        return row.wanted() && !row.problems.empty();
    case Shown::Out:
        return !row.wanted();
    }
    return true;
}

std::string details_of(const ImportRow& row, ImportTarget target) {
    const Training& training = row.training;
    std::string text = std::string(words::import_row) + std::to_string(row.line);
    const auto add = [&](const std::string& detail) { text += " \xC2\xB7 " + detail; };
    const std::string days = days_words(training.from, training.to, false);
    if (!days.empty() || target == ImportTarget::Trainings)
        add(days.empty() ? std::string(words::no_date) : days);
    add(training.hours ? hours_words(*training.hours) : std::string(words::no_hours));
    if (!training.provider.empty())
        add(training.provider);
    const std::size_t areas = training.areas ? training.areas->size() : 0;
    add(areas == 0 ? std::string(words::no_areas)
                   : std::to_string(areas) + std::string(areas == 1 ? words::area_count_one : words::area_count_many));
    return text;
}

std::optional<kit::Pill> pill_of(const ImportRow& row) {
    if (row.kept_back)
        return kit::Pill{.tone = kit::Tone::Later, .text = words::row_out};
    if (row.doubled)
        return kit::Pill{.tone = kit::Tone::Later, .text = words::row_there};
    if (!row.problems.empty())
        return kit::Pill{.tone = kit::Tone::NotYet, .text = words::row_odd};
    return std::nullopt;
}

void problem_line(Page& page, const Importing& importing, const RowProblem& problem) {
    std::string text;
    if (problem.column && *problem.column < importing.columns.size())
        text = importing.columns[*problem.column].heading + ": ";
    text += row_problem_words(problem, importing.target) + ".";
    if (const std::string remedy = row_remedy_words(problem, importing.target); !remedy.empty())
        text += " " + remedy;
    kit::small(page.kit, text);
}

void row_of(Page& page, const Importing& importing, std::size_t index) {
    const ImportRow& row = importing.rows[index];
    const auto inside = kit::column(page.kit, {.padding = kit::pad(0, 8), .gap = 4});
    const Text& untitled = importing.target == ImportTarget::Catalogue ? words::untitled_course : words::no_title;
    const std::string title = row.training.title.empty() ? std::string(untitled) : row.training.title;
    const std::string details = details_of(row, importing.target);
    bool chosen = importing.chosen[index];
    if (kit::checkbox(
            page.kit,
            {.key = "take", .label = title, .description = details, .disabled = row.kept_back, .pill = pill_of(row)},
            chosen))
        page.ask(ChooseRow{index, chosen});
    if (row.problems.empty())
        return;
    const auto problems = kit::column(page.kit, {.padding = {34, 0, 0, 0}, .gap = 2});
    for (const RowProblem& problem : row.problems)
        problem_line(page, importing, problem);
}

} // namespace

void import_rows(Page& page, const Importing& importing) {
    std::array<std::size_t, 3> counts{importing.rows.size(), 0, 0};
    for (const ImportRow& row : importing.rows) {
        counts[1] += is_shown(row, Shown::Odd) ? 1 : 0;
        counts[2] += is_shown(row, Shown::Out) ? 1 : 0;
    }
    std::array<std::string, 3> labels;
    const std::array<Text, 3> texts{words::import_all, words::import_odd, words::import_out};
    std::array<kit::Option, 3> options;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        labels[i] = std::string(texts[i]) + " (" + std::to_string(counts[i]) + ")";
        options[i] = {.key = texts[i].en, .label = labels[i]};
    }
    if (counts[1] + counts[2] > 0) {
        std::optional<std::size_t> chosen = page.ui.import_shown;
        if (kit::select(page.kit, {.key = "show", .label = words::import_show, .options = options, .width = 240},
                        chosen)
            && chosen)
            page.ui.import_shown = *chosen;
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < importing.rows.size(); ++i)
        if (is_shown(importing.rows[i], static_cast<Shown>(page.ui.import_shown)))
            order.push_back(i);
    if (order.empty())
        return kit::small(page.kit, words::import_none_such);
    std::string key;
    kit::list(
        page.kit,
        {.key = "rows", .label = words::import_rows, .count = order.size(), .row_height = 64, .dividers = true},
        [&](std::size_t i) -> std::string_view { return key = std::to_string(order[i]); },
        [&](std::size_t i) { row_of(page, importing, order[i]); });
}

} // namespace imh::ui
