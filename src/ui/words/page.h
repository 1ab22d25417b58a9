// The frame of the page: banner, navigation, and the words that every screen shares.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text product_for_trainers{"Courses and competency areas", "Cursos y áreas de competencia"};
inline constexpr Text product{"Endorsement self-assessment", "Autoevaluación para el Endorsement"};
/// {1} is the association, {2} the edition: a year, or what else tells it.
inline constexpr Text edition_line{"{1} \xC2\xB7 {2} \xC2\xB7 unofficial", "{1} \xC2\xB7 {2} \xC2\xB7 no oficial"};
inline constexpr Text until_day{"until {1}", "hasta el {1}"};
inline constexpr Text since_day{"since {1}", "desde el {1}"};
inline constexpr Text from_day_to_day{"{1} to {2}", "{1} a {2}"};
inline constexpr Text privacy{"Nothing you enter leaves this page.",
                              "Nada de lo que usted escribe sale de esta página."};
inline constexpr Text navigation{"Pages", "Páginas"};
inline constexpr Text evidence_group{"Your evidence", "Su evidencia"};
inline constexpr Text picture_group{"Your picture", "Su panorama"};
inline constexpr Text catalogue_group{"Trainers and courses", "Quienes capacitan"};
inline constexpr Text catalogue_tab{"Courses", "Cursos"};
inline constexpr Text evidence_pages{"Your evidence", "Su evidencia"};
inline constexpr Text evidence_tab{"Evidence", "Evidencia"};
inline constexpr Text map_tab{"Map", "Mapa"};
inline constexpr Text standing_tab{"Standing", "Situación"};
inline constexpr Text next_tab{"Next", "Qué sigue"};
inline constexpr Text plain_page{"Show as plain page", "Mostrar como página sencilla"};
inline constexpr Text drawn_page{"Show as drawn page", "Mostrar como página dibujada"};
/// The other language, named in itself, and its code.
inline constexpr Text other_language{"Español", "English"};
inline constexpr Text other_language_code{"es", "en"};
inline constexpr Text speaks_now{"This page is in English now", "Ahora esta página está en español"};
inline constexpr Text close{"Close", "Cerrar"};
inline constexpr Text undo{"Undo", "Deshacer"};
inline constexpr Text redo{"Redo", "Rehacer"};
inline constexpr Text undone{"Undone", "Deshecho"};
inline constexpr Text redone{"Done again", "Hecho de nuevo"};
inline constexpr Text unsaid{"not said", "no se dijo"};
inline constexpr Text yes{"yes", "sí"};
inline constexpr Text no{"no", "no"};
inline constexpr Text partly{"partly", "en parte"};

/// By Screen.
inline constexpr std::array<Text, 11> screens{{
    {"Start", "Inicio"},
    {"Education", "Educación"},
    {"Work", "Trabajo"},
    {"Trainings", "Capacitaciones"},
    {"Supervision", "Supervisión"},
    {"People", "Personas"},
    {"Competency map", "Mapa de competencias"},
    {"Where you stand", "Su situación"},
    {"What next", "Qué sigue"},
    {"Papers", "Documentos"},
    {"Courses on offer", "Cursos que se ofrecen"},
}};
inline constexpr Text by_file{
    "Entries here come with the file you open. What you change in that file shows here once you open it again.",
    "Lo que está aquí viene del archivo que usted abre. Lo que cambie en ese archivo se verá aquí cuando lo "
    "abra de nuevo."};
inline constexpr Text open_file{"Open a file…", "Abrir un archivo…"};

} // namespace imh::ui::words
