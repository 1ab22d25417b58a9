// One line of a batch: a portfolio in, its answer out.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/fast_portfolio.h"
#include "cli/lines.h"
#include "core/rule_pack.h"
#include "io/json_writer.h"
#include "io/problem.h"

namespace imh {

/// All editions inside the program; read when they are first asked for.
class EditionsInside {
public:
    std::span<const RulePack> all() const;

private:
    mutable std::once_flag once_;
    mutable std::vector<RulePack> packs_;
};

/// What every line is judged by. May be read by several threads.
struct BatchRules {
    std::string file; // for telling where a problem is
    RulePack pack;
    std::optional<CategoryId> category; // empty = every one
    Date day;
    EditionsInside editions;
};

/// What is said of some lines: for other programs, and for a person.
struct BatchAnswers {
    JsonWriter out{Layout::OneLine};
    std::string err;
    std::uint64_t judged = 0;
    std::uint64_t wrong = 0;

    /// Memory above that size is given back.
    void start_over(std::size_t most_kept);
};

/// For one thread.
class LineJudge {
public:
    explicit LineJudge(const BatchRules& rules) : rules_(rules) {}

    void judge(const Lines& lines, BatchAnswers& answers);

private:
    void judge_line(std::string_view line, std::uint64_t number, BatchAnswers& answers);
    void judge_too_long(std::uint64_t number, BatchAnswers& answers) const;
    Read<Portfolio> read(std::string_view line);
    void refuse(std::uint64_t number, const std::vector<Problem>& problems, BatchAnswers& answers) const;

    const BatchRules& rules_;
    FastPortfolios fast_;
};

} // namespace imh
