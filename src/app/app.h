// The app as the platform sees it: started once, asked for frames, told of files.
#pragma once

#include <string_view>
#include <vector>

#include "app/platform.h"
#include "app/state.h"

namespace imh::app {

class App {
public:
    void start(const kit::Environment& environment);

    /// The page of this moment; what a person did in it is carried out at its end.
    void frame(kit::Frame& frame);

    void file_opened(std::string_view name, std::string_view bytes);
    /// The draft that this browser kept from last time.
    void draft_found(std::string_view bytes);

    /// What the platform must do now. Each effect is given out once.
    std::vector<Effect> take_effects();

    const State& state() const { return state_; }

private:
    State state_;
    std::vector<Effect> effects_;
};

} // namespace imh::app
