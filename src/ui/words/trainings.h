// The list of trainings.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text trainings_lead{"Each training counts once it covers at least one competency area.",
                                     "Cada capacitación cuenta cuando cubre al menos un área de competencia."};
inline constexpr Text add_training{"Add a training", "Añadir una capacitación"};
inline constexpr Text add_short{"Add", "Añadir"};
inline constexpr Text trainings_list{"Your trainings", "Sus capacitaciones"};
inline constexpr Text trainings_empty{"No trainings yet", "Aún no hay capacitaciones"};
inline constexpr Text trainings_empty_text{
    "Workshops, series and conferences belong here, each with its clock hours and the competency areas it covered. "
    "College courses stand under Education.",
    "Aquí van talleres, series y conferencias, cada uno con sus horas reloj y las áreas de competencia que "
    "cubrió. Los cursos universitarios van en Educación."};
inline constexpr Text column_date{"Date", "Fecha"};
inline constexpr Text column_training{"Training", "Capacitación"};
inline constexpr Text column_hours{"Hours", "Horas"};
inline constexpr Text column_areas{"Areas", "Áreas"};
inline constexpr Text no_title{"Untitled training", "Capacitación sin título"};
inline constexpr Text no_date{"no date yet", "aún sin fecha"};
inline constexpr Text no_hours{"no hours yet", "aún sin horas"};
inline constexpr Text no_areas{"no area yet", "aún sin área"};
inline constexpr Text check_this{"Check this", "Revise esto"};
inline constexpr Text find_trainings{"Find trainings", "Buscar capacitaciones"};
inline constexpr Text find_trainings_example{"title, trainer, notes", "título, quién la dio, notas"};
/// In the order of TrainingOrder.
inline constexpr std::array<Text, 8> training_orders{{{"Newest first", "Más nuevas primero"},
                                                      {"Oldest first", "Más antiguas primero"},
                                                      {"Title, A to Z", "Título, de la A a la Z"},
                                                      {"Title, Z to A", "Título, de la Z a la A"},
                                                      {"Most hours first", "Más horas primero"},
                                                      {"Fewest hours first", "Menos horas primero"},
                                                      {"Most areas first", "Más áreas primero"},
                                                      {"Fewest areas first", "Menos áreas primero"}}};
/// In the order of TrainingFilter.
inline constexpr std::array<Text, 7> training_filters{{{"All trainings", "Todas las capacitaciones"},
                                                       {"Something is missing", "Falta algo"},
                                                       {"Without areas", "Sin áreas"},
                                                       {"Without hours", "Sin horas"},
                                                       {"Without a date", "Sin fecha"},
                                                       {"Not counted in full", "No cuentan del todo"},
                                                       {"With a note to check", "Con una nota por revisar"}}};
inline constexpr Text trainings_none_found{"No training fits", "Ninguna capacitación coincide"};
inline constexpr Text none_of_the_areas{"none", "ninguna"};

} // namespace imh::ui::words
