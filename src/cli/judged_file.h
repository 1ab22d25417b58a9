// A portfolio and the rules that judge it, as files named on the command line, with all that is wrong in them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assess.h"
#include "core/language.h"
#include "io/catalogue_file.h"
#include "io/problem.h"

namespace imh {

void append(std::vector<Problem>& problems, std::vector<Problem> more);

/// A portfolio that this pack can judge, or any where none is given.
Read<Portfolio> read_portfolio_text(const std::string& text, const std::string& file, const RulePack* pack);

/// The courses of a catalogue, or those that a portfolio holds.
Read<CatalogueFile> load_catalogue(const std::string& path, const RulePack* pack);

void check_category(const RulePack& pack, const std::optional<std::string>& id, std::vector<Problem>& problems);

/// A pack, a portfolio and what the one says of the other; or all that is wrong with what was asked.
struct JudgedFile {
    RulePack pack;
    Portfolio portfolio;
    Assessment assessment;
    std::vector<Problem> problems;
};

JudgedFile judge(const std::string& pack_name, const std::string& file, const std::optional<std::string>& category,
                 Date day, Language language);

} // namespace imh
