// Notes at entries that look like a slip of the pen: a question to the applicant, never a refusal. They change no
// standing; what a standing rests on is told by its findings.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

enum class NoteCode : std::uint8_t {
    EnteredTwice,     // alike in title or provider, days and length
    LiesAhead,        // begins after today; `amount`: the year
    LongAgo,          // `amount`: the year
    NoAreas,          // of a training or course: not said which it covers
    ManyAreas,        // `amount` areas in `length`; zero where its hours were not said
    ManyHours,        // `length` in one training or course
    ManyHoursADay,    // `length` within `amount` days
    LongSession,      // `length` on one day
    SessionsOverlap,  // with `other`, of the same provider
    JobsOverlap,      // with `other`: their days count once
    ManyHoursAWeek,   // `amount`
    NoField,          // of a degree
};
inline constexpr std::size_t note_code_count = 12;

struct GentleNote {
    EvidenceRef evidence;
    NoteCode code = NoteCode::EnteredTwice;
    EvidenceRef other{};
    std::int64_t amount = 0;
    Minutes length{};
    auto operator<=>(const GentleNote&) const = default;
};

/// By entry, then by code.
std::vector<GentleNote> gentle_notes(const RulePack& pack, const Portfolio& portfolio, Date today);

/// Those at one entry.
std::span<const GentleNote> notes_at(std::span<const GentleNote> notes, EvidenceRef evidence);

/// A sentence or two, in the language in use.
std::string note_words(const GentleNote& note, const Portfolio& portfolio);

} // namespace imh
