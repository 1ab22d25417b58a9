// The fixed words of the log for a renewal.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text renewal_title{"Log for renewal", "Registro para la renovación"};
inline constexpr Text renewal_purpose{
    "What keeping your endorsement asks in this period, what is there, and every entry of the period. For you, and for "
    "the association if it asks to see it.",
    "Lo que pide este período para mantener su Endorsement, lo que ya hay, y cada anotación del período. Para usted, y "
    "para la asociación si lo pide."};
inline constexpr Text renewal_waits{"Choose the category that you hold, and say the first day of the period.",
                                    "Elija la categoría que tiene y diga el primer día del período."};
inline constexpr Text held_since{"Held since", "La tiene desde"};
inline constexpr Text period{"Period", "Período"};
inline constexpr Text needed_by{"All is needed by", "Todo hace falta hasta el"};
inline constexpr Text what_counts{"What is asked, and what is there", "Lo que se pide y lo que hay"};
inline constexpr Text asked_how{"Asked or recommended", "Se pide o se recomienda"};
inline constexpr Text no_renewal_rules{
    "This edition says nothing about keeping the category. Ask the association what it asks for.",
    "Esta edición no dice nada sobre cómo mantener la categoría. Pregunte a la asociación qué pide."};
inline constexpr Text trainings_of_period{"Trainings and courses of the period", "Capacitaciones y cursos del período"};
inline constexpr Text sessions_of_period{"Reflective supervision of the period", "Supervisión reflexiva del período"};
inline constexpr Text memberships_of_period{"Memberships", "Membresías"};
inline constexpr Text signatures_of_period{"Signatures", "Firmas"};
inline constexpr Text rsc_given_by{"Given by", "Quién la dio"};
inline constexpr Text counted_so_far{"Counted so far", "Cuenta hasta ahí"};
inline constexpr Text none_in_period{"None is entered for this period.", "No hay nada anotado para este período."};
inline constexpr Text outside_period{"{1} lie outside the period and are not listed.",
                                     "{1} quedan fuera del período y no aparecen."};
inline constexpr Text attested{"What stands here is true.  Date ______________  Signature ______________________________",
                               "Lo que está aquí es verdad.  Fecha ______________  Firma ______________________________"};

} // namespace imh::paper::words
