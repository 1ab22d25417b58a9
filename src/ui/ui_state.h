// What the page remembers that is not the portfolio: the open screen, half-typed texts, what to focus next.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "ui/action.h"
#include "ui/adding.h"
#include "ui/catalogue_state.h"
#include "ui/plan_state.h"
#include "ui/screen_state.h"
#include "ui/trainings_shown.h"

namespace imh::ui {

/// The text of a field for a date, a number or hours while it is typed. It may say something that the entry
/// cannot hold yet, so it stays as it is until the entry is changed from elsewhere. See screens/entry_fields.h.
struct DraftText {
    std::string text;
    std::string kept;   // what the entry held, as text, when the two were last in step
    bool started = false;
    bool asked = false;       // the entry was asked to take over what the text says
    bool had_problem = false; // something else stood in its way
};

/// How a list of entries is looked at. See screens/list_tools.h.
struct ListLook {
    std::string search;
    std::size_t order = 0;
    std::size_t filter = 0;
};

struct ToastText {
    std::string text;
    bool undo = false;
    int number = 0; // a new one for each happening
};

/// What lies over the page. ForgetDraft asks about the draft named in UiState.
enum class Sheet : std::uint8_t { None, Stored, Keys, Forget, ForgetDraft, Associations };

/// Where the focus goes in the next frame. FirstField: of the editor that opens.
enum class FocusWish : std::uint8_t { None, Screen, FirstField, AreaSearch, AddAreas };

struct UiState {
    Screen screen = Screen::Start;
    std::optional<EntryName> open;           // in its editor
    std::map<std::string, DraftText> drafts; // by "<id of the entry>/<field>"
    std::map<std::string, ListLook> lists;   // by the list's key
    SupervisionState supervision;
    std::optional<SlotChoice> slot; // while its dialog is open
    MapState map;
    PlanState plan;
    PapersState papers;
    std::string area_search;
    TrainingsShown trainings;
    CatalogueState catalogue;
    std::optional<Adding> adding; // while its dialog is open
    std::string import_paste;     // rows that are typed or pasted
    std::size_t import_shown = 0; // which rows of the preview
    bool choosing_areas = false;
    bool choosing_example = false;
    Sheet sheet = Sheet::None;
    std::string sheet_draft;
    bool standing_open = false; // the strip of narrow pages, opened
    std::optional<ToastText> toast;
    int toasts = 0;
    std::string say; // to be read out once
    FocusWish focus = FocusWish::None;
};

/// Where entries of that kind are looked at and edited.
Screen screen_of(EntryKind kind);

} // namespace imh::ui
