// Requirement kind "any_of": unlike alternatives, one of them is enough.
//
// Source       Level I: any degree, or a CDA, or a related Associate's, or two years of work.
// Our reading  The best part decides. Among parts that stand alike the first one decides.
// We report    Every part with its own finding; the standing is that of the best.
#pragma once

#include <vector>

namespace imh {

struct Requirement;
struct Category;
struct Dossier;
struct Finding;

struct AnyOf {
    std::vector<Requirement> parts;
};

Finding assess(const AnyOf& terms, const Category& category, const Dossier& dossier);

} // namespace imh
