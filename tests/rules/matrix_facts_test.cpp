// The areas of AK-AIMH 2016 as the pack tells them, held to a table of their own: ak-aimh-2016-matrix.csv.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <variant>

#include "core/requirement.h"
#include "core/rule_pack.h"
#include "io/rule_pack_json.h"
#include "support/checkout.h"

using namespace imh;
using namespace imh::testing;

namespace {

struct Row {
    std::string id, domain, domain_title, label;
    std::map<std::string, std::string> levels; // "I" .. "IV": "x", "P", "RF" or nothing
};

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all{""};
    bool inside = false;
    for (const char c : line) {
        if (c == '"')
            inside = !inside;
        else if (c == ',' && !inside)
            all.emplace_back();
        else if (c != '\r')
            all.back() += c;
    }
    return all;
}

std::vector<Row> matrix() {
    std::istringstream in(checkout_file("tests/rules/ak-aimh-2016-matrix.csv"));
    std::vector<Row> rows;
    std::string line;
    std::getline(in, line); // the head
    while (std::getline(in, line)) {
        const auto cell = cells(line);
        REQUIRE(cell.size() == 8);
        rows.push_back({cell[0], cell[1], cell[2], cell[3],
                        {{"I", cell[4]}, {"II", cell[5]}, {"III", cell[6]}, {"IV", cell[7]}}});
    }
    return rows;
}

RulePack pack() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

std::vector<AreaId> areas_asked(const Category& category) {
    for (const Requirement& requirement : category.requirements)
        if (const auto* coverage = std::get_if<CompetencyCoverage>(&requirement.terms))
            return coverage->areas;
    return {};
}

} // namespace

TEST_CASE("rules: the pack has the 62 areas of the matrix in its order, with its names and domains") {
    const RulePack rules = pack();
    const std::vector<Row> rows = matrix();
    REQUIRE(rows.size() == 62);
    REQUIRE(rules.areas.size() == rows.size());
    CHECK(rules.domains.size() == 11);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(rows[i].id);
        CHECK(rules.areas[i].id.text == rows[i].id);
        CHECK(rules.areas[i].title == rows[i].label);
        CHECK(rules.domains[rules.areas[i].domain].id == rows[i].domain);
        CHECK(rules.domains[rules.areas[i].domain].title == rows[i].domain_title);
    }
}

TEST_CASE("rules: the key domains and those shown mainly by ratings are marked") {
    for (const Domain& domain : pack().domains) {
        CAPTURE(domain.id);
        CHECK(domain.key == (domain.id == "TF" || domain.id == "DS"));
        CHECK(domain.by_ratings == (domain.id == "RFL" || domain.id == "WO" || domain.id == "TH"));
    }
}

TEST_CASE("rules: each category asks for exactly the areas that the matrix marks for it") {
    struct Asked {
        const char* category;
        const char* level;
        const char* designation; // besides x
        std::size_t areas;
    };
    const RulePack rules = pack();
    for (const Asked& asked : {Asked{"i", "I", "-", 36}, Asked{"ii", "II", "-", 37}, Asked{"iii", "III", "-", 45},
                               Asked{"iv_clinical", "IV", "-", 54}, Asked{"iv_policy", "IV", "P", 58},
                               Asked{"iv_research", "IV", "RF", 57}}) {
        CAPTURE(asked.category);
        const Category* category = find_category(rules, {asked.category});
        REQUIRE(category);
        CHECK(category->level == asked.level);
        std::vector<std::string> expected;
        for (const Row& row : matrix())
            if (const std::string& mark = row.levels.at(asked.level); mark == "x" || mark == asked.designation)
                expected.push_back(row.id);
        std::vector<std::string> found;
        for (const AreaId& area : areas_asked(*category))
            found.push_back(area.text);
        CHECK(found == expected);
        CHECK(found.size() == asked.areas);
    }
}

TEST_CASE("rules: every area has help of its own, short enough to read beside a list") {
    std::set<std::string> helps;
    for (const Area& area : pack().areas) {
        CAPTURE(area.id.text);
        CHECK(area.help.size() >= 80);
        CHECK(area.help.size() <= 260);
        CHECK(area.help.back() == '.');
        CHECK(std::count(area.help.begin(), area.help.end(), '!') == 0);
        CHECK(helps.insert(area.help).second);
    }
}
