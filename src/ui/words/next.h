// What to do next.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text next_choose{
    "Choose the category you are thinking of, and the steps towards it stand here.",
    "Elija la categoría en la que está pensando, y aquí aparecerán los pasos hacia ella."};
inline constexpr Text choose_a_category{"Choose a category", "Elegir una categoría"};
inline constexpr Text next_lead{"What would bring you nearer to ", "Lo que le acercaría a "};
inline constexpr Text next_lead_end{", by what you entered.", ", según lo que usted escribió."};
inline constexpr Text next_earn{"What you would still have to earn", "Lo que aún tendría que reunir"};
inline constexpr Text next_do{"What you would still have to do", "Lo que aún tendría que hacer"};
inline constexpr Text next_later{"What comes after the review", "Lo que viene después de la revisión"};
inline constexpr Text all_met_text{
    "The association's reviewers decide. Look through your papers once more before you apply.",
    "Deciden quienes revisan en la asociación. Mire sus documentos una vez más antes de presentar su "
    "solicitud."};
inline constexpr Text see_why{"See why, requirement by requirement", "Ver por qué, requisito por requisito"};
inline constexpr Text go_to{"Go to ", "Ir a "};

} // namespace imh::ui::words
