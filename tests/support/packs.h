// The rule packs inside the program, for tests.
#pragma once

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "io/rule_pack_json.h"

namespace imh::testing {

inline RulePack pack_named(std::string_view id) {
    auto read = read_bundled_pack(id);
    REQUIRE(read.problems.empty());
    return *std::move(read.value);
}

/// Every one of them.
inline std::vector<RulePack> editions() {
    std::vector<RulePack> all;
    for (const std::string_view id : bundled_pack_ids())
        all.push_back(pack_named(id));
    return all;
}

} // namespace imh::testing
