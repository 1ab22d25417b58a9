// Judges one requirement for a portfolio, and tells a finding's ledger and questions as text, so that a table
// can hold them. The portfolio outlives the finding.
#pragma once

#include <map>
#include <string>

#include "core/dossier.h"
#include "core/names.h"
#include "core/requirement.h"
#include "support/build.h"

namespace imh::testing {

inline Date judging_day() {
    return date("2025-06-30");
}

template <class SomeTerms> Finding judged(const SomeTerms& terms, const Portfolio& portfolio) {
    const RulePack pack = small_pack();
    return assess(terms, Category{}, make_dossier(pack, portfolio, judging_day()));
}

inline std::string reason_text(Reason reason, std::uint8_t fact) {
    std::string text{name_of(reason)};
    switch (reason) {
    case Reason::FactNo:
    case Reason::FactPartly:
    case Reason::FactUnsaid:
    case Reason::FactDoubtful:
    case Reason::DeclaredForReviewer: return text + '(' + std::string{name_of(static_cast<JobFact>(fact))} + ')';
    default: return text;
    }
}

/// "a +31, b ?30 fact_unsaid(paid), b -1 before_degree": counted +, open ?, set aside -.
inline std::string ledger_text(const Finding& finding, const Portfolio& portfolio) {
    std::string text;
    for (const Line& line : finding.ledger) {
        const char sign = line.verdict == Verdict::Counted ? '+' : line.verdict == Verdict::Open ? '?' : '-';
        text += (text.empty() ? "" : ", ") + id_text(portfolio, line.evidence) + ' ' + sign + std::to_string(line.amount);
        if (line.reason != Reason::None)
            text += ' ' + reason_text(line.reason, line.fact);
    }
    return text;
}

/// "a fact_unsaid(paid), a half_time_unsaid; b declared_for_reviewer(…)": what decides before the semicolon.
inline std::string questions_text(const Finding& finding, const Portfolio& portfolio) {
    std::string text;
    bool deciding = true;
    for (const Question& question : finding.questions) {
        if (deciding && !question.decides)
            text += "; ";
        else if (!text.empty())
            text += ", ";
        deciding = question.decides;
        const std::string id = id_text(portfolio, question.evidence);
        text += id + (id.empty() ? "" : " ") + reason_text(question.reason, question.fact);
    }
    return text;
}

/// "12 to 24 of 24"
inline std::string measure_text(const Measure& measure) {
    return std::to_string(measure.sure) + " to " + std::to_string(measure.possible) + " of " + std::to_string(measure.asked);
}

/// The amounts of each entry, added up.
inline std::map<EvidenceRef, std::int64_t> entered(const Finding& finding) {
    std::map<EvidenceRef, std::int64_t> amounts;
    for (const Line& line : finding.ledger)
        amounts[line.evidence] += line.amount;
    return amounts;
}

} // namespace imh::testing
