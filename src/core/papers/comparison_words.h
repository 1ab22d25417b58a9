// The fixed words of a comparison. {1}, {2} are places for values.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text comparison_title{"Two editions side by side", "Dos ediciones lado a lado"};
inline constexpr Text comparison_purpose{
    "The same portfolio by two editions of the rules: where it stands by each, and what makes the difference. What is "
    "the same in both is left out.",
    "El mismo portafolio según dos ediciones de las reglas: su situación en cada una, y qué hace la diferencia. Lo que es "
    "igual en ambas no aparece."};
inline constexpr Text comparison_waits{"Choose the rules to compare with.", "Elija las reglas con las que quiere comparar."};
inline constexpr Text first_edition{"First", "Primera"};
inline constexpr Text second_edition{"Second", "Segunda"};
inline constexpr Text edition_value{"{1}, {2}", "{1}, {2}"};
inline constexpr Text compared{"What differs", "Lo que cambia"};
inline constexpr Text not_there{"not in this edition", "no está en esta edición"};
inline constexpr Text not_asked{"not asked", "no se pide"};
inline constexpr Text one_edition_only{"Only one of the two editions has this category.",
                                       "Solo una de las dos ediciones tiene esta categoría."};
inline constexpr Text no_difference{"Nothing differs in this category.", "En esta categoría no cambia nada."};
inline constexpr Text alike{"{1} more are the same in both.", "{1} más son iguales en ambas."};
inline constexpr Text where_it_stands{"Where it stands", "Su situación"};
inline constexpr Text keeping{"To keep it", "Para mantenerla"};
inline constexpr Text what_differs{"{1}: {2}", "{1}: {2}"};
inline constexpr Text not_carried{"What can't be carried over", "Lo que no se puede llevar de una a otra"};
inline constexpr Text areas_only{"Areas that only this edition has", "Áreas que solo tiene esta edición"};
inline constexpr Text entries_left{"Entries that name what this edition does not have",
                                   "Anotaciones que nombran lo que esta edición no tiene"};
inline constexpr Text all_carried{"Every area has its like in the other edition, and every entry can be used by both.",
                                  "Cada área tiene su igual en la otra edición, y ambas pueden usar cada anotación."};

} // namespace imh::paper::words
