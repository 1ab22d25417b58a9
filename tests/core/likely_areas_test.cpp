// Which entries are offered first for an area.

#include <doctest/doctest.h>

#include "core/likely_areas.h"

using namespace imh;

namespace {

RulePack small_pack() {
    RulePack pack;
    pack.domains.push_back({.id = "D", .title = "Domain"});
    const auto add = [&](const char* id, const char* title, const char* help) {
        pack.areas.push_back({.id = {id}, .domain = 0, .title = title, .help = help});
    };
    add("A", "safety", "Keeping young children safe at home: sleep, poisons, car seats.");
    add("B", "screening & assessment", "Ways of observing young children, and tools.");
    for (int i = 0; i < 8; ++i)
        add(("C" + std::to_string(i)).c_str(), "other", "Young children and families.");
    return pack;
}

} // namespace

TEST_CASE("likely areas: a shared word of the title weighs more than one of the help, and endings don't matter") {
    const RulePack pack = small_pack();
    const AreaWords safety = area_words_of(pack, 0), screening = area_words_of(pack, 1);
    CHECK(likeness(safety, "Safety at home visits") > likeness(safety, "Safe sleep for babies"));
    CHECK(likeness(safety, "Safe SLEEP for babies") > 0);
    CHECK(likeness(screening, "Grief and loss") == 0);
    CHECK(likeness(screening, "Observation of infants") > 0);
    CHECK(likeness(screening, "Screenings and observing") >= 5);
}

TEST_CASE("likely areas: words that most areas have tell nothing, nor do very short ones") {
    const RulePack pack = small_pack();
    CHECK(likeness(area_words_of(pack, 0), "Young children at a car") == 0);
}
