// What the kit says by itself, whatever the screen.
#pragma once

#include "core/language.h"

namespace imh::kit::words {

inline constexpr imh::Text remove{"Remove {1}", "Quitar {1}"};
inline constexpr imh::Text close{"Close", "Cerrar"};
inline constexpr imh::Text close_message{"Close this message", "Cerrar este mensaje"};
inline constexpr imh::Text clear_search{"Clear the search", "Borrar la búsqueda"};

inline constexpr imh::Text sorted_up{"sorted, lowest first", "ordenado, de menor a mayor"};
inline constexpr imh::Text sorted_down{"sorted, highest first", "ordenado, de mayor a menor"};

inline constexpr imh::Text date_example{"3/5/2023", "3/5/2023"};
inline constexpr imh::Text hours_example{"6.5 or 6:30", "6.5 o 6:30"};
inline constexpr imh::Text not_a_date{"This could not be read as a date yet. For example: 3/5/2023 or March 5, 2023",
                                 "Esto aún no se pudo leer como fecha. Por ejemplo: 5 de marzo de 2023, o con el mes "
                                 "primero: 3/5/2023"};
inline constexpr imh::Text not_hours{"This could not be read as hours yet. For example: 6.5 or 6:30",
                                "Esto aún no se pudo leer como horas. Por ejemplo: 6.5 o 6:30"};
inline constexpr imh::Text no_such_day{"The calendar has no such day", "Ese día no existe en el calendario"};
inline constexpr imh::Text year_out_of_range{"The year should lie between 1900 and 2199",
                                        "El año debe estar entre 1900 y 2199"};
inline constexpr imh::Text which_year{"Which year was it?", "¿De qué año fue?"};
inline constexpr imh::Text not_whole_minutes{"This is not a whole number of minutes",
                                        "Esto no es un número entero de minutos"};
inline constexpr imh::Text nearest{"{1}. Nearest: {2}", "{1}. Lo más cercano: {2}"};
inline constexpr imh::Text too_many_hours{"These are more hours than can be counted",
                                     "Son más horas de las que se pueden contar"};
inline constexpr imh::Text first_of_month{"{1}, the first of the month", "{1}, el primero del mes"};

} // namespace imh::kit::words
