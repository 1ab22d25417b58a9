#include "ui/screens/training_editor.h"

#include <algorithm>

#include "core/typed.h"
#include "core/words.h"
#include "ui/screens/area_chooser.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr Minutes most_hours = std::chrono::hours(2'000);

std::string typed_text(const std::optional<Date>& date) { return date ? date_words(*date) : std::string{}; }
std::string typed_text(const std::optional<Minutes>& hours) { return hours ? clock_text(*hours) : std::string{}; }

/// The half-typed texts of this entry. Where the entry was changed from elsewhere they follow it.
TrainingDraft& draft_of(Page& page, const Training& training) {
    TrainingDraft& draft = page.ui.drafts[training.id];
    if (!draft.started || draft.from_kept != training.from || draft.to_kept != training.to) {
        draft.from = typed_text(training.from);
        draft.to = typed_text(training.to);
    }
    if (!draft.started || draft.hours_kept != training.hours || draft.rsc_hours_kept != training.rsc_hours) {
        draft.hours = typed_text(training.hours);
        draft.rsc_hours = typed_text(training.rsc_hours);
    }
    draft.started = true;
    draft.from_kept = training.from;
    draft.to_kept = training.to;
    draft.hours_kept = training.hours;
    draft.rsc_hours_kept = training.rsc_hours;
    return draft;
}

/// What the texts say, as far as an entry can hold it.
struct Meant {
    std::optional<Date> from, to;
    std::optional<Minutes> hours, rsc_hours;
    std::string_view to_problem, hours_problem, rsc_problem;
};

Meant meant_by(const TrainingDraft& draft, Date today) {
    Meant meant;
    meant.from = parse_typed_date(draft.from, today).date;
    meant.to = parse_typed_date(draft.to, today).date;
    if (meant.to && meant.from && *meant.to < *meant.from) {
        meant.to_problem = words::to_before_from;
        meant.to.reset();
    }
    if (!meant.from)
        meant.to.reset();
    meant.hours = parse_typed_hours(draft.hours).length;
    if (meant.hours && *meant.hours > most_hours) {
        meant.hours_problem = words::hours_too_many;
        meant.hours.reset();
    }
    meant.rsc_hours = parse_typed_hours(draft.rsc_hours).length;
    if (meant.rsc_hours && meant.hours && *meant.rsc_hours > *meant.hours)
        meant.rsc_problem = words::rsc_more_than_hours;
    else if (meant.rsc_hours && !meant.hours)
        meant.rsc_problem = words::rsc_without_hours;
    if (!meant.rsc_problem.empty())
        meant.rsc_hours.reset();
    return meant;
}

void ask_for_change(Page& page, Training changed, std::string_view field) {
    page.ask(ChangeTraining{.training = std::move(changed), .field = std::string(field)});
}

void text_fields(Page& page, const Training& training) {
    std::string title = training.title;
    if (page.ui.focus == FocusWish::TrainingTitle) {
        page.kit.focus(page.kit.id("title"));
        page.ui.focus = FocusWish::None;
    }
    if (kit::text_field(page.kit, {.key = "title", .label = words::title, .example = words::title_example}, title)) {
        Training changed = training;
        changed.title = title;
        ask_for_change(page, std::move(changed), "title");
    }
    std::string provider = training.provider;
    if (kit::text_field(page.kit, {.key = "provider", .label = words::provider, .example = words::provider_example},
                        provider)) {
        Training changed = training;
        changed.provider = provider;
        ask_for_change(page, std::move(changed), "provider");
    }
}

/// Takes over what the texts of dates and hours say now.
void take_over(Page& page, const Training& training, TrainingDraft& draft, std::string_view field) {
    const Meant meant = meant_by(draft, page.kit.today());
    if (meant.from == training.from && meant.to == training.to && meant.hours == training.hours &&
        meant.rsc_hours == training.rsc_hours)
        return;
    draft.from_kept = meant.from;
    draft.to_kept = meant.to;
    draft.hours_kept = meant.hours;
    draft.rsc_hours_kept = meant.rsc_hours;
    Training changed = training;
    changed.from = meant.from;
    changed.to = meant.to;
    changed.hours = meant.hours;
    changed.rsc_hours = meant.rsc_hours;
    ask_for_change(page, std::move(changed), field);
}

void number_fields(Page& page, const Training& training) {
    kit::Frame& ui = page.kit;
    TrainingDraft& draft = draft_of(page, training);
    const Meant meant = meant_by(draft, ui.today());
    {
        const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
        if (kit::date_field(ui, {.key = "from", .label = words::from, .example = words::from_example, .grow = 1}, draft.from))
            take_over(page, training, draft, "from");
        if (kit::date_field(ui, {.key = "to", .label = words::to, .help = words::to_help, .problem = meant.to_problem, .grow = 1}, draft.to))
            take_over(page, training, draft, "to");
    }
    const auto row = kit::row_or_column(ui, 300, {.gap = 12, .align = kit::Align::Start});
    if (kit::hours_field(ui, {.key = "hours", .label = words::hours, .example = words::hours_example, .problem = meant.hours_problem, .grow = 1}, draft.hours))
        take_over(page, training, draft, "hours");
    if (kit::hours_field(ui, {.key = "rsc-hours", .label = words::rsc_hours, .help = words::rsc_hours_help, .problem = meant.rsc_problem, .grow = 1}, draft.rsc_hours))
        take_over(page, training, draft, "rsc_hours");
}

/// What becomes of the entry's hours at the category in view.
void what_counts(Page& page, const Training& training) {
    const Finding* finding = training_finding(page.view);
    if (!finding)
        return;
    const auto& all = page.view.portfolio.trainings;
    const auto index = static_cast<std::uint32_t>(&training - all.data());
    std::string said;
    kit::Tone tone = kit::Tone::Met;
    for (const Line& line : finding->ledger) {
        if (line.evidence != EvidenceRef{EvidenceKind::Training, index})
            continue;
        if (!said.empty())
            said += ". ";
        if (line.amount > 0)
            said += amount_words(finding->ledger_unit, line.amount) + " ";
        if (line.verdict == Verdict::Counted) {
            said += words::counts_here;
        } else {
            tone = kit::Tone::NotYet;
            said += std::string(line.verdict == Verdict::Open ? words::open_here : words::not_counted_here) +
                    reason_words(line);
        }
    }
    if (!said.empty())
        kit::status(page.kit, "what-counts", full_title(*page.view.category) + ": " + said, tone);
}

void only_for_categories(Page& page, const Training& training) {
    const auto inside = kit::disclosure(page.kit, {.key = "only",
                                                   .label = words::only_categories,
                                                   .open_at_first = !training.categories.empty()});
    if (!inside)
        return;
    kit::small(page.kit, words::only_categories_help);
    for (const Category& category : page.view.pack.categories) {
        const auto found = std::ranges::find(training.categories, category.id);
        bool ticked = found != training.categories.end();
        const std::string title = full_title(category);
        if (!kit::checkbox(page.kit, {.key = category.id.text, .label = title}, ticked))
            continue;
        Training changed = training;
        if (ticked)
            changed.categories.push_back(category.id);
        else
            std::erase(changed.categories, category.id);
        ask_for_change(page, std::move(changed), {});
    }
}

void editor_buttons(Page& page, const Training& training) {
    const auto wrap = kit::wrap(page.kit, {.gap = 8});
    if (kit::button(page.kit, {.key = "duplicate", .label = words::duplicate, .icon = kit::Icon::Copy, .small = true}))
        page.ask(DuplicateTraining{training.id});
    if (kit::button(page.kit, {.key = "delete", .label = words::remove, .icon = kit::Icon::Trash2, .small = true}))
        page.ask(DeleteTraining{training.id});
}

void editor_head(Page& page, const Training& training, bool whole_page) {
    if (whole_page && kit::button(page.kit, {.key = "back", .label = words::back_to_trainings, .icon = kit::Icon::ArrowLeft, .weight = kit::Weight::Quiet}))
        page.ask(CloseTraining{});
    const auto row = kit::row(page.kit, {.gap = 8, .align = kit::Align::Start});
    kit::heading(page.kit, {.level = whole_page ? 1 : 2,
                            .text = training.title.empty() ? words::no_title : std::string_view(training.title),
                            .size = 18,
                            .grow = 1,
                            .key = "entry-title"});
    if (!whole_page && kit::icon_button(page.kit, {.key = "close", .label = words::close, .icon = kit::Icon::X, .weight = kit::Weight::Quiet}))
        page.ask(CloseTraining{});
}

} // namespace

void training_editor(Page& page, const Training& training, bool whole_page) {
    const kit::KeyScope key(page.kit, training.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    editor_head(page, training, whole_page);
    text_fields(page, training);
    number_fields(page, training);
    kit::divider(page.kit);
    training_areas(page, training);
    what_counts(page, training);
    kit::divider(page.kit);
    only_for_categories(page, training);
    if (!training.words.empty())
        kit::small(page.kit, training.words);
    editor_buttons(page, training);
}

} // namespace imh::ui
