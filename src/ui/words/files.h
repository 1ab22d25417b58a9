// Opening and saving files, and what is wrong in one.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text not_opened{"{1} could not be opened", "No se pudo abrir {1}"};
inline constexpr Text problems_lead{"Nothing was changed. To mend in the file: {1}",
                                    "No se cambió nada. Para corregir en el archivo, con palabras en inglés: {1}"};
inline constexpr Text problem_one{"thing", "cosa"};
inline constexpr Text problem_many{"things", "cosas"};
inline constexpr Text problems_list{"What to mend", "Qué corregir"};
inline constexpr Text in_the_file{"In the file at {1}", "En el archivo, en {1}"};
inline constexpr Text choose_other{"Choose another file…", "Elegir otro archivo…"};
inline constexpr Text opened{"Opened ", "Se abrió: "};
inline constexpr Text emptied{"Everything was emptied", "Se vació todo"};
inline constexpr Text file_to_save{"imh-portfolio.json", "imh-portfolio.json"};

} // namespace imh::ui::words
