#include "app/app.h"

#include <utility>

#include "app/update.h"
#include "ui/screens/page.h"

namespace imh::app {

void App::start(const kit::Environment& environment) { state_ = first_state(environment.today); }

void App::frame(kit::Frame& frame) {
    set_today(state_, frame.today());
    const ui::View view = view_of(state_);
    ui::Actions actions;
    ui::page(frame, view, state_.ui, actions);
    for (const ui::Action& action : actions)
        update(state_, action, effects_);
    if (!actions.empty())
        frame.again();
}

void App::file_opened(std::string_view name, std::string_view bytes) { open_bytes(state_, name, bytes, effects_); }

void App::draft_found(std::string_view bytes) { open_draft(state_, bytes, effects_); }

std::vector<Effect> App::take_effects() { return std::exchange(effects_, {}); }

} // namespace imh::app
