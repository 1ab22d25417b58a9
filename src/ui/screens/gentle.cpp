#include "ui/screens/gentle.h"

#include <algorithm>

#include "ui/kit/kit.h"
#include "ui/words.h"

namespace imh::ui {

void gentle_notes_part(Page& page, EvidenceRef evidence, bool without_areas) {
    for (const GentleNote& note : notes_at(page.view.notes, evidence)) {
        if (without_areas && note.code == NoteCode::NoAreas)
            continue;
        const auto key = "note-" + std::to_string(static_cast<int>(note.code));
        const std::string text = note_words(note, page.view.portfolio);
        const auto box = kit::notice(page.kit, {.key = key, .tone = kit::Tone::Later, .text = text, .icon = kit::Icon::Info});
    }
}

bool has_gentle_note(const View& view, EvidenceRef evidence) {
    return std::ranges::any_of(notes_at(view.notes, evidence),
                               [](const GentleNote& note) { return note.code != NoteCode::NoAreas; });
}

} // namespace imh::ui
