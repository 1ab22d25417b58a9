// The texts of a rule pack in other words: in another language, or as an association itself puts them. A wording is
// laid over a pack and changes no rule: the same portfolio is judged the same.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

struct Wording {
    std::string pack;     // whose texts these are: "ak-aimh-2016"
    std::string language; // "es"
    std::string source;   // whose words these are, where that needs saying; may be empty
    /// By place: "areas/TF01/help", "requirements/ii.training/title". See places_of.
    std::map<std::string, std::string, std::less<>> texts;
};

/// One text of a pack and where it is found.
struct PlacedText {
    std::string place;
    std::string_view text;
};

/// Every text of a pack that can be worded otherwise. Names of the association, of its categories and of documents are
/// not among them: they are looked for in forms and papers as they are. The titles of slots stand at their own words,
/// "requirements/ii.references/slots/Colleague"; one that several plans share has one place.
std::vector<PlacedText> places_of(const RulePack& pack);

/// The pack in those words, with the pack's own where the wording has none. Domains and areas keep
/// their title as `original_title`.
RulePack with_wording(RulePack pack, const Wording& wording);

} // namespace imh
