#include "io/portfolio_json.h"

#include <doctest/doctest.h>

#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

std::string everything() {
    return testing::file_text(testing::in_checkout("tests/io/everything.json"));
}

Portfolio read_well(std::string_view text) {
    auto read = read_portfolio(text, "portfolio.json");
    for (const Problem& problem : read.problems)
        MESSAGE(problem_text(problem));
    REQUIRE(read.value);
    return std::move(*read.value);
}

/// All problems, a line each.
std::string problems_of(std::string_view text) {
    std::string lines;
    const auto read = read_portfolio(text, "portfolio.json");
    CHECK(read.value.has_value() == read.problems.empty());
    for (const Problem& problem : read.problems)
        lines += problem_text(problem) + "\n";
    return lines;
}

std::string with_members(const std::string& members) {
    return R"({"format": "imh-portfolio", "version": 1)" + (members.empty() ? "" : ", " + members) + "}";
}

} // namespace

TEST_CASE("portfolio file: a file with every member, known or not, is written back byte for byte") {
    CHECK(write_portfolio(read_well(everything())) == everything());
}

TEST_CASE("portfolio file: each example is read, and written the same twice") {
    const auto paths = testing::files_below(testing::in_checkout("assets/examples"), ".json");
    REQUIRE(!paths.empty());
    for (const auto& path : paths) {
        CAPTURE(path.filename().string());
        const std::string once = write_portfolio(read_well(testing::file_text(path)));
        CHECK(write_portfolio(read_well(once)) == once);
    }
}

TEST_CASE("portfolio file: an empty portfolio is three lines of it") {
    const std::string text = "{\n  \"format\": \"imh-portfolio\",\n  \"version\": 1\n}\n";
    CHECK(write_portfolio(Portfolio{}) == text);
    CHECK(write_portfolio(read_well(text)) == text);
}

TEST_CASE("portfolio file: values arrive where they belong") {
    const Portfolio portfolio = read_well(everything());
    REQUIRE(portfolio.trainings.size() == 3);
    CHECK(portfolio.trainings[0].hours == 12h);
    CHECK(portfolio.trainings[0].rsc_hours == 2h);
    CHECK(portfolio.trainings[0].from == 2023y / 11 / 17);
    CHECK(portfolio.jobs[0].fact(JobFact::SocialEmotionalFocus) == Answer::Partly);
    CHECK(portfolio.jobs[0].hours_per_week == 40);
    CHECK(portfolio.people[0].vetting == Vetting::Requested);
    CHECK(portfolio.sessions[0].kind == SessionKind::Administrative);
    CHECK(portfolio.sessions[1].kind == SessionKind::Reflective);
    CHECK(portfolio.references[0].roles == std::vector{RaterRole::CurrentSupervisor, RaterRole::RscProvider});
    CHECK(portfolio.declarations.at("regional_or_state_leadership").answer == Answer::Yes);
    REQUIRE(portfolio.offers.size() == 2);
    CHECK(portfolio.offers[0].price_cents == 12'050);
    CHECK(portfolio.offers[0].reviews[0].opinion == Opinion::Question);
    CHECK(portfolio.offers[1].price_cents == 0);
}

TEST_CASE("portfolio file: what was not said differs from none") {
    const Portfolio portfolio = read_well(everything());
    CHECK(portfolio.trainings[1].areas == std::vector<AreaId>{});
    CHECK(!portfolio.trainings[2].areas);
    CHECK(portfolio.people[1].endorsements.has_value());
    CHECK(!portfolio.people[2].endorsements);
    CHECK(!portfolio.trainings[2].hours);
}

TEST_CASE("portfolio file: unknown members outlive a change of the entry they stand in") {
    Portfolio portfolio = read_well(everything());
    portfolio.jobs[0].facts.fill(Answer::Unsaid);
    portfolio.jobs[0].title = "Supervisor";
    const std::string text = write_portfolio(portfolio);
    CHECK(text.find("\"later_fact\": \"yes\"") != std::string::npos);
    CHECK(text.find("\"later_job_member\": \"x\"") != std::string::npos);
    CHECK(write_portfolio(read_well(text)) == text);
}

TEST_CASE("portfolio file: version 0, with minutes as numbers, becomes the present version") {
    const Portfolio portfolio = read_well(R"({
        "version": 0,
        "trainings": [{"id": "training-1", "minutes": 390, "rsc_minutes": 30, "kept": 1}, {"id": "training-2"}],
        "courses": [{"id": "course-1", "minutes": 45}],
        "sessions": [{"id": "session-1", "from": "2024-01-05", "minutes": 90, "about_rsc_minutes": 20}]
    })");
    CHECK(portfolio.trainings[0].hours == 6h + 30min);
    CHECK(portfolio.trainings[0].rsc_hours == 30min);
    CHECK(portfolio.trainings[0].unknown == R"({"kept":1})");
    CHECK(!portfolio.trainings[1].hours);
    CHECK(portfolio.courses[0].hours == 45min);
    CHECK(portfolio.sessions[0].hours == 90min);
    CHECK(portfolio.sessions[0].about_rsc == 20min);
    CHECK(write_portfolio(portfolio).find("\"version\": 1") != std::string::npos);
}

TEST_CASE("portfolio file: minutes of version 0 that can't be right are told where they stand") {
    CHECK(problems_of(R"({"version": 0, "trainings": [{"id": "a", "minutes": "390"}, {"id": "b", "minutes": -1},
                          {"id": "c", "minutes": 5, "hours": "0:05"}]})")
          == "portfolio.json: /trainings/0/minutes: \"390\" is not a number of minutes. Write a whole number, for "
             "example 90.\n"
             "portfolio.json: /trainings/1/minutes: -1 is not a number of minutes. Write a whole number, for example "
             "90.\n"
             "portfolio.json: /trainings/2/minutes: \"minutes\" and \"hours\" both stand here. Keep one of the two.\n");
}

TEST_CASE("portfolio file: in version 1 minutes are a member like any unknown one") {
    const Portfolio portfolio = read_well(with_members(R"("trainings": [{"id": "training-1", "minutes": 390}])"));
    CHECK(!portfolio.trainings[0].hours);
    CHECK(portfolio.trainings[0].unknown == R"({"minutes":390})");
}

TEST_CASE("portfolio file: a byte order mark in front is no problem") {
    CHECK(problems_of("\xEF\xBB\xBF" + with_members("")) == "");
    CHECK(problems_of("\xEF\xBB\xBFx").find("line 1, column 1 on") != std::string::npos);
}

TEST_CASE("portfolio file: of a newer version only that is said") {
    CHECK(problems_of(R"({"format": "imh-portfolio", "version": 12, "trainings": 5})")
          == "portfolio.json: /version: the file was saved by a newer edition of this tool, in version 12 of its "
             "format. Open it with that edition; this one understands version 1.\n");
}

TEST_CASE("portfolio file: one person that can't be read does not make everyone who names them a problem") {
    CHECK(problems_of(with_members(R"("people": [{"id": "Karen"}],
                                      "references": [{"id": "reference-1", "person": "Karen"}])"))
          == "portfolio.json: /people/0/id: \"Karen\" is not an id. Write a small letter, then at most 63 small "
             "letters, digits, \"-\" and \"_\", for example \"training-1\".\n");
}

TEST_CASE("portfolio file: more than a thousand problems end in a remark") {
    std::string entries;
    for (int i = 0; i < 2'000; ++i)
        entries += std::string(i > 0 ? "," : "") + "1";
    const auto read = read_portfolio(with_members("\"trainings\": [" + entries + "]"), "portfolio.json");
    REQUIRE(read.problems.size() == ProblemList::most_problems + 1);
    CHECK(read.problems.back().what == "there are more problems than are listed here");
}

TEST_CASE("portfolio file: bounds of values hold on both sides") {
    struct {
        std::string members;
        bool good;
    } const rows[] = {
        {R"("trainings": [{"id": "a", "hours": "2000:00"}])", true},
        {R"("trainings": [{"id": "a", "hours": "2000:01"}])", false},
        {R"("trainings": [{"id": "a", "hours": "0:00"}])", true},
        {R"("trainings": [{"id": "a", "hours": "1:00", "rsc_hours": "1:00"}])", true},
        {R"("trainings": [{"id": "a", "hours": "1:00", "rsc_hours": "1:01"}])", false},
        {R"("trainings": [{"id": "a", "from": "2020-01-02", "to": "2020-01-02"}])", true},
        {R"("trainings": [{"id": "a", "from": "2020-01-02", "to": "2020-01-01"}])", false},
        {R"("trainings": [{"id": "a", "from": "1900-01-01"}])", true},
        {R"("trainings": [{"id": "a", "from": "1899-12-31"}])", false},
        {R"("trainings": [{"id": "a", "from": "2199-12-31"}])", true},
        {R"("trainings": [{"id": "a", "from": "2200-01-01"}])", false},
        {R"("trainings": [{"id": "a", "from": "2024-02-29"}])", true},
        {R"("trainings": [{"id": "a", "from": "2023-02-29"}])", false},
        {R"("jobs": [{"id": "a", "kind": "job", "hours_per_week": 168, "families": 100000}])", true},
        {R"("jobs": [{"id": "a", "kind": "job", "hours_per_week": 169}])", false},
        {R"("jobs": [{"id": "a", "kind": "job", "families": 100001}])", false},
        {R"("jobs": [{"id": "a", "kind": "job", "families": 99999999999999999999}])", false},
        {"\"name\": \"" + std::string(500, 'x') + "\"", true},
        {"\"name\": \"" + std::string(501, 'x') + "\"", false},
        {R"("trainings": [{"id": "a", "words": ")" + std::string(20'000, 'x') + "\"}]", true},
        {R"("trainings": [{"id": "a", "words": ")" + std::string(20'001, 'x') + "\"}]", false},
        {"\"trainings\": [{\"id\": \"" + std::string(64, 'x') + "\"}]", true},
        {"\"trainings\": [{\"id\": \"" + std::string(65, 'x') + "\"}]", false},
        {R"("name": "a\nb\tc")", true},
        {R"("name": "a\rb")", false},
        {R"("name": "a\u007fb")", false},
        {R"("name": "a\u0000b")", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.members);
        CHECK(problems_of(with_members(row.members)).empty() == row.good);
    }
}

TEST_CASE("portfolio file: at most 20,000 entries of a kind are read") {
    std::string entries;
    for (int i = 0; i < 20'001; ++i)
        entries += (i > 0 ? ",{\"id\":\"a" : "{\"id\":\"a") + std::to_string(i) + "\"}";
    CHECK(problems_of(with_members("\"exams\": [" + entries + "]"))
          == "portfolio.json: /exams: the list has 20001 items. Keep at most 20000.\n");
}
