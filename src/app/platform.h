// What the app asks of the platform it runs on. The page (platform_web.cpp and web/) grants it;
// tests look at it.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "ui/keeping.h"

namespace imh::app {

struct SaveFile { // offered to the person as a download
    std::string name, type, bytes;
};
struct ChooseFile {}; // the answer comes as App::file_opened
struct CopyText {
    std::string text;
};
struct Print { // a paper in the place of the page
    std::string html = {};
};
struct SetTitle { // of the browser's tab
    std::string title;
};
/// From now on a draft is kept in this browser, or no longer: then this page's own is forgotten. It may go on from
/// another draft, which then gives way to it.
struct KeepDraft {
    enum From : std::uint8_t { Nothing, Opened, Left };
    bool keep = false;
    From from = Nothing;
};
struct SetLanguage { // of the page, for screen readers and hyphens
    std::string code; // "es"
};
struct ShowPlainPage {
    bool plain = true;
};
/// Whether closing the page would lose something: the browser asks then.
struct WarnBeforeClosing {
    bool unsaved = false;
};
/// Into the applicant's own file. The answer comes as App::save_ended, with the ticket.
struct WriteWork {
    std::uint32_t ticket = 0;
    ui::SaveWay way{};
    std::string name; // suggested
    std::string bytes;
};
/// Which file is written from now on: the one opened last, or none.
struct UseFile {
    bool opened = false;
};
struct DraftChanged {}; // in a while the platform asks for App::draft_bytes
/// Other work takes this one's place: what is kept of it stays as a draft of its own, with these bytes.
struct LeaveDraft {
    std::string bytes;
};
struct OpenDraft { // the answer comes as App::draft_opened
    std::string tab;
};
struct RemoveDraft {
    std::string tab;
};
struct ForgetEverything {}; // that this browser keeps of the page
struct OpenAddress { // another page, beside this one
    std::string address;
};

using Effect =
    std::variant<SaveFile, ChooseFile, CopyText, Print, SetTitle, KeepDraft, ShowPlainPage, WarnBeforeClosing,
                 WriteWork, UseFile, DraftChanged, LeaveDraft, OpenDraft, RemoveDraft, ForgetEverything,
                 SetLanguage, OpenAddress>;

} // namespace imh::app
