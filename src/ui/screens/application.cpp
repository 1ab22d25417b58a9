// The steps of the application itself: signatures, memberships, the exam, and what only the applicant can say.

#include <algorithm>

#include "core/words.h"
#include "ui/screens/document_view.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Calls visit(requirement) for every requirement of the category, also nested ones.
template<class Visit>
void for_each_requirement(const std::vector<Requirement>& requirements, const Visit& visit) {
    for (const Requirement& requirement : requirements) {
        visit(requirement);
        if (const auto* all = std::get_if<AllOf>(&requirement.terms))
            for_each_requirement(all->parts, visit);
        if (const auto* any = std::get_if<AnyOf>(&requirement.terms))
            for_each_requirement(any->parts, visit);
    }
}

/// What the category in view asks for, or every category where none is.
template<class Visit>
void for_each_asked(const View& view, const Visit& visit) {
    for (const Category& category : view.pack.categories)
        if (!view.category || view.category->id == category.id)
            for_each_requirement(category.requirements, visit);
}

template<class Value>
void add_once(std::vector<Value>& all, const Value& value) {
    if (std::ranges::find(all, value) == all.end())
        all.push_back(value);
}

void signatures_part(Page& page) {
    std::vector<std::string> documents;
    for_each_asked(page.view, [&](const Requirement& requirement) {
        if (const auto* terms = std::get_if<Signatures>(&requirement.terms))
            for (const std::string& document : terms->documents)
                add_once(documents, document);
    });
    for (const std::string& document : documents) {
        const kit::KeyScope key(page.kit, document);
        const auto& all = page.view.portfolio.signatures;
        const auto known = std::ranges::find(all, document, &Signature::document);
        Signature signature = known == all.end() ? Signature{.id = {}, .document = document} : *known;
        const std::string label = filled(words::signed_label, {document_words(document)});
        if (!edit_date(page, "signature-of-" + document,
                       {.key = "signed",
                        .label = label,
                        .example = words::day_example,
                        .width = page.kit.narrow() ? 0.0F : 320.0F},
                       signature.signed_on))
            continue;
        if (known == all.end())
            page.ask(AddEntries{{signature}, {}});
        else
            page.ask(ChangeEntry{.entry = signature, .field = "signed"});
    }
}

void memberships_part(Page& page) {
    kit::heading(page.kit, {.level = 3, .text = words::memberships_title});
    for (const Membership& membership : page.view.portfolio.memberships) {
        const kit::KeyScope key(page.kit, membership.id.text);
        const auto card = kit::card(
            page.kit,
            {.key = "membership", .place = {.padding = kit::pad(14, 12), .gap = 10}, .surface = kit::Surface::Sunken});
        text_of(page, membership, &Membership::association,
                {.key = "association", .label = words::membership_association});
        answer_of(page, membership, &Membership::infant_mental_health, {.key = "imh", .label = words::membership_imh});
        {
            const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
            date_of(page, membership, &Membership::from,
                    {.key = "from", .label = words::membership_from, .example = words::day_example, .grow = 1});
            date_of(page, membership, &Membership::to,
                    {.key = "to",
                     .label = words::membership_to,
                     .help = words::membership_to_help,
                     .problem = last_day_problem(page, membership.id.text, "from", "to"),
                     .grow = 1});
        }
        if (kit::button(page.kit, {.key = "delete",
                                   .label = words::delete_membership,
                                   .icon = kit::Icon::Trash2,
                                   .weight = kit::Weight::Quiet,
                                   .small = true}))
            page.ask(DeleteEntry{{EntryKind::Membership, membership.id.text}});
    }
    if (kit::button(page.kit, {.key = "add-membership", .label = words::add_membership, .icon = kit::Icon::Plus}))
        page.ask(AddEntries{{Membership{}}, std::string(words::membership_added)});
}

void exam_part(Page& page) {
    kit::heading(page.kit, {.level = 3, .text = words::exam});
    kit::small(page.kit, words::exam_text);
    const auto& all = page.view.portfolio.exams;
    Exam exam = all.empty() ? Exam{} : all.front();
    const auto row = kit::row_or_column(page.kit, 460, {.gap = 12, .align = kit::Align::Start});
    const bool dated = edit_date(page, "the-exam",
                                 {.key = "taken",
                                  .label = words::exam_taken,
                                  .example = words::day_example,
                                  .width = page.kit.narrow() ? 0.0F : 240.0F},
                                 exam.taken);
    const bool answered = edit_answer(page, {.key = "passed", .label = words::exam_passed}, false, exam.passed);
    if (!dated && !answered)
        return;
    if (all.empty())
        page.ask(AddEntries{{exam}, {}});
    else
        page.ask(ChangeEntry{.entry = exam, .field = dated ? "taken" : ""});
}

/// What is asked for by a name: by a requirement of its own, or in the place of a rater.
struct Asked {
    std::string name;
    std::string question;
    bool operator==(const Asked& other) const { return name == other.name; }
};

std::vector<Asked> declarations_asked(const View& view) {
    std::vector<Asked> asked;
    for_each_asked(view, [&](const Requirement& requirement) {
        if (const auto* terms = std::get_if<DeclarationTerms>(&requirement.terms))
            add_once(asked, {terms->declaration, terms->question});
        if (const auto* references = std::get_if<References>(&requirement.terms))
            for (const SlotPlan& plan : references->plans)
                for (const Slot& slot : plan.slots)
                    for (const SlotRole& role : slot.roles)
                        if (!role.if_declared.empty())
                            add_once(asked,
                                     {role.if_declared, question_words({.reason = Reason::ChairUnsaid, .evidence = {}},
                                                                       requirement, view.portfolio)});
    });
    return asked;
}

void declarations_part(Page& page) {
    const std::vector<Asked> asked = declarations_asked(page.view);
    if (asked.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "declarations", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    kit::heading(page.kit, 2, words::declarations_title);
    for (const Asked& each : asked) {
        const kit::KeyScope key(page.kit, each.name);
        const auto known = page.view.portfolio.declarations.find(each.name);
        Declaration declaration = known == page.view.portfolio.declarations.end() ? Declaration{} : known->second;
        if (edit_answer(page, {.key = "answer", .label = each.question}, false, declaration.answer))
            page.ask(Declare{.name = each.name, .declaration = declaration});
        if (edit_words(page, {.key = "words", .label = words::declaration_words}, declaration.words))
            page.ask(Declare{.name = each.name, .declaration = declaration, .typed = true});
    }
}

} // namespace

void application_part(Page& page) {
    {
        const auto card =
            kit::card(page.kit, {.key = "application", .place = {.padding = kit::pad(18, 16), .gap = 12}});
        kit::heading(page.kit, 2, words::application);
        kit::small(page.kit, words::application_lead);
        signatures_part(page);
        memberships_part(page);
        exam_part(page);
    }
    declarations_part(page);
}

} // namespace imh::ui
