// The fixed words of what a catalogue covers. {1}, {2} are places for values.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text coverage_title{"What the catalogue covers", "Lo que cubre el catálogo"};
inline constexpr Text coverage_purpose{
    "Which competency areas the courses on offer cover, which are missing, what each course adds, and which new one would "
    "help most. For trainers, and for whoever plans trainings.",
    "Qué áreas de competencia cubren los cursos que se ofrecen, cuáles faltan, qué añade cada curso y cuál nuevo ayudaría "
    "más. Para quienes dan capacitaciones y quienes las planifican."};
inline constexpr Text catalogue{"Catalogue", "Catálogo"};
inline constexpr Text published_by{"Published by", "Publicado por"};
inline constexpr Text areas_of{"Areas of", "Áreas de"};
inline constexpr Text whole_edition{"the whole edition", "toda la edición"};
inline constexpr Text only_domain{"Only the domain", "Solo el dominio"};
inline constexpr Text only_format{"Only of the kind", "Solo del tipo"};
inline constexpr Text only_aimed{"Only for", "Solo para"};
inline constexpr Text offered_from{"Offered on or after", "Se ofrecen desde el"};
inline constexpr Text courses_looked_at{"Courses looked at", "Cursos considerados"};

inline constexpr Text coverage_answers{"At a glance", "De un vistazo"};
inline constexpr Text areas_covered{"Areas covered", "Áreas cubiertas"};
inline constexpr Text areas_covered_value{"{1} of {2} ({3} %)", "{1} de {2} ({3} %)"};
inline constexpr Text nobody_offers{"Offered by nobody", "No las ofrece nadie"};
inline constexpr Text one_course_only{"Offered by one course only", "Las ofrece un solo curso"};
inline constexpr Text can_be_spared{"Courses that could be spared", "Cursos que podrían faltar"};
inline constexpr Text spared_value{"{1}, and some of {2} that stand in for one another",
                                   "{1}, y algunos de {2} que se suplen unos a otros"};
inline constexpr Text hours_offered{"Hours offered", "Horas que se ofrecen"};
inline constexpr Text hours_here{"of these, on these areas", "de ellas, sobre estas áreas"};
inline constexpr Text hours_elsewhere{"of these, on other areas", "de ellas, sobre otras áreas"};
inline constexpr Text hours_no_area{"of these, of courses without areas", "de ellas, de cursos sin áreas"};
inline constexpr Text no_areas_asked{"No areas are asked for here.", "Aquí no se piden áreas."};

inline constexpr Text covered_of{"{1} of {2}", "{1} de {2}"};

inline constexpr Text coverage_gaps{"Areas that nobody offers", "Áreas que nadie ofrece"};
inline constexpr Text coverage_gaps_none{"Each area is covered by a course.", "Cada área está cubierta por un curso."};
inline constexpr Text by_ratings_domain{"{1} (shown mainly by reference ratings)",
                                        "{1} (se muestra sobre todo con las referencias)"};
inline constexpr Text thin_areas{"Areas that depend on one course", "Áreas que dependen de un solo curso"};
inline constexpr Text thin_areas_none{"No area depends on one course only.", "Ningún área depende de un solo curso."};

inline constexpr Text coverage_grid{"Areas and courses", "Áreas y cursos"};
inline constexpr Text coverage_note{
    "The numbers are those of the courses in the list below. The hours of a course are shared among its areas in equal parts "
    "of whole minutes, so they add up to the hours offered. The hours of whole courses are what the map of somebody who "
    "took part in all of them shows; they don't add up.",
    "Los números son los de los cursos de la lista de abajo. Las horas de un curso se reparten por igual entre sus áreas, en "
    "minutos enteros, así que suman las horas que se ofrecen. Las horas de los cursos completos son las que muestra el mapa "
    "de quien participó en todos; esas no se suman."};
inline constexpr Text courses_column{"Courses", "Cursos"};
inline constexpr Text hours_shared{"Hours shared", "Horas repartidas"};
inline constexpr Text hours_whole{"Hours of whole courses", "Horas de los cursos completos"};
inline constexpr Text which_courses{"Which", "Cuáles"};
inline constexpr Text and_more{"{1} and {2} more", "{1} y {2} más"};
inline constexpr Text on_other_areas{"On other areas", "Sobre otras áreas"};
inline constexpr Text without_areas{"Of courses without areas", "De cursos sin áreas"};

inline constexpr Text coverage_domains{"By domain", "Por dominio"};
inline constexpr Text coverage_courses{"What each course covers and adds", "Lo que cubre y añade cada curso"};
inline constexpr Text broad_claims_aside{
    "A course that claims very many areas for its hours makes no other one dispensable: in the last column it is left aside.",
    "Un curso que dice cubrir muchísimas áreas para sus horas no hace prescindible a ningún otro: en la última columna se deja "
    "de lado."};
inline constexpr Text course_number{"Number", "Número"};
inline constexpr Text what_it_adds{"What it adds", "Lo que añade"};
inline constexpr Text for_categories{"For {1}", "Para {1}"};
inline constexpr Text adds_alone{"Alone covers {1}", "Es el único que cubre {1}"};
inline constexpr Text adds_while_others_stay{"Adds nothing new as long as these stay: {1}",
                                             "No añade nada nuevo mientras se queden estos: {1}"};
inline constexpr Text adds_nothing{"Adds nothing new: courses that have to stay cover all of its areas",
                                   "No añade nada nuevo: todas sus áreas las cubren cursos que tienen que quedarse"};
inline constexpr Text none_asked{"Covers none of these areas", "No cubre ninguna de estas áreas"};
inline constexpr Text not_mapped{"Which areas it covers was not said yet", "Aún no se dijo qué áreas cubre"};
inline constexpr Text no_courses{"There is no course to look at.", "No hay ningún curso que considerar."};

inline constexpr Text series_title{"These courses together", "Estos cursos juntos"};
inline constexpr Text series_covered{"Areas they cover", "Áreas que cubren"};
inline constexpr Text series_only{"Areas that only they cover", "Áreas que solo ellos cubren"};
inline constexpr Text series_repeated{"Areas that more than one of them covers", "Áreas que cubre más de uno de ellos"};
inline constexpr Text series_beyond{"Other areas", "Otras áreas"};
inline constexpr Text none_of_these{"none", "ninguna"};

inline constexpr Text reach_title{"How far the catalogue alone takes a beginner", "Hasta dónde lleva el catálogo por sí solo"};
inline constexpr Text reach_note{
    "Somebody who has nothing yet and takes every one of these courses, by what a category asks of training hours and areas. "
    "What else it asks, like work and reflective supervision, no course can give.",
    "Alguien que aún no tiene nada y toma todos estos cursos, según lo que pide una categoría en horas de capacitación y "
    "áreas. Lo demás que pide, como trabajo y supervisión reflexiva, no lo da ningún curso."};
inline constexpr Text reached{"Reached", "Se alcanza"};
inline constexpr Text reach_none{"Nothing that courses could give is asked for.", "No se pide nada que puedan dar los cursos."};

inline constexpr Text next_course_title{"The one new course that would help most", "El curso nuevo que más ayudaría"};
inline constexpr Text next_for_catalogue{
    "A course of {1} or more on these areas would close most gaps of the catalogue. Of its areas nobody offers now: {2}. One "
    "course only offers now: {3}.",
    "Un curso de {1} o más sobre estas áreas cerraría la mayor parte de lo que falta en el catálogo. De sus áreas, hoy no ofrece "
    "nadie: {2}. Hoy ofrece un solo curso: {3}."};
inline constexpr Text next_for_people{
    "A course of {1} or more on these areas would help most. People who lack one of them: {2} of {3}. Missing areas that it "
    "covers, over all people: {4} of {5}. People who would then lack none: {6}.",
    "Un curso de {1} o más sobre estas áreas es el que más ayudaría. Personas a quienes les falta alguna: {2} de {3}. Áreas "
    "que faltan y que cubriría, entre todas las personas: {4} de {5}. Personas a quienes ya no les faltaría ninguna: {6}."};
inline constexpr Text next_course_none{"No area is missing, and none depends on one course only.",
                                "No falta ningún área, y ninguna depende de un solo curso."};
inline constexpr Text nobody_lacks{"None of the {1} people lacks an area.", "A ninguna de las {1} personas le falta un área."};

inline constexpr Text people_lacking{"People who lack it", "Personas a quienes les falta"};
inline constexpr Text in_catalogue{"In the catalogue", "En el catálogo"};
inline constexpr Text in_portfolios{"In the portfolios given", "En los portafolios dados"};

// -- the picture
inline constexpr Text picture_told{
    "Areas down, courses across; {1} of {2} areas are covered by {3} courses. Nobody offers: {4}. One course only offers: {5}.",
    "Áreas hacia abajo, cursos a lo ancho; {3} cursos cubren {1} de {2} áreas. No ofrece nadie: {4}. Ofrece un solo curso: {5}."};
inline constexpr Text key_mark{"★ key domain: reviewers weigh it most", "★ dominio clave: lo que más pesa en la revisión"};
inline constexpr Text heat_of_cells{"Hours of one course", "Horas de un curso"};
inline constexpr Text heat_of_areas{"Hours of an area", "Horas de un área"};
inline constexpr Text heat_of_numbers{"Courses of an area", "Cursos de un área"};
inline constexpr Text under{"under {1}", "menos de {1}"};
inline constexpr Text or_more{"{1} or more", "{1} o más"};
inline constexpr Text too_many_columns{"{1} courses are too many for a column each: the bars are the hours of each area.",
                                       "{1} cursos son demasiados para una columna cada uno: las barras son las horas de cada área."};

} // namespace imh::paper::words
