#include "io/crosswalk.h"

#include <initializer_list>

#include "core/names.h"
#include "io/case_parts.h"
#include "io/document_csv.h"

namespace imh {
namespace {

/// No text of CASE may be empty.
std::string or_else(std::string_view text, std::string_view otherwise) {
    return std::string(text.find_first_not_of(" \t\n") == std::string_view::npos ? otherwise : text);
}

std::string hours_text(const std::optional<Minutes>& hours) {
    return hours ? clock_text(*hours) : std::string{};
}

CaseNode catalogue_node(const CatalogueFile& catalogue) {
    return {case_identifier("", "catalogue", catalogue.publisher + "/" + catalogue.title), or_else(catalogue.title, "Courses on offer")};
}

CaseNode course_node(const CatalogueFile& catalogue, const Offer& offer) {
    return {case_identifier("", course_kind.name, catalogue.publisher + "/" + offer.provider + "/" + offer.id.text),
            or_else(offer.title, "A course without a title")};
}

void write_document(const CatalogueFile& catalogue, const RulePack& pack, CaseWriting& writing) {
    writing.out.name("CFDocument");
    const CaseNode node = catalogue_node(catalogue);
    writing.begin_named(node);
    writing.out.member("creator", or_else(catalogue.publisher, "imh self-assessment (unofficial)"));
    writing.out.member("title", node.title);
    writing.out.member("lastChangeDateTime", writing.changed);
    writing.out.member("description", "Courses, and the competency areas that they cover as their trainers say. Areas are those of "
                                          + pack.title + ". Unofficial.");
    writing.begin_ours();
    writing.out.member("pack", pack.id);
    writing.out.member("edition", pack.edition);
    writing.end_ours();
    writing.out.end_object();
}

void write_course(const CatalogueFile& catalogue, const Offer& offer, CaseWriting& writing) {
    writing.begin_item(course_node(catalogue, offer), course_kind, offer.id.text, offer.words, {});
    const auto tell = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            writing.out.member(name, value);
    };
    tell("provider", offer.provider);
    tell("trainer", offer.trainer);
    tell("format", offer.format == TrainingFormat::Unsaid ? std::string_view{} : name_of(offer.format));
    tell("hours", hours_text(offer.hours));
    tell("rsc_hours", hours_text(offer.rsc_hours));
    tell("dei_hours", hours_text(offer.dei_hours));
    writing.end_item();
}

} // namespace

std::string write_crosswalk(const CatalogueFile& catalogue, const RulePack& pack, Date changed) {
    CaseWriting writing(changed);
    writing.out.begin_object();
    write_document(catalogue, pack, writing);
    writing.out.name("CFItems");
    writing.out.begin_list();
    for (const Offer& offer : catalogue.offers)
        write_course(catalogue, offer, writing);
    writing.out.end_list();
    writing.out.name("CFAssociations");
    writing.out.begin_list();
    const CaseNode document = catalogue_node(catalogue);
    std::int64_t number = 0;
    for (const Offer& offer : catalogue.offers) {
        const CaseNode course = course_node(catalogue, offer);
        writing.associate("", "isChildOf", course, document, ++number);
        for (const Area& area : pack.areas)
            if (covers(offer, area.id))
                writing.associate(pack.id, "isRelatedTo", course, case_area(pack, area), 0, outcome_of(offer, area.id));
    }
    writing.out.end_list();
    writing.definitions({course_kind});
    writing.out.end_object();
    return writing.out.take();
}

std::string crosswalk_csv(const CatalogueFile& catalogue, const RulePack& pack) {
    std::string out = "\xEF\xBB\xBF";
    const auto line = [&](std::initializer_list<std::string_view> cells) {
        std::string_view between;
        for (const std::string_view cell : cells) {
            out += between;
            out += csv_cell(cell);
            between = ",";
        }
        out += "\r\n";
    };
    line({"course", "title", "provider", "trainer", "hours", "domain", "area", "area_title", "area_uri", "outcome"});
    for (const Offer& offer : catalogue.offers)
        for (const Area& area : pack.areas)
            if (covers(offer, area.id))
                line({offer.id.text, offer.title, offer.provider, offer.trainer, hours_text(offer.hours),
                      pack.domains[area.domain].title, area.id.text, area.title, case_uri(case_area(pack, area)),
                      outcome_of(offer, area.id)});
    return out;
}

} // namespace imh
