// The list of associations, and which edition is in force on a day.
#include "io/associations_json.h"

#include <doctest/doctest.h>

#include "core/association_words.h"
#include "core/language.h"
#include "io/rule_pack_json.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

const Association changing{"x", "An association", "Somewhere",
                           {{"first", std::nullopt, 2023y / 12 / 31},
                            {"second", 2024y / 1 / 1, 2026y / 12 / 31},
                            {"third", 2026y / 7 / 1, std::nullopt}}};

std::string in_force(Date day) {
    const Edition* edition = edition_in_force(changing, day);
    const Edition* next = next_edition(changing, day);
    return (edition ? edition->pack : "none") + " " + (next ? next->pack : "none");
}

std::string problems_of(const std::string& list) {
    std::string all;
    const std::string text = R"({"format": "imh-associations", "version": 1, "document": "D", "edition": "E", "place": "P",
        "associations": )" + list + "}";
    for (const Problem& problem : read_associations({"a.json", text}).problems)
        all += problem_text(problem) + "\n";
    return all;
}

} // namespace

TEST_CASE("associations: the edition in force is the one that began last of those that run") {
    CHECK(in_force(2000y / 1 / 1) == "first second");
    CHECK(in_force(2023y / 12 / 31) == "first second");
    CHECK(in_force(2024y / 1 / 1) == "second third");
    CHECK(in_force(2026y / 6 / 30) == "second third");
    CHECK(in_force(2026y / 7 / 1) == "third none");
    CHECK(in_force(2100y / 1 / 1) == "third none");
    Association later = changing;
    later.editions.erase(later.editions.begin());
    CHECK(edition_in_force(later, 2023y / 12 / 31) == nullptr);
    CHECK(edition_words(later, 2023y / 12 / 31) == "second, from Jan 1, 2024 on");
    CHECK(edition_words(changing, 2023y / 1 / 1) == "first; from Jan 1, 2024 on: second");
    const Association undated{"x", "An association", "Somewhere", {{"older", {}, {}}, {"newer", {}, {}}}};
    CHECK(edition_in_force(undated, 2025y / 1 / 1)->pack == "newer");
}

TEST_CASE("associations: 23 states and Western Australia, and honestly none where we have no edition") {
    const auto read = read_bundled_associations();
    REQUIRE(read.problems.empty());
    CHECK(read.value->list.size() == 24);
    std::string served;
    for (const Association& each : read.value->list) {
        for (const Edition& edition : each.editions) {
            const auto pack = read_bundled_pack(edition.pack);
            REQUIRE(pack.value);
            CHECK(pack.value->short_name == each.place);
        }
        if (const Edition* edition = edition_in_force(each, 2025y / 6 / 30))
            served += each.id + ":" + edition->pack + " ";
    }
    CHECK(served == "ak:ak-aimh-2016 mi:mi-aimh-later nm:nmaimh va:vaimh ");
    const Association* texas = find_association(*read.value, "tx");
    REQUIRE(texas);
    CHECK(edition_words(*texas, 2025y / 6 / 30) == "none here, ask the association");
    CHECK(find_association(*read.value, "ca") == nullptr);
    CHECK(reciprocity_words(*read.value).find("AK-AIMH Competency Guidelines") != std::string::npos);
    const std::string json = write_associations(*read.value, 2025y / 6 / 30);
    CHECK(json.find(R"("in_force": "vaimh")") != std::string::npos);
    CHECK(json.find("next") == std::string::npos);
    const UseLanguage spanish(Language::Spanish);
    CHECK(edition_words(*texas, 2025y / 6 / 30) == "aquí ninguna, pregunte a la asociación");
}

TEST_CASE("associations: what is wrong with a list is told with its place") {
    CHECK(problems_of(R"([{"id": "a", "name": "A", "place": "X", "editions": [{"pack": "ak-aimh-2016", "from": "2024-01-01", "until": "2023-01-01"}]},
                          {"id": "a", "name": "B", "place": "Y", "since": 3}])")
          == "a.json: /associations/0/editions/0/until: 2023-01-01 lies before the first day. Give the last day of the edition.\n"
             "a.json: /associations/1/id: \"a\" is taken already. Give it an id of its own.\n"
             "a.json: /associations/1/since: \"since\" is not known here. Take it out or check its spelling; known are \"id\", \"name\", "
             "\"place\" or \"editions\".\n");
    CHECK(problems_of(R"([{"id": "a", "name": "A", "place": "X", "editions": [{"pack": "ak-1"}]}])")
              .starts_with("a.json: /associations/0/editions/0/pack: there is no rule pack \"ak-1\" in the program. Known are "));
}
