#include "app/speaking.h"

#include "app/changing.h"
#include "app/edition.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

void speak(State& state, Language language) {
    state.language = language;
    use_language(language);
    lay_wording(state);
    judge(state); // findings name the slots of references in the pack's words
}

void tell_language(const State& state, Effects& effects) {
    effects.push_back(SetLanguage{std::string(language_code(state.language))});
    effects.push_back(title_of(state.ui.screen));
}

SetTitle title_of(ui::Screen screen) {
    std::string title(words::screens[static_cast<std::size_t>(screen)]);
    title += " \xC2\xB7 ";
    title += words::product;
    return SetTitle{std::move(title)};
}

} // namespace imh::app
