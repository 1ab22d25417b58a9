// Where one means to apply: the choice, and the list of all associations.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text association_question{"Where do you want to apply?", "¿Dónde quiere presentar su solicitud?"};
inline constexpr Text edition_question{"Which of its rules?", "¿Cuáles de sus reglas?"};
/// {1} is the association, {2} the title of its rules.
inline constexpr Text association_rules{"{1} \xC2\xB7 {2}", "{1} \xC2\xB7 {2}"};
inline constexpr Text edition_missing{"Your file names the rules “{1}”. They are not in this page, so these are used.",
                                      "Su archivo nombra las reglas “{1}”. No están en esta página, así que se usan estas."};
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
    "and says so everywhere. The rules in use now can be saved as such a file.",
    "Aquí puede abrir un archivo de reglas, una edición entera en un solo archivo. Se usa en lugar de las reglas de la página hasta que "
    "usted la cierre, y lo dice en todas partes. Las reglas que se usan ahora se pueden guardar como un archivo así."};
inline constexpr Text rules_open{"Open a file of rules…", "Abrir un archivo de reglas…"};
inline constexpr Text rules_save{"Save these rules", "Guardar estas reglas"};
inline constexpr Text associations_list{"Associations", "Asociaciones"};

} // namespace imh::ui::words
