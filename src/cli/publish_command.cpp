#include "cli/publish_command.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/papers/statement.h"
#include "io/add_link.h"
#include "io/crosswalk.h"
#include "io/document_html.h"
#include "io/qr_code.h"

namespace imh {
namespace {

/// Keeps the course that was asked for. A statement and a file are of one course.
void keep_course(const PublishRequest& request, std::vector<Offer>& offers, std::vector<Problem>& problems) {
    const bool of_one = request.as == "statement" || request.as == "file";
    if (request.course) {
        const auto named = [&](const Offer& offer) { return offer.id.text == *request.course; };
        const auto titled = [&](const Offer& offer) { return offer.title == *request.course; };
        if (std::any_of(offers.begin(), offers.end(), named))
            std::erase_if(offers, [&](const Offer& offer) { return !named(offer); });
        else
            std::erase_if(offers, [&](const Offer& offer) { return !titled(offer); });
        if (offers.empty())
            problems.push_back({"--course", "", imh::quoted(*request.course) + " is no course of this catalogue",
                                "Write the id or the whole title of one."});
        else if (offers.size() > 1)
            problems.push_back({"--course", "", "several courses are called " + imh::quoted(*request.course),
                                "Write the id of one, for example --course " + offers.front().id.text + "."});
    } else if (offers.empty()) {
        problems.push_back({request.file, "", "there is no course in this catalogue", "Add one under \"offers\"."});
    } else if (of_one && offers.size() > 1) {
        problems.push_back({"--course", "", "a " + request.as + " is of one course, and this catalogue has "
                                + std::to_string(offers.size()),
                            "Name one, for example --course " + offers.front().id.text + "."});
    }
}

/// What a second person said of it is not for everybody.
void leave_out_reviews(std::vector<Offer>& offers) {
    for (Offer& offer : offers)
        offer.reviews.clear();
}

/// What the address says already of how the page begins stays.
std::string link_of(const std::string& page, const std::string& fragment) {
    if (fragment.empty())
        return {};
    return page + (page.find('#') == std::string::npos ? "#" : "&") + fragment;
}

std::string statement(const RulePack& pack, const Offer& offer, const std::string& link, const std::string& page) {
    const bool can_be_opened = page.starts_with("https://") || page.starts_with("http://");
    return document_html(paper::statement_paper(pack, offer, link, can_be_opened ? qr_code(link) : std::nullopt));
}

} // namespace

CommandResult publish_command(const PublishRequest& request) {
    const UseLanguage use(request.as == "statement" ? request.language : Language::English);
    const Read<RulePack> pack = load_pack_in(language_in_use(), request.pack);
    std::vector<Problem> problems = pack.problems;
    const Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    Read<CatalogueFile> read;
    if (text.value)
        read = read_catalogue_file(*text.value, request.file);
    append(problems, read.problems);
    if (pack.value && read.value)
        append(problems, check_catalogue_file(*read.value, *pack.value, request.file));
    if (read.value)
        keep_course(request, read.value->offers, problems);
    if (!problems.empty())
        return refused(problems, Form::Text);

    CatalogueFile& catalogue = *read.value;
    leave_out_reviews(catalogue.offers);
    if (request.as == "file")
        return {.out = write_catalogue_file(catalogue)};
    if (request.as == "case")
        return {.out = write_crosswalk(catalogue, *pack.value, request.day)};
    if (request.as == "csv")
        return {.out = crosswalk_csv(catalogue, *pack.value)};
    const std::string link = link_of(request.page, add_fragment(catalogue.offers));
    if (request.as == "statement")
        return {.out = statement(*pack.value, catalogue.offers.front(), link, request.page)};
    if (link.empty())
        return refused({{request.file, "", "these courses do not fit in a link",
                         "Give away the file itself, or a link for each course with --course."}},
                       Form::Text);
    return {.out = link + "\n"};
}

} // namespace imh
