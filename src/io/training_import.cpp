#include "io/training_import.h"

#include <charconv>

#include "core/language.h"
#include "io/import_rows.h"
#include "io/text_form.h"
#include "io/training_row.h"

namespace imh {
namespace {

constexpr Text too_large{"the list is larger than 5 MB", "la lista pesa más de 5 MB"};
constexpr Text take_parts{"Save it in parts, and open one after the other.",
                          "Guárdela en partes y abra una después de otra."};
constexpr Text is_workbook{"this is a workbook and not a table as text",
                           "esto es un libro de cálculo y no una tabla en texto"};
constexpr Text save_as_csv{
    "In your spreadsheet choose File, then Save as or Download, then CSV; or copy the rows and paste them here.",
    "En su hoja de cálculo elija Archivo, luego Guardar como o Descargar, luego CSV; o copie las filas y péguelas "
    "aquí."};
constexpr Text is_no_text{"this is not a table", "esto no es una tabla"};
constexpr Text is_empty{"there is nothing in it", "no hay nada en ella"};
constexpr Text choose_list{"Choose a list of trainings with one row for each.",
                           "Elija una lista de capacitaciones con una fila para cada una."};
constexpr Text too_many_rows{"the list has more than 20,000 rows", "la lista tiene más de 20,000 filas"};

void report(ProblemList& problems, std::string_view what, std::string_view remedy) {
    problems.report(std::string(what), std::string(remedy));
}

/// Reports what can't be a table, by how the file begins or what no text has.
bool may_be_table(std::string_view bytes, ProblemList& problems) {
    if (bytes.size() > csv_bounds::most_bytes) {
        report(problems, too_large, take_parts);
        return false;
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
        report(problems, is_workbook, save_as_csv);
        return false;
    }
    const TextForm form = text_form(bytes);
    const bool utf16 = form == TextForm::Utf16LittleEnd || form == TextForm::Utf16BigEnd;
    const bool holds_nul = !utf16 && bytes.find('\0') != std::string_view::npos;
    if (bytes.starts_with("%PDF") || holds_nul) {
        report(problems, is_no_text, save_as_csv);
        return false;
    }
    return true;
}

} // namespace

FileContent file_content(std::string_view bytes) {
    constexpr std::size_t looked_at = 2'000;
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n", bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    if (begin == std::string_view::npos || bytes[begin] != '{')
        return FileContent::Table;
    const std::string_view beginning = bytes.substr(begin, looked_at);
    const auto names = [&](std::string_view format) { return beginning.find(format) != std::string_view::npos; };
    return names("\"imh-trainings\"")   ? FileContent::Trainings
           : names("\"imh-catalogue\"") ? FileContent::Catalogue
           : names("\"imh-rule-pack\"") ? FileContent::Rules
           : names("\"imh-wording\"")   ? FileContent::Wording
           : names("\"imh-cases\"")     ? FileContent::Cases
                                        : FileContent::Portfolio;
}

Read<CsvTable> read_table(std::string_view bytes, std::string_view file, std::optional<char> separator) {
    Read<CsvTable> result;
    ProblemList problems(file);
    if (may_be_table(bytes, problems)) {
        CsvTable table = read_csv(as_utf8(bytes, text_form(bytes)), separator);
        if (table.too_many)
            report(problems, too_many_rows, take_parts);
        else if (table.rows.empty())
            report(problems, is_empty, choose_list);
        else
            result.value = std::move(table);
    }
    result.problems = problems.take();
    return result;
}

std::vector<ImportRow> rows_of_table(const CsvTable& table, const TableReading& reading, const ImportInto& into) {
    std::vector<ImportRow> rows;
    rows.reserve(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (row != reading.headings)
            rows.push_back(row_as_training(table, row, reading, into));
    find_doubles(rows, into);
    return rows;
}

ImportRow row_of_training(Training training, const ImportInto& into) {
    ImportRow row;
    row.training = std::move(training);
    row.training.id = {};
    const auto leave_out = [&](RowIssue issue, auto& ids, auto is_known) {
        std::string unknown;
        std::erase_if(ids, [&](const auto& id) {
            if (is_known(id))
                return false;
            unknown += (unknown.empty() ? "" : ", ") + id.text;
            return true;
        });
        if (!unknown.empty())
            row.problems.push_back({issue, std::nullopt, std::move(unknown), Minutes{}, 0});
    };
    if (row.training.areas) {
        const bool said_some = !row.training.areas->empty();
        leave_out(RowIssue::AreasUnknown, *row.training.areas,
                  [&](const AreaId& id) { return area_index(into.pack, id).has_value(); });
        // That none of its areas is known here does not say that it covers none.
        if (said_some && row.training.areas->empty())
            row.training.areas.reset();
    }
    leave_out(RowIssue::CategoriesUnknown, row.training.categories,
              [&](const CategoryId& id) { return find_named_category(into.pack, id) != nullptr; });
    if (row.training.title.empty())
        row.problems.push_back({RowIssue::NoTitle, std::nullopt, "", Minutes{}, 0});
    return row;
}

std::vector<ImportRow> rows_of_trainings(std::span<const Training> trainings, const ImportInto& into) {
    std::vector<ImportRow> rows;
    rows.reserve(trainings.size());
    for (const Training& training : trainings) {
        rows.push_back(row_of_training(training, into));
        rows.back().line = rows.size();
    }
    find_doubles(rows, into);
    return rows;
}

std::vector<EvidenceId> fresh_ids(const Portfolio& portfolio, const char* prefix, std::size_t count) {
    const std::string first = fresh_id(portfolio, prefix).text;
    const std::size_t digits = first.rfind('-') + 1;
    std::size_t number = 0;
    std::from_chars(first.data() + digits, first.data() + first.size(), number);
    std::vector<EvidenceId> ids;
    ids.reserve(count);
    while (ids.size() < count)
        ids.push_back({first.substr(0, digits) + std::to_string(number++)});
    return ids;
}

std::vector<Training> chosen_trainings(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                       const Portfolio& portfolio) {
    std::vector<Training> trainings;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (chosen[i] && !rows[i].kept_back)
            trainings.push_back(rows[i].training);
    const std::vector<EvidenceId> ids = fresh_ids(portfolio, "training", trainings.size());
    for (std::size_t i = 0; i < trainings.size(); ++i)
        trainings[i].id = ids[i];
    return trainings;
}

} // namespace imh
