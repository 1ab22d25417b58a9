#include "cli/catalogue_words.h"

#include "cli/option_words.h"
#include "core/names.h"

namespace imh {

CatalogueCommands::CatalogueCommands(CLI::App& app, const char* examples) {
    add_coverage(app);
    add_courses(app);
    coverage_->footer(examples);
    courses_->footer(examples);
}

void CatalogueCommands::add_coverage(CLI::App& app) {
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
    add_shared(*coverage_, asked.pack, {"text", "json", "csv", "html", "svg"});
}

void CatalogueCommands::add_courses(CLI::App& app) {
    CoursesRequest& asked = courses_request_;
    courses_ = app.add_subcommand("courses", "The least set of courses on offer that closes what a portfolio lacks in training");
    courses_->add_option("FILE", asked.file, "the portfolio")->required();
    courses_->add_option("--catalogue", asked.catalogue, "a file of courses on offer (those in the portfolio itself where left out)");
    courses_->add_option("--category", category_, "for which one, for example ii (the one that the portfolio names where left out)");
    courses_->add_option("--least", least_, "what is to be least: the number of courses, their hours or their price")
        ->check(CLI::IsMember({"courses", "hours", "price"}))
        ->capture_default_str();
    courses_->add_option("--as-of", as_of_, "the day of judging, for example 2025-06-30 (today where left out)");
    add_shared(*courses_, asked.pack, {"text", "json", "html"});
}

void CatalogueCommands::add_shared(CLI::App& command, std::string& pack, const std::vector<std::string>& formats) {
    command.add_option("--pack,--edition", pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    command.add_option("--language", language_, "of texts; JSON is the same in all")
        ->check(CLI::IsMember({"en", "es"}))
        ->capture_default_str();
    command.add_option("--format", format_, "how to write the answer")->check(CLI::IsMember(formats))->capture_default_str();
}

std::optional<CommandResult> CatalogueCommands::answer(Date today) const {
    if (coverage_->parsed())
        return answer_coverage(today);
    if (courses_->parsed())
        return answer_courses(today);
    return std::nullopt;
}

CommandResult CatalogueCommands::answer_coverage(Date today) const {
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

CommandResult CatalogueCommands::answer_courses(Date today) const {
    CoursesRequest request = courses_request_;
    request.category = said(category_);
    request.least_of = named<LeastOf>(least_).value_or(LeastOf::Courses);
    request.form = form_named(format_);
    request.language = language_coded(language_);
    std::vector<Problem> problems;
    request.day = day_in(as_of_, "--as-of", problems).value_or(today);
    return problems.empty() ? courses_command(request) : refused(problems, request.form);
}

} // namespace imh
