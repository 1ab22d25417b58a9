// Worked cases of a rule pack: who applies, and what must come of it. They are the pack's own tests, written by those who
// know the rules; io/cases_json.h reads them, and no judgement knows them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/names.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

/// How a requirement or a category is to stand. The first four are those of Standing.
enum class Expected : std::uint8_t { Met, Later, Reviewer, NotMet, NothingKnownMissing };

template <> struct Names<Expected> {
    static constexpr std::array<std::string_view, 5> all{"met", "later", "reviewer", "not_met", "nothing_known_missing"};
};

/// Of a category, or of a requirement wherever it is nested.
struct Expectation {
    std::string of; // an id
    Expected standing = Expected::Met;
    bool operator==(const Expectation&) const = default;
};

/// A short and complete portfolio, which cases change in one place.
struct CaseBase {
    std::string id;
    std::string title;
    Portfolio portfolio;
};

/// Not an application but the renewal of a category that is held.
struct RenewalCase {
    CategoryId category;
    std::optional<Date> since; // empty = not said
    Date from;                 // first day of the period
};

struct Case {
    std::string id;
    std::string title;
    std::size_t base = 0; // index in CaseSet::bases
    Portfolio portfolio;  // the base, changed
    Date day;             // of judging
    std::optional<RenewalCase> renewal;
    std::vector<Expectation> expected;
    bool nothing_else = false; // all requirements that are not named stand as with the base
    std::string why;           // with the source or the reading
};

struct CaseSet {
    std::vector<CaseBase> bases;
    std::vector<Case> cases;
};

/// One thing that stands otherwise than the case says.
struct Disagreement {
    std::string of;
    Expected expected = Expected::Met;
    Expected got = Expected::Met;
    bool unnamed = false; // the case says "nothing else", and expects what the base gives
    bool operator==(const Disagreement&) const = default;
};

struct CaseResult {
    std::size_t at = 0; // index in CaseSet::cases
    std::vector<Disagreement> disagreements;
};

/// The standings in which a requirement was seen, as one bit each.
using StandingSet = unsigned;
constexpr StandingSet set_of(Standing standing) { return 1U << static_cast<unsigned>(standing); }

struct CaseRun {
    std::vector<CaseResult> results;         // in the order of the cases
    std::map<std::string, StandingSet> seen; // by requirement, parts and what keeping a category asks among them

    std::size_t agreeing() const;
};

/// How everything stands that the case judges, by id: categories and requirements.
std::map<std::string, Expected> standings_of(const RulePack& pack, const Case& one, const Portfolio& portfolio);

CaseRun run_cases(const RulePack& pack, const CaseSet& set);

/// "118 of 118 cases agree"
std::string agreement_words(const CaseRun& run);

/// "i.training: expected met, got not met. 24 h of 30 h. …": with what the rules say about it.
std::string disagreement_words(const RulePack& pack, const Case& one, const Disagreement& disagreement);

} // namespace imh
