// All that the app knows: the rules, the portfolio and its past, how it stands, what the page remembers.
// Only update() changes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/history.h"
#include "app/importing.h"
#include "app/planning.h"
#include "core/assess.h"
#include "core/association.h"
#include "core/gentle_notes.h"
#include "core/page_settings.h"
#include "core/wording.h"
#include "ui/ui_state.h"
#include "ui/view.h"

namespace imh::app {

/// Rules from a file, in place of those that travel with the page. They stay for as long as the page is open.
struct OwnRules {
    std::string file;
    std::string bytes;
    RulePack pack;
};

/// Texts from a file, laid over the rules that they are for. They stay for as long as the page is open.
struct OwnWording {
    std::string file;
    Wording wording;
};

struct State {
    Language language = Language::English;
    PageSettings settings; // of the association that offers the page
    Associations associations; // with the rules that it offers
    AssociationId home; // of who says nothing
    EditionId home_edition; // of it; empty for the one in force
    std::optional<OwnRules> own_rules;
    std::optional<OwnWording> own_wording;
    std::optional<ui::TriedCases> tried_cases; // with the rules in use
    std::vector<ui::NamedEdition> all_editions; // that can be compared with; read when a comparison is first looked at
    std::optional<RulePack> other_original;     // the rules that are compared with
    std::optional<RulePack> other;              // the same in the language in use
    std::vector<ui::NamedEdition> editions; // of the association in use; empty where there is no choice
    RulePack original; // the rules as they are written
    RulePack pack;     // the same with their texts in that language
    Date today{};
    Portfolio portfolio;
    History history;
    Assessment assessment; // of the portfolio as it is; made anew only when that or the day changes

    std::vector<GentleNote> notes; // the same

    Planning planning;
    ui::UiState ui;
    std::optional<ImportWork> importing; // while it is looked at
    std::vector<std::string_view> examples; // the files of assets/examples
    std::optional<ui::Refusal> refusal;     // why the last file was not opened
    std::string file_name;                  // of the file or example that is open
    bool unsaved = false;                   // there is something that no file holds
    bool unsaved_before = false; // the same of what was there before a file or example was opened: only Undo has it
    ui::Keeping keeping;
    std::uint32_t texts = 0;          // of the rules in use: another number after each change
    std::uint32_t version = 0;        // of the portfolio: another number after each change
    std::uint32_t version_opened = 0; // as it came from a file or an example: no draft is kept of it
    std::uint32_t version_drafted = 0; // that the browser was given last
};

/// What the screens may look at.
ui::View view_of(const State& state);

} // namespace imh::app
