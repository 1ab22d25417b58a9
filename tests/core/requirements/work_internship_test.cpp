#include "core/requirements/work.h"

#include <doctest/doctest.h>

#include "support/work_rows.h"

using namespace imh;
using namespace imh::testing;
using enum Standing;
using No = JobCondition::No;

TEST_CASE("work: volunteer work, where it is asked for, is at best a question") {
    Work terms;
    terms.kind = JobKind::Volunteer;
    terms.conditions = {{JobFact::Supervised, No::SetAside}, {JobFact::SpecializedTraining, No::SetAside}};
    // clang-format off
    check(terms, {
        {"supervised and trained for", [](Portfolio& p) { first(p) = with(first(p), JobKind::Volunteer); }, Reviewer, "0 to 24 of 24", "a ?731 volunteer_work", "a volunteer_work"},
        {"not supervised", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::Supervised, Answer::No); }, NotMet, "0 to 0 of 24", "a -731 fact_no(supervised)", ""},
        {"not said whether trained for", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::SpecializedTraining, Answer::Unsaid); },
         Reviewer, "0 to 24 of 24", "a ?731 volunteer_work", "a volunteer_work, a fact_unsaid(specialized_training)"},
        {"a paid job is another kind", [](Portfolio&) {}, NotMet, "0 to 0 of 24", "a -731 not_this_kind_of_job", ""},
    });
    Work either = with_internship();
    either.conditions = {{JobFact::Paid, No::Question, false}};
    check(either, {
        {"volunteer work beside jobs: it was not paid", [](Portfolio& p) { first(p) = with(with(first(p), JobKind::Volunteer), JobFact::Paid, Answer::Unsaid); },
         Reviewer, "0 to 24 of 24", "a ?731 fact_doubtful(paid)", "a fact_doubtful(paid)"},
    });
    // clang-format on
}

TEST_CASE("work: an internship adds at most its cap, and only as a question") {
    const auto short_job_and = [](const char* from, const char* to, const char* supervisor) {
        return [=](Portfolio& p) {
            p.degrees[1].conferred = date("2024-01-15");
            p.jobs = {job("a", "2024-02-01"), with(with(job("n", from, to), JobKind::Internship), JobFact::Paid, Answer::No)};
            if (*supervisor)
                p.jobs[1].supervisor = PersonId{supervisor};
        };
    };
    const std::string declared = "; n declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)";
    const std::string job_declared = "; a declared_for_reviewer(relationship_therapy)";
    const std::string internship = "n internship" + declared;
    const std::string unsaid = "n internship, n internship_supervisor_unsaid" + declared;
    // clang-format off
    check(with_internship(), {
        {"a year under somebody endorsed", short_job_and("2023-01-01", "2023-12-31", "third"), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", internship},
        {"seven months are enough", short_job_and("2023-01-01", "2023-07-31", "third"), Reviewer, "17 to 24 of 24", "n ?212 internship, a +516", internship},
        {"six are not", short_job_and("2023-01-01", "2023-06-30", "third"), NotMet, "17 to 23 of 24", "n ?181 internship, a +516", declared},
        {"more than a year is capped", short_job_and("2022-01-01", "2023-12-31", "third"), Reviewer, "17 to 29 of 24", "n ?365 internship, n -365 internship_cap, a +516", internship},
        {"a month more than a year", short_job_and("2022-12-01", "2023-12-31", "third"), Reviewer, "17 to 29 of 24", "n ?365 internship, n -31 internship_cap, a +516", internship},
        {"at the same time as work it adds nothing", short_job_and("2024-06-01", "2025-03-31", "third"), NotMet, "17 to 17 of 24", "a +516, n -304 overlaps_other_job", "; a declared_for_reviewer(relationship_therapy), n declared_for_reviewer(relationship_therapy)"},
        {"under somebody not endorsed", short_job_and("2023-01-01", "2023-12-31", "nobody"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody with another category", short_job_and("2023-01-01", "2023-12-31", "second"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody endorsed only after it", short_job_and("2023-01-01", "2023-12-31", "later"), NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody whose endorsement had ended", [&](Portfolio& p) { short_job_and("2023-01-01", "2023-12-31", "third")(p); p.people[0] = person("third", "iii", "2010-01-01", "2022-12-31"); },
         NotMet, "17 to 17 of 24", "n -365 internship_supervisor, a +516", job_declared},
        {"under somebody of whom nothing is said", short_job_and("2023-01-01", "2023-12-31", "silent"), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", unsaid},
        {"not said under whom", short_job_and("2023-01-01", "2023-12-31", ""), Reviewer, "17 to 29 of 24", "n ?365 internship, a +516", unsaid},
        {"not supervised", [&](Portfolio& p) { short_job_and("2023-01-01", "2023-12-31", "third")(p); p.jobs[1] = with(p.jobs[1], JobFact::Supervised, Answer::No); },
         NotMet, "17 to 17 of 24", "n -365 fact_no(supervised), a +516", job_declared},
        {"two at the same time count once", [&](Portfolio& p) { short_job_and("2023-01-01", "2023-07-31", "third")(p); p.jobs.push_back(p.jobs[1]); p.jobs[2].id = {"o"}; },
         Reviewer, "17 to 24 of 24", "n ?212 internship, o -212 overlaps_other_job, a +516", "n internship; n declared_for_reviewer(relationship_therapy), o declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)"},
        {"without its days it may be as long as it may be credited", [&](Portfolio& p) { short_job_and("2023-01-01", "", "third")(p); p.jobs[1].from.reset(); },
         Reviewer, "17 to 29 of 24", "n ?0 dates_unsaid, a +516", "n internship, n dates_unsaid; n declared_for_reviewer(relationship_therapy), a declared_for_reviewer(relationship_therapy)"},
        {"never alone", [&](Portfolio& p) { short_job_and("2022-01-01", "2023-12-31", "third")(p); p.jobs.erase(p.jobs.begin()); },
         NotMet, "0 to 12 of 24", "n ?365 internship, n -365 internship_cap", "; n declared_for_reviewer(relationship_therapy)"},
    });
    // clang-format on
}

TEST_CASE("work: what rests on the applicant's word is listed for the reviewer, whatever the standing") {
    // clang-format off
    check(with_internship(), {
        {"met", [](Portfolio&) {}, Met, "24 to 24 of 24", "a +731", "; a declared_for_reviewer(relationship_therapy)"},
        {"after what decides", [](Portfolio& p) { first(p) = with(first(p), JobFact::Paid, Answer::No); }, Reviewer, "0 to 24 of 24", "a ?731 fact_doubtful(paid)", "a fact_doubtful(paid); a declared_for_reviewer(relationship_therapy)"},
        {"not where the job does not qualify", [](Portfolio& p) { first(p) = with(first(p), JobFact::Supervised, Answer::No); }, NotMet, "0 to 0 of 24", "a -731 fact_no(supervised)", ""},
    });
    // clang-format on
}
