// What the editors of all entries have in common.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text yes_answer{"Yes", "Sí"};
inline constexpr Text partly_answer{"Partly", "En parte"};
inline constexpr Text no_answer{"No", "No"};
inline constexpr Text unsaid_answer{"Not said", "Sin respuesta"};
inline constexpr Text not_a_number{"Please write a whole number, such as 12", "Escriba un número entero, por ejemplo 12"};
inline constexpr Text number_too_high{"The most that fits here is ", "Lo máximo que cabe aquí es "};
inline constexpr Text nobody_said{"Not said", "Sin respuesta"};
inline constexpr Text new_person{"A new person…", "Otra persona…"};

} // namespace imh::ui::words
