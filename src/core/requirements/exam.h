// Requirement kind "exam".
//
// Source       III and IV: a written exam, after the application was reviewed.
// Our reading  Passed is met; everything else is later, never not met.
// We report    Whether it is passed or still to come.
#pragma once

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct ExamTerms {};

Finding assess(const ExamTerms& terms, const Category& category, const Dossier& dossier);

} // namespace imh
