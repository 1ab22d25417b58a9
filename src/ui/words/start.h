// The first screen, and the dialog that offers the examples.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text start_title{"See where you stand before you apply",
                                  "Vea cuál es su situación antes de presentar su solicitud"};
inline constexpr Text start_lead{
    "Enter your trainings, or open a file with your whole career. The page shows which endorsement categories it "
    "meets, why, and what is left. It works without the internet, and nothing you enter leaves it.",
    "Escriba sus capacitaciones, o abra un archivo con toda su carrera. La página muestra qué categorías del "
    "Endorsement (acreditación) se cumplen, por qué, y qué falta. Funciona sin internet, y nada de lo que "
    "usted escribe sale de ella."};
inline constexpr Text level{"Level ", "Nivel "};
inline constexpr Text start_back{"Welcome back", "Qué bueno verle de nuevo"};
inline constexpr Text start_back_drafts{"This browser kept what you entered.", "Este navegador guardó lo que usted escribió."};
inline constexpr Text start_step_category{"1. Choose where you want to apply, and the category",
                                          "1. Elija dónde quiere presentar su solicitud, y la categoría"};
inline constexpr Text start_category_open{"You can change it at any time. Not sure? Choose none, and see all of them at once.",
                                          "Puede cambiarla cuando quiera. ¿No sabe cuál? No elija ninguna y véalas todas a la vez."};
inline constexpr Text start_step_entries{"2. Start with your trainings, or look at an example first",
                                         "2. Empiece con sus capacitaciones, o vea primero un ejemplo"};
inline constexpr Text start_step_save{"3. Save as you go", "3. Guarde mientras avanza"};
inline constexpr Text start_save_text{
    "Save puts all you entered into one file of your own. Open it here again to go on, on any device.",
    "Guardar pone todo lo que escribió en un archivo suyo. Ábralo aquí de nuevo para seguir, en cualquier dispositivo."};
inline constexpr Text start_question{"Which category are you thinking of?", "¿En qué categoría está pensando?"};
inline constexpr Text asked_training{"{1} of training", "{1} de capacitación"};
inline constexpr Text asked_areas{"{1} competency areas", "{1} áreas de competencia"};
inline constexpr Text asked_rsc{"{1} of reflective supervision", "{1} de supervisión reflexiva"};
inline constexpr Text asked_years{"{1} years of work", "{1} años de trabajo"};
inline constexpr Text asked_months{"{1} months of work", "{1} meses de trabajo"};
inline constexpr Text start_trainings{"Start with your trainings", "Empezar con sus capacitaciones"};
inline constexpr Text start_go_on{"Go on with your trainings", "Seguir con sus capacitaciones"};
inline constexpr Text start_open{"Open my file…", "Abrir mi archivo…"};
inline constexpr Text start_example{"Look at an example…", "Ver un ejemplo…"};
inline constexpr Text start_papers{"Save, print and start anew", "Guardar, imprimir y empezar de nuevo"};
inline constexpr Text start_trainers{"For trainers: what your courses cover", "Para quienes capacitan: qué cubren sus cursos"};
inline constexpr Text start_drop{"You can also drop a file on this page.",
                                 "También puede arrastrar un archivo a esta página."};
inline constexpr Text examples_title{"Look at an example", "Ver un ejemplo"};
inline constexpr Text examples_lead{
    "Seven invented people. What you look at can be changed, and Undo brings your own entries back.",
    "Siete personas inventadas. Lo que usted vea se puede cambiar, y Deshacer trae de vuelta lo que usted "
    "había escrito."};

} // namespace imh::ui::words
