// The command `imh`: words of the command line in, text out. The only place that looks at the clock.

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/commands.h"

namespace {

constexpr const char* examples = R"(Examples
  imh assess portfolio.json                         every category, as of today
  imh assess portfolio.json --category ii           one of them
  imh assess portfolio.json --as-of 2025-06-30      as of another day
  imh assess portfolio.json --format json           for another program
  imh matrix --format csv > areas.csv               the areas, for a spreadsheet
  imh check portfolio.json rules/ak-aimh-2016       is anything wrong in these?

"-" in place of a file is the standard input. Exit code 0: answered. 2: something is wrong in what
was given; each line says in which file, where, what, and what would be right.

Unofficial. The association's reviewers decide.)";

imh::Date today() {
    return imh::Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
}

imh::Form form_named(const std::string& name) {
    return name == "json" ? imh::Form::Json : name == "csv" ? imh::Form::Csv : imh::Form::Text;
}

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
    std::vector<std::string> files;
};

void add_shared(CLI::App& command, Words& words, const std::vector<std::string>& formats) {
    command.add_option("--pack", words.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    command.add_option("--format", words.format, "how to write the answer")
        ->check(CLI::IsMember(formats))
        ->capture_default_str();
}

int assess(const Words& words) {
    imh::AssessRequest request{words.file, words.pack, std::nullopt, today(), form_named(words.format)};
    if (!words.category.empty())
        request.category = words.category;
    if (!words.as_of.empty()) {
        const auto day = imh::parse_date(words.as_of);
        if (!day)
            return print(imh::refused({{"--as-of", "", imh::quoted(words.as_of) + " is not a day of the calendar",
                                        "Write year, month and day, for example 2025-06-30."}},
                                      request.form));
        request.day = *day;
    }
    return print(imh::assess_command(request));
}

} // namespace

int main(int argc, char** argv) {
    Words words;
    CLI::App app("Where an applicant stands by the published requirements for the Infant Mental Health Endorsement.",
                 "imh");
    app.footer(examples);
    app.require_subcommand(0, 1); // with 1 as the least, CLI11 would not name a word that it does not know

    CLI::App* assess_words = app.add_subcommand("assess", "For every category: what is met, what is missing, and why");
    assess_words->add_option("FILE", words.file, "the portfolio")->required();
    assess_words->add_option("--category", words.category, "only this one, for example ii or iv_clinical");
    assess_words->add_option("--as-of", words.as_of,
                             "the day of judging, for example 2025-06-30 (today where left out)");
    add_shared(*assess_words, words, {"text", "json"});

    CLI::App* matrix_words =
        app.add_subcommand("matrix", "The competency areas, and at which levels they are asked for");
    add_shared(*matrix_words, words, {"text", "csv", "json"});

    CLI::App* check_words = app.add_subcommand("check", "Look for mistakes in portfolios and rule packs");
    check_words->add_option("FILE", words.files, "portfolios, and rule packs as folders or files")->required();
    add_shared(*check_words, words, {"text", "json"});

    for (CLI::App* command : {assess_words, matrix_words, check_words})
        command->footer(examples);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? imh::answered : imh::bad_input;
    }
    if (app.get_subcommands().empty())
        return print({.out = {}, .err = app.help(), .exit_code = imh::bad_input});
    if (assess_words->parsed())
        return assess(words);
    if (matrix_words->parsed())
        return print(imh::matrix_command(words.pack, form_named(words.format)));
    return print(imh::check_command(words.files, words.pack, form_named(words.format)));
}
