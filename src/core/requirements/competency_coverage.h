// Requirement kind "competency_coverage".
//
// Source       The matrix of areas by level, and the kinds of evidence that the level names for
//              documenting them.
// Our reading  Every listed area needs at least one entry. An area shown only by a kind that the level
//              does not name is a question; one without any evidence is not met. RS/C shows areas
//              also where its hours do not count.
// We report    Each area with what shows it.
#pragma once

#include <vector>

#include "core/finding.h"
#include "core/ids.h"

namespace imh {

struct Category;
struct Dossier;

struct CompetencyCoverage {
    std::vector<AreaId> areas;            // in the pack's order
    std::vector<EvidenceKind> documented_by; // of Course, Training, Job, Session
    bool gap_is_question = false; // the edition lists no areas itself: a gap is never "not met"
};

Finding assess(const CompetencyCoverage& terms, const Category& category, const Dossier& dossier);

} // namespace imh
