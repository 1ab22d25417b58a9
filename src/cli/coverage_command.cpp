#include "cli/coverage_command.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/catalogue_reach.h"
#include "core/names.h"
#include "core/papers/coverage.h"
#include "io/catalogue_file.h"
#include "io/coverage_json.h"
#include "io/coverage_svg.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/document_text.h"
#include "io/training_import.h"

namespace imh {
namespace {

std::vector<CategoryId> category_ids(const RulePack& pack, const std::vector<std::string>& asked,
                                     std::vector<Problem>& problems) {
    std::vector<CategoryId> ids;
    for (const std::string& id : asked) {
        check_category(pack, id, problems);
        if (std::find(ids.begin(), ids.end(), CategoryId{id}) == ids.end())
            ids.push_back({id});
    }
    return ids;
}

std::optional<std::uint16_t> domain_asked(const RulePack& pack, const std::string& asked, std::vector<Problem>& problems) {
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < pack.domains.size(); ++i) {
        if (pack.domains[i].id == asked)
            return static_cast<std::uint16_t>(i);
        known.push_back(pack.domains[i].id);
    }
    if (!asked.empty())
        problems.push_back(
            {"--domain", "", quoted(asked) + " is no domain of " + pack.id, "Write " + one_of(known) + "."});
    return std::nullopt;
}

CoverageScope scope_of(const CoverageRequest& request, const RulePack& pack, std::vector<Problem>& problems) {
    CoverageScope scope{.categories = category_ids(pack, request.categories, problems),
                        .aimed_at = category_ids(pack, request.aimed_at, problems),
                        .domain = domain_asked(pack, request.domain, problems),
                        .format = named<TrainingFormat>(request.course_format),
                        .from = request.from};
    if (!request.course_format.empty() && !scope.format) {
        const auto& all = Names<TrainingFormat>::all;
        problems.push_back({"--format-of-course", "", quoted(request.course_format) + " is no kind of course",
                            "Write " + one_of({all.begin() + 1, all.end()}) + "."});
    }
    return scope;
}

std::vector<std::uint32_t> series_asked(const std::vector<Offer>& offers, const std::vector<std::string>& asked,
                                        std::vector<Problem>& problems) {
    std::vector<std::uint32_t> places;
    for (const std::string& id : asked) {
        const auto found =
            std::find_if(offers.begin(), offers.end(), [&](const Offer& offer) { return offer.id.text == id; });
        if (found != offers.end())
            places.push_back(static_cast<std::uint32_t>(found - offers.begin()));
        else
            problems.push_back({"--series", "", quoted(id) + " is the id of no course in this catalogue",
                                "Write ids with a comma between, as \"imh coverage --format json\" tells them."});
    }
    return places;
}

/// What each of these portfolios lacks, of the categories asked for, or else of the one that it names itself.
std::vector<AreaSet> missing_in_folder(const CoverageRequest& request, const RulePack& pack, const CoverageScope& scope,
                                       std::vector<Problem>& problems) {
    std::vector<AreaSet> people;
    const std::vector<std::string> files = json_files_in(request.portfolios);
    if (files.empty())
        problems.push_back({request.portfolios, "", "there is no portfolio in this folder",
                            "Name a folder that holds portfolios, each a file that ends with .json."});
    for (const std::string& file : files) {
        const Read<std::string> text = read_file(file);
        append(problems, text.problems);
        Read<Portfolio> portfolio;
        if (text.value)
            portfolio = read_portfolio_text(*text.value, file, &pack);
        append(problems, portfolio.problems);
        if (!portfolio.value)
            continue;
        std::vector<CategoryId> categories = scope.categories;
        if (categories.empty() && portfolio.value->interest)
            categories.push_back(*portfolio.value->interest);
        AreaSet missing;
        bool any = false;
        for (const CategoryId& id : categories)
            if (const Category* category = find_category(pack, id)) {
                missing |= missing_areas(pack, *category, *portfolio.value, request.day);
                any = true;
            }
        people.push_back(missing);
        if (!any)
            problems.push_back({file, "/interest", "it does not say for which category of " + pack.id + " it is",
                                "Name one for all portfolios, for example --category ii."});
    }
    return people;
}

/// Why the exit code is does_not_hold; empty where enough is covered.
std::string too_few_words(const Coverage& coverage, int least) {
    const std::size_t asked = coverage.asked.count();
    if (coverage.covered.count() * 100 >= static_cast<std::size_t>(least) * asked)
        return {};
    static constexpr Text words{"Too few areas are covered: {1} of {2}, {3} %. --fail-under asks for {4} %.",
                                "Hay muy pocas áreas cubiertas: {1} de {2}, {3} %. --fail-under pide {4} %."};
    return filled(words, {std::to_string(coverage.covered.count()), std::to_string(asked),
                          std::to_string(covered_percent(coverage)), std::to_string(least)})
           + "\n";
}

std::string written(const CoverageRequest& request, const paper::CoverageSource& source) {
    if (request.form == Form::Json)
        return write_coverage(source);
    if (request.form == Form::Svg)
        return coverage_svg(source.pack, source.offers, source.coverage, source.title);
    const paper::Document document = paper::coverage_report(source);
    return request.form == Form::Html  ? document_html(document)
           : request.form == Form::Csv ? document_csv(document)
                                       : document_text(document);
}

} // namespace

CommandResult coverage_command(const CoverageRequest& request) {
    const UseLanguage use(request.form == Form::Json ? Language::English : request.language);
    const Read<RulePack> pack = load_pack_in(language_in_use(), request.pack);
    std::vector<Problem> problems = pack.problems;
    const Read<CatalogueFile> catalogue = load_catalogue(request.catalogue, pack.value ? &*pack.value : nullptr);
    append(problems, catalogue.problems);
    CoverageScope scope;
    std::vector<std::uint32_t> series;
    if (pack.value)
        scope = scope_of(request, *pack.value, problems);
    if (catalogue.value)
        series = series_asked(catalogue.value->offers, request.series, problems);
    std::optional<std::vector<AreaSet>> people;
    if (pack.value && !request.portfolios.empty())
        people = missing_in_folder(request, *pack.value, scope, problems);
    if (!problems.empty())
        return refused(problems, request.form);

    const std::vector<Offer>& offers = catalogue.value->offers;
    const Coverage coverage = coverage_of(*pack.value, offers, scope);
    if (people)
        for (AreaSet& missing : *people)
            missing &= coverage.asked;
    CommandResult result;
    result.out = written(request, {.pack = *pack.value,
                                   .offers = offers,
                                   .scope = scope,
                                   .coverage = coverage,
                                   .title = catalogue.value->title,
                                   .publisher = catalogue.value->publisher,
                                   .series = std::move(series),
                                   .people = std::move(people),
                                   .grid = request.form == Form::Csv ? paper::GridColumns::Courses
                                                                     : paper::GridColumns::Numbers});
    if (request.fail_under)
        result.err = too_few_words(coverage, *request.fail_under);
    if (!result.err.empty())
        result.exit_code = does_not_hold;
    return result;
}

} // namespace imh
