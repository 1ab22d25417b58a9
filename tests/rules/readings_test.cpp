// rules/README.md lists every reading of every pack, in the words of the pack.
#include <doctest/doctest.h>

#include <set>
#include <variant>

#include "core/rule_pack.h"
#include "io/rule_pack_json.h"
#include "support/checkout.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// A pack that is based on another one lists only what it reads in its own way, and names the others.
std::string table_of(const RulePack& pack) {
    const auto base = pack.based_on.empty() ? Read<RulePack>{} : read_bundled_pack(pack.based_on);
    const auto is_shared = [&](const Reading& reading) {
        const Reading* theirs = base.value ? find_reading(*base.value, reading.id) : nullptr;
        return theirs && theirs->text == reading.text;
    };
    std::string shared;
    for (const Reading& reading : pack.readings)
        if (is_shared(reading))
            shared += (shared.empty() ? "" : ", ") + reading.id;
    std::string table = shared.empty() ? "" : "As in `" + pack.based_on + "`: " + shared + ".\n\n";
    table += "| id | about | how we read it, and why |\n|---|---|---|\n";
    for (const Reading& reading : pack.readings)
        if (!is_shared(reading))
            table += "| " + reading.id + " | " + reading.title + " | " + reading.text + " |\n";
    return table;
}

void name_readings(const Requirement& requirement, std::set<std::string>& named) {
    named.insert(requirement.readings.begin(), requirement.readings.end());
    const auto name_parts = [&](const auto& terms) {
        if constexpr (requires { terms.parts; })
            for (const Requirement& part : terms.parts)
                name_readings(part, named);
    };
    std::visit(name_parts, requirement.terms);
}

} // namespace

TEST_CASE("rules: each reading that is listed is named by a requirement") {
    for (const std::string_view id : bundled_pack_ids()) {
        const auto pack = read_bundled_pack(id);
        REQUIRE(pack.value);
        std::set<std::string> named;
        for (const Category& category : pack.value->categories) {
            for (const Requirement& requirement : category.requirements)
                name_readings(requirement, named);
            for (const ContinuingRequirement& continuing : category.continuing)
                named.insert(continuing.readings.begin(), continuing.readings.end());
        }
        for (const Reading& reading : pack.value->readings) {
            CAPTURE(id);
            CAPTURE(reading.id);
            CHECK(named.contains(reading.id));
        }
    }
}

TEST_CASE("rules: the README lists every reading") {
    for (const std::string_view id : bundled_pack_ids()) {
        CAPTURE(id);
        const auto pack = read_bundled_pack(id);
        REQUIRE(pack.value);
        std::string readme = checkout_file("rules/README.md");
        const std::string head = "<!-- readings of " + std::string(id) + ":";
        const std::size_t marker = readme.find(head);
        REQUIRE(marker != std::string::npos);
        const std::size_t begin = readme.find('\n', marker) + 1;
        const std::size_t end = readme.find("<!-- end of readings -->", begin);
        REQUIRE(end != std::string::npos);
        if (updating_golden()) {
            readme.replace(begin, end - begin, table_of(*pack.value));
            write_checkout_file("rules/README.md", readme);
        } else {
            CHECK(readme.substr(begin, end - begin) == table_of(*pack.value));
        }
    }
}

TEST_CASE("rules: each reading says why in one to three sentences") {
    for (const std::string_view id : bundled_pack_ids()) {
        const auto pack = read_bundled_pack(id);
        REQUIRE(pack.value);
        for (const Reading& reading : pack.value->readings) {
            CAPTURE(reading.id);
            CHECK(reading.id.starts_with("R-"));
            CHECK(reading.text.size() >= 40);
            CHECK(reading.text.size() <= 420);
            CHECK(reading.text.back() == '.');
        }
    }
}
