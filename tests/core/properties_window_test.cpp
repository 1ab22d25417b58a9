#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "core/requirements/reflective_supervision.h"
#include "support/judging.h"
#include "support/twins.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// Windows of three to five months, so that everything can be tried.
ReflectiveSupervision small_terms() {
    ReflectiveSupervision terms;
    terms.asked = Minutes{*rc::gen::inRange(1, 9)};
    terms.shortest_months = *rc::gen::inRange(1, 4);
    terms.longest_months = *rc::gen::inRange(terms.shortest_months, 6);
    terms.about_rsc = Minutes{*rc::gen::inRange(0, 4)};
    return terms;
}

Day random_day(int first_month, int last_month) {
    const Month month = month_from_number(2023 * 12 + *rc::gen::inRange(first_month, last_month + 1));
    return Day{month / std::chrono::day{static_cast<unsigned>(*rc::gen::inRange(1, 29))}};
}

/// A session, or a total with minutes enough for both ends, wherever they lie.
RscShare random_share(bool is_total) {
    RscShare share;
    const int first = *rc::gen::inRange(0, 10);
    share.span = {random_day(first, first), {}};
    share.span.last = share.span.first;
    share.truth = *rc::gen::element(Truth::Yes, Truth::Yes, Truth::Maybe, Truth::No);
    share.hours = Minutes{*rc::gen::inRange(1, 5)};
    share.about_least = Minutes{*rc::gen::inRange(0, static_cast<int>(share.hours.count()) + 1)};
    if (is_total) {
        const Month last = month_of(share.span.first) + std::chrono::months{*rc::gen::inRange(0, 7)};
        share.span.last = Day{last / std::chrono::day{28}};
        if (share.truth == Truth::Maybe && *rc::gen::arbitrary<bool>())
            share.meets_first = false;
        if (share.truth == Truth::Maybe && *rc::gen::arbitrary<bool>())
            share.meets_last = false;
        share.hours = Minutes{*rc::gen::inRange(4, 6)};
        // All or nothing, so that there are not too many spreads to try.
        share.about_least = *rc::gen::arbitrary<bool>() ? share.hours : Minutes{0};
    }
    share.about_most = *rc::gen::arbitrary<bool>() ? share.hours : share.about_least;
    return share;
}

std::vector<RscShare> random_shares() {
    std::vector<RscShare> shares;
    const int sessions = *rc::gen::inRange(0, 5);
    for (int i = 0; i < sessions; ++i)
        shares.push_back(random_share(false));
    const int totals = *rc::gen::inRange(0, 3);
    for (int i = 0; i < totals; ++i)
        shares.push_back(random_share(true));
    return shares;
}

} // namespace

TEST_CASE("best window: it is as good as the best found by trying every window and every spread") {
    for (const Truth least : {Truth::Yes, Truth::No}) {
        CAPTURE(static_cast<int>(least));
        CHECK(rc::check([least] {
            const ReflectiveSupervision terms = small_terms();
            const std::vector<RscShare> shares = random_shares();
            const auto found = best_window(terms, shares, least);
            const Seen twin = best_window_twin(terms, shares, least);
            RC_TAG(twin.enough ? "enough" : twin.long_enough ? "long enough" : "too short");
            RC_ASSERT((found && is_enough(terms, *found)) == twin.enough);
            RC_ASSERT((found && is_long_enough(terms, *found)) == twin.long_enough);
            RC_ASSERT((found ? found->hours.count() : 0) == twin.hours);
        }));
    }
}

TEST_CASE("best window: more never makes it worse, and order never matters") {
    CHECK(rc::check([] {
        const ReflectiveSupervision terms = small_terms();
        std::vector<RscShare> shares = random_shares();
        const auto rank = [&](const std::optional<RscWindow>& window) {
            return window ? 1 + is_long_enough(terms, *window) + 4 * is_enough(terms, *window) : 0;
        };
        for (const Truth least : {Truth::Yes, Truth::No}) {
            const auto before = best_window(terms, shares, least);
            std::vector<RscShare> reversed{shares.rbegin(), shares.rend()};
            const auto again = best_window(terms, reversed, least);
            RC_ASSERT(before.has_value() == again.has_value());
            if (before)
                RC_ASSERT(before->first == again->first && before->last == again->last && before->hours == again->hours);
            reversed.push_back(random_share(true));
            RC_ASSERT(rank(best_window(terms, reversed, least)) >= rank(before));
        }
    }));
}

TEST_CASE("best window: what surely lies in the window shown is never more than what may") {
    CHECK(rc::check([] {
        const ReflectiveSupervision terms = small_terms();
        const std::vector<RscShare> shares = random_shares();
        const auto possibly = best_window(terms, shares, Truth::No);
        RC_PRE(possibly.has_value());
        const RscWindow surely = surely_within(*possibly, shares);
        RC_ASSERT(surely.hours <= possibly->hours);
        RC_ASSERT(surely.about <= possibly->about);
        RC_ASSERT(surely.months() <= possibly->months());
    }));
}

TEST_CASE("reflective supervision: more sessions and earlier endorsements never make it worse") {
    CHECK(rc::check([] {
        ReflectiveSupervision terms;
        terms.asked = hours("4:00");
        terms.shortest_months = 4;
        terms.after = bachelors();
        terms.provider_holds = categories({"iii"});
        terms.exception = ProviderException{DegreeKind::Bachelor, categories({"ii"})};
        terms.during = {JobFact::DirectService};
        terms.provider_keeps = *rc::gen::arbitrary<bool>();
        Portfolio portfolio;
        portfolio.degrees = {degree("ba", DegreeKind::Bachelor, "")};
        if (*rc::gen::inRange(0, 4) > 0)
            portfolio.degrees[0].conferred = Date{random_day(-6, 12)};
        portfolio.jobs = {job("a", "2023-01-01", "2023-08-31"), job("b", "2023-10-01")};
        portfolio.jobs[1] = with(portfolio.jobs[1], JobFact::DirectService, *rc::gen::element(Answer::Yes, Answer::No, Answer::Unsaid));
        portfolio.people = {person("q", "iii", "2023-05-01", "2024-03-01"), person("two", "ii", "2015-01-01"), person("none")};
        portfolio.people[1].masters_prepared = *rc::gen::element(Answer::Yes, Answer::Unsaid, Answer::No);
        const auto random_session = [](const std::string& id) {
            Session session;
            session.id = {id};
            session.from = Date{random_day(-3, 20)};
            if (*rc::gen::inRange(0, 4) == 0)
                session.to = Date{Day{*session.from} + std::chrono::days{*rc::gen::inRange(1, 900)}};
            session.hours = Minutes{*rc::gen::inRange(30, 200)};
            session.provider = PersonId{*rc::gen::element<std::string>("q", "q", "q", "two", "none")};
            return session;
        };
        const int count = *rc::gen::inRange(0, 16);
        for (int i = 0; i < count; ++i)
            portfolio.sessions.push_back(random_session("s-" + std::to_string(i)));

        const Finding before = judged(terms, portfolio);
        RC_TAG(std::string{name_of(before.standing)});
        RC_ASSERT(before.standing != Standing::Reviewer || !before.questions.empty());
        for (const Line& line : before.ledger)
            RC_ASSERT(line.amount == portfolio.sessions[line.evidence.index].hours->count());

        Portfolio more = portfolio;
        more.sessions.insert(more.sessions.begin(), random_session("s-new"));
        RC_ASSERT(judged(terms, more).standing <= before.standing);
        Portfolio earlier = portfolio;
        earlier.people[0] = person("q", "iii", "2010-01-01");
        RC_ASSERT(judged(terms, earlier).standing <= before.standing);
        Portfolio twice = portfolio;
        for (Session session : portfolio.sessions) {
            session.id.text += "-again";
            twice.sessions.push_back(session);
        }
        RC_ASSERT(judged(terms, twice).standing == before.standing);
        RC_ASSERT(judged(terms, twice).measure == before.measure);
    }));
}
