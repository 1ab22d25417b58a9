// Reflective supervision or consultation that the applicant received.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text supervision_lead{
    "Reflective supervision or consultation (RS/C) that you received. Administrative and clinical supervision are kept "
    "here too, and don't count.",
    "Supervisión o consulta reflexiva (RS/C) que usted recibió. La supervisión administrativa y la clínica "
    "también se guardan aquí, y no cuentan."};
inline constexpr Text supervision_empty{"No supervision yet", "Aún no hay supervisión"};
inline constexpr Text providers{"Who gave it", "Quién la dio"};
inline constexpr Text sessions{"Sessions", "Sesiones"};
inline constexpr Text kind{"Kind", "Tipo"};
inline constexpr Text reflective{"reflective", "reflexiva"};
inline constexpr Text individual{"individual", "individual"};
inline constexpr Text group{"group", "en grupo"};
inline constexpr Text administrative{"administrative", "administrativa"};
inline constexpr Text clinical{"clinical", "clínica"};
inline constexpr Text in_sessions{" in ", " en "};
inline constexpr Text provider_unsaid{"Provider not said", "No se dijo quién la dio"};
inline constexpr Text unnamed{"A person without a name", "Una persona sin nombre"};
inline constexpr Text endorsement{"Endorsement", "Endorsement"};
inline constexpr Text endorsement_unsaid{"Endorsement not said", "Endorsement no dicho"};
inline constexpr Text endorsement_none{"Holds no endorsement", "No tiene Endorsement"};

} // namespace imh::ui::words
