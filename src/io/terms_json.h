// Reads the terms of each kind of requirement that has some.
#pragma once

#include "core/requirement.h"
#include "io/rule_pack_parts.h"

namespace imh {

void read_terms(ObjectReader& in, CompetencyCoverage& terms, const PackNames& names);
void read_terms(ObjectReader& in, DeclarationTerms& terms);
void read_terms(ObjectReader& in, DegreeTerms& terms);
void read_terms(ObjectReader& in, References& terms, const PackNames& names);
void read_terms(ObjectReader& in, ReflectiveSupervision& terms, const PackNames& names);
void read_terms(ObjectReader& in, Signatures& terms);
void read_terms(ObjectReader& in, TrainingHours& terms);
void read_terms(ObjectReader& in, Work& terms, const PackNames& names);

} // namespace imh
