// The papers as they are looked at on the page.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text papers_title{"Papers to take away", "Papeles para llevar"};
inline constexpr Text papers_text{
    "Made here from what you entered, for the category in view. Nothing is sent anywhere.",
    "Se hacen aquí con lo que usted anotó, para la categoría elegida. No se envía nada a ninguna parte."};
inline constexpr Text back_to_papers{"Back to papers", "Volver a los papeles"};
inline constexpr Text renewal_category{"The category you hold", "La categoría que tiene"};
inline constexpr Text renewal_from{"First day of the period", "Primer día del período"};
inline constexpr Text renewal_since{"Held since", "La tiene desde"};
inline constexpr Text renewal_since_help{"Leave it empty where your own entry under People says it.",
                                         "Déjelo vacío si ya lo dice su propia anotación en Personas."};
inline constexpr Text compare_with{"Compare with", "Comparar con"};
inline constexpr Text more_papers{"Once you hold it, or move", "Cuando ya la tiene, o se muda"};
inline constexpr Text print_paper{"Print…", "Imprimir…"};
inline constexpr Text save_as_page{"Save as a page (HTML)", "Guardar como página (HTML)"};
inline constexpr Text save_as_sheet{"Save for a spreadsheet (CSV)", "Guardar para hoja de cálculo (CSV)"};
inline constexpr Text paper_saved{"{1} was handed to your browser", "{1} se entregó a su navegador"};
inline constexpr Text result_title{"Result file", "Archivo de resultado"};
inline constexpr Text result_text{
    "Every finding of today, with a fingerprint of the rules and of your portfolio. Whoever has your portfolio can check "
    "with it that nothing was changed.",
    "Todos los resultados de hoy, con una huella de las reglas y de su portafolio. Quien tenga su portafolio puede comprobar "
    "con él que nada se cambió."};
inline constexpr Text save_result{"Save result file…", "Guardar archivo de resultado…"};
inline constexpr Text paper_part{"Part", "Parte"};
inline constexpr Text first_part{"About this paper", "Sobre este papel"};
inline constexpr Text earlier_part{"Back one part", "Parte anterior"};
inline constexpr Text later_part{"Next part", "Parte siguiente"};
inline constexpr Text qr_code{"QR code", "Código QR"};
inline constexpr Text copy_value{"Copy {1}: {2}", "Copiar {1}: {2}"};
inline constexpr Text copied{"Copied", "Copiado"};
inline constexpr Text typed_row{"Typed: {1}", "Ya escrito: {1}"};
inline constexpr Text typed_count{"{1} of {2} typed", "{1} de {2} ya escritos"};
inline constexpr Text nothing_in_cell{"nothing", "nada"};

inline constexpr Text application_lead{
    "Steps of the application itself. They are asked for when you apply.",
    "Pasos de la solicitud misma. Se piden cuando usted hace la solicitud."};
inline constexpr Text signed_label{"Day you signed: {1}", "Día en que firmó: {1}"};
inline constexpr Text memberships_title{"Memberships", "Membresías"};
inline constexpr Text membership_association{"Association", "Asociación"};
inline constexpr Text membership_imh{"Is it an infant mental health association?",
                                     "¿Es una asociación de salud mental infantil?"};
inline constexpr Text membership_from{"Member since", "Miembro desde"};
inline constexpr Text membership_to{"Until", "Hasta"};
inline constexpr Text membership_to_help{"Leave it empty while it runs on", "Déjelo vacío mientras siga vigente"};
inline constexpr Text add_membership{"Add a membership", "Añadir una membresía"};
inline constexpr Text delete_membership{"Delete this membership", "Borrar esta membresía"};
inline constexpr Text membership_added{"Membership added", "Membresía añadida"};
inline constexpr Text exam_taken{"Taken on", "Fecha del examen"};
inline constexpr Text exam_passed{"Did you pass it?", "¿Lo aprobó?"};
inline constexpr Text exam_text{"It comes after the review, at some categories.",
                                "Viene después de la revisión, en algunas categorías."};
inline constexpr Text declarations_title{"Only you can say", "Solo usted lo puede decir"};
inline constexpr Text declaration_words{"In your own words, for the reviewers", "En sus palabras, para quienes revisan"};

} // namespace imh::ui::words
