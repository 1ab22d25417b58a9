// Which courses on offer would be enough.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text courses_title{"Which courses would be enough", "Qué cursos bastarían"};
inline constexpr Text courses_lead{"Of the {1} on offer that you keep here, for what your category still lacks in training.",
                                   "De los {1} que se ofrecen y usted guarda aquí, para lo que aún le falta de capacitación a su categoría."};
inline constexpr Text courses_least{"Look for", "Buscar"};
/// In the order of LeastOf.
inline constexpr std::array<Text, 3> courses_least_of{{{"Fewest courses", "Menos cursos"}, {"Fewest hours", "Menos horas"}, {"Lowest price", "Menor precio"}}};
inline constexpr Text courses_nothing{"Your category lacks nothing that a course could give.", "A su categoría no le falta nada que un curso pueda dar."};
inline constexpr Text courses_proved{"Proved: no smaller choice is enough.", "Comprobado: ninguna elección menor basta."};
inline constexpr Text courses_unproved{"The best found; it needs at least {1}.", "Lo mejor que se halló; hacen falta al menos {1}."};
inline constexpr Text courses_enough{"{1} would be enough: {2} in all.", "Bastarían {1}: {2} en total."};
inline constexpr Text courses_instead{"Or in its place", "O en su lugar"};
inline constexpr Text courses_more{"{1} ({2} more)", "{1} ({2} más)"};
inline constexpr Text courses_short{"These courses cannot do it alone.", "Estos cursos solos no alcanzan."};
inline constexpr Text courses_short_areas{"No course here covers {1}: ", "Ningún curso de aquí cubre {1}: "};
inline constexpr Text courses_short_hours{"All together lack {1} of training.", "A todos juntos les faltan {1} de capacitación."};
inline constexpr Text courses_short_rsc{"All together lack {1} on giving RS/C.", "A todos juntos les faltan {1} sobre cómo dar RS/C."};
inline constexpr Text courses_short_dei{"All together lack {1} on diversity, equity and inclusion.",
                                        "A todos juntos les faltan {1} sobre diversidad, equidad e inclusión."};
/// Courses that were not looked at, in the order of CoursePlan.
inline constexpr std::array<Text, 5> courses_left_out{{{"no longer on offer", "fuera de fecha"},
                                                       {"for other categories", "para otras categorías"},
                                                       {"that you have taken", "que usted ya tomó"},
                                                       {"without areas", "sin áreas"},
                                                       {"without a price", "sin precio"}}};
inline constexpr Text courses_not_looked_at{"Left out: ", "Quedan fuera: "};
inline constexpr Text courses_imagine{"See what would change", "Ver qué cambiaría"};
inline constexpr Text courses_open_list{"Courses on offer", "Cursos que se ofrecen"};
inline constexpr Text courses_none{"Open a trainer's list of courses, and see which of them would be enough for you.",
                                   "Abra la lista de cursos de quien capacita y vea cuáles le bastarían."};
inline constexpr Text courses_imagined{"{1} on offer", "{1} que se ofrecen"};

} // namespace imh::ui::words
