// What an applicant can show for competency areas: trainings, courses, jobs and sessions, in one row.
#pragma once

#include <vector>

#include "core/finding.h"
#include "core/rule_pack.h"

namespace imh {

struct Dossier;

/// An entry that shows areas, or may show them.
struct Exhibit {
    std::int64_t day = 0; // undated ones before all others
    EvidenceRef ref;
    AreaSet areas;
    Reason doubt = Reason::None;        // why it only may show them
    std::vector<CategoryId> categories; // that it is for; empty = for all
};

/// Of all entries of the dossier, oldest first; doubled ones and those that lie ahead show nothing.
std::vector<Exhibit> exhibits_of(const Dossier& dossier);

} // namespace imh
