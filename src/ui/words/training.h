// The editor of one training, and choosing its areas.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text title{"Title", "Título"};
inline constexpr Text title_example{"Early brain development", "Desarrollo temprano del cerebro"};
inline constexpr Text provider{"Given by", "Quién la dio"};
inline constexpr Text provider_example{"State association, college, agency",
                                       "Asociación estatal, universidad, agencia"};
inline constexpr Text from{"Date", "Fecha"};
inline constexpr Text from_example{"3/5/23 or March 5, 2023", "3/5/23 o 5 de marzo de 2023"};
inline constexpr Text to{"Last day", "Último día"};
inline constexpr Text to_help{"Only if it ran over several days", "Solo si duró varios días"};
inline constexpr Text hours{"Clock hours", "Horas reloj"};
inline constexpr Text hours_example{"6:30 or 6.5", "6:30 o 6.5"};
inline constexpr Text rsc_hours{"On giving RS/C", "Sobre cómo dar RS/C"};
inline constexpr Text dei_hours{"On diversity, equity and inclusion", "Sobre diversidad, equidad e inclusión"};
inline constexpr Text dei_hours_help{"Of these, hours on diversity, equity and inclusion",
                                     "De estas, las horas sobre diversidad, equidad e inclusión"};
inline constexpr Text rsc_hours_help{"Of these, hours that taught how to give reflective supervision or consultation",
                                     "De estas, las horas que enseñaron a dar supervisión o consulta reflexiva"};
inline constexpr Text to_before_from{"This is before the first day", "Esto es antes del primer día"};
inline constexpr Text hours_too_many{"A single training can have at most 2,000 hours",
                                     "Una sola capacitación puede tener como máximo 2,000 horas"};
inline constexpr Text rsc_more_than_hours{"This is more than the clock hours of the training",
                                          "Esto es más que las horas reloj de la capacitación"};
inline constexpr Text rsc_without_hours{"Please say the clock hours of the training first",
                                        "Primero diga las horas reloj de la capacitación"};
inline constexpr Text training_format{"Kind of training", "Tipo de capacitación"};
/// In the order of TrainingFormat.
inline constexpr std::array<Text, 6> training_formats{{{"Not said", "Sin respuesta"},
                                                       {"Workshop", "Taller"},
                                                       {"Series", "Serie"},
                                                       {"Conference", "Conferencia"},
                                                       {"Online", "En línea"},
                                                       {"Self-study", "Autoestudio"}}};
inline constexpr Text training_words{"Notes", "Notas"};
inline constexpr Text training_words_help{"What it was about, for you and the reviewers",
                                          "De qué trató, para usted y para quienes revisan"};
inline constexpr Text areas_title{"Areas it covers", "Áreas que cubre"};
inline constexpr Text areas_waiting{"Its hours wait until you choose at least one area.",
                                    "Sus horas esperan hasta que usted elija al menos un área."};
inline constexpr Text areas_none{"You said that it covers none of the areas, so its hours don't count.",
                                 "Usted dijo que no cubre ninguna de las áreas, así que sus horas no cuentan."};
inline constexpr Text add_areas{"Add areas…", "Añadir áreas…"};
inline constexpr Text areas_done{"Done with areas", "Listo con las áreas"};
inline constexpr Text find_areas{"Find areas", "Buscar áreas"};
inline constexpr Text find_areas_example{"sleep, culture, grief…", "sueño, cultura, duelo…"};
inline constexpr Text all_areas_of_none{"It covers none of these areas", "No cubre ninguna de estas áreas"};
inline constexpr Text no_area_found{"No area has these words", "Ningún área tiene estas palabras"};
inline constexpr Text no_area_found_text{
    "Try a shorter word, or empty the field to see all areas by domain.",
    "Pruebe una palabra más corta, o vacíe el campo para ver todas las áreas por dominio."};
inline constexpr Text area_open{"Still open", "Aún abierta"};
inline constexpr Text key_domain{"reviewers weigh it most", "lo que más pesa en la revisión"};
inline constexpr Text only_categories{"Only for some categories", "Solo para algunas categorías"};
inline constexpr Text only_categories_help{
    "Leave these empty if the training may count for every category. That is the usual.",
    "Deje esto vacío si la capacitación puede contar para todas las categorías. Es lo usual."};
inline constexpr Text duplicate{"Duplicate", "Duplicar"};
inline constexpr Text remove{"Delete", "Borrar"};
inline constexpr Text back_to_trainings{"Back to trainings", "Volver a las capacitaciones"};
inline constexpr Text deleted{"Deleted ", "Se borró "};
inline constexpr Text duplicated{"Copied. Change what was different.", "Copiada. Cambie lo que fue diferente."};
inline constexpr Text hours_counted{" counted of ", " contadas de "};
inline constexpr Text hours_entered{" entered", " anotadas"};
inline constexpr Text hours_waiting{" waiting for areas", " en espera de áreas"};
inline constexpr Text counts_here{"counts", "cuenta"};
inline constexpr Text open_here{"is open, ", "está pendiente, "};
inline constexpr Text not_counted_here{"doesn't count, ", "no cuenta, "};
inline constexpr Text still_open_at{"Still open at your category: ", "Aún abiertas en su categoría: "};
inline constexpr Text and_more_before{" and ", " y "};
inline constexpr Text and_more_after{" more", " más"};
inline constexpr Text too_many{"This is as many trainings as a file can hold",
                               "Un archivo no puede tener más capacitaciones que estas"};

} // namespace imh::ui::words
