// Requirement kind "signatures".
//
// Source       Every category: code of ethics and endorsement agreement, signed.
// Our reading  A document without an entry is still to sign. A day in the future is not yet.
// We report    How many of the documents are signed.
#pragma once

#include <string>
#include <vector>

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct Signatures {
    std::vector<std::string> documents;
};

Finding assess(const Signatures& terms, const Category& category, const Dossier& dossier);

} // namespace imh
