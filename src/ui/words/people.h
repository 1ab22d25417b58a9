// People who rate the applicant or give reflective supervision.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text people_lead{
    "Everybody who would rate you or who gave you reflective supervision.",
    "Todas las personas que darían una referencia de usted o que le dieron supervisión reflexiva."};
inline constexpr Text people_empty{"No people yet", "Aún no hay personas"};
inline constexpr Text rates_as{"Would rate you as ", "Daría una referencia como "};
inline constexpr Text no_rater{"Doesn't rate you", "No da una referencia"};
inline constexpr Text masters{"Master's-prepared", "Con maestría"};
inline constexpr Text meets_requirements{"Would meet the requirements of II, III or IV",
                                         "Cumpliría los requisitos de II, III o IV"};
inline constexpr Text familiar{"Knows infant mental health", "Conoce la salud mental infantil"};
inline constexpr Text vetting{"Vetted by the association", "Evaluada por la asociación"};
inline constexpr Text vetting_done{"done", "hecho"};
inline constexpr Text vetting_requested{"asked for", "solicitado"};
inline constexpr Text relative{"A relative of yours", "Es familiar de usted"};
inline constexpr Text self{"Yourself", "Es usted"};

} // namespace imh::ui::words
