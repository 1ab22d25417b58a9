#include "cli/judged_file.h"

#include "cli/files.h"
#include "core/wording.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "io/training_import.h"
#include "io/wording_json.h"

namespace imh {

void append(std::vector<Problem>& problems, std::vector<Problem> more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

Read<Portfolio> read_portfolio_text(const std::string& text, const std::string& file, const RulePack* pack) {
    Read<Portfolio> read = read_portfolio(text, file);
    if (read.value && pack != nullptr)
        read.problems = check_portfolio(*read.value, *pack, file);
    if (!read.problems.empty())
        read.value.reset();
    return read;
}

void check_category(const RulePack& pack, const std::optional<std::string>& id, std::vector<Problem>& problems) {
    if (!id || find_category(pack, CategoryId{*id}) != nullptr)
        return;
    std::vector<std::string_view> known;
    for (const Category& category : pack.categories)
        known.push_back(category.id.text);
    problems.push_back(
        {"--category", "", quoted(*id) + " is no category of " + pack.id, "Write " + one_of(known) + "."});
}

JudgedFile judge(const std::string& pack_name, const std::string& file, const std::optional<std::string>& category,
                 Date day, Language language) {
    JudgedFile judged;
    Read<RulePack> pack = load_pack_in(language, pack_name);
    append(judged.problems, pack.problems);
    if (pack.value)
        check_category(*pack.value, category, judged.problems);
    Read<std::string> text = read_file(file);
    append(judged.problems, text.problems);
    Read<Portfolio> portfolio;
    if (text.value)
        portfolio = read_portfolio_text(*text.value, file, pack.value ? &*pack.value : nullptr);
    append(judged.problems, portfolio.problems);
    if (!judged.problems.empty())
        return judged;
    judged.pack = std::move(*pack.value);
    judged.portfolio = std::move(*portfolio.value);
    judged.assessment = assess(judged.pack, judged.portfolio, day);
    return judged;
}

Read<CatalogueFile> load_catalogue(const std::string& path, const RulePack* pack) {
    const Read<std::string> text = read_file(path);
    if (!text.value)
        return {std::nullopt, text.problems};
    Read<CatalogueFile> read;
    if (file_content(*text.value) != FileContent::Portfolio) {
        read = read_catalogue_file(*text.value, path);
        if (read.value && pack != nullptr)
            read.problems = check_catalogue_file(*read.value, *pack, path);
    } else {
        Read<Portfolio> portfolio = read_portfolio_text(*text.value, path, pack);
        read.problems = portfolio.problems;
        if (portfolio.value && portfolio.value->offers.empty())
            read.problems.push_back({path, "/offers", "this portfolio holds no courses on offer",
                                     "Name a catalogue, or a portfolio that has some under \"offers\"."});
        if (portfolio.value)
            read.value = CatalogueFile{.offers = std::move(portfolio.value->offers)};
    }
    if (!read.problems.empty())
        read.value.reset();
    return read;
}

} // namespace imh
