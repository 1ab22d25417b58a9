#include "core/language.h"
#include "core/typed.h"

#include <doctest/doctest.h>

#include <string>

#include "support/build.h"

using namespace imh;
using namespace imh::testing;

namespace {

std::string told(const TypedDate& typed) {
    if (typed.date)
        return iso_text(*typed.date) + (typed.month_only ? " month" : "");
    switch (typed.problem) {
    case TypedProblem::Empty: return "empty";
    case TypedProblem::NotUnderstood: return "not understood";
    case TypedProblem::NoSuchDay: return "no such day";
    case TypedProblem::YearOutOfRange: return "year out of range";
    case TypedProblem::YearMissing: return "year missing";
    default: return "?";
    }
}

std::string told(const TypedHours& typed) {
    if (typed.length)
        return clock_text(*typed.length);
    switch (typed.problem) {
    case TypedProblem::Empty: return "empty";
    case TypedProblem::NotUnderstood: return "not understood";
    case TypedProblem::TooLong: return "too long";
    case TypedProblem::NotWholeMinutes: return "nearest " + clock_text(*typed.nearest);
    default: return "?";
    }
}

} // namespace

TEST_CASE("typed dates: what people type is understood, the month before the day") {
    struct {
        const char* typed;
        const char* understood;
    } const rows[] = {
        {"3/5/23", "2023-03-05"},
        {"03/05/2023", "2023-03-05"},
        {" 3-5-2023 ", "2023-03-05"},
        {"3.5.2023", "2023-03-05"},
        {"17/11/2023", "2023-11-17"}, // 17 can be no month
        {"13/13/2023", "no such day"},
        {"2023-03-05", "2023-03-05"},
        {"2023/3/5", "2023-03-05"},
        {"2023-03-05\u00a0", "2023-03-05"},
        {"2023\u201303\u201305", "2023-03-05"},
        {"March 5, 2023", "2023-03-05"},
        {"march 5 2023", "2023-03-05"},
        {"Mar. 5th, 2023", "2023-03-05"},
        {"Mar 5 '23", "2023-03-05"},
        {"5 March 2023", "2023-03-05"},
        {"the 5 March 2023", "not understood"},
        {"5th of March 2023", "2023-03-05"},
        {"Friday, November 17, 2023", "2023-11-17"},
        {"2023 March 5", "2023-03-05"},
        {"Sept 9 2020", "2020-09-09"},
        {"MAR 2023", "2023-03-01 month"},
        {"3/2023", "2023-03-01 month"},
        {"2023-03", "2023-03-01 month"},
        {"2023 Mar", "2023-03-01 month"},
        {"Mar '23", "2023-03-01 month"},
        {"13/2023", "no such day"},
        {"0/2023", "no such day"},
        {"3/0/2023", "no such day"},
        {"February 29, 2024", "2024-02-29"},
        {"February 29, 2023", "no such day"},
        {"2/30/2024", "no such day"},
        {"March 5", "year missing"},
        {"5 March", "year missing"},
        {"Mar 23", "year missing"},
        {"3/23", "year missing"},
        {"March", "year missing"},
        {"1/1/1899", "year out of range"},
        {"1/1/2200", "year out of range"},
        {"1/1/2199", "2199-01-01"},
        {"1/1/1900", "1900-01-01"},
        {"1/1/123", "not understood"},
        {"2023", "not understood"},
        {"20230305", "not understood"},
        {"Ma 5 2023", "not understood"},
        {"Marc 5 2023", "2023-03-05"},
        {"Mart 5 2023", "not understood"},
        {"March May 2023", "not understood"},
        {"3/5/23/1", "not understood"},
        {"-3/5/23", "not understood"},
        {"3/5/23x", "not understood"},
        {"3:5:23", "not understood"},
        {"soon", "not understood"},
        {"", "empty"},
        {"  \t ", "empty"},
        {"/", "not understood"},
        {"99999999999999999999", "not understood"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        CHECK(told(parse_typed_date(row.typed, date("2025-06-30"))) == row.understood);
    }
}

TEST_CASE("typed dates: months and weekdays may be Spanish, and the month still comes first in numbers") {
    struct {
        const char* typed;
        const char* understood;
    } const rows[] = {
        {"5 de marzo de 2023", "2023-03-05"},
        {"el 5 de marzo del 2023", "2023-03-05"},
        {"Miércoles, 5 de Marzo de 2023", "2023-03-05"},
        {"martes 7 mar 2023", "2023-03-07"},
        {"1º de agosto de 2023", "2023-08-01"},
        {"1ro de enero 2023", "2023-01-01"},
        {"5 setiembre 2023", "2023-09-05"},
        {"5 de dic. de 2023", "2023-12-05"},
        {"marzo 2023", "2023-03-01 month"},
        {"marzo de 2023", "2023-03-01 month"},
        {"5 de marzo", "year missing"},
        {"3 a 5 2023", "not understood"},
        {"3/5/23", "2023-03-05"},
    };
    for (const Language language : {Language::English, Language::Spanish}) {
        const UseLanguage use(language);
        for (const auto& row : rows) {
            CAPTURE(row.typed);
            CHECK(told(parse_typed_date(row.typed, date("2025-06-30"))) == row.understood);
        }
    }
}

TEST_CASE("typed hours: units may be Spanish") {
    CHECK(told(parse_typed_hours("6 horas")) == "6:00");
    CHECK(told(parse_typed_hours("1 hora y 30 minutos")) == "1:30");
    CHECK(told(parse_typed_hours("1,5")) == "1:30");
}

TEST_CASE("typed dates: two digits mean a year up to the next one, else the century before") {
    struct {
        const char* today;
        const char* typed;
        const char* understood;
    } const rows[] = {
        {"2025-06-30", "1/2/00", "2000-01-02"}, {"2025-06-30", "1/2/25", "2025-01-02"},
        {"2025-06-30", "1/2/26", "2026-01-02"}, {"2025-06-30", "1/2/27", "1927-01-02"},
        {"2025-06-30", "1/2/99", "1999-01-02"}, {"2099-06-30", "1/2/99", "2099-01-02"},
        {"2101-06-30", "1/2/03", "2003-01-02"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        CAPTURE(row.today);
        CHECK(told(parse_typed_date(row.typed, date(row.today))) == row.understood);
    }
}

TEST_CASE("typed hours: clock time, decimals and units are understood to the minute") {
    struct {
        const char* typed;
        const char* understood;
    } const rows[] = {
        {"1:30", "1:30"},
        {"0:05", "0:05"},
        {"1:30 h", "1:30"},
        {"1:60", "not understood"},
        {"1:5", "not understood"},
        {"1:300", "not understood"},
        {"1:30 min", "not understood"},
        {"6", "6:00"},
        {"6 hours", "6:00"},
        {"6 HRS.", "6:00"},
        {"1 hr", "1:00"},
        {"1.5", "1:30"},
        {"1,5", "1:30"},
        {"1.50 h", "1:30"},
        {"1,500", "not understood"}, // a thousand and more, or one and a half
        {".5", "0:30"},
        {"1.", "1:00"},
        {"1½", "1:30"},
        {"¾ h", "0:45"},
        {"1.25h", "1:15"},
        {"1.05", "1:03"},
        {"0.016", "nearest 0:01"},
        {"1.33 h", "nearest 1:20"},
        {"1.333333", "nearest 1:20"},
        {"1.3333333", "not understood"},
        {"0.325", "nearest 0:20"}, // 19.5 min
        {"90 min", "1:30"},
        {"90min.", "1:30"},
        {"90 minutes", "1:30"},
        {"45 m", "0:45"},
        {"90.5 min", "nearest 1:31"},
        {"1 h 30", "1:30"},
        {"1h30m", "1:30"},
        {"1h30", "1:30"},
        {"1 hour and 30 minutes", "1:30"},
        {"1 hour, 30 minutes", "1:30"},
        {"1 h 60", "not understood"},
        {"1.5 h 30", "not understood"},
        {"1 h 30 h", "not understood"},
        {"1 h 0.5", "not understood"},
        {"30 min 1 h", "not understood"},
        {"1 30", "not understood"},
        {"1 h 30 min 5", "not understood"},
        {"6 days", "not understood"},
        {"-1", "not understood"},
        {"1e3", "not understood"},
        {"six", "not understood"},
        {":30", "not understood"},
        {".", "not understood"},
        {"h", "not understood"},
        {"0", "0:00"},
        {"99999:59", "99999:59"},
        {"100000", "too long"},
        {"999999999", "too long"},
        {"9999999999", "not understood"},
        {"", "empty"},
        {"   ", "empty"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        CHECK(told(parse_typed_hours(row.typed)) == row.understood);
    }
}
