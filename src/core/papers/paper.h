// The papers that an applicant can take away, each made from one assessment. Pure: the same portfolio, rules, day and
// language give the same paper.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/assess.h"
#include "core/coverage.h"
#include "core/document.h"
#include "core/renewal.h"

namespace imh::paper {

enum class Kind : std::uint8_t { Standing, Map, Log, Plan, Worksheet, Renewal, Comparison, Coverage, Statement };
/// Those for applying, which need nothing but an assessment.
inline constexpr std::array all_kinds = {Kind::Standing, Kind::Map, Kind::Log, Kind::Plan, Kind::Worksheet};
/// Those that need more: Source::holding, Source::other. They say so where it is missing.
inline constexpr std::array more_kinds = {Kind::Renewal, Kind::Comparison};
/// Those about courses on offer: Source::scope, Source::offer. Without them a paper says so.
inline constexpr std::array course_kinds = {Kind::Coverage, Kind::Statement};

/// What a paper is made from. `assessment` is of this portfolio by this pack.
struct Source {
    const RulePack& pack;
    const Portfolio& portfolio;
    const Assessment& assessment;
    std::optional<CategoryId> category; // the one that it is about; empty: every one, or none where it needs one
    std::optional<Holding> holding = {}; // of that category: what is renewed, and the period
    const RulePack* other = nullptr;     // the rules to compare with
    std::optional<CoverageScope> scope = {}; // which areas and courses the coverage is about
    std::vector<std::uint32_t> series = {};  // places of the courses on offer that it tells together
    const Offer* offer = nullptr;            // the course of the statement, with a link to it and a picture of that
    std::string_view link = {};
    std::optional<Squares> code = {};
};

/// "standing", "map", "log", "plan", "worksheet": in files and on the command line; in files also the others.
std::string_view name_of(Kind kind);
/// Of all_kinds.
std::optional<Kind> kind_named(std::string_view name);

std::string_view title_of(Kind kind);
/// What it is for, and who reads it.
std::string_view purpose_of(Kind kind);

/// Every category side by side; then the one it is about, or every one, with each finding and what led to it.
Document standing_report(const Source& source);

/// Areas down, kinds of evidence across; codes in the cells and a key to them, so that it prints in black and white.
Document competency_map_report(const Source& source);

/// Every training in the order of its days, with a running total and the hours of each domain.
Document training_log(const Source& source);

/// The goals of the applicant against what is still open.
Document development_plan_report(const Source& source);

/// Page by page in the order of EASy, a row for each thing to type, and totals to check against. Days are written
/// 2023-11-17 and hours 6.50; names of areas are told in the words of the edition, whatever the language.
Document easy_worksheet(const Source& source);

Document make(Kind kind, const Source& source);

} // namespace imh::paper
