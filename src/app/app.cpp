#include "app/app.h"

#include <algorithm>
#include <utility>

#include "app/adding.h"
#include "app/edition.h"
#include "app/page_settings.h"

#include "core/audience.h"
#include "app/speaking.h"
#include "app/update.h"
#include "ui/screens/page.h"

namespace imh::app {

namespace {

/// It lies beside the one for trainers, which makes the links.
std::string page_for_applicants(std::string_view address) {
    if (for_applicants())
        return std::string(address);
    return std::string(address.substr(0, address.rfind('/') + 1)) + "imh-self-assessment.html";
}

} // namespace

void App::start(const kit::Environment& environment, std::string_view address, std::string_view settings) {
    const std::size_t end = std::min(address.find('#'), address.size());
    const std::string_view fragment = address.substr(std::min(end + 1, address.size()));
    const std::optional<Language> asked = language_asked(fragment);
    state_ = first_state(environment.today, asked.value_or(environment.language));
    lay_settings(state_, settings);
    if (const auto own = state_.settings.language; own && !asked && *own != state_.language)
        speak(state_, *own);
    begin_as_asked(state_, fragment);
    if (address.starts_with("http")) // a page on a disk is for nobody else
        state_.ui.catalogue.page_address = page_for_applicants(address.substr(0, end));
    if (const std::string_view added = asked_by(fragment, "add"); !added.empty())
        look_at_link(state_, added);
    if (state_.language != Language::English) // else the page is so already
        tell_language(state_, effects_);
}

void App::frame(kit::Frame& frame) {
    set_today(state_, frame.today());
    keep_planning(state_);
    const ui::View view = view_of(state_);
    ui::Actions actions;
    ui::page(frame, view, state_.ui, actions);
    for (const ui::Action& action : actions)
        update(state_, action, effects_);
    if (!actions.empty())
        frame.again();
}

void App::file_opened(std::string_view name, std::string_view bytes) {
    if (name.empty() && bytes.starts_with('#')) {
        if (const std::string_view added = asked_by(bytes.substr(1), "add"); !added.empty())
            look_at_link(state_, added);
        return;
    }
    if (open_bytes(state_, name, bytes, effects_))
        effects_.push_back(UseFile{true});
}

void App::save_ended(std::uint32_t ticket, ui::SaveEnd end, std::string_view file) {
    app::save_ended(state_, ticket, end, file, effects_);
}

std::string_view App::draft_bytes() { return draft_ = bytes_to_draft(state_); }

void App::draft_opened(const std::string& tab, std::string_view bytes, bool older) {
    open_draft(state_, tab, bytes, older, effects_);
}

void App::draft_news(ui::DraftNews news, ui::FoundDraft draft) {
    app::draft_news(state_, news, std::move(draft), effects_);
}

std::vector<Effect> App::take_effects() { return std::exchange(effects_, {}); }

} // namespace imh::app
