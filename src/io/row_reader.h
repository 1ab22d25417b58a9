// Takes the cells of one row of a table. What only a course in a catalogue has stands in catalogue_row.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/training_import.h"

namespace imh {

struct RowReader {
    const CsvTable& table;
    std::size_t row_number;
    const TableReading& reading;
    const ImportInto& into;
    ImportRow row{};
    std::vector<std::string> notes{};
    std::vector<std::string> left_over{};
    std::vector<std::uint16_t> areas{};
    bool areas_said = false;
    bool anything = false;

    /// Without looking at other rows.
    ImportRow read();

private:
    bool of_catalogue() const { return into.target == ImportTarget::Catalogue; }
    TypedDays days_in(std::string_view cell) const;

    void report(RowIssue issue, std::size_t column, std::string_view text, Minutes amount = {});
    /// Reported, and its text kept.
    void leave(RowIssue issue, std::size_t column, std::string_view cell, Minutes amount = {});
    std::string under_heading(std::size_t column, std::string_view text) const;

    void take(std::size_t column, std::string_view cell);
    void take_title(std::size_t column, std::string_view cell);
    void take_short_text(std::string& text, std::size_t column, std::string_view cell);
    void take_from(std::size_t column, std::string_view cell);
    void take_to(std::size_t column, std::string_view cell); // after `from`
    void take_hours(std::size_t column, std::string_view cell, bool minutes);
    void take_part(std::optional<Minutes>& part, std::size_t column, std::string_view cell); // after `hours`
    void take_areas(std::size_t column, std::string_view cell, std::optional<std::uint16_t> domain);
    void take_mark(std::size_t column, std::string_view cell, std::uint16_t area);
    void take_words(std::size_t column, std::string_view cell);

    /// Several times at which a course is given. False where the cell is no list of them.
    bool take_times(std::size_t column, std::string_view cell);
    void take_price(std::size_t column, std::string_view cell);
    void take_valid_from(std::size_t column, std::string_view cell);
    void take_valid_until(std::size_t column, std::string_view cell); // after `valid_from`
    /// By their ids or titles; a level means all categories of it.
    void take_categories(std::size_t column, std::string_view cell);
    bool take_category(std::string_view named);

    void take_cells();
    void put_areas();
    void put_words();
    bool is_sum() const;
    bool is_headings() const;
    void keep_back(RowIssue issue);
};

/// The last day that is meant where days, or a month, are the end of something.
Date last_day(const TypedDays& days);

} // namespace imh
