// People: who would rate the applicant and as what, and who gave reflective supervision. Each is entered once.

#include <algorithm>
#include <array>

#include "core/folded_text.h"
#include "core/sorted.h"
#include "core/words.h"
#include "ui/screens/list_tools.h"
#include "ui/screens/parts.h"
#include "ui/screens/people_parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::string_view list_key = "people";

/// In the order of words::people_orders and people_filters.
enum class PeopleOrder : std::uint8_t { Name, Entered, MostRsc };
enum class PeopleFilter : std::uint8_t { All, Raters, Providers, Endorsed, Unsaid };

Minutes given(const Portfolio& portfolio, const Person& person) {
    std::size_t sessions = 0;
    return rsc_given(portfolio, person.id, sessions);
}

bool has_given(const Portfolio& portfolio, const Person& person) {
    return std::ranges::any_of(portfolio.sessions, [&](const Session& session) { return session.provider == person.id; });
}

bool passes(const Portfolio& portfolio, const Person& person, PeopleFilter filter) {
    switch (filter) {
    case PeopleFilter::All: return true;
    case PeopleFilter::Raters: return reference_of(portfolio, person.id) != nullptr;
    case PeopleFilter::Providers: return has_given(portfolio, person);
    case PeopleFilter::Endorsed: return person.endorsements && !person.endorsements->empty();
    case PeopleFilter::Unsaid: return person.name.empty() || !person.endorsements;
    }
    return true;
}

/// "colleague · gave you 12 h of RS/C"
std::string is_words(const Portfolio& portfolio, const Person& person) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " \xC2\xB7 ") + part; };
    if (const Reference* reference = reference_of(portfolio, person.id))
        add(std::string(words::rates_as) + roles_words(reference->roles));
    if (has_given(portfolio, person))
        add(filled(words::gave_rsc, {hours_words(given(portfolio, person))}));
    if (std::ranges::any_of(portfolio.jobs, [&](const Job& job) { return job.supervisor == person.id; }))
        add(std::string(words::supervises));
    return text.empty() ? std::string(words::no_rater) : sentence_case(text);
}

std::vector<const Person*> found_people(const View& view, const ListLook& look) {
    const Portfolio& portfolio = view.portfolio;
    std::vector<const Person*> found;
    for (const Person& person : portfolio.people)
        if (passes(portfolio, person, static_cast<PeopleFilter>(look.filter)) &&
            (look.search.empty() || found_in(look.search, {person.name, person.email, is_words(portfolio, person), person.words})))
            found.push_back(&person);
    const auto order = static_cast<PeopleOrder>(look.order);
    if (order == PeopleOrder::Name)
        sort_stably(found,
                    [](const Person* a, const Person* b) { return folded_words(a->name) < folded_words(b->name); });
    if (order == PeopleOrder::MostRsc)
        sort_stably(found,
                    [&](const Person* a, const Person* b) { return given(portfolio, *a) > given(portfolio, *b); });
    return found;
}

void row_words(Page& page, const Person& person) {
    kit::row_button(page.kit, {.text = name_words(person), .bold = true});
    if (person.name.empty())
        kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = words::no_name_yet});
}

void small_text(Page& page, const std::string& text) {
    kit::text(page.kit, {.text = text, .size = 14, .tone = kit::Tone::Muted});
}

void stacked(Page& page, const Person& person) {
    row_words(page, person);
    small_text(page, is_words(page.view.portfolio, person));
    small_text(page, endorsement_words(page.view.pack, &person));
}

void people_table(Page& page, const std::vector<const Person*>& people, const Person* open, bool slim) {
    std::vector<kit::Column> columns{{.title = words::column_person, .grow = 1}};
    if (!slim) {
        columns.push_back({.title = words::column_is, .grow = 1.3f});
        columns.push_back({.title = words::endorsement, .grow = 1.3f});
    }
    const bool cards = page.kit.environment().width < 900;
    std::optional<std::size_t> chosen;
    if (const auto place = std::ranges::find(people, open); open && place != people.end())
        chosen = static_cast<std::size_t>(place - people.begin());
    const auto events = kit::table(
        page.kit,
        {.key = "people", .label = words::screens[static_cast<std::size_t>(Screen::People)], .columns = columns,
         .count = people.size(), .chosen = chosen, .row_height = 88, .selectable = true, .cards = cards},
        [&](std::size_t i) -> std::string_view { return people[i]->id.text; },
        [&](std::size_t i) {
            const Person& person = *people[i];
            if (cards)
                return stacked(page, person);
            {
                const auto cell = kit::cell(page.kit);
                if (slim)
                    return stacked(page, person);
                row_words(page, person);
            }
            {
                const auto cell = kit::cell(page.kit);
                small_text(page, is_words(page.view.portfolio, person));
            }
            const auto cell = kit::cell(page.kit);
            small_text(page, endorsement_words(page.view.pack, &person));
        });
    if (events.pressed && *events.pressed < people.size())
        page.ask(OpenEntry{{EntryKind::Person, people[*events.pressed]->id.text}});
}

void people_list(Page& page, const Person* open, bool slim) {
    const std::size_t count = page.view.portfolio.people.size();
    const ListLook look = slim ? page.ui.lists[std::string(list_key)]
                               : list_tools(page, {.key = list_key,
                                                   .find = words::find_people,
                                                   .example = words::find_people_example,
                                                   .orders = words::people_orders,
                                                   .filters = words::people_filters,
                                                   .count = count});
    const std::vector<const Person*> found = found_people(page.view, look);
    list_found(page, list_key, found.size(), count);
    if (found.empty())
        kit::paragraph(page.kit, {.text = words::no_person_found, .tone = kit::Tone::Muted});
    else
        people_table(page, found, open, slim);
}

/// The person that is open, or whose reference is.
const Person* open_person(const View& view, const std::optional<EntryName>& open) {
    const auto place = open ? place_of(view.portfolio, *open) : std::nullopt;
    if (!place)
        return nullptr;
    if (open->kind == EntryKind::Person)
        return &view.portfolio.people[*place];
    return open->kind == EntryKind::Reference ? find_person(view.portfolio, view.portfolio.references[*place].person) : nullptr;
}

void add_button(Page& page) {
    if (kit::button(page.kit, {.key = "add", .label = words::add_person, .icon = kit::Icon::Plus, .weight = kit::Weight::Primary}))
        page.ask(AddEntry{Person{}});
}

void list_and_editor(Page& page) {
    const View& view = page.view;
    const Person* open = open_person(view, page.ui.open);
    if (open && !page.kit.wide()) {
        person_editor(page, *open, true);
        return;
    }
    screen_title(page, Screen::People);
    screen_lead(page, words::people_lead);
    if (view.portfolio.people.empty()) {
        {
            const auto empty = kit::empty_state(page.kit, {.key = "empty", .icon = kit::Icon::Users, .title = words::people_empty, .text = words::people_empty_text});
            add_button(page);
        }
        reference_slots(page);
        return;
    }
    if (!open) {
        {
            const auto ways = kit::wrap(page.kit, {.gap = 8});
            add_button(page);
        }
        reference_slots(page);
        people_list(page, nullptr, false);
        return;
    }
    const auto beside = kit::row(page.kit, {.key = "beside", .gap = 16, .align = kit::Align::Start});
    {
        const bool roomy = page.kit.environment().width >= 1500;
        const auto list = kit::column(page.kit, {.key = "list-side", .width = roomy ? 340.0F : 232.0F});
        add_button(page);
        people_list(page, open, true);
    }
    const auto editor = kit::column(page.kit, {.key = "editor-side", .grow = 1});
    person_editor(page, *open, false);
}

} // namespace

void people_screen(Page& page) {
    list_and_editor(page);
    slot_dialog(page);
}

} // namespace imh::ui
