// The hours of supervision month by month: what the picture draws, and the same as a list.
#pragma once

#include <array>
#include <map>
#include <vector>

#include "core/rsc_needed.h"
#include "ui/screens/session_list.h"
#include "ui/view.h"

namespace imh::ui {

/// In the order in which they stand on each other.
inline constexpr std::array verdicts{Verdict::Counted, Verdict::Open, Verdict::SetAside};

struct Sums {
    std::array<Minutes, 3> by_verdict{}; // in that order
    std::size_t sessions = 0;
    Minutes all() const { return by_verdict[0] + by_verdict[1] + by_verdict[2]; }
};

struct Months {
    int first = 0, end = 0; // numbers of months
    std::map<int, Sums> single;          // by month
    std::vector<const Session*> totals;  // over more than one month
    Sums all;
    int next = 0;                        // month of the next session
    int ahead = 0;                       // months that are still needed
    float columns() const { return static_cast<float>(end - first); }
};

/// Where no category asks for RS/C, reflective sessions are what there is to see.
Verdict verdict_of(const Session& session, const Line* line);
std::size_t place_of_verdict(Verdict verdict);

Months months_of(const Page& page, const SessionLines& lines, const RscNeeded& needed);
void list_of_months(Page& page, const Months& months, const SessionLines& lines);

} // namespace imh::ui
