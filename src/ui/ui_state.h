// What the page remembers that is not the portfolio: the open screen, half-typed texts, what to focus next.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "ui/action.h"

namespace imh::ui {

/// The texts of one training's fields while they are typed. They may say something that the portfolio
/// cannot hold yet, so they stay as they are until the entry is changed from elsewhere.
struct TrainingDraft {
    std::string from, to, hours, rsc_hours;
    // The entry's values as these texts were last in step with it.
    std::optional<Date> from_kept, to_kept;
    std::optional<Minutes> hours_kept, rsc_hours_kept;
    bool started = false;

    bool blank() const { return from.empty() && to.empty() && hours.empty() && rsc_hours.empty(); }
};

struct ToastText {
    std::string text;
    bool undo = false;
    int number = 0; // a new one for each happening
};

/// Where the focus goes in the next frame.
enum class FocusWish : std::uint8_t { None, Screen, TrainingTitle, AreaSearch, AddAreas };

struct UiState {
    Screen screen = Screen::Start;
    std::optional<EvidenceId> training; // open in the editor
    std::map<EvidenceId, TrainingDraft> drafts;
    std::string area_search;
    bool choosing_areas = false;
    bool choosing_example = false;
    bool standing_open = false; // the strip of narrow pages, opened
    std::optional<ToastText> toast;
    int toasts = 0;
    std::string say; // to be read out once
    FocusWish focus = FocusWish::None;
};

} // namespace imh::ui
