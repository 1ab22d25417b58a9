// A longer window never holds less, so only windows of the full length are tried, one for each first month.
// What each of them holds comes from sums of differences: a share adds its hours to all first months whose
// window takes it in. What is counted surely is taken in whole; what is counted possibly already where it
// overlaps, less the minute that must lie on an end outside. Linear in months and shares.

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

#include "core/requirements/reflective_supervision.h"

namespace imh {

namespace {

/// One first month of a window, or the change from the month before it.
struct Column {
    std::int64_t hours = 0;
    std::int64_t about = 0;
    std::int64_t marks = 0; // sessions in this month itself
};

class Columns {
public:
    Columns(int first_month, int last_month, int window)
        : first_{first_month - window + 1}, window_{window},
          columns_(static_cast<std::size_t>(last_month - first_ + 2)) {}

    /// For every first month from..to.
    void add(int from, int to, std::int64_t hours, std::int64_t about) {
        if (from > to)
            return;
        at(from).hours += hours;
        at(from).about += about;
        at(to + 1).hours -= hours;
        at(to + 1).about -= about;
    }

    void mark(int from, int to) {
        at(from).marks += 1;
        at(to + 1).marks -= 1;
    }

    void sum_up() {
        for (std::size_t i = 1; i < columns_.size(); ++i) {
            columns_[i].hours += columns_[i - 1].hours;
            columns_[i].about += columns_[i - 1].about;
            columns_[i].marks += columns_[i - 1].marks;
        }
    }

    /// The windows, each by visit(RscWindow), oldest first; none for those without a session.
    template <class Visit> void for_windows(Visit visit) const {
        // The first and the last marked month of each window, by two walkers that only go forward.
        std::size_t first_marked = 0;
        std::size_t last_marked = 0;
        std::size_t end = 0; // one past the months that last_marked has seen
        bool any_marked = false;
        for (std::size_t start = 0; start + 1 < columns_.size(); ++start) {
            first_marked = std::max(first_marked, start);
            while (first_marked + 1 < columns_.size() && columns_[first_marked].marks == 0)
                ++first_marked;
            const std::size_t window_end = std::min(start + static_cast<std::size_t>(window_), columns_.size() - 1);
            for (; end < window_end; ++end)
                if (columns_[end].marks > 0) {
                    last_marked = end;
                    any_marked = true;
                }
            if (any_marked && first_marked < window_end && first_marked <= last_marked)
                visit(RscWindow{month(first_marked), month(last_marked), Minutes{columns_[start].hours},
                                Minutes{columns_[start].about}});
        }
    }

private:
    Column& at(int month) { return columns_[static_cast<std::size_t>(month - first_)]; }
    Month month(std::size_t index) const { return month_from_number(first_ + static_cast<int>(index)); }

    int first_;
    int window_;
    std::vector<Column> columns_; // and one more, behind the last
};

int first_month(const RscShare& share) {
    return month_number(month_of(share.span.first));
}
int last_month(const RscShare& share) {
    return month_number(month_of(share.span.last));
}

void add_surely(Columns& columns, const RscShare& share, int window) {
    const int first = first_month(share);
    const int last = last_month(share);
    columns.add(last - window + 1, first, share.hours.count(), share.about_least.count());
    // A total has sessions on its first and last day, even where the rest of it lies outside.
    if (share.meets_first)
        columns.mark(first, first);
    if (share.meets_last)
        columns.mark(last, last);
}

/// What `amount`, a part of `hours`, loses where `outside` minutes of the hours lie outside the window.
std::int64_t loss(std::int64_t amount, std::int64_t hours, std::int64_t outside) {
    return amount - std::min(amount, std::max(std::int64_t{0}, hours - outside));
}

void add_possibly(Columns& columns, const RscShare& share, int window) {
    const int first = first_month(share);
    const int last = last_month(share);
    const std::int64_t hours = share.hours.count();
    const std::int64_t about = share.about_most.count();
    columns.add(first - window + 1, last, hours, about);
    columns.mark(first, last);
    const std::int64_t hours_once = loss(hours, hours, 1);
    const std::int64_t about_once = loss(about, hours, 1);
    if (share.meets_first)
        columns.add(first + 1, last, -hours_once, -about_once);
    if (share.meets_last)
        columns.add(first - window + 1, last - window, -hours_once, -about_once);
    if (share.meets_first && share.meets_last)
        columns.add(first + 1, last - window, 2 * hours_once - loss(hours, hours, 2),
                    2 * about_once - loss(about, hours, 2));
}

} // namespace

bool is_long_enough(const ReflectiveSupervision& terms, const RscWindow& window) {
    return window.months() >= terms.shortest_months;
}

bool is_enough(const ReflectiveSupervision& terms, const RscWindow& window) {
    return is_long_enough(terms, window) && window.hours >= terms.asked && window.about >= terms.about_rsc;
}

std::optional<RscWindow> best_window(const ReflectiveSupervision& terms, const std::vector<RscShare>& shares,
                                     Truth least) {
    const auto counts = [&](const RscShare& share) {
        return least == Truth::Yes ? share.truth == Truth::Yes : share.truth != Truth::No;
    };
    std::optional<std::array<int, 2>> months;
    for (const RscShare& share : shares)
        if (counts(share)) {
            const int first = first_month(share);
            const int last = last_month(share);
            months = months ? std::array{std::min((*months)[0], first), std::max((*months)[1], last)}
                            : std::array{first, last};
        }
    if (!months)
        return std::nullopt;

    Columns columns{(*months)[0], (*months)[1], terms.longest_months};
    for (const RscShare& share : shares)
        if (counts(share))
            (least == Truth::Yes ? add_surely : add_possibly)(columns, share, terms.longest_months);
    columns.sum_up();

    const auto rank = [&](const RscWindow& window) {
        return std::tuple(is_enough(terms, window), is_long_enough(terms, window), window.hours, window.last);
    };
    std::optional<RscWindow> best;
    columns.for_windows([&](const RscWindow& window) {
        if (!best || rank(window) > rank(*best))
            best = window;
    });
    return best;
}

RscWindow surely_within(const RscWindow& window, const std::vector<RscShare>& shares) {
    RscWindow sure{window.first, window.first - std::chrono::months{1}, {}, {}}; // not a single month
    const auto is_inside = [&](Month month) { return window.first <= month && month <= window.last; };
    const auto meet = [&](Month month) {
        if (!is_inside(month))
            return;
        const bool first_one = sure.months() == 0;
        sure.first = first_one ? month : std::min(sure.first, month);
        sure.last = first_one ? month : std::max(sure.last, month);
    };
    for (const RscShare& share : shares) {
        if (share.truth != Truth::Yes)
            continue;
        const Month first = month_of(share.span.first);
        const Month last = month_of(share.span.last);
        if (share.meets_first)
            meet(first);
        if (share.meets_last)
            meet(last);
        if (is_inside(first) && is_inside(last)) {
            sure.hours += share.hours;
            sure.about += share.about_least;
        }
    }
    return sure;
}

} // namespace imh
