// What lists and editors of degrees, courses and work have in common.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text order_by{"Order", "Orden"};
inline constexpr Text show_only{"Show", "Mostrar"};
inline constexpr Text show_all{"Show all", "Mostrar todo"};
/// Before the number shown, before the number of all.
inline constexpr std::array<Text, 2> shown_of{{{"Shown ", "Se muestran "}, {" of ", " de "}}};

inline constexpr Text newest_first{"Newest first", "Lo más nuevo primero"};
inline constexpr Text oldest_first{"Oldest first", "Lo más antiguo primero"};
inline constexpr Text by_title{"By title", "Por título"};
inline constexpr Text show_everything{"Everything", "Todo"};
inline constexpr Text show_asking{"Needs an answer", "Falta una respuesta"};
inline constexpr Text show_not_counting{"Does not count yet", "Aún no cuenta"};

inline constexpr Text becomes{"What it does for you", "Qué aporta"};
inline constexpr Text choose_category_first{
    "Choose a category on the start page, and you see here what this entry counts for.",
    "Elija una categoría en la página de inicio y aquí verá para qué cuenta esto."};
inline constexpr Text no_part_in_it{"This category asks for nothing that this entry could show.",
                                    "Esta categoría no pide nada que esto pueda mostrar."};
inline constexpr Text counts_pill{"Counts", "Cuenta"};
inline constexpr Text open_pill{"Open", "Pendiente"};
inline constexpr Text not_counted_pill{"Not counted", "No cuenta"};
inline constexpr Text asks_pill{"Answer needed", "Falta una respuesta"};
inline constexpr Text shows_areas{"Areas of this category that it shows", "Áreas de esta categoría que muestra"};
inline constexpr Text still_to_answer{"Still to answer", "Falta responder"};
/// Before the help of a field whose answer is missing.
inline constexpr Text needed_here{"Your category waits for this. ", "Su categoría espera esta respuesta. "};

/// Before the categories that ask for it: "Asked at I, II".
inline constexpr Text asked_at{"Asked at ", "Se pide en "};

inline constexpr Text notes{"Your own notes", "Sus propias notas"};
inline constexpr Text notes_help{"Only for you and, if you print it, for whoever reads it.",
                                 "Solo para usted y, si lo imprime, para quien lo lea."};
inline constexpr Text first_day{"First day", "Primer día"};
inline constexpr Text last_day{"Last day", "Último día"};
inline constexpr Text day_example{"3/5/23 or March 2023", "3/5/23 o marzo de 2023"};
inline constexpr Text column_when{"When", "Cuándo"};
inline constexpr Text column_counts{"For your category", "Para su categoría"};

} // namespace imh::ui::words
