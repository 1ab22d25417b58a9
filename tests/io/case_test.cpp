// Frameworks of 1EdTech CASE 1.0: out and in, and what is foreign is kept.
#include "io/case_json.h"

#include <doctest/doctest.h>

#include "io/rule_pack_json.h"
#include "io/uuid.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date changed = 2025y / 6 / 30;

std::string foreign_text() {
    return testing::file_text(testing::in_checkout("tests/io/foreign_case.json"));
}

std::string compact(std::string_view json) {
    ProblemList problems("f.json");
    const auto value = parse_json(json, problems);
    REQUIRE(value);
    return compact_text(*value);
}

/// The foreign framework with one thing changed, and what is told of it.
std::string problems_with(const std::string& from, const std::string& to) {
    std::string text = foreign_text();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    std::string all;
    for (const Problem& problem : read_case(text.replace(at, from.size(), to), "f.json").problems)
        all += problem_text(problem) + "\n";
    return all;
}

} // namespace

TEST_CASE("UUIDs by name are those of other programs") {
    const Uuid dns = {0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    CHECK(uuid_text(uuid_of_name(dns, "www.example.com")) == "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    CHECK(uuid_text(uuid_of_name(uri_name_space, "")) == "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    CHECK(uuid_text(uuid_of_name(uri_name_space, std::string(200, 'a'))) == "7f4631a0-b493-5760-92a5-27e642bfb142");
    CHECK(is_uuid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    CHECK(is_uuid("2ED6657D-E927-168B-A5E1-2665A8AEA6A2"));
    for (const char* text : {"", "2ed6657d-e927-568b-95e1-2665a8aea6a", "2ed6657d-e927-668b-95e1-2665a8aea6a2",
                             "2ed6657d-e927-568b-75e1-2665a8aea6a2", "2ed6657d+e927-568b-95e1-2665a8aea6a2",
                             "2ed6657g-e927-568b-95e1-2665a8aea6a2"}) {
        CAPTURE(text);
        CHECK(!is_uuid(text));
    }
}

TEST_CASE("CASE: every edition goes out and comes in without loss") {
    for (const std::string_view id : bundled_pack_ids()) {
        CAPTURE(id);
        const RulePack pack = *read_bundled_pack(id).value;
        const auto base = read_bundled_pack(pack.based_on);
        const std::string text = write_case(pack, base.value ? &*base.value : nullptr, changed);
        const auto read = read_case(text, "f.json");
        REQUIRE(read.problems.empty());
        const CaseMatrix& matrix = read.value->matrix;
        CHECK(matrix.pack == pack.id);
        CHECK(matrix.title == pack.title);
        CHECK(matrix.edition == pack.edition);
        REQUIRE(matrix.domains.size() == pack.domains.size());
        for (std::size_t i = 0; i < pack.domains.size(); ++i) {
            CHECK(matrix.domains[i].id == pack.domains[i].id);
            CHECK(matrix.domains[i].title == pack.domains[i].title);
            CHECK(matrix.domains[i].key == pack.domains[i].key);
            CHECK(matrix.domains[i].by_ratings == pack.domains[i].by_ratings);
        }
        REQUIRE(matrix.areas.size() == pack.areas.size());
        for (std::size_t i = 0; i < pack.areas.size(); ++i) {
            CHECK(matrix.areas[i].id == pack.areas[i].id);
            CHECK(matrix.areas[i].domain == pack.areas[i].domain);
            CHECK(matrix.areas[i].title == pack.areas[i].title);
            CHECK(matrix.areas[i].help == pack.areas[i].help);
        }
        CHECK(matrix.levels == matrix_of(pack).levels);
        CHECK(read.value->foreign_items == 0);
        CHECK(write_case_again(*read.value) == text);
    }
}

TEST_CASE("CASE: identifiers are the same each time, and of areas that mean the same in two editions they match") {
    const RulePack alaska = *read_bundled_pack("ak-aimh-2016").value;
    const RulePack virginia = *read_bundled_pack("vaimh").value;
    const std::string text = write_case(virginia, &alaska, changed);
    CHECK(write_case(alaska, nullptr, changed).find("3b9ca210-243e-5526-bb3c-cb57a73eb19c") != std::string::npos);
    CHECK(text.find("\"identifier\": \"3b9ca210-243e-5526-bb3c-cb57a73eb19c\"") != std::string::npos); // where it matches
    CHECK(text.find("\"uri\": \"urn:uuid:3b9ca210-243e-5526-bb3c-cb57a73eb19c\"") != std::string::npos);
    CHECK(text.find("\"associationType\": \"exactMatchOf\"") != std::string::npos);
    CHECK(write_case(alaska, nullptr, changed).find("exactMatchOf") == std::string::npos);
}

TEST_CASE("CASE: its domains and areas become a file that a rule pack can hold") {
    const RulePack alaska = *read_bundled_pack("ak-aimh-2016").value;
    const auto read = read_case(write_case(alaska, nullptr, changed), "f.json");
    const std::string own = testing::file_text(testing::in_checkout("rules/ak-aimh-2016/competencies.json"));
    CHECK(compact(competencies_json(read.value->matrix)) == compact(own));
}

TEST_CASE("CASE: of a foreign framework everything is kept, and items become domains and areas") {
    const auto read = read_case(foreign_text(), "f.json");
    REQUIRE(read.problems.empty());
    CHECK(compact(write_case_again(*read.value)) == compact(foreign_text()));
    CHECK(case_text(*read.value)
          == "Early years practice\n"
             "not one of ours: items with children are domains, others areas\n"
             "\n"
             "OBS  Observing\n"
             "  OBS.1  Watches before acting\n"
             "  A3  Writes down what was seen\n"
             "\n"
             "D5  Early years practice\n"
             "  A4  Stands by itself\n");
    CHECK(read.value->matrix.areas[1].help == "Notes of a visit.");
}

TEST_CASE("CASE: what is foreign in a framework of ours is kept too") {
    const RulePack alaska = *read_bundled_pack("ak-aimh-2016").value;
    std::string text = write_case(alaska, nullptr, changed);
    const std::string item = R"({"identifier": "3f0d4a52-5a0e-4f3c-9d57-0d8f7a1f6a99", "uri": "urn:x", "fullStatement": "Theirs", "lastChangeDateTime": "2020-01-01T00:00:00Z"},)";
    text.insert(text.find('[', text.find("\"CFItems\"")) + 1, item);
    text.insert(text.find('{') + 1, "\"theirs\": {\"a\": [1.50, null]},");
    const auto read = read_case(text, "f.json");
    REQUIRE(read.problems.empty());
    CHECK(read.value->foreign_items == 1);
    CHECK(read.value->matrix.areas.size() == alaska.areas.size());
    CHECK(compact(write_case_again(*read.value)) == compact(text));
    CHECK(case_text(*read.value).find("Items that are none of these, and kept: 1\n") != std::string::npos);
}

TEST_CASE("CASE: what is wrong with a framework is told with its place") {
    CHECK(problems_with("\"creator\": \"A college\",", "") == "f.json: /CFDocument: \"creator\" is missing. Add it.\n");
    CHECK(problems_with("6a12\"", "6a1\"") == "f.json: /CFItems/0/identifier: \"3f0d4a52-5a0e-4f3c-9d57-0d8f7a1f6a1\" is no UUID. Write 32 hexadecimal digits as "
             "8-4-4-4-12, of version 1 to 5.\n");
    CHECK(problems_with("\"fullStatement\": \"Observing\",", "") == "f.json: /CFItems/1: \"fullStatement\" is missing. Add it.\n");
    CHECK(problems_with("\"isRelatedTo\"", "\"isLike\"") == "f.json: /CFAssociations/2/associationType: \"isLike\" is no type of association. Write one of CASE 1.0, such as "
             "\"isChildOf\", or \"ext:\" and a name of your own.\n");
    CHECK(problems_with("\"identifier\": \"3f0d4a52-5a0e-4f3c-9d57-0d8f7a1f6a11\"",
                        "\"identifier\": \"3f0d4a52-5a0e-4f3c-9d57-0d8f7a1f6a12\"")
          == "f.json: /CFItems/1/identifier: \"3f0d4a52-5a0e-4f3c-9d57-0d8f7a1f6a12\" is the identifier of another item. Give each "
             "item its own.\n");
    CHECK(problems_with("\"CFDocument\"", "\"CFDoc\"") == "f.json: \"CFDocument\" is missing. Add it.\n");
    std::string all;
    for (const char* text : {"[]", "{\"CFItems\": 3}"})
        for (const Problem& problem : read_case(text, "f.json").problems)
            all += problem_text(problem) + "\n";
    CHECK(all == "f.json: this is no CASE framework. Save a CFPackage: an object with \"CFDocument\" and \"CFItems\".\n"
                 "f.json: \"CFDocument\" is missing. Add it.\n"
                 "f.json: /CFItems: 3 is not a list. Write a list in square brackets.\n");
}
