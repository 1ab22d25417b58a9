// The fixed words of the papers. {1}, {2} are places for values.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text standing_title{"Where you stand", "Su situación"};
inline constexpr Text map_title{"Competency map", "Mapa de competencias"};
inline constexpr Text log_title{"Training log", "Registro de capacitaciones"};
inline constexpr Text plan_title{"Development plan", "Plan de desarrollo"};
inline constexpr Text worksheet_title{"Worksheet for EASy", "Hoja de trabajo para EASy"};

inline constexpr Text standing_purpose{"Every category side by side, and each finding with its reasons. For you, and "
                                       "for a mentor or coordinator who helps you.",
                                       "Todas las categorías lado a lado, y cada resultado con sus razones. Para "
                                       "usted, y para quien le orienta o coordina."};
inline constexpr Text map_purpose{
    "Which of your courses, trainings, work and RS/C show each competency area. For you, and for whoever advises you.",
    "Qué cursos, capacitaciones, trabajos y RS/C muestran cada área de competencia. Para usted, y para quien le "
    "orienta."};
inline constexpr Text log_purpose{
    "All your trainings by date, with hours, areas and totals. For you, your employer or a reviewer who asks.",
    "Todas sus capacitaciones por fecha, con horas, áreas y totales. Para usted, su empleador o quien revisa y lo "
    "pida."};
inline constexpr Text plan_purpose{
    "Your goals with their dates, beside what is still open. For you and your supervisor.",
    "Sus metas con sus fechas, junto a lo que falta. Para usted y quien le supervisa."};
inline constexpr Text worksheet_purpose{
    "What you will type into EASy, page by page, with totals to check against. For you, while you apply.",
    "Lo que escribirá en EASy, página por página, con totales para comprobar. Para usted, mientras hace la solicitud."};

inline constexpr Text name{"Name", "Nombre"};
inline constexpr Text day{"As of", "Con fecha"};
inline constexpr Text rules{"Rules", "Reglas"};
inline constexpr Text rules_value{"{1} ({2})", "{1} ({2})"};
inline constexpr Text category{"Category", "Categoría"};
inline constexpr Text every_category{"every one", "todas"};
inline constexpr Text unofficial{
    "Unofficial. It says what the published rules ask and what was entered, nothing more. Only the association's "
    "reviewers decide.",
    "No es oficial. Dice lo que piden las reglas publicadas y lo que se anotó, nada más. Solo deciden las personas que "
    "revisan en la asociación."};

inline constexpr Text yes{"yes", "sí"};
inline constexpr Text no{"no", "no"};
inline constexpr Text partly{"partly", "en parte"};
inline constexpr Text unsaid{"not said", "no se dijo"};
inline constexpr Text days_range{"{1} to {2}", "{1} a {2}"};
inline constexpr Text days_since{"since {1}", "desde {1}"};
inline constexpr Text days_until{"until {1}", "hasta {1}"};
inline constexpr Text still_going{"still going on", "sigue hoy"};
inline constexpr Text endorsement_unsaid{"endorsement not said", "no se dijo su Endorsement"};
inline constexpr Text endorsement_none{"holds no endorsement", "no tiene Endorsement"};

// -- standing
inline constexpr Text at_a_glance{"All categories", "Todas las categorías"};
inline constexpr Text level{"Level", "Nivel"};
inline constexpr Text experience{"Experience", "Experiencia"};
inline constexpr Text application{"Application steps", "Pasos de la solicitud"};
inline constexpr Text outcome{"In all", "En total"};
inline constexpr Text all_met{
    "By what was entered, the checkable requirements are met. The association's reviewers decide.",
    "Según lo anotado, se cumplen los requisitos que se pueden comprobar. Deciden las personas que revisan en la "
    "asociación."};
inline constexpr Text there{"There", "Hay"};
inline constexpr Text left{"Missing", "Falta"};
inline constexpr Text what_is_asked{"Asked", "Se pide"};
inline constexpr Text why{"Why", "Por qué"};
inline constexpr Text next{"Next", "Lo que sigue"};
inline constexpr Text source{"Source", "Fuente"};
inline constexpr Text reading{"How we read it", "Cómo lo leemos"};
inline constexpr Text ledger{"What became of each entry", "Qué pasó con cada anotación"};
inline constexpr Text entry{"Entry", "Anotación"};
inline constexpr Text when{"When", "Cuándo"};
inline constexpr Text amount{"Amount", "Cantidad"};
inline constexpr Text became{"What became of it", "Qué pasó con ella"};
inline constexpr Text counted{"counted", "cuenta"};
inline constexpr Text open_because{"open: {1}", "por aclarar: {1}"};
inline constexpr Text aside_because{"not counted: {1}", "no cuenta: {1}"};
inline constexpr Text for_reviewer{"For the reviewer", "Para quien revisa"};
inline constexpr Text for_reviewer_none{"Nothing is left for a reviewer to decide.",
                                        "No queda nada que deba decidir quien revisa."};
inline constexpr Text for_you{"Your answers are needed", "Faltan sus respuestas"};
inline constexpr Text own_words{"{1} Your words: {2}", "{1} Sus palabras: {2}"};
inline constexpr Text and_alike{"The same is asked of {1} more.", "Lo mismo se pregunta de {1} más."};
inline constexpr Text notes{"Notes on entries", "Notas sobre lo anotado"};
inline constexpr Text titled{"{1}: {2}", "{1}: {2}"};

// -- map
inline constexpr Text area{"Competency area", "Área de competencia"};
inline constexpr Text course{"Course", "Curso"};
inline constexpr Text training{"Training", "Capacitación"};
inline constexpr Text work{"Work", "Trabajo"};
inline constexpr Text rsc{"RS/C", "RS/C"};
inline constexpr Text training_hours{"Training hours", "Horas de capacitación"};
inline constexpr Text stands{"Stands", "Situación"};
inline constexpr Text key_domain{"{1} (key domain)", "{1} (dominio clave)"};
inline constexpr Text covered{"Shown", "Mostrada"};
inline constexpr Text not_yet{"Not yet", "Todavía no"};
inline constexpr Text reviewer{"A reviewer decides", "Decide quien revisa"};
inline constexpr Text map_note{
    "Each code is an entry of the key below: C a course, T a training, W work, R reflective supervision by one person. "
    "Codes in brackets are of a kind that this category does not name for its areas. The hours of a training stand at "
    "each of its areas, so they do not add up.",
    "Cada código es una anotación de la clave de abajo: C un curso, T una capacitación, W un trabajo, R supervisión "
    "reflexiva de una persona. Entre corchetes están las de un tipo que esta categoría no nombra para sus áreas. Las "
    "horas de una capacitación aparecen en cada una de sus áreas, así que no se suman."};
inline constexpr Text grid{"Areas and what shows them", "Áreas y lo que las muestra"};
inline constexpr Text gaps{"Still open", "Lo que falta"};
inline constexpr Text gaps_none{"Every area that this category asks for has something.",
                                "Cada área que pide esta categoría tiene algo."};
inline constexpr Text key_title{"Key to the codes", "Clave de los códigos"};
inline constexpr Text code{"Code", "Código"};
inline constexpr Text hours{"Hours", "Horas"};
inline constexpr Text rsc_by{"Reflective supervision by {1}", "Supervisión reflexiva con {1}"};
inline constexpr Text rsc_by_nobody{"Reflective supervision, by whom not said",
                                    "Supervisión reflexiva, no se dijo con quién"};

// -- log
inline constexpr Text log_section{"Trainings by date", "Capacitaciones por fecha"};
inline constexpr Text date{"Date", "Fecha"};
inline constexpr Text title{"Title", "Título"};
inline constexpr Text given_by{"Given by", "Quién la dio"};
inline constexpr Text running{"Total so far", "Total hasta ahí"};
inline constexpr Text areas{"Areas", "Áreas"};
inline constexpr Text total{"Total", "Total"};
inline constexpr Text remark{"Note", "Nota"};
inline constexpr Text by_domain{"Hours by domain", "Horas por dominio"};
inline constexpr Text domain{"Domain", "Dominio"};
inline constexpr Text trainings_count{"Trainings", "Capacitaciones"};
inline constexpr Text log_note{
    "Trainings that are doubled or still to come are listed, but not in the totals. A training stands at each domain "
    "that it "
    "covers, so the domains together are more than the total.",
    "Las capacitaciones repetidas o por venir aparecen, pero no están en los totales. Una capacitación aparece en cada "
    "dominio que cubre, así que los dominios juntos suman más que el total."};
inline constexpr Text log_empty{"No training is entered yet.", "Aún no hay capacitaciones anotadas."};
inline constexpr Text rsc_part{"{1} on giving RS/C", "{1} sobre dar RS/C"};
inline constexpr Text dei_part{"{1} on diversity, equity and inclusion", "{1} sobre diversidad, equidad e inclusión"};

// -- plan
inline constexpr Text goals{"Goals", "Metas"};
inline constexpr Text goal{"Goal", "Meta"};
inline constexpr Text by_when{"By", "Para cuándo"};
inline constexpr Text done{"Done", "Hecha"};
inline constexpr Text notes_column{"Notes", "Notas"};
inline constexpr Text goals_none{"No goal is entered yet.", "Aún no hay metas anotadas."};
inline constexpr Text closes{"Would help with", "Ayudaría con"};
inline constexpr Text next_steps{"What is still open", "Lo que todavía falta"};
inline constexpr Text next_none{"Nothing is open in this category.", "No falta nada en esta categoría."};
inline constexpr Text gaps_without_goal{"Areas still open that no goal covers",
                                        "Áreas que faltan y que ninguna meta cubre"};
inline constexpr Text choose_category{"Choose a category to see what is still open in it.",
                                      "Elija una categoría para ver lo que falta en ella."};
inline constexpr Text signed_by{"Discussed on ______________  with ______________________________",
                                "Conversado el ______________  con ______________________________"};

} // namespace imh::paper::words
