// The command in Spanish, and what it finds wrong in wordings.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/check_command.h"
#include "cli/commands.h"
#include "core/wording.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

AssessRequest in_spanish(const std::string& example, const std::string& category) {
    return {.file = testing::in_checkout("assets/examples/" + example + ".json").string(),
            .pack = "ak-aimh-2016",
            .category = category,
            .day = day,
            .language = Language::Spanish};
}

} // namespace

TEST_CASE("imh assess --language es: two examples give the answer that was looked at") {
    for (const auto& looked_at : {std::pair{"on_the_way", "ii"}, std::pair{"clinical_mentor", "iv_clinical"}}) {
        const char* const example = looked_at.first;
        CAPTURE(example);
        const auto result = assess_command(in_spanish(example, looked_at.second));
        CHECK(result.exit_code == answered);
        CHECK(result.err == "");
        const auto path = testing::in_checkout("tests/golden/assess/spanish/" + std::string(example) + ".txt");
        CHECK(result.out == testing::expected_text(path, result.out));
        CHECK(language_in_use() == Language::English);
    }
}

TEST_CASE("imh assess --language es: JSON is the same in every language") {
    AssessRequest request = in_spanish("on_the_way", "ii");
    request.form = Form::Json;
    const std::string spanish = assess_command(request).out;
    request.language = Language::English;
    CHECK(assess_command(request).out == spanish);
}

TEST_CASE("imh assess --language es: the wording lies in the folder of the pack, too") {
    AssessRequest request = in_spanish("on_the_way", "ii");
    const std::string inside = assess_command(request).out;
    request.pack = testing::in_checkout("rules/ak-aimh-2016").string();
    CHECK(assess_command(request).out == inside);
}

TEST_CASE("imh assess: English texts that lie beside a pack are laid over it, and where they have problems these are told") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "imh_english_wording_test";
    std::filesystem::remove_all(folder);
    std::filesystem::copy(testing::in_checkout("rules/ak-aimh-2016"), folder);
    AssessRequest request = in_spanish("on_the_way", "ii");
    request.language = Language::English;
    request.pack = folder.string();
    const std::string ours = assess_command(request).out;
    const auto lay = [&](const std::string& requirement) {
        std::ofstream(folder / "wording.en.json") << R"({"format": "imh-wording", "version": 1, "pack": "ak-aimh-2016", "language": "en",
            "texts": {"requirements": {")" << requirement << R"(": {"title": "Hours of in-service"}}}})";
        return assess_command(request);
    };
    CHECK(ours.find("Hours of in-service") == std::string::npos);
    CHECK(lay("ii.training").out.find("Hours of in-service") != std::string::npos);
    const auto refused = lay("ii.trainings");
    CHECK(refused.exit_code == bad_input);
    CHECK(refused.err.find("/texts/requirements/ii.trainings") != std::string::npos);
    std::filesystem::remove_all(folder);
}

TEST_CASE("imh check: a wording is checked with its pack, and by itself") {
    const std::string folder = testing::in_checkout("rules/ak-aimh-2016").string();
    const auto fine = check_command({{folder + "/wording.es.json"}, "ak-aimh-2016"});
    CHECK(fine.exit_code == answered);
    CHECK(fine.out == folder + "/wording.es.json: fine, a wording of ak-aimh-2016 in es\n");

    const std::filesystem::path wrong = std::filesystem::temp_directory_path() / "imh_wording_test" / "wording.fr.json";
    std::filesystem::create_directories(wrong.parent_path());
    std::ofstream(wrong) << R"({"format": "imh-wording", "version": 1, "pack": "ak-aimh-2016", "language": "fr",
                               "texts": {"areas": {"TF01": {"name": "grossesse"}}}})";
    const auto told = check_command({{wrong.string()}, "ak-aimh-2016"});
    CHECK(told.exit_code == bad_input);
    CHECK(told.err == wrong.string() + ": /texts/areas/TF01/name: the pack has no such text. Use the ids and members of the pack, or "
                                       "leave it out.\n");
    std::filesystem::remove_all(wrong.parent_path());
}

TEST_CASE("wording.es.json: every text of every pack has its Spanish") {
    for (const std::string_view id : bundled_pack_ids()) {
        CAPTURE(id);
        const RulePack pack = *read_bundled_pack(id).value;
        const Read<Wording> wording = read_bundled_wording(pack, "es");
        REQUIRE(wording.value);
        for (const PlacedText& text : places_of(pack)) {
            CAPTURE(text.place);
            CHECK(wording.value->texts.contains(text.place));
        }
    }
}
