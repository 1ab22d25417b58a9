// A repeating series: described once, looked at date by date, added as single sessions in one step.

#include <algorithm>

#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/supervision_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr const char* draft_id = "series";

void provider(Page& page, SeriesDraft& series) {
    const std::vector<Person>& people = page.view.portfolio.people;
    std::vector<kit::Option> options{{.key = "nobody", .label = words::nobody_said}};
    std::optional<std::size_t> chosen = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (series.like.provider == people[i].id)
            chosen = i + 1;
        options.push_back({.key = people[i].id.text,
                           .label = people[i].name.empty() ? std::string_view(words::unnamed) : std::string_view(people[i].name)});
    }
    options.push_back({.key = "new", .label = words::new_person});
    if (series.new_person)
        chosen = options.size() - 1;
    if (kit::select(page.kit, {.key = "provider", .label = words::session_provider, .options = options}, chosen) && chosen) {
        series.new_person = *chosen > people.size();
        series.like.provider.reset();
        if (!series.new_person && *chosen > 0)
            series.like.provider = people[*chosen - 1].id;
        page.kit.again();
    }
    if (series.new_person)
        kit::text_field(page.kit, {.key = "person-name", .label = words::new_person_name}, series.person_name);
}

void fields(Page& page, SeriesDraft& series) {
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        edit_date(page, draft_id, {.key = "from", .label = words::first_session, .example = words::from_example, .grow = 1}, series.from);
        edit_date(page, draft_id, {.key = "to", .label = words::last_session, .example = words::from_example,
                                   .problem = last_day_problem(page, draft_id, "from", "to"), .grow = 1}, series.to);
    }
    {
        const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
        std::vector<kit::Option> options;
        for (const Text& text : words::rhythms)
            options.push_back({.key = text.en, .label = text});
        std::optional<std::size_t> chosen = static_cast<std::size_t>(series.rhythm);
        {
            const auto side = kit::column(page.kit, {.grow = 1});
            if (kit::select(page.kit, {.key = "rhythm", .label = words::rhythm, .options = options}, chosen) && chosen) {
                series.rhythm = static_cast<Rhythm>(*chosen);
                page.kit.again();
            }
        }
        edit_hours(page, draft_id, {.key = "hours", .label = words::session_hours, .example = words::session_hours_example,
                                    .problem = hours_problem(page, draft_id, "hours"), .grow = 1}, series.like.hours);
    }
    const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
    {
        const auto side = kit::column(page.kit, {.grow = 1});
        provider(page, series);
    }
    std::vector<kit::Option> options;
    for (const Text& text : words::settings)
        options.push_back({.key = text.en, .label = text});
    auto setting = static_cast<std::size_t>(series.like.setting);
    const auto side = kit::column(page.kit, {.grow = 1});
    if (edit_option(page, {.key = "setting", .label = words::setting, .options = options}, setting))
        series.like.setting = static_cast<Setting>(setting);
}

/// Met already and not entered yet? Then it is ticked until the applicant says otherwise, and the other way round.
bool usually_ticked(const Page& page, const SeriesDraft& series, Date day) {
    return day <= page.kit.today() && !may_be_entered(page.view.portfolio, series.like, day);
}

bool is_turned(const SeriesDraft& series, Date day) { return std::ranges::find(series.turned, day) != series.turned.end(); }

std::vector<Date> ticked_days(const Page& page, const SeriesDraft& series, const std::vector<Date>& days) {
    std::vector<Date> ticked;
    for (const Date day : days)
        if (usually_ticked(page, series, day) != is_turned(series, day))
            ticked.push_back(day);
    return ticked;
}

void dates(Page& page, SeriesDraft& series, const std::vector<Date>& days) {
    kit::heading(page.kit, {.level = 3, .text = words::series_dates});
    if (days.empty()) {
        kit::small(page.kit, words::series_days_missing);
        return;
    }
    if (days.size() > most_in_series) {
        kit::paragraph(page.kit, {.text = filled(words::series_too_long, {std::to_string(most_in_series)}), .tone = kit::Tone::NotYet});
        return;
    }
    kit::small(page.kit, words::series_dates_help);
    std::optional<Date> changed;
    {
        const auto grid = kit::grid(page.kit, 260, {.gap = 2});
        for (const Date day : days) {
            const bool usually = usually_ticked(page, series, day);
            bool ticked = usually != is_turned(series, day);
            std::optional<kit::Pill> pill;
            if (!usually)
                pill = kit::Pill{.tone = kit::Tone::Later,
                                 .text = day > page.kit.today() ? words::series_lies_ahead : words::series_entered};
            const std::string label = date_words(day);
            if (kit::checkbox(page.kit, {.key = iso_text(day), .label = label, .pill = pill}, ticked))
                changed = day;
        }
    }
    if (!changed)
        return;
    if (is_turned(series, *changed))
        std::erase(series.turned, *changed);
    else
        series.turned.push_back(*changed);
    page.kit.again();
}

/// The sessions, and the person who is new with them.
void add(Page& page, const SeriesDraft& series, const std::vector<Date>& ticked) {
    AddEntries all;
    Session like = series.like;
    if (series.new_person) {
        Person person;
        person.id = {fresh_id(page.view.portfolio, id_prefix(EntryKind::Person)).text};
        person.name = series.person_name;
        like.provider = person.id;
        all.entries.push_back(person);
    }
    for (Session& session : sessions_on(like, ticked))
        all.entries.push_back(std::move(session));
    all.said = ticked.size() == 1 ? std::string(words::series_added_one)
                                  : filled(words::series_added, {std::to_string(ticked.size())});
    page.ask(std::move(all));
}

void end_series(Page& page) {
    page.ui.supervision.series.reset();
    std::erase_if(page.ui.drafts, [](const auto& draft) { return draft.first.starts_with(std::string(draft_id) + "/"); });
    page.kit.again();
}

} // namespace

void series_dialog(Page& page) {
    if (!page.ui.supervision.series)
        return;
    SeriesDraft& series = *page.ui.supervision.series;
    bool closed = false, added = false;
    if (const auto dialog = kit::dialog(page.kit, {.key = "series", .title = words::series_title, .width = 680, .page = true}, closed)) {
        kit::lead(page.kit, words::series_lead);
        fields(page, series);
        std::vector<Date> days;
        if (series.from && series.to)
            days = series_days(*series.from, *series.to, series.rhythm);
        dates(page, series, days);
        const bool too_many = days.size() > most_in_series;
        const std::vector<Date> ticked = too_many ? std::vector<Date>{} : ticked_days(page, series, days);
        const bool ready = !ticked.empty() && series.like.hours;
        const std::string number = std::to_string(ticked.size());
        if (ready)
            kit::status(page.kit, "sum", filled(ticked.size() == 1 ? words::series_sum_one : words::series_sum,
                                              {number, hours_words(*series.like.hours * static_cast<int>(ticked.size()))}));
        const auto buttons = kit::dialog_buttons(page.kit);
        if (kit::button(page.kit, {.key = "cancel", .label = words::cancel}))
            closed = true;
        const std::string label = ticked.size() == 1 ? std::string(words::series_add_one) : filled(words::series_add, {number});
        if (kit::button(page.kit, {.key = "add", .label = ready ? std::string_view(label) : std::string_view(words::add_short),
                                   .icon = kit::Icon::Plus, .weight = kit::Weight::Primary, .disabled = !ready,
                                   .description = ready ? std::string_view{} : std::string_view(words::series_needs)})) {
            add(page, series, ticked);
            added = true;
        }
    }
    if (closed || added)
        end_series(page);
}

} // namespace imh::ui
