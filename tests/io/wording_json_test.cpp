#include "io/wording_json.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/assess.h"
#include "io/rule_pack_json.h"

using namespace imh;

namespace {

const RulePack& edition() {
    static const RulePack pack = *read_bundled_pack("ak-aimh-2016").value;
    return pack;
}

std::string file_with(const std::string& texts) {
    return R"({"format": "imh-wording", "version": 1, "pack": "ak-aimh-2016", "language": "es", "texts": )" + texts + "}";
}

std::string problems_of(const std::string& text) {
    std::string all;
    for (const Problem& problem : read_wording({"w.json", text}, edition()).problems)
        all += problem_text(problem) + "\n";
    return all;
}

} // namespace

TEST_CASE("wording: a text laid over a pack is shown in place of the pack's own, and all else stays") {
    const auto read = read_wording({"w.json", file_with(R"({
        "areas": {"TF01": {"title": "embarazo", "help": "Los meses antes del parto."}},
        "requirements": {"ii.references": {"slots": {"Somebody who gives you RS/C": "Quien le da RS/C"}},
                         "i.education_or_work.cda": {"title": "Un CDA"},
                         "iv_policy.leadership": {"question": "¿Lidera usted?"}},
        "readings": {"R-1": {"title": "De uno a dos años"}}})")},
                                   edition());
    REQUIRE(read.value);
    const RulePack worded = with_wording(edition(), *read.value);
    const Area& area = worded.areas[*area_index(worded, AreaId{"TF01"})];
    CHECK(area.title == "embarazo");
    CHECK(original_title(area) == "pregnancy & early parenthood");
    CHECK(worded.areas[1].title == edition().areas[1].title);
    const Category& second = *find_category(worded, CategoryId{"ii"});
    const auto& references = std::get<References>(find_requirement(second, RequirementId{"ii.references"})->terms);
    CHECK(references.plans[0].slots[1].title == "Quien le da RS/C");
    CHECK(references.plans[0].slots[1].roles.size() == 1);
    const Category& first = *find_category(worded, CategoryId{"i"});
    CHECK(find_requirement(first, RequirementId{"i.education_or_work.cda"})->title == "Un CDA");
    CHECK(find_reading(worded, "R-1")->title == "De uno a dos años");
    CHECK(find_reading(worded, "R-1")->text == find_reading(edition(), "R-1")->text);
}

TEST_CASE("wording: every text for something that the pack lacks, and every text that is none, is told with its place") {
    CHECK(problems_of(file_with(R"({"areas": {"TF99": {"title": "x"}, "TF01": {"titel": "x", "help": 3, "title": ""}},
                                    "colours": {"TF01": {"title": "x"}},
                                    "requirements": {"ii.references": {"slots": {"A cousin": "Un primo"}}}})"))
          == "w.json: /texts/areas/TF99: the pack has nothing of that name. Use the ids and members of the pack, or leave it out.\n"
             "w.json: /texts/areas/TF01/titel: the pack has no such text. Use the ids and members of the pack, or leave it out.\n"
             "w.json: /texts/areas/TF01/help: 3 is not a text. Write a text in quotation marks.\n"
             "w.json: /texts/areas/TF01/title: the text is empty. Write it, or leave it out: then the pack's own text stands.\n"
             "w.json: /texts/colours: the pack has nothing of that name. Use the ids and members of the pack, or leave it out.\n"
             "w.json: /texts/requirements/ii.references/slots/A cousin: the pack has no such text. Use the ids and members of the "
             "pack, or leave it out.\n");
    CHECK(problems_of(R"({"format": "imh-wording", "version": 1, "pack": "vaimh", "language": "es", "texts": {}})")
          == "w.json: /pack: \"vaimh\" is not the pack that is worded here, \"ak-aimh-2016\". Choose the file for this pack.\n");
    CHECK(problems_of(R"({"format": "imh-rule-pack", "version": 2, "pack": "ak-aimh-2016", "language": "es"})")
          == "w.json: /format: \"imh-rule-pack\" is not the name of this format. Write \"imh-wording\" where the file is one.\n"
             "w.json: /version: 2 is not a version that is understood here. Write 1.\n");
    CHECK(problems_of(file_with(R"({"pack": {"title": ")" + std::string(5'000, 'x') + R"("}})"))
          == "w.json: /texts/pack/title: the text is too long. Say it in fewer words.\n");
}

TEST_CASE("wording: each text of a pack has a place of its own") {
    std::set<std::string> places;
    for (const PlacedText& text : places_of(edition())) {
        CAPTURE(text.place);
        CHECK(!text.text.empty());
        CHECK(places.insert(text.place).second);
    }
    CHECK(places.size() > 400);
}
