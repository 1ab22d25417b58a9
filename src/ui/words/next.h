// What to do next: the plan, what would be if, goals, and what is for a reviewer.
#pragma once

#include "core/language.h"

namespace imh::ui::words {

inline constexpr Text next_choose{
    "Choose the category you are thinking of, and the steps towards it stand here.",
    "Elija la categoría en la que está pensando, y aquí aparecerán los pasos hacia ella."};
inline constexpr Text choose_a_category{"Choose a category", "Elegir una categoría"};
inline constexpr Text next_steps_to{"The shortest way to {1}, by what you entered.",
                                    "El camino más corto hacia {1}, según lo que usted escribió."};
inline constexpr Text all_met_text{
    "The association's reviewers decide. Look through your papers once more before you apply.",
    "Deciden quienes revisan en la asociación. Mire sus documentos una vez más antes de presentar su "
    "solicitud."};
inline constexpr Text see_why{"See why, requirement by requirement", "Ver por qué, requisito por requisito"};
inline constexpr Text to_papers{"Go to your papers", "Ir a sus documentos"};

// The steps.
inline constexpr Text first_step{"Start here", "Empiece aquí"};
inline constexpr Text all_steps{"Then", "Después"};
inline constexpr Text step_number{"Step {1}", "Paso {1}"};
inline constexpr Text step_for{"For: {1}", "Para: {1}"};
inline constexpr Text step_why{"Why", "Por qué"};
inline constexpr Text step_what_if{"What if", "¿Y si…?"};
inline constexpr Text step_goal{"Make it a goal", "Hacerlo una meta"};
inline constexpr Text step_has_goal{"A goal of yours", "Ya es una meta"};
inline constexpr Text step_open{"Open: {1}", "Abrir: {1}"};
inline constexpr Text go_to_screen{"Go to {1}", "Ir a {1}"};

// What would be if.
inline constexpr Text what_if{"What if", "¿Qué pasaría si…?"};
inline constexpr Text what_if_lead{
    "Imagine a step as done, or something else, and see how every category would stand. Your portfolio stays as it is.",
    "Imagine un paso ya hecho, u otra cosa, y vea cómo quedaría cada categoría. Su portafolio no cambia."};
inline constexpr Text imagined_title{"What you imagine", "Lo que imagina"};
inline constexpr Text imagined_add{"Add to my portfolio", "Añadir a mi portafolio"};
inline constexpr Text imagined_forget{"Forget", "Olvidar"};
inline constexpr Text imagined_said{"Imagined. How the categories would stand is shown under What if",
                                    "Imaginado. Cómo quedarían las categorías se muestra en ¿Qué pasaría si…?"};
inline constexpr Text imagined_added{"Added to your portfolio", "Agregado a su portafolio"};
inline constexpr Text would_stand{"How the categories would stand", "Cómo quedarían las categorías"};
inline constexpr Text would_stand_by{"How the categories would stand on {1}", "Cómo quedarían las categorías el {1}"};
inline constexpr Text no_change{"No change", "Sin cambio"};
inline constexpr Text now_then{"{1}: now {2}, then {3}", "{1}: ahora {2}, entonces {3}"};

// Imagining something else.
inline constexpr Text imagine_else{"Imagine something else…", "Imaginar otra cosa…"};
inline constexpr Text imagine_kind{"What would it be?", "¿Qué sería?"};
inline constexpr Text imagine_training{"A training", "Una capacitación"};
inline constexpr Text imagine_supervision{"Reflective supervision (RS/C)", "Supervisión reflexiva (RS/C)"};
inline constexpr Text imagine_work{"A job in this field", "Un trabajo en este campo"};
inline constexpr Text imagine_degree{"A degree", "Un título"};
inline constexpr Text imagine_rater{"A rater", "Una persona de referencia"};
inline constexpr Text imagine_hours{"How many hours?", "¿Cuántas horas?"};
inline constexpr Text imagine_months{"For how many months from now?", "¿Durante cuántos meses desde ahora?"};
inline constexpr Text imagine_domain{"About which areas?", "¿Sobre qué áreas?"};
inline constexpr Text imagine_which_degree{"Which degree?", "¿Qué título?"};
inline constexpr Text imagine_role{"Who is it to you?", "¿Quién es para usted?"};
inline constexpr Text imagine_endorsed{"This person is endorsed", "Esta persona tiene el Endorsement"};
inline constexpr Text imagine_it{"Imagine it", "Imaginarlo"};
inline constexpr Text imagined_training{"A training of {1} on {2}", "Una capacitación de {1} sobre {2}"};
inline constexpr Text imagined_supervision{"{1} of RS/C over {2}", "{1} de RS/C en {2}"};
inline constexpr Text imagined_work{"A job in this field for {1}", "Un trabajo en este campo durante {1}"};
inline constexpr Text imagined_degree{"A degree: {1}", "Un título: {1}"};
inline constexpr Text imagined_rater{"A rater: {1}", "Una persona de referencia: {1}"};

// Goals.
inline constexpr Text goals{"My goals", "Mis metas"};
inline constexpr Text goals_lead{"What you mean to do, and by when. They are saved in your file and print as a development plan.",
                                 "Lo que se propone hacer, y para cuándo. Se guardan en su archivo y se imprimen como plan de desarrollo."};
inline constexpr Text goals_none{"No goals yet. Make one of a step above, or add your own.",
                                 "Aún no hay metas. Haga una de un paso de arriba, o añada la suya."};
inline constexpr Text goal_add{"Add a goal", "Añadir una meta"};
inline constexpr Text goal_added{"Added to your goals", "Agregado a sus metas"};
inline constexpr Text goal_untitled{"A goal without words", "Una meta sin palabras"};
inline constexpr Text goal_title{"What do you mean to do?", "¿Qué se propone hacer?"};
inline constexpr Text goal_by{"By when?", "¿Para cuándo?"};
inline constexpr Text goal_done{"Is it done?", "¿Ya está hecha?"};
inline constexpr Text goal_words{"Notes", "Notas"};
inline constexpr Text goal_by_day{"By {1}", "Para el {1}"};
inline constexpr Text goal_is_done{"Done", "Hecha"};
inline constexpr Text goal_to_do{"To do", "Por hacer"};
inline constexpr Text goal_closes{"It would bring about: step {1}", "Con ella se cumpliría: paso {1}"};
inline constexpr Text goal_closes_none{"No step of the plan needs it now", "Ningún paso del plan la necesita ahora"};
inline constexpr Text goal_edit{"Edit", "Cambiar"};
inline constexpr Text goal_back{"Close", "Cerrar"};
inline constexpr Text goals_missing{"Steps without a goal: {1}", "Pasos sin meta: {1}"};

// For a reviewer.
inline constexpr Text reviewer_part{"What a reviewer will look at", "Lo que verá quien revisa"};
inline constexpr Text reviewer_lead{
    "These things are for the association to decide, or rest on your own word. Say in your own words what they should know.",
    "Esto lo decide la asociación, o se basa en lo que usted dice. Escriba con sus propias palabras lo que deben saber."};
inline constexpr Text reviewer_words{"In your own words", "Con sus propias palabras"};
inline constexpr Text reviewer_general{"About no single entry", "Sobre ninguna entrada en particular"};

} // namespace imh::ui::words
