// How the work is kept: in a file of the applicant's own, and, where asked for, as a draft in this browser. What of it
// the page shows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/date.h"

namespace imh::ui {

/// A time as the clock on the wall shows it.
struct Moment {
    Date day{};
    int hour = 0, minute = 0;
};

/// How an attempt to save ended. The browser says it; the numbers are those of web/work_file.js.
enum class SaveEnd : std::uint8_t {
    Written,          // it is in the file
    HandedOver,       // given to the browser as a download, which tells no more
    NoPlaceChosen,    // the person thought otherwise
    NotAllowed,       // the browser or the person did not let the page write
    ChangedElsewhere, // the file is not as it was when it was opened or saved here
    Gone,             // the file was moved or deleted
    NoRoom,           // the disk is full
    NotWritten,       // for another reason
};

/// Where to: the numbers are those of web/work_file.js, too.
enum class SaveWay : std::uint8_t { Usual, OtherPlace, Download, OverOthersChanges };

struct SaveTrouble {
    SaveEnd why = SaveEnd::NotWritten;
    std::string file;
};

/// What the browser tells of drafts: the numbers are those of web/keeping.js.
enum class DraftNews : std::uint8_t {
    Found, // an earlier one, or one that was left
    Kept,
    NoStorage,
    NoRoom,
    NotWritten,
    Elsewhere, // another tab kept a newer one
    Gone,
    Damaged,
    Forgotten, // everything, as asked
    NotForgotten,
    ForgottenElsewhere,
    Followed, // another one went on from it and took its place
};

enum class DraftTrouble : std::uint8_t { NoStorage, NoRoom, NotWritten, Damaged, Gone, ForgottenElsewhere };

/// A draft of an earlier visit, or of another tab that shows this page.
struct FoundDraft {
    std::string tab;
    Moment kept;
};

struct Keeping {
    // the file
    bool downloaded = false; // what was saved last went into the downloads
    std::optional<SaveTrouble> save_trouble;

    // the draft
    bool draft = false;         // asked for
    std::optional<Moment> kept; // when it was last written
    bool drafted = false;       // it holds everything that is here
    std::optional<DraftTrouble> draft_trouble;
    std::vector<FoundDraft> found;       // the latest first
    std::optional<FoundDraft> elsewhere; // another tab's, with other entries than here
    std::optional<bool> forgotten;       // everything was, or could not be; empty until asked for
};

} // namespace imh::ui
