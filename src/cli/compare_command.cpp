#include "cli/compare_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/papers/comparison.h"
#include "io/associations_json.h"
#include "io/comparison_json.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/document_text.h"

namespace imh {
namespace {

/// The two editions of an association that follow one another around that day.
std::vector<std::string> editions_of(const std::string& id, Date day, std::vector<Problem>& problems) {
    const Read<Associations> read = read_bundled_associations();
    append(problems, read.problems);
    if (!read.value)
        return {};
    const Association* association = find_association(*read.value, id);
    if (association == nullptr) {
        problems.push_back({"--association", "", quoted(id) + " is no association of the list",
                            "Write an id that \"imh editions --format json\" tells, for example \"mi\"."});
        return {};
    }
    const auto change = change_around(*association, day);
    if (!change) {
        problems.push_back({"--association", "", association->name + " has no two editions to compare",
                            "Name two with --editions, for example --editions ak-aimh-2016,nmaimh."});
        return {};
    }
    return {change->before->pack, change->after->pack};
}

} // namespace

CommandResult compare_command(const CompareRequest& request) {
    const UseLanguage use(request.form == Form::Json ? Language::English : request.language);
    std::vector<Problem> problems;
    std::vector<std::string> editions = request.editions;
    if (!request.association.empty())
        editions = editions_of(request.association, request.day, problems);
    else if (editions.size() != 2)
        problems.push_back({"--editions", "", "there are not two editions here",
                            "Write two with a comma between, for example ak-aimh-2016,nmaimh."});
    std::vector<RulePack> packs;
    if (problems.empty())
        for (const std::string& edition : editions) {
            Read<RulePack> pack = load_pack_in(language_in_use(), edition);
            append(problems, pack.problems);
            if (pack.value)
                packs.push_back(std::move(*pack.value));
        }
    // Not checked against either pack: what one of them does not have is what is told here.
    const Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    Read<Portfolio> portfolio;
    if (text.value)
        portfolio = read_portfolio_text(*text.value, request.file, nullptr);
    append(problems, portfolio.problems);
    if (packs.size() == 2 && request.category && !find_category(packs[0], CategoryId{*request.category}))
        check_category(packs[1], request.category, problems);
    if (!problems.empty())
        return refused(problems, request.form);

    const Assessment by_first = assess(packs[0], *portfolio.value, request.day);
    const Assessment by_second = assess(packs[1], *portfolio.value, request.day);
    const JudgedEdition first{packs[0], by_first};
    const JudgedEdition second{packs[1], by_second};
    const Comparison comparison = compare(first, second, *portfolio.value);
    std::optional<CategoryId> only;
    if (request.category)
        only = CategoryId{*request.category};
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = write_comparison(comparison, first, second, *portfolio.value, only);
        return result;
    }
    const paper::Document document = paper::comparison_report(comparison, first, second, *portfolio.value, only);
    result.out = request.form == Form::Html  ? document_html(document)
                 : request.form == Form::Csv ? document_csv(document)
                                             : document_text(document);
    return result;
}

} // namespace imh
