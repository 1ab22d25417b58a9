// Somebody who holds a category, with one year of Alaska's edition to renew; and the renewal as short text.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "core/renewal.h"
#include "io/rule_pack_json.h"
#include "support/applicants.h"
#include "support/outcomes.h"
#include "support/told.h"

namespace imh::testing {

inline RulePack alaska() {
    auto read = read_bundled_pack("ak-aimh-2016");
    REQUIRE(read.problems.empty());
    return *read.value;
}

inline const DaySpan year{day("2024-07-01"), day("2025-06-30")};

/// Holds the category since long before the year, with `training` hours and `rsc` hours of RS/C in it.
struct Holder {
    const char* category;
    const char* since;
    const char* training;
    const char* on_rsc;
    int sessions; // of one hour, one each month
};

inline Portfolio portfolio_of(const Holder& holder) {
    Portfolio p;
    p.trainings = {training("training-1", "2024-10-04", holder.training, {"TF01"})};
    p.trainings[0].rsc_hours = hours(holder.on_rsc);
    p.sessions = monthly("session", "2024-07-10", holder.sessions, "1:00", "q4");
    p.people = {known("q4", "iv_clinical", "2010-06-01")};
    p.jobs = {job_of("job-1", "2019-07-01", "", {JobFact::Paid, JobFact::ServesInfants, JobFact::DirectService})};
    sign_and_join(p);
    return p;
}

inline void gives_rsc(Portfolio& p) {
    p.jobs[0].facts[static_cast<std::size_t>(JobFact::ProvidesRsc)] = Answer::Yes;
}

inline const char* strength_text(ContinuingRequirement::Strength strength) {
    return strength == ContinuingRequirement::Strength::Required      ? "required"
           : strength == ContinuingRequirement::Strength::Recommended ? "recommended"
                                                                      : "encouraged";
}

/// "ii.continuing.training not_met 14:00 of 15:00": what stands otherwise than met, with its further minimums.
inline std::string what_is_open(const Renewal& renewal) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings) {
        if (finding.standing == Standing::Met)
            continue;
        text += (text.empty() ? "" : "; ") + finding.requirement.text + ' ' + told(finding);
        for (const SubMeasure& sub : finding.sub_measures)
            text += ", " + sub.name + ' ' + clock_text(Minutes{sub.measure.sure}) + " of "
                    + clock_text(Minutes{sub.measure.asked});
    }
    return text;
}

/// "recommended rsc_provision 0 of 180"
inline std::string advice_of(const Renewal& renewal) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings)
        for (const Advice& one : advice)
            text += (text.empty() ? "" : "; ") + std::string{strength_text(one.strength)}
                    + (one.measure.name.empty() ? "" : " " + one.measure.name) + ' '
                    + std::to_string(one.measure.measure.sure) + " of " + std::to_string(one.measure.measure.asked);
    return text;
}

inline std::string questions_of(const Renewal& renewal, const Portfolio& portfolio) {
    std::string text;
    for (const auto& [finding, advice] : renewal.findings)
        if (const std::string asked = questions_told(finding, portfolio); !asked.empty())
            text += (text.empty() ? "" : ", ") + asked;
    return text;
}

inline const Category& category_of(const RulePack& pack, const char* id) {
    const Category* category = find_category(pack, {id});
    REQUIRE(category);
    return *category;
}

inline Renewal renewal_of(const RulePack& pack, const Holder& holder, const Portfolio& portfolio) {
    return assess_renewal(pack, category_of(pack, holder.category), {maybe_date(holder.since), year}, portfolio,
                          judged_on);
}

} // namespace imh::testing
