// What a screen may look at. Read-only; made anew for each frame.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/assess.h"
#include "core/association.h"
#include "core/course_plan.h"
#include "core/gentle_notes.h"
#include "core/page_settings.h"
#include "core/papers/paper.h"
#include "core/plan.h"
#include "ui/action.h"
#include "ui/importing.h"
#include "ui/keeping.h"
#include "ui/kit/frame.h"
#include "ui/ui_state.h"

namespace imh::ui {

/// One thing wrong in a file that was to be opened.
struct FileProblem {
    std::string place; // "/trainings/3/hours"
    std::string what;
    std::string remedy;
};

struct Refusal {
    std::string file;
    std::vector<FileProblem> problems;
};

/// Rules that can be chosen.
struct NamedEdition {
    EditionId id;
    std::string title;
};

/// The worked cases of the rules in use, tried.
struct TriedCases {
    std::string file;      // empty for those that travel with the page
    std::string agreement; // "118 of 118 cases agree"
    std::vector<std::string> disagreements;
};

struct View {
    const RulePack& pack;
    const RulePack& original; // the same rules in their own words: for what is typed elsewhere, and for finding
    const PageSettings& settings;
    const Associations& associations;
    const AssociationId& home; // of who says nothing
    std::span<const NamedEdition> editions; // of the association in use; empty where there is no choice
    std::span<const NamedEdition> all_editions; // that can be compared with; only while a comparison is looked at
    const RulePack* other = nullptr;            // the rules that are compared with
    std::string_view rules_file; // from which the rules were opened; empty for those that travel with the page
    std::string_view wording_file; // from which other texts were opened; empty for none
    const TriedCases* tried_cases = nullptr;
    const Portfolio& portfolio;
    const Assessment& assessment;
    const Category* category = nullptr; // the one in view; empty until one is chosen
    const CategoryAssessment* standing = nullptr; // of that category
    const Plan* plan = nullptr; // of that category; only while the screen Next is shown
    const CoursePlan* course_plan = nullptr; // the same, where there are courses on offer
    const Assessment* imagined = nullptr; // what would be if, as of that day; empty where nothing is imagined
    Date imagined_day{};
    std::span<const std::string_view> examples; // the files, in the order shown
    const Refusal* refusal = nullptr;
    const Importing* importing = nullptr; // while trainings are imported
    std::span<const GentleNote> notes;    // at all entries; see notes_at
    std::uint32_t texts = 0;              // of the rules: another number after each change
    std::uint32_t version = 0;            // of the portfolio: another number after each change
    std::string_view file_name; // what was opened; empty for none
    bool unsaved = false;       // there is something that no file holds
    bool can_undo = false;
    bool can_redo = false;
    const Keeping& keeping;
};

/// What a paper of the category in view is made from.
paper::Source paper_source(const View& view, const PapersState& papers);

/// Everything a screen needs in one place.
struct Page {
    kit::Frame& kit;
    const View& view;
    UiState& ui;
    Actions& actions;

    /// Of any family. Compiled once, in ui/action.cpp: a screen need not know how all other actions are kept, which took two
    /// thirds of the time that screens took to compile.
    template <class One> void ask(One action);
};

} // namespace imh::ui
