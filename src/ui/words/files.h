// Opening and saving files, and what is wrong in one.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text not_opened{" could not be opened", " no se pudo abrir"};
inline constexpr Text problems_lead{"Nothing was changed. To mend in the file: ",
                                    "No se cambió nada. Para corregir en el archivo: "};
inline constexpr Text problems_list{"What to mend", "Qué corregir"};
inline constexpr Text in_the_file{"In the file at ", "En el archivo, en "};
inline constexpr Text choose_other{"Choose another file…", "Elegir otro archivo…"};
inline constexpr Text opened{"Opened ", "Se abrió: "};
inline constexpr Text draft_found{"Your draft from this browser is open", "Su borrador de este navegador está abierto"};
inline constexpr Text file_saved{"Saved as imh-portfolio.json. Look in your downloads.",
                                 "Guardado como imh-portfolio.json. Búsquelo en sus descargas."};
inline constexpr Text emptied{"Everything was emptied", "Se vació todo"};
inline constexpr Text file_to_save{"imh-portfolio.json", "imh-portfolio.json"};

} // namespace imh::ui::words
