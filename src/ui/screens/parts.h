// Small parts that several screens show alike.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/kit/kit.h"
#include "ui/view.h"

namespace imh::ui {

kit::Tone tone_of(Standing standing);
/// `left`: what is missing, said in the same pill. Empty for none.
void standing_pill(Page& page, const Finding& finding, std::string_view left = {});
/// The pill of a whole category: "Not yet · 2 of 5 left".
kit::Pill outcome_pill(const CategoryAssessment& assessment, std::string& text);

const CategoryAssessment* assessment_of(const View& view, const CategoryId& id);

/// How much of what is asked, as a bar. Nothing where there is nothing to measure.
void measure_bar(Page& page, std::string_view key, const Finding& finding, std::string_view label,
                 std::string_view value);

/// The heading of a screen, with room for buttons beside it: what is put inside goes to the right end.
void screen_title(Page& page, Screen screen);
void screen_lead(Page& page, std::string_view text);

/// "Nov 17, 2023", "Nov 17 to Nov 18, 2023", "since Jan 2, 2022"; empty where nothing was said.
std::string days_words(const std::optional<Date>& from, const std::optional<Date>& to, bool open_end);

/// The title of an area as it begins a line: "Pregnancy & early parenthood".
std::string area_words(const RulePack& pack, std::uint16_t area);
/// With a capital at its beginning.
std::string sentence_case(std::string text);
/// "Infant Mental Health Specialist, since Jun 1, 2015"; what is not said is told too.
std::string endorsement_words(const RulePack& pack, const Person* person);
std::string category_words(const RulePack& pack, const CategoryId& id);

/// The findings of the category in view whose terms are of that kind, wherever they are nested. Empty where
/// there is none.
const Finding* coverage_finding(const View& view);
const Finding* training_finding(const View& view);
const Finding* rsc_finding(const View& view);
const Finding* references_finding(const View& view);

struct Fact {
    std::string_view label;
    std::string value; // empty: not said
};
/// "Field  social work · Transcript  not said": label and value of each, in a line that wraps.
void facts(Page& page, std::initializer_list<Fact> list);
void facts(Page& page, std::span<const Fact> list);

std::string answer_words(Answer answer); // empty for Unsaid
/// The heading over areas of one domain; a star marks those that reviewers weigh most.
void domain_heading(Page& page, const Domain& domain, int level);
/// The titles of areas as tags that cannot be removed.
void area_tags(Page& page, const std::vector<AreaId>& areas);

/// At the foot of screens that only show: how entries get here, and the button that does it.
void by_file_note(Page& page);
/// The ways to begin where such a screen is still empty.
void by_file_buttons(Page& page);

} // namespace imh::ui
