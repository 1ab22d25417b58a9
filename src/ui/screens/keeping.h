// How the work is kept, as far as it shows on every screen: a few words beside Save, what went wrong, what lies over
// the page.
#pragma once

#include <string>

#include "ui/view.h"

namespace imh::ui {

/// Is there anything to save?
bool holds_something(const View& view);

/// "2:05 PM" of today, "Nov 22, 2026, 2:05 PM" of another day.
std::string moment_words(const Moment& moment, Date today);

/// "Saved in my-file.json", "Not saved yet".
std::string saved_words(const View& view);
kit::Tone saved_tone(const View& view);

/// The button that saves, and whether that was done; both small, for the strip of narrow pages.
void save_button(Page& page);
void saved_line(Page& page);
void save_part_of_strip(Page& page);

/// What deserves notice above the screen: a draft that was not kept, another tab that has a newer one.
void keeping_notices(Page& page);

/// A box to tick, and when the draft was last kept.
void draft_choice(Page& page);

/// The drafts that were found, each to go on with.
void found_drafts(Page& page);

/// Over any screen: what is stored, the keys, the question before all is forgotten, a file that was not written.
void keeping_dialogs(Page& page);

} // namespace imh::ui
