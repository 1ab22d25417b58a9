// The competency map.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text map_covered{"{1} of {2} have evidence at your category.", "{1} de {2} tienen evidencia en su categoría."};
inline constexpr Text map_lead{"A star marks the domains that reviewers weigh most. Press an area or a cell to see and change what shows it.",
                               "Una estrella marca los dominios que más pesan en la revisión. Pulse un área o una celda para ver y cambiar lo que la muestra."};
inline constexpr Text gaps_first{"Open areas first", "Primero las áreas abiertas"};
inline constexpr Text print_map{"Print this map…", "Imprimir este mapa…"};
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
inline constexpr Text months_short{"{1} mo", "{1} m"};
inline constexpr Text domain_sum{"{1} of {2} covered", "{1} de {2} cubiertas"};
/// What a cell says to those who don't see its place.
inline constexpr Text cell_name{"{1}, {2}: {3}", "{1}, {2}: {3}"};
inline constexpr Text choose_entries{"What covered it?", "¿Qué la cubrió?"};
inline constexpr Text choose_entries_of{"What covered it? {1}", "¿Qué la cubrió? {1}"};

/// Of courses, trainings, work and supervision.
inline constexpr std::array<Text, 4> one_of_kind{{{"1 course", "1 curso"}, {"1 training", "1 capacitación"}, {"1 job", "1 trabajo"}, {"1 RS/C session", "1 sesión de RS/C"}}};
inline constexpr std::array<Text, 4> many_of_kind{{{"{1} courses", "{1} cursos"}, {"{1} trainings", "{1} capacitaciones"}, {"{1} jobs", "{1} trabajos"}, {"{1} RS/C sessions", "{1} sesiones de RS/C"}}};

// One area, with all entries to tick.
inline constexpr Text area_now{"Shown by {1}.", "La muestran {1}."};
inline constexpr Text area_nothing_now{"Nothing shows it yet.", "Aún nada la muestra."};
inline constexpr Text area_lead{"Tick what covered this area. Entries whose words fit stand first.",
                                "Marque lo que cubrió esta área. Primero están las entradas cuyas palabras coinciden."};
inline constexpr Text find_entries{"Find entries", "Buscar entradas"};
inline constexpr Text find_entries_example{"a title, a year", "un título, un año"};
inline constexpr Text entry_kinds{"Kinds", "Tipos"};
inline constexpr std::array<Text, 5> entry_kind_filters{{
    {"All kinds", "Todos los tipos"},
    {"Courses", "Cursos"},
    {"Trainings", "Capacitaciones"},
    {"Work", "Trabajo"},
    {"Supervision", "Supervisión"},
}};
inline constexpr Text no_entry_found{"No entry fits", "Ninguna entrada coincide"};
inline constexpr Text no_entries_yet{"There is nothing to tick yet. Add trainings, courses, work or supervision first.",
                                     "Aún no hay nada que marcar. Primero añada capacitaciones, cursos, trabajo o supervisión."};
inline constexpr Text likely{"Its words fit", "Sus palabras coinciden"};
inline constexpr Text open_entry{"Open", "Abrir"};
inline constexpr Text open_entry_of{"Open {1}", "Abrir {1}"};
inline constexpr Text done{"Done", "Listo"};

} // namespace imh::ui::words
