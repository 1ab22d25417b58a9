// What a reviewer will look at, gathered by what it is about, with the applicant's own words beside it.

#include <algorithm>

#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// All that is asked about one entry, or about one declaration.
struct Matter {
    EvidenceRef evidence;
    std::string declaration; // where it is one
    std::vector<std::pair<std::string, bool>> questions; // and whether they decide
};

Matter& matter_of(std::vector<Matter>& matters, EvidenceRef evidence, const std::string& declaration) {
    for (Matter& matter : matters)
        if (matter.evidence == evidence && matter.declaration == declaration)
            return matter;
    return matters.emplace_back(Matter{evidence, declaration, {}});
}

void collect(const Page& page, const Finding& finding, std::vector<Matter>& matters) {
    const Requirement* requirement = find_requirement(*page.view.category, finding.requirement);
    if (!requirement)
        return;
    const auto* declared = std::get_if<DeclarationTerms>(&requirement->terms);
    for (const Question& question : finding.questions) {
        if (question.applicant)
            continue;
        Matter& matter = matter_of(matters, question.evidence, declared ? declared->declaration : std::string{});
        std::string text = question_words(question, *requirement, page.view.portfolio);
        const bool again = std::any_of(matter.questions.begin(), matter.questions.end(), [&](const auto& one) { return one.first == text; });
        if (!again)
            matter.questions.emplace_back(std::move(text), question.decides);
    }
    if (std::holds_alternative<AnyOf>(requirement->terms) && finding.standing == Standing::Met)
        return;
    for (const Finding& part : finding.parts)
        collect(page, part, matters);
}

const kit::Field own_words_field() { return {.key = "words", .label = words::reviewer_words}; }

template <class Kind> void words_at(Page& page, const std::vector<Kind>& entries, std::size_t place) {
    if (place < entries.size())
        words_of(page, entries[place], &Kind::words, own_words_field());
}

void declared_words(Page& page, const std::string& name) {
    const auto& said = page.view.portfolio.declarations;
    const auto found = said.find(name);
    Declaration declaration = found == said.end() ? Declaration{} : found->second;
    if (edit_words(page, own_words_field(), declaration.words))
        page.ask(Declare{.name = name, .declaration = declaration, .typed = true});
}

void own_words(Page& page, const Matter& matter) {
    const Portfolio& p = page.view.portfolio;
    const std::size_t place = matter.evidence.index;
    if (!matter.declaration.empty())
        return declared_words(page, matter.declaration);
    switch (matter.evidence.kind) {
    case EvidenceKind::Degree: return words_at(page, p.degrees, place);
    case EvidenceKind::Course: return words_at(page, p.courses, place);
    case EvidenceKind::Training: return words_at(page, p.trainings, place);
    case EvidenceKind::Job: return words_at(page, p.jobs, place);
    case EvidenceKind::Session: return words_at(page, p.sessions, place);
    case EvidenceKind::Reference: return words_at(page, p.references, place);
    case EvidenceKind::Person: return words_at(page, p.people, place);
    case EvidenceKind::Signature:
    case EvidenceKind::Membership:
    case EvidenceKind::Exam:
    case EvidenceKind::None: return;
    }
}

std::string key_of(const Page& page, const Matter& matter) {
    if (!matter.declaration.empty())
        return matter.declaration;
    const std::optional<EntryName> name = entry_name(page.view.portfolio, matter.evidence);
    return name ? name->id : std::string("general");
}

std::string title_of(const Page& page, const Matter& matter) {
    if (!matter.declaration.empty())
        return {};
    return matter.evidence.kind == EvidenceKind::None ? std::string(words::reviewer_general)
                                                      : capital(evidence_words(page.view.portfolio, matter.evidence));
}

} // namespace

void reviewer_part(Page& page) {
    std::vector<Matter> matters;
    for (const Finding& finding : page.view.standing->findings)
        collect(page, finding, matters);
    if (matters.empty())
        return;
    const auto part = kit::section(page.kit, {.key = "reviewer", .label = words::reviewer_part, .place = {.gap = 10}});
    kit::heading(page.kit, 2, words::reviewer_part);
    kit::small(page.kit, words::reviewer_lead);
    for (const Matter& matter : matters) {
        const std::string id = key_of(page, matter);
        const kit::KeyScope key(page.kit, id);
        const auto card = kit::card(page.kit, {.key = "matter", .place = {.padding = kit::pad(18, 14), .gap = 8}});
        if (const std::string title = title_of(page, matter); !title.empty())
            kit::heading(page.kit, {.level = 3, .text = title});
        for (const auto& [text, decides] : matter.questions) {
            const auto row = kit::row(page.kit, {.gap = 10, .align = kit::Align::Start});
            kit::icon(page.kit, decides ? kit::Icon::UserCheck : kit::Icon::Info, 18, decides ? kit::Tone::Reviewer : kit::Tone::Muted);
            kit::text(page.kit, {.text = text, .grow = 1});
        }
        own_words(page, matter);
    }
}

} // namespace imh::ui
