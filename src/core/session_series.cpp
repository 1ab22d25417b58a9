#include "core/session_series.h"

#include <algorithm>

namespace imh {

namespace {

Date day_in(Month month, std::chrono::day day) {
    const Date last{month / std::chrono::last};
    return std::min(month / day, last);
}

} // namespace

std::vector<Date> series_days(Date first, Date last, Rhythm rhythm) {
    std::vector<Date> days;
    if (!first.ok() || !last.ok())
        return days;
    const std::chrono::days step{rhythm == Rhythm::Weekly ? 7 : 14};
    Date day = first;
    for (int i = 1; day <= last && days.size() <= most_in_series; ++i) {
        days.push_back(day);
        // Counted from the first each time: Jan 31 is followed by Feb 28, and that by Mar 31.
        day = rhythm == Rhythm::Monthly ? day_in(month_of(first) + std::chrono::months{i}, first.day())
                                        : Date{Day{first} + step * i};
    }
    return days;
}

std::vector<Session> sessions_on(const Session& like, std::span<const Date> days) {
    std::vector<Session> sessions;
    sessions.reserve(days.size());
    for (const Date day : days) {
        Session& session = sessions.emplace_back(like);
        session.id = {};
        session.from = day;
        session.to.reset();
    }
    return sessions;
}

bool may_be_entered(const Portfolio& portfolio, const Session& like, Date day) {
    return std::any_of(portfolio.sessions.begin(), portfolio.sessions.end(), [&](const Session& session) {
        return session.kind == like.kind && session.provider == like.provider && session.from && *session.from <= day &&
               day <= session.to.value_or(*session.from);
    });
}

} // namespace imh
