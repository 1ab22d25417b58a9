// The command `imh`: words of the command line in, text out. The only place that looks at the clock.

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/batch_command.h"
#include "cli/catalogue_command.h"
#include "cli/catalogue_words.h"
#include "cli/check_command.h"
#include "cli/commands.h"
#include "cli/diff_command.h"
#include "cli/edition_words.h"
#include "cli/import_command.h"
#include "cli/publish_words.h"
#include "cli/test_command.h"

namespace {

constexpr const char* examples = R"(Examples
  imh assess portfolio.json                         every category, as of today
  imh assess portfolio.json --category ii           one of them
  imh assess portfolio.json --as-of 2025-06-30      as of another day
  imh assess portfolio.json --edition nmaimh        by the rules of another association
  imh renew portfolio.json --category ii --from 2025-01-01 --format html > renewal.html
  imh compare portfolio.json --editions ak-aimh-2016,vaimh
  imh case vaimh > vaimh.case.json                  the areas of an edition as a CASE 1.0 framework
  imh publish courses.json --course attachment --page https://example.org/imh.html
  imh publish courses.json --course attachment --as statement > statement.html
  imh editions                                      which associations there are, and their editions
  imh assess portfolio.json --format json           for another program
  imh assess portfolio.json --format result > result.json
  imh batch portfolios.jsonl > assessments.jsonl    a portfolio on each line, by all processors
  imh verify result.json --portfolio portfolio.json  does it hold?
  imh report portfolio.json --kind worksheet --format html > worksheet.html
  imh import trainings.csv                          what a spreadsheet's trainings would become
  imh import trainings.csv --portfolio portfolio.json --format json > with_trainings.json
  imh catalogue courses.csv --format json > catalogue.json   courses on offer, from a spreadsheet
  imh catalogue catalogue.json --format crosswalk > areas.csv  which course covers which area
  imh coverage assets/catalogues/example.json --category ii --format html > coverage.html
  imh coverage catalogue.json --category ii --fail-under 80   exit code 1 where less is covered
  imh courses portfolio.json --catalogue catalogue.json --least hours   which of them would be enough, proved
  imh matrix --format csv > areas.csv               the areas, for a spreadsheet
  imh check portfolio.json rules/ak-aimh-2016       is anything wrong in these?
  imh test rules/ak-aimh-2016                       do the rules give what their cases say?
  imh diff ak-aimh-2016 rules/my-pack portfolio.json  what changed, and does it make a difference?

"-" in place of a file is the standard input. Exit code 0: answered. 1: a result does not hold. 2: something is wrong in what
was given; each line says in which file, where, what, and what would be right.

Unofficial. The association's reviewers decide.)";

imh::Date today() {
    return imh::Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
}

using imh::form_named;

int print(const imh::CommandResult& result) {
    std::fwrite(result.out.data(), 1, result.out.size(), stdout);
    std::fflush(stdout);
    std::fwrite(result.err.data(), 1, result.err.size(), stderr);
    return result.exit_code;
}

/// Everything that can be asked for, as CLI11 fills it in.
struct Words {
    std::string pack = "ak-aimh-2016";
    std::string format = "text";
    std::string file;
    std::string category;
    std::string as_of;
    std::string kind = "standing";
    std::string language = "en";
    std::string portfolio;
    std::string other_pack;
    bool strict = false;
    std::size_t threads = 0;
    std::vector<std::string> files;
};

void add_format(CLI::App& command, Words& words, const std::vector<std::string>& formats) {
    command.add_option("--format", words.format, "how to write the answer")
        ->check(CLI::IsMember(formats))
        ->capture_default_str();
}

/// The day of judging; where what was written is none, the problem stands in `refusal`.
imh::Date day_asked(const Words& words, std::optional<imh::CommandResult>& refusal) {
    if (words.as_of.empty())
        return today();
    const auto day = imh::parse_date(words.as_of);
    if (!day)
        refusal = imh::refused({{"--as-of", "", imh::quoted(words.as_of) + " is not a day of the calendar",
                                 "Write year, month and day, for example 2025-06-30."}},
                               form_named(words.format));
    return day.value_or(imh::Date{});
}

std::optional<std::string> category_asked(const Words& words) {
    return words.category.empty() ? std::nullopt : std::optional(words.category);
}

int assess(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    return print(refusal ? *refusal
                         : imh::assess_command({words.file, words.pack, category_asked(words), day,
                                                form_named(words.format), imh::language_coded(words.language)}));
}

int batch(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    const std::string file = words.file.empty() ? "-" : words.file;
    return refusal ? print(*refusal)
                   : imh::batch_command({file, words.pack, category_asked(words), day, words.threads});
}

int report(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    return print(refusal ? *refusal
                         : imh::report_command({words.file, words.pack, words.kind, category_asked(words), day,
                                                form_named(words.format), imh::language_coded(words.language)}));
}

int import_trainings(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    const auto portfolio = words.portfolio.empty() ? std::nullopt : std::optional(words.portfolio);
    return print(refusal ? *refusal
                         : imh::import_command({words.file, words.pack, portfolio, day, form_named(words.format)}));
}

int catalogue(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    return print(refusal ? *refusal
                         : imh::catalogue_command({words.file, words.pack, day, form_named(words.format),
                                                   imh::language_coded(words.language)}));
}

int diff(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    return print(refusal ? *refusal
                         : imh::diff_command({words.pack, words.other_pack, words.files, day, form_named(words.format),
                                              imh::language_coded(words.language)}));
}

int editions(const Words& words) {
    std::optional<imh::CommandResult> refusal;
    const imh::Date day = day_asked(words, refusal);
    return print(refusal ? *refusal
                         : imh::editions_command(day, form_named(words.format), imh::language_coded(words.language)));
}

void add_language(CLI::App& command, Words& words) {
    command.add_option("--language", words.language, "of texts; JSON is the same in all")
        ->check(CLI::IsMember({"en", "es"}))
        ->capture_default_str();
}

void add_which(CLI::App& command, Words& words) {
    command.add_option("--category", words.category, "only this one, for example ii or iv_clinical");
    command.add_option("--as-of", words.as_of, "the day of judging, for example 2025-06-30 (today where left out)");
}

void add_judging(CLI::App& command, Words& words) {
    command.add_option("FILE", words.file, "the portfolio")->required();
    add_which(command, words);
    add_language(command, words);
}

void add_pack(CLI::App& command, Words& words) {
    command.add_option("--pack,--edition", words.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
}

void add_shared(CLI::App& command, Words& words, const std::vector<std::string>& formats) {
    add_pack(command, words);
    add_format(command, words, formats);
}

} // namespace

int main(int argc, char** argv) {
    Words words;
    CLI::App app("Where an applicant stands by the published requirements for the Infant Mental Health Endorsement.",
                 "imh");
    app.footer(examples);
    app.require_subcommand(0, 1); // with 1 as the least, CLI11 would not name a word that it does not know

    CLI::App* assess_words = app.add_subcommand("assess", "For every category: what is met, what is missing, and why");
    add_judging(*assess_words, words);
    add_shared(*assess_words, words, {"text", "json", "result"});

    CLI::App* batch_words = app.add_subcommand("batch", "Portfolios as lines of JSON in, assessments as lines of JSON out");
    batch_words->add_option("FILE", words.file, "a portfolio on each line (the standard input where left out)");
    add_which(*batch_words, words);
    add_pack(*batch_words, words);
    batch_words->add_option("--threads", words.threads, "how many work at once (one for each processor where left out)")
        ->check(CLI::Range(1, 1024));

    CLI::App* verify_words = app.add_subcommand("verify", "Make a saved result again, and say whether it holds");
    verify_words->add_option("FILE", words.file, "the result")->required();
    verify_words->add_option("--portfolio", words.portfolio, "the portfolio that it was made from")->required();
    CLI::Option* verify_pack =
        verify_words->add_option("--pack", words.pack, "rule pack (the one that the result names where left out)");

    CLI::App* report_words = app.add_subcommand("report", "A paper to keep, to print or to type from");
    add_judging(*report_words, words);
    report_words->add_option("--kind", words.kind, "which paper")
        ->check(CLI::IsMember({"standing", "map", "log", "plan", "worksheet"}))
        ->capture_default_str();
    add_shared(*report_words, words, {"text", "html", "csv"});

    CLI::App* import_words =
        app.add_subcommand("import", "Trainings from a spreadsheet saved as CSV, or from a trainer's file");
    import_words->add_option("FILE", words.file, "the list")->required();
    import_words->add_option("--portfolio", words.portfolio,
                             "into which they go; nothing in it is changed without --format json");
    import_words->add_option("--as-of", words.as_of,
                             "the day from which years of two digits are seen (today where left out)");
    add_shared(*import_words, words, {"text", "json"});

    CLI::App* catalogue_words =
        app.add_subcommand("catalogue", "Courses on offer, from a spreadsheet saved as CSV or a catalogue file");
    catalogue_words->add_option("FILE", words.file, "the courses")->required();
    catalogue_words->add_option("--as-of", words.as_of,
                                "the day from which years of two digits are seen (today where left out)");
    add_language(*catalogue_words, words);
    add_shared(*catalogue_words, words, {"text", "json", "csv", "crosswalk"});

    CLI::App* editions_words = app.add_subcommand("editions", "Which edition of the rules serves each association");
    editions_words->add_option("--as-of", words.as_of, "the day of applying, for example 2025-06-30 (today where left out)");
    add_language(*editions_words, words);
    add_format(*editions_words, words, {"text", "json"});

    CLI::App* matrix_words =
        app.add_subcommand("matrix", "The competency areas, and at which levels they are asked for");
    add_shared(*matrix_words, words, {"text", "csv", "json"});

    CLI::App* test_words = app.add_subcommand("test", "Run the cases of rule packs, and try every number of their rules");
    test_words->add_option("PACK", words.files, "ids, folders or files (all inside the program where left out)");
    add_language(*test_words, words);

    CLI::App* diff_words = app.add_subcommand("diff", "What changed from one edition of the rules to another, and for whom");
    diff_words->add_option("OLD", words.pack, "rule pack: the id of one inside the program, a folder or a file")->required();
    diff_words->add_option("NEW", words.other_pack, "the pack that came after it")->required();
    diff_words->add_option("PORTFOLIO", words.files, "portfolios to judge by both");
    diff_words->add_option("--as-of", words.as_of, "the day of judging, for example 2025-06-30 (today where left out)");
    add_language(*diff_words, words);
    add_format(*diff_words, words, {"text", "json"});

    CLI::App* check_words = app.add_subcommand("check", "Look for mistakes in portfolios and rule packs");
    check_words->add_option("FILE", words.files, "portfolios, rule packs as folders or files, and settings of a page")->required();
    check_words->add_flag("--strict", words.strict, "hints are mistakes, too");
    add_shared(*check_words, words, {"text", "json"});

    const imh::EditionCommands edition_commands(app, examples);
    const imh::CatalogueCommands catalogue_commands(app, examples);
    const imh::PublishWords publish_words(app, examples);

    for (CLI::App* command : {assess_words, batch_words, verify_words, report_words, editions_words, matrix_words, check_words, test_words, diff_words, import_words, catalogue_words})
        command->footer(examples);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? imh::answered : imh::bad_input;
    }
    if (app.get_subcommands().empty())
        return print({.out = {}, .err = app.help(), .exit_code = imh::bad_input});
    if (const auto answer = edition_commands.answer(today()))
        return print(*answer);
    if (const auto answer = catalogue_commands.answer(today()))
        return print(*answer);
    if (const auto answer = publish_words.answer(today()))
        return print(*answer);
    if (assess_words->parsed())
        return assess(words);
    if (batch_words->parsed())
        return batch(words);
    if (verify_words->parsed())
        return print(imh::verify_command({words.file, words.portfolio, verify_pack->count() > 0 ? words.pack : ""}));
    if (report_words->parsed())
        return report(words);
    if (editions_words->parsed())
        return editions(words);
    if (import_words->parsed())
        return import_trainings(words);
    if (catalogue_words->parsed())
        return catalogue(words);
    if (matrix_words->parsed())
        return print(imh::matrix_command(words.pack, form_named(words.format)));
    if (diff_words->parsed())
        return diff(words);
    if (test_words->parsed())
        return print(imh::test_command({words.files, imh::language_coded(words.language)}));
    return print(imh::check_command({words.files, words.pack, form_named(words.format), words.strict}));
}
