// Where the applicant stands: categories, findings, questions, and the panel beside the trainings.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text standing_lead{
    "By what you entered, on the checkable rules of {1} ({2}). The association's reviewers decide.",
    "Según lo que usted escribió y las reglas comprobables de {1} ({2}). Deciden quienes revisan en la asociación."};
inline constexpr Text choose_category{"Categories", "Categorías"};
inline constexpr Text your_choice{"your choice", "su elección"};
inline constexpr Text looking_at{"You are looking at", "Está viendo"};
inline constexpr Text none_chosen{"No category chosen yet", "Aún no ha elegido categoría"};
inline constexpr Text none_chosen_text{
    "Choose the one you are thinking of, and each change shows here at once.",
    "Elija la categoría en la que está pensando, y cada cambio se verá aquí enseguida."};
inline constexpr Text why{"Why", "Por qué"};
inline constexpr Text next{"Next", "Qué sigue"};
inline constexpr Text source{"Source", "Fuente"};
inline constexpr Text reading{"How we read it", "Cómo lo leemos"};
inline constexpr Text readings_of{"How we read it: {1}", "Cómo lo leemos: {1}"};
inline constexpr Text asked{"What is asked", "Qué se pide"};
/// What a button says to those who don't see what it stands under: its words, then the requirement.
inline constexpr Text button_of{"{1}: {2}", "{1}: {2}"};
inline constexpr Text show_reason{"Why", "Por qué"};
inline constexpr Text ledger_counted{"What counted, {1}", "Qué contó, {1}"};
inline constexpr Text ledger_left{"What did not count or is open, {1}", "Qué no contó o está pendiente, {1}"};
inline constexpr Text one_entry{"1 entry", "1 entrada"};
inline constexpr Text many_entries{"{1} entries", "{1} entradas"};
inline constexpr Text side_by_side{"All categories side by side", "Todas las categorías lado a lado"};
inline constexpr Text choose_one{"Choose a category above, and you see each requirement here with its reasons.",
                                 "Elija arriba una categoría y verá aquí cada requisito con sus razones."};
inline constexpr Text column_requirement{"Requirement", "Requisito"};
inline constexpr Text not_asked{"not asked", "no se pide"};
inline constexpr Text left_here{"Left: {1}", "Falta: {1}"};
inline constexpr Text mark_met{"Met", "Cumplido"};
inline constexpr Text mark_not_yet{"Not yet", "Aún no"};
inline constexpr Text mark_reviewer{"Reviewer", "Revisión"};
inline constexpr Text mark_answer{"Answer", "Respuesta"};
inline constexpr Text mark_later{"Later", "Después"};
inline constexpr Text row_education{"Education", "Educación"};
inline constexpr Text row_work{"Work", "Trabajo"};
inline constexpr Text row_leadership{"Leadership", "Liderazgo"};
inline constexpr Text row_training{"Training hours", "Horas de capacitación"};
inline constexpr Text row_areas{"Competency areas", "Áreas de competencia"};
inline constexpr Text row_rsc{"RS/C", "RS/C"};
inline constexpr Text row_references{"References", "Referencias"};
inline constexpr Text row_signatures{"Signatures", "Firmas"};
inline constexpr Text row_transcripts{"Transcripts", "Historiales académicos"};
inline constexpr Text row_membership{"Membership", "Membresía"};
inline constexpr Text row_exam{"Written exam", "Examen escrito"};
inline constexpr Text row_unknown{"Not known from the sources", "No se sabe por las fuentes"};
inline constexpr Text row_any{"Education or work", "Educación o trabajo"};
inline constexpr Text counted{"Counted", "Contado"};
inline constexpr Text open_lines{"Open", "Pendiente"};
inline constexpr Text set_aside{"Not counted", "No contado"};
inline constexpr Text open_areas{"Areas still open", "Áreas aún abiertas"};
inline constexpr Text nobody_yet{"nobody yet", "nadie todavía"};
inline constexpr Text for_reviewer{"For the reviewer", "Para quien revisa"};
inline constexpr Text for_reviewer_lead{"Questions that the association answers, or would like to see answered.",
                                        "Preguntas que la asociación responde, o cuya respuesta querrá ver."};
inline constexpr Text for_you{"For you to answer", "Para que usted responda"};
inline constexpr Text parts_any{"One of these is enough", "Basta con una de estas"};
inline constexpr Text parts_all{"All of these are asked for", "Se piden todas estas"};
inline constexpr Text notices{"Worth a look", "Vale la pena mirar"};
inline constexpr Text one_next{"One thing to do next", "Lo próximo que puede hacer"};
inline constexpr Text all_next{"See all next steps", "Ver todos los próximos pasos"};
inline constexpr Text details{"Show", "Mostrar"};
inline constexpr Text where_you_stand{"Where you stand", "Su situación"};
inline constexpr Text strip_open{"Show what is met and what is left", "Mostrar lo cumplido y lo que falta"};
inline constexpr Text all_met{"Everything on this list is there.", "Todo lo de esta lista está completo."};

} // namespace imh::ui::words
