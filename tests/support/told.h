// Findings as short text, so that a test's table can say on one line what it expects.
#pragma once

#include <string>

#include "core/dossier.h"
#include "core/names.h"
#include "core/requirement.h"
#include "support/build.h"

namespace imh::testing {

/// The finding of these terms alone, at 2025-06-30, for the category "ii".
template <class SomeTerms>
Finding judge(const SomeTerms& terms, const Portfolio& portfolio, const RulePack& pack = small_pack(),
              Date today = date("2025-06-30")) {
    Category category;
    category.id = {"ii"};
    return assess(terms, category, make_dossier(pack, portfolio, today));
}

inline std::string amount_told(Unit unit, std::int64_t amount) {
    if (unit == Unit::None)
        return {};
    return ' ' + (unit == Unit::ClockTime ? clock_text(Minutes{amount}) : std::to_string(amount));
}

inline std::string id_told(const Portfolio& portfolio, EvidenceRef ref) {
    return ref.kind == EvidenceKind::None ? "-" : id_text(portfolio, ref);
}

/// "a counted 6:00; b open areas_unsaid 1:30; c aside no_area 2:00"
inline std::string ledger_told(const Finding& finding, const Portfolio& portfolio) {
    std::string text;
    for (const Line& line : finding.ledger) {
        text += (text.empty() ? "" : "; ") + id_told(portfolio, line.evidence);
        text += line.verdict == Verdict::Counted ? " counted" : line.verdict == Verdict::Open ? " open " : " aside ";
        if (line.reason != Reason::None)
            text += name_of(line.reason);
        text += amount_told(finding.ledger_unit, line.amount);
    }
    return text;
}

/// "areas_unsaid b?; broad_claim a": those that the applicant can answer end in "?", those that decide nothing
/// stand in brackets.
inline std::string questions_told(const Finding& finding, const Portfolio& portfolio) {
    std::string text;
    for (const Question& question : finding.questions) {
        std::string one = std::string{name_of(question.reason)} + ' ' + id_told(portfolio, question.evidence);
        if (question.applicant)
            one += '?';
        text += (text.empty() ? "" : "; ") + (question.decides ? one : '(' + one + ')');
    }
    return text;
}

/// "met 30:00 of 30:00", "reviewer 20:00..32:00 of 30:00", "not_met"
inline std::string told(Standing standing, const Measure& measure) {
    std::string text{name_of(standing)};
    if (measure.unit == Unit::None)
        return text;
    text += amount_told(measure.unit, measure.sure);
    if (measure.possible != measure.sure)
        text += ".." + amount_told(measure.unit, measure.possible).substr(1);
    return text + " of" + amount_told(measure.unit, measure.asked);
}

inline std::string told(const Finding& finding) {
    return told(finding.standing, finding.measure);
}

/// "supervisor=ref-1 met; provider=- not_met"
inline std::string slots_told(const Finding& finding, const Portfolio& portfolio) {
    std::string text;
    for (const SlotFinding& slot : finding.slots)
        text += (text.empty() ? "" : "; ") + slot.slot + '=' + id_told(portfolio, slot.reference) + ' ' +
                std::string{name_of(slot.standing)};
    return text;
}

} // namespace imh::testing
