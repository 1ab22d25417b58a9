// Jobs, internships and volunteer work.
#pragma once

#include <array>

#include "core/language.h"
#include "core/portfolio.h"
#include "ui/words/career.h"

namespace imh::ui::words {

inline constexpr Text work_lead{
    "Paid jobs, internships and volunteer work. What you say about each decides where it counts.",
    "Trabajos pagados, pasantías y voluntariado. Lo que usted diga de cada uno decide dónde cuenta."};
inline constexpr Text work_empty{"No work yet", "Aún no hay trabajos"};
inline constexpr Text work_empty_text{"Every job with babies, young children and their families belongs here, an "
                                      "internship and volunteer work too. Only the "
                                      "days and a few answers are needed.",
                                      "Aquí va cada trabajo con bebés, niños pequeños y sus familias, también las "
                                      "pasantías y el voluntariado. Solo hacen "
                                      "falta las fechas y unas respuestas."};
inline constexpr Text add_job{"Add work", "Añadir un trabajo"};
inline constexpr Text find_work{"Find work", "Buscar trabajos"};
inline constexpr Text find_work_example{"home visitor, Head Start…", "visitas a hogares, Head Start…"};
inline constexpr Text back_to_work{"Back to work", "Volver a los trabajos"};
inline constexpr Text jobs{"Your work", "Su trabajo"};
inline constexpr Text column_job{"Work", "Trabajo"};
inline constexpr Text column_hours_a_week{"Hours a week", "Horas por semana"};
inline constexpr Text untitled_job{"Work without a title", "Trabajo sin título"};
inline constexpr Text job{"Job", "Trabajo"};
inline constexpr Text volunteer{"Volunteer work", "Voluntariado"};
inline constexpr Text internship{"Internship", "Pasantía"};

inline constexpr Text job_kind{"What was it?", "¿Qué fue?"};
inline constexpr Text job_title{"What you did there", "Qué hacía allí"};
inline constexpr Text job_title_example{"Home visitor", "Visitadora de hogares"};
inline constexpr Text employer{"Where", "Dónde"};
inline constexpr Text employer_example{"Agency, program, clinic", "Agencia, programa, clínica"};
inline constexpr Text job_from_help{"Months are counted from day to day, so the day matters.",
                                    "Los meses se cuentan de día a día, así que el día importa."};
inline constexpr Text job_to_help{"Leave this empty if you still work there.", "Déjelo vacío si todavía trabaja allí."};
inline constexpr Text hours_per_week{"Hours a week", "Horas por semana"};
inline constexpr Text hours_per_week_help{
    "On average. Where it was less than about half time, a reviewer may look at it.",
    "En promedio. Si era menos de medio tiempo, quien revisa puede preguntar."};
inline constexpr Text families{"Families with a child under 3", "Familias con un niño menor de 3 años"};
inline constexpr Text families_help{"How many you served in this work, all years together. All your work is added up.",
                                    "Cuántas atendió en este trabajo, en todos los años. Se suman todos sus trabajos."};
inline constexpr Text supervisor{"Supervisor", "Supervisor o supervisora"};
inline constexpr Text supervisor_help{
    "Needed for an internship: it may count only if this person was endorsed.",
    "Hace falta en una pasantía: puede contar solo si esta persona tenía el Endorsement."};
inline constexpr Text duties{"Your duties, in your own words", "Sus tareas, en sus propias palabras"};
inline constexpr Text duties_help{
    "What you did with and for families. Reviewers read this where they have to decide.",
    "Lo que hacía con las familias y para ellas. Quien revisa lo lee cuando tiene que decidir."};
inline constexpr Text job_areas_title{"Areas your duties show", "Áreas que muestran sus tareas"};
inline constexpr Text job_areas_waiting{
    "None chosen. Most categories take work as one way to show an area.",
    "Ninguna elegida. La mayoría de las categorías acepta el trabajo para mostrar un área."};
inline constexpr Text asked_facts{"What your category asks about it", "Lo que pregunta su categoría"};
inline constexpr Text facts_heading{"About this work", "Sobre este trabajo"};
inline constexpr Text more_facts{"More about this work", "Más sobre este trabajo"};
/// Between how many are answered and how many there are.
inline constexpr Text answered_of{" answered of ", " respondidas de "};

struct FactGroup {
    Text title;
    std::array<JobFact, 6> facts;
    std::size_t count;
};
inline constexpr std::array<FactGroup, 5> fact_groups{{
    {{"How you worked", "Cómo trabajaba"}, {JobFact::Paid, JobFact::Supervised, JobFact::SpecializedTraining}, 3},
    {{"Who you worked with", "Con quién trabajaba"},
     {JobFact::ServesInfants, JobFact::ServesPreschoolers, JobFact::DirectService, JobFact::ChildAndParent,
      JobFact::ParentIsLegal},
     5},
    {{"What your work was about", "De qué se trataba"},
     {JobFact::SocialEmotionalFocus, JobFact::RelationshipAttention},
     2},
    {{"What you did for families", "Qué hacía por las familias"},
     {JobFact::ConcreteAssistance, JobFact::Advocacy, JobFact::EmotionalSupport, JobFact::DevelopmentalGuidance,
      JobFact::RelationshipAssessment, JobFact::RelationshipTherapy},
     6},
    {{"Guiding others", "Guiar a otras personas"},
     {JobFact::ProvidesRsc, JobFact::PolicyLeadership, JobFact::FacultyLeadership},
     3},
}};

struct FactQuestion {
    Text question;
    Text help;
};
/// By JobFact.
inline constexpr std::array<FactQuestion, job_fact_count> fact_questions{{
    {{"Were you paid for it?", "¿Le pagaban?"},
     {"Volunteer work and unpaid internships are a no.", "El voluntariado y las pasantías sin pago son un no."}},
    {{"Was it with babies and toddlers, or during pregnancy?",
      "¿Era con bebés y niños de hasta 3 años, o en el embarazo?"},
     {"From birth to 36 months, together with their families.",
      "Desde el nacimiento hasta los 36 meses, con sus familias."}},
    {{"Was it with children of 3 to 5 years?", "¿Era con niños de 3 a 5 años?"},
     {"Where you worked with these only, a reviewer decides.", "Si trabajaba solo con ellos, decide quien revisa."}},
    {{"Did you work directly with young children and their families?",
      "¿Trabajaba directamente con niños pequeños y sus familias?"},
     {"For example by visiting, caring or treating, not only by organizing.",
      "Por ejemplo con visitas, cuidado o atención, no solo organizando."}},
    {{"Were the feelings and social needs of young children at the center?",
      "¿Estaban en el centro los sentimientos y las necesidades sociales de los niños pequeños?"},
     {"As the main thing, not by the way.", "Como lo principal, no de paso."}},
    {{"Did you look after the relationships around the child?", "¿Cuidaba las relaciones alrededor del niño?"},
     {"Between the child and parents, and between parents and helpers.",
      "Entre el niño y sus padres, y entre los padres y quienes ayudan."}},
    {{"Did somebody supervise your work?", "¿Alguien supervisaba su trabajo?"},
     {"Somebody who looked at your work with you, often enough.",
      "Alguien que miraba su trabajo con usted, con regularidad."}},
    {{"Were you trained for it?", "¿Se capacitó para hacerlo?"},
     {"For therapy with child and parent: and did you get RS/C about it? For volunteer work: as a part of it.",
      "En la terapia con niño y madre o padre: ¿y recibió RS/C sobre eso? En el voluntariado: como parte de él."}},
    {{"Did you work with child and parent together?", "¿Trabajaba con el niño y la madre o el padre juntos?"},
     {"On behalf of their relationship.", "A favor de la relación entre ellos."}},
    {{"Was it the child's biological, foster or adoptive parent?",
      "¿Era la madre o el padre biológico, de crianza o adoptivo?"},
     {"Where others raised the child, such as a grandparent, a reviewer decides.",
      "Si al niño lo criaban otras personas, como los abuelos, decide quien revisa."}},
    {{"Did you help with things a family needs?", "¿Ayudaba con cosas que una familia necesita?"},
     {"Food, housing, rides, forms.", "Comida, vivienda, transporte, trámites."}},
    {{"Did you speak up for families?", "¿Defendía a las familias?"},
     {"With agencies, schools or courts.", "Ante agencias, escuelas o tribunales."}},
    {{"Did you support parents in hard times?", "¿Apoyaba a los padres en momentos difíciles?"},
     {"By listening and being there.", "Escuchando y estando presente."}},
    {{"Did you guide parents on how a child grows?", "¿Orientaba a los padres sobre cómo crece un niño?"},
     {"What comes next, and how to help it along.", "Qué sigue y cómo ayudar."}},
    {{"Did you assess how parent and child are with each other?",
      "¿Valoraba cómo se relacionan la madre o el padre y el niño?"},
     {"By watching, by talking, or with an instrument.", "Observando, conversando o con un instrumento."}},
    {{"Did you give therapy for the relationship of parent and child?",
      "¿Daba terapia para la relación entre padres e hijo?"},
     {"Early losses of the parent can be part of it.", "Puede incluir pérdidas tempranas de la madre o el padre."}},
    {{"Did you give reflective supervision or consultation (RS/C)?", "¿Daba supervisión o consulta reflexiva (RS/C)?"},
     {"To people who work with young children and families.", "A quienes trabajan con niños pequeños y familias."}},
    {{"Did you lead in policy or programs?", "¿Dirigía en políticas o programas?"},
     {"On behalf of babies, toddlers and families.", "A favor de bebés, niños pequeños y familias."}},
    {{"Did you lead in teaching or research at a college?", "¿Dirigía en docencia o investigación universitaria?"},
     {"On infant mental health.", "Sobre salud mental infantil."}},
}};

inline constexpr std::array<Text, 3> job_kinds{job, volunteer, internship}; // by JobKind
inline constexpr std::array<Text, 3> work_orders{newest_first, oldest_first, by_title};
inline constexpr std::array<Text, 6> work_filters{show_everything,
                                                  show_asking,
                                                  show_not_counting,
                                                  {"Jobs only", "Solo trabajos"},
                                                  {"Volunteer work only", "Solo voluntariado"},
                                                  {"Internships only", "Solo pasantías"}};

} // namespace imh::ui::words
