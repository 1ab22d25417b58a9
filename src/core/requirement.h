// One thing that a category asks for: words, citation, and terms of one kind.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/finding.h"
#include "core/requirements/all_of.h"
#include "core/requirements/any_of.h"
#include "core/requirements/competency_coverage.h"
#include "core/requirements/declaration.h"
#include "core/requirements/degree.h"
#include "core/requirements/exam.h"
#include "core/requirements/membership.h"
#include "core/requirements/references.h"
#include "core/requirements/reflective_supervision.h"
#include "core/requirements/signatures.h"
#include "core/requirements/training_hours.h"
#include "core/requirements/transcripts.h"
#include "core/requirements/unknown.h"
#include "core/requirements/work.h"
#include "core/requirements/work_apart.h"

namespace imh {

/// How sure it is that the association asks for it.
enum class Provenance : std::uint8_t {
    Stated,     // the association's own source says so
    SharedBase, // taken from the rules that the associations share: to be confirmed with this one
    Unknown,    // no source says it
};

/// Where a requirement stands in its source, or, where it is not known, which source is silent. The words there are
/// not repeated here.
struct Citation {
    std::string document;
    std::string edition;
    std::string place; // page or section heading
    Provenance provenance = Provenance::Stated;
};

using Terms = std::variant<AllOf, AnyOf, CompetencyCoverage, DeclarationTerms, DegreeTerms, ExamTerms, MembershipTerms,
                           References, ReflectiveSupervision, Signatures, TrainingHours, Transcripts, UnknownTerms, Work,
                           WorkApart>;

struct Requirement {
    RequirementId id;
    std::string title;
    std::string help; // what it asks, in our own words
    Stage stage = Stage::Experience;
    Citation citation;
    std::vector<std::string> readings; // "R-1"
    Terms terms;
};

/// By the requirement's own terms, with its id and stage.
Finding assess(const Requirement& requirement, const Category& category, const Dossier& dossier);

} // namespace imh
