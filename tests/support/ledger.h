// The ledger's promise: the shares of every entry add up to what was entered.
#pragma once

#include <map>
#include <string>

#include "core/assess.h"
#include "core/dossier.h"

namespace testing {

/// In minutes; zero for evidence that has no length, or none was said.
inline std::int64_t minutes_entered(const imh::Portfolio& portfolio, imh::EvidenceRef ref) {
    using imh::EvidenceKind;
    if (ref.kind == EvidenceKind::Training)
        return portfolio.trainings[ref.index].hours.value_or(imh::Minutes{}).count();
    if (ref.kind == EvidenceKind::Course)
        return portfolio.courses[ref.index].hours.value_or(imh::Minutes{}).count();
    if (ref.kind == EvidenceKind::Session)
        return portfolio.sessions[ref.index].hours.value_or(imh::Minutes{}).count();
    return 0;
}

/// Names the first entry whose shares don't add up; empty where the hours of every finding do.
inline std::string unbalanced_hours(const std::vector<imh::Finding>& findings, const imh::Portfolio& portfolio) {
    for (const imh::Finding& finding : findings) {
        if (std::string inside = unbalanced_hours(finding.parts, portfolio); !inside.empty())
            return inside;
        if (finding.ledger_unit != imh::Unit::ClockTime)
            continue;
        std::map<imh::EvidenceRef, std::int64_t> sums;
        for (const imh::Line& line : finding.ledger)
            sums[line.evidence] += line.amount;
        for (const auto& [ref, sum] : sums)
            if (sum != minutes_entered(portfolio, ref))
                return finding.requirement.text + ": " + imh::id_text(portfolio, ref) + " has " + std::to_string(sum)
                       + " minutes";
    }
    return {};
}

inline std::string unbalanced_hours(const imh::Assessment& assessment, const imh::Portfolio& portfolio) {
    for (const imh::CategoryAssessment& category : assessment.categories)
        if (std::string found = unbalanced_hours(category.findings, portfolio); !found.empty())
            return found;
    return {};
}

} // namespace testing
