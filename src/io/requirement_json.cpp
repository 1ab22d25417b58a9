// Requirements of a rule pack: the members that all have, and the terms of each kind.

#include <algorithm>
#include <array>

#include "io/rule_pack_parts.h"
#include "io/terms_json.h"

namespace imh {
namespace {

constexpr std::size_t most_parts = 20;

/// In the order of Terms.
constexpr std::array<std::string_view, 15> kind_names{
    "all_of",     "any_of",     "competency_coverage",    "declaration", "degree",         "exam",
    "membership", "references", "reflective_supervision", "signatures",  "training_hours", "transcripts",
    "unknown",    "work",       "work_apart",
};
static_assert(kind_names.size() == std::variant_size_v<Terms>);

template<std::size_t kind = 0>
Terms terms_of_kind(std::size_t which) {
    if constexpr (kind + 1 < std::variant_size_v<Terms>) {
        if (which != kind)
            return terms_of_kind<kind + 1>(which);
    }
    return Terms{std::in_place_index<kind>};
}

/// Empty where the kind is missing or unknown; then that is told.
std::optional<Terms> read_kind(ObjectReader& in) {
    const JsonValue* kind = in.member("kind", Presence::Required);
    if (kind == nullptr)
        return std::nullopt;
    const auto found = kind->kind == JsonValue::Kind::Text ? std::find(kind_names.begin(), kind_names.end(), kind->text)
                                                           : kind_names.end();
    if (found == kind_names.end()) {
        in.report("kind", value_words(*kind) + " is not a kind of requirement",
                  "Write " + one_of({kind_names.begin(), kind_names.end()}) + ".");
        return std::nullopt;
    }
    return terms_of_kind(static_cast<std::size_t>(found - kind_names.begin()));
}

void read_parts(ObjectReader& in, std::vector<Requirement>& parts, PackNames& names, const Requirement& whole) {
    read_items(in, "parts", most_parts, Presence::Required,
               [&](ObjectReader& item) { read_requirement(item, parts.emplace_back(), names, Inherited{&whole}); });
}

/// Reads the terms of whatever kind; one overload each, so that the compiler lists what is missing.
struct TermsReader {
    ObjectReader& in;
    PackNames& names;
    const Requirement& whole;
    bool inside_another;

    void operator()(AllOf& terms) const { read_parts(in, terms.parts, names, whole); }
    void operator()(AnyOf& terms) const { read_parts(in, terms.parts, names, whole); }
    void operator()(WorkApart& terms) const {
        read_parts(in, terms.parts, names, whole);
        const bool two_of_work =
            terms.parts.size() == 2 && std::all_of(terms.parts.begin(), terms.parts.end(), [](const Requirement& part) {
                return std::holds_alternative<Work>(part.terms);
            });
        if (!two_of_work && in.has("parts"))
            in.report("parts", "\"work_apart\" does not have two parts of kind \"work\" here",
                      "Write exactly two, both of kind \"work\".");
    }
    void operator()(CompetencyCoverage& terms) const { read_terms(in, terms, names); }
    void operator()(DeclarationTerms& terms) const { read_terms(in, terms); }
    void operator()(DegreeTerms& terms) const { read_terms(in, terms); }
    void operator()(ExamTerms&) const {}
    void operator()(MembershipTerms&) const {}
    void operator()(References& terms) const { read_terms(in, terms, names); }
    void operator()(ReflectiveSupervision& terms) const { read_terms(in, terms, names); }
    void operator()(Signatures& terms) const { read_terms(in, terms); }
    void operator()(TrainingHours& terms) const { read_terms(in, terms); }
    void operator()(Transcripts&) const {}
    void operator()(UnknownTerms& terms) const {
        in.text("question", terms.question, text_bounds::words, Presence::Required);
        const Inside inside(in.problems(), "kind");
        if (inside_another)
            in.problems().report("\"unknown\" stands inside another requirement",
                                 "Let it stand by itself in its category: a part can be enough for the whole.");
        else if (whole.stage == Stage::AfterReview)
            in.problems().report("\"unknown\" comes after the review here",
                                 "Give it the stage experience or application: later steps are not asked for.");
    }
    void operator()(Work& terms) const { read_terms(in, terms, names); }
};

} // namespace

void read_requirement(ObjectReader& in, Requirement& requirement, PackNames& names, Inherited inherited) {
    const Presence own = inherited.whole == nullptr ? Presence::Required : Presence::Optional;
    if (inherited.whole != nullptr) {
        requirement.stage = inherited.whole->stage;
        requirement.citation = inherited.whole->citation;
    }
    read_new_name(in, requirement.id.text, names.requirements);
    in.text("title", requirement.title, text_bounds::title, Presence::Required);
    if (own == Presence::Required || in.has("help"))
        in.text("help", requirement.help, text_bounds::words, Presence::Required);
    if (own == Presence::Required || in.has("stage"))
        in.named("stage", requirement.stage, own);
    read_citation(in, requirement.citation, names, own);
    read_known_texts(in, "readings", requirement.readings, names.readings, Presence::Optional);
    auto terms = read_kind(in);
    if (!terms) {
        in.leave_rest();
        return;
    }
    requirement.terms = std::move(*terms);
    read_provenance(in, requirement.citation, std::holds_alternative<UnknownTerms>(requirement.terms));
    std::visit(TermsReader{in, names, requirement, inherited.whole != nullptr}, requirement.terms);
}

} // namespace imh
