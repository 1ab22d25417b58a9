// What the courses on offer cover.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text coverage_for{"Areas of", "Áreas de"};
inline constexpr Text coverage_all_areas{"All areas", "Todas las áreas"};
inline constexpr Text coverage_several{"Several categories", "Varias categorías"};
inline constexpr Text coverage_none_ticked{"None is ticked, so all areas are looked at.", "No hay ninguna marcada, así que se miran todas las áreas."};
inline constexpr Text coverage_domain{"Domain", "Dominio"};
inline constexpr Text coverage_all_domains{"All domains", "Todos los dominios"};
inline constexpr Text coverage_format{"Kind of course", "Tipo de curso"};
inline constexpr Text coverage_every_format{"All kinds", "Todos los tipos"};
inline constexpr Text coverage_still{"Only courses still on offer", "Solo cursos que aún se ofrecen"};
inline constexpr Text coverage_by_number{"Show courses, not hours", "Mostrar cursos, no horas"};
inline constexpr Text coverage_sum{"{1} of {2} are covered by {3}.", "{3} cubren {1} de {2}."};
inline constexpr Text courses_one{"1 course", "1 curso"};
inline constexpr Text courses_many{"{1} courses", "{1} cursos"};
inline constexpr Text coverage_none{"{1}: no course at all", "{1}: ningún curso"};
inline constexpr Text coverage_by_one{"{1}: one course only", "{1}: un solo curso"};
inline constexpr Text coverage_spare{"{1}: nothing that others don't cover", "{1}: nada que otros no cubran"};
inline constexpr Text coverage_whole{"Every area has more than one course.", "Cada área tiene más de un curso."};
inline constexpr Text coverage_hours_help{"A course's hours are shared equally among its areas: an estimate.",
                                          "Las horas de un curso se reparten por igual entre sus áreas: es una estimación."};
inline constexpr Text column_offers{"Courses", "Cursos"};
inline constexpr Text column_number{"Number", "Número"};
inline constexpr Text column_depth{"Hours", "Horas"};
inline constexpr Text only_one{"Only one", "Solo uno"};
inline constexpr Text no_course{"None", "Ninguno"};
inline constexpr Text area_offers{"Courses that cover it", "Cursos que la cubren"};
inline constexpr Text area_offers_none{"Nobody offers a course about it yet.", "Aún nadie ofrece un curso sobre ella."};
inline constexpr Text add_offer_about{"Add a course about it", "Añadir un curso sobre ella"};
inline constexpr Text next_course_title{"The next course to offer", "El próximo curso que ofrecer"};
inline constexpr Text next_course_text{"About {1} on these areas would close most gaps:", "Unas {1} sobre estas áreas cerrarían la mayor parte de lo que falta:"};
inline constexpr Text beginner_title{"How far the courses alone take a beginner", "Hasta dónde llevan los cursos a quien empieza"};
inline constexpr Text beginner_line{"{1}: {2} of {3}", "{1}: {2} de {3}"};
inline constexpr Text coverage_paper{"Print or save it…", "Imprimir o guardar…"};
inline constexpr Text coverage_picture{"Save the grid as a picture (SVG)", "Guardar la cuadrícula como imagen (SVG)"};
inline constexpr Text together_open{"Look at some courses together…", "Mirar algunos cursos juntos…"};
inline constexpr Text together_title{"What these courses cover together", "Lo que estos cursos cubren juntos"};
inline constexpr Text together_none{"Tick the courses of a series, or those that one trainer gives.", "Marque los cursos de una serie, o los que da una misma persona."};
inline constexpr Text together_courses{"Courses", "Cursos"};
inline constexpr Text together_sum{"{1}, {2}: together they cover {3} of {4}.", "{1}, {2}: juntos cubren {3} de {4}."};
inline constexpr Text together_only_these{"{1} that no other course covers", "{1} que ningún otro curso cubre"};
inline constexpr Text together_repeated{"{1} that more than one of these covers", "{1} que cubre más de uno de estos"};
inline constexpr Text together_left{"{1} left open by these", "{1} que quedan abiertas con estos"};
inline constexpr Text together_beyond{"{1} more that are not asked for here", "{1} más que aquí no se piden"};
inline constexpr Text together_untick{"Untick all", "Desmarcar todos"};
inline constexpr Text together_done{"Done", "Listo"};

} // namespace imh::ui::words
