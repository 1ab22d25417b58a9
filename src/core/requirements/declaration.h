// Requirement kind "declaration": something that only the applicant can say.
//
// Source       IV: leadership at regional or state level.
// Our reading  Yes is met by declaration and listed for the reviewer with the applicant's words; no is
//              not met; partly or not said is a question.
// We report    The answer.
#pragma once

#include <string>

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct DeclarationTerms {
    std::string declaration; // its name in Portfolio::declarations
    std::string question;    // as put to the applicant
};

Finding assess(const DeclarationTerms& terms, const Category& category, const Dossier& dossier);

} // namespace imh
