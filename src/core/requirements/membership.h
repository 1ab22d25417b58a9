// Requirement kind "membership".
//
// Source       Every category: membership in the association or another infant mental health association.
// Our reading  It runs on the day of judging. Whether it is such an association is the applicant's answer.
// We report    Which membership meets it.
#pragma once

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct MembershipTerms {};

Finding assess(const MembershipTerms& terms, const Category& category, const Dossier& dossier);

} // namespace imh
