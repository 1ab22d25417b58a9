// Fields to type into. The browser does the typing: the field in focus is a real input over the
// drawn one, so accents, phone keyboards, dictation, paste and undo are the browser's own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/kit/frame.h"

namespace imh::kit {

enum class Entry : std::uint8_t { Text, Number, Date, Hours, Email };

struct Field {
    std::string_view key = {};
    std::string_view label = {};
    std::string_view help = {};       // below the field
    std::string_view example = {};    // inside the empty field
    std::string_view understood = {}; // below: "Mar 5, 2023". Said politely.
    std::string_view problem = {};    // below, gently, instead of help
    Entry entry = Entry::Text;        // which phone keyboard
    float width = 0;                  // 0 is all there is
    int lines = 3;                    // of text_area
    bool label_hidden = false;
    bool required = false;
    bool disabled = false;
    float grow = 0;
};

struct Edited {
    bool changed = false; // the text is not what it was a frame ago
    bool left = false;    // the focus went elsewhere, or Enter was pressed: the time to take it over
    bool enter = false;
    explicit operator bool() const { return changed; }
};

Edited text_field(Frame& ui, const Field& field, std::string& text);
Edited text_area(Frame& ui, const Field& field, std::string& text);
/// With a magnifying glass and a button that empties it.
Edited search_field(Frame& ui, const Field& field, std::string& text);
Edited number_field(Frame& ui, const Field& field, std::string& text);
/// Takes what people type ("3/5/23", "March 2023"), shows below what was understood or asks gently.
/// `left` comes only with text that is empty or understood.
Edited date_field(Frame& ui, const Field& field, std::string& text);
/// The same for "1:30", "1.5 h", "90 min".
Edited hours_field(Frame& ui, const Field& field, std::string& text);

/// Is the caret in the field with this key?
bool is_editing(Frame& ui, std::string_view key);

} // namespace imh::kit
