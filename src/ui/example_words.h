// The example portfolios as they are offered: who it is, and what there is to see.
#pragma once

#include <array>
#include <string_view>

namespace imh::ui::words {

struct ExampleWords {
    std::string_view file, title, line;
};
inline constexpr std::array<ExampleWords, 7> examples{{
    {"examples/on_the_way.json", "June, home visitor in Bethel",
     "On the way to Infant Family Specialist: hours wait for areas, some areas are open"},
    {"examples/home_visitor.json", "Rosa, home visitor in Fairbanks", "All that Infant Family Specialist asks for"},
    {"examples/child_care_teacher.json", "Marie, toddler teacher in Palmer", "A CDA and years in child care"},
    {"examples/infant_therapist.json", "Beth, therapist in Juneau", "A Master's degree and therapy in families' homes"},
    {"examples/clinical_mentor.json", "Gloria, therapist in Anchorage", "Gives reflective supervision to others"},
    {"examples/policy_leader.json", "Nora, policy leader in Anchorage", "Leads in policy for young children"},
    {"examples/professor.json", "Alma, professor in Fairbanks", "Teaches and does research on early relationships"},
}};

/// What the page calls a file: an example by its title.
constexpr std::string_view title_of_file(std::string_view file) {
    for (const ExampleWords& example : examples)
        if (example.file == file)
            return example.title;
    return file;
}

} // namespace imh::ui::words
