#include "core/date.h"

#include <doctest/doctest.h>

#include "support/build.h"

using namespace imh;
using testing::date, testing::day;

namespace {

DaySpan span(const char* first, const char* last) {
    return {day(first), day(last)};
}

std::string text(const std::vector<DaySpan>& spans) {
    std::string all;
    for (const DaySpan& one : spans)
        all += (all.empty() ? "" : ", ") + iso_text(Date{one.first}) + ".." + iso_text(Date{one.last});
    return all;
}

} // namespace

TEST_CASE("dates: only existing days of the years 1900 to 2199 are read") {
    for (const char* good : {"1900-01-01", "2024-02-29", "2199-12-31", "2023-11-17"}) {
        CAPTURE(good);
        REQUIRE(parse_date(good));
        CHECK(iso_text(*parse_date(good)) == good);
    }
    for (const char* bad : {"", "2023-02-29", "2023-02-30", "2023-00-10", "2023-13-01", "2023-01-00", "2023-1-01", "2023-01-1",
                            "2023/01/01", "1899-12-31", "2200-01-01", "2023-01-01 ", " 2023-01-01", "2023-01-011", "+023-01-01",
                            "2023-01--1", "20a3-01-01"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("hours: H:MM is read and written, anything else is refused") {
    for (const char* good : {"0:00", "0:05", "6:30", "120:00", "99999:59"}) {
        CAPTURE(good);
        REQUIRE(parse_hours(good));
        CHECK(clock_text(*parse_hours(good)) == good);
    }
    CHECK(parse_hours("6:30") == Minutes{390});
    for (const char* bad : {"", ":", "6", "6:3", "6:300", "6:60", "-6:30", "6:-3", ":30", "100000:00", "6.5", "6:30 ", "6 :30", "a:30"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_hours(bad));
    }
}

TEST_CASE("months: numbers and months are each other's inverse, across years") {
    for (int number = -30; number < 30; ++number)
        CHECK(month_number(month_from_number(number)) == number);
    CHECK(month_number(month_of(date("2024-01-31"))) - month_number(month_of(date("2023-12-01"))) == 1);
    CHECK(month_from_number(month_number(month_of(day("2023-11-17"))) + 2) == month_of(date("2024-01-01")));
}

TEST_CASE("spans: overlapping and adjoining ones are joined, oldest first") {
    CHECK(joined({}).empty());
    CHECK(text(joined({span("2023-03-01", "2023-03-31"), span("2023-01-01", "2023-01-31")})) ==
          "2023-01-01..2023-01-31, 2023-03-01..2023-03-31");
    CHECK(text(joined({span("2023-02-01", "2023-02-28"), span("2023-01-01", "2023-01-31")})) == "2023-01-01..2023-02-28");
    CHECK(text(joined({span("2023-01-01", "2023-12-31"), span("2023-02-01", "2023-02-28"), span("2023-06-01", "2024-01-15")})) ==
          "2023-01-01..2024-01-15");
    CHECK(joined({span("2023-01-01", "2023-01-31"), span("2023-02-02", "2023-02-02")}).size() == 2);
}

TEST_CASE("spans: what lies outside others keeps both sides of each") {
    const struct {
        std::string name;
        std::vector<DaySpan> spans, others;
        std::string left;
    } rows[] = {
        {"nothing to take away", {span("2023-01-01", "2023-01-31")}, {}, "2023-01-01..2023-01-31"},
        {"all taken away", {span("2023-01-01", "2023-01-31")}, {span("2022-01-01", "2024-01-01")}, ""},
        {"a hole", {span("2023-01-01", "2023-01-31")}, {span("2023-01-10", "2023-01-20")}, "2023-01-01..2023-01-09, 2023-01-21..2023-01-31"},
        {"the first day", {span("2023-01-01", "2023-01-31")}, {span("2022-12-01", "2023-01-01")}, "2023-01-02..2023-01-31"},
        {"the last day", {span("2023-01-01", "2023-01-31")}, {span("2023-01-31", "2023-02-05")}, "2023-01-01..2023-01-30"},
        {"one over two", {span("2023-01-01", "2023-01-31"), span("2023-03-01", "2023-03-31")}, {span("2023-01-20", "2023-03-10")}, "2023-01-01..2023-01-19, 2023-03-11..2023-03-31"},
        {"two within one", {span("2023-01-01", "2023-01-31")}, {span("2023-01-05", "2023-01-06"), span("2023-01-08", "2023-01-09")}, "2023-01-01..2023-01-04, 2023-01-07..2023-01-07, 2023-01-10..2023-01-31"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(text(without(row.spans, row.others)) == row.left);
    }
}

TEST_CASE("completed months: from day to day of the month, both ends included") {
    const struct {
        const char *first, *last;
        int months;
    } rows[] = {
        {"2023-01-15", "2023-02-14", 1}, {"2023-01-15", "2023-02-13", 0}, {"2023-01-01", "2023-01-31", 1},
        {"2023-01-01", "2023-01-30", 0}, {"2023-01-31", "2023-02-28", 1}, {"2023-01-31", "2023-02-27", 0},
        {"2023-01-30", "2023-02-28", 1}, {"2024-01-31", "2024-02-28", 0}, {"2024-01-31", "2024-02-29", 1},
        {"2023-06-01", "2025-05-31", 24}, {"2023-06-01", "2025-05-30", 23}, {"2023-06-01", "2023-06-01", 0},
        {"2023-01-31", "2023-03-30", 2}, {"2023-12-15", "2024-01-14", 1},
    };
    for (const auto& row : rows) {
        CAPTURE(row.first);
        CAPTURE(row.last);
        CHECK(completed_months(span(row.first, row.last)) == row.months);
    }
    CHECK(completed_months({span("2023-01-01", "2023-01-20"), span("2023-02-01", "2023-02-20")}) == 0);
    CHECK(completed_months({span("2023-01-01", "2023-01-31"), span("2023-03-15", "2023-05-14")}) == 3);
}

TEST_CASE("completed months: a longer stretch never has fewer, and joining stretches loses none") {
    const Day start = day("2023-12-20");
    const Day base = day("2024-01-01");
    for (int first = 0; first < 45; ++first)
        for (int length = 1; length < 130; ++length) {
            const DaySpan one{start + std::chrono::days{first}, start + std::chrono::days{first + length - 1}};
            const DaySpan later_end{one.first, one.last + std::chrono::days{1}};
            const DaySpan earlier_start{one.first - std::chrono::days{1}, one.last};
            CHECK(completed_months(later_end) >= completed_months(one));
            CHECK(completed_months(earlier_start) >= completed_months(one));
            if (base > one.first && base <= one.last) {
                const DaySpan left{one.first, base - std::chrono::days{1}};
                const DaySpan right{base, one.last};
                CHECK(completed_months(left) + completed_months(right) <= completed_months(one));
            }
            const int months = completed_months(one);
            if (months > 0) {
                CHECK(end_of_months(one.first, months) <= one.last);
                CHECK(end_of_months(one.first, months + 1) > one.last);
            }
        }
}
