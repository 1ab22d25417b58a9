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
inline constexpr Text association_other{"My association is not in the list", "Mi asociación no está en la lista"};
inline constexpr Text associations_title{"Associations and their rules", "Las asociaciones y sus reglas"};
inline constexpr Text associations_lead{
    "These associations award the endorsement, as the source below lists them. The page has rules for {1} of them. For "
    "the others only the association can tell what it asks. The rules of a neighbor show what to expect, no more.",
    "Estas asociaciones conceden el Endorsement, según la fuente de abajo. La página tiene reglas de {1} de ellas. En las "
    "demás, solo la asociación puede decir qué pide. Las reglas de una vecina muestran qué esperar, nada más."};
inline constexpr Text association_has_rules{"Rules in this page", "Reglas en esta página"};
inline constexpr Text association_no_rules{"No rules here: ask the association", "Aquí no hay reglas: pregunte a la asociación"};
inline constexpr Text association_moving{"If you move", "Si se muda"};
inline constexpr Text associations_list{"Associations", "Asociaciones"};

} // namespace imh::ui::words
