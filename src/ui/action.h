// Everything a person can ask for on the page. Screens only say which; app/update.cpp carries it out.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/portfolio.h"

namespace imh::ui {

enum class Screen : std::uint8_t {
    Start,
    Education,
    Work,
    Trainings,
    Supervision,
    People,
    Map,
    Standing,
    Next,
    Papers,
};

struct GoTo {
    Screen screen = Screen::Start;
};
struct ChooseCategory {
    CategoryId category;
};

struct AskForFile {};
struct OpenExample {
    std::string file; // as bundled, "examples/….json"
};
struct StartAnew {};
struct CloseProblems {};
struct SaveWork {};
struct PrintPage {};
struct KeepInBrowser {
    bool keep = false;
};
struct UsePlainPage {
    bool plain = false;
};

struct AddTraining {};
struct OpenTraining { // in the editor
    EvidenceId id;
};
struct CloseTraining {};
/// Replaces the training of the same id. Changes of one field, one after the other, are undone together.
struct ChangeTraining {
    Training training;
    std::string field; // what was changed; empty stands alone
};
struct DuplicateTraining {
    EvidenceId id;
};
struct DeleteTraining {
    EvidenceId id;
};

struct Undo {};
struct Redo {};
struct CloseToast {};

using Action = std::variant<GoTo, ChooseCategory, AskForFile, OpenExample, StartAnew, CloseProblems, SaveWork,
                            PrintPage, KeepInBrowser, UsePlainPage, AddTraining, OpenTraining, CloseTraining,
                            ChangeTraining, DuplicateTraining, DeleteTraining, Undo, Redo, CloseToast>;
using Actions = std::vector<Action>;

} // namespace imh::ui
