// Keeping the work: files, and the draft in this browser.
#pragma once

#include <variant>

namespace imh::ui {

struct AskForFile {};
struct SaveWork {};
struct StartAnew {};
struct KeepInBrowser {
    bool keep = false;
};

using KeepAction = std::variant<AskForFile, SaveWork, StartAnew, KeepInBrowser>;

} // namespace imh::ui
