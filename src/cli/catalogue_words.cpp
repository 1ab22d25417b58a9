#include "cli/catalogue_words.h"

#include "cli/option_words.h"
#include "core/names.h"

namespace imh {

CatalogueCommands::CatalogueCommands(CLI::App& app, const char* examples) {
    CoverageRequest& asked = coverage_request_;
    coverage_ = app.add_subcommand("coverage", "What the courses of a catalogue cover, what nobody offers, what to add next");
    coverage_->add_option("CATALOGUE", asked.catalogue, "a file of courses on offer, or a portfolio that holds some")->required();
    coverage_->add_option("--category", asked.categories, "whose areas, for example ii; several times for several (every area)")
        ->delimiter(',');
    coverage_->add_option("--aimed-at", asked.aimed_at, "only courses for this category, or for all")->delimiter(',');
    coverage_->add_option("--domain", asked.domain, "only the areas of this domain, for example TF");
    coverage_->add_option("--format-of-course", asked.course_format, "only such courses: workshop, series, conference, online, self_study");
    coverage_->add_option("--from", from_, "only what is still offered on or after that day, for example 2026-09-01");
    coverage_->add_option("--series", asked.series, "ids of courses with a comma between: what they cover together")->delimiter(',');
    coverage_->add_option("--portfolios", asked.portfolios, "a folder of portfolios: which one new course would help most of them");
    coverage_->add_option("--fail-under", fail_under_, "exit code 1 where fewer areas are covered, in percent")
        ->check(CLI::Range(0, 100));
    coverage_->add_option("--as-of", as_of_, "the day of judging these portfolios (today where left out)");
    coverage_->add_option("--pack,--edition", asked.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    coverage_->add_option("--language", language_, "of texts; JSON is the same in all")
        ->check(CLI::IsMember({"en", "es"}))
        ->capture_default_str();
    coverage_->add_option("--format", format_, "how to write the answer")
        ->check(CLI::IsMember({"text", "json", "csv", "html", "svg"}))
        ->capture_default_str();
    coverage_->footer(examples);
}

std::optional<CommandResult> CatalogueCommands::answer(Date today) const {
    if (!coverage_->parsed())
        return std::nullopt;
    CoverageRequest request = coverage_request_;
    request.form = form_named(format_);
    request.language = language_coded(language_);
    std::vector<Problem> problems;
    request.day = day_in(as_of_, "--as-of", problems).value_or(today);
    request.from = day_in(from_, "--from", problems);
    if (!problems.empty())
        return refused(problems, request.form);
    if (coverage_->get_option("--fail-under")->count() > 0)
        request.fail_under = fail_under_;
    return coverage_command(request);
}

} // namespace imh
