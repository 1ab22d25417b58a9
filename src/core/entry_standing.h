// What became of one entry at one category: its shares in every requirement, the areas it shows, what is asked of it.
// The findings seen from the entry's side; nothing is judged here.
#pragma once

#include <vector>

#include "core/assess.h"

namespace imh {

/// One requirement's lines on the entry that are alike, added up.
struct EntryShare {
    const Requirement* requirement = nullptr;
    Unit unit = Unit::None;
    Line line;
};

/// A question about this entry that decides.
struct EntryQuestion {
    const Requirement* requirement = nullptr;
    Question question;
};

struct EntryStanding {
    std::vector<EntryShare> shares;       // by requirement in the pack's order; of each what counts first
    std::size_t areas = 0;                // how many areas of the category it shows, of the kinds named there
    std::vector<EntryQuestion> questions; // each once

    /// Of all shares the best.
    Verdict verdict() const;
};

/// Of several ways to meet a requirement those are told in which the entry counts or is open; where it is neither in
/// any, the first.
EntryStanding entry_standing(const Category& category, const CategoryAssessment& assessment, EvidenceRef entry);

/// The same in short for all entries of a kind, in one pass: for lists.
struct EntryMark {
    bool counts = false;
    bool open = false;
    bool asked = false; // the applicant can answer something about it
};
std::vector<EntryMark> entry_marks(const CategoryAssessment& assessment, EvidenceKind kind, std::size_t count);

} // namespace imh
