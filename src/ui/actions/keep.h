// Keeping the work: files, and the draft in this browser.
#pragma once

#include <string>
#include <variant>

#include "ui/keeping.h"

namespace imh::ui {

struct AskForFile {};
struct SaveWork {
    SaveWay way = SaveWay::Usual;
};
struct CloseSaveTrouble {};
struct StartAnew {};
struct KeepInBrowser {
    bool keep = false;
};
struct GoOnWithDraft {
    std::string tab;
};
struct DeleteDraft {
    std::string tab;
};
struct CloseKeepingNotice {}; // all of them
struct EmptyAndForget {};     // the page, its past, and all that this browser keeps of it

using KeepAction = std::variant<AskForFile, SaveWork, CloseSaveTrouble, StartAnew, KeepInBrowser, GoOnWithDraft,
                                DeleteDraft, CloseKeepingNotice, EmptyAndForget>;

} // namespace imh::ui
