// What can be asked for on any screen: where to go, what to look at, undo.
#pragma once

#include <string>
#include <variant>

#include "core/language.h"
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
struct ChooseAssociation {
    AssociationId association;
};
struct ChooseEdition {
    EditionId edition;
};
struct ChooseCategory {
    CategoryId category;
};
struct ChooseLanguage {
    Language language = Language::English;
};
struct OpenExample {
    std::string file; // as bundled, "examples/….json"
};
struct CloseProblems {};
struct CopyWords {
    std::string text;
};
struct UsePlainPage {
    bool plain = false;
};
struct Undo {};
struct Redo {};
struct CloseToast {};

using PageAction =
    std::variant<GoTo, ChooseAssociation, ChooseEdition, ChooseCategory, ChooseLanguage, OpenExample, CloseProblems, CopyWords, UsePlainPage, Undo, Redo, CloseToast>;

} // namespace imh::ui
