#include "io/import_text.h"

#include "core/import_words.h"
#include "core/words.h"

namespace imh {
namespace {

std::string training_words(const Training& training) {
    constexpr Text untitled{"Untitled training", "Capacitación sin título"};
    constexpr Text no_date{"no date", "sin fecha"};
    constexpr Text no_hours{"no hours", "sin horas"};
    constexpr Text no_areas{"no areas said", "sin áreas dichas"};
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
    for (const AreaId& area : *training.areas)
        text += (&area == &training.areas->front() ? "" : ", ") + area.text;
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

std::string import_text(const CsvTable* table, const TableReading& reading, std::span<const ImportRow> rows) {
    std::string text = import_summary_words(rows) + "\n";
    for (std::size_t column = 0; table != nullptr && column < reading.columns.size(); ++column)
        text += "  " + column_words(*table, reading, column) + " → "
                + std::string(std::string_view(field_words(reading.columns[column].field))) + "\n";
    for (const ImportRow& row : rows) {
        text +=
            std::string(1, mark_of(row)) + " " + std::to_string(row.line) + "  " + training_words(row.training) + "\n";
        for (const RowProblem& problem : row.problems) {
            text += "    ";
            if (table != nullptr && problem.column)
                text += column_words(*table, reading, *problem.column) + ": ";
            text += row_problem_words(problem) + ".";
            if (const std::string remedy = row_remedy_words(problem); !remedy.empty())
                text += " " + remedy;
            text += "\n";
        }
    }
    return text;
}

} // namespace imh
