#include "io/import_text.h"

#include "core/import_words.h"
#include "core/words.h"
#include "io/training_cells.h"

namespace imh {
namespace {

std::string training_words(const Training& training, ImportTarget target) {
    constexpr Text untitled_training{"Untitled training", "Capacitación sin título"};
    constexpr Text untitled_course{"Untitled course", "Curso sin título"};
    const Text& untitled = target == ImportTarget::Catalogue ? untitled_course : untitled_training;
    constexpr Text no_date{"no date", "sin fecha"};
    constexpr Text no_hours{"no hours", "sin horas"};
    constexpr Text no_areas{"no areas said", "sin áreas dichas"};
    constexpr Text none{"none of the areas", "ninguna de las áreas"};
    const auto said = [](const Text& text) { return std::string(std::string_view(text)); };
    std::string text = training.title.empty() ? said(untitled) : training.title;
    text += " · " + (training.from ? iso_text(*training.from) : said(no_date));
    if (training.to)
        text += " – " + iso_text(*training.to);
    text += " · " + (training.hours ? hours_words(*training.hours) : said(no_hours));
    if (!training.provider.empty())
        text += " · " + training.provider;
    text += " · ";
    if (!training.areas)
        return text + said(no_areas);
    if (training.areas->empty() && target == ImportTarget::Catalogue)
        return text + said(none);
    for (const AreaId& area : *training.areas)
        text += (&area == &training.areas->front() ? "" : ", ") + area.text;
    return text;
}

/// What only a course has: " · Rosa · Kenai · 120.00".
std::string on_offer_words(const OnOffer& offer) {
    constexpr Text more_date{"more date", "fecha más"};
    constexpr Text more_dates{"more dates", "fechas más"};
    std::string text;
    const auto add = [&](const std::string& part) { text += part.empty() ? "" : " · " + part; };
    add(offer.trainer);
    add(offer.place);
    add(offer.price_cents ? price_text(*offer.price_cents) : std::string{});
    if (offer.valid_from || offer.valid_until)
        add((offer.valid_from ? iso_text(*offer.valid_from) : std::string{}) + "…"
            + (offer.valid_until ? iso_text(*offer.valid_until) : std::string{}));
    if (offer.dates.size() > 1)
        add(counted_words(std::ssize(offer.dates) - 1, more_date, more_dates));
    return text;
}

char mark_of(const ImportRow& row) {
    return row.kept_back ? 'x' : row.doubled ? '=' : row.problems.empty() ? '+' : '?';
}

} // namespace

std::string column_words(const CsvTable& table, const TableReading& reading, std::size_t column) {
    constexpr Text column_text{"Column", "Columna"};
    const std::string_view heading = reading.headings ? table.cell(*reading.headings, column) : std::string_view{};
    if (!heading.empty())
        return std::string(heading);
    return std::string(std::string_view(column_text)) + " " + std::to_string(column + 1);
}

std::string import_text(const CsvTable* table, const TableReading& reading, std::span<const ImportRow> rows,
                        ImportTarget target) {
    std::string text = import_summary_words(rows, target) + "\n";
    for (std::size_t column = 0; table != nullptr && column < reading.columns.size(); ++column)
        text += "  " + column_words(*table, reading, column) + " → "
                + std::string(std::string_view(field_words(reading.columns[column].field, target))) + "\n";
    for (const ImportRow& row : rows) {
        text +=
            std::string(1, mark_of(row)) + " " + std::to_string(row.line) + "  " + training_words(row.training, target)
                + on_offer_words(row.on_offer) + "\n";
        for (const RowProblem& problem : row.problems) {
            text += "    ";
            if (table != nullptr && problem.column)
                text += column_words(*table, reading, *problem.column) + ": ";
            text += row_problem_words(problem, target) + ".";
            if (const std::string remedy = row_remedy_words(problem, target); !remedy.empty())
                text += " " + remedy;
            text += "\n";
        }
    }
    return text;
}

} // namespace imh
