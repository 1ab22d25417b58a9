// Requirement kind "work_apart": two kinds of work, each with its own time.
//
// Source       IV-Clinical: the work of level III, plus three years of giving RS/C.
// Our reading  Both may run in the same calendar months where they stand in separate entries. One entry
//              that does both can share its time out between them; where it is too short for that and
//              nothing else is there, it is a question.
// We report    Both parts with their own findings.
#pragma once

#include <vector>

namespace imh {

struct Requirement;
struct Category;
struct Dossier;
struct Finding;

/// Exactly two parts, both of kind "work".
struct WorkApart {
    std::vector<Requirement> parts;
};

Finding assess(const WorkApart& terms, const Category& category, const Dossier& dossier);

} // namespace imh
