#include "cli/import_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "cli/listed_rows.h"
#include "io/import_text.h"
#include "io/portfolio_json.h"
#include "io/training_file.h"

namespace imh {
namespace {

std::string json_of(const ListedRows& listed, Portfolio portfolio, bool into_portfolio) {
    std::vector<Training> trainings = chosen_trainings(listed.rows, listed.wanted(), portfolio);
    if (!into_portfolio) {
        TrainingFile file;
        file.trainings = std::move(trainings);
        return write_training_file(file);
    }
    portfolio.trainings.insert(portfolio.trainings.end(), trainings.begin(), trainings.end());
    return write_portfolio(portfolio);
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
    const ImportInto into{*pack.value, names, portfolio, request.day};
    const Read<ListedRows> listed = read_listed_rows(*text.value, request.file, into);
    if (!listed.value)
        return refused(listed.problems, request.form);
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = json_of(*listed.value, portfolio, request.portfolio.has_value());
        result.err = odd_lines(*listed.value, request.file, into.target);
    } else {
        result.out = import_text(listed.value->table_or_none(), listed.value->reading, listed.value->rows);
    }
    return result;
}

} // namespace imh
