// Which rules judge: those that the portfolio names, else those that its association has in force today, else those of the
// page's own association.
#pragma once

#include "app/state.h"

namespace imh::app {

/// Reads the list of associations. `home` is the association of who says nothing.
void begin_editions(State& state);

/// Reads the rules that are wanted now, where others are in use. What they can't know of the portfolio stays in it.
void use_edition(State& state);

/// The texts of the rules in use, in the language in use; in the words of a wording that was opened, where it is for them.
void lay_wording(State& state);

/// Is a wording that was opened laid over this pack, in the language in use?
bool lies_over(const State& state, const RulePack& pack);

/// Their names, for choosing what to compare with.
void read_all_editions(State& state);
/// Not where it is none of the page.
void compare_with(State& state, const EditionId& edition);

/// Leaves out the rules that the page's settings do not offer.
void offer_editions(State& state);

/// Where the page begins. What is empty or not known here is passed over.
struct Beginning {
    std::string_view association, edition, category;
};
void begin_with(State& state, const Beginning& beginning);

/// What stands under that name in the part of an address after #; empty where nothing does.
std::string_view asked_by(std::string_view fragment, std::string_view name);

/// What the part of the address after # asks to begin with: "association=va&edition=vaimh&category=ii". What is not known here is
/// passed over. For a page that begins.
void begin_as_asked(State& state, std::string_view fragment);

/// The language that it asks for: "lang=es". Empty where it asks for none.
std::optional<Language> language_asked(std::string_view fragment);

} // namespace imh::app
