// What the app asks of the platform it runs on. The page (platform_web.cpp and web/) grants it;
// tests look at it.
#pragma once

#include <string>
#include <variant>

namespace imh::app {

struct SaveFile { // offered to the person as a download
    std::string name, type, bytes;
};
struct ChooseFile {}; // the answer comes as App::file_opened
struct CopyText {
    std::string text;
};
struct Print {};
struct SetTitle { // of the browser's tab
    std::string title;
};
/// The draft in this browser; an empty one is forgotten. The draft found at the start comes as
/// App::draft_found.
struct KeepDraft {
    std::string bytes;
};
struct ShowPlainPage {
    bool plain = true;
};
/// Whether closing the page would lose something: the browser asks then.
struct WarnBeforeClosing {
    bool unsaved = false;
};

using Effect = std::variant<SaveFile, ChooseFile, CopyText, Print, SetTitle, KeepDraft, ShowPlainPage,
                            WarnBeforeClosing>;

} // namespace imh::app
