// How much more RS/C it takes.

#include <doctest/doctest.h>

#include "core/rsc_needed.h"
#include "support/build.h"

using namespace imh;
using imh::testing::day;
using imh::testing::hours;

namespace {

ReflectiveSupervision asks_24_hours() {
    ReflectiveSupervision terms;
    terms.asked = hours("24:00");
    return terms;
}

RscShare session(std::string_view on, std::string_view length) {
    RscShare share;
    share.span = {day(on), day(on)};
    share.hours = hours(length);
    return share;
}

} // namespace

TEST_CASE("rsc needed: hours and months to go, beside what is there") {
    struct Row {
        const char* name;
        std::vector<RscShare> shares;
        int months;
        const char* hours;
    };
    const Row rows[] = {
        {"nothing yet: twelve months and all hours", {}, 12, "24:00"},
        {"a good start: only what is left", {session("2024-11-05", "6:00"), session("2025-05-10", "9:00")}, 4, "9:00"},
        {"enough hours, too short a time: one session in each month that is left", {session("2024-11-05", "24:00")}, 4, "0:00"},
        {"too old to lie in one window with new ones: all anew", {session("2019-01-10", "15:00")}, 12, "24:00"},
        {"partly too old: what still lies within two years helps", {session("2023-01-10", "10:00"), session("2024-11-05", "6:00")}, 4, "18:00"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto needed = rsc_needed(asks_24_hours(), row.shares, day("2025-07-01"));
        REQUIRE(needed);
        CHECK(needed->months == row.months);
        CHECK(clock_text(needed->hours) == row.hours);
    }
}

TEST_CASE("rsc needed: the parts of a whole add up to it") {
    Minutes sum{};
    for (int i = 0; i < 7; ++i)
        sum += spread_part(hours("10:01"), 7, i);
    CHECK(sum == hours("10:01"));
}
