// The fixed words of a competency statement. {1}, {2} are places for values.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text statement_title{"Competency statement", "Constancia de áreas de competencia"};
inline constexpr Text statement_waits{"Choose the course first, on the page of courses on offer.", "Elija primero el curso, en la página de cursos que se ofrecen."};
inline constexpr Text statement_purpose{
    "Which competency areas this course covers. For those who took part, with their certificate of attendance.",
    "Qué áreas de competencia abarca este curso. Para quienes participaron, junto con su constancia de asistencia."};
inline constexpr Text course_title{"Course", "Curso"};
inline constexpr Text course_provider{"Offered by", "Lo ofrece"};
inline constexpr Text course_trainer{"Trainer", "Quién lo imparte"};
inline constexpr Text course_hours{"Clock hours", "Horas reloj"};
inline constexpr Text hours_on_rsc{"Of these on giving RS/C", "De ellas, sobre cómo dar RS/C"};
inline constexpr Text hours_on_dei{"Of these on diversity, equity and inclusion",
                                   "De ellas, sobre diversidad, equidad e inclusión"};
inline constexpr Text areas_named_by{"Areas as named by", "Áreas según"};
inline constexpr Text attendance{"Attendance", "Asistencia"};
inline constexpr Text participant{"Name of who took part", "Nombre de quien participó"};
inline constexpr Text days_attended{"Day or days", "Día o días"};
inline constexpr Text hours_attended{"Clock hours attended", "Horas reloj de asistencia"};
inline constexpr Text trainer_signs{"Signature of the trainer", "Firma de quien imparte el curso"};
inline constexpr Text statement_areas{"Areas that the course covers", "Áreas que abarca el curso"};
inline constexpr Text afterwards{"What you can do afterwards", "Lo que podrá hacer después"};
inline constexpr Text statement_not_mapped{"The trainer has not said yet which areas it covers.",
                                 "Quien imparte el curso aún no ha dicho qué áreas abarca."};
inline constexpr Text no_area{"It covers none of the areas.", "No abarca ninguna de las áreas."};
inline constexpr Text areas_elsewhere{"Also named, and not an area of this edition: {1}.",
                                      "También se nombran, y no son áreas de esta edición: {1}."};
inline constexpr Text stated_unofficial{
    "Unofficial. The trainer says which areas the course covers; the association's reviewers decide what counts.",
    "No es oficial. Quien imparte el curso dice qué áreas abarca; lo que cuenta lo deciden las personas que revisan en la "
    "asociación."};
inline constexpr Text to_your_portfolio{"Into your portfolio", "A su portafolio"};
inline constexpr Text opens_and_shows{"Opens {1} and shows this course, to be added to your portfolio.",
                                      "Abre {1} y muestra este curso, para agregarlo a su portafolio."};

} // namespace imh::paper::words
