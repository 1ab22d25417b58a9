// A small edition for tests of catalogues, and answers about courses that are found by trying.
#pragma once

#include <string>
#include <vector>

#include "core/coverage.h"
#include "support/build.h"

namespace imh::testing {

/// Theory (key) with TF01 to TF03, law with LR01 and LR02, skills (key) with DS01 and DS02. Category ii asks for six of them
/// and for ten hours, both inside other requirements; iii asks for two.
inline RulePack catalogue_pack() {
    RulePack pack;
    pack.id = "small";
    pack.domains = {{.id = "TF", .title = "Theory", .key = true},
                    {.id = "LR", .title = "Law"},
                    {.id = "DS", .title = "Skills", .key = true}};
    for (const char* id : {"TF01", "TF02", "TF03"})
        pack.areas.push_back({{id}, 0, id, "help"});
    for (const char* id : {"LR01", "LR02"})
        pack.areas.push_back({{id}, 1, id, "help"});
    for (const char* id : {"DS01", "DS02"})
        pack.areas.push_back({{id}, 2, id, "help"});
    const std::vector<EvidenceKind> kinds{EvidenceKind::Training, EvidenceKind::Course};
    Category two{.id = {"ii"}, .title = "Specialist"};
    two.requirements.push_back(requirement(
        "ii.all", AllOf{{requirement("ii.training", TrainingHours{.asked = hours("10:00")}),
                         requirement("ii.any", AnyOf{{requirement("ii.areas", CompetencyCoverage{area_ids({"TF01", "TF02", "LR01",
                                                                                                      "LR02", "DS01", "DS02"}),
                                                                                            kinds})}})}}));
    Category three{.id = {"iii"}, .title = "Therapist"};
    three.requirements.push_back(requirement("iii.areas", CompetencyCoverage{area_ids({"TF03", "DS01"}), kinds}));
    pack.categories = {two, three};
    return pack;
}

/// "TF01 LR02"
inline std::string told(const RulePack& pack, const AreaSet& areas) {
    std::string ids;
    for (std::size_t i = 0; i < pack.areas.size(); ++i)
        if (areas[i])
            ids += (ids.empty() ? "" : " ") + pack.areas[i].id.text;
    return ids;
}

inline AreaSet area_set(const RulePack& pack, std::initializer_list<const char*> ids) {
    AreaSet set;
    for (const char* id : ids)
        set[area_index(pack, {id}).value()] = true;
    return set;
}

} // namespace imh::testing
