#include "core/typed_days.h"

#include <doctest/doctest.h>

#include <string>

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date today = 2025y / 6 / 30;

/// "2023-03-05", "2023-03-05 to 2023-03-07", with a word for what was noticed; "?" where it was not understood.
std::string understood(std::string_view text, DayOrder order = DayOrder::MonthFirst) {
    const TypedDays days = parse_typed_days(text, today, order);
    if (days.problem != TypedProblem::None)
        return "?";
    std::string words = iso_text(*days.from);
    if (days.to)
        words += " to " + iso_text(*days.to);
    return words + (days.month_only ? " month" : "") + (days.day_number ? " number" : "")
           + (days.several_days ? " several" : "");
}

} // namespace

TEST_CASE("typed days: one day or a stretch of days, as lists of trainings have them") {
    struct {
        std::string text;
        std::string days;
    } const rows[] = {
        // clang-format off
        {"3/5/23", "2023-03-05"},
        {"2023-03-05", "2023-03-05"},
        {"Mar 5, 2023", "2023-03-05"},
        {"March 2023", "2023-03-01 month"},
        {"3/2023", "2023-03-01 month"},
        {"13/5/23", "2023-05-13"},
        {"3/5/23-3/7/23", "2023-03-05 to 2023-03-07"},
        {"3/5/2023 – 3/7/2023", "2023-03-05 to 2023-03-07"},
        {"3-5-23 - 3-7-23", "2023-03-05 to 2023-03-07"},
        {"2023-03-05 to 2023-03-07", "2023-03-05 to 2023-03-07"},
        {"2023-03-05/2023-03-07", "2023-03-05 to 2023-03-07"},
        {"2023-03-05 - 2023-03-07", "2023-03-05 to 2023-03-07"},
        {"3/5-3/7/23", "2023-03-05 to 2023-03-07"},
        {"3/5-7/23", "2023-03-05 to 2023-03-07"},
        {"3/5-7/2023", "2023-03-05 to 2023-03-07"},
        {"3/5/23-7", "2023-03-05 to 2023-03-07"},
        {"Mar 5-7, 2023", "2023-03-05 to 2023-03-07"},
        {"March 5 - 7, 2023", "2023-03-05 to 2023-03-07"},
        {"March 30 - April 2, 2023", "2023-03-30 to 2023-04-02"},
        {"Dec 28 - Jan 3, 2024", "2023-12-28 to 2024-01-03"},
        {"5-7 March 2023", "2023-03-05 to 2023-03-07"},
        {"Jan-Mar 2023", "2023-01-01 to 2023-03-31 month"},
        {"January 2023 through March 2023", "2023-01-01 to 2023-03-31 month"},
        {"3/5/23 - 3/5/23", "2023-03-05"},
        {"3/5/2023 9:00 AM", "2023-03-05"},
        {"3/5/2023 9:00 AM - 3/7/2023 4:30 PM", "2023-03-05 to 2023-03-07"},
        {"3/5/23 9:00-12:00", "2023-03-05"},
        {"2023-03-05T09:00:00", "2023-03-05"},
        {"2023-03-05T09:00:00.000Z", "2023-03-05"},
        {"3/5/23, 3/12/23 & 3/19/23", "2023-03-05 to 2023-03-19 several"},
        {"3/5, 3/12, 3/19/23", "2023-03-05 to 2023-03-19 several"},
        {"3/19/23\n3/5/23", "2023-03-05 to 2023-03-19 several"},
        {"45000", "2023-03-15 number"},
        {"", "?"},
        {"Spring 2019", "?"},
        {"2022-2023", "?"},
        {"3/7/23-3/5/23", "?"},
        {"2/30/23", "?"},
        {"3/5/23-2/30/23", "?"},
        {"-", "?"},
        {"12345", "?"},
        {"3/5", "?"},
        {"Mar 5-32, 2023", "?"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(understood(row.text) == row.days);
    }
}

TEST_CASE("typed days: with the day first, numbers are read in that order where they allow it") {
    CHECK(understood("3/5/23", DayOrder::DayFirst) == "2023-05-03");
    CHECK(understood("3.5.2023 - 7.5.2023", DayOrder::DayFirst) == "2023-05-03 to 2023-05-07");
    CHECK(understood("5-7/3/23", DayOrder::DayFirst) == "2023-03-05 to 2023-03-07");
    CHECK(understood("3/25/23", DayOrder::DayFirst) == "2023-03-25");
    CHECK(understood("2023-03-05", DayOrder::DayFirst) == "2023-03-05");
    CHECK(understood("March 5, 2023", DayOrder::DayFirst) == "2023-03-05");
}

TEST_CASE("typed days: a text of any length is answered at once") {
    CHECK(understood(std::string(5'000'000, '-')) == "?");
    CHECK(understood(std::string(5'000'000, ':')) == "?");
    CHECK(understood("3/5/23" + std::string(150, ' ')) == "2023-03-05");
}

TEST_CASE("typed days: some numbers allow one order only") {
    CHECK(only_order("13/5/23") == DayOrder::DayFirst);
    CHECK(only_order("3/25/2023 9:00") == DayOrder::MonthFirst);
    CHECK_FALSE(only_order("3/5/23"));
    CHECK_FALSE(only_order("2023-03-25"));
    CHECK_FALSE(only_order("March 25, 2023"));
    CHECK_FALSE(only_order(""));
}
