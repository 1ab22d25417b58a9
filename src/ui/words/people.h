// People who rate the applicant or give reflective supervision.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text people_lead{
    "Everybody who would rate you or who gave you reflective supervision.",
    "Todas las personas que darían una referencia de usted o que le dieron supervisión reflexiva."};
inline constexpr Text people_empty{"No people yet", "Aún no hay personas"};
inline constexpr Text people_empty_text{
    "Add those who gave you reflective supervision, your supervisors, and those whom you could ask for a reference. "
    "Each is entered once.",
    "Añada a quienes le dieron supervisión reflexiva, a quienes le supervisan y a quienes podría pedir una referencia. "
    "Cada persona se anota una sola vez."};
inline constexpr Text add_person{"Add a person", "Añadir una persona"};
inline constexpr Text back_to_people{"Back to people", "Volver a las personas"};
inline constexpr Text rates_as{"Would rate you as ", "Daría una referencia como "};
inline constexpr Text no_rater{"Doesn't rate you", "No da una referencia"};
inline constexpr Text masters{"Master's-prepared", "Con maestría"};
inline constexpr Text meets_requirements{"Would meet the requirements of II, III or IV",
                                         "Cumpliría los requisitos de II, III o IV"};
inline constexpr Text familiar{"Knows infant mental health", "Conoce la salud mental infantil"};
inline constexpr Text vetting{"Vetted by the association", "Evaluada por la asociación"};
inline constexpr Text relative{"A relative of yours", "Es familiar de usted"};
inline constexpr Text self{"Yourself", "Es usted"};

// The list.
inline constexpr Text find_people{"Find people", "Buscar personas"};
inline constexpr Text find_people_example{"a name, a role", "un nombre, una función"};
inline constexpr std::array<Text, 3> people_orders{{
    {"By name", "Por nombre"},
    {"As entered", "Como se anotaron"},
    {"Most RS/C first", "Más RS/C primero"},
}};
inline constexpr std::array<Text, 5> people_filters{{
    {"Everybody", "Todas las personas"},
    {"Those who would rate you", "Quienes darían una referencia"},
    {"Those who gave RS/C", "Quienes dieron RS/C"},
    {"Those who hold an endorsement", "Quienes tienen un Endorsement"},
    {"Something is not said", "Falta decir algo"},
}};
inline constexpr Text no_person_found{"Nobody fits", "Nadie coincide"};
inline constexpr Text column_person{"Name", "Nombre"};
inline constexpr Text column_is{"What they are to you", "Qué es para usted"};
inline constexpr Text gave_rsc{"gave you {1} of RS/C", "le dio {1} de RS/C"};
inline constexpr Text supervises{"supervised your work", "supervisó su trabajo"};
inline constexpr Text no_name_yet{"no name yet", "aún sin nombre"};

// The editor.
inline constexpr Text person_name{"Name", "Nombre"};
inline constexpr Text email{"E-mail", "Correo electrónico"};
inline constexpr Text email_help{"Only for your papers. No rule asks for it.", "Solo para sus documentos. Ninguna regla lo pide."};
inline constexpr Text endorsements_title{"Their endorsement", "Su Endorsement"};
inline constexpr Text endorsements_help{
    "What counts is what they held on the day. The association's list of endorsed professionals tells it.",
    "Cuenta lo que tenían ese día. La lista de profesionales con Endorsement de la asociación lo dice."};
inline constexpr Text add_endorsement{"Add an endorsement they hold or held", "Añadir un Endorsement que tiene o tuvo"};
inline constexpr Text choose_category_to_add{"Choose a category…", "Elija una categoría…"};
inline constexpr Text endorsed_from{"Since", "Desde"};
inline constexpr Text endorsed_to{"Until", "Hasta"};
inline constexpr Text endorsed_to_help{"Empty if they still hold it", "Vacío si aún lo tiene"};
inline constexpr Text remove_endorsement{"Remove", "Quitar"};
inline constexpr Text remove_endorsement_of{"Remove {1}", "Quitar {1}"};
inline constexpr Text no_endorsement{"No endorsement entered", "Ningún Endorsement anotado"};
inline constexpr Text holds_none{"They hold none", "No tiene ninguno"};
inline constexpr Text holds_unsaid{"I don't know yet", "Aún no lo sé"};
inline constexpr Text about_person{"About them", "Sobre esta persona"};
inline constexpr Text masters_help{"Asked of some who give RS/C.", "Se pide a algunas personas que dan RS/C."};
inline constexpr Text familiar_help{"Asked of some raters.", "Se pide a algunas personas que dan referencias."};
inline constexpr Text meets_help{"For raters who hold no endorsement.", "Para quienes dan referencias y no tienen un Endorsement."};
inline constexpr Text relative_help{"Relatives and you yourself can't rate you.", "Ni sus familiares ni usted pueden dar una referencia de usted."};
inline constexpr std::array<Text, 4> vettings{{{"Not said", "Sin respuesta"}, {"No", "No"}, {"Asked for", "Solicitada"}, {"Done", "Hecha"}}};
inline constexpr Text vetted_on{"Vetted on", "Evaluada el"};

// Their reference.
inline constexpr Text reference_title{"Their reference for you", "Su referencia de usted"};
inline constexpr Text add_reference{"They would rate me…", "Daría una referencia de mí…"};
inline constexpr Text reference_roles{"What are they to you?", "¿Qué es esta persona para usted?"};
inline constexpr Text reference_roles_help{"Tick all that is true. Your category asks for some of these.",
                                           "Marque todo lo que sea cierto. Su categoría pide algunas de estas."};
inline constexpr Text other_roles{"More roles", "Más funciones"};
inline constexpr Text reference_step{"How far is it?", "¿Cómo va?"};
inline constexpr std::array<Text, 4> reference_steps{{
    {"Not asked yet", "Aún sin pedir"},
    {"Asked", "Pedida"},
    {"They agreed", "Aceptó"},
    {"Sent in", "Enviada"},
}};
inline constexpr Text reference_words{"How do they know your work?", "¿Cómo conoce su trabajo?"};
inline constexpr Text remove_reference{"They don't rate me", "No da una referencia de mí"};
inline constexpr Text given_title{"Reflective supervision they gave you", "Supervisión reflexiva que le dio"};
inline constexpr Text given_none{"None entered. Add it under Supervision.", "Nada anotado. Añádalo en Supervisión."};
inline constexpr Text see_sessions{"See the sessions", "Ver las sesiones"};
inline constexpr Text jobs_supervised{"Work they supervised", "Trabajo que supervisó"};
inline constexpr Text delete_clears{"Deleting this person also clears {1}. Undo brings all of it back.",
                                    "Al borrar a esta persona también se borra: {1}. Deshacer lo trae todo de vuelta."};
inline constexpr Text clears_reference{"their reference", "su referencia"};
inline constexpr Text clears_sessions{"their name in {1}", "su nombre en {1}"};
inline constexpr Text clears_job{"their name at 1 job", "su nombre en 1 trabajo"};
inline constexpr Text clears_jobs{"their name at {1} jobs", "su nombre en {1} trabajos"};

// The slots of the category in view.
inline constexpr Text slots_lead{"The page puts each person where they fit best. One person fills one place only.",
                                 "La página pone a cada persona donde mejor queda. Una persona ocupa un solo lugar."};
inline constexpr Text choose_who{"Choose who…", "Elegir quién…"};
inline constexpr Text choose_who_for{"Choose who… {1}", "Elegir quién… {1}"};
inline constexpr Text could_fill{"Could also be {1}", "También podría ser {1}"};
inline constexpr Text who_title{"Who could rate you here?", "¿Quién podría dar esta referencia?"};
inline constexpr Text who{"Person", "Persona"};
inline constexpr Text role_here{"What are they to you?", "¿Qué es esta persona para usted?"};
inline constexpr Text take_as_reference{"Add their reference", "Añadir su referencia"};
inline constexpr Text take_needs{"Choose a person and what they are to you.", "Elija una persona y qué es para usted."};
inline constexpr Text took_reference{"{1} would rate you as {2}", "{1} daría una referencia como {2}"};

} // namespace imh::ui::words
