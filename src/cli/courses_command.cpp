#include "cli/courses_command.h"

#include <algorithm>

#include "cli/judged_file.h"
#include "core/course_plan.h"
#include "core/papers/course_plan.h"
#include "io/course_plan_json.h"
#include "io/document_html.h"
#include "io/document_text.h"

namespace imh {
namespace {

std::optional<std::string> category_asked(const CoursesRequest& request, const JudgedFile& judged,
                                          std::vector<Problem>& problems) {
    if (request.category)
        return request.category;
    if (judged.portfolio.interest && find_category(judged.pack, *judged.portfolio.interest))
        return judged.portfolio.interest->text;
    problems.push_back({request.file, "/interest", "it does not say for which category of " + judged.pack.id + " it is",
                        "Name one, for example --category ii."});
    return std::nullopt;
}

void take_catalogue(const CoursesRequest& request, JudgedFile& judged, std::vector<Problem>& problems) {
    if (!request.catalogue.empty()) {
        Read<CatalogueFile> catalogue = load_catalogue(request.catalogue, &judged.pack);
        append(problems, catalogue.problems);
        if (catalogue.value)
            judged.portfolio.offers = std::move(catalogue.value->offers);
    } else if (judged.portfolio.offers.empty()) {
        problems.push_back({request.file, "/offers", "this portfolio holds no courses on offer",
                            "Name a file of them, for example --catalogue courses.json."});
    }
}

} // namespace

CommandResult courses_command(const CoursesRequest& request) {
    const Language language = request.form == Form::Json ? Language::English : request.language;
    const UseLanguage use(language);
    JudgedFile judged = judge(request.pack, request.file, request.category, request.day, language);
    std::vector<Problem> problems = judged.problems;
    std::optional<std::string> id;
    if (problems.empty()) {
        id = category_asked(request, judged, problems);
        take_catalogue(request, judged, problems);
    }
    if (!problems.empty())
        return refused(problems, request.form);

    const Category& category = *find_category(judged.pack, CategoryId{*id});
    const auto assessed = std::find_if(judged.assessment.categories.begin(), judged.assessment.categories.end(),
                                       [&](const CategoryAssessment& each) { return each.category == category.id; });
    const CoursePlan plan =
        course_plan(judged.pack, judged.portfolio, category, assessed->findings, request.day, request.least_of);
    const paper::CoursePlanSource source{judged.pack, category, judged.portfolio, plan};
    CommandResult result;
    if (request.form == Form::Json) {
        result.out = write_course_plan(source, request.day);
    } else {
        const paper::Document document = paper::course_plan_report(source);
        result.out = request.form == Form::Html ? document_html(document) : document_text(document);
    }
    if (!plan.choice.possible())
        result.exit_code = does_not_hold;
    return result;
}

} // namespace imh
