// Saving, printing, and what is for the application itself.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text papers_lead{
    "Your work is kept in a file of your own. Save it often, and open it again to go on.",
    "Su trabajo se guarda en un archivo suyo. Guárdelo seguido, y ábralo de nuevo para continuar."};
inline constexpr Text save{"Save to a file", "Guardar en un archivo"};
inline constexpr Text print{"Print this page…", "Imprimir esta página…"};
inline constexpr Text start_anew{"Start anew", "Empezar de nuevo"};
inline constexpr Text start_anew_text{
    "Empties every list. Undo brings it back for as long as this page is open.",
    "Vacía todas las listas. Deshacer las trae de vuelta mientras esta página siga abierta."};
inline constexpr Text keep_here{"Keep a draft in this browser", "Guardar un borrador en este navegador"};
inline constexpr Text keep_here_text{
    "Off until you ask for it. Anybody who uses this browser could see the draft; untick to forget it at once.",
    "Apagado hasta que usted lo pida. Cualquier persona que use este navegador podría ver el borrador; quite "
    "la marca para olvidarlo enseguida."};
inline constexpr Text your_file{"Your file", "Su archivo"};
inline constexpr Text application{"For the application", "Para la solicitud"};
inline constexpr Text membership{"Membership", "Membresía"};
inline constexpr Text exam{"Written exam", "Examen escrito"};
inline constexpr Text passed{"passed", "aprobado"};
inline constexpr Text saved_all{"Everything is in your file", "Todo está en su archivo"};
inline constexpr Text not_saved{"There are changes that no file holds yet",
                                "Hay cambios que ningún archivo tiene todavía"};
inline constexpr Text nothing_entered{"Nothing is entered yet, so there is nothing to save",
                                      "Aún no hay nada escrito, así que no hay nada que guardar"};

} // namespace imh::ui::words
