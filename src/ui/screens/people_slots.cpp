// The references that the category in view asks for: who fills which slot, who could, and choosing who.

#include <algorithm>

#include "core/explain.h"
#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/people_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

const References* terms_of(const View& view, const Finding& finding) {
    const Requirement* requirement = find_requirement(*view.category, finding.requirement);
    return requirement ? std::get_if<References>(&requirement->terms) : nullptr;
}

/// The slot of that title, in whichever way of filling them; empty where there is none.
const Slot* slot_called(const References& terms, const std::string& title) {
    for (const SlotPlan& plan : terms.plans)
        for (const Slot& slot : plan.slots)
            if (slot.title == title)
                return &slot;
    return nullptr;
}

std::vector<RaterRole> roles_of(const Slot& slot) {
    std::vector<RaterRole> roles;
    if (slot.any_role || slot.roles.empty()) {
        for (std::size_t i = 0; i <= static_cast<std::size_t>(RaterRole::Other); ++i)
            if (std::ranges::find(slot.excluded, static_cast<RaterRole>(i)) == slot.excluded.end())
                roles.push_back(static_cast<RaterRole>(i));
        return roles;
    }
    for (const SlotRole& named : slot.roles)
        roles.push_back(named.role);
    return roles;
}

/// Others who say that they are what the slot takes.
std::string others_words(const View& view, const Slot& slot, const SlotFinding& placed) {
    if (slot.any_role)
        return {};
    const std::vector<RaterRole> roles = roles_of(slot);
    std::string names;
    for (const Reference& reference : view.portfolio.references) {
        const auto place = static_cast<std::uint32_t>(&reference - view.portfolio.references.data());
        if (placed.reference == EvidenceRef{EvidenceKind::Reference, place})
            continue;
        const bool fits = std::ranges::any_of(reference.roles, [&](RaterRole role) { return std::ranges::find(roles, role) != roles.end(); });
        const Person* person = find_person(view.portfolio, reference.person);
        if (fits && person && person->self != Answer::Yes)
            names += (names.empty() ? "" : ", ") + name_words(*person);
    }
    return names.empty() ? names : filled(words::could_fill, {names});
}

void slot_row(Page& page, const References& terms, const SlotFinding& placed) {
    const Slot* slot = slot_called(terms, placed.slot);
    const kit::KeyScope key(page.kit, "slot " + placed.slot);
    const auto row = kit::row_or_column(page.kit, 480, {.padding = kit::pad(0, 8), .gap = 12, .align = kit::Align::Start});
    {
        const auto texts = kit::column(page.kit, {.gap = 2, .grow = 1});
        kit::text(page.kit, {.text = placed.slot, .bold = true});
        if (slot)
            if (const std::string others = others_words(page.view, *slot, placed); !others.empty())
                kit::text(page.kit, {.text = others, .size = 14, .tone = kit::Tone::Muted});
    }
    const auto end = kit::wrap(page.kit, {.gap = 8});
    const bool empty = placed.reference.kind == EvidenceKind::None;
    const std::string name = empty ? std::string(words::nobody_yet) : evidence_words(page.view.portfolio, placed.reference);
    kit::pill(page.kit, {.tone = tone_of(placed.standing), .text = name});
    if (slot && kit::button(page.kit, {.key = "choose", .label = words::choose_who, .small = true, .name = filled(words::choose_who_for, {placed.slot})})) {
        page.ui.slot = SlotChoice{.slot = placed.slot, .who = {}, .role = {}, .new_name = {}};
        page.kit.again();
    }
}

void who(Page& page, SlotChoice& choice) {
    const std::vector<Person>& people = page.view.portfolio.people;
    std::vector<std::string> names, notes;
    for (const Person& person : people) {
        names.push_back(name_words(person));
        const Reference* reference = reference_of(page.view.portfolio, person.id);
        notes.push_back(reference ? std::string(words::rates_as) + roles_words(reference->roles) : endorsement_words(page.view.pack, &person));
    }
    std::vector<kit::Option> options;
    for (std::size_t i = 0; i < people.size(); ++i)
        options.push_back({.key = people[i].id.text, .label = names[i], .description = notes[i]});
    options.push_back({.key = "new", .label = words::new_person});
    if (kit::radio_group(page.kit, {.key = "who", .label = words::who, .options = options}, choice.who))
        page.kit.again();
    if (choice.who == people.size())
        kit::text_field(page.kit, {.key = "name", .label = words::new_person_name}, choice.new_name);
}

void which_role(Page& page, const Slot& slot, SlotChoice& choice) {
    const std::vector<RaterRole> roles = roles_of(slot);
    if (roles.size() == 1)
        choice.role = roles.front();
    std::vector<std::string> labels;
    for (const RaterRole role : roles)
        labels.push_back(capital(role_words(role)));
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        options.push_back({.key = labels[i], .label = labels[i]});
        if (choice.role == roles[i])
            chosen = i;
    }
    if (kit::radio_group(page.kit, {.key = "role", .label = words::role_here, .options = options, .side_by_side = true}, chosen) && chosen) {
        choice.role = roles[*chosen];
        page.kit.again();
    }
}

/// Their reference, with the role; and the person, where they are new.
void take(Page& page, const SlotChoice& choice) {
    const Portfolio& portfolio = page.view.portfolio;
    const bool is_new = *choice.who >= portfolio.people.size();
    Person person;
    if (is_new) {
        person.id = {fresh_id(portfolio, id_prefix(EntryKind::Person)).text};
        person.name = choice.new_name;
    } else {
        person = portfolio.people[*choice.who];
    }
    const std::string told = filled(words::took_reference, {name_words(person), role_words(*choice.role)});
    if (const Reference* reference = reference_of(portfolio, person.id)) {
        Reference changed = *reference;
        if (std::ranges::find(changed.roles, *choice.role) == changed.roles.end())
            changed.roles.push_back(*choice.role);
        sort_stably(changed.roles);
        page.ask(ChangeEntries{.entries = {changed}, .said = told});
        return;
    }
    Reference reference;
    reference.person = person.id;
    reference.roles = {*choice.role};
    AddEntries all{.entries = {}, .said = told};
    if (is_new)
        all.entries.push_back(person);
    all.entries.push_back(reference);
    page.ask(std::move(all));
}

void choose_for_slot(Page& page, const References& terms, SlotChoice& choice) {
    const Slot* slot = slot_called(terms, choice.slot);
    bool closed = slot == nullptr, taken = false;
    if (slot)
        if (const auto dialog = kit::dialog(page.kit, {.key = "slot", .title = words::who_title, .page = true}, closed)) {
            kit::lead(page.kit, choice.slot);
            who(page, choice);
            which_role(page, *slot, choice);
            const bool ready = choice.who && choice.role;
            const auto buttons = kit::dialog_buttons(page.kit);
            if (kit::button(page.kit, {.key = "cancel", .label = words::cancel}))
                closed = true;
            if (kit::button(page.kit, {.key = "take", .label = words::take_as_reference, .weight = kit::Weight::Primary, .disabled = !ready,
                                       .description = ready ? std::string_view{} : std::string_view(words::take_needs)}))
                taken = true;
        }
    if (taken)
        take(page, choice);
    if (closed || taken) {
        page.ui.slot.reset();
        page.kit.again();
    }
}

} // namespace

void reference_slots(Page& page) {
    const View& view = page.view;
    const Finding* finding = references_finding(view);
    const References* terms = finding ? terms_of(view, *finding) : nullptr;
    if (!terms)
        return;
    const Requirement* requirement = find_requirement(*view.category, finding->requirement);
    const auto card = kit::card(page.kit, {.key = "slots", .place = {.padding = kit::pad(18, 16), .gap = 6}});
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        kit::heading(page.kit, {.level = 2, .text = requirement->title, .grow = 1});
        standing_pill(page, *finding);
    }
    kit::small(page.kit, words::slots_lead);
    for (const SlotFinding& placed : finding->slots) {
        slot_row(page, *terms, placed);
        kit::divider(page.kit);
    }
    const Explanation told = explain(*finding, *view.category, view.pack, view.portfolio);
    for (const std::string& reason : told.why) {
        const bool seen_above = std::ranges::any_of(finding->slots, [&](const SlotFinding& placed) { return reason.starts_with(placed.slot); });
        if (!seen_above)
            kit::paragraph(page.kit, {.text = reason, .size = 14});
    }
    for (const std::string& step : told.next)
        kit::rich(page.kit, {{.text = words::next, .bold = true}, {.text = " \xC2\xB7 " + step}}, {.size = 14});
}

void slot_dialog(Page& page) {
    const Finding* finding = references_finding(page.view);
    const References* terms = finding ? terms_of(page.view, *finding) : nullptr;
    if (page.ui.slot && terms)
        choose_for_slot(page, *terms, *page.ui.slot);
}

} // namespace imh::ui
