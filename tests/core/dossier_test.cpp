#include "core/dossier.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/build.h"

using namespace imh;
using namespace imh::testing;

namespace {

const RulePack pack = small_pack();
const Date today = date("2025-06-30");

std::vector<std::string> ids(const Portfolio& portfolio, const auto& entries) {
    std::vector<std::string> all;
    for (const auto& entry : entries)
        all.push_back(id_text(portfolio, entry.ref));
    return all;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("dossier: entries come by date, then by id, undated first, however they were entered") {
    Portfolio portfolio;
    portfolio.trainings = {training("b", "2024-01-01", "1:00", {}), training("c", "2023-01-01", "1:00", {}),
                           training("a", "2024-01-01", "2:00", {}), training("d", "", "1:00", {})};
    portfolio.degrees = {degree("y", DegreeKind::Master, "2020-01-01"), degree("x", DegreeKind::Bachelor, "2016-01-01")};
    do {
        const Dossier dossier = make_dossier(pack, portfolio, today);
        CHECK(ids(portfolio, dossier.trainings) == Ids{"d", "c", "a", "b"});
        CHECK(id_text(portfolio, dossier.degrees.front()) == "x");
        std::next_permutation(portfolio.degrees.begin(), portfolio.degrees.end(),
                              [](const Degree& a, const Degree& b) { return a.id < b.id; });
    } while (std::next_permutation(portfolio.trainings.begin(), portfolio.trainings.end(),
                                   [](const Training& a, const Training& b) { return a.id < b.id; }));
}

TEST_CASE("dossier: a training entered twice is found by title, days and length") {
    const Training first = training("a", "2024-01-01", "6:00", {"TF01"});
    const struct {
        const char* name;
        void (*change)(Training&);
        bool twice;
    } rows[] = {
        {"the same", [](Training&) {}, true},
        {"with other case and spaces", [](Training& t) { t.title = " TRAINING  a"; }, true},
        {"with its one day as the last day too", [](Training& t) { t.to = t.from; }, true},
        {"by another provider", [](Training& t) { t.provider = "Somebody"; }, true},
        {"of another title", [](Training& t) { t.title = "Training a2"; }, false},
        {"on another day", [](Training& t) { t.from = date("2024-01-02"); }, false},
        {"over more days", [](Training& t) { t.to = date("2024-01-02"); }, false},
        {"of another length", [](Training& t) { t.hours = Minutes{361}; }, false},
        {"of unknown length", [](Training& t) { t.hours.reset(); }, false},
        {"of an unknown day", [](Training& t) { t.from.reset(); }, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        Training second = first;
        second.id = {"b"};
        row.change(second);
        portfolio.trainings = {second, first};
        const Dossier dossier = make_dossier(pack, portfolio, today);
        const auto doubles = std::count_if(dossier.trainings.begin(), dossier.trainings.end(),
                                           [](const Lesson& lesson) { return lesson.double_entry; });
        CHECK(doubles == (row.twice ? 1 : 0));
        for (const Lesson& lesson : dossier.trainings)
            if (lesson.double_entry)
                CHECK(id_text(portfolio, lesson.ref) == "b");
    }
}

TEST_CASE("dossier: what a double says is added to the entry that stands for it") {
    Portfolio portfolio;
    Training first = training("a", "2024-01-01", "6:00", {"TF01"});
    first.categories = categories({"i"});
    Training second = first;
    second.id = {"b"};
    second.areas = area_ids({"TF03", "unheard of"});
    second.rsc_hours = hours("9:00");
    second.categories = categories({"ii"});
    portfolio.trainings = {first, second};
    const Dossier dossier = make_dossier(pack, portfolio, today);
    const Lesson& lesson = dossier.trainings[0];
    CHECK(lesson.areas.count() == 2);
    CHECK(lesson.areas[0]);
    CHECK(lesson.areas[2]);
    CHECK(lesson.rsc_hours == hours("6:00")); // never more than the hours
    CHECK(specific_to(lesson, {"i"}));
    CHECK(specific_to(lesson, {"ii"}));
    CHECK_FALSE(specific_to(lesson, {"iii"}));
    second.categories.clear(); // for all
    portfolio.trainings = {first, second};
    CHECK(specific_to(make_dossier(pack, portfolio, today).trainings[0], {"iii"}));
}

TEST_CASE("dossier: a training is held once its last day is over") {
    Portfolio portfolio;
    const struct {
        const char *from, *to;
        Truth held;
        Reason why_not;
    } rows[] = {
        {"2025-06-30", "", Truth::Yes, Reason::None},
        {"2025-07-01", "", Truth::No, Reason::LiesAhead},
        {"2025-06-01", "2025-06-30", Truth::Yes, Reason::None},
        {"2025-06-30", "2025-07-01", Truth::Maybe, Reason::StillRunning},
        {"", "", Truth::Maybe, Reason::DatesUnsaid},
    };
    for (const auto& row : rows) {
        CAPTURE(row.from);
        CAPTURE(row.to);
        portfolio.trainings = {training("a", row.from, "1:00", {})};
        portfolio.trainings[0].to = maybe_date(row.to);
        const Dossier dossier = make_dossier(pack, portfolio, today);
        CHECK(dossier.trainings[0].held == row.held);
        CHECK(dossier.trainings[0].why_not_held == row.why_not);
    }
}

TEST_CASE("dossier: a job has the days up to today, and none where it lies ahead or its start is unknown") {
    const struct {
        const char *from, *to, *first, *last;
        Reason why_none;
    } rows[] = {
        {"2024-01-01", "2024-12-31", "2024-01-01", "2024-12-31", Reason::None},
        {"2024-01-01", "", "2024-01-01", "2025-06-30", Reason::None},
        {"2024-01-01", "2026-01-01", "2024-01-01", "2025-06-30", Reason::None},
        {"2025-06-30", "", "2025-06-30", "2025-06-30", Reason::None},
        {"2025-07-01", "", "", "", Reason::LiesAhead},
        {"", "2024-12-31", "", "", Reason::DatesUnsaid},
        {"", "", "", "", Reason::DatesUnsaid},
    };
    for (const auto& row : rows) {
        CAPTURE(row.from);
        CAPTURE(row.to);
        Portfolio portfolio;
        portfolio.jobs = {job("a", row.from, row.to)};
        const JobEntry entry = make_dossier(pack, portfolio, today).jobs[0];
        CHECK(entry.why_no_span == row.why_none);
        CHECK(entry.span.has_value() == (row.first[0] != 0));
        if (entry.span)
            CHECK(*entry.span == DaySpan{day(row.first), day(row.last)});
    }
}

TEST_CASE("dossier: a session entered twice is found by provider, day and length, and by its kind") {
    const Session first = session("a", "2024-01-10", "1:30", "q");
    const struct {
        const char* name;
        void (*change)(Session&);
        bool twice;
    } rows[] = {
        {"the same", [](Session&) {}, true},
        {"in a group", [](Session& s) { s.setting = Setting::Group; }, true},
        {"by another provider", [](Session& s) { s.provider = PersonId{"r"}; }, false},
        {"by nobody named", [](Session& s) { s.provider.reset(); }, false},
        {"on another day", [](Session& s) { s.from = date("2024-01-11"); }, false},
        {"of another length", [](Session& s) { s.hours = hours("1:31"); }, false},
        {"of another kind", [](Session& s) { s.kind = SessionKind::Administrative; }, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        portfolio.people = {person("q", "iii"), person("r", "iii")};
        Session second = first;
        second.id = {"b"};
        second.about_rsc = hours("1:00");
        row.change(second);
        portfolio.sessions = {second, first};
        const Dossier dossier = make_dossier(pack, portfolio, today);
        CHECK_FALSE(dossier.sessions[0].double_entry);
        CHECK(dossier.sessions[1].double_entry == row.twice);
        CHECK(dossier.sessions[0].provider == find_person(portfolio, {"q"}));
        if (row.twice) {
            CHECK(dossier.sessions[0].about_said);
            CHECK(dossier.sessions[0].about_rsc == hours("1:00"));
        }
    }
}

TEST_CASE("dossier: a job entered twice is one of which all is said alike, its employer too") {
    const struct {
        const char* name;
        void (*change)(Job&);
        bool twice;
    } rows[] = {
        {"the same", [](Job&) {}, true},
        {"in other words", [](Job& j) { j.words = "Again"; }, true},
        {"at another employer", [](Job& j) { j.employer = "Elsewhere"; }, false},
        {"of another title", [](Job& j) { j.title = "Teacher"; }, false},
        {"of another kind", [](Job& j) { j.kind = JobKind::Volunteer; }, false},
        {"until another day", [](Job& j) { j.to = date("2024-12-30"); }, false},
        {"with other families", [](Job& j) { j.families = 5; }, false},
        {"with another answer", [](Job& j) { j = with(j, JobFact::Paid, Answer::Unsaid); }, false},
        {"with other hours", [](Job& j) { j.hours_per_week = 10; }, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio;
        Job first = job("a", "2024-01-01", "2024-12-31");
        first.employer = "County";
        Job second = first;
        second.id = {"b"};
        row.change(second);
        portfolio.jobs = {second, first};
        const Dossier dossier = make_dossier(pack, portfolio, today);
        CHECK_FALSE(dossier.jobs[0].double_entry);
        CHECK(dossier.jobs[1].double_entry == row.twice);
    }
    Portfolio unnamed;
    unnamed.jobs = {job("a", "2024-01-01"), job("b", "2024-01-01")};
    CHECK_FALSE(make_dossier(pack, unnamed, today).jobs[1].double_entry); // perhaps two employers
}

TEST_CASE("portfolio: a fresh id is one that nothing has") {
    Portfolio portfolio;
    CHECK(fresh_id(portfolio, "training").text == "training-1");
    portfolio.trainings = {training("training-7", "", "", {}), training("training-x", "", "", {})};
    portfolio.courses = {course("training-9", "", {}), course("course-12", "", {})};
    CHECK(fresh_id(portfolio, "training").text == "training-10");
    CHECK(fresh_id(portfolio, "course").text == "course-13");
    CHECK(fresh_id(portfolio, "job").text == "job-1");
    CHECK(find_person(portfolio, {"nobody"}) == nullptr);
}

TEST_CASE("rule pack: requirements and areas are found wherever they are nested") {
    RulePack many = small_pack();
    Category category;
    category.title = "Mentor";
    category.requirements = {
        requirement("a", AnyOf{{requirement("a.1", AllOf{{requirement("a.1.1", CompetencyCoverage{area_ids({"TF02"}), {}, false})}}),
                                requirement("a.2", Signatures{})}}),
        requirement("b", WorkApart{{requirement("b.1", Work{}), requirement("b.2", Work{})}}),
    };
    for (const char* id : {"a", "a.1", "a.1.1", "a.2", "b", "b.1", "b.2"}) {
        CAPTURE(id);
        REQUIRE(find_requirement(category, {id}));
        CHECK(find_requirement(category, {id})->id.text == id);
    }
    CHECK(find_requirement(category, {"c"}) == nullptr);
    const AreaSet areas = required_areas(many, category);
    CHECK(areas.count() == 1);
    CHECK(areas[1]);
    CHECK(area_index(many, {"TF03"}) == 2);
    CHECK_FALSE(area_index(many, {"TF04"}));
    CHECK(full_title(category) == "Mentor");
    category.designation = "Clinical";
    CHECK(full_title(category) == "Mentor · Clinical");
}
