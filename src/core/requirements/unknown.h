// Requirement kind "unknown": something that the edition's sources leave open.
//
// Source       None: the association asks for it, or may, and no source that we have says what.
// Our reading  Never a pass and never a failure. It is a question to the association, whatever the portfolio holds;
//              a category with one is at best "nothing known is missing".
// We report    The question.
#pragma once

#include <string>

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct UnknownTerms {
    std::string question; // as put to the association
};

Finding assess(const UnknownTerms& terms, const Category& category, const Dossier& dossier);

} // namespace imh
