// Keeping the work: saving in a file, a draft in this browser, what is stored, forgetting it; and the keys.
#pragma once

#include <array>

#include "core/language.h"

namespace imh::ui::words {

// -- how it is kept, in a few words
inline constexpr Text save_short{"Save", "Guardar"};
inline constexpr Text nothing_to_save{"Nothing to save yet", "Aún no hay nada que guardar"};
inline constexpr Text not_saved_yet{"Not saved yet", "Aún sin guardar"};
inline constexpr Text changes_not_saved{"Not saved yet: your latest changes", "Aún sin guardar: sus últimos cambios"};
inline constexpr Text saved_in{"Saved in {1}", "Guardado en {1}"};
inline constexpr Text downloaded_as{"Downloaded as {1}", "Descargado como {1}"};
inline constexpr Text only_draft{"In this browser, in no file yet", "En este navegador, aún en ningún archivo"};
inline constexpr Text only_example{"An example, as it came", "Un ejemplo, tal como vino"};
inline constexpr Text example_word{"Example", "Ejemplo"};
inline constexpr Text saved_word{"Saved", "Guardado"};
inline constexpr Text unsaved_word{"Not saved", "Sin guardar"};

// -- what happened
inline constexpr Text written{"Saved in {1}", "Guardado en {1}"};
inline constexpr Text handed_over{"Given to your browser as {1}. Look in your downloads.",
                                  "Entregado a su navegador como {1}. Búsquelo en sus descargas."};
inline constexpr Text no_place_chosen{"Not saved, because no file was chosen", "No se guardó, porque no se eligió ningún archivo"};
inline constexpr Text draft_opened{"Your draft is open", "Su borrador está abierto"};
inline constexpr Text draft_opened_older{"The newest state of this draft was damaged. The one before it is open.",
                                         "El estado más reciente de este borrador estaba dañado. Está abierto el anterior."};
inline constexpr Text draft_name{"Your draft", "Su borrador"};

// -- a file that was not written
inline constexpr Text save_trouble{"Your file was not saved", "Su archivo no se guardó"};
inline constexpr Text all_still_here{"Everything you entered is still here.", "Todo lo que escribió sigue aquí."};
inline constexpr Text save_not_allowed{"The browser did not let this page write to {1}.",
                                       "El navegador no dejó que esta página escribiera en {1}."};
inline constexpr Text save_changed_elsewhere{
    "{1} is not as it was when you opened or saved it here. Another tab, program or device may have changed it.",
    "{1} ya no está como cuando usted lo abrió o guardó aquí. Tal vez lo cambió otra pestaña, otro programa u otro "
    "dispositivo."};
inline constexpr Text save_gone{"{1} is not where it was. It may have been moved or deleted.",
                                "{1} ya no está donde estaba. Tal vez se movió o se borró."};
inline constexpr Text save_no_room{"There was no room left for {1}.", "No quedaba espacio para {1}."};
inline constexpr Text save_not_written{"{1} could not be written. It may be open in another program, or be locked.",
                                       "No se pudo escribir en {1}. Tal vez está abierto en otro programa, o está bloqueado."};
inline constexpr Text try_again{"Try again", "Intentar de nuevo"};
inline constexpr Text replace_it{"Replace it with what is here", "Reemplazarlo con lo que hay aquí"};
inline constexpr Text choose_place{"Save under another name…", "Guardar con otro nombre…"};
inline constexpr Text as_download{"Save as a download", "Guardar como descarga"};

// -- the draft
inline constexpr Text draft_kept{"Draft kept in this browser, {1}", "Borrador guardado en este navegador, {1}"};
inline constexpr Text draft_trouble{"This browser did not keep the draft", "Este navegador no guardó el borrador"};
inline constexpr Text draft_no_storage{
    "It does not let this page store anything, as in a private window or inside another page. Save to a file instead.",
    "No deja que esta página guarde nada, como en una ventana privada o dentro de otra página. Guarde en un archivo."};
inline constexpr Text draft_no_room{"Its storage is full. The draft kept before this is still there. Save to a file as well.",
                                    "Su espacio está lleno. El borrador guardado antes sigue ahí. Guarde también en un archivo."};
inline constexpr Text draft_not_written{
    "It would not write the draft. The draft kept before this is still there. Save to a file as well.",
    "No quiso escribir el borrador. El borrador guardado antes sigue ahí. Guarde también en un archivo."};
inline constexpr Text draft_damaged{"This draft can't be read", "Este borrador no se puede leer"};
inline constexpr Text draft_damaged_text{
    "What this browser kept of it is damaged. If you saved to a file, open that file.",
    "Lo que este navegador guardó de él está dañado. Si guardó en un archivo, abra ese archivo."};
inline constexpr Text draft_gone{"This draft is no longer here", "Este borrador ya no está aquí"};
inline constexpr Text draft_gone_text{
    "It was forgotten, or another tab of this page went on with it.",
    "Se olvidó, u otra pestaña de esta página siguió con él."};
inline constexpr Text forgotten_elsewhere{"The draft was forgotten", "El borrador se olvidó"};
inline constexpr Text forgotten_elsewhere_text{
    "It was forgotten in another tab, or this browser's storage was emptied. What you see here is only in this tab now. Save it "
    "to a file to keep it.",
    "Se olvidó en otra pestaña, o se vació el espacio de este navegador. Lo que ve aquí ahora está solo en esta "
    "pestaña. Guárdelo en un archivo para conservarlo."};
inline constexpr Text elsewhere{"Another tab has a newer draft", "Otra pestaña tiene un borrador más reciente"};
inline constexpr Text elsewhere_text{
    "This page is also open in another tab, and a draft was kept there at {1}. Both drafts stay until you choose.",
    "Esta página también está abierta en otra pestaña, y allí se guardó un borrador: {1}. Los dos borradores se quedan "
    "hasta que usted elija."};
inline constexpr Text show_other{"Show the newer draft", "Ver el borrador más reciente"};
inline constexpr Text stay_here{"Go on with this one", "Seguir con este"};
inline constexpr Text understood{"All right", "Entendido"};

inline constexpr Text go_on_with_draft{"Go on with the draft of {1}", "Seguir con el borrador: {1}"};
inline constexpr Text forget_draft{"Forget this draft", "Olvidar este borrador"};
inline constexpr Text forget_draft_title{"Forget the draft of {1}?", "¿Olvidar el borrador: {1}?"};
inline constexpr Text forget_draft_lead{"It is deleted from this browser. This can't be undone.",
                                        "Se borra de este navegador. No se puede deshacer."};
inline constexpr Text morning{" AM", " a. m."};
inline constexpr Text afternoon{" PM", " p. m."};

// -- forgetting
inline constexpr Text forget{"Forget everything…", "Olvidar todo…"};
inline constexpr Text forget_title{"Forget everything?", "¿Olvidar todo?"};
inline constexpr Text forget_lead{
    "This empties the page: all entries, and the steps that Undo could take back. It also deletes every draft that this "
    "browser keeps. This can't be undone.",
    "Esto vacía la página: todo lo escrito, y los pasos que Deshacer podría recuperar. También borra todos los "
    "borradores que este navegador guarda. No se puede deshacer."};
inline constexpr Text forget_files{"Files that you saved stay where they are.", "Los archivos que guardó se quedan donde están."};
inline constexpr Text forget_unsaved{"There are changes that no file holds.", "Hay cambios que ningún archivo tiene."};
inline constexpr Text keep_it{"Keep it", "Conservarlo"};
inline constexpr Text forget_now{"Forget everything", "Olvidar todo"};
inline constexpr Text forgotten{"Everything is forgotten", "Todo está olvidado"};
inline constexpr Text forgotten_text{
    "This page is empty, and this browser keeps nothing of it. Files that you saved are yours to delete.",
    "Esta página está vacía, y este navegador no guarda nada de ella. Los archivos que guardó los borra usted."};
inline constexpr Text not_forgotten{"The drafts could not be deleted", "No se pudieron borrar los borradores"};
inline constexpr Text not_forgotten_text{
    "The page is empty, but this browser would not delete the drafts it keeps. Close its other tabs and try again, or clear the "
    "browser's site data.",
    "La página está vacía, pero este navegador no quiso borrar los borradores que guarda. Cierre sus otras pestañas e intente "
    "de nuevo, o borre los datos de sitios del navegador."};

// -- what is stored, and where
inline constexpr Text stored_title{"What is stored, and where", "Qué se guarda, y dónde"};
struct StoredPart {
    Text title;
    Text text;
};
inline constexpr std::array<StoredPart, 4> stored_parts{{
    {{"Nothing is sent", "No se envía nada"},
     {"This page holds all it needs and makes no connection. It uses no cookies and counts no visits. If you loaded it from a "
      "website, that website knows that you loaded it, and nothing more.",
      "Esta página tiene todo lo que necesita y no se conecta a nada. No usa cookies ni cuenta visitas. Si la cargó de un "
      "sitio web, ese sitio sabe que usted la cargó, y nada más."}},
    {{"In this tab", "En esta pestaña"},
     {"What you enter is in this tab while it is open. When the tab closes it is gone, unless you saved it to a file or keep a "
      "draft.",
      "Lo que escribe está en esta pestaña mientras está abierta. Al cerrarla se pierde, si no lo guardó en un archivo "
      "o no conserva un borrador."}},
    {{"In your file", "En su archivo"},
     {"Save writes a file to the place you choose, or to your downloads. It has no password. Anybody who can open the file can "
      "read it.",
      "Guardar escribe un archivo en el lugar que usted elija, o en sus descargas. No tiene contraseña. Cualquiera que "
      "pueda abrir el archivo puede leerlo."}},
    {{"In this browser, if you ask for it", "En este navegador, si usted lo pide"},
     {"A draft stays on this device until you forget it. Anybody who uses this browser can see it, and so can other pages that "
      "are opened from this device's disk. The browser may clear it by itself, so save to a file too.",
      "Un borrador se queda en este dispositivo hasta que usted lo olvide. Puede verlo cualquiera que use este navegador, y "
      "también otras páginas que se abran desde el disco. El navegador puede borrarlo por su cuenta, así que guarde "
      "también en un archivo."}},
}};

// -- keys
inline constexpr Text keys{"Shortcut keys", "Atajos de teclado"};
inline constexpr Text keys_title{"Keys", "Teclas"};
inline constexpr Text keys_lead{"All of this page also works by keyboard.", "Toda esta página también funciona con el teclado."};
inline constexpr Text keys_list{"Keys and what they do", "Teclas y lo que hacen"};
struct KeyWords {
    Text keys; // {1} is Ctrl, or Command on a Mac
    Text does;
};
inline constexpr std::array<KeyWords, 11> key_words{{
    {{"{1}+S", "{1}+S"}, {"Save to your file", "Guardar en su archivo"}},
    {{"{1}+O", "{1}+O"}, {"Open a file", "Abrir un archivo"}},
    {{"{1}+Z", "{1}+Z"},
     {"Undo. In a field, undo what you typed there.", "Deshacer. En un campo, deshacer lo que escribió ahí."}},
    {{"{1}+Shift+Z", "{1}+Mayús+Z"}, {"Redo", "Rehacer"}},
    {{"?", "?"}, {"Show these keys, while you are not typing", "Ver estas teclas, mientras no está escribiendo"}},
    {{"Esc", "Esc"}, {"Close what is open over the page", "Cerrar lo que está abierto sobre la página"}},
    {{"Tab, Shift+Tab", "Tab, Mayús+Tab"},
     {"To the next thing, or back. The first one switches to the plain page.",
      "A lo siguiente, o atrás. Lo primero cambia a la página sencilla."}},
    {{"Enter, Space", "Enter, Espacio"}, {"Press a button, tick a box", "Oprimir un botón, marcar una casilla"}},
    {{"Arrow keys", "Flechas"}, {"Move between choices, or scroll", "Moverse entre opciones, o desplazarse"}},
    {{"Page Up, Page Down, Home, End", "Re Pág, Av Pág, Inicio, Fin"}, {"Scroll the page", "Desplazar la página"}},
    {{"{1}+F, {1}+P", "{1}+F, {1}+P"}, {"Find words, print: the browser's own", "Buscar palabras, imprimir: del navegador"}},
}};
inline constexpr Text key_control{"Ctrl", "Ctrl"};
inline constexpr Text key_command{"Command", "Comando"};

} // namespace imh::ui::words
