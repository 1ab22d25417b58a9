#include "core/import_words.h"

#include <array>

#include "core/words.h"

namespace imh {
namespace {

constexpr std::array<Text, training_field_count> field_texts{{
    {"Leave out", "Dejar fuera"},
    {"Title", "Título"},
    {"Who gave it", "Quién la dio"},
    {"Date or days", "Fecha o días"},
    {"Last day", "Último día"},
    {"Hours", "Horas"},
    {"Minutes", "Minutos"},
    {"Hours on giving RS/C", "Horas sobre dar RS/C"},
    {"Hours on diversity, equity and inclusion", "Horas sobre diversidad, equidad e inclusión"},
    {"Areas", "Áreas"},
    {"One area, marked", "Una área, marcada"},
    {"Kind of training", "Tipo de capacitación"},
    {"Notes", "Notas"},
    {"Who gives it", "Quién lo da"},
    {"Place", "Lugar"},
    {"Price", "Precio"},
    {"Valid from", "Válido desde"},
    {"Valid until", "Válido hasta"},
    {"Categories aimed at", "Categorías a las que se dirige"},
}};
constexpr Text offered_by{"Who offers it", "Quién lo ofrece"}; // the provider, in a catalogue

/// What is odd, and what can be done; "{1}" stands for the text in question.
struct IssueTexts {
    Text what;
    Text remedy;
};

constexpr Text nothing_to_do{"", ""};

const IssueTexts& texts_of(RowIssue issue) {
    static constexpr std::array<IssueTexts, static_cast<std::size_t>(RowIssue::TextCut) + 1> texts{{
        {{"There is nothing in this row", "No hay nada en esta fila"},
         {"If there should be, match its columns above.",
          "Si debería haber algo, indique arriba qué es cada columna."}},
        {{"This row stands above the table", "Esta fila está arriba de la tabla"}, nothing_to_do},
        {{"This row looks like a sum of the others", "Esta fila parece la suma de las otras"},
         {"If it is a training, give it a date or another title in your list.",
          "Si es una capacitación, dele una fecha u otro título en su lista."}},
        {{"These are the headings once more", "Son los títulos de columna otra vez"}, nothing_to_do},
        {{"The title is too long", "El título es demasiado largo"},
         {"Look in your list for a quotation mark that is not closed.",
          "Busque en su lista una comilla que no se cierra."}},
        {{"The same as row {1}", "Igual que la fila {1}"},
         {"It is left out. Choose it if both took place.", "Se deja fuera. Elíjala si hubo dos."}},
        {{"You have this training already", "Ya tiene esta capacitación"},
         {"It is left out. Choose it if there was another one.", "Se deja fuera. Elíjala si hubo otra."}},
        {{"You have a training of this title and day with other hours",
          "Ya tiene una capacitación con este título y día, con otras horas"},
         {"Leave it out if it is the same one.", "Déjela fuera si es la misma."}},
        {{"It has no title", "No tiene título"}, {"Add it after the import.", "Añádalo después."}},
        {{"We could not read the date “{1}”", "No pudimos leer la fecha “{1}”"},
         {"It stays empty, and the text is kept in the notes.", "Queda vacía, y el texto se guarda en las notas."}},
        {{"We could not read the last day “{1}”", "No pudimos leer el último día “{1}”"},
         {"It stays empty, and the text is kept in the notes.", "Queda vacío, y el texto se guarda en las notas."}},
        {{"The last day “{1}” is before the first", "El último día “{1}” es anterior al primero"},
         {"It stays empty, and the text is kept in the notes.", "Queda vacío, y el texto se guarda en las notas."}},
        {{"“{1}” has no day", "“{1}” no tiene día"},
         {"The first day of the month is taken. Change it if you know the day.",
          "Se toma el primer día del mes. Cámbielo si sabe el día."}},
        {{"“{1}” is how a spreadsheet counts days", "“{1}” es como una hoja de cálculo cuenta los días"},
         {"Check that the date is right.", "Revise que la fecha esté bien."}},
        {{"Several days stand here, “{1}”", "Aquí hay varios días, “{1}”"},
         {"The first and the last are taken; all are kept in the notes.",
          "Se toman el primero y el último; todos se guardan en las notas."}},
        {{"We could not read the hours “{1}”", "No pudimos leer las horas “{1}”"},
         {"They stay empty, and the text is kept in the notes. Write them as 1.5 or 1:30.",
          "Quedan vacías, y el texto se guarda en las notas. Escríbalas como 1.5 o 1:30."}},
        {{"“{1}” is not in whole minutes", "“{1}” no son minutos enteros"}, {"{2} is taken.", "Se toma {2}."}},
        {{"“{1}” are very many hours for one training", "“{1}” son muchísimas horas para una capacitación"},
         {"They stay empty, and the text is kept in the notes.", "Quedan vacías, y el texto se guarda en las notas."}},
        {{"We could not read the hours on giving RS/C or on diversity, “{1}”",
          "No pudimos leer las horas sobre dar RS/C o sobre diversidad, “{1}”"},
         {"They stay empty, and the text is kept in the notes.", "Quedan vacías, y el texto se guarda en las notas."}},
        {{"The hours on giving RS/C or on diversity, “{1}”, are more than all hours",
          "Las horas sobre dar RS/C o sobre diversidad, “{1}”, son más que todas"},
         {"They stay empty, and the text is kept in the notes.", "Quedan vacías, y el texto se guarda en las notas."}},
        {{"We know no area “{1}”", "No conocemos el área “{1}”"},
         {"Choose it after the import; the text is kept in the notes.",
          "Elíjala después; el texto se guarda en las notas."}},
        {{"More than one area is called “{1}”", "Más de un área se llama “{1}”"},
         {"Choose the right one after the import; the text is kept in the notes.",
          "Elija la correcta después; el texto se guarda en las notas."}},
        {{"We could not tell whether “{1}” means yes", "No pudimos saber si “{1}” quiere decir sí"},
         {"It is not taken as yes; the text is kept in the notes.",
          "No se toma como sí; el texto se guarda en las notas."}},
        {{"These rules have no category “{1}”", "Estas reglas no tienen la categoría “{1}”"},
         {"It is left out.", "Se deja fuera."}},
        {{"We could not read the price “{1}”", "No pudimos leer el precio “{1}”"},
         {"It stays empty, and the text is kept in the notes. Write it as 120 or 120.50.",
          "Queda vacío, y el texto se guarda en las notas. Escríbalo como 120 o 120.50."}},
        {{"A text is too long", "Un texto es demasiado largo"}, {"Its end is cut off.", "Se corta el final."}},
    }};
    return texts[static_cast<std::size_t>(issue)];
}

/// What is said otherwise of a course in a catalogue. Empty for all else.
const IssueTexts* texts_of_course(RowIssue issue) {
    struct OfCourse {
        RowIssue issue;
        IssueTexts texts;
    };
    using enum RowIssue;
    static constexpr std::array<OfCourse, 6> all{{
        {SumOfRows,
         {{"This row looks like a sum of the others", "Esta fila parece la suma de las otras"},
          {"If it is a course, give it a date or another title in your list.",
           "Si es un curso, dele una fecha u otro título en su lista."}}},
        {DoubledHere,
         {{"The same as row {1}", "Igual que la fila {1}"},
          {"It is left out. Choose it if both are offered.", "Se deja fuera. Elíjala si se ofrecen dos."}}},
        {InPortfolio,
         {{"This course is in the catalogue already", "Este curso ya está en el catálogo"},
          {"It is left out. Choose it if there is another one.", "Se deja fuera. Elíjalo si hay otro."}}},
        {LikeInPortfolio,
         {{"The catalogue has a course of this title and day with other hours",
           "El catálogo ya tiene un curso con este título y día, con otras horas"},
          {"Leave it out if it is the same one.", "Déjelo fuera si es el mismo."}}},
        {HoursTooMany,
         {{"“{1}” are very many hours for one course", "“{1}” son muchísimas horas para un curso"},
          {"They stay empty, and the text is kept in the notes.",
           "Quedan vacías, y el texto se guarda en las notas."}}},
        {CategoriesUnknown,
         {{"These rules have no category “{1}”", "Estas reglas no tienen la categoría “{1}”"},
          {"It is left out, and the text is kept in the notes.", "Se deja fuera, y el texto se guarda en las notas."}}},
    }};
    for (const OfCourse& each : all)
        if (each.issue == issue)
            return &each.texts;
    return nullptr;
}

const IssueTexts& texts_of(RowIssue issue, ImportTarget target) {
    const IssueTexts* of_course = target == ImportTarget::Catalogue ? texts_of_course(issue) : nullptr;
    return of_course != nullptr ? *of_course : texts_of(issue);
}

constexpr std::size_t longest_shown = 80; // bytes of a cell

std::string shown(std::string text) {
    if (text.size() <= longest_shown)
        return text;
    std::size_t end = longest_shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

void fill(std::string& text, std::string_view place, const std::string& value) {
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), value);
}

std::string with_values(std::string_view text, const RowProblem& problem) {
    std::string words(text);
    const bool names_row = problem.issue == RowIssue::DoubledHere;
    fill(words, "{1}", names_row ? std::to_string(problem.other) : shown(problem.text));
    fill(words, "{2}", hours_words(problem.amount));
    return words;
}

struct Counts {
    std::size_t wanted = 0;
    std::size_t kept_back = 0;
    std::size_t doubled = 0;
    std::size_t look = 0; // of the wanted ones
};

Counts counts_of(std::span<const ImportRow> rows) {
    Counts counts;
    for (const ImportRow& row : rows) {
        ++(row.kept_back ? counts.kept_back : row.doubled ? counts.doubled : counts.wanted);
        counts.look += row.wanted() && !row.problems.empty() ? 1 : 0;
    }
    return counts;
}

std::string counted(std::size_t number, const Text& one, const Text& many) {
    return std::to_string(number) + " " + std::string(std::string_view(number == 1 ? one : many));
}

} // namespace

Text field_words(TrainingField field, ImportTarget target) {
    if (field == TrainingField::Provider && target == ImportTarget::Catalogue)
        return offered_by;
    return field_texts[static_cast<std::size_t>(field)];
}

std::string row_problem_words(const RowProblem& problem, ImportTarget target) {
    return with_values(texts_of(problem.issue, target).what, problem);
}

std::string row_remedy_words(const RowProblem& problem, ImportTarget target) {
    return with_values(texts_of(problem.issue, target).remedy, problem);
}

std::string import_summary_words(std::span<const ImportRow> rows, ImportTarget target) {
    constexpr Text one{"training is ready", "capacitación está lista"};
    constexpr Text many{"trainings are ready", "capacitaciones están listas"};
    constexpr Text course{"course is ready", "curso está listo"};
    constexpr Text courses{"courses are ready", "cursos están listos"};
    constexpr Text look_one{"of them is worth a look", "de ellas merece una mirada"};
    constexpr Text look_many{"of them are worth a look", "de ellas merecen una mirada"};
    constexpr Text look_course{"of them is worth a look", "de ellos merece una mirada"};
    constexpr Text look_courses{"of them are worth a look", "de ellos merecen una mirada"};
    constexpr Text doubled_one{"row is there already", "fila ya está"};
    constexpr Text doubled_many{"rows are there already", "filas ya están"};
    constexpr Text back_one{"row is kept back", "fila queda fuera"};
    constexpr Text back_many{"rows are kept back", "filas quedan fuera"};
    const Counts counts = counts_of(rows);
    const bool of_courses = target == ImportTarget::Catalogue;
    std::string text = of_courses ? counted(counts.wanted, course, courses) : counted(counts.wanted, one, many);
    text += ".";
    if (counts.look > 0)
        text += " "
                + (of_courses ? counted(counts.look, look_course, look_courses)
                              : counted(counts.look, look_one, look_many))
                + ".";
    if (counts.doubled > 0)
        text += " " + counted(counts.doubled, doubled_one, doubled_many) + ".";
    if (counts.kept_back > 0)
        text += " " + counted(counts.kept_back, back_one, back_many) + ".";
    return text;
}

} // namespace imh
