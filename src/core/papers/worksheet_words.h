// The fixed words of the worksheet for EASy.
#pragma once

#include "core/language.h"

namespace imh::paper::words {

inline constexpr Text easy_note{
    "EASy is the associations' own online system. This page is not part of it and sends nothing to it. The order of "
    "the pages "
    "below follows public descriptions; the fields there may be named or ordered otherwise, and may take less text. "
    "Days are "
    "written year-month-day and hours with two decimals; totals are of the exact minutes.",
    "EASy es el sistema en línea de las asociaciones. Esta página no es parte de él y no le envía nada. El orden de "
    "las páginas "
    "de abajo sigue descripciones públicas; allí los campos pueden llamarse u ordenarse de otra manera, y admitir "
    "menos texto. "
    "Los días se escriben año-mes-día y las horas con dos decimales; los totales son de los minutos exactos."};
inline constexpr Text page_education{"1 Education", "1 Educación"};
inline constexpr Text page_work{"2 Work", "2 Trabajo"};
inline constexpr Text page_training{"3 Specialized training", "3 Capacitación especializada"};
inline constexpr Text page_rsc{"4 Reflective supervision", "4 Supervisión reflexiva"};
inline constexpr Text page_references{"5 References and signatures", "5 Referencias y firmas"};
inline constexpr Text page_grid{"6 Competency grid", "6 Cuadro de competencias"};
inline constexpr Text page_reviewer{"7 For the reviewer", "7 Para quien revisa"};
inline constexpr Text page_totals{"8 Check totals", "8 Totales para comprobar"};
inline constexpr Text nothing_here{"Nothing is entered for this page yet.",
                                   "Aún no hay nada anotado para esta página."};
inline constexpr Text left_out{"Left out", "No incluido"};

inline constexpr Text degree{"Degree", "Título académico"};
inline constexpr Text degree_kind{"Kind of degree", "Tipo de título"};
inline constexpr Text field{"Field", "Campo de estudio"};
inline constexpr Text institution{"Institution", "Institución"};
inline constexpr Text conferred{"Conferred on", "Otorgado el"};
inline constexpr Text transcript{"Official transcript on file or ordered", "Historial académico oficial entregado o pedido"};
inline constexpr Text your_notes{"Your notes", "Sus notas"};

inline constexpr Text job_title{"Position", "Puesto"};
inline constexpr Text employer{"Employer", "Empleador"};
inline constexpr Text job_kind{"Kind of work", "Tipo de trabajo"};
inline constexpr Text kind_job{"job", "empleo"};
inline constexpr Text kind_volunteer{"volunteer work", "voluntariado"};
inline constexpr Text kind_internship{"internship", "pasantía"};
inline constexpr Text start{"Start", "Inicio"};
inline constexpr Text end{"End", "Fin"};
inline constexpr Text paid{"Paid", "Pagado"};
inline constexpr Text weekly{"Hours per week", "Horas por semana"};
inline constexpr Text children{"Ages served", "Edades atendidas"};
inline constexpr Text ages_infants{"pregnancy to 36 months", "del embarazo a los 36 meses"};
inline constexpr Text ages_preschool{"3 to 5 years", "de 3 a 5 años"};
inline constexpr Text families{"Families with children from birth to 36 months", "Familias con niños de 0 a 36 meses"};
inline constexpr Text focus{"Social and emotional needs as the main focus",
                            "Las necesidades sociales y emocionales como centro"};
inline constexpr Text supervisor{"Direct supervisor", "Supervisión directa"};
inline constexpr Text duties{"Duties, in your words", "Funciones, en sus palabras"};

inline constexpr Text training_type{"Type", "Tipo"};
inline constexpr Text format_workshop{"workshop", "taller"};
inline constexpr Text format_series{"series", "serie"};
inline constexpr Text format_conference{"conference", "conferencia"};
inline constexpr Text format_online{"online course", "curso en línea"};
inline constexpr Text format_self_study{"self-study", "autoestudio"};
inline constexpr Text format_training{"in-service training", "capacitación en servicio"};
inline constexpr Text format_course{"course", "curso"};
inline constexpr Text clock_hours{"Clock hours", "Horas reloj"};
inline constexpr Text hours_rsc{"Of these on giving RS/C", "De ellas, sobre dar RS/C"};
inline constexpr Text competencies{"Competencies met", "Competencias cubiertas"};
inline constexpr Text credits{"Credits", "Créditos"};
inline constexpr Text trainings{"Trainings", "Capacitaciones"};
inline constexpr Text courses{"College courses", "Cursos universitarios"};

inline constexpr Text provider{"Provider", "Quién la da"};
inline constexpr Text provider_endorsed{"Provider's endorsement", "Endorsement de quien la da"};
inline constexpr Text setting{"Individual or group", "Individual o en grupo"};
inline constexpr Text individual{"individual", "individual"};
inline constexpr Text group{"group", "grupo"};
inline constexpr Text sessions{"Sessions", "Sesiones"};
inline constexpr Text about_own{"Of these about the RS/C that you give", "De ellas, sobre la RS/C que usted da"};
inline constexpr Text nobody_named{"Provider not said", "No se dijo quién la da"};
inline constexpr Text window{"Best stretch for {1}", "Mejor período para {1}"};
inline constexpr Text window_value{"{1} to {2}, {3} counted", "de {1} a {2}, cuentan {3}"};
inline constexpr Text by_provider{"By provider", "Por quien la da"};
inline constexpr Text one_by_one{"Session by session", "Sesión por sesión"};

inline constexpr Text rater{"Rater", "Persona de referencia"};
inline constexpr Text rates_as{"Asked for as", "Se pide como"};
inline constexpr Text relation{"Relation to you", "Relación con usted"};
inline constexpr Text email{"E-mail", "Correo electrónico"};
inline constexpr Text endorsed{"Endorsement", "Endorsement"};
inline constexpr Text vetted{"Accepted by the association", "Aceptada por la asociación"};
inline constexpr Text vetting_asked{"asked for", "pedido"};
inline constexpr Text status{"Status", "Estado"};
inline constexpr Text step_asked{"asked", "se le pidió"};
inline constexpr Text step_agreed{"agreed", "aceptó"};
inline constexpr Text step_sent{"rating sent", "evaluación enviada"};
inline constexpr Text nobody_yet{"Nobody yet", "Nadie todavía"};
inline constexpr Text no_place{"not needed for the three places", "no hace falta para los tres lugares"};
inline constexpr Text no_name{"Person without a name", "Persona sin nombre"};
inline constexpr Text signatures{"Signatures", "Firmas"};
inline constexpr Text document{"Document", "Documento"};
inline constexpr Text signed_on{"Signed on", "Firmado el"};
inline constexpr Text memberships{"Memberships", "Membresías"};
inline constexpr Text association{"Association", "Asociación"};

inline constexpr Text what{"What", "Qué"};
inline constexpr Text entries{"Entries", "Anotaciones"};
inline constexpr Text total_degrees{"Degrees", "Títulos académicos"};
inline constexpr Text total_jobs{"Jobs, volunteer work and internships", "Empleos, voluntariados y pasantías"};
inline constexpr Text total_trainings{"Trainings", "Capacitaciones"};
inline constexpr Text total_trainings_rsc{"Trainings: hours on giving RS/C", "Capacitaciones: horas sobre dar RS/C"};
inline constexpr Text total_courses{"College courses", "Cursos universitarios"};
inline constexpr Text total_rsc{"Reflective supervision", "Supervisión reflexiva"};
inline constexpr Text total_about{"Reflective supervision: about the RS/C that you give",
                                  "Supervisión reflexiva: sobre la RS/C que usted da"};
inline constexpr Text total_raters{"Raters", "Personas de referencia"};

} // namespace imh::paper::words
