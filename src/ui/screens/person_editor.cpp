// One person, with all that can be said of them.

#include <algorithm>

#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/people_parts.h"
#include "ui/screens/session_list.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void one_endorsement(Page& page, const Person& person, std::size_t place) {
    const Endorsement& held = (*person.endorsements)[place];
    const std::string& id = person.id.text;
    const std::string number = std::to_string(place), from = "from-" + number, to = "to-" + number;
    const std::string category = category_words(page.view.pack, held.category);
    const kit::KeyScope key(page.kit, "endorsement-" + number);
    const auto card = kit::card(page.kit, {.key = "endorsement", .place = {.padding = kit::pad(14, 12), .gap = 8}, .surface = kit::Surface::Page});
    {
        const auto row = kit::row(page.kit, {.gap = 8});
        kit::text(page.kit, {.text = category, .bold = true, .grow = 1});
        if (kit::button(page.kit, {.key = "remove", .label = words::remove_endorsement, .icon = kit::Icon::X, .weight = kit::Weight::Quiet,
                                   .small = true, .name = filled(words::remove_endorsement_of, {category})})) {
            Person changed = person;
            changed.endorsements->erase(changed.endorsements->begin() + static_cast<std::ptrdiff_t>(place));
            // Taking the last one away is not to say that they hold none.
            if (changed.endorsements->empty())
                changed.endorsements.reset();
            ask_change(page, std::move(changed), {});
        }
    }
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    Person changed = person;
    Endorsement& edited = (*changed.endorsements)[place];
    const bool new_from = edit_date(page, id, {.key = from, .label = words::endorsed_from, .example = words::from_example, .grow = 1}, edited.from);
    const bool new_to = edit_date(page, id, {.key = to, .label = words::endorsed_to, .help = words::endorsed_to_help,
                                             .problem = last_day_problem(page, id, from, to), .grow = 1}, edited.to);
    if (new_from || new_to)
        ask_change(page, std::move(changed), new_from ? from : to);
}

void add_endorsement(Page& page, const Person& person) {
    const std::vector<Category>& categories = page.view.pack.categories;
    std::vector<std::string> titles;
    for (const Category& category : categories)
        titles.push_back(full_title(category));
    std::vector<kit::Option> options;
    for (std::size_t i = 0; i < categories.size(); ++i)
        options.push_back({.key = categories[i].id.text, .label = titles[i]});
    std::optional<std::size_t> chosen;
    if (!kit::select(page.kit, {.key = "add-endorsement", .label = words::add_endorsement, .options = options, .empty = words::choose_category_to_add}, chosen) || !chosen)
        return;
    Person changed = person;
    if (!changed.endorsements)
        changed.endorsements.emplace();
    changed.endorsements->push_back({.category = categories[*chosen].id, .from = {}, .to = {}, .unknown = {}});
    ask_change(page, std::move(changed), {});
}

/// "Holds none" and "not said" are different things.
void none_or_unsaid(Page& page, const Person& person) {
    const kit::Option options[] = {{.key = "none", .label = words::holds_none}, {.key = "unsaid", .label = words::holds_unsaid}};
    std::optional<std::size_t> chosen = person.endorsements ? 0 : 1;
    if (!kit::radio_group(page.kit, {.key = "holds", .label = words::no_endorsement, .options = options, .side_by_side = true}, chosen))
        return;
    Person changed = person;
    changed.endorsements.reset();
    if (chosen == 0)
        changed.endorsements.emplace();
    ask_change(page, std::move(changed), {});
}

void endorsements(Page& page, const Person& person) {
    kit::heading(page.kit, {.level = 3, .text = words::endorsements_title});
    kit::small(page.kit, words::endorsements_help);
    if (!person.endorsements || person.endorsements->empty())
        none_or_unsaid(page, person);
    else
        for (std::size_t i = 0; i < person.endorsements->size(); ++i)
            one_endorsement(page, person, i);
    add_endorsement(page, person);
}

void about(Page& page, const Person& person) {
    kit::heading(page.kit, {.level = 3, .text = words::about_person});
    answer_of(page, person, &Person::masters_prepared, {.key = "masters", .label = words::masters, .description = words::masters_help});
    answer_of(page, person, &Person::familiar_with_imh, {.key = "familiar", .label = words::familiar, .description = words::familiar_help});
    const bool endorsed = person.endorsements && !person.endorsements->empty();
    if (!endorsed || person.meets_requirements != Answer::Unsaid)
        answer_of(page, person, &Person::meets_requirements, {.key = "meets", .label = words::meets_requirements, .description = words::meets_help});
    std::vector<kit::Option> options;
    for (const Text& text : words::vettings)
        options.push_back({.key = text.en, .label = text});
    option_of(page, person, &Person::vetting, {.key = "vetting", .label = words::vetting, .options = options});
    if (person.vetting == Vetting::Done || person.vetted_on)
        date_of(page, person, &Person::vetted_on, {.key = "vetted-on", .label = words::vetted_on, .example = words::from_example});
    answer_of(page, person, &Person::relative, {.key = "relative", .label = words::relative, .description = words::relative_help});
    answer_of(page, person, &Person::self, {.key = "self", .label = words::self});
}

/// What goes with them where they are named elsewhere.
void what_deleting_clears(Page& page, const Person& person) {
    const Portfolio& portfolio = page.view.portfolio;
    std::size_t sessions = 0;
    rsc_given(portfolio, person.id, sessions);
    const auto jobs = std::ranges::count_if(portfolio.jobs, [&](const Job& job) { return job.supervisor == person.id; });
    std::string cleared;
    const auto add = [&](const std::string& part) { cleared += (cleared.empty() ? "" : ", ") + part; };
    if (reference_of(portfolio, person.id))
        add(std::string(words::clears_reference));
    if (sessions > 0)
        add(filled(words::clears_sessions, {sessions_words(sessions)}));
    if (jobs > 0)
        add(jobs == 1 ? std::string(words::clears_job) : filled(words::clears_jobs, {std::to_string(jobs)}));
    if (!cleared.empty())
        kit::small(page.kit, filled(words::delete_clears, {cleared}));
}

} // namespace

void person_editor(Page& page, const Person& person, bool whole_page) {
    const kit::KeyScope key(page.kit, person.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, name_words(person), words::back_to_people, whole_page);
    focus_first_field(page, "name");
    text_of(page, person, &Person::name, {.key = "name", .label = words::person_name});
    text_of(page, person, &Person::email, {.key = "email", .label = words::email, .help = words::email_help, .entry = kit::Entry::Email});
    kit::divider(page.kit);
    person_reference(page, person);
    kit::divider(page.kit);
    endorsements(page, person);
    kit::divider(page.kit);
    about(page, person);
    words_of(page, person, &Person::words, {.key = "words", .label = words::own_notes, .lines = 2});
    what_deleting_clears(page, person);
    editor_buttons(page, {EntryKind::Person, person.id.text});
}

} // namespace imh::ui
