// Courses on offer: the list, one course, and taking over what somebody published.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text trainers_title{"See what your courses cover, and publish it", "Vea qué cubren sus cursos, y publíquelo"};
inline constexpr Text trainers_lead{
    "List your courses, map them to the competency areas, and see which areas nobody teaches yet. A link or a file lets those who took "
    "part add a course to their own portfolio. It works without the internet, and nothing you enter leaves it.",
    "Anote sus cursos, relaciónelos con las áreas de competencia y vea qué áreas aún nadie enseña. Con un enlace o un archivo, quienes "
    "participaron añaden el curso a su propio portafolio. Funciona sin internet, y nada de lo que usted escribe sale de aquí."};
inline constexpr Text trainers_step_rules{"1. Choose whose competency areas you use", "1. Elija de quién son las áreas de competencia que usa"};
inline constexpr Text trainers_question{"Whose areas are your courses mapped to?", "¿Con las áreas de quién relaciona sus cursos?"};
inline constexpr Text trainers_step_courses{"2. Enter your courses, or open a list of them", "2. Anote sus cursos, o abra una lista de ellos"};
inline constexpr Text trainers_courses{"Start with your courses", "Empezar con sus cursos"};
inline constexpr Text catalogue_lead{
    "Courses that you give, or that you may take. They count for nobody before somebody took part.",
    "Cursos que usted da o que podría tomar. No cuentan para nadie hasta que alguien participe."};
inline constexpr Text catalogue_tabs{"What to look at", "Qué mirar"};
inline constexpr Text tab_courses{"Courses", "Cursos"};
inline constexpr Text tab_coverage{"Coverage", "Cobertura"};
inline constexpr Text add_offer{"Add a course", "Añadir un curso"};
inline constexpr Text import_offers{"Open a list…", "Abrir una lista…"};
inline constexpr Text catalogue_list{"Courses on offer", "Cursos que se ofrecen"};
inline constexpr Text catalogue_empty{"No courses on offer yet", "Aún no hay cursos que se ofrezcan"};
inline constexpr Text catalogue_empty_text{
    "Trainers list their courses here, see which areas they cover, and publish them. Applicants open a trainer's list and see "
    "which courses would close their gaps.",
    "Quienes capacitan anotan aquí sus cursos, ven qué áreas cubren y los publican. Quien hace la solicitud abre esa lista y ve "
    "qué cursos cerrarían lo que le falta."};
inline constexpr Text find_offers{"Find courses", "Buscar cursos"};
inline constexpr Text find_offers_example{"title, trainer, place", "título, quién lo da, lugar"};
inline constexpr Text offers_none_found{"No course fits", "Ningún curso coincide"};
/// In the order of OfferOrder.
inline constexpr std::array<Text, 5> offer_orders{{{"As entered", "Como se anotaron"},
                                                   {"Title, A to Z", "Título, de la A a la Z"},
                                                   {"Soonest first", "Los más próximos primero"},
                                                   {"Most hours first", "Más horas primero"},
                                                   {"Most areas first", "Más áreas primero"}}};
/// In the order of OfferFilter; after them the domains.
inline constexpr std::array<Text, 5> offer_filters{{{"All courses", "Todos los cursos"},
                                                    {"Without areas", "Sin áreas"},
                                                    {"Without hours", "Sin horas"},
                                                    {"With a question from a review", "Con una pregunta de una revisión"},
                                                    {"Still on offer", "Aún se ofrecen"}}};
inline constexpr Text not_on_offer{"No longer on offer", "Ya no se ofrece"};
inline constexpr Text reviewed_question{"A question", "Una pregunta"};
inline constexpr Text price_of{"price {1}", "precio {1}"};
inline constexpr Text free_of_charge{"free", "gratis"};

inline constexpr Text take_away{"Take the list away", "Llevarse la lista"};
inline constexpr Text save_catalogue{"Save as a catalogue file", "Guardar como archivo de catálogo"};
inline constexpr Text save_crosswalk{"Save the crosswalk (CSV)", "Guardar la tabla de áreas (CSV)"};

// One course.
inline constexpr Text back_to_catalogue{"Back to courses on offer", "Volver a los cursos que se ofrecen"};
inline constexpr Text offered_by_label{"Offered by", "Quién lo ofrece"};
inline constexpr Text trainer{"Trainer", "Quién lo da"};
inline constexpr Text offer_format{"Kind of course", "Tipo de curso"};
inline constexpr Text offer_areas_waiting{"Nobody can map it before you choose its areas.", "Nadie podrá ubicarlo hasta que usted elija sus áreas."};
inline constexpr Text offer_areas_none{"You said that it covers none of the areas.", "Usted dijo que no cubre ninguna de las áreas."};
inline constexpr Text too_broad{"{1} in {2}: reviewers may ask how. Keep those that it truly teaches.",
                                "{1} en {2}: quien revisa podría preguntar cómo. Deje las que de verdad enseña."};
inline constexpr Text outcomes{"Learning outcomes", "Resultados de aprendizaje"};
inline constexpr Text outcomes_lead{"In your own words: what can people do afterwards?", "En sus palabras: ¿qué pueden hacer las personas después?"};
inline constexpr Text dates_and_price{"Dates, place and price", "Fechas, lugar y precio"};
inline constexpr Text offered_from{"First day {1}", "Primer día {1}"};
inline constexpr Text offered_to{"Last day {1}", "Último día {1}"};
inline constexpr Text add_date{"Add a date", "Añadir una fecha"};
inline constexpr Text place{"Place", "Lugar"};
inline constexpr Text price{"Price", "Precio"};
inline constexpr Text price_help{"120 or 120.50; 0 where it is free", "120 o 120.50; 0 si es gratis"};
inline constexpr Text not_a_price{"Please write an amount, such as 120", "Escriba una cantidad, por ejemplo 120"};
inline constexpr Text valid_from{"Valid from", "Válido desde"};
inline constexpr Text valid_until{"Valid until", "Válido hasta"};
inline constexpr Text only_categories_offer{"Choose those that the course is aimed at. Leave all empty if it is for everybody.",
                                            "Elija aquellas a las que se dirige el curso. Deje todo vacío si es para todas las personas."};
inline constexpr Text reviews{"A second pair of eyes", "Otra mirada"};
inline constexpr Text reviews_lead{"Somebody else looks at the areas. What they say stays in the file.",
                                   "Otra persona mira las áreas. Lo que diga queda en el archivo."};
inline constexpr Text review_number{"Review {1}", "Revisión {1}"};
inline constexpr Text review_by{"Name of who looked", "Nombre de quien miró"};
inline constexpr Text review_area{"About", "Sobre"};
inline constexpr Text whole_course{"The whole course", "Todo el curso"};
inline constexpr Text opinion{"What do they say?", "¿Qué dice?"};
/// In the order of Opinion.
inline constexpr std::array<Text, 3> opinions{{{"Not said", "Sin respuesta"}, {"Agrees", "De acuerdo"}, {"Has a question", "Tiene una pregunta"}}};
inline constexpr Text review_words{"Comment", "Comentario"};
inline constexpr Text add_review{"Add a review", "Añadir una revisión"};

inline constexpr Text publish{"Publish it", "Publicarlo"};
inline constexpr Text publish_lead{"With the link, those who took part add it to their own page: title, hours and areas are there already.",
                                   "Con el enlace, quienes participaron lo añaden a su propia página: el título, las horas y las áreas ya están."};
inline constexpr Text page_address{"Address of this page on the web", "Dirección de esta página en la web"};
inline constexpr Text page_address_help{"Needed for the link and the square code. People's own saved pages open the link's end, too.",
                                        "Hace falta para el enlace y el código cuadrado. También sirve en las páginas guardadas."};
inline constexpr Text copy_link{"Copy the link", "Copiar el enlace"};
inline constexpr Text link_too_long{"The course is too long for a link. Save it as a file instead.",
                                    "El curso es demasiado largo para un enlace. Guárdelo como archivo."};
inline constexpr Text statement{"Competency statement…", "Constancia de competencias…"};
inline constexpr Text save_course_file{"Save this course as a file", "Guardar este curso como archivo"};
inline constexpr Text took_part{"I took part…", "Yo participé…"};

// A course is taken over.
inline constexpr Text adding_title{"Courses for you", "Cursos para usted"};
inline constexpr Text adding_link{"The link", "El enlace"};
inline constexpr Text adding_lead{"Nothing is added before you press a button.", "No se añade nada hasta que usted pulse un botón."};
inline constexpr Text adding_which{"Which course?", "¿Qué curso?"};
inline constexpr Text adding_when{"When did you take part?", "¿Cuándo participó?"};
inline constexpr Text adding_hours_help{"As your certificate says it", "Como dice su constancia"};
inline constexpr Text adding_no_day{"Say first when you took part", "Primero diga cuándo participó"};
inline constexpr Text add_to_mine{"Add to my trainings", "Añadir a mis capacitaciones"};
inline constexpr Text keep_offer{"Keep to plan with", "Guardar para planear"};
inline constexpr Text keep_offers{"Keep all {1} to plan with", "Guardar los {1} para planear"};
inline constexpr Text offers_kept_one{"1 course was added to those on offer", "1 curso se añadió a los que se ofrecen"};
inline constexpr Text offers_kept{"{1} courses were added to those on offer", "{1} cursos se añadieron a los que se ofrecen"};
inline constexpr Text training_taken{"{1} was added to your trainings", "{1} se añadió a sus capacitaciones"};

} // namespace imh::ui::words
