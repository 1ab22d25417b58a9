// Repeating series of sessions: on which days they fall.

#include <doctest/doctest.h>

#include "core/session_series.h"
#include "support/build.h"

using namespace imh;
using imh::testing::date;

namespace {

std::string told(const std::vector<Date>& days) {
    std::string text;
    for (const Date day : days)
        text += (text.empty() ? "" : " ") + iso_text(day);
    return text;
}

} // namespace

TEST_CASE("session series: the days of each rhythm, both ends included") {
    struct Row {
        const char* name;
        const char *first, *last;
        Rhythm rhythm;
        const char* days;
    };
    const Row rows[] = {
        {"weekly", "2024-02-20", "2024-03-12", Rhythm::Weekly, "2024-02-20 2024-02-27 2024-03-05 2024-03-12"},
        {"every two weeks, the last day falls between", "2023-12-20", "2024-01-20", Rhythm::EveryTwoWeeks,
         "2023-12-20 2024-01-03 2024-01-17"},
        {"monthly", "2023-11-05", "2024-01-05", Rhythm::Monthly, "2023-11-05 2023-12-05 2024-01-05"},
        {"monthly on the 31st takes the last day of shorter months and comes back", "2023-12-31", "2024-04-30", Rhythm::Monthly,
         "2023-12-31 2024-01-31 2024-02-29 2024-03-31 2024-04-30"},
        {"one day", "2024-05-01", "2024-05-01", Rhythm::Monthly, "2024-05-01"},
        {"the last day before the first", "2024-05-02", "2024-05-01", Rhythm::Weekly, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(told(series_days(date(row.first), date(row.last), row.rhythm)) == row.days);
    }
}

TEST_CASE("session series: too many days end one beyond the most, so that it can be told") {
    CHECK(series_days(date("1950-01-01"), date("2020-01-01"), Rhythm::Weekly).size() == most_in_series + 1);
}

TEST_CASE("session series: every session is like the one described, on its own day, without an id") {
    Session like;
    like.id = {"session-9"};
    like.hours = imh::testing::hours("1:30");
    like.provider = PersonId{"robin"};
    like.to = date("2024-12-31");
    const std::vector<Date> days{date("2024-01-10"), date("2024-03-10")};
    const std::vector<Session> sessions = sessions_on(like, days);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[1].from == days[1]);
    CHECK_FALSE(sessions[1].to);
    CHECK(sessions[1].id.text.empty());
    CHECK(sessions[1].hours == like.hours);
    CHECK(sessions[1].provider == like.provider);
}

TEST_CASE("session series: a day may be entered already where the same provider has a session or a total then") {
    Portfolio portfolio;
    Session one, total;
    one.provider = total.provider = PersonId{"robin"};
    one.from = date("2024-01-10");
    total.from = date("2022-01-01");
    total.to = date("2022-12-31");
    portfolio.sessions = {one, total};
    Session like;
    like.provider = PersonId{"robin"};
    CHECK(may_be_entered(portfolio, like, date("2024-01-10")));
    CHECK(may_be_entered(portfolio, like, date("2022-12-31")));
    CHECK_FALSE(may_be_entered(portfolio, like, date("2024-01-11")));
    like.provider = PersonId{"kim"};
    CHECK_FALSE(may_be_entered(portfolio, like, date("2024-01-10")));
    like.provider = PersonId{"robin"};
    like.kind = SessionKind::Clinical;
    CHECK_FALSE(may_be_entered(portfolio, like, date("2024-01-10")));
}
