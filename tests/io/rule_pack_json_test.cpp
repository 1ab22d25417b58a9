#include "io/rule_pack_json.h"

#include <set>

#include <doctest/doctest.h>

#include "io/matrix_text.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view head = R"({"format": "imh-rule-pack", "version": 1, "id": "small",
    "association": "An association", "short_name": "Small", "edition": "2020", "title": "A small pack",
    "notice": "Unofficial.", "files": ["areas.json", "first.json"],
    "documents": [{"id": "d1", "document": "Guidelines", "edition": "2020"}],
    "readings": [{"id": "R-1", "title": "A reading", "text": "How we read it."}]})";

constexpr std::string_view areas = R"({"domains": [{"id": "TF", "title": "Foundations", "key": true,
    "areas": [{"id": "TF01", "title": "first", "help": "About it."}]}]})";

constexpr std::string_view first = R"({"categories": [{"id": "i", "level": "I", "title": "First", "summary": "One.",
    "requirements": [{"id": "i.work", "title": "Work", "help": "Some.", "stage": "experience",
        "citation": {"document": "d1", "place": "Work"}, "readings": ["R-1"], "kind": "any_of", "parts": [
            {"id": "i.work.paid", "title": "Paid", "kind": "work", "months": 24,
             "after": {"enough": ["bachelor"]},
             "conditions": [{"fact": "paid", "if_no": "question", "declared": true}],
             "internship": {"most_months": 6, "supervisor_holds": ["i"]}},
            {"id": "i.work.signed", "title": "Signed", "stage": "application", "kind": "signatures",
             "documents": ["code_of_ethics"]}]}]}]})";

std::string problems_of(std::vector<NamedText> files) {
    std::string lines;
    const auto read = read_rule_pack(files);
    CHECK(read.value.has_value() == read.problems.empty());
    for (const Problem& problem : read.problems)
        lines += problem_text(problem) + "\n";
    return lines;
}

} // namespace

TEST_CASE("rule pack: files in any order are joined in the order of the list, and terms arrive") {
    const std::vector<NamedText> files{{"p/first.json", first}, {"p/pack.json", head}, {"p/areas.json", areas}};
    const auto read = read_rule_pack(files);
    REQUIRE(read.value);
    const RulePack& pack = *read.value;
    CHECK(pack.areas.at(0).id.text == "TF01");
    CHECK(pack.domains.at(0).key);
    const Requirement& work = pack.categories.at(0).requirements.at(0);
    CHECK(work.citation.document == "Guidelines");
    CHECK(work.citation.edition == "2020");
    CHECK(work.citation.place == "Work");
    const auto& parts = std::get<AnyOf>(work.terms).parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].citation.place == "Work");
    CHECK(parts[0].stage == Stage::Experience);
    CHECK(parts[1].stage == Stage::Application);
    const auto& terms = std::get<Work>(parts[0].terms);
    CHECK(terms.months == 24);
    CHECK(terms.after->enough == std::vector{DegreeKind::Bachelor});
    CHECK(terms.conditions.at(0).fact == JobFact::Paid);
    CHECK(terms.conditions.at(0).if_no == JobCondition::No::Question);
    CHECK(terms.conditions.at(0).declared);
    CHECK(terms.internship->most_months == 6);
}

TEST_CASE("rule pack: one file may hold a whole pack, with every kind of requirement") {
    const std::string text = testing::file_text(testing::in_checkout("tests/io/every_kind.json"));
    const NamedText file{"every_kind.json", text};
    const auto read = read_rule_pack({&file, 1});
    REQUIRE(read.value);
    std::set<std::size_t> kinds;
    const auto collect = [&](const auto& again, const std::vector<Requirement>& requirements) -> void {
        for (const Requirement& requirement : requirements) {
            kinds.insert(requirement.terms.index());
            if (const auto* any = std::get_if<AnyOf>(&requirement.terms))
                again(again, any->parts);
            if (const auto* all = std::get_if<AllOf>(&requirement.terms))
                again(again, all->parts);
            if (const auto* apart = std::get_if<WorkApart>(&requirement.terms))
                again(again, apart->parts);
        }
    };
    collect(collect, read.value->categories.at(0).requirements);
    CHECK(kinds.size() == std::variant_size_v<Terms>);
}

TEST_CASE("rule pack: what is wrong with its files as a whole is told") {
    struct {
        std::string name;
        std::vector<NamedText> files;
        std::string problems;
    } const rows[] = {
        {"no file at all",
         {},
         "pack.json: there is no pack.json. A rule pack is a folder with a file pack.json, or one file.\n"},
        {"no pack.json",
         {{"p/areas.json", areas}, {"p/first.json", first}},
         "p/areas.json: there is no pack.json. A rule pack is a folder with a file pack.json, or one file.\n"},
        {"a file that is missing",
         {{"p/pack.json", head}, {"p/first.json", first}},
         "p/pack.json: /files/0: \"areas.json\" is not there, or is listed twice. Name each file that lies beside "
         "pack.json "
         "once.\np/pack.json: the pack has no areas. Add \"domains\" to one of its files.\n"},
        {"a file that is not listed",
         {{"p/pack.json", head}, {"p/first.json", first}, {"p/areas.json", areas}, {"p/old.json", "{}"}},
         "p/old.json: pack.json does not list this file. Add its name to \"files\" there.\n"},
        {"a file that is not JSON",
         {{"p/pack.json", head}, {"p/first.json", first}, {"p/areas.json", "{\"domains\": ["}},
         "p/areas.json: the file breaks off at its end, line 1, column 14. Something is missing there: open a complete "
         "copy "
         "of the file.\n"},
        {"a member of pack.json in another file",
         {{"p/pack.json", head}, {"p/first.json", first}, {"p/areas.json", R"({"edition": "2021"})"}},
         "p/pack.json: the pack has no areas. Add \"domains\" to one of its files.\n"
         "p/areas.json: /edition: \"edition\" is not known here. Take it out or check its spelling; known are "
         "\"documents\", "
         "\"readings\", \"domains\" or \"categories\".\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(problems_of(row.files) == row.problems);
    }
}

TEST_CASE("rule pack: 256 areas are read, 257 are not") {
    const auto with_areas = [&](int count) {
        std::string text = R"({"domains": [{"id": "TF", "title": "Foundations", "areas": [)";
        for (int i = 0; i < count; ++i)
            text +=
                std::string(i > 0 ? "," : "") + R"({"id": "A)" + std::to_string(i) + R"(", "title": "a", "help": "b"})";
        text += "]}]}";
        return problems_of({{"pack.json", head}, {"areas.json", text}, {"first.json", first}});
    };
    CHECK(with_areas(256) == "");
    CHECK(with_areas(257) == "pack.json: the pack has 257 areas. Keep at most 256.\n");
}

TEST_CASE("rule pack: every pack inside the program is read") {
    REQUIRE(!bundled_pack_ids().empty());
    for (const std::string_view id : bundled_pack_ids()) {
        CAPTURE(id);
        CHECK(read_bundled_pack(id).problems.empty());
    }
    const auto none = read_bundled_pack("ak-aimh-1999");
    REQUIRE(none.problems.size() == 1);
    CHECK(none.problems[0].remedy.find("ak-aimh-2016") != std::string::npos);
}

TEST_CASE("rule pack: the matrix of Alaska 2016 is the published one, area by area") {
    const auto pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    CHECK(matrix_csv(*pack.value) == testing::file_text(testing::in_checkout("tests/golden/matrix.csv")));
}
