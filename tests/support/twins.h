// Brute-force twins: the same answers as the core's, found slowly by trying everything. For small inputs only.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <vector>

#include "core/requirements/reflective_supervision.h"
#include "core/requirements/work.h"

namespace imh::testing {

/// The minutes of one share in each month, and those of them about the RS/C given.
struct Spread {
    std::vector<std::int64_t> hours;
    std::vector<std::int64_t> about;
};

/// Every way to put `amount` into the slots, no less than `least` and no more than `most` in each.
inline void for_allocations(std::int64_t amount, const std::vector<std::int64_t>& least,
                            const std::vector<std::int64_t>& most,
                            const std::function<void(const std::vector<std::int64_t>&)>& visit) {
    std::vector<std::int64_t> slots(least.size());
    const std::function<void(std::size_t, std::int64_t)> fill = [&](std::size_t slot, std::int64_t left) {
        if (slot == slots.size()) {
            if (left == 0)
                visit(slots);
            return;
        }
        for (std::int64_t here = least[slot]; here <= std::min(left, most[slot]); ++here) {
            slots[slot] = here;
            fill(slot + 1, left - here);
        }
    };
    fill(0, amount);
}

/// Every spread of a share over its months, with so many minutes at least on an end that is met.
inline std::vector<Spread> all_spreads(const RscShare& share, Minutes about_total, std::int64_t on_ends) {
    const int first = month_number(month_of(share.span.first));
    const int last = month_number(month_of(share.span.last));
    const auto months = static_cast<std::size_t>(last - first + 1);
    std::vector<std::int64_t> least(months, 0);
    if (share.meets_first)
        least.front() = on_ends;
    if (share.meets_last)
        least.back() = on_ends;
    std::vector<Spread> spreads;
    for_allocations(share.hours.count(), least, std::vector<std::int64_t>(months, share.hours.count()),
                    [&](const std::vector<std::int64_t>& hours) {
                        for_allocations(about_total.count(), std::vector<std::int64_t>(months, 0), hours,
                                        [&](const std::vector<std::int64_t>& about) {
                                            spreads.push_back({hours, about});
                                        });
                    });
    return spreads;
}

/// How one choice of spreads looks through one window.
struct Seen {
    bool enough = false;
    bool long_enough = false;
    std::int64_t hours = 0;
};

inline Seen seen(const ReflectiveSupervision& terms, const std::vector<RscShare>& shares,
                 const std::vector<const Spread*>& chosen, int from, int to) {
    std::int64_t hours = 0;
    std::int64_t about = 0;
    std::optional<int> first;
    std::optional<int> last;
    for (std::size_t i = 0; i < shares.size(); ++i)
        for (std::size_t m = 0; m < chosen[i]->hours.size(); ++m) {
            const int month = month_number(month_of(shares[i].span.first)) + static_cast<int>(m);
            const bool met = (m == 0 && shares[i].meets_first) ||
                             (m + 1 == chosen[i]->hours.size() && shares[i].meets_last);
            if (month < from || month > to || (chosen[i]->hours[m] == 0 && !met))
                continue;
            hours += chosen[i]->hours[m];
            about += chosen[i]->about[m];
            first = std::min(first.value_or(month), month);
            last = std::max(last.value_or(month), month);
        }
    const bool long_enough = first && *last - *first + 1 >= terms.shortest_months;
    return {long_enough && hours >= terms.asked.count() && about >= terms.about_rsc.count(), long_enough, hours};
}

/// The best of all windows of all lengths: over all spreads the worst one (`least` = Yes) or the best one. The
/// worst puts as good as nothing on the first and last day of a total, the best at least a minute.
inline Seen best_window_twin(const ReflectiveSupervision& terms, std::vector<RscShare> shares, Truth least) {
    std::erase_if(shares, [&](const RscShare& share) {
        return least == Truth::Yes ? share.truth != Truth::Yes : share.truth == Truth::No;
    });
    Seen best;
    if (shares.empty())
        return best;
    std::vector<std::vector<Spread>> spreads;
    int earliest = 1 << 20;
    int latest = 0;
    for (const RscShare& share : shares) {
        const bool worst = least == Truth::Yes;
        spreads.push_back(all_spreads(share, worst ? share.about_least : share.about_most, worst ? 0 : 1));
        earliest = std::min(earliest, month_number(month_of(share.span.first)));
        latest = std::max(latest, month_number(month_of(share.span.last)));
    }
    std::vector<const Spread*> chosen(shares.size());
    const auto through = [&](int from, int to) {
        std::optional<Seen> result;
        const std::function<void(std::size_t)> choose = [&](std::size_t i) {
            if (i < shares.size()) {
                for (const Spread& spread : spreads[i]) {
                    chosen[i] = &spread;
                    choose(i + 1);
                }
                return;
            }
            const Seen here = seen(terms, shares, chosen, from, to);
            if (!result)
                result = here;
            else if (least == Truth::Yes)
                result = Seen{result->enough && here.enough, result->long_enough && here.long_enough,
                              std::min(result->hours, here.hours)};
            else
                result = Seen{result->enough || here.enough, result->long_enough || here.long_enough,
                              std::max(result->hours, here.hours)};
        };
        choose(0);
        return result.value_or(Seen{});
    };
    for (int from = earliest - terms.longest_months; from <= latest; ++from)
        for (int length = 1; length <= terms.longest_months; ++length) {
            const Seen here = through(from, from + length - 1);
            if (std::tuple(here.enough, here.long_enough, here.hours) >
                std::tuple(best.enough, best.long_enough, best.hours))
                best = here;
        }
    return best;
}

/// Completed months of the days that are set, walking month by month. `days[0]` is `start`.
inline int completed_months_twin(const std::vector<bool>& days, Day start) {
    int months = 0;
    for (std::size_t i = 0; i < days.size();) {
        if (!days[i]) {
            ++i;
            continue;
        }
        const std::size_t first = i;
        while (i < days.size() && days[i])
            ++i;
        const Date from{start + std::chrono::days{first}};
        const Day end = start + std::chrono::days{i};
        for (int k = 1;; ++k) {
            Date mark = from + std::chrono::months{k};
            if (!mark.ok())
                mark = (mark.year() / mark.month() + std::chrono::months{1}) / std::chrono::day{1};
            if (Day{mark} > end)
                break;
            ++months;
        }
    }
    return months;
}

} // namespace imh::testing
