#include "cli/import_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/import_words.h"
#include "io/import_text.h"
#include "io/portfolio_json.h"
#include "io/training_file.h"
#include "io/training_import.h"

namespace imh {
namespace {

struct Imported {
    CsvTable table;
    bool has_table = false;
    TableReading reading;
    std::vector<ImportRow> rows;
};

Read<Imported> read_list(const std::string& text, const std::string& file, const ImportInto& into) {
    Read<Imported> result;
    Imported imported;
    if (file_content(text) == FileContent::Table) {
        Read<CsvTable> table = read_table(text, file);
        if (table.value) {
            imported.has_table = true;
            imported.table = std::move(*table.value);
            imported.reading = likely_reading(imported.table, into.names, into.today);
            imported.rows = rows_of_table(imported.table, imported.reading, into);
        }
        result.problems = std::move(table.problems);
    } else {
        const Read<TrainingFile> trainings = read_training_file(text, file);
        if (trainings.value)
            imported.rows = rows_of_trainings(trainings.value->trainings, into);
        result.problems = trainings.problems;
    }
    if (result.problems.empty())
        result.value = std::move(imported);
    return result;
}

std::string json_of(const Imported& imported, Portfolio portfolio, bool into_portfolio) {
    std::vector<bool> wanted;
    for (const ImportRow& row : imported.rows)
        wanted.push_back(row.wanted());
    std::vector<Training> trainings = chosen_trainings(imported.rows, wanted, portfolio);
    if (!into_portfolio) {
        TrainingFile file;
        file.trainings = std::move(trainings);
        return write_training_file(file);
    }
    portfolio.trainings.insert(portfolio.trainings.end(), trainings.begin(), trainings.end());
    return write_portfolio(portfolio);
}

/// What is odd, a line each: "trainings.csv:4: Date: We could not read …".
std::string odd_lines(const Imported& imported, const std::string& file) {
    std::string lines;
    for (const ImportRow& row : imported.rows)
        for (const RowProblem& problem : row.problems) {
            lines += file + ":" + std::to_string(row.line) + ": ";
            if (imported.has_table && problem.column)
                lines += column_words(imported.table, imported.reading, *problem.column) + ": ";
            lines += row_problem_words(problem) + ". " + row_remedy_words(problem) + "\n";
        }
    return lines;
}

} // namespace

CommandResult import_command(const ImportRequest& request) {
    std::vector<Problem> problems;
    const Read<RulePack> pack = load_pack(request.pack);
    append(problems, pack.problems);
    const Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    Portfolio portfolio;
    if (request.portfolio) {
        const Read<std::string> bytes = read_file(*request.portfolio);
        append(problems, bytes.problems);
        if (bytes.value) {
            Read<Portfolio> read = read_portfolio(*bytes.value, *request.portfolio);
            append(problems, read.problems);
            if (read.value)
                portfolio = std::move(*read.value);
        }
    }
    if (!problems.empty())
        return refused(problems, request.form);
    const AreaNames names = area_names(*pack.value);
    const Read<Imported> imported = read_list(*text.value, request.file, {*pack.value, names, portfolio, request.day});
    if (!imported.value)
        return refused(imported.problems, request.form);
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = json_of(*imported.value, portfolio, request.portfolio.has_value());
        result.err = odd_lines(*imported.value, request.file);
    } else {
        const CsvTable* table = imported.value->has_table ? &imported.value->table : nullptr;
        result.out = import_text(table, imported.value->reading, imported.value->rows);
    }
    return result;
}

} // namespace imh
