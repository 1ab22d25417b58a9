// Portfolios in which nothing is out of the ordinary, read several times as fast as read_portfolio does. All others, be it that
// something is wrong in them or only not known here, are left to that, so that there is one place that says what is wrong.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "core/portfolio.h"

namespace imh {

/// Keeps its memory from one portfolio to the next; for one thread.
class FastPortfolios {
public:
    FastPortfolios();
    ~FastPortfolios();
    FastPortfolios(const FastPortfolios&) = delete;
    FastPortfolios& operator=(const FastPortfolios&) = delete;

    /// So many bytes behind a text must be there to be read, whatever they are.
    static constexpr std::size_t bytes_behind = 64;

    /// What read_portfolio would give. Empty: ask read_portfolio.
    std::optional<Portfolio> read(std::string_view text);

private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

} // namespace imh
