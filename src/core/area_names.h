// Finds areas of a pack by what people write for them: an id, a name, or both, in any of the languages the pack has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// Names of areas and domains, folded for finding them again.
struct AreaNames {
    struct Name {
        std::string folded;
        std::uint16_t index = 0; // of an area or a domain
        auto operator<=>(const Name&) const = default;
    };
    std::vector<Name> areas; // sorted
    std::vector<Name> domains;
    std::vector<std::uint16_t> domain_of; // by area
};

AreaNames area_names(const RulePack& pack);

/// The same areas as another edition of the texts names them (another language), found by their ids.
void add_names(AreaNames& names, const RulePack& same_pack);

/// The domain that is meant where the text is its id or title and nothing more.
std::optional<std::uint16_t> named_domain(const AreaNames& names, std::string_view text);

/// The areas that the text may name and nothing more: several where a name belongs to more than one, as "advocacy"
/// does, unless one of them is in `domain`, under which the text stands. Empty where it names none.
std::vector<std::uint16_t> areas_named(const AreaNames& names, std::string_view text,
                                       std::optional<std::uint16_t> domain = std::nullopt);

/// A list of areas as one cell holds it: parted by ; or | or line ends, or by commas where no name has one there.
/// "Communicating: listening; speaking" names the domain first.
struct AreaList {
    std::vector<std::uint16_t> areas;   // in the pack's order, each once
    std::vector<std::string> unknown;   // pieces that name no area
    std::vector<std::string> ambiguous; // pieces that may be one of several areas
};
AreaList listed_areas(const AreaNames& names, std::string_view text,
                      std::optional<std::uint16_t> domain = std::nullopt);

} // namespace imh
