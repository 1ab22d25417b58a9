// The example portfolios as they are offered: who it is, and what there is to see.
#pragma once

#include <array>
#include <string_view>

#include "core/language.h"

namespace imh::ui::words {

struct ExampleWords {
    std::string_view file;
    Text title, line;
};
inline constexpr std::array<ExampleWords, 7> examples{{
    {"examples/on_the_way.json",
     {"June, home visitor in Bethel", "June, visitadora domiciliaria en Bethel"},
     {"On the way to Infant Family Specialist: hours wait for areas, some areas are open",
      "En camino a Infant Family Specialist: hay horas que esperan áreas, y algunas áreas están abiertas"}},
    {"examples/home_visitor.json",
     {"Rosa, home visitor in Fairbanks", "Rosa, visitadora domiciliaria en Fairbanks"},
     {"All that Infant Family Specialist asks for", "Todo lo que pide Infant Family Specialist"}},
    {"examples/child_care_teacher.json",
     {"Marie, toddler teacher in Palmer", "Marie, maestra de niños pequeños en Palmer"},
     {"A CDA and years in child care", "Un CDA y años de trabajo en cuidado infantil"}},
    {"examples/infant_therapist.json",
     {"Beth, therapist in Juneau", "Beth, terapeuta en Juneau"},
     {"A Master's degree and therapy in families' homes", "Una maestría y terapia en los hogares de las familias"}},
    {"examples/clinical_mentor.json",
     {"Gloria, therapist in Anchorage", "Gloria, terapeuta en Anchorage"},
     {"Gives reflective supervision to others", "Da supervisión reflexiva a otras personas"}},
    {"examples/policy_leader.json",
     {"Nora, policy leader in Anchorage", "Nora, líder en políticas públicas en Anchorage"},
     {"Leads in policy for young children", "Dirige políticas públicas para la primera infancia"}},
    {"examples/professor.json",
     {"Alma, professor in Fairbanks", "Alma, profesora universitaria en Fairbanks"},
     {"Teaches and does research on early relationships", "Enseña e investiga sobre las relaciones tempranas"}},
}};

/// What the page calls a file: an example by its title.
inline std::string_view title_of_file(std::string_view file) {
    for (const ExampleWords& example : examples)
        if (example.file == file)
            return example.title;
    return file;
}

} // namespace imh::ui::words
