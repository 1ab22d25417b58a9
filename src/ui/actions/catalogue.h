// Courses on offer: taking part in one, and publishing them.
#pragma once

#include <string>
#include <variant>

#include "core/coverage.h"
#include "core/ids.h"

namespace imh::ui {

struct TakePart { // looks at a course that is there
    EvidenceId offer;
};
struct AddTaken {}; // what is looked at becomes a training
struct KeepOffers {}; // all that is looked at is kept among the courses on offer
struct CloseAdding {};
struct CopyCourseLink {
    EvidenceId offer;
};
enum class CatalogueFileKind : std::uint8_t { Json, Csv, Crosswalk };
struct SaveCatalogue {
    CatalogueFileKind as = CatalogueFileKind::Json;
    EvidenceId offer = {}; // only this one; empty for all
};

struct SaveGrid { // areas by courses, as a picture
    CoverageScope scope;
};

using CatalogueAction = std::variant<TakePart, AddTaken, KeepOffers, CloseAdding, CopyCourseLink, SaveCatalogue, SaveGrid>;

} // namespace imh::ui
