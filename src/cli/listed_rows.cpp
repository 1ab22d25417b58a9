#include "cli/listed_rows.h"

#include "core/import_words.h"
#include "io/catalogue_import.h"
#include "io/import_text.h"
#include "io/training_file.h"

namespace imh {
namespace {

std::vector<Problem> read_into(ListedRows& listed, const std::string& text, const std::string& file,
                               const ImportInto& into) {
    if (file_content(text) == FileContent::Table) {
        Read<CsvTable> table = read_table(text, file);
        if (table.value) {
            listed.has_table = true;
            listed.table = std::move(*table.value);
            listed.reading = likely_reading(listed.table, into.names, into.today, into.target);
            listed.rows = rows_of_table(listed.table, listed.reading, into);
        }
        return table.problems;
    }
    if (into.target == ImportTarget::Catalogue) {
        Read<CatalogueFile> catalogue = read_catalogue_file(text, file);
        if (catalogue.value) {
            listed.rows = rows_of_offers(catalogue.value->offers, into);
            listed.catalogue = std::move(*catalogue.value);
            listed.catalogue.offers.clear();
        }
        return catalogue.problems;
    }
    const Read<TrainingFile> trainings = read_training_file(text, file);
    if (trainings.value)
        listed.rows = rows_of_trainings(trainings.value->trainings, into);
    return trainings.problems;
}

} // namespace

std::vector<bool> ListedRows::wanted() const {
    std::vector<bool> all;
    for (const ImportRow& row : rows)
        all.push_back(row.wanted());
    return all;
}

Read<ListedRows> read_listed_rows(const std::string& text, const std::string& file, const ImportInto& into) {
    Read<ListedRows> result;
    ListedRows listed;
    result.problems = read_into(listed, text, file, into);
    if (result.problems.empty())
        result.value = std::move(listed);
    return result;
}

std::string odd_lines(const ListedRows& listed, const std::string& file, ImportTarget target) {
    std::string lines;
    for (const ImportRow& row : listed.rows)
        for (const RowProblem& problem : row.problems) {
            lines += file + ":" + std::to_string(row.line) + ": ";
            if (listed.has_table && problem.column)
                lines += column_words(listed.table, listed.reading, *problem.column) + ": ";
            lines += row_problem_words(problem, target) + ". " + row_remedy_words(problem, target) + "\n";
        }
    return lines;
}

} // namespace imh
