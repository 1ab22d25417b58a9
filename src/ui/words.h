// Every fixed text of the screens, in plain English: another language is another such file. Texts made
// from findings come from core/words.h.
#pragma once

#include <array>
#include <string_view>

#include "ui/example_words.h"

namespace imh::ui::words {

using Text = std::string_view;

// -- the page
inline constexpr Text product = "Endorsement self-assessment";
inline constexpr Text unofficial = "unofficial";
inline constexpr Text privacy = "Nothing you enter leaves this page.";
inline constexpr Text navigation = "Pages";
inline constexpr Text evidence_group = "Your evidence";
inline constexpr Text picture_group = "Your picture";
inline constexpr Text evidence_pages = "Your evidence";
inline constexpr Text evidence_tab = "Evidence";
inline constexpr Text map_tab = "Map";
inline constexpr Text standing_tab = "Standing";
inline constexpr Text next_tab = "Next";
inline constexpr Text plain_page = "Show as plain page";
inline constexpr Text drawn_page = "Show as drawn page";
inline constexpr Text close = "Close";
inline constexpr Text save_and_papers = "Save and papers";
inline constexpr Text undo = "Undo";
inline constexpr Text redo = "Redo";
inline constexpr Text undone = "Undone";
inline constexpr Text redone = "Done again";
inline constexpr Text unsaid = "not said";
inline constexpr Text yes = "yes";
inline constexpr Text no = "no";
inline constexpr Text partly = "partly";

/// By Screen.
inline constexpr std::array<Text, 10> screens{"Start",          "Education",       "Work",      "Trainings",
                                              "Supervision",    "People",          "Competency map",
                                              "Where you stand", "What next",      "Papers"};

// -- start
inline constexpr Text start_title = "See where you stand before you apply";
inline constexpr Text start_lead =
    "Enter your trainings, or open a file with your whole career. The page shows which endorsement categories it "
    "meets, why, and what is left. It works without the internet, and nothing you enter leaves it.";
inline constexpr Text level = "Level ";
inline constexpr Text start_question = "Which category are you thinking of?";
inline constexpr Text start_trainings = "Start with your trainings";
inline constexpr Text start_go_on = "Go on with your trainings";
inline constexpr Text start_open = "Open my file…";
inline constexpr Text start_example = "Look at an example…";
inline constexpr Text start_papers = "Save, print and start anew";
inline constexpr Text start_drop = "You can also drop a file on this page.";
inline constexpr Text examples_title = "Look at an example";
inline constexpr Text examples_lead = "Seven invented people. What you look at can be changed, and Undo brings your own entries back.";

// -- trainings
inline constexpr Text trainings_lead = "Each training counts once it covers at least one competency area.";
inline constexpr Text add_training = "Add a training";
inline constexpr Text add_short = "Add";
inline constexpr Text trainings_list = "Your trainings";
inline constexpr Text trainings_empty = "No trainings yet";
inline constexpr Text trainings_empty_text =
    "Workshops, series and conferences belong here, each with its clock hours and the competency areas it covered. "
    "College courses stand under Education.";
inline constexpr Text column_date = "Date";
inline constexpr Text column_training = "Training";
inline constexpr Text column_hours = "Hours";
inline constexpr Text column_areas = "Areas";
inline constexpr Text no_title = "Untitled training";
inline constexpr Text no_date = "no date yet";
inline constexpr Text no_hours = "no hours yet";
inline constexpr Text no_areas = "no area yet";
inline constexpr Text none_of_the_areas = "none";

// -- a training
inline constexpr Text title = "Title";
inline constexpr Text title_example = "Early brain development";
inline constexpr Text provider = "Given by";
inline constexpr Text provider_example = "State association, college, agency";
inline constexpr Text from = "Date";
inline constexpr Text from_example = "3/5/23 or March 5, 2023";
inline constexpr Text to = "Last day";
inline constexpr Text to_help = "Only if it ran over several days";
inline constexpr Text hours = "Clock hours";
inline constexpr Text hours_example = "6:30 or 6.5";
inline constexpr Text rsc_hours = "On giving RS/C";
inline constexpr Text rsc_hours_help = "Of these, hours that taught how to give reflective supervision or consultation";
inline constexpr Text to_before_from = "This is before the first day";
inline constexpr Text hours_too_many = "A single training can have at most 2,000 hours";
inline constexpr Text rsc_more_than_hours = "This is more than the clock hours of the training";
inline constexpr Text rsc_without_hours = "Please say the clock hours of the training first";
inline constexpr Text areas_title = "Areas it covers";
inline constexpr Text areas_waiting = "Its hours wait until you choose at least one area.";
inline constexpr Text areas_none = "You said that it covers none of the areas, so its hours don't count.";
inline constexpr Text add_areas = "Add areas…";
inline constexpr Text areas_done = "Done with areas";
inline constexpr Text find_areas = "Find areas";
inline constexpr Text find_areas_example = "sleep, culture, grief…";
inline constexpr Text all_areas_of_none = "It covers none of these areas";
inline constexpr Text no_area_found = "No area has these words";
inline constexpr Text no_area_found_text = "Try a shorter word, or empty the field to see all areas by domain.";
inline constexpr Text area_open = "Still open";
inline constexpr Text key_domain = "reviewers weigh it most";
inline constexpr Text only_categories = "Only for some categories";
inline constexpr Text only_categories_help =
    "Leave these empty if the training may count for every category. That is the usual.";
inline constexpr Text duplicate = "Duplicate";
inline constexpr Text remove = "Delete";
inline constexpr Text back_to_trainings = "Back to trainings";
inline constexpr Text deleted = "Deleted ";
inline constexpr Text duplicated = "Copied. Change what was different.";
inline constexpr Text hours_counted = " counted of ";
inline constexpr Text hours_entered = " entered";
inline constexpr Text hours_waiting = " waiting for areas";
inline constexpr Text counts_here = "counts";
inline constexpr Text open_here = "is open, ";
inline constexpr Text not_counted_here = "doesn't count, ";
inline constexpr Text still_open_at = "Still open at your category: ";
inline constexpr Text and_more_before = " and ";
inline constexpr Text and_more_after = " more";
inline constexpr Text too_many = "This is as many trainings as a file can hold";

// -- standing
inline constexpr Text standing_lead = "By what you entered, on the checkable rules of the ";
inline constexpr Text standing_lead_edition = " edition of ";
inline constexpr Text standing_lead_end = ". The association's reviewers decide.";
inline constexpr Text choose_category = "Categories";
inline constexpr Text your_choice = "your choice";
inline constexpr Text looking_at = "You are looking at";
inline constexpr Text none_chosen = "No category chosen yet";
inline constexpr Text none_chosen_text = "Choose the one you are thinking of, and each change shows here at once.";
inline constexpr Text why = "Why";
inline constexpr Text next = "Next";
inline constexpr Text source = "Source";
inline constexpr Text reading = "How we read it";
inline constexpr Text asked = "What is asked";
inline constexpr Text show_reason = "Why, what next, and where it says so";
inline constexpr Text show_ledger = "What counted and what did not";
inline constexpr Text counted = "Counted";
inline constexpr Text open_lines = "Open";
inline constexpr Text set_aside = "Not counted";
inline constexpr Text open_areas = "Areas still open";
inline constexpr Text nobody_yet = "nobody yet";
inline constexpr Text for_reviewer = "For the reviewer";
inline constexpr Text for_reviewer_lead = "Questions that the association answers, or would like to see answered.";
inline constexpr Text for_you = "For you to answer";
inline constexpr Text parts_any = "One of these is enough";
inline constexpr Text parts_all = "All of these are asked for";
inline constexpr Text notices = "Worth a look";
inline constexpr Text one_next = "One thing to do next";
inline constexpr Text all_next = "See all next steps";
inline constexpr Text details = "Show";
inline constexpr Text where_you_stand = "Where you stand";
inline constexpr Text strip_open = "Show what is met and what is left";
inline constexpr Text all_met = "Everything on this list is there.";

// -- what a portfolio holds
inline constexpr Text by_file = "Entries here come with the file you open. What you change in that file shows here once you open it again.";
inline constexpr Text open_file = "Open a file…";

// -- education
inline constexpr Text education_lead = "Degrees open some categories, and college courses can show competency areas.";
inline constexpr Text education_empty = "No degrees or courses yet";
inline constexpr Text degrees = "Degrees";
inline constexpr Text courses = "Courses";
inline constexpr Text untitled_course = "Untitled course";
inline constexpr Text conferred = "Conferred";
inline constexpr Text field = "Field";
inline constexpr Text related_field = "Related to infants and families";
inline constexpr Text imh_focus = "Specific to infant mental health";
inline constexpr Text transcript = "Official transcript";
inline constexpr Text when = "When";
inline constexpr Text credits = "Credits";

// -- work
inline constexpr Text work_lead = "Paid jobs, internships and volunteer work, with what you said about each.";
inline constexpr Text work_empty = "No work yet";
inline constexpr Text jobs = "Your work";
inline constexpr Text job = "Job";
inline constexpr Text volunteer = "Volunteer work";
inline constexpr Text internship = "Internship";
inline constexpr Text hours_per_week = "Hours a week";
inline constexpr Text families = "Families with a child under 3";
inline constexpr Text supervisor = "Supervisor";
inline constexpr Text partly_before = "Partly ";
inline constexpr Text unsaid_facts = "What it was not, and what is not said";
inline constexpr Text said_no = "You said no \xC2\xB7 ";
inline constexpr Text said_nothing = "Not said \xC2\xB7 ";

// -- supervision
inline constexpr Text supervision_lead =
    "Reflective supervision or consultation (RS/C) that you received. Administrative and clinical supervision are kept "
    "here too, and don't count.";
inline constexpr Text supervision_empty = "No supervision yet";
inline constexpr Text providers = "Who gave it";
inline constexpr Text sessions = "Sessions";
inline constexpr Text kind = "Kind";
inline constexpr Text reflective = "reflective";
inline constexpr Text individual = "individual";
inline constexpr Text group = "group";
inline constexpr Text administrative = "administrative";
inline constexpr Text clinical = "clinical";
inline constexpr Text in_sessions = " in ";
inline constexpr Text provider_unsaid = "Provider not said";
inline constexpr Text unnamed = "A person without a name";
inline constexpr Text endorsement = "Endorsement";
inline constexpr Text endorsement_unsaid = "Endorsement not said";
inline constexpr Text endorsement_none = "Holds no endorsement";

// -- people
inline constexpr Text people_lead = "Everybody who would rate you or who gave you reflective supervision.";
inline constexpr Text people_empty = "No people yet";
inline constexpr Text rates_as = "Would rate you as ";
inline constexpr Text no_rater = "Doesn't rate you";
inline constexpr Text masters = "Master's-prepared";
inline constexpr Text meets_requirements = "Would meet the requirements of II, III or IV";
inline constexpr Text familiar = "Knows infant mental health";
inline constexpr Text vetting = "Vetted by the association";
inline constexpr Text vetting_done = "done";
inline constexpr Text vetting_requested = "asked for";
inline constexpr Text relative = "A relative of yours";
inline constexpr Text self = "Yourself";

// -- what next
inline constexpr Text next_choose = "Choose the category you are thinking of, and the steps towards it stand here.";
inline constexpr Text choose_a_category = "Choose a category";
inline constexpr Text next_lead = "What would bring you nearer to ";
inline constexpr Text next_lead_end = ", by what you entered.";
inline constexpr Text next_earn = "What you would still have to earn";
inline constexpr Text next_do = "What you would still have to do";
inline constexpr Text next_later = "What comes after the review";
inline constexpr Text all_met_text = "The association's reviewers decide. Look through your papers once more before you apply.";
inline constexpr Text see_why = "See why, requirement by requirement";
inline constexpr Text go_to = "Go to ";

// -- map
inline constexpr Text map_lead_before = " have evidence at your category. ";
inline constexpr Text map_lead = "A star marks the domains that reviewers weigh most.";
inline constexpr Text column_area = "Area";
inline constexpr Text column_courses = "Courses";
inline constexpr Text column_trainings = "Trainings";
inline constexpr Text column_work = "Work";
inline constexpr Text column_supervision = "RS/C";
inline constexpr Text column_standing = "Standing";
inline constexpr Text nothing_shows = "nothing yet";
inline constexpr Text other_areas = "Areas that this category doesn't ask for";
inline constexpr Text covered = "Covered";
inline constexpr Text open = "Open";
inline constexpr Text reviewer_short = "Reviewer";
inline constexpr Text reviewer_decides = "A reviewer decides";

// -- papers
inline constexpr Text papers_lead = "Your work is kept in a file of your own. Save it often, and open it again to go on.";
inline constexpr Text save = "Save to a file";
inline constexpr Text print = "Print this page…";
inline constexpr Text start_anew = "Start anew";
inline constexpr Text start_anew_text = "Empties every list. Undo brings it back for as long as this page is open.";
inline constexpr Text keep_here = "Keep a draft in this browser";
inline constexpr Text keep_here_text =
    "Off until you ask for it. Anybody who uses this browser could see the draft; untick to forget it at once.";
inline constexpr Text your_file = "Your file";
inline constexpr Text application = "For the application";
inline constexpr Text application_empty = "Signatures, memberships and the exam stand here once your file has them.";
inline constexpr Text signed_before = "Signed ";
inline constexpr Text membership = "Membership";
inline constexpr Text exam = "Written exam";
inline constexpr Text passed = "passed";
inline constexpr Text saved_all = "Everything is in your file";
inline constexpr Text not_saved = "There are changes that no file holds yet";
inline constexpr Text nothing_entered = "Nothing is entered yet, so there is nothing to save";

// -- files
inline constexpr Text not_opened = " could not be opened";
inline constexpr Text problems_lead = "Nothing was changed. To mend in the file: ";
inline constexpr Text problems_list = "What to mend";
inline constexpr Text in_the_file = "In the file at ";
inline constexpr Text choose_other = "Choose another file…";
inline constexpr Text opened = "Opened ";
inline constexpr Text draft_found = "Your draft from this browser is open";
inline constexpr Text file_saved = "Saved as imh-portfolio.json. Look in your downloads.";
inline constexpr Text emptied = "Everything was emptied";
inline constexpr Text file_to_save = "imh-portfolio.json";

} // namespace imh::ui::words
