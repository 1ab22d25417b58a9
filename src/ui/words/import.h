// Trainings from a spreadsheet or a file.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text import_title{"Import trainings", "Importar capacitaciones"};
inline constexpr Text import_button{"Import…", "Importar…"};
inline constexpr Text import_from_list{"Import from a spreadsheet…", "Importar de una hoja de cálculo…"};
inline constexpr Text import_lead{
    "Copy the rows from your spreadsheet and paste them here, or open a file saved as CSV. You will see every row before "
    "anything is added.",
    "Copie las filas de su hoja de cálculo y péguelas aquí, o abra un archivo guardado como CSV. Usted verá cada fila "
    "antes de que se añada algo."};
inline constexpr Text import_paste{"Rows from your spreadsheet", "Filas de su hoja de cálculo"};
inline constexpr Text import_paste_help{"With their headings, if they have some", "Con sus títulos, si los tienen"};
inline constexpr Text import_look{"Look at the rows", "Ver las filas"};
inline constexpr Text import_open{"Open a file…", "Abrir un archivo…"};
inline constexpr Text import_cancel{"Cancel", "Cancelar"};
inline constexpr Text import_other{"Other rows…", "Otras filas…"};
inline constexpr Text import_trouble{"We could not read it", "No pudimos leerlo"};
inline constexpr Text import_no_trainings{"There are no trainings in it", "No hay capacitaciones en él"};
inline constexpr Text import_take_one{"Import 1 training", "Importar 1 capacitación"};
inline constexpr Text import_take_before{"Import ", "Importar "};
inline constexpr Text import_take_after{" trainings", " capacitaciones"};
inline constexpr Text import_offers_title{"Import courses on offer", "Importar cursos que se ofrecen"};
inline constexpr Text import_offers_lead{
    "Open a catalogue or a list saved as CSV, or copy the rows from your spreadsheet and paste them here. You will see every "
    "course before anything is added.",
    "Abra un catálogo o una lista guardada como CSV, o copie las filas de su hoja de cálculo y péguelas aquí. Usted verá cada "
    "curso antes de que se añada algo."};
inline constexpr Text import_no_offers{"There are no courses in it", "No hay cursos en él"};
inline constexpr Text import_take_offer{"Import 1 course", "Importar 1 curso"};
inline constexpr Text import_take_offers{"Import {1} courses", "Importar {1} cursos"};
inline constexpr Text import_take_none{"Choose at least one row", "Elija al menos una fila"};
inline constexpr Text import_done_one{" training was added", " capacitación fue añadida"};
inline constexpr Text import_done_many{" trainings were added", " capacitaciones fueron añadidas"};
inline constexpr Text import_columns{"How the columns are read", "Cómo se leen las columnas"};
inline constexpr Text import_columns_help{
    "If a column was understood wrongly, choose what it is. Columns that are left out are not added.",
    "Si una columna se entendió mal, elija qué es. Las columnas que se dejan fuera no se añaden."};
inline constexpr Text import_no_title{"No column has the titles yet. Choose it below.",
                                      "Ninguna columna tiene los títulos todavía. Elíjala abajo."};
inline constexpr Text import_headings{"The list has headings, in row ", "La lista tiene títulos, en la fila "};
inline constexpr Text import_separator{"Cells are parted by", "Las celdas se separan con"};
inline constexpr Text comma{"Comma", "Coma"};
inline constexpr Text semicolon{"Semicolon", "Punto y coma"};
inline constexpr Text tab_key{"Tab", "Tabulador"};
inline constexpr Text import_days{"Dates such as 3/5/23", "Fechas como 3/5/23"};
inline constexpr Text month_first{"Month first, March 5", "Primero el mes, 5 de marzo"};
inline constexpr Text day_first{"Day first, May 3", "Primero el día, 3 de mayo"};
inline constexpr Text import_show{"Show", "Mostrar"};
inline constexpr Text import_all{"All rows", "Todas las filas"};
inline constexpr Text import_odd{"Worth a look", "Merecen una mirada"};
inline constexpr Text import_out{"Left out", "Quedan fuera"};
inline constexpr Text import_rows{"Rows to import", "Filas para importar"};
inline constexpr Text import_none_such{"There are no such rows", "No hay filas así"};
inline constexpr Text import_row{"Row ", "Fila "};
inline constexpr Text row_odd{"Worth a look", "Merece una mirada"};
inline constexpr Text row_there{"There already", "Ya está"};
inline constexpr Text row_out{"Left out", "Queda fuera"};
inline constexpr Text one_area{"Area: ", "Área: "};
inline constexpr Text area_count_one{" area", " área"};
inline constexpr Text area_count_many{" areas", " áreas"};

} // namespace imh::ui::words
