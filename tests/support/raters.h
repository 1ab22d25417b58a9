// Slots and raters for the tests of references.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "core/portfolio.h"
#include "core/requirements/references.h"

namespace imh::testing {

inline Slot slot(const char* title, std::initializer_list<RaterRole> roles) {
    Slot made;
    made.title = title;
    for (const RaterRole role : roles)
        made.roles.push_back({role, false, {}, false});
    return made;
}

inline Person& who(Portfolio& portfolio, std::string_view id) {
    return *std::find_if(portfolio.people.begin(), portfolio.people.end(),
                         [&](const Person& person) { return person.id.text == id; });
}

} // namespace imh::testing
