// A catalogue: the courses that a trainer, a programme or an association offers, as a file. The format is described in
// rules/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/offer.h"
#include "core/rule_pack.h"
#include "io/problem.h"

namespace imh {

inline constexpr int catalogue_file_version = 1;

struct CatalogueFile {
    std::string title;     // of the list; may be empty
    std::string publisher; // may be empty
    std::string currency;  // of all prices, "USD"; empty where it is not said
    std::vector<Offer> offers;
    UnknownMembers unknown;
};

/// Courses without an id get one. `file` is only used for telling where a problem is.
Read<CatalogueFile> read_catalogue_file(std::string_view text, std::string_view file);

/// What this edition asks of it besides: that it knows the areas and categories that are named.
[[nodiscard]] std::vector<Problem> check_catalogue_file(const CatalogueFile& catalogue, const RulePack& pack,
                                                        std::string_view file);

std::string write_catalogue_file(const CatalogueFile& file);

} // namespace imh
