#include "core/rsc_needed.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/requirements/session_judging.h"

namespace imh {

namespace {

constexpr Minutes most_in_a_month{8 * 60}; // two hours every week

struct Search {
    const ReflectiveSupervision& terms;
    std::vector<RscShare> shares; // of what is entered; imagined ones are put behind them
    std::size_t entered = 0;
    Day first;

    bool enough(int months, Minutes hours, Minutes about) {
        shares.resize(entered);
        for (int month = 0; month < months; ++month) {
            RscShare share;
            share.span = {needed_day(first, month), needed_day(first, month)};
            share.hours = spread_part(hours, months, month);
            share.about_least = share.about_most = spread_part(about, months, month);
            shares.push_back(share);
        }
        const auto window = best_window(terms, shares, Truth::No);
        return window && is_enough(terms, *window);
    }

    Minutes most(int months) const { return std::min(std::max(terms.asked, terms.about_rsc), most_in_a_month * months); }

    std::optional<int> fewest_months() {
        for (int months = 1; months <= terms.longest_months; ++months)
            if (enough(months, most(months), most(months)))
                return months;
        return std::nullopt;
    }

    template <class Enough> static Minutes least(Minutes enough, Enough is_enough) {
        for (Minutes too_few{-1}; enough - too_few > Minutes{1};) {
            const Minutes middle = too_few + (enough - too_few) / 2;
            (is_enough(middle) ? enough : too_few) = middle;
        }
        return enough;
    }
};

} // namespace

Day needed_day(Day first, int month) {
    const Date start{first};
    return Day{month_from_number(month_number(month_of(start)) + month) / start.day()};
}

Minutes spread_part(Minutes whole, int parts, int place) { return whole * (place + 1) / parts - whole * place / parts; }

Date first_session_day(Date day) {
    if (day.day() <= std::chrono::day{28})
        return day;
    return (month_of(day) + std::chrono::months{1}) / std::chrono::day{1};
}

std::optional<RscNeeded> rsc_needed(const ReflectiveSupervision& terms, std::vector<RscShare> shares, Day first) {
    const std::size_t entered = shares.size();
    Search search{terms, std::move(shares), entered, first};
    const std::optional<int> months = search.fewest_months();
    if (!months)
        return std::nullopt;
    RscNeeded needed{.months = *months};
    needed.hours = Search::least(search.most(*months), [&](Minutes hours) { return search.enough(*months, hours, hours); });
    needed.about = Search::least(needed.hours, [&](Minutes about) { return search.enough(*months, needed.hours, about); });
    return needed;
}

std::optional<RscNeeded> rsc_needed(const ReflectiveSupervision& terms, const RulePack& pack, const Portfolio& portfolio, Date today) {
    // Only these bear on sessions; trainings by the thousand would be prepared in vain.
    Portfolio part;
    part.degrees = portfolio.degrees;
    part.jobs = portfolio.jobs;
    part.people = portfolio.people;
    part.sessions = portfolio.sessions;
    const Dossier dossier = make_dossier(pack, part, today);
    const SessionJudge judge{terms, dossier};
    std::vector<RscShare> shares;
    for (const SessionEntry& entry : dossier.sessions)
        if (const JudgedSession judged = judge.judged(entry); judged.share)
            shares.push_back(*judged.share);
    return rsc_needed(terms, std::move(shares), Day{first_session_day(Date{Day{today} + std::chrono::days{1}})});
}

} // namespace imh
