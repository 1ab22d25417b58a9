// What a person is to the applicant: a rater and as what, who gave RS/C, who supervised work.

#include <algorithm>

#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/people_parts.h"
#include "ui/screens/session_list.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr auto role_count = static_cast<std::size_t>(RaterRole::Other) + 1;

bool has(const std::vector<RaterRole>& roles, RaterRole role) { return std::ranges::find(roles, role) != roles.end(); }

void role_box(Page& page, const Reference& reference, RaterRole role) {
    bool ticked = has(reference.roles, role);
    const std::string label = capital(role_words(role));
    if (!kit::checkbox(page.kit, {.key = "role-" + std::to_string(static_cast<int>(role)), .label = label}, ticked))
        return;
    Reference changed = reference;
    if (ticked)
        changed.roles.push_back(role);
    else
        std::erase(changed.roles, role);
    sort_stably(changed.roles);
    ask_change(page, std::move(changed), {});
}

/// Those that the category names and those ticked first; the others fold.
void role_boxes(Page& page, const Reference& reference) {
    kit::text(page.kit, {.text = words::reference_roles, .bold = true});
    kit::small(page.kit, words::reference_roles_help);
    const std::vector<RaterRole> asked = asked_roles(page.view);
    const auto first = [&](RaterRole role) { return has(asked, role) || has(reference.roles, role); };
    {
        const auto grid = kit::grid(page.kit, 220, {.gap = 2});
        for (std::size_t i = 0; i < role_count; ++i)
            if (const auto role = static_cast<RaterRole>(i); first(role))
                role_box(page, reference, role);
    }
    const auto inside = kit::disclosure(page.kit, {.key = "other-roles", .label = words::other_roles, .open_at_first = asked.empty()});
    if (!inside)
        return;
    const auto grid = kit::grid(page.kit, 220, {.gap = 2});
    for (std::size_t i = 0; i < role_count; ++i)
        if (const auto role = static_cast<RaterRole>(i); !first(role))
            role_box(page, reference, role);
}

void one_reference(Page& page, const Reference& reference) {
    const kit::KeyScope key(page.kit, reference.id.text);
    const auto column = kit::column(page.kit, {.key = "reference", .gap = 10});
    role_boxes(page, reference);
    std::vector<kit::Option> options;
    for (const Text& text : words::reference_steps)
        options.push_back({.key = text.en, .label = text});
    option_of(page, reference, &Reference::step, {.key = "step", .label = words::reference_step, .options = options});
    words_of(page, reference, &Reference::words, {.key = "words", .label = words::reference_words, .lines = 2});
    const auto index = static_cast<std::uint32_t>(&reference - page.view.portfolio.references.data());
    what_counts(page, references_finding(page.view), {EvidenceKind::Reference, index});
    if (kit::button(page.kit, {.key = "remove", .label = words::remove_reference, .icon = kit::Icon::X, .small = true}))
        page.ask(DeleteEntry{{EntryKind::Reference, reference.id.text}});
}

void given(Page& page, const Person& person) {
    std::size_t sessions = 0;
    const Minutes hours = rsc_given(page.view.portfolio, person.id, sessions);
    kit::heading(page.kit, {.level = 3, .text = words::given_title});
    if (sessions == 0) {
        kit::small(page.kit, words::given_none);
        return;
    }
    const auto row = kit::wrap(page.kit, {.gap = 10});
    kit::text(page.kit, {.text = filled(words::month_line, {hours_words(hours), sessions_words(sessions)}), .figures = true});
    if (kit::link(page.kit, {.key = "sessions", .label = words::see_sessions})) {
        page.ui.lists["sessions"].search = person.name;
        page.ask(GoTo{Screen::Supervision});
    }
}

void supervised(Page& page, const Person& person) {
    bool any = false;
    for (const Job& job : page.view.portfolio.jobs) {
        if (job.supervisor != person.id)
            continue;
        if (!any)
            kit::heading(page.kit, {.level = 3, .text = words::jobs_supervised});
        any = true;
        const kit::KeyScope key(page.kit, job.id.text);
        if (kit::link(page.kit, {.key = "job", .label = job.title.empty() ? std::string_view(words::untitled_job) : std::string_view(job.title)}))
            page.ask(OpenEntry{{EntryKind::Job, job.id.text}});
    }
}

} // namespace

const Reference* reference_of(const Portfolio& portfolio, const PersonId& person) {
    const auto found = std::ranges::find(portfolio.references, person, &Reference::person);
    return found == portfolio.references.end() ? nullptr : &*found;
}

std::string name_words(const Person& person) { return person.name.empty() ? std::string(words::unnamed) : person.name; }

std::string roles_words(const std::vector<RaterRole>& roles) {
    std::string text;
    for (const RaterRole role : roles)
        text += (text.empty() ? "" : ", ") + role_words(role);
    return text;
}

Minutes rsc_given(const Portfolio& portfolio, const PersonId& person, std::size_t& sessions) {
    Minutes sum{};
    for (const Session& session : portfolio.sessions)
        if (session.provider == person) {
            sum += session.hours.value_or(Minutes{});
            ++sessions;
        }
    return sum;
}

std::vector<RaterRole> asked_roles(const View& view) {
    std::vector<RaterRole> roles;
    const Finding* finding = references_finding(view);
    const Requirement* requirement = finding ? find_requirement(*view.category, finding->requirement) : nullptr;
    const References* terms = requirement ? std::get_if<References>(&requirement->terms) : nullptr;
    if (!terms)
        return roles;
    for (const SlotPlan& plan : terms->plans)
        for (const Slot& slot : plan.slots)
            for (const SlotRole& named : slot.roles)
                if (!has(roles, named.role))
                    roles.push_back(named.role);
    sort_stably(roles);
    return roles;
}

void person_reference(Page& page, const Person& person) {
    kit::heading(page.kit, {.level = 3, .text = words::reference_title});
    bool any = false;
    for (const Reference& reference : page.view.portfolio.references)
        if (reference.person == person.id) {
            one_reference(page, reference);
            any = true;
        }
    if (!any && kit::button(page.kit, {.key = "add-reference", .label = words::add_reference, .icon = kit::Icon::Plus, .small = true})) {
        Reference reference;
        reference.person = person.id;
        page.ask(AddEntries{.entries = {reference}, .said = {}});
    }
    kit::divider(page.kit);
    given(page, person);
    supervised(page, person);
}

} // namespace imh::ui
