// The fixed words of a plan of courses. {1}, {2} are places for values.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text courses_enough{"Courses that would be enough", "Cursos que bastarían"};
inline constexpr Text for_category{"For", "Para"};
inline constexpr Text least_asked{"Looked for", "Se buscó"};
inline constexpr std::array<Text, 3> least_of{{{"fewest courses", "menos cursos"}, {"fewest hours", "menos horas"}, {"lowest price", "menor precio"}}};
inline constexpr Text still_missing{"What is missing", "Lo que falta"};
inline constexpr Text nothing_missing{"The category lacks nothing that a course could give.", "A la categoría no le falta nada que un curso pueda dar."};
inline constexpr Text missing_hours{"Training hours", "Horas de capacitación"};
inline constexpr Text missing_rsc{"of these, on giving RS/C", "de ellas, sobre cómo dar RS/C"};
inline constexpr Text missing_dei{"of these, on diversity, equity and inclusion", "de ellas, sobre diversidad, equidad e inclusión"};
inline constexpr Text missing_areas{"Areas", "Áreas"};
inline constexpr Text in_all{"In all", "En total"};
inline constexpr Text how_sure{"How sure", "Cuán seguro"};
inline constexpr Text is_proved{"proved: no smaller choice is enough", "comprobado: ninguna elección menor basta"};
inline constexpr Text not_proved{"the best found; at least {1} are needed", "lo mejor que se halló; hacen falta al menos {1}"};
inline constexpr Text price{"Price", "Precio"};
inline constexpr Text free_course{"free", "gratis"};
inline constexpr Text course_closes{"Closes", "Cierra"};
inline constexpr Text in_its_place{"Or in its place", "O en su lugar"};
inline constexpr Text costs_more{"{1} ({2} more)", "{1} ({2} más)"};
inline constexpr Text not_enough{"All these courses together are not enough", "Todos estos cursos juntos no bastan"};
inline constexpr Text no_course_covers{"Covered by no course here", "No las cubre ningún curso de aquí"};
inline constexpr Text hours_lacking{"Hours that all together lack", "Horas que les faltan a todos juntos"};
inline constexpr Text not_looked_at{"Not looked at", "No se consideraron"};
inline constexpr std::array<Text, 5> courses_left_out{{{"{1} no longer on offer", "{1} fuera de fecha"},
                                               {"{1} for other categories only", "{1} solo para otras categorías"},
                                               {"{1} of a title that was taken already", "{1} con un título que ya se cursó"},
                                               {"{1} mapped to no area", "{1} sin áreas asignadas"},
                                               {"{1} without a price", "{1} sin precio"}}};
inline constexpr Text one_course{"1 course", "1 curso"};
inline constexpr Text many_courses{"{1} courses", "{1} cursos"};

} // namespace imh::paper::words
