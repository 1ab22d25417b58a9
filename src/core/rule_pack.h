// One edition of one association's rules, as data.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/requirement.h"

namespace imh {

/// A pack holds at most this many areas; a larger one is a problem of the file.
inline constexpr std::size_t most_areas = 256;
using AreaSet = std::bitset<most_areas>;

struct Domain {
    std::string id;    // "TF"
    std::string title; // "Theoretical Foundations"
    std::string original_title; // as the pack has it, where a wording was laid over it; empty elsewhere
    bool key = false;  // reviewers weigh it most
    bool by_ratings = false; // shown mainly by reference ratings: a gap says so
};

struct Area {
    AreaId id;
    std::uint16_t domain = 0; // index in RulePack::domains
    std::string title;
    std::string original_title; // the same
    std::string help; // what a training for it is about, in our own words
};

struct ContinuingRequirement {
    enum class Kind : std::uint8_t { Training, ReflectiveSupervision, Membership, CodeOfEthics, Unknown };
    enum class Strength : std::uint8_t { Required, Recommended, Encouraged };

    RequirementId id;
    std::string title;
    std::string help;
    Citation citation;
    std::vector<std::string> readings; // "R-56"
    Kind kind = Kind::Training;
    Strength strength = Strength::Required;
    Minutes hours{};                      // per period; zero where none is said
    Minutes rsc_hours{};                  // of these on RS/C, asked of those who give RS/C
    Strength rsc_strength = Strength::Required;
    Minutes dei_hours{};                  // of `hours` on diversity, equity and inclusion; zero where not asked
    int shortest_months = 0;              // of RS/C, its first and last month counted; 0 = however it is spread
    std::optional<int> fewer_after_months; // of holding the category, from when on `fewer_hours` are asked
    Minutes fewer_hours{};
    std::optional<int> not_required_after_months; // of holding the category
    std::string question; // to the association, where the kind is Unknown
};

struct Category {
    CategoryId id;
    std::string level;       // "II"; empty where the edition has none
    std::string title;       // "Infant Family Specialist"
    std::string designation; // "Clinical"; empty where there is none
    std::string summary;     // one line for choosing, in our own words
    bool exam = false;
    Citation citation; // where the edition names the category; empty where the pack does not say
    std::vector<Requirement> requirements; // in the order shown: experience, application, after review
    int continuing_period_months = 12;
    std::vector<ContinuingRequirement> continuing;
};

/// How we read a rule that leaves room, with the reason.
struct Reading {
    std::string id; // "R-1"
    std::string title;
    std::string text;
};

struct RulePack {
    std::string id; // "ak-aimh-2016"
    std::string based_on; // the pack from which it takes over what it does not say; empty where it says all
    std::string association;
    std::string short_name; // "Alaska"
    std::string edition;    // "2016"
    std::string title;
    std::string notice; // whose marks, and that this is unofficial
    std::string sha256; // of its files in canonical form; empty where it was not read from files
    std::vector<Domain> domains;
    std::vector<Area> areas;
    std::vector<Category> categories;
    std::vector<Category> named_only; // may be held, but this pack has no rules for them: only their names are told
    std::vector<Reading> readings;
};

/// The title by which the source and the association know it.
const std::string& original_title(const Area& area);
const std::string& original_title(const Domain& domain);

const Category* find_category(const RulePack& pack, const CategoryId& id);
/// The same, also among those that are only named.
const Category* find_named_category(const RulePack& pack, const CategoryId& id);
const Reading* find_reading(const RulePack& pack, const std::string& id);
std::optional<std::uint16_t> area_index(const RulePack& pack, const AreaId& id);

/// The requirements inside a requirement. Empty where its kind has none.
const std::vector<Requirement>* parts_of(const Requirement& requirement);

/// The requirement of that id in the category, wherever it is nested. Empty where there is none.
const Requirement* find_requirement(const Category& category, const RequirementId& id);

/// The areas that the category's coverage requirements ask for together.
AreaSet required_areas(const RulePack& pack, const Category& category);

/// Does a category ask for training hours on diversity, equity and inclusion, to be earned or kept?
bool asks_dei_hours(const RulePack& pack);

/// "Infant Mental Health Mentor · Clinical"
std::string full_title(const Category& category);

} // namespace imh
