#include <array>

#include "core/gentle_notes.h"
#include "core/language.h"
#include "core/words.h"

namespace imh {

namespace {

/// "{n}" stands for the amount, "{h}" for the length, "{o}" for the other entry.
constexpr std::array<Text, note_code_count> texts{{
    {"This looks like another entry: same name, days and length. It counts once. Is it a second one?",
     "Se parece a otra entrada: mismo nombre, días y duración. Cuenta una vez. ¿Es una segunda?"},
    {"This is still to come, so it does not count yet. Is {n} the right year?",
     "Esto todavía no ha pasado, así que aún no cuenta. ¿Es {n} el año correcto?"},
    {"{n} is long ago. Is that the right year?", "{n} fue hace mucho. ¿Es el año correcto?"},
    {"Which competency areas did it cover? Its hours wait until you choose one.",
     "¿Qué áreas de competencia cubrió? Sus horas esperan hasta que elija una."},
    {"{n} areas is a lot for {h}. Which did it really cover? Reviewers may ask.",
     "{n} áreas es mucho para {h}. ¿Cuáles cubrió de verdad? Quienes revisan pueden preguntar."},
    {"{h} is a lot for one entry. Is the number right?", "{h} es mucho para una sola entrada. ¿Es correcto el número?"},
    {"{h} in {n}: is the last day missing?", "{h} en {n}: ¿falta el último día?"},
    {"{h} is long for one day. Is it a total over several days? Then give the last day, too.",
     "{h} es mucho para un día. ¿Es un total de varios días? Entonces dé también el último día."},
    {"These days overlap with “{o}”. Are some of the hours entered twice?",
     "Estos días coinciden con “{o}”. ¿Hay horas escritas dos veces?"},
    {"This overlaps with “{o}”. Time at both counts once.", "Coincide con “{o}”. El tiempo en ambos cuenta una vez."},
    {"{n} hours a week is a lot. Is the number right?", "{n} horas por semana es mucho. ¿Es correcto el número?"},
    {"What field is it in? Some rules ask whether it is close to infants and families.",
     "¿De qué campo es? Algunas reglas preguntan si es cercano a los bebés y las familias."},
}};

std::string filled(std::string text, std::string_view place, const std::string& value) {
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), value);
    return text;
}

std::string days_words(std::int64_t days) {
    constexpr Text day{"1 day", "1 día"};
    constexpr Text many{" days", " días"};
    return days == 1 ? std::string(std::string_view(day)) : std::to_string(days) + std::string(std::string_view(many));
}

} // namespace

std::string note_words(const GentleNote& note, const Portfolio& portfolio) {
    std::string words{std::string_view(texts[static_cast<std::size_t>(note.code)])};
    const bool in_days = note.code == NoteCode::ManyHoursADay;
    constexpr Text its_hours{"its hours", "sus horas"};
    const std::string length =
        note.length > Minutes{0} ? hours_words(note.length) : std::string(std::string_view(its_hours));
    words = filled(std::move(words), "{n}", in_days ? days_words(note.amount) : std::to_string(note.amount));
    words = filled(std::move(words), "{h}", length);
    if (note.other.kind != EvidenceKind::None)
        words = filled(std::move(words), "{o}", evidence_words(portfolio, note.other));
    return words;
}

} // namespace imh
