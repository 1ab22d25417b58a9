// What the page says about how things are: pills, progress, status lines, messages, dialogs.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/button.h"
#include "ui/kit/frame.h"

namespace imh::kit {

/// Icon, words and colour by meaning; never colour alone.
struct Pill {
    Tone tone = Tone::NotYet; // Met, NotYet, Reviewer, Later or Accent
    std::string_view text = {};
    std::optional<Icon> icon = {}; // other than the tone's own
};
void pill(Frame& ui, Pill pill);

struct Progress {
    std::string_view key = {};
    std::string_view label = {}; // said, not shown: "Training hours"
    std::string_view value = {}; // said: "19.5 h of 24 h"
    int now = 0;
    int most = 100;
    Tone tone = Tone::Accent; // Met when it is reached
};
void progress(Frame& ui, Progress progress);

/// A line that is read out when it changes: "36 h counted, 4.5 h waiting for an area".
void status(Frame& ui, std::string_view key, std::string_view text, Tone tone = Tone::Muted);

/// A box with an icon and words, for what deserves notice: a problem in a file, a thing to know.
struct Notice {
    std::string_view key = {};
    Tone tone = Tone::Accent;
    std::string_view title = {};
    std::string_view text = {};
    std::optional<Icon> icon = {};
};
/// More may be put inside the scope.
Scope notice(Frame& ui, Notice notice);

struct Empty {
    std::string_view key = {};
    Icon icon{};
    std::string_view title = {};
    std::string_view text = {};
};
/// What belongs here while there is nothing; the ways to start go inside the scope, side by side.
Scope empty_state(Frame& ui, Empty empty);

struct Toast {
    std::string_view key = {}; // a new key for each happening
    std::string_view text = {};
    std::string_view action = {}; // "Undo"; empty for none
};
enum class ToastEvent : std::uint8_t { None, Action, Closed };
/// At the foot of the page for as long as it is called; announced once. It never goes by itself.
ToastEvent toast(Frame& ui, Toast toast);

struct Dialog {
    std::string_view key = {};
    std::string_view title = {};
    float width = 520;
    bool page = false; // on narrow pages it takes the whole page
};
/// A modal dialog: keeps the focus, Escape and the × ask to close it (`closed` becomes true).
/// Call it each frame for as long as it is open.
Scope dialog(Frame& ui, Dialog dialog, bool& closed);
/// The buttons at the foot of a dialog, at the right end.
Scope dialog_buttons(Frame& ui);

} // namespace imh::kit
