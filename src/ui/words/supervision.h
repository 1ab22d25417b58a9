// Reflective supervision or consultation that the applicant received.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text supervision_lead{
    "Reflective supervision or consultation (RS/C) that you received. Administrative and clinical supervision are kept "
    "here too, and don't count.",
    "Supervisión o consulta reflexiva (RS/C) que usted recibió. La supervisión administrativa y la clínica "
    "también se guardan aquí, y no cuentan."};
inline constexpr Text supervision_empty{"No supervision yet", "Aún no hay supervisión"};
inline constexpr Text supervision_empty_text{
    "Enter each session with its date and hours, a whole series at once (1.5 h, monthly), or only a total.",
    "Anote cada sesión con su fecha y sus horas, una serie entera a la vez (1.5 h, cada mes) o solo un total."};
inline constexpr Text add_session{"Add a session", "Añadir una sesión"};
inline constexpr Text add_series{"Add a series…", "Añadir una serie…"};
inline constexpr Text add_total{"Add a total…", "Añadir un total…"};
inline constexpr Text back_to_supervision{"Back to supervision", "Volver a la supervisión"};
inline constexpr Text sessions{"Sessions", "Sesiones"};
inline constexpr Text kind{"Kind", "Tipo"};
inline constexpr Text reflective{"reflective", "reflexiva"};
inline constexpr Text individual{"individual", "individual"};
inline constexpr Text group{"group", "en grupo"};
inline constexpr Text administrative{"administrative", "administrativa"};
inline constexpr Text clinical{"clinical", "clínica"};
inline constexpr Text provider_unsaid{"Provider not said", "No se dijo quién la dio"};
inline constexpr Text unnamed{"A person without a name", "Una persona sin nombre"};
inline constexpr Text endorsement{"Endorsement", "Endorsement"};
inline constexpr Text endorsement_unsaid{"Endorsement not said", "No se dijo su Endorsement"};
inline constexpr Text endorsement_none{"Holds no endorsement", "No tiene Endorsement"};

// The list.
inline constexpr Text find_sessions{"Find sessions", "Buscar sesiones"};
inline constexpr Text find_sessions_example{"a name, a year, a note", "un nombre, un año, una nota"};
inline constexpr std::array<Text, 4> session_orders{{
    {"By year, newest first", "Por año, lo más nuevo primero"},
    {"By year, oldest first", "Por año, lo más antiguo primero"},
    {"By who gave it", "Por quién la dio"},
    {"Longest first", "Lo más largo primero"},
}};
inline constexpr std::array<Text, 6> session_filters{{
    {"All supervision", "Toda la supervisión"},
    {"What counts", "Lo que cuenta"},
    {"What is open", "Lo que está pendiente"},
    {"What doesn't count", "Lo que no cuenta"},
    {"What lacks a date, hours or a person", "Lo que no tiene fecha, horas o persona"},
    {"Other than reflective", "Lo que no es reflexiva"},
}};
inline constexpr Text without_date{"Without a date", "Sin fecha"};
inline constexpr Text one_session{"1 session", "1 sesión"};
inline constexpr Text many_sessions{"{1} sessions", "{1} sesiones"};
inline constexpr Text no_session_found{"No session fits", "Ninguna sesión coincide"};
inline constexpr Text total_mark{"total", "total"};
inline constexpr Text no_person_yet{"no person yet", "aún sin persona"};

// The editor.
inline constexpr Text session_title{"Session", "Sesión"};
inline constexpr Text session_of{"Session of {1}", "Sesión del {1}"};
inline constexpr Text total_title{"A total", "Un total"};
inline constexpr Text entered_as{"What do you enter?", "¿Qué anota usted?"};
inline constexpr Text as_session{"One meeting", "Una reunión"};
inline constexpr Text as_total{"A total over a stretch of time", "Un total de cierto tiempo"};
inline constexpr Text total_help{
    "If you only know the sum: the first and the last day on which you met, and all the hours together. Hours at both ends "
    "may fall outside of what counts, so single sessions tell more.",
    "Si solo sabe la suma: el primer y el último día en que se reunieron, y todas las horas juntas. Las horas de los "
    "extremos pueden quedar fuera de lo que cuenta, así que las sesiones sueltas dicen más."};
inline constexpr Text first_session{"First session", "Primera sesión"};
inline constexpr Text last_session{"Last session", "Última sesión"};
inline constexpr Text session_hours{"Hours", "Horas"};
inline constexpr Text session_hours_example{"1:30 or 1.5", "1:30 o 1.5"};
inline constexpr Text about_rsc{"About the RS/C you give", "Sobre la RS/C que usted da"};
inline constexpr Text about_rsc_help{
    "Of these, hours on the reflective supervision that you give others. Only some categories ask for it.",
    "De estas, las horas sobre la supervisión reflexiva que usted da a otras personas. Solo algunas categorías lo piden."};
inline constexpr Text about_more_than_hours{"This is more than the hours of the session", "Esto es más que las horas de la sesión"};
inline constexpr Text about_without_hours{"Please say the hours of the session first", "Primero diga las horas de la sesión"};
inline constexpr Text session_provider{"Who gave it", "Quién la dio"};
inline constexpr Text session_provider_help{"What counts depends on what this person held on that day.",
                                            "Lo que cuenta depende de lo que esta persona tenía ese día."};
inline constexpr Text open_person{"Open {1}…", "Abrir {1}…"};
inline constexpr Text new_person_name{"Name of the new person", "Nombre de la otra persona"};
inline constexpr Text session_kind{"Kind of supervision", "Tipo de supervisión"};
inline constexpr Text session_kind_help{
    "Reflective supervision looks together at your work, your feelings and the families', over time.",
    "La supervisión reflexiva mira en conjunto su trabajo, sus sentimientos y los de las familias, a lo largo del tiempo."};
inline constexpr std::array<Text, 3> session_kinds{{
    {"Reflective supervision or consultation", "Supervisión o consulta reflexiva"},
    {"Administrative supervision", "Supervisión administrativa"},
    {"Clinical supervision, not reflective", "Supervisión clínica, no reflexiva"},
}};
inline constexpr Text setting{"With how many?", "¿Con cuántas personas?"};
inline constexpr std::array<Text, 3> settings{{{"Not said", "Sin respuesta"}, {"Individual", "Individual"}, {"In a group", "En grupo"}}};
inline constexpr Text session_areas_none{"None yet. RS/C can show areas of the map, where your category names it.",
                                         "Aún ninguna. La RS/C puede mostrar áreas del mapa, donde su categoría la nombra."};
inline constexpr Text own_notes{"Your notes", "Sus notas"};

// A series.
inline constexpr Text series_title{"A series of sessions", "Una serie de sesiones"};
inline constexpr Text series_lead{
    "Describe one session and how often you met. You then see every date, and can leave out those on which you did not meet.",
    "Describa una sesión y cada cuánto se reunían. Luego verá cada fecha y podrá quitar aquellas en que no se reunieron."};
inline constexpr Text rhythm{"How often", "Cada cuánto"};
inline constexpr std::array<Text, 3> rhythms{{{"Every week", "Cada semana"}, {"Every two weeks", "Cada dos semanas"}, {"Every month", "Cada mes"}}};
inline constexpr Text series_dates{"Dates", "Fechas"};
inline constexpr Text series_dates_help{"Untick the dates on which you did not meet.",
                                        "Quite la marca de las fechas en que no se reunieron."};
inline constexpr Text series_days_missing{"Say the first and the last session, and the dates show here.",
                                          "Diga la primera y la última sesión, y las fechas se verán aquí."};
inline constexpr Text series_too_long{"That would be more than {1} sessions. Please enter it in shorter stretches.",
                                      "Serían más de {1} sesiones. Anótelas en tramos más cortos."};
inline constexpr Text series_lies_ahead{"still to come", "aún por venir"};
inline constexpr Text series_entered{"entered already?", "¿ya anotada?"};
inline constexpr Text series_sum{"{1} sessions, {2}", "{1} sesiones, {2}"};
inline constexpr Text series_sum_one{"1 session, {2}", "1 sesión, {2}"};
inline constexpr Text series_add{"Add {1} sessions", "Añadir {1} sesiones"};
inline constexpr Text series_add_one{"Add 1 session", "Añadir 1 sesión"};
inline constexpr Text series_needs{"It needs hours, and at least one date.", "Hacen falta las horas y al menos una fecha."};
inline constexpr Text series_added{"{1} sessions were added", "Se añadieron {1} sesiones"};
inline constexpr Text series_added_one{"1 session was added", "Se añadió 1 sesión"};
inline constexpr Text cancel{"Cancel", "Cancelar"};

// The picture.
inline constexpr Text picture{"Your supervision over time", "Su supervisión a lo largo del tiempo"};
inline constexpr Text picture_of{"Picture of the hours of each month, from {1} to {2}. The list of months below tells the same.",
                                 "Dibujo de las horas de cada mes, de {1} a {2}. La lista de meses de abajo dice lo mismo."};
inline constexpr Text picture_of_person{"Picture of the sessions with {1}", "Dibujo de las sesiones con {1}"};
inline constexpr Text picture_of_nobody{"Picture of the sessions without a person", "Dibujo de las sesiones sin persona"};
inline constexpr Text sum_counts{"{1} count", "{1} cuentan"};
inline constexpr Text sum_open{"{1} open", "{1} pendientes"};
inline constexpr Text sum_aside{"{1} don't count", "{1} no cuentan"};
inline constexpr Text sum_entered{"{1} entered", "{1} anotadas"};
inline constexpr Text best_stretch{"The shaded stretch is your best one at this category. {1} to {2}, {3}, {4} of {5}.",
                                   "El tramo sombreado es el mejor para esta categoría. De {1} a {2}, {3}, {4} de {5}."};
inline constexpr Text stretch_enough{"That is enough hours over enough months.", "Son horas suficientes en meses suficientes."};
inline constexpr Text needed_both{"To reach it, at least {1} more over at least {2} more.",
                                  "Para llegar, al menos {1} más en al menos {2} más."};
inline constexpr Text needed_hours{"To reach it, at least {1} more.", "Para llegar, al menos {1} más."};
inline constexpr Text needed_months{"To reach it, go on for at least {1} more.", "Para llegar, siga al menos {1} más."};
inline constexpr Text needed_anew{"That is more than what is left now, because the oldest sessions would lie too far back by then.",
                                  "Es más de lo que falta ahora, porque para entonces las sesiones más antiguas quedarían demasiado lejos."};
inline constexpr Text needed_note{"The dashed part shows how long that takes.",
                                  "La parte punteada muestra cuánto tarda eso."};
inline constexpr Text months_list{"The same as a list of months", "Lo mismo como lista de meses"};
inline constexpr Text month_line{"{1} in {2}", "{1} en {2}"};
inline constexpr Text month_counts{"counts", "cuenta"};
inline constexpr Text month_open{"open", "pendiente"};
inline constexpr Text month_aside{"doesn't count", "no cuenta"};
inline constexpr Text month_partly{"{1} of it counts", "de eso cuentan {1}"};

} // namespace imh::ui::words
