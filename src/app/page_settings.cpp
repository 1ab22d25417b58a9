#include "app/page_settings.h"

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
    state.settings = *std::move(read.value);
    const PageSettings& settings = state.settings;
    kit::use_accents(settings.on_light, settings.on_dark);
    offer_editions(state);
    begin_with(state, {.association = settings.association, .edition = settings.edition, .category = settings.category});
}

} // namespace imh::app
