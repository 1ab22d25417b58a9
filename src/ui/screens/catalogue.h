// The parts of the screen of courses on offer.
#pragma once

#include <string>
#include <string_view>

#include "ui/view.h"

namespace imh::ui {

/// Beside the list, or as a whole page with Back.
void offer_editor(Page& page, const Offer& offer, bool whole_page);

/// The same for those who only look at it, with the way to say that they took part.
void offer_view(Page& page, const Offer& offer, bool whole_page);

/// The link, the statement and the file of a course, and taking part in it.
void publish_part(Page& page, const Offer& offer);

/// Which areas the courses cover, which none does, and how far they take a beginner.
void coverage_part(Page& page);
/// What is looked at there.
CoverageScope coverage_scope(const Page& page);
/// The same only for the same scope.
std::string scope_text(const CoverageScope& scope);

/// Courses that somebody published, before anything of them is taken in. Nothing while there are none.
void adding_dialog(Page& page);

std::string_view title_of(const Offer& offer);
/// "1 course", "3 courses".
std::string courses_words(std::size_t number);
/// "price 120", "price 120.50", "free"; empty where it was not said. In which currency nobody says.
std::string price_words(const Offer& offer);

} // namespace imh::ui
