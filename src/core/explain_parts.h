// The parts that an explanation is put together from. For explain.cpp, explain_next.cpp, report.cpp.
#pragma once

#include <string>
#include <vector>

#include "core/explain.h"

namespace imh {

/// "36 h of 30 h", "31 of 37 areas"; with open amounts "24 h of 30 h, perhaps 30 h".
std::string measure_words(const Measure& measure);

std::string sub_measure_words(const SubMeasure& sub);

/// What is left to reach, or how many questions are open; empty where nothing is.
std::string left_of(const Finding& finding);

/// The ledger in sentences, entries that are alike in one: "6 h in 2 trainings counted".
std::vector<std::string> ledger_words(const Finding& finding, const Portfolio& portfolio);

/// "training", "trainings": what entries of a kind are called, for that many of them.
std::string entries_words(EvidenceKind kind, std::size_t number);

/// "TF08 disorders of infancy/early childhood" without the id: the title of an area.
const std::string& area_title(const RulePack& pack, const AreaFinding& area);

/// Areas of one standing by domain, key domains first: "Direct Service Skills: safety; life skills".
std::vector<std::string> areas_by_domain(const Finding& finding, Standing standing, const RulePack& pack);

/// Is the question told among the next steps, so that the reasons need not repeat it?
bool answered_next(const Finding& finding, const Question& question);

/// "Ask the association: How many hours …?"
std::string asked_of_association(std::string_view question);

/// What the applicant can do about the finding, in the order to do it. Empty where nothing is to do.
std::vector<std::string> next_steps(const Finding& finding, const Requirement& requirement, const Category& category,
                                    const RulePack& pack, const Portfolio& portfolio);

} // namespace imh
