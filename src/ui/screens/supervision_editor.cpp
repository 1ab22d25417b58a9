// One session of supervision, or a total over a stretch of time.

#include "core/words.h"
#include "ui/screens/area_chooser.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/gentle.h"
#include "ui/screens/supervision_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool is_total(const Page& page, const Session& session) {
    return session.to || page.ui.supervision.total == session.id.text;
}

std::string title_of(const Page& page, const Session& session) {
    if (is_total(page, session))
        return std::string(words::total_title);
    return session.from ? filled(words::session_of, {date_words(*session.from)}) : std::string(words::session_title);
}

void one_or_total(Page& page, const Session& session) {
    const kit::Option options[] = {{.key = "one", .label = words::as_session}, {.key = "total", .label = words::as_total}};
    const bool total = is_total(page, session);
    std::optional<std::size_t> chosen = total ? 1 : 0;
    if (!kit::radio_group(page.kit, {.key = "entered-as", .label = words::entered_as, .options = options, .side_by_side = true}, chosen))
        return;
    page.ui.supervision.total = chosen == 1 ? session.id.text : std::string{};
    page.kit.again();
    if (!session.to)
        return;
    Session changed = session;
    changed.to.reset();
    ask_change(page, std::move(changed), {});
}

void days(Page& page, const Session& session) {
    const std::string& id = session.id.text;
    focus_first_field(page, "from");
    if (!is_total(page, session)) {
        date_of(page, session, &Session::from, {.key = "from", .label = words::from, .example = words::from_example, .grow = 1});
        return;
    }
    kit::small(page.kit, words::total_help);
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    date_of(page, session, &Session::from, {.key = "from", .label = words::first_session, .example = words::from_example, .grow = 1});
    date_of(page, session, &Session::to, {.key = "to", .label = words::last_session, .problem = last_day_problem(page, id, "from", "to"), .grow = 1});
}

std::string_view about_problem(const Page& page, const std::string& id) {
    const std::optional<Minutes> whole = typed_hours(page, id, "hours"), part = typed_hours(page, id, "about");
    if (part && !whole)
        return words::about_without_hours;
    return part && *part > *whole ? std::string_view(words::about_more_than_hours) : std::string_view{};
}

/// Only where a category may ask for it: the one in view, or any where none is.
bool asks_about_rsc(const View& view, const Session& session) {
    if (session.about_rsc || !view.category)
        return true;
    const Finding* finding = rsc_finding(view);
    if (!finding)
        return false;
    for (const SubMeasure& sub : finding->sub_measures)
        if (sub.name == "about_rsc")
            return true;
    return false;
}

void hours(Page& page, const Session& session) {
    const std::string& id = session.id.text;
    const auto row = kit::row_or_column(page.kit, 300, {.gap = 12, .align = kit::Align::Start});
    hours_of(page, session, &Session::hours, {.key = "hours", .label = words::session_hours, .example = words::session_hours_example,
                                              .problem = hours_problem(page, id, "hours"), .grow = 1});
    if (asks_about_rsc(page.view, session))
        hours_of(page, session, &Session::about_rsc, {.key = "about", .label = words::about_rsc, .help = words::about_rsc_help,
                                                      .problem = about_problem(page, id), .grow = 1});
}

void provider(Page& page, const Session& session) {
    const Portfolio& portfolio = page.view.portfolio;
    Session changed = session;
    if (edit_person(page, {EntryKind::Session, session.id.text},
                    {.key = "provider", .label = words::session_provider, .description = words::session_provider_help}, changed.provider))
        ask_change(page, std::move(changed), {});
    const Person* person = session.provider ? find_person(portfolio, *session.provider) : nullptr;
    if (!person)
        return;
    // A person that was made from here has no name yet: it is typed right here.
    const std::string drafted = person->id.text + "/named-here";
    if (person->name.empty() || page.ui.drafts.contains(drafted)) {
        page.ui.drafts[drafted].started = true;
        Person named = *person;
        if (edit_text(page, {.key = "person-name", .label = words::new_person_name}, named.name))
            ask_change(page, std::move(named), "name");
    }
    const auto line = kit::wrap(page.kit, {.gap = 10});
    kit::text(page.kit, {.text = endorsement_words(page.view.pack, person), .size = 14, .tone = kit::Tone::Muted});
    if (kit::link(page.kit, {.key = "open-person", .label = filled(words::open_person, {person_name(portfolio, session.provider)}), .size = 14}))
        page.ask(OpenEntry{{EntryKind::Person, person->id.text}});
}

void kinds(Page& page, const Session& session) {
    std::vector<kit::Option> kinds, settings;
    for (const Text& text : words::session_kinds)
        kinds.push_back({.key = text.en, .label = text});
    for (const Text& text : words::settings)
        settings.push_back({.key = text.en, .label = text});
    option_of(page, session, &Session::kind, {.key = "kind", .label = words::session_kind, .description = words::session_kind_help, .options = kinds});
    option_of(page, session, &Session::setting, {.key = "setting", .label = words::setting, .options = settings});
}

} // namespace

void session_editor(Page& page, const Session& session, bool whole_page) {
    const kit::KeyScope key(page.kit, session.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, title_of(page, session), words::back_to_supervision, whole_page);
    one_or_total(page, session);
    days(page, session);
    hours(page, session);
    provider(page, session);
    kinds(page, session);
    const auto index = static_cast<std::uint32_t>(&session - page.view.portfolio.sessions.data());
    what_counts(page, rsc_finding(page.view), {EvidenceKind::Session, index});
    gentle_notes_part(page, {EvidenceKind::Session, index});
    kit::divider(page.kit);
    Session changed = session;
    if (edit_areas(page, {.title = words::areas_title, .none_yet = words::session_areas_none}, changed.areas))
        ask_change(page, std::move(changed), {});
    words_of(page, session, &Session::words, {.key = "words", .label = words::own_notes, .lines = 2});
    editor_buttons(page, {EntryKind::Session, session.id.text});
}

} // namespace imh::ui
