// A competency statement: which areas a course covers, to be handed out with the certificate of attendance. It is about a course and
// nobody's portfolio; who took part stands on it by hand.
#pragma once

#include <optional>
#include <string_view>

#include "core/document.h"
#include "core/offer.h"
#include "core/rule_pack.h"

namespace imh::paper {

/// `link` opens the page and shows the course there, `code` is a picture of it, whose label is made here. Without a picture the link
/// stands in letters, without a link neither.
Document statement_paper(const RulePack& pack, const Offer& offer, std::string_view link, std::optional<Squares> code);

} // namespace imh::paper
