#include "app/page_settings.h"

#include <utility>

#include "app/changing.h"
#include "app/edition.h"
#include "io/page_settings_json.h"
#include "ui/theme.h"

namespace imh::app {

void lay_settings(State& state, std::string_view bytes) {
    if (bytes.empty())
        return;
    constexpr std::string_view file = "settings.json";
    Read<PageSettings> read = read_page_settings({file, bytes}, state.associations);
    if (!read.value) {
        state.refusal = ui::Refusal{.file = std::string(file), .problems = told(read.problems)};
        return;
    }
    lay_settings(state, *std::move(read.value));
}

void lay_settings(State& state, PageSettings settings) {
    state.settings = std::move(settings);
    const PageSettings& own = state.settings;
    kit::use_accents(own.on_light, own.on_dark);
    offer_editions(state);
    begin_with(state, {.association = own.association, .edition = own.edition, .category = own.category});
}

} // namespace imh::app
