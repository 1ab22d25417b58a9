// Cell after cell is taken into the training. What was not understood goes to `left_over`, which becomes the last lines
// of the training's own words, each under the heading of its column.

#include "io/training_row.h"

#include <algorithm>

#include "core/bounds.h"
#include "core/sorted.h"
#include "io/document_csv.h"
#include "io/row_reader.h"
#include "io/training_cells.h"
#include "io/training_headings.h"

namespace imh {

using enum RowIssue;

Date last_day(const TypedDays& days) {
    const Date month_end{days.from->year() / days.from->month() / std::chrono::last};
    return days.to ? *days.to : days.month_only ? month_end : *days.from;
}

TypedDays RowReader::days_in(std::string_view cell) const {
    // A training lies behind; a course may be given in years to come.
    const Date seen_from = of_catalogue() ? into.today + std::chrono::years{20} : into.today;
    return parse_typed_days(cell, seen_from, reading.order);
}

void RowReader::report(RowIssue issue, std::size_t column, std::string_view text, Minutes amount) {
    row.problems.push_back({issue, column, std::string(text), amount, 0});
}

std::string RowReader::under_heading(std::size_t column, std::string_view text) const {
    const std::string heading = reading.headings ? one_line(table.cell(*reading.headings, column)) : std::string{};
    return heading.empty() ? std::string(text) : heading + ": " + std::string(text);
}

void RowReader::leave(RowIssue issue, std::size_t column, std::string_view cell, Minutes amount) {
    report(issue, column, cell, amount);
    left_over.push_back(under_heading(column, cell));
}

void RowReader::take_short_text(std::string& text, std::size_t column, std::string_view cell) {
    text = one_line(cell);
    if (shorten(text, portfolio_bounds::title)) {
        report(TextCut, column, text);
        left_over.push_back(under_heading(column, cell));
    }
}

void RowReader::take_title(std::size_t column, std::string_view cell) {
    row.training.title = one_line(cell);
    if (!shorten(row.training.title, portfolio_bounds::title))
        return;
    report(TitleTooLong, column, row.training.title);
}

void RowReader::take_from(std::size_t column, std::string_view cell) {
    if (of_catalogue() && take_times(column, cell))
        return;
    const TypedDays days = days_in(cell);
    if (!days.from)
        return leave(DayNotUnderstood, column, cell);
    row.training.from = days.from;
    row.training.to = days.to;
    if (days.month_only)
        report(OnlyMonth, column, cell);
    if (days.day_number)
        report(DayNumber, column, cell);
    if (days.several_days)
        leave(SeveralDays, column, cell);
}

void RowReader::take_to(std::size_t column, std::string_view cell) {
    const TypedDays days = days_in(cell);
    if (!days.from)
        return leave(EndNotUnderstood, column, cell);
    const Date end = last_day(days);
    if (!row.training.from)
        row.training.from = days.from;
    if (end < *row.training.from)
        return leave(EndBeforeStart, column, cell);
    if (end != *row.training.from)
        row.training.to = end;
}

void RowReader::take_hours(std::size_t column, std::string_view cell, bool minutes) {
    const TypedHours hours = hours_in_cell(cell, minutes);
    const std::optional<Minutes> length = hours.length ? hours.length : hours.nearest;
    if (!length)
        return leave(HoursNotUnderstood, column, cell);
    if (*length > portfolio_bounds::entry)
        return leave(HoursTooMany, column, cell, portfolio_bounds::entry);
    row.training.hours = length;
    if (!hours.length)
        report(HoursRounded, column, cell, *length);
}

void RowReader::take_part(std::optional<Minutes>& part, std::size_t column, std::string_view cell) {
    const TypedHours hours = hours_in_cell(cell, false);
    const std::optional<Minutes> length = hours.length ? hours.length : hours.nearest;
    if (!length)
        return leave(PartNotUnderstood, column, cell);
    if (!row.training.hours || *length > *row.training.hours)
        return leave(PartTooMany, column, cell, *length);
    part = length;
    if (!hours.length)
        report(HoursRounded, column, cell, *length);
}

void RowReader::take_areas(std::size_t column, std::string_view cell, std::optional<std::uint16_t> domain) {
    if (of_catalogue() && names_nothing(cell)) {
        areas_said = true;
        return;
    }
    const AreaList list = listed_areas(into.names, cell, domain);
    areas_said = areas_said || !list.areas.empty();
    areas.insert(areas.end(), list.areas.begin(), list.areas.end());
    std::string unknown;
    for (const std::string& piece : list.unknown)
        unknown += (unknown.empty() ? "" : "; ") + piece;
    if (!unknown.empty())
        leave(AreasUnknown, column, unknown);
    for (const std::string& piece : list.ambiguous)
        leave(AreaAmbiguous, column, piece);
}

void RowReader::take_mark(std::size_t column, std::string_view cell, std::uint16_t area) {
    const std::optional<bool> marked = mark_meaning(cell);
    if (!marked)
        return leave(MarkNotUnderstood, column, cell);
    if (!*marked)
        return;
    areas.push_back(area);
    areas_said = true;
}

void RowReader::take_words(std::size_t column, std::string_view cell) {
    const std::string_view heading = reading.headings ? table.cell(*reading.headings, column) : std::string_view{};
    const bool note = heading_meaning(heading, into.target).field == TrainingField::Words;
    notes.push_back(note ? std::string(cell) : under_heading(column, cell));
}

void RowReader::take(std::size_t column, std::string_view cell) {
    using enum TrainingField;
    const ColumnUse& use = reading.columns[column];
    switch (use.field) {
    case Ignored:
        return;
    case Title:
        return take_title(column, cell);
    case Provider:
        return take_short_text(row.training.provider, column, cell);
    case From:
        return take_from(column, cell);
    case To:
        return take_to(column, cell);
    case Hours:
    case TrainingField::LengthInMinutes:
        return take_hours(column, cell, use.field == TrainingField::LengthInMinutes);
    case RscHours:
        return take_part(row.training.rsc_hours, column, cell);
    case DeiHours:
        return take_part(row.training.dei_hours, column, cell);
    case Areas:
        return take_areas(column, cell, use.domain);
    case OneArea:
        return take_mark(column, cell, use.area);
    case Format:
        row.training.format = format_in_cell(cell);
        return;
    case Words:
        return take_words(column, cell);
    case Trainer:
        return take_short_text(row.on_offer.trainer, column, cell);
    case Place:
        return take_short_text(row.on_offer.place, column, cell);
    case Price:
        return take_price(column, cell);
    case ValidFrom:
        return take_valid_from(column, cell);
    case ValidUntil:
        return take_valid_until(column, cell);
    case Categories:
        return take_categories(column, cell);
    }
}

/// In the order of the fields, so that an end comes after its start and a part after its whole.
void RowReader::take_cells() {
    for (std::size_t field = 1; field < training_field_count; ++field)
        for (std::size_t column = 0; column < reading.columns.size(); ++column) {
            if (static_cast<std::size_t>(reading.columns[column].field) != field)
                continue;
            const std::string_view cell = table.cell(row_number, column);
            anything = anything || (!cell.empty() && reading.columns[column].field != TrainingField::OneArea);
            if (!cell.empty())
                take(column, of_catalogue() ? without_text_mark(cell) : cell);
        }
}

void RowReader::put_areas() {
    if (!areas_said)
        return;
    sort_stably(areas);
    areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
    row.training.areas.emplace();
    for (const std::uint16_t area : areas)
        row.training.areas->push_back(into.pack.areas[area].id);
}

void RowReader::put_words() {
    notes.insert(notes.end(), left_over.begin(), left_over.end());
    for (const std::string& note : notes)
        row.training.words += (row.training.words.empty() ? "" : "\n") + note;
    if (shorten(row.training.words, portfolio_bounds::words))
        row.problems.push_back({TextCut, std::nullopt, "", Minutes{}, 0});
}

bool RowReader::is_sum() const {
    if (row.training.from)
        return false;
    for (std::size_t column = 0; column < table.rows[row_number].cells; ++column)
        if (names_a_sum(table.cell(row_number, column)))
            return true;
    return false;
}

bool RowReader::is_headings() const {
    if (!reading.headings)
        return false;
    for (std::size_t column = 0; column < table.columns; ++column)
        if (table.cell(row_number, column) != table.cell(*reading.headings, column))
            return false;
    return true;
}

void RowReader::keep_back(RowIssue issue) {
    row.problems = {{issue, std::nullopt, "", Minutes{}, 0}}; // what else is odd in it doesn't matter then
    row.kept_back = true;
}

ImportRow RowReader::read() {
    row.line = table.rows[row_number].line;
    take_cells();
    put_areas();
    put_words();
    const bool too_long = std::any_of(row.problems.begin(), row.problems.end(),
                                      [](const RowProblem& problem) { return keeps_back(problem.issue); });
    row.kept_back = too_long;
    if (row_number < reading.first_row())
        keep_back(AboveTable);
    else if (is_headings())
        keep_back(HeadingsAgain);
    else if (!anything && areas.empty())
        keep_back(Empty);
    else if (is_sum())
        keep_back(SumOfRows);
    else if (row.training.title.empty())
        row.problems.insert(row.problems.begin(), RowProblem{NoTitle, std::nullopt, "", Minutes{}, 0});
    return std::move(row);
}

ImportRow row_as_training(const CsvTable& table, std::size_t row, const TableReading& reading, const ImportInto& into) {
    return RowReader{table, row, reading, into}.read();
}

} // namespace imh
