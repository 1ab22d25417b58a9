#include "core/language.h"

namespace imh {

namespace {

Language in_use = Language::English;

} // namespace

Language language_in_use() {
    return in_use;
}

void use_language(Language language) {
    in_use = language;
}

} // namespace imh
