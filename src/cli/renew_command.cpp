#include "cli/renew_command.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/papers/renewal.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/document_text.h"
#include "io/renewal_json.h"

namespace imh {
namespace {

/// The category to renew: the one asked for, or the one that is held by this edition.
const Category* category_to_renew(const RulePack& pack, const std::optional<std::string>& asked,
                                  const std::vector<Endorsement>& held, std::vector<Problem>& problems) {
    check_category(pack, asked, problems);
    if (asked)
        return find_category(pack, CategoryId{*asked});
    const Category* only = nullptr;
    std::size_t found = 0;
    for (const Endorsement& each : held)
        if (const Category* category = find_category(pack, each.category)) {
            only = category;
            ++found;
        }
    if (found != 1)
        problems.push_back({"--category", "",
                            found == 0 ? "the portfolio does not say which category you hold"
                                       : "the portfolio says that you hold several categories",
                            "Name the one to renew, for example --category ii."});
    return found == 1 ? only : nullptr;
}

std::optional<Date> held_since(const CategoryId& category, const std::vector<Endorsement>& held) {
    const auto found =
        std::find_if(held.begin(), held.end(), [&](const Endorsement& each) { return each.category == category; });
    return found == held.end() ? std::nullopt : found->from;
}

} // namespace

CommandResult renew_command(const RenewRequest& request) {
    const UseLanguage use(request.form == Form::Json ? Language::English : request.language);
    Read<RulePack> pack = load_pack_in(language_in_use(), request.pack);
    std::vector<Problem> problems = pack.problems;
    const Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    Read<Portfolio> portfolio;
    if (text.value)
        portfolio = read_portfolio_text(*text.value, request.file, pack.value ? &*pack.value : nullptr);
    append(problems, portfolio.problems);
    if (!request.from)
        problems.push_back({"--from", "", "the first day of the period is not said",
                            "Write it, for example --from 2025-01-01."});
    const Category* category = nullptr;
    std::vector<Endorsement> held;
    if (pack.value && portfolio.value) {
        held = held_by_applicant(*portfolio.value);
        category = category_to_renew(*pack.value, request.category, held, problems);
    }
    if (!problems.empty())
        return refused(problems, request.form);

    const Holding holding{request.since ? request.since : held_since(category->id, held),
                          renewal_period(*category, Day{*request.from})};
    const Renewal renewal = assess_renewal(*pack.value, *category, holding, *portfolio.value, request.day);
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = write_renewal(*pack.value, *portfolio.value, holding, renewal);
        return result;
    }
    const paper::Document document = paper::renewal_log({*pack.value, *portfolio.value, holding, renewal});
    result.out = request.form == Form::Html  ? document_html(document)
                 : request.form == Form::Csv ? document_csv(document)
                                             : document_text(document);
    return result;
}

} // namespace imh
