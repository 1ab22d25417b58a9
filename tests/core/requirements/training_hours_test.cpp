#include "core/requirements/training_hours.h"

#include <doctest/doctest.h>

#include "support/told.h"

using namespace imh;
using namespace imh::testing;

namespace {

const TrainingHours thirty{hours("30:00"), {}, true};

Portfolio with_trainings(std::vector<Training> trainings) {
    Portfolio portfolio;
    portfolio.trainings = std::move(trainings);
    return portfolio;
}

template <class Change> Training changed(Training training, Change change) {
    change(training);
    return training;
}

Training rsc(Training training, std::string_view length) {
    training.rsc_hours = hours(length);
    return training;
}

Training dei(Training training, std::string_view length) {
    training.dei_hours = hours(length);
    return training;
}

} // namespace

TEST_CASE("training hours: a training counts where it was held and covers an area") {
    const Training full = training("a", "2024-03-01", "30:00", {"TF01"});
    struct {
        const char* name;
        std::vector<Training> trainings;
        const char* standing;
        const char* ledger;
        const char* questions;
    } const rows[] = {
        {"nothing", {}, "not_met 0:00 of 30:00", "", ""},
        {"exactly enough", {full}, "met 30:00 of 30:00", "a counted 30:00", ""},
        {"a minute short", {training("a", "2024-03-01", "29:59", {"TF01"})}, "not_met 29:59 of 30:00",
         "a counted 29:59", ""},
        {"an area that no category here lists still counts",
         {changed(full, [](Training& t) { t.areas = area_ids({"TF03"}); })}, "met 30:00 of 30:00", "a counted 30:00", ""},
        {"said to cover no area", {changed(full, [](Training& t) { t.areas = area_ids({}); })},
         "not_met 0:00 of 30:00", "a aside no_area 30:00", ""},
        {"an area that the pack lacks is none", {changed(full, [](Training& t) { t.areas = area_ids({"XX99"}); })},
         "not_met 0:00 of 30:00", "a aside no_area 30:00", ""},
        {"waiting for its areas", {changed(full, [](Training& t) { t.areas.reset(); })},
         "reviewer 0:00..30:00 of 30:00", "a open areas_unsaid 30:00", "areas_unsaid a?"},
        {"its hours were not said", {training("a", "2024-03-01", "", {"TF01"})}, "reviewer 0:00..30:00 of 30:00",
         "a open hours_unsaid 0:00", "hours_unsaid a?"},
        {"hours not said beside enough", {full, training("b", "2024-04-01", "", {"TF01"})}, "met 30:00 of 30:00",
         "a counted 30:00; b open hours_unsaid 0:00", ""},
        {"its day was not said", {training("a", "", "30:00", {"TF01"})}, "reviewer 0:00..30:00 of 30:00",
         "a open dates_unsaid 30:00", "dates_unsaid a?"},
        {"tomorrow", {training("a", "2025-07-01", "30:00", {"TF01"})}, "not_met 0:00 of 30:00",
         "a aside lies_ahead 30:00", ""},
        {"today", {training("a", "2025-06-30", "30:00", {"TF01"})}, "met 30:00 of 30:00", "a counted 30:00", ""},
        {"a series that is not over", {changed(full, [](Training& t) { t.to = date("2025-07-01"); })},
         "reviewer 0:00..30:00 of 30:00", "a open still_running 30:00", "still_running a"},
        {"specific to another category", {changed(full, [](Training& t) { t.categories = categories({"i"}); })},
         "not_met 0:00 of 30:00", "a aside other_category 30:00", ""},
        {"specific to this and another", {changed(full, [](Training& t) { t.categories = categories({"i", "ii"}); })},
         "met 30:00 of 30:00", "a counted 30:00", ""},
        {"entered twice", {training("b", "2024-03-01", "16:00", {"TF01"}),
                           changed(training("a", "2024-03-01", "16:00", {"TF01"}),
                                   [](Training& t) { t.title = "TRAINING  b"; })},
         "not_met 16:00 of 30:00", "a counted 16:00; b aside entered_twice 16:00", ""},
        {"old trainings count", {training("a", "1990-03-01", "30:00", {"TF01"})}, "met 30:00 of 30:00",
         "a counted 30:00", ""},
        {"what is open is not enough", {changed(full, [](Training& t) { t.areas.reset(); t.hours = hours("29:00"); })},
         "not_met 0:00..29:00 of 30:00", "a open areas_unsaid 29:00", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = with_trainings(row.trainings);
        const Finding finding = judge(thirty, portfolio);
        CHECK(told(finding) == row.standing);
        CHECK(ledger_told(finding, portfolio) == row.ledger);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}

TEST_CASE("training hours: clock hours of course work are a question, course work without them is no hours") {
    Portfolio portfolio = with_trainings({training("a", "2024-03-01", "20:00", {"TF01"})});
    portfolio.courses = {course("c", "2018-09-01", {"TF01"})};
    CHECK(told(judge(thirty, portfolio)) == "not_met 20:00 of 30:00");
    CHECK(ledger_told(judge(thirty, portfolio), portfolio) == "a counted 20:00");

    portfolio.courses[0].hours = hours("45:00");
    const Finding finding = judge(thirty, portfolio);
    CHECK(told(finding) == "reviewer 20:00..65:00 of 30:00");
    CHECK(ledger_told(finding, portfolio) == "a counted 20:00; c open course_hours 45:00");
    CHECK(questions_told(finding, portfolio) == "course_hours c");

    portfolio.courses[0].areas = area_ids({});
    CHECK(ledger_told(judge(thirty, portfolio), portfolio) == "a counted 20:00; c aside no_area 45:00");
    CHECK(told(judge(thirty, portfolio)) == "not_met 20:00 of 30:00");
}

TEST_CASE("training hours: hours on giving RS/C lie inside the others, or on top of them") {
    const TrainingHours inside{hours("30:00"), hours("15:00"), true};
    const TrainingHours on_top{hours("30:00"), hours("15:00"), false};
    const Training main = training("a", "2024-03-01", "15:00", {"TF01"});
    const Training giving = rsc(training("b", "2024-04-01", "15:00", {"TF01"}), "15:00");
    struct {
        const char* name;
        TrainingHours terms;
        std::vector<Training> trainings;
        const char* standing;
        const char* rsc;
        const char* questions;
    } const rows[] = {
        {"15 inside 30", inside, {main, giving}, "met 30:00 of 30:00", "met 15:00 of 15:00", ""},
        {"14:59 inside 30", inside, {main, rsc(giving, "14:59")}, "not_met 30:00 of 30:00", "not_met 14:59 of 15:00", ""},
        {"15 of 30 where they come on top", on_top, {main, giving}, "not_met 15:00 of 30:00", "met 15:00 of 15:00", ""},
        {"30 and 15 on top", on_top, {training("c", "2024-05-01", "15:00", {"TF01"}), main, giving},
         "met 30:00 of 30:00", "met 15:00 of 15:00", ""},
        {"more of them serve as others", on_top,
         {rsc(training("c", "2024-05-01", "45:00", {"TF01"}), "45:00")}, "met 30:00 of 30:00", "met 45:00 of 15:00", ""},
        {"only these wait for areas", inside,
         {training("c", "2024-05-01", "30:00", {"TF01"}), changed(giving, [](Training& t) { t.areas.reset(); }),
          changed(training("d", "2024-06-01", "5:00", {}), [](Training& t) { t.areas.reset(); })},
         "reviewer 30:00..50:00 of 30:00", "reviewer 0:00..15:00 of 15:00", "areas_unsaid b?"},
        {"never more of them than hours", inside,
         {training("c", "2024-05-01", "30:00", {"TF01"}), rsc(training("d", "2024-05-02", "1:00", {"TF01"}), "15:00")},
         "not_met 31:00 of 30:00", "not_met 1:00 of 15:00", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = with_trainings(row.trainings);
        const Finding finding = judge(row.terms, portfolio);
        CHECK(told(finding) == row.standing);
        REQUIRE(finding.sub_measures.size() == 1);
        CHECK(finding.sub_measures[0].name == "rsc_provision");
        const Measure& sub = finding.sub_measures[0].measure;
        CHECK(told(sub.sure >= sub.asked       ? Standing::Met
                   : sub.possible >= sub.asked ? Standing::Reviewer
                                               : Standing::NotMet,
                   sub) == row.rsc);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
    CHECK(judge(thirty, with_trainings({main})).sub_measures.empty());
}

TEST_CASE("training hours: some of them on diversity, equity and inclusion") {
    const TrainingHours later{hours("48:00"), hours("15:00"), true, hours("3:00")};
    const Training rest = training("a", "2024-03-01", "30:00", {"TF01"});
    const Training on_rsc = rsc(training("b", "2024-03-02", "15:00", {"TF01"}), "15:00");
    const Training on_dei = training("c", "2024-03-03", "3:00", {"TF01"});
    struct {
        const char* name;
        std::vector<Training> trainings;
        const char* standing;
        std::int64_t sure;
        std::int64_t possible;
        const char* questions;
    } const rows[] = {
        {"exactly enough", {rest, on_rsc, dei(on_dei, "3:00")}, "met 48:00 of 48:00", 180, 180, ""},
        {"a minute of it was about something else", {rest, on_rsc, dei(on_dei, "2:59")}, "not_met 48:00 of 48:00", 179, 179, ""},
        {"not said", {rest, on_rsc, on_dei}, "not_met 48:00 of 48:00", 0, 0, ""},
        {"spread over two", {dei(rest, "1:00"), on_rsc, dei(on_dei, "2:00")}, "met 48:00 of 48:00", 180, 180, ""},
        {"a training on both gives both, and its hours once",
         {rest, dei(on_rsc, "3:00")}, "not_met 45:00 of 48:00", 180, 180, ""},
        {"in a training whose areas are still to choose",
         {rest, on_rsc, changed(dei(on_dei, "3:00"), [](Training& t) { t.areas.reset(); })},
         "reviewer 45:00..48:00 of 48:00", 0, 180, "areas_unsaid c?"},
        {"only these are in doubt, there are hours enough",
         {rest, on_rsc, training("d", "2024-03-04", "9:00", {"TF01"}),
          changed(dei(on_dei, "3:00"), [](Training& t) { t.areas.reset(); })},
         "reviewer 54:00..57:00 of 48:00", 0, 180, "areas_unsaid c?"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Portfolio portfolio = with_trainings(row.trainings);
        const Finding finding = judge(later, portfolio);
        CHECK(told(finding) == row.standing);
        REQUIRE(finding.sub_measures.size() == 2);
        CHECK(finding.sub_measures[1].name == "dei");
        CHECK(finding.sub_measures[1].measure.sure == row.sure);
        CHECK(finding.sub_measures[1].measure.possible == row.possible);
        CHECK(questions_told(finding, portfolio) == row.questions);
    }
}
