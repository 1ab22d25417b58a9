// One thing that a category asks for: words, citation, and terms of one kind.
#pragma once

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
#include "core/requirements/work.h"
#include "core/requirements/work_apart.h"

namespace imh {

/// Where a requirement stands in its source. The words there are not repeated here.
struct Citation {
    std::string document;
    std::string edition;
    std::string place; // page or section heading
};

using Terms = std::variant<AllOf, AnyOf, CompetencyCoverage, DeclarationTerms, DegreeTerms, ExamTerms, MembershipTerms,
                           References, ReflectiveSupervision, Signatures, TrainingHours, Transcripts, Work, WorkApart>;

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
