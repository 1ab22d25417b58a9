// A result file: what an assessment found, with the hashes of the rules and the portfolio that it was made from and its
// day, so that anybody who has both can make it again and see whether it holds. Described in rules/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assess.h"
#include "io/problem.h"

namespace imh {

/// SHA-256 of the portfolio's canonical form: the same whatever the order of entries, of their members or of lists in
/// them.
std::string portfolio_hash(const Portfolio& portfolio);

/// `pack` and `assessment` in the words of the edition itself; texts are in English, whatever language is in use.
std::string write_result(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment);

/// What the head of a result file says: enough to make it again.
struct ResultHead {
    std::string pack;
    std::string rules_hash;
    std::string portfolio_hash;
    Date day{};
};
Read<ResultHead> read_result_head(std::string_view text, std::string_view file);

struct Verification {
    bool same_rules = false;
    bool same_portfolio = false;
    std::vector<std::string> differences; // places in the file whose value is another one now, in the file's order

    bool holds() const { return same_rules && same_portfolio && differences.empty(); }
};

/// Makes the result again from this portfolio and pack, as of the file's day, and compares.
Read<Verification> verify_result(std::string_view text, std::string_view file, const RulePack& pack,
                                 const Portfolio& portfolio);

} // namespace imh
