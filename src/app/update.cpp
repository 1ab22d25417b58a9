#include "app/update.h"

#include "app/changing.h"
#include "app/edition.h"
#include "app/speaking.h"
#include "io/bundled.h"
#include "ui/words.h"

namespace imh::app {

namespace {

std::vector<std::string_view> bundled_examples() {
    std::vector<std::string_view> result;
    for (const ui::words::ExampleWords& example : ui::words::examples)
        if (!bundled_file(example.file).empty())
            result.push_back(example.file);
    return result;
}

} // namespace

State first_state(Date today, Language language) {
    State state;
    state.today = today;
    begin_editions(state);
    use_edition(state);
    state.examples = bundled_examples();
    speak(state, language);
    return state;
}

void update(State& state, const ui::Action& action, Effects& effects) {
    std::visit([&](const auto& of_family) { update(state, of_family, effects); }, action);
}

void set_today(State& state, Date today) {
    if (state.today == today)
        return;
    state.today = today;
    judge(state);
}

} // namespace imh::app
