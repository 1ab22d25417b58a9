// Degrees and college courses.
#pragma once

#include <array>

#include "core/language.h"
#include "ui/words/career.h"

namespace imh::ui::words {

inline constexpr Text education_lead{
    "Degrees open some categories, and college courses can show competency areas.",
    "Los títulos abren algunas categorías, y los cursos universitarios pueden mostrar áreas de competencia."};
inline constexpr Text education_empty{"No degrees or courses yet", "Aún no hay títulos ni cursos"};
inline constexpr Text education_empty_text{
    "Your degrees and certificates belong here, a CDA too, and single college courses that touched babies, young "
    "children "
    "or families.",
    "Aquí van sus títulos y certificados, también un CDA, y los cursos universitarios que trataron de bebés, niños "
    "pequeños o familias."};
inline constexpr Text add_degree{"Add a degree", "Añadir un título"};
inline constexpr Text add_course{"Add a course", "Añadir un curso"};
inline constexpr Text add_degree_short{"Degree", "Título"};
inline constexpr Text add_course_short{"Course", "Curso"};
inline constexpr Text find_education{"Find degrees and courses", "Buscar títulos y cursos"};
inline constexpr Text find_education_example{"child development, nursing…", "desarrollo infantil, enfermería…"};
inline constexpr Text back_to_education{"Back to education", "Volver a educación"};
inline constexpr Text degrees{"Degrees", "Títulos"};
inline constexpr Text courses{"Courses", "Cursos"};
inline constexpr Text column_degree{"Degree", "Título"};
inline constexpr Text column_course{"Course", "Curso"};
inline constexpr Text untitled_course{"Untitled course", "Curso sin título"};
inline constexpr Text untitled_degree{"A degree without a name", "Un título sin nombre"};

// -- a degree
inline constexpr Text degree_kind{"Kind of degree", "Tipo de título"};
inline constexpr Text degree_kind_help{"Each category names the kinds that it takes.",
                                       "Cada categoría nombra los tipos que acepta."};
inline constexpr Text degree_title{"Name of the degree", "Nombre del título"};
inline constexpr Text degree_title_example{"BSW, Nursing, CDA", "Trabajo social, Enfermería, CDA"};
inline constexpr Text field{"Field", "Campo de estudio"};
inline constexpr Text field_example{"social work", "trabajo social"};
inline constexpr Text field_help{"What you studied. Reviewers read it.", "Lo que usted estudió. Quien revisa lo lee."};
inline constexpr Text institution{"College or university", "Universidad o colegio universitario"};
inline constexpr Text institution_example{"University of Alaska Anchorage", "Universidad de Alaska Anchorage"};
inline constexpr Text conferred{"Day it was conferred", "Día en que se otorgó"};
inline constexpr Text conferred_help{
    "Work and RS/C often count only from this day on. It stands on the transcript.",
    "El trabajo y la RS/C muchas veces cuentan solo desde este día. Está en el historial académico."};
inline constexpr Text related_field{"Is the field related to babies, young children and families?",
                                    "¿El campo está relacionado con bebés, niños pequeños y familias?"};
inline constexpr Text related_field_help{"Some categories take a degree only where it is.",
                                         "Algunas categorías aceptan un título solo si lo está."};
inline constexpr Text imh_focus{"Is it about infant mental health in particular?",
                                "¿Trata en particular de la salud mental infantil?"};
inline constexpr Text imh_focus_help{"It matters for degrees that a category does not name: a reviewer weighs them.",
                                     "Importa para los títulos que una categoría no nombra: quien revisa los valora."};
inline constexpr Text transcript{"Is the official transcript there, or ordered?",
                                 "¿Tiene el historial académico oficial, o ya lo pidió?"};
inline constexpr Text transcript_help{"The association asks for one from each college. You can apply only with it.",
                                      "La asociación pide uno de cada universidad. Sin él no se puede solicitar."};
inline constexpr Text no_transcript{"no transcript yet", "aún sin historial"};
inline constexpr Text not_conferred{"no day yet", "aún sin día"};

// -- a course
inline constexpr Text course_title_example{"Infant and toddler development", "Desarrollo de bebés y niños pequeños"};
inline constexpr Text course_from_help{"The first day of the term is enough.", "Basta el primer día del semestre."};
inline constexpr Text credits{"Credits", "Créditos"};
inline constexpr Text credits_example{"3 semester credits", "3 créditos semestrales"};
inline constexpr Text credits_help{"As the transcript says it. Credits are never turned into hours.",
                                   "Como dice el historial. Los créditos nunca se convierten en horas."};
inline constexpr Text course_hours_help{"Only if you know them. A reviewer decides whether they count as training.",
                                        "Solo si las conoce. Quien revisa decide si cuentan como capacitación."};
inline constexpr Text course_hours_too_many{"A single course can have at most 2,000 hours",
                                            "Un solo curso puede tener como máximo 2,000 horas"};
inline constexpr Text course_rsc_more{"This is more than the clock hours of the course",
                                      "Esto es más que las horas reloj del curso"};
inline constexpr Text course_rsc_without_hours{"Please say the clock hours of the course first",
                                               "Primero diga las horas reloj del curso"};
inline constexpr Text course_areas_waiting{"A course shows nothing until you choose at least one area.",
                                           "Un curso no muestra nada hasta que usted elija al menos un área."};
inline constexpr Text course_areas_none{"You said that it covers none of the areas, so it shows nothing.",
                                        "Usted dijo que no cubre ninguna de las áreas, así que no muestra nada."};
inline constexpr Text only_categories_course{
    "Leave these empty if the course may count for every category. That is the usual.",
    "Deje esto vacío si el curso puede contar para todas las categorías. Es lo usual."};

inline constexpr std::array<Text, 3> education_orders{newest_first, oldest_first, by_title};
inline constexpr std::array<Text, 5> education_filters{
    show_everything, show_asking, show_not_counting, {"Degrees only", "Solo títulos"}, {"Courses only", "Solo cursos"}};

} // namespace imh::ui::words
