// How likely it is that an entry covers an area, by the words that its title and notes share with the area's title and
// help. Only for the order in which entries are offered; nothing is chosen by it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// The telling words of one area: those that most other areas do not have, shortened to their first letters so that
/// "observing" meets "observation".
struct AreaWords {
    std::vector<std::string> title, help;
};

AreaWords area_words_of(const RulePack& pack, std::uint16_t area);

/// 0 where they share nothing. Words of the title weigh most.
int likeness(const AreaWords& area, std::string_view text);

} // namespace imh
