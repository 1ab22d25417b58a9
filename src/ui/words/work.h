// Jobs, internships and volunteer work.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text work_lead{"Paid jobs, internships and volunteer work, with what you said about each.",
                                "Trabajos pagados, pasantías y voluntariado, con lo que usted dijo de cada uno."};
inline constexpr Text work_empty{"No work yet", "Aún no hay trabajos"};
inline constexpr Text jobs{"Your work", "Su trabajo"};
inline constexpr Text job{"Job", "Trabajo"};
inline constexpr Text volunteer{"Volunteer work", "Voluntariado"};
inline constexpr Text internship{"Internship", "Pasantía"};
inline constexpr Text hours_per_week{"Hours a week", "Horas por semana"};
inline constexpr Text families{"Families with a child under 3", "Familias con un niño menor de 3 años"};
inline constexpr Text supervisor{"Supervisor", "Supervisor o supervisora"};
inline constexpr Text partly_before{"Partly ", "En parte "};
inline constexpr Text unsaid_facts{"What it was not, and what is not said", "Lo que no fue y lo que no está dicho"};
inline constexpr Text said_no{"You said no \xC2\xB7 ", "Usted dijo que no \xC2\xB7 "};
inline constexpr Text said_nothing{"Not said \xC2\xB7 ", "No dicho \xC2\xB7 "};

} // namespace imh::ui::words
