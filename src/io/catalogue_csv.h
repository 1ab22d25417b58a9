// A catalogue as a table for spreadsheets: UTF-8 with its mark in front, in the language in use, no cell of which begins
// a formula.
#pragma once

#include <span>
#include <string>

#include "core/offer.h"
#include "core/rule_pack.h"

namespace imh {

/// A row for each course, which an import reads back: all but learning outcomes and reviews.
std::string write_catalogue_csv(std::span<const Offer> offers, const RulePack& pack);

} // namespace imh
