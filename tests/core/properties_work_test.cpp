#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "core/requirements/work.h"
#include "core/requirements/work_apart.h"
#include "support/judging.h"
#include "support/twins.h"

using namespace imh;
using namespace imh::testing;

namespace {

Work random_terms() {
    Work terms;
    terms.months = *rc::gen::inRange(1, 10);
    terms.after = bachelors();
    terms.conditions = {{JobFact::Paid, JobCondition::No::SetAside, false}};
    terms.half_time_asked = *rc::gen::arbitrary<bool>();
    terms.families = *rc::gen::element(0, 10);
    if (*rc::gen::arbitrary<bool>())
        terms.internship = InternshipCredit{*rc::gen::inRange(1, 4), categories({"iii"})};
    return terms;
}

Job random_job(const std::string& id) {
    const Day from = day("2024-01-01") + std::chrono::days{*rc::gen::inRange(0, 600)};
    Job one = job(id, iso_text(Date{from}));
    if (*rc::gen::inRange(0, 4) > 0)
        one.to = Date{from + std::chrono::days{*rc::gen::inRange(0, 300)}};
    if (*rc::gen::inRange(0, 12) == 0)
        one.from.reset();
    one = with(one, JobFact::Paid, *rc::gen::element(Answer::Yes, Answer::Yes, Answer::Yes, Answer::Unsaid, Answer::No));
    one.kind = *rc::gen::element(JobKind::Job, JobKind::Job, JobKind::Job, JobKind::Internship, JobKind::Volunteer);
    one.hours_per_week = *rc::gen::element<std::optional<int>>(40, 20, 15, 10, 5, std::nullopt);
    one.families = *rc::gen::element<std::optional<int>>(0, 3, 8, 12, std::nullopt);
    if (*rc::gen::arbitrary<bool>())
        one.supervisor = PersonId{*rc::gen::element<std::string>("third", "none")};
    return one;
}

Portfolio random_portfolio() {
    Portfolio portfolio;
    portfolio.people = {person("third", "iii", "2024-03-01"), person("none")};
    portfolio.degrees = {degree("ba", DegreeKind::Bachelor, "")};
    if (*rc::gen::inRange(0, 6) > 0)
        portfolio.degrees[0].conferred = Date{day("2023-11-01") + std::chrono::days{*rc::gen::inRange(0, 500)}};
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        portfolio.jobs.push_back(random_job("job-" + std::to_string(i)));
    return portfolio;
}

/// The sums of one job's lines, by verdict and whether it overlaps.
struct Sums {
    std::int64_t counted = 0;
    std::int64_t open = 0;
    std::int64_t overlaps = 0;
    bool operator==(const Sums&) const = default;
};

} // namespace

TEST_CASE("work: months and days are those found by looking at every day") {
    CHECK(rc::check([] {
        Work terms = random_terms();
        terms.internship.reset();
        terms.families = 0;
        Portfolio portfolio = random_portfolio();
        for (Job& one : portfolio.jobs)
            if (!one.from)
                one.from = date("2024-01-01");
        const RulePack pack = small_pack();
        const Dossier dossier = make_dossier(pack, portfolio, judging_day());
        const Finding finding = assess(terms, Category{}, dossier);

        const Day start = day("2023-06-01");
        const auto length = static_cast<std::size_t>((Day{judging_day()} - start).count() + 1);
        std::vector<bool> sure(length);
        std::vector<bool> possible(length);
        std::vector<Sums> sums(dossier.jobs.size());
        const std::optional<Date> conferred = portfolio.degrees[0].conferred;
        for (std::size_t i = 0; i < length; ++i) {
            const Day today = start + std::chrono::days{i};
            const Truth after = !conferred                            ? Truth::Maybe
                                : today >= Day{*conferred}            ? Truth::Yes
                                : month_of(today) == month_of(*conferred) ? Truth::Maybe
                                                                      : Truth::No;
            std::vector<Truth> truths;
            int hours = 0;
            for (const JobEntry& entry : dossier.jobs) {
                const Job& one = *entry.job;
                const Answer paid = one.fact(JobFact::Paid);
                Truth truth = paid == Answer::Yes ? Truth::Yes : paid == Answer::No ? Truth::No : Truth::Maybe;
                const bool runs = Day{*one.from} <= today && (!one.to || Day{*one.to} >= today);
                truth = std::min(truth, after);
                if (!runs || one.kind != JobKind::Job)
                    truth = Truth::No;
                truths.push_back(truth);
                if (truth == Truth::Yes)
                    hours += one.hours_per_week.value_or(0);
            }
            const bool enough = !terms.half_time_asked || hours >= 20;
            bool taken = false;
            const bool any_sure = std::count(truths.begin(), truths.end(), Truth::Yes) > 0;
            sure[i] = any_sure && enough;
            for (std::size_t j = 0; j < truths.size(); ++j) {
                possible[i] = possible[i] || truths[j] != Truth::No;
                if (truths[j] == Truth::Yes) {
                    (taken ? sums[j].overlaps : enough ? sums[j].counted : sums[j].open) += 1;
                    taken = true;
                } else if (truths[j] == Truth::Maybe) {
                    (sure[i] ? sums[j].overlaps : sums[j].open) += 1;
                }
            }
        }
        RC_ASSERT(finding.measure.sure == completed_months_twin(sure, start));
        RC_ASSERT(finding.measure.possible == completed_months_twin(possible, start));
        std::vector<Sums> found(dossier.jobs.size());
        for (const Line& line : finding.ledger)
            for (std::size_t j = 0; j < dossier.jobs.size(); ++j)
                if (dossier.jobs[j].ref == line.evidence) {
                    if (line.verdict == Verdict::Counted)
                        found[j].counted += line.amount;
                    if (line.verdict == Verdict::Open)
                        found[j].open += line.amount;
                    if (line.reason == Reason::OverlapsOtherJob)
                        found[j].overlaps += line.amount;
                }
        RC_ASSERT(found == sums);
    }));
}

TEST_CASE("work: another job never makes it worse, order never matters, the ledger balances") {
    CHECK(rc::check([] {
        const Work terms = random_terms();
        const Portfolio portfolio = random_portfolio();
        const RulePack pack = small_pack();
        const Dossier dossier = make_dossier(pack, portfolio, judging_day());
        const Finding before = assess(terms, Category{}, dossier);
        RC_TAG(std::string{name_of(before.standing)});
        RC_ASSERT(before.standing != Standing::Reviewer || !before.questions.empty());
        auto amounts = entered(before);
        for (const JobEntry& entry : dossier.jobs) {
            RC_ASSERT(amounts.count(entry.ref) == 1u);
            RC_ASSERT(amounts[entry.ref] == (entry.span ? entry.span->days() : 0));
        }

        Portfolio more = portfolio;
        more.jobs.insert(more.jobs.begin(), random_job("job-new"));
        const Finding after = judged(terms, more);
        RC_ASSERT(after.standing <= before.standing);
        RC_ASSERT(after.measure.sure >= before.measure.sure);
        RC_ASSERT(after.measure.possible >= before.measure.possible);

        Portfolio reversed = portfolio;
        std::reverse(reversed.jobs.begin(), reversed.jobs.end());
        const Finding again = judged(terms, reversed);
        RC_ASSERT(ledger_text(again, reversed) == ledger_text(before, portfolio));
        RC_ASSERT(questions_text(again, reversed) == questions_text(before, portfolio));
        RC_ASSERT(again.measure == before.measure);
    }));
}

TEST_CASE("work apart: sharing out is as good as trying every way, month by month") {
    CHECK(rc::check([] {
        constexpr int months = 9;
        Portfolio portfolio;
        const int count = *rc::gen::inRange(1, 5);
        const Month start = month_of(date("2023-01-01"));
        std::vector<std::array<bool, 2>> serves; // job by job
        std::vector<std::array<int, 2>> runs;
        for (int i = 0; i < count; ++i) {
            const int first = *rc::gen::inRange(0, months);
            const int last = *rc::gen::inRange(first, months);
            const int kind = *rc::gen::inRange(0, 4);
            serves.push_back({kind != 1, kind != 0});
            runs.push_back({first, last});
            Job one = job("job-" + std::to_string(i), iso_text((start + std::chrono::months{first}) / std::chrono::day{1}),
                          iso_text(Date{Day{(start + std::chrono::months{last}) / std::chrono::last}}));
            one = with(one, JobFact::DirectService, serves.back()[0] ? Answer::Yes : Answer::No);
            portfolio.jobs.push_back(with(one, JobFact::ProvidesRsc, serves.back()[1] ? Answer::Yes : Answer::No));
        }
        Work direct;
        direct.months = *rc::gen::inRange(1, 6);
        direct.conditions = {{JobFact::DirectService, JobCondition::No::SetAside, false}};
        Work giving;
        giving.months = *rc::gen::inRange(1, 6);
        giving.conditions = {{JobFact::ProvidesRsc, JobCondition::No::SetAside, false}};

        // Each running job serves one part or the other in each month.
        bool shared_out = false;
        std::array<int, 2> alone{};
        std::vector<std::array<bool, 3>> ways; // first only, second only, both at once
        for (int month = 0; month < months; ++month) {
            std::array<bool, 3> way{};
            std::vector<std::size_t> running;
            for (std::size_t j = 0; j < serves.size(); ++j)
                if (runs[j][0] <= month && month <= runs[j][1])
                    running.push_back(j);
            for (unsigned given = 0; given < (1u << running.size()); ++given) {
                std::array<bool, 2> served{};
                for (std::size_t j = 0; j < running.size(); ++j)
                    if (const std::size_t part = (given >> j) & 1u; serves[running[j]][part])
                        served[part] = true;
                way[0] = way[0] || served[0];
                way[1] = way[1] || served[1];
                way[2] = way[2] || (served[0] && served[1]);
            }
            alone[0] += way[0];
            alone[1] += way[1];
            ways.push_back(way);
        }
        for (unsigned given = 0; given < (1u << months) && !shared_out; ++given) {
            std::array<int, 2> got{};
            for (std::size_t month = 0; month < ways.size(); ++month) {
                const std::size_t part = (given >> month) & 1u;
                got[0] += ways[month][2] || (part == 0 && ways[month][0]);
                got[1] += ways[month][2] || (part == 1 && ways[month][1]);
            }
            shared_out = got[0] >= direct.months && got[1] >= giving.months;
        }
        const Standing expected = shared_out ? Standing::Met
                                  : alone[0] >= direct.months && alone[1] >= giving.months ? Standing::Reviewer
                                                                                          : Standing::NotMet;
        RC_TAG(std::string{name_of(expected)});
        RC_ASSERT(judged(WorkApart{{requirement("direct", direct), requirement("giving", giving)}}, portfolio).standing == expected);
    }));
}
