#include <array>

#include "core/import_words.h"
#include "ui/kit/kit.h"
#include "ui/screens/import_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

using enum TrainingField;

/// In the order offered. OneArea is found by its heading only; DeiHours, the last, is offered where the rules ask for them.
constexpr std::array<TrainingField, 12> offered{Ignored, Title,    From,   To,    Hours,   LengthInMinutes, Provider,
                                                Areas,   RscHours, Format, Words, DeiHours};
/// Besides, where courses on offer are imported.
constexpr std::array<TrainingField, 6> offered_of_courses{Trainer, Place, Price, ValidFrom, ValidUntil, Categories};

bool has(const Importing& importing, TrainingField field) {
    for (const ColumnUse& use : importing.reading.columns)
        if (use.field == field)
            return true;
    return false;
}

void column_choice(Page& page, const Importing& importing, std::size_t column) {
    const ColumnUse& use = importing.reading.columns[column];
    std::vector<TrainingField> fields(offered.begin(), offered.end());
    if (use.field != DeiHours && !asks_dei_hours(page.view.pack))
        fields.pop_back();
    if (importing.target == ImportTarget::Catalogue)
        fields.insert(fields.end(), offered_of_courses.begin(), offered_of_courses.end());
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (const TrainingField field : fields) {
        if (use.field == field)
            chosen = options.size();
        const Text words = field_words(field, importing.target);
        options.push_back({.key = words.en, .label = words});
    }
    std::string area;
    if (use.field == OneArea) {
        area = std::string(words::one_area) + area_words(page.view.pack, use.area);
        chosen = options.size();
        options.push_back({.key = "area", .label = area});
    }
    const auto cell = kit::column(page.kit, {.key = std::to_string(column), .gap = 2});
    const std::optional<std::size_t> before = chosen;
    if (kit::select(page.kit, {.key = "field", .label = importing.columns[column].heading, .options = options}, chosen)
        && chosen && chosen != before && *chosen < fields.size())
        page.ask(MatchColumn{column, fields[*chosen]});
    if (!importing.columns[column].samples.empty())
        kit::small(page.kit, importing.columns[column].samples);
}

void separator_choice(Page& page, const Importing& importing) {
    constexpr std::string_view separators = ",;\t";
    const std::array<kit::Option, 3> options{{{.key = "comma", .label = words::comma},
                                              {.key = "semicolon", .label = words::semicolon},
                                              {.key = "tab", .label = words::tab_key}}};
    std::optional<std::size_t> chosen;
    if (const std::size_t place = separators.find(importing.separator); place != std::string_view::npos)
        chosen = place;
    if (kit::select(page.kit, {.key = "separator", .label = words::import_separator, .options = options}, chosen)
        && chosen)
        page.ask(PartCells{separators[*chosen]});
}

void days_choice(Page& page, const Importing& importing) {
    const std::array<kit::Option, 2> options{
        {{.key = "month", .label = words::month_first}, {.key = "day", .label = words::day_first}}};
    std::optional<std::size_t> chosen = static_cast<std::size_t>(importing.reading.order);
    if (kit::select(page.kit, {.key = "days", .label = words::import_days, .options = options}, chosen) && chosen)
        page.ask(ReadDays{static_cast<DayOrder>(*chosen)});
}

} // namespace

void import_columns(Page& page, const Importing& importing) {
    const bool title_missing = !has(importing, Title);
    if (title_missing)
        kit::status(page.kit, "no-title", words::import_no_title, kit::Tone::NotYet);
    const auto inside =
        kit::disclosure(page.kit, {.key = "columns", .label = words::import_columns, .open_at_first = title_missing});
    if (!inside)
        return;
    kit::small(page.kit, words::import_columns_help);
    {
        const auto grid = kit::grid(page.kit, 200, {.key = "fields", .gap = 12});
        for (std::size_t column = 0; column < importing.columns.size(); ++column)
            column_choice(page, importing, column);
    }
    bool headings = importing.reading.headings.has_value();
    const std::string headings_label =
        std::string(words::import_headings)
        + std::to_string(importing.reading.headings.value_or(importing.likely_headings) + 1);
    if (kit::checkbox(page.kit, {.key = "headings", .label = headings_label}, headings))
        page.ask(ReadHeadings{headings ? std::optional{importing.likely_headings} : std::nullopt});
    const auto grid = kit::grid(page.kit, 200, {.key = "reading", .gap = 12});
    days_choice(page, importing);
    separator_choice(page, importing);
}

} // namespace imh::ui
