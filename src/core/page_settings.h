// What an association that offers the page says of itself, and what the page is to begin with. It changes no rule.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/colour.h"
#include "core/language.h"

namespace imh {

/// Whatever is empty is not said: the page is then as it is without it.
struct PageSettings {
    std::string name;    // of the association that offers the page
    std::string contact; // where to ask: an address, a telephone number, in its own words
    std::string apply;   // the address of its own page about applying, https
    std::optional<Colour> on_light, on_dark; // its strong colour in the page's two faces
    std::string association;                 // an id of the list of associations
    std::string edition;                     // of that association; empty for the one in force
    std::string category;
    std::optional<Language> language;
    std::vector<std::string> editions; // the packs that are offered; empty for all
};

} // namespace imh
