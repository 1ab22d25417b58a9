// Headings first: the best heading for a field gets it, one column a field but for areas and words. What has no column
// then is looked for by what stands in the columns that are left.

#include "io/training_columns.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/folded_text.h"
#include "core/typed.h"
#include "io/training_headings.h"

namespace imh {
namespace {

constexpr std::size_t rows_looked_at = 200;
constexpr std::size_t rows_above_headings = 12; // titles and names that a sheet may have above its table

bool may_repeat(TrainingField field) {
    return field == TrainingField::Areas || field == TrainingField::OneArea || field == TrainingField::Words
           || field == TrainingField::Ignored;
}

/// What the cells of a column look like, as counts of the first rows.
struct Looks {
    std::size_t filled = 0;
    std::size_t days = 0;
    std::size_t hours = 0;
    std::size_t areas = 0;
    std::size_t marks = 0;
    std::size_t letters = 0; // in all of them

    bool mostly(std::size_t count) const { return count > 0 && count * 4 >= filled * 3; }
};

bool is_letter(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_day(std::string_view cell, Date today) {
    const TypedDays days = parse_typed_days(cell, today);
    return days.from && !days.day_number;
}

Looks looks_of(const CsvTable& table, std::size_t column, std::size_t first_row, const AreaNames& names, Date today) {
    Looks looks;
    const std::size_t end = std::min(table.rows.size(), first_row + rows_looked_at);
    for (std::size_t row = first_row; row < end; ++row) {
        const std::string_view cell = table.cell(row, column);
        if (cell.empty())
            continue;
        ++looks.filled;
        const bool day = is_day(cell, today);
        const TypedHours hours = parse_typed_hours(cell);
        looks.days += day ? 1 : 0;
        looks.hours +=
            !day && (hours.length || hours.nearest) && hours.length.value_or(Minutes{}) <= std::chrono::hours{300} ? 1
                                                                                                                   : 0;
        const AreaList list = listed_areas(names, cell);
        looks.areas += !list.areas.empty() && list.unknown.empty() ? 1 : 0;
        looks.marks += mark_meaning(cell).has_value() ? 1 : 0;
        looks.letters += static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), is_letter));
    }
    return looks;
}

/// Does a day stand below one of the row's cells? They are no days then.
bool days_below(const CsvTable& table, std::size_t row, Date today) {
    if (row + 1 >= table.rows.size())
        return false;
    for (std::size_t column = 0; column < table.rows[row].cells; ++column)
        if (!table.cell(row, column).empty() && is_day(table.cell(row + 1, column), today))
            return true;
    return false;
}

/// Headings name something, and nothing in them is a day.
bool is_heading_row(const CsvTable& table, std::size_t row, Date today, ImportTarget target) {
    std::size_t filled = 0;
    std::size_t named = 0;
    for (std::size_t column = 0; column < table.rows[row].cells; ++column) {
        const std::string_view cell = table.cell(row, column);
        if (cell.empty())
            continue;
        ++filled;
        if (is_day(cell, today))
            return false;
        constexpr std::size_t longest_heading = 80;
        named += cell.size() <= longest_heading && heading_meaning(cell, target).match != HeadingMatch::None ? 1 : 0;
    }
    // A title above the table may name something, too, but stands alone there.
    if (table.columns > 1 && filled < 2)
        return false;
    // One word of a training's title may be a heading's word; two columns of them are headings.
    return named >= 2 || (named == 1 && filled > 1 && days_below(table, row, today))
           || (filled == 1 && heading_meaning(table.cell(row, 0), target).match == HeadingMatch::Whole);
}

std::optional<std::size_t> likely_headings(const CsvTable& table, Date today, ImportTarget target) {
    const std::size_t end = std::min(table.rows.size(), rows_above_headings);
    for (std::size_t row = 0; row < end; ++row)
        if (is_heading_row(table, row, today, target))
            return row;
    return std::nullopt;
}

/// The order that the days of these columns allow; month first where they allow both.
DayOrder likely_order(const CsvTable& table, const TableReading& reading) {
    std::array<std::size_t, 2> only{};
    for (std::size_t row = reading.first_row(); row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < reading.columns.size(); ++column)
            if (const TrainingField field = reading.columns[column].field;
                field == TrainingField::From || field == TrainingField::To || field == TrainingField::ValidFrom
                || field == TrainingField::ValidUntil)
                if (const auto order = only_order(table.cell(row, column)))
                    ++only[static_cast<std::size_t>(*order)];
    return only[1] > 0 && only[0] == 0 ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

/// Finds the columns of one table.
struct ColumnFinder {
    const CsvTable& table;
    const AreaNames& names;
    Date today;
    ImportTarget target;
    TableReading reading{};
    std::vector<Looks> looks{};
    std::vector<HeadingMeaning> meanings{};

    bool has(TrainingField field) const {
        return std::any_of(reading.columns.begin(), reading.columns.end(),
                           [&](const ColumnUse& use) { return use.field == field; });
    }

    /// An area or a domain: names that no phrase knows.
    bool take_area_heading(std::size_t column) {
        const std::string_view heading = table.cell(*reading.headings, column);
        ColumnUse& use = reading.columns[column];
        const std::vector<std::uint16_t> areas = areas_named(names, heading);
        if (areas.size() == 1 && (looks[column].filled == 0 || looks[column].mostly(looks[column].marks))) {
            use = {TrainingField::OneArea, areas.front()};
            return true;
        }
        if (const auto domain = named_domain(names, heading)) {
            use = {TrainingField::Areas, 0, domain};
            return true;
        }
        return false;
    }

    void take_headings() {
        for (std::size_t column = 0; column < table.columns; ++column)
            if (!take_area_heading(column))
                meanings[column] = heading_meaning(table.cell(*reading.headings, column), target);
        // Two columns of days of which one says "completed": that is the last day.
        const auto is_start = [](const HeadingMeaning& m) { return m.field == TrainingField::From && !m.ends; };
        if (std::any_of(meanings.begin(), meanings.end(), is_start))
            for (HeadingMeaning& meaning : meanings)
                if (meaning.ends)
                    meaning.field = TrainingField::To;
        for (const HeadingMatch match : {HeadingMatch::Whole, HeadingMatch::Within})
            for (std::size_t column = 0; column < table.columns; ++column) {
                const HeadingMeaning& meaning = meanings[column];
                if (meaning.match == match && (may_repeat(meaning.field) || !has(meaning.field)))
                    reading.columns[column].field = meaning.field;
            }
        // A list that calls its titles descriptions.
        if (!has(TrainingField::Title)) {
            const auto words = std::find_if(reading.columns.begin(), reading.columns.end(),
                                            [](const ColumnUse& use) { return use.field == TrainingField::Words; });
            if (words != reading.columns.end())
                words->field = TrainingField::Title;
        }
    }

    /// Columns that nothing has named yet, by what stands in them.
    void take_by_looks(TrainingField field, std::size_t Looks::*count) {
        for (std::size_t column = 0; column < table.columns && !has(field); ++column)
            if (is_free(column) && looks[column].mostly(looks[column].*count))
                reading.columns[column].field = field;
    }

    /// The column with the most letters: titles are longer than names.
    void take_longest(TrainingField field) {
        std::size_t best = table.columns;
        for (std::size_t column = 0; column < table.columns; ++column)
            if (is_free(column) && looks[column].letters > 0
                && (best == table.columns || looks[column].letters > looks[best].letters))
                best = column;
        if (best < table.columns && !has(field))
            reading.columns[best].field = field;
    }

    /// What stands beyond the headings, because a row was not parted as it should be, is not lost.
    void take_unnamed() {
        for (std::size_t column = 0; column < table.columns; ++column)
            if (is_free(column) && table.cell(*reading.headings, column).empty())
                reading.columns[column].field = TrainingField::Words;
    }

    bool is_free(std::size_t column) const {
        return reading.columns[column].field == TrainingField::Ignored && meanings[column].match == HeadingMatch::None
               && looks[column].filled > 0;
    }

    TableReading find(std::optional<std::size_t> headings) {
        reading.headings = headings;
        reading.columns.resize(table.columns);
        meanings.resize(table.columns);
        for (std::size_t column = 0; column < table.columns; ++column)
            looks.push_back(looks_of(table, column, reading.first_row(), names, today));
        if (headings)
            take_headings();
        take_by_looks(TrainingField::From, &Looks::days);
        if (!headings) {
            take_by_looks(TrainingField::To, &Looks::days);
            take_by_looks(TrainingField::Areas, &Looks::areas);
        }
        if (!has(TrainingField::LengthInMinutes))
            take_by_looks(TrainingField::Hours, &Looks::hours);
        take_longest(TrainingField::Title);
        if (!headings)
            take_longest(TrainingField::Provider);
        if (headings)
            take_unnamed();
        reading.order = likely_order(table, reading);
        return std::move(reading);
    }
};

} // namespace

std::optional<bool> mark_meaning(std::string_view cell) {
    constexpr std::array<std::string_view, 7> yes_signs{"\u2713", "\u2714", "\u2611", "\u2612",
                                                        "\u2022", "*",      "\u2717"};
    constexpr std::array<std::string_view, 8> yes_words{"x", "xx", "yes", "y", "si", "s", "true", "v"};
    constexpr std::array<std::string_view, 6> no_words{"no", "n", "false", "f", "na", "n a"};
    constexpr std::array<std::string_view, 4> no_signs{"-", "\u2013", "\u2014", "\u2610"};
    const auto is_one_of = [](const auto& list, std::string_view text) {
        return std::find(list.begin(), list.end(), text) != list.end();
    };
    if (cell.empty() || is_one_of(no_signs, cell))
        return false;
    if (is_one_of(yes_signs, cell))
        return true;
    const std::string words = folded_words(cell);
    if (is_one_of(yes_words, words))
        return true;
    if (is_one_of(no_words, words))
        return false;
    // Hours for each area are a mark, too.
    if (const TypedHours hours = parse_typed_hours(cell); hours.length)
        return *hours.length > Minutes{0};
    return std::nullopt;
}

TableReading likely_reading(const CsvTable& table, const AreaNames& names, Date today, ImportTarget target) {
    return reading_with_headings(table, names, today, likely_headings(table, today, target), target);
}

TableReading reading_with_headings(const CsvTable& table, const AreaNames& names, Date today,
                                   std::optional<std::size_t> headings, ImportTarget target) {
    return ColumnFinder{table, names, today, target}.find(headings);
}

} // namespace imh
