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
    Catalogue,
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
struct UseBuiltInRules {};
struct SaveRules {}; // those in use, as one file
struct TryCases {};  // the worked cases that travel with them
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
struct OpenPage { // of the association, beside this one
    std::string address;
};
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
    std::variant<GoTo, ChooseAssociation, ChooseEdition, UseBuiltInRules, SaveRules, TryCases, ChooseCategory, ChooseLanguage, OpenExample, CloseProblems, OpenPage, CopyWords, UsePlainPage, Undo, Redo, CloseToast>;

} // namespace imh::ui
