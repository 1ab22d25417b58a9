// A course in a catalogue: what a trainer offers, and which areas it covers. Who takes part enters a Training of it.
//
// An applicant keeps the courses on offer beside the portfolio to plan with; a trainer keeps the own ones. No rule judges them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/entry_parts.h"
#include "core/ids.h"

namespace imh {

struct Training;

/// What those who take part can do afterwards, in the trainer's own words.
struct Outcome {
    AreaId area; // one of the offer's areas
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Outcome&) const = default;
};

/// A time at which it is given.
struct OfferedDays {
    std::optional<Date> from;
    std::optional<Date> to; // empty = on the one day `from`
    UnknownMembers unknown;
    bool operator==(const OfferedDays&) const = default;
};

enum class Opinion : std::uint8_t { Unsaid, Agree, Question };

/// What a second person thinks of the areas that a course claims.
struct Review {
    std::string by; // a name
    std::optional<Date> on;
    Opinion opinion = Opinion::Unsaid;
    std::optional<AreaId> area; // empty = of the course as a whole
    std::string words;
    UnknownMembers unknown;
    bool operator==(const Review&) const = default;
};

struct Offer {
    EvidenceId id;
    std::string title;
    std::string provider; // who offers it
    std::string trainer;  // who gives it
    TrainingFormat format = TrainingFormat::Unsaid;
    std::optional<Minutes> hours;             // clock hours
    std::optional<Minutes> rsc_hours;         // of these, on giving RS/C
    std::optional<Minutes> dei_hours;         // of these, on diversity, equity and inclusion (DEI)
    std::optional<std::vector<AreaId>> areas; // empty optional = not mapped yet
    std::vector<Outcome> outcomes;            // at most one for each of the areas
    std::vector<CategoryId> categories;       // aimed at; empty = at all
    std::vector<OfferedDays> dates;
    std::optional<int> price_cents; // in hundredths of the currency; empty = not said, 0 = free
    std::string place;
    std::optional<Date> valid_from, valid_until; // its content and price; days included
    std::string words;
    std::vector<Review> reviews;
    UnknownMembers unknown;
    bool operator==(const Offer&) const = default;
};

/// Is it mapped to that area?
bool covers(const Offer& offer, const AreaId& area);

/// What it says of that area; empty where it says nothing.
std::string_view outcome_of(const Offer& offer, const AreaId& area);

/// The training that somebody has who took part; without an id and without a day.
Training training_of(const Offer& offer);

/// A course like a training that was given before: its days become a time at which it is given.
Offer offer_of(const Training& training);

/// "120", "120.50"
std::string price_text(int cents);

/// Can one still take part on that day or after it? Not where it is no longer valid, or all its days lie before.
bool is_offered(const Offer& offer, Date day);

} // namespace imh
