#include "core/area_names.h"

#include <doctest/doctest.h>

using namespace imh;

namespace {

RulePack small_pack() {
    RulePack pack;
    const auto domain = [&](const char* id, const char* title) { pack.domains.push_back({id, title}); };
    const auto area = [&](const char* id, const char* title) {
        pack.areas.push_back({AreaId{id}, static_cast<std::uint16_t>(pack.domains.size() - 1), title, ""});
    };
    domain("TF", "Theoretical Foundations");
    area("TF06", "attachment, separation, trauma, grief & loss");
    area("TF13", "research & evaluation");
    domain("DS", "Direct Service Skills");
    area("DS01", "observation & listening");
    area("DS04", "advocacy");
    area("DS06", "safety");
    domain("WO", "Working With Others");
    area("WO02", "supporting others (/mentoring)");
    domain("LP", "Leading People");
    area("LP02", "advocacy");
    domain("RE", "Research & Evaluation");
    area("RE10", "study of families");
    return pack;
}

const RulePack pack = small_pack();
const AreaNames names = area_names(pack);

/// "TF06 DS06 ?advocacy !whittling": areas, then what may be several, then what is none.
std::string listed(std::string_view text, std::optional<std::uint16_t> domain = std::nullopt) {
    const AreaList list = listed_areas(names, text, domain);
    std::string words;
    const auto add = [&](const std::string& word) { words += (words.empty() ? "" : " ") + word; };
    for (const std::uint16_t area : list.areas)
        add(pack.areas[area].id.text);
    for (const std::string& text_of : list.ambiguous)
        add("?" + text_of);
    for (const std::string& text_of : list.unknown)
        add("!" + text_of);
    return words;
}

} // namespace

TEST_CASE("area names: what one cell lists is found by id, by name, or both") {
    struct {
        std::string text;
        std::string areas;
    } const rows[] = {
        // clang-format off
        {"TF06", "TF06"},
        {"tf6, ds 06 | DS-01", "TF06 DS01 DS06"},
        {"RE10; RE1", "RE10 !RE1"},
        {"Safety", "DS06"},
        {"attachment, separation, trauma, grief & loss", "TF06"},
        {"Attachment, Separation, Trauma, Grief and Loss, Safety", "TF06 DS06"},
        {"safety, whittling, observation and listening", "DS01 DS06 !whittling"},
        {"DS06 safety; DS 01: observation & listening", "DS01 DS06"},
        {"- safety\n- observation & listening\n", "DS01 DS06"},
        {"1. safety\n2) TF06", "TF06 DS06"},
        {"\u2022 safety", "DS06"},
        {"Supporting others/mentoring", "WO02"},
        {"supporting others", "WO02"},
        {"safety; safety; DS06", "DS06"},
        {"advocacy", "?advocacy"},
        {"Leading People: advocacy", "LP02"},
        {"Direct Service Skills: advocacy; safety | Leading People: advocacy", "DS04 DS06 LP02"},
        {"Research & Evaluation: study of families", "RE10"},
        {"research & evaluation", "TF13"},
        {"", ""},
        {" ;;| \n", ""},
        {"2019", "!2019"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(listed(row.text) == row.areas);
    }
}

TEST_CASE("area names: a column's domain settles which of two areas is meant") {
    CHECK(listed("advocacy", named_domain(names, "Leading people")) == "LP02");
    CHECK(listed("advocacy", named_domain(names, "DS")) == "DS04");
    CHECK(listed("advocacy; safety", named_domain(names, "TF")) == "DS06 ?advocacy");
}

TEST_CASE("area names: another language's names are found beside those of the first") {
    RulePack spanish = pack;
    spanish.areas[4].title = "protección y seguridad";
    spanish.domains[1].title = "Habilidades de atención directa";
    AreaNames both = names;
    add_names(both, spanish);
    CHECK(listed_areas(both, "Proteccion y seguridad; safety").areas == std::vector<std::uint16_t>{4});
    CHECK(named_domain(both, "habilidades de atencion directa") == 1);
    RulePack other = spanish;
    other.areas.pop_back();
    other.areas[0].title = "carpintería";
    add_names(both, other);
    CHECK(listed_areas(both, "carpintería").areas.empty());
}
