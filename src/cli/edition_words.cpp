#include "cli/edition_words.h"

#include "cli/option_words.h"

namespace imh {

EditionCommands::EditionCommands(CLI::App& app, const char* examples) {
    renew_ = app.add_subcommand("renew", "What keeping a category asks of a period, what is there, what is needed by when");
    renew_->add_option("FILE", words_.file, "the portfolio")->required();
    renew_->add_option("--category", words_.category, "the one to renew (the one that the portfolio says you hold)");
    renew_->add_option("--since", words_.since, "held since that day (as the portfolio says)");
    renew_->add_option("--from", words_.from, "the first day of the period, for example 2025-01-01");
    renew_->add_option("--pack,--edition", words_.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    add_common(*renew_);

    compare_ = app.add_subcommand("compare", "The same portfolio under two editions of the rules");
    compare_->add_option("FILE", words_.file, "the portfolio")->required();
    compare_->add_option("--editions", words_.editions, "two rule packs with a comma between")->delimiter(',');
    compare_->add_option("--association", words_.association,
                         "in place of editions: the one in force on the day of applying and the one next to it");
    compare_->add_option("--category", words_.category, "only this one, for example ii or iv_clinical");
    add_common(*compare_);

    case_ = app.add_subcommand("case", "The competency areas of an edition as a 1EdTech CASE 1.0 framework, out and in");
    case_->add_option("PACK", words_.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    case_->add_option("--import", words_.import, "a framework (CFPackage) to read, and to write again with all it holds");
    case_->add_flag("--competencies", words_.competencies, "its domains and areas as competencies.json of a rule pack");
    case_->add_option("--as-of", words_.as_of, "the day told as that of the last change (today where left out)");
    case_->add_option("--format", words_.format, "json, or text: what stands in it")
        ->check(CLI::IsMember({"json", "text"}))
        ->default_str("json");
    for (CLI::App* command : {renew_, compare_, case_})
        command->footer(examples);
}

void EditionCommands::add_common(CLI::App& command) {
    command.add_option("--as-of", words_.as_of, "the day of judging, for example 2025-06-30 (today where left out)");
    command.add_option("--language", words_.language, "of texts; JSON is the same in all")
        ->check(CLI::IsMember({"en", "es"}))
        ->capture_default_str();
    command.add_option("--format", words_.format, "how to write the answer")
        ->check(CLI::IsMember({"text", "json", "html", "csv"}))
        ->capture_default_str();
}

std::optional<CommandResult> EditionCommands::answer(Date today) const {
    const Form form = form_named(words_.format);
    if (!renew_->parsed() && !compare_->parsed() && !case_->parsed())
        return std::nullopt;
    std::vector<Problem> problems;
    const Date day = day_in(words_.as_of, "--as-of", problems).value_or(today);
    const std::optional<Date> since = day_in(words_.since, "--since", problems);
    const std::optional<Date> from = day_in(words_.from, "--from", problems);
    if (!problems.empty())
        return refused(problems, form);
    if (case_->parsed()) {
        const bool told = case_->get_option("--format")->count() > 0;
        return case_command({words_.pack, said(words_.import), day, told ? form : Form::Json, words_.competencies});
    }
    const Language language = language_coded(words_.language);
    if (renew_->parsed())
        return renew_command({words_.file, words_.pack, said(words_.category), since, from, day, form, language});
    return compare_command(
        {words_.file, words_.editions, words_.association, said(words_.category), day, form, language});
}

} // namespace imh
