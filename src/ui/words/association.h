// Where one means to apply: the choice, and the list of all associations.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

/// {1} is the name of the association.
inline constexpr Text offered_by{"Offered by {1}", "La ofrece {1}"};
/// {1} is how to reach it, in its own words.
inline constexpr Text offered_contact{"Questions: {1}", "Preguntas: {1}"};
/// {1} is an address.
inline constexpr Text offered_apply{"How to apply: {1} (opens beside this page)", "Cómo presentar la solicitud: {1} (se abre aparte)"};
inline constexpr Text association_question{"Where do you want to apply?", "¿Dónde quiere presentar su solicitud?"};
inline constexpr Text edition_question{"Which of its rules?", "¿Cuáles de sus reglas?"};
/// {1} is the association, {2} the title of its rules.
inline constexpr Text association_rules{"{1} \xC2\xB7 {2}", "{1} \xC2\xB7 {2}"};
/// {1} is a day, {2} the title of the rules.
inline constexpr Text edition_next{"Anyone who applies from {1} on is judged by other rules: {2}.",
                                   "A quien presente su solicitud desde el {1} se le aplican otras reglas: {2}."};
inline constexpr Text edition_days_unknown{"No source says from when each of them is in force: ask the association.",
                                           "Ninguna fuente dice desde cuándo rige cada una: pregunte a la asociación."};
inline constexpr Text edition_compare{"What differs for you between them", "Qué cambia para usted entre ellas"};
inline constexpr Text edition_missing{"Your file names the rules “{1}”. They are not in this page, so these are used.",
                                      "Su archivo nombra las reglas “{1}”. No están en esta página, así que se usan estas."};
/// {1} is an association.
inline constexpr Text association_missing{"Your file is for {1}. Its rules are not in this page, so these are used.",
                                          "Su archivo es para {1}. Sus reglas no están en esta página, así que se usan estas."};
inline constexpr Text association_other{"Other associations, and rules from a file", "Otras asociaciones, y reglas de un archivo"};
inline constexpr Text associations_title{"Associations and their rules", "Las asociaciones y sus reglas"};
inline constexpr Text associations_lead{
    "These associations award the endorsement, as the source below lists them. The page has rules for {1} of them. For "
    "the others only the association can tell what it asks. The rules of a neighbor show what to expect, no more.",
    "Estas asociaciones conceden el Endorsement, según la fuente de abajo. La página tiene reglas de {1} de ellas. En las "
    "demás, solo la asociación puede decir qué pide. Las reglas de una vecina muestran qué esperar, nada más."};
inline constexpr Text association_has_rules{"Rules in this page", "Reglas en esta página"};
inline constexpr Text association_no_rules{"No rules here: ask the association", "Aquí no hay reglas: pregunte a la asociación"};
inline constexpr Text association_moving{"If you move", "Si se muda"};
/// {1} is the file's name. On the screen and on every paper.
inline constexpr Text rules_from_file{
    "These rules come from the file “{1}”. They are not the ones built into this page, and nobody has checked them here.",
    "Estas reglas vienen del archivo “{1}”. No son las que trae esta página, y aquí nadie las ha comprobado."};
inline constexpr Text rules_built_in{"Use the built-in rules", "Usar las reglas de la página"};
inline constexpr Text rules_built_in_again{"The built-in rules are in use again", "Se usan otra vez las reglas de la página"};
inline constexpr Text rules_coordinators{"For those who write the rules", "Para quienes escriben las reglas"};
inline constexpr Text rules_coordinators_text{
    "You can open a file of rules here, a whole edition in one file. It is used in place of the built-in rules until you close the page, "
    "and says so everywhere. The rules in use now can be saved as such a file. A file with other texts for them, or with worked cases, "
    "is opened here too.",
    "Aquí puede abrir un archivo de reglas, una edición entera en un solo archivo. Se usa en lugar de las reglas de la página hasta que "
    "usted la cierre, y lo dice en todas partes. Las reglas que se usan ahora se pueden guardar como un archivo así. También se abre aquí "
    "un archivo con otros textos para ellas, o con casos resueltos."};
inline constexpr Text rules_open{"Open a file of rules…", "Abrir un archivo de reglas…"};
inline constexpr Text rules_save{"Save these rules", "Guardar estas reglas"};
inline constexpr Text cases_try{"Try the worked cases", "Probar los casos resueltos"};
/// {1} is the file's name.
inline constexpr Text cases_of_file{"The worked cases in “{1}”", "Los casos resueltos de “{1}”"};
inline constexpr Text cases_disagree{"These stand otherwise than the cases say:", "Estos resultan distintos de lo que dicen los casos:"};
/// {1} is how many.
inline constexpr Text cases_more{"{1} more. The command imh test tells them all.", "{1} más. El comando imh test los dice todos."};
/// {1} is the file's name. The first on the screen and on every paper.
inline constexpr Text wording_from_file{
    "The texts come from the file “{1}”, not from this page. They change no rule.",
    "Los textos vienen del archivo “{1}”, no de esta página. No cambian ninguna regla."};
inline constexpr Text wording_laid{"The texts of “{1}” are in use", "Se usan los textos de “{1}”"};
inline constexpr Text wording_waits{"The texts of “{1}” are for the page in the other language", "Los textos de “{1}” son para la página en el otro idioma"};
/// {1} is a code such as "fr".
inline constexpr Text cases_elsewhere{"this file holds worked cases, which are tried on the page for trainers and coordinators",
                                       "este archivo tiene casos resueltos, que se prueban en la página para quienes capacitan y coordinan"};
inline constexpr Text cases_elsewhere_remedy{"Open imh-courses.html, and the file there.", "Abra imh-courses.html, y el archivo allí."};
inline constexpr Text wording_language{"the page does not speak “{1}”", "la página no habla “{1}”"};
inline constexpr Text wording_language_remedy{"Write “en” or “es”.", "Escriba “en” o “es”."};
inline constexpr Text associations_list{"Associations", "Asociaciones"};

} // namespace imh::ui::words
