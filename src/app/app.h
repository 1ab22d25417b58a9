// The app as the platform sees it: started once, asked for frames, told of files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/platform.h"
#include "app/state.h"

namespace imh::app {

class App {
public:
    /// `address`: of the page; what stands in it after # says how it begins, see begin_as_asked and look_at_link. `settings`: what the
    /// association laid into the page, see lay_settings.
    void start(const kit::Environment& environment, std::string_view address = {}, std::string_view settings = {});

    /// The page of this moment; what a person did in it is carried out at its end.
    void frame(kit::Frame& frame);

    /// Also, without a name, the part of an address from # on.
    void file_opened(std::string_view name, std::string_view bytes);
    /// How a WriteWork ended, and the file's name.
    void save_ended(std::uint32_t ticket, ui::SaveEnd end, std::string_view file);
    /// What the browser is to keep as a draft; empty for nothing. Good until the next call.
    std::string_view draft_bytes();
    void draft_opened(const std::string& tab, std::string_view bytes, bool older);
    void draft_news(ui::DraftNews news, ui::FoundDraft draft);

    /// What the platform must do now. Each effect is given out once.
    std::vector<Effect> take_effects();

    const State& state() const { return state_; }

private:
    State state_;
    std::vector<Effect> effects_;
    std::string draft_;
};

} // namespace imh::app
