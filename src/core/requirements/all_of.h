// Requirement kind "all_of": several things that belong together, all of them asked for.
//
// Source       IV: specialized work and leadership at regional or state level.
// Our reading  The worst part decides.
// We report    Every part with its own finding, and how many of them are met.
#pragma once

#include <vector>

namespace imh {

struct Requirement;
struct Category;
struct Dossier;
struct Finding;

struct AllOf {
    std::vector<Requirement> parts;
};

Finding assess(const AllOf& terms, const Category& category, const Dossier& dossier);

} // namespace imh
