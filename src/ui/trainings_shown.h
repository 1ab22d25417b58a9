// Which trainings are shown, and in which order: worked out when something changed, not for each frame.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace imh::ui {

/// The orders, as they are offered.
enum class TrainingOrder : std::uint8_t {
    Newest, // those without a date come first, because they wait for something
    Oldest,
    TitleUp,
    TitleDown,
    MostHours,
    FewestHours,
    MostAreas,
    FewestAreas,
};

/// What can be shown; after these come those that cover something of each domain.
enum class TrainingFilter : std::uint8_t { All, Incomplete, NoAreas, NoHours, NoDate, NotCounted, Noted };
inline constexpr std::size_t training_filters = 7;

struct TrainingsShown {
    std::uint32_t version = 0; // of the portfolio that it was worked out for
    std::string search;
    std::size_t order = 0;
    std::size_t filter = 0;
    bool made = false;
    std::vector<std::string> folded; // what is searched: of each training, folded, a space before each word
    std::vector<std::string> titles; // folded, for the order
    std::vector<std::uint32_t> places; // of the trainings shown, in their order
};

} // namespace imh::ui
