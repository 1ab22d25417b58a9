#include "cli/commands.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/association_words.h"
#include "core/explain.h"
#include "core/papers/paper.h"
#include "core/wording.h"
#include "core/words.h"
#include "io/assessment_json.h"
#include "io/associations_json.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/document_text.h"
#include "io/matrix_text.h"
#include "io/portfolio_json.h"
#include "io/result_json.h"

namespace imh {
namespace {

constexpr std::size_t most_places_told = 20; // of a result that does not hold

} // namespace

Form form_named(std::string_view name) {
    return name == "json"        ? Form::Json
           : name == "csv"       ? Form::Csv
           : name == "html"      ? Form::Html
           : name == "svg"       ? Form::Svg
           : name == "result"    ? Form::Result
           : name == "crosswalk" ? Form::Crosswalk
                                 : Form::Text;
}

CommandResult refused(const std::vector<Problem>& problems, Form form) {
    CommandResult result;
    result.exit_code = bad_input;
    if (form == Form::Json) {
        result.out = write_problems(problems);
        return result;
    }
    for (const Problem& problem : problems)
        result.err += problem_text(problem) + "\n";
    return result;
}

CommandResult assess_command(const AssessRequest& request) {
    const bool words = request.form == Form::Text; // the others are the same in all languages
    const Language language = words ? request.language : Language::English;
    const UseLanguage use(language);
    const JudgedFile judged = judge(request.pack, request.file, request.category, request.day, language);
    if (!judged.problems.empty())
        return refused(judged.problems, request.form);
    std::optional<CategoryId> only;
    if (request.category)
        only = CategoryId{*request.category};
    CommandResult result;
    result.out = request.form == Form::Json ? write_assessment(judged.pack, judged.portfolio, judged.assessment, only)
                 : request.form == Form::Result ? write_result(judged.pack, judged.portfolio, judged.assessment)
                                                : report_text(judged.pack, judged.portfolio, judged.assessment, only);
    return result;
}

CommandResult report_command(const ReportRequest& request) {
    const UseLanguage use(request.language);
    const JudgedFile judged = judge(request.pack, request.file, request.category, request.day, request.language);
    if (!judged.problems.empty())
        return refused(judged.problems, request.form);
    paper::Source source{judged.pack, judged.portfolio, judged.assessment, judged.portfolio.interest};
    if (request.category)
        source.category = CategoryId{*request.category};
    const paper::Document document =
        paper::make(paper::kind_named(request.kind).value_or(paper::Kind::Standing), source);
    CommandResult result;
    result.out = request.form == Form::Html  ? document_html(document)
                 : request.form == Form::Csv ? document_csv(document)
                                             : document_text(document);
    return result;
}

CommandResult verify_command(const VerifyRequest& request) {
    const Read<std::string> text = read_file(request.file);
    std::vector<Problem> problems = text.problems;
    Read<ResultHead> head;
    if (text.value)
        head = read_result_head(*text.value, request.file);
    append(problems, head.problems);
    const std::string pack = request.pack.empty() && head.value ? head.value->pack : request.pack;
    const Date day = head.value ? head.value->day : Date{std::chrono::year{2000} / 1 / 1};
    const JudgedFile judged =
        judge(pack.empty() ? "ak-aimh-2016" : pack, request.portfolio, std::nullopt, day, Language::English);
    append(problems, judged.problems);
    if (!problems.empty())
        return refused(problems, Form::Text);

    const Read<Verification> verified = verify_result(*text.value, request.file, judged.pack, judged.portfolio);
    if (!verified.value)
        return refused(verified.problems, Form::Text);
    CommandResult result;
    if (verified.value->holds()) {
        result.out = request.file + ": holds. These rules and this portfolio give every finding in it, as of "
                     + iso_text(day) + ".\n";
        return result;
    }
    result.exit_code = does_not_hold;
    result.out = request.file + ": does not hold.\n";
    if (!verified.value->same_rules)
        result.out += "  The rules are others than those it was made with.\n";
    if (!verified.value->same_portfolio)
        result.out += "  The portfolio is another than the one it was made from.\n";
    const std::vector<std::string>& places = verified.value->differences;
    if (places.empty())
        result.out += "  Every finding is the same all the same.\n";
    for (std::size_t i = 0; i < std::min(places.size(), most_places_told); ++i)
        result.out += "  Another value now at " + places[i] + "\n";
    if (places.size() > most_places_told)
        result.out += "  and at " + std::to_string(places.size() - most_places_told) + " places more\n";
    return result;
}

CommandResult editions_command(Date day, Form form, Language language) {
    const UseLanguage use(form == Form::Json ? Language::English : language);
    const Read<Associations> read = read_bundled_associations();
    if (!read.value)
        return refused(read.problems, form);
    CommandResult result;
    if (form == Form::Json) {
        result.out = write_associations(*read.value, day);
        return result;
    }
    for (const Association& each : read.value->list)
        result.out += each.place + std::string(each.place.size() < 20 ? 20 - each.place.size() : 1, ' ')
                      + edition_words(each, day) + "\n";
    result.out += "\n" + reciprocity_words(*read.value) + "\n";
    return result;
}

CommandResult matrix_command(const std::string& pack, Form form) {
    const Read<RulePack> read = load_pack(pack);
    if (!read.value)
        return refused(read.problems, form);
    CommandResult result;
    switch (form) {
    case Form::Text:
        result.out = matrix_text(*read.value);
        break;
    case Form::Csv:
        result.out = matrix_csv(*read.value);
        break;
    case Form::Json:
    default: // no other is offered
        result.out = matrix_json(*read.value);
        break;
    }
    return result;
}

} // namespace imh
