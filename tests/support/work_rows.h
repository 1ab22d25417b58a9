// One complete applicant, a change a row, and what the kind "work" makes of it.
#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "core/requirements/work.h"
#include "support/judging.h"

namespace imh::testing {

/// As II asks: two paid years after the degree, half-time, ten families.
inline Work specialist() {
    Work terms;
    terms.after = bachelors();
    terms.conditions = {{JobFact::Paid, JobCondition::No::SetAside}, {JobFact::SocialEmotionalFocus, JobCondition::No::SetAside}};
    terms.families = 10;
    terms.half_time_asked = true;
    return terms;
}

/// As III asks: unpaid is a question, the kind of work is declared, an internship may be credited.
inline Work with_internship() {
    Work terms;
    terms.after = masters();
    terms.conditions = {{JobFact::Paid, JobCondition::No::Question},
                        {JobFact::Supervised, JobCondition::No::SetAside},
                        {JobFact::RelationshipTherapy, JobCondition::No::SetAside, true}};
    terms.half_time_asked = true;
    terms.volunteers_too = true;
    terms.internship = InternshipCredit{12, categories({"iii", "iv_clinical"})};
    return terms;
}

/// A Bachelor of 2015, a Master of 2019, and one job that is enough: 2023-07-01 to 2025-06-30.
inline Portfolio two_years_of_work() {
    Portfolio portfolio;
    portfolio.degrees = {degree("ba", DegreeKind::Bachelor, "2015-05-15"), degree("ma", DegreeKind::Master, "2019-05-10")};
    portfolio.jobs = {job("a", "2023-07-01")};
    portfolio.people = {person("third", "iii", "2010-01-01"), person("second", "ii", "2010-01-01"),
                        person("nobody"), person("later", "iv_clinical", "2024-06-01")};
    portfolio.people.push_back({});
    portfolio.people.back().id = {"silent"};
    return portfolio;
}

struct WorkRow {
    std::string name;
    std::function<void(Portfolio&)> change;
    Standing standing;
    std::string months;
    std::string ledger;
    std::string questions;
};

inline void check(const Work& terms, const std::vector<WorkRow>& rows) {
    for (const WorkRow& row : rows) {
        CAPTURE(row.name);
        Portfolio portfolio = two_years_of_work();
        row.change(portfolio);
        const Finding finding = judged(terms, portfolio);
        CHECK(finding.standing == row.standing);
        CHECK(measure_text(finding.measure) == row.months);
        CHECK(ledger_text(finding, portfolio) == row.ledger);
        CHECK(questions_text(finding, portfolio) == row.questions);
        CHECK(finding.measure.unit == Unit::Months);
        CHECK(finding.ledger_unit == Unit::Days);
        const Dossier dossier = make_dossier(small_pack(), portfolio, judging_day());
        auto amounts = entered(finding);
        CHECK(amounts.size() == portfolio.jobs.size());
        for (const JobEntry& entry : dossier.jobs)
            CHECK(amounts[entry.ref] == (entry.span ? entry.span->days() : 0));
    }
}

inline Job& first(Portfolio& portfolio) {
    return portfolio.jobs.front();
}

} // namespace imh::testing
