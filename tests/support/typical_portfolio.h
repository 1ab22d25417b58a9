// Pseudo-random portfolios as large as they are in practice: each twenty thousand bytes long as one line of JSON, with texts of
// the length that people write.
#pragma once

#include "io/json.h"
#include "io/portfolio_json.h"
#include "support/random_portfolio.h"

namespace imh::testing {

inline constexpr std::size_t typical_bytes = 20'000;

namespace typical {

/// "Feeding, sleep and play with reflective toddlers": `words` words.
inline std::string text(Dice& dice, int words) {
    std::string out;
    for (; words > 0; --words) {
        out += dice.pick({"babies ", "toddlers ", "and ", "their ", "families ", "with ", "early ", "relationships ", "sleep ",
                          "feeding ", "trauma ", "“ghosts” ", "observed ", "home ", "visiting ", "culture ", "José’s ", "of "});
    }
    out.pop_back();
    return out;
}

inline void name_entries(Dice& dice, Portfolio& p) {
    for (Training& one : p.trainings) {
        one.title = text(dice, 7);
        one.provider = text(dice, 5);
    }
    for (Course& one : p.courses) {
        one.title = text(dice, 6);
        one.institution = text(dice, 3);
        one.credits = "3 credits";
    }
    for (Degree& one : p.degrees)
        one.institution = text(dice, 3);
    for (Job& one : p.jobs) {
        one.title = text(dice, 4);
        one.employer = text(dice, 5);
        one.words = text(dice, 20);
    }
    for (Person& one : p.people)
        one.name = text(dice, 4);
    for (Session& one : p.sessions)
        one.setting = dice.pick({Setting::Individual, Setting::Group});
}

} // namespace typical

/// On one line, without a line end.
inline std::string portfolio_line(const Portfolio& portfolio) {
    ProblemList none{""};
    return compact_text(parse_json(write_portfolio(portfolio), none).value_or(JsonValue{}));
}

/// By so much a training more makes the line of a portfolio longer.
inline std::size_t training_length(const Training& training) {
    Portfolio one;
    one.trainings = {training};
    Portfolio two = one;
    two.trainings.push_back(training);
    return portfolio_line(two).size() - portfolio_line(one).size();
}

/// At least `bytes` long, and hardly longer.
inline std::string typical_line(std::uint64_t seed, const RulePack& pack, std::size_t bytes = typical_bytes) {
    Dice dice{seed};
    Portfolio p = random_portfolio(seed, pack, {.trainings = 10, .courses = 3, .jobs = 2, .sessions = 20, .raters = 3});
    typical::name_entries(dice, p);
    std::size_t length = portfolio_line(p).size();
    for (int more = 0; length < bytes; ++more) {
        Training one = random::training(dice, pack, "more-" + std::to_string(more));
        one.title = typical::text(dice, 7);
        one.provider = typical::text(dice, 5);
        length += training_length(one);
        p.trainings.push_back(std::move(one));
    }
    return portfolio_line(p);
}

} // namespace imh::testing
