// The pages of the worksheet for EASy, and what they have in common. For the worksheet only.
#pragma once

#include "core/papers/parts.h"

namespace imh::paper {

Section supervision_page(const Source& source, const Dossier& dossier);
Section references_page(const Source& source, const Dossier& dossier);
Section grid_page(const Source& source, const Dossier& dossier);
Section reviewer_page(const Source& source);
Section totals_page(const Dossier& dossier);

/// Is it typed into EASy: over, or its day not said, and no double of another?
bool to_type(const Lesson& lesson);
bool to_type(const SessionEntry& session);

std::string left_out_words(const Source& source, EvidenceRef ref, Reason reason);
/// The areas as EASy names them; where another language is in use, in that language beside.
std::string typed_areas(const RulePack& pack, const AreaSet& areas);

void add_left_out(Section& page, const std::vector<std::string>& left_out);
/// The table, or a word that there is nothing; then what was left out.
void add_page_table(Section& page, Table table, const std::vector<std::string>& left_out);

} // namespace imh::paper
