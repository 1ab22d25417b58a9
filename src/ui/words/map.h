// The competency map.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text map_lead_before{" have evidence at your category. ", " tienen evidencia en su categoría. "};
inline constexpr Text map_lead{"A star marks the domains that reviewers weigh most.",
                               "Una estrella marca los dominios que más pesan en la revisión."};
inline constexpr Text column_area{"Area", "Área"};
inline constexpr Text column_courses{"Courses", "Cursos"};
inline constexpr Text column_trainings{"Trainings", "Capacit."};
inline constexpr Text column_work{"Work", "Trabajo"};
inline constexpr Text column_supervision{"RS/C", "RS/C"};
inline constexpr Text column_standing{"Standing", "Situación"};
inline constexpr Text nothing_shows{"nothing yet", "aún nada"};
inline constexpr Text other_areas{"Areas that this category doesn't ask for", "Áreas que esta categoría no pide"};
inline constexpr Text covered{"Covered", "Cubierta"};
inline constexpr Text open{"Open", "Abierta"};
inline constexpr Text reviewer_short{"Reviewer", "Revisión"};
inline constexpr Text reviewer_decides{"A reviewer decides", "Decide quien revisa"};

} // namespace imh::ui::words
