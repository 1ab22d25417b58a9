// Degrees and college courses.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text education_lead{
    "Degrees open some categories, and college courses can show competency areas.",
    "Los títulos abren algunas categorías, y los cursos universitarios pueden mostrar áreas de competencia."};
inline constexpr Text education_empty{"No degrees or courses yet", "Aún no hay títulos ni cursos"};
inline constexpr Text degrees{"Degrees", "Títulos"};
inline constexpr Text courses{"Courses", "Cursos"};
inline constexpr Text untitled_course{"Untitled course", "Curso sin título"};
inline constexpr Text conferred{"Conferred", "Otorgado"};
inline constexpr Text field{"Field", "Campo de estudio"};
inline constexpr Text related_field{"Related to infants and families", "Relacionado con bebés y familias"};
inline constexpr Text imh_focus{"Specific to infant mental health", "Específico de salud mental infantil"};
inline constexpr Text transcript{"Official transcript", "Historial académico oficial"};
inline constexpr Text when{"When", "Cuándo"};
inline constexpr Text credits{"Credits", "Créditos"};

} // namespace imh::ui::words
