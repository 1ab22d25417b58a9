// Pseudo-random portfolios, the same on every machine: integers only, no library distribution. Many start
// from a complete applicant, so that they lie near what the rules ask; all have silences, ranges and doubles.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "support/applicants.h"
#include "support/dice.h"

namespace imh::testing {

/// How many entries are added to what the applicant starts with.
struct Sizes {
    int trainings = 6;
    int courses = 2;
    int jobs = 3;
    int sessions = 8;
    int raters = 3;
};

namespace random {

inline Date some_day(Dice& dice, int first_year = 2012, int last_year = 2026) {
    const Day first{std::chrono::year{first_year} / 1 / 1};
    const Day last{std::chrono::year{last_year} / 12 / 31};
    return Date{first + std::chrono::days{dice.below(static_cast<int>((last - first).count()) + 1)}};
}

inline Date later(Dice& dice, Date day, int most_days) {
    return Date{Day{day} + std::chrono::days{dice.below(most_days)}};
}

/// Mostly yes.
inline Answer answer(Dice& dice) {
    return dice.pick({Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes, Answer::No, Answer::Partly,
                      Answer::Unsaid});
}

inline std::vector<AreaId> areas(Dice& dice, const RulePack& pack, int most) {
    std::vector<AreaId> chosen;
    for (int left = dice.below(most + 1); left > 0; --left)
        chosen.push_back(pack.areas[static_cast<std::size_t>(dice.below(static_cast<int>(pack.areas.size())))].id);
    return chosen;
}

inline std::vector<CategoryId> some_categories(Dice& dice, const RulePack& pack) {
    std::vector<CategoryId> chosen;
    for (const Category& category : pack.categories)
        if (dice.chance(40))
            chosen.push_back(category.id);
    return chosen;
}

inline void degrees(Dice& dice, Portfolio& p) {
    for (int i = dice.below(3); i > 0; --i) {
        Degree one = degree("degree-r" + std::to_string(i), static_cast<DegreeKind>(dice.below(9)), {});
        if (dice.chance(85))
            one.conferred = some_day(dice);
        one.related_field = answer(dice);
        one.imh_focus = answer(dice);
        one.transcript = answer(dice);
        p.degrees.push_back(one);
    }
}

inline Training training(Dice& dice, const RulePack& pack, std::string id) {
    Training one;
    one.title = "Workshop " + std::to_string(dice.below(6));
    one.id = {std::move(id)};
    if (dice.chance(92))
        one.from = some_day(dice, 2016);
    if (one.from && dice.chance(20))
        one.to = later(dice, *one.from, 200);
    if (dice.chance(90))
        one.hours = Minutes{15 * dice.below(49)};
    if (one.hours && dice.chance(20))
        one.rsc_hours = Minutes{dice.below(static_cast<int>(one.hours->count()) + 1)};
    if (one.hours && dice.chance(20))
        one.dei_hours = Minutes{dice.below(static_cast<int>(one.hours->count()) + 1)};
    if (dice.chance(85))
        one.areas = areas(dice, pack, 6);
    if (dice.chance(15))
        one.categories = some_categories(dice, pack);
    return one;
}

inline void trainings(Dice& dice, const RulePack& pack, Portfolio& p, const Sizes& sizes) {
    for (int i = 0; i < sizes.trainings; ++i)
        p.trainings.push_back(training(dice, pack, "training-r" + std::to_string(i)));
    for (int i = 0; i < sizes.courses; ++i) {
        Course one = course("course-r" + std::to_string(i), {}, {});
        if (dice.chance(90))
            one.from = some_day(dice);
        if (one.from && dice.chance(50))
            one.to = later(dice, *one.from, 150);
        if (dice.chance(85))
            one.areas = areas(dice, pack, 12);
        else
            one.areas.reset();
        if (dice.chance(30))
            one.hours = Minutes{60 * dice.below(46)};
        one.transcript = answer(dice);
        p.courses.push_back(one);
    }
}

inline void jobs(Dice& dice, const RulePack& pack, Portfolio& p, const Sizes& sizes) {
    for (int i = 0; i < sizes.jobs; ++i) {
        Job one = job("job-r" + std::to_string(i), {});
        one.kind = dice.pick({JobKind::Job, JobKind::Job, JobKind::Job, JobKind::Volunteer, JobKind::Internship});
        if (dice.chance(93))
            one.from = some_day(dice);
        if (one.from && dice.chance(60))
            one.to = later(dice, *one.from, 2000);
        one.hours_per_week = dice.chance(80) ? std::optional{dice.below(50)} : std::nullopt;
        one.families = dice.chance(80) ? std::optional{dice.below(20)} : std::nullopt;
        for (Answer& fact : one.facts)
            fact = answer(dice);
        if (dice.chance(50) && !p.people.empty())
            one.supervisor = p.people[static_cast<std::size_t>(dice.below(static_cast<int>(p.people.size())))].id;
        one.areas = areas(dice, pack, 5);
        p.jobs.push_back(one);
    }
}

inline void people(Dice& dice, const RulePack& pack, Portfolio& p, const Sizes& sizes) {
    for (int i = 0; i < sizes.raters; ++i) {
        Person one;
        one.id = {"person-r" + std::to_string(i)};
        if (dice.chance(80))
            one.endorsements.emplace();
        while (one.endorsements && dice.chance(45)) {
            Endorsement held;
            held.category = pack.categories[static_cast<std::size_t>(dice.below(static_cast<int>(pack.categories.size())))].id;
            if (dice.chance(80))
                held.from = some_day(dice, 2005);
            if (held.from && dice.chance(25))
                held.to = later(dice, *held.from, 3000);
            one.endorsements->push_back(held);
        }
        one.masters_prepared = answer(dice);
        one.meets_requirements = answer(dice);
        one.familiar_with_imh = answer(dice);
        one.relative = dice.chance(10) ? Answer::Yes : Answer::No;
        one.self = dice.chance(4) ? Answer::Yes : Answer::No;
        one.vetting = static_cast<Vetting>(dice.below(4));
        if (one.vetting == Vetting::Done && dice.chance(80))
            one.vetted_on = some_day(dice, 2022);
        p.people.push_back(one);
    }
    for (int i = 0; i < sizes.raters && !p.people.empty(); ++i) {
        const Person& who = p.people[static_cast<std::size_t>(dice.below(static_cast<int>(p.people.size())))];
        Reference one = reference("reference-r" + std::to_string(i), who.id.text, {});
        do
            one.roles.push_back(static_cast<RaterRole>(dice.below(15)));
        while (dice.chance(35));
        p.references.push_back(one);
    }
}

inline void sessions(Dice& dice, const RulePack& pack, Portfolio& p, const Sizes& sizes) {
    for (int i = 0; i < sizes.sessions; ++i) {
        Session one;
        one.id = {"session-r" + std::to_string(i)};
        one.kind = dice.pick({SessionKind::Reflective, SessionKind::Reflective, SessionKind::Reflective,
                              SessionKind::Administrative, SessionKind::Clinical});
        const Date from = some_day(dice, 2018);
        one.from = from;
        Minutes hours{15 * (1 + dice.below(12))};
        if (dice.chance(15)) {
            one.to = later(dice, from, 500);
            hours *= 6;
        }
        one.hours = hours;
        if (dice.chance(60))
            one.about_rsc = Minutes{dice.below(static_cast<int>(hours.count()) + 1)};
        if (dice.chance(90) && !p.people.empty())
            one.provider = p.people[static_cast<std::size_t>(dice.below(static_cast<int>(p.people.size())))].id;
        one.areas = areas(dice, pack, 2);
        if (dice.chance(3))
            one.hours.reset();
        if (dice.chance(3))
            one.from.reset();
        p.sessions.push_back(one);
    }
}

/// Some entries once more, under another id and with other things said about them.
inline void doubles(Dice& dice, const RulePack& pack, Portfolio& p) {
    for (int i = 0; i < 2 && !p.trainings.empty() && dice.chance(60); ++i) {
        Training again = p.trainings[static_cast<std::size_t>(dice.below(static_cast<int>(p.trainings.size())))];
        again.id.text = (dice.chance(50) ? "a-" : "z-") + again.id.text + std::to_string(i);
        again.areas = dice.chance(70) ? std::optional{areas(dice, pack, 4)} : std::nullopt;
        if (dice.chance(30))
            again.categories = some_categories(dice, pack);
        p.trainings.push_back(again);
    }
    if (!p.sessions.empty() && dice.chance(50)) {
        Session again = p.sessions[static_cast<std::size_t>(dice.below(static_cast<int>(p.sessions.size())))];
        again.id.text = (dice.chance(50) ? "a-" : "z-") + again.id.text;
        again.areas = areas(dice, pack, 2);
        p.sessions.push_back(again);
    }
}

inline void steps(Dice& dice, Portfolio& p) {
    if (dice.chance(30))
        p.signatures.push_back({{"signature-r"}, "code_of_ethics", some_day(dice, 2024), {}});
    if (dice.chance(30))
        p.memberships.push_back({{"membership-r"}, "Another", answer(dice), some_day(dice, 2020), std::nullopt, {}});
    if (dice.chance(30))
        p.exams.push_back({{"exam-r"}, some_day(dice, 2022), answer(dice), {}});
    for (const char* name : {"regional_or_state_leadership", "no_department_chair"})
        if (dice.chance(40))
            p.declarations[name].answer = answer(dice);
}

} // namespace random

/// Everything in another order: entries, people, and the lists inside them.
inline Portfolio shuffled(Dice& dice, Portfolio p) {
    shuffle(dice, p.degrees);
    shuffle(dice, p.courses);
    shuffle(dice, p.trainings);
    shuffle(dice, p.jobs);
    shuffle(dice, p.people);
    shuffle(dice, p.sessions);
    shuffle(dice, p.references);
    shuffle(dice, p.signatures);
    shuffle(dice, p.memberships);
    shuffle(dice, p.exams);
    for (Training& one : p.trainings) {
        if (one.areas)
            shuffle(dice, *one.areas);
        shuffle(dice, one.categories);
    }
    for (Person& one : p.people)
        if (one.endorsements)
            shuffle(dice, *one.endorsements);
    return p;
}

inline Portfolio random_portfolio(std::uint64_t seed, const RulePack& pack, const Sizes& sizes = {}) {
    Dice dice{seed};
    Portfolio p;
    switch (dice.below(8)) {
    case 0: p = applicant_p1(pack); break;
    case 1: p = applicant_p2(pack); break;
    case 2: p = applicant_p3(pack); break;
    case 3: p = applicant_p4c(pack); break;
    case 4: p = applicant_p4p(pack); break;
    case 5: p = applicant_p4r(pack); break;
    default: break;
    }
    // A complete applicant loses some things again, else hardly anything could change.
    const auto lose_some = [&dice](auto& entries, int percent) {
        std::erase_if(entries, [&](const auto&) { return dice.chance(percent); });
    };
    lose_some(p.trainings, dice.below(40));
    lose_some(p.courses, dice.below(100));
    lose_some(p.sessions, dice.below(40));
    lose_some(p.references, 20);
    lose_some(p.signatures, 10);
    random::degrees(dice, p);
    random::trainings(dice, pack, p, sizes);
    random::people(dice, pack, p, sizes);
    random::jobs(dice, pack, p, sizes);
    random::sessions(dice, pack, p, sizes);
    random::doubles(dice, pack, p);
    random::steps(dice, p);
    return shuffled(dice, p);
}

} // namespace imh::testing
