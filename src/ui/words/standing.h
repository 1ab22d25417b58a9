// Where the applicant stands: categories, findings, questions, and the panel beside the trainings.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text standing_lead{"By what you entered, on the checkable rules of the ",
                                    "Según lo que usted escribió y las reglas comprobables de la edición "};
inline constexpr Text standing_lead_edition{" edition of ", " de "};
inline constexpr Text standing_lead_end{". The association's reviewers decide.",
                                        ". Deciden quienes revisan en la asociación."};
inline constexpr Text choose_category{"Categories", "Categorías"};
inline constexpr Text your_choice{"your choice", "su elección"};
inline constexpr Text looking_at{"You are looking at", "Está viendo"};
inline constexpr Text none_chosen{"No category chosen yet", "Aún no ha elegido categoría"};
inline constexpr Text none_chosen_text{
    "Choose the one you are thinking of, and each change shows here at once.",
    "Elija la categoría en la que está pensando, y cada cambio se verá aquí enseguida."};
inline constexpr Text why{"Why", "Por qué"};
inline constexpr Text next{"Next", "Qué sigue"};
inline constexpr Text source{"Source", "Fuente"};
inline constexpr Text reading{"How we read it", "Cómo lo leemos"};
inline constexpr Text asked{"What is asked", "Qué se pide"};
inline constexpr Text show_reason{"Why, what next, and where it says so", "Por qué, qué sigue y dónde lo dice"};
inline constexpr Text show_ledger{"What counted and what did not", "Qué contó y qué no"};
inline constexpr Text counted{"Counted", "Contado"};
inline constexpr Text open_lines{"Open", "Pendiente"};
inline constexpr Text set_aside{"Not counted", "No contado"};
inline constexpr Text open_areas{"Areas still open", "Áreas aún abiertas"};
inline constexpr Text nobody_yet{"nobody yet", "nadie todavía"};
inline constexpr Text for_reviewer{"For the reviewer", "Para quien revisa"};
inline constexpr Text for_reviewer_lead{"Questions that the association answers, or would like to see answered.",
                                        "Preguntas que la asociación responde, o cuya respuesta querrá ver."};
inline constexpr Text for_you{"For you to answer", "Para que usted responda"};
inline constexpr Text parts_any{"One of these is enough", "Basta con una de estas"};
inline constexpr Text parts_all{"All of these are asked for", "Se piden todas estas"};
inline constexpr Text notices{"Worth a look", "Vale la pena mirar"};
inline constexpr Text one_next{"One thing to do next", "Lo próximo que puede hacer"};
inline constexpr Text all_next{"See all next steps", "Ver todos los próximos pasos"};
inline constexpr Text details{"Show", "Mostrar"};
inline constexpr Text where_you_stand{"Where you stand", "Su situación"};
inline constexpr Text strip_open{"Show what is met and what is left", "Mostrar lo cumplido y lo que falta"};
inline constexpr Text all_met{"Everything on this list is there.", "Todo lo de esta lista está completo."};

} // namespace imh::ui::words
