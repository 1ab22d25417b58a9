#include "ui/screens/entry_fields.h"

#include <array>

#include "core/bounds.h"
#include "core/explain.h"
#include "core/typed.h"
#include "core/words.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

DraftText& draft_of(Page& page, const std::string& id, std::string_view key) {
    return page.ui.drafts[id + "/" + std::string(key)];
}

/// Where the entry was changed from elsewhere the text follows it.
void follow(DraftText& draft, std::string held) {
    if (draft.started && !draft.asked && draft.kept != held)
        draft.text = held;
    if (!draft.started)
        draft.text = held;
    draft.kept = std::move(held);
    draft.started = true;
    draft.asked = false;
}

/// Should the entry take over now what the text says? Also when what stood in its way has gone.
bool is_time(DraftText& draft, const kit::Field& field, bool edited) {
    const bool healed = draft.had_problem && field.problem.empty();
    draft.had_problem = !field.problem.empty();
    return edited || healed;
}

template <class Value> bool take_over(DraftText& draft, std::optional<Value> meant, std::optional<Value>& value) {
    if (meant == value)
        return false;
    value = std::move(meant);
    draft.asked = true;
    return true;
}

std::optional<int> number_in(std::string_view text) {
    int number = 0;
    bool any = false;
    for (const char c : text) {
        if (c == ' ' || c == ',')
            continue;
        if (c < '0' || c > '9' || number > 1'000'000)
            return std::nullopt;
        number = number * 10 + (c - '0');
        any = true;
    }
    return any ? std::optional{number} : std::nullopt;
}

const DraftText* find_draft(const Page& page, const std::string& id, std::string_view key) {
    const auto found = page.ui.drafts.find(id + "/" + std::string(key));
    return found == page.ui.drafts.end() ? nullptr : &found->second;
}

} // namespace

bool edit_text(Page& page, const kit::Field& field, std::string& value) {
    return kit::text_field(page.kit, field, value).changed;
}

bool edit_words(Page& page, const kit::Field& field, std::string& value) {
    return kit::text_area(page.kit, field, value).changed;
}

bool edit_date(Page& page, const std::string& id, const kit::Field& field, std::optional<Date>& value) {
    DraftText& draft = draft_of(page, id, field.key);
    follow(draft, value ? date_words(*value) : std::string{});
    const bool edited = kit::date_field(page.kit, field, draft.text).changed;
    return is_time(draft, field, edited) && take_over(draft, parse_typed_date(draft.text, page.kit.today()).date, value);
}

bool edit_hours(Page& page, const std::string& id, const kit::Field& field, std::optional<Minutes>& value) {
    DraftText& draft = draft_of(page, id, field.key);
    follow(draft, value ? clock_text(*value) : std::string{});
    const bool edited = kit::hours_field(page.kit, field, draft.text).changed;
    return is_time(draft, field, edited) && take_over(draft, parse_typed_hours(draft.text).length, value);
}

bool edit_number(Page& page, const std::string& id, const kit::Field& field, int most, std::optional<int>& value) {
    DraftText& draft = draft_of(page, id, field.key);
    follow(draft, value ? std::to_string(*value) : std::string{});
    kit::Field shown = field;
    std::optional<int> meant = number_in(draft.text);
    std::string problem;
    if (!draft.text.empty() && !meant)
        problem = words::not_a_number;
    else if (meant && *meant > most)
        problem = std::string(words::number_too_high) + std::to_string(most);
    if (shown.problem.empty())
        shown.problem = problem;
    const bool edited = kit::number_field(page.kit, shown, draft.text).changed;
    meant = number_in(draft.text);
    if (meant && *meant > most)
        meant.reset();
    return is_time(draft, field, edited) && take_over(draft, meant, value);
}

bool edit_price(Page& page, const std::string& id, const kit::Field& field, std::optional<int>& cents) {
    DraftText& draft = draft_of(page, id, field.key);
    follow(draft, cents ? price_text(*cents) : std::string{});
    kit::Field shown = field;
    const bool half_typed = !draft.text.empty() && !parse_typed_price(draft.text);
    if (half_typed && !kit::is_editing(page.kit, field.key))
        shown.problem = words::not_a_price;
    const bool edited = kit::text_field(page.kit, shown, draft.text).changed;
    return is_time(draft, field, edited) && take_over(draft, parse_typed_price(draft.text), cents);
}

bool edit_answer(Page& page, const kit::Choice& choice, bool with_partly, Answer& value) {
    std::vector<kit::Option> options{{.key = "yes", .label = words::yes_answer}};
    std::vector<Answer> answers{Answer::Yes};
    if (with_partly || value == Answer::Partly) {
        options.push_back({.key = "partly", .label = words::partly_answer});
        answers.push_back(Answer::Partly);
    }
    options.push_back({.key = "no", .label = words::no_answer});
    answers.push_back(Answer::No);
    options.push_back({.key = "unsaid", .label = words::unsaid_answer});
    answers.push_back(Answer::Unsaid);
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i] == value)
            chosen = i;
    kit::Choice shown = choice;
    shown.options = options;
    shown.side_by_side = true;
    if (!kit::radio_group(page.kit, shown, chosen) || !chosen)
        return false;
    value = answers[*chosen];
    return true;
}

bool edit_option(Page& page, const kit::Choice& choice, std::size_t& value) {
    std::optional<std::size_t> chosen = value;
    if (!kit::select(page.kit, choice, chosen) || !chosen || *chosen == value)
        return false;
    value = *chosen;
    return true;
}

std::optional<Date> typed_date(const Page& page, const std::string& id, std::string_view key) {
    const DraftText* draft = find_draft(page, id, key);
    return draft ? parse_typed_date(draft->text, page.kit.today()).date : std::nullopt;
}

std::optional<Minutes> typed_hours(const Page& page, const std::string& id, std::string_view key) {
    const DraftText* draft = find_draft(page, id, key);
    return draft ? parse_typed_hours(draft->text).length : std::nullopt;
}

std::string_view last_day_problem(const Page& page, const std::string& id, std::string_view from_key, std::string_view to_key) {
    const std::optional<Date> from = typed_date(page, id, from_key);
    const std::optional<Date> to = typed_date(page, id, to_key);
    return from && to && *to < *from ? std::string_view(words::to_before_from) : std::string_view{};
}

std::string_view hours_problem(const Page& page, const std::string& id, std::string_view key) {
    const std::optional<Minutes> hours = typed_hours(page, id, key);
    return hours && *hours > portfolio_bounds::entry ? std::string_view(words::hours_too_many) : std::string_view{};
}

std::string_view part_problem(const Page& page, const std::string& id, std::string_view whole_key, std::string_view part_key) {
    const std::optional<Minutes> whole = typed_hours(page, id, whole_key);
    const std::optional<Minutes> part = typed_hours(page, id, part_key);
    if (part && !whole)
        return words::rsc_without_hours;
    return part && *part > *whole ? std::string_view(words::rsc_more_than_hours) : std::string_view{};
}

bool edit_person(Page& page, const EntryName& entry, const kit::Choice& choice, std::optional<PersonId>& value) {
    const std::vector<Person>& people = page.view.portfolio.people;
    std::vector<kit::Option> options{{.key = "nobody", .label = words::nobody_said}};
    std::optional<std::size_t> chosen = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (value == people[i].id)
            chosen = i + 1;
        options.push_back({.key = people[i].id.text,
                           .label = people[i].name.empty() ? std::string_view(words::unnamed) : std::string_view(people[i].name)});
    }
    options.push_back({.key = "new", .label = words::new_person});
    kit::Choice shown = choice;
    shown.options = options;
    if (!kit::select(page.kit, shown, chosen) || !chosen)
        return false;
    if (*chosen > people.size()) {
        page.ask(AddPersonTo{entry});
        return false;
    }
    std::optional<PersonId> meant;
    if (*chosen > 0)
        meant = people[*chosen - 1].id;
    if (meant == value)
        return false;
    value = std::move(meant);
    return true;
}

void focus_first_field(Page& page, std::string_view key) {
    if (page.ui.focus != FocusWish::FirstField)
        return;
    page.kit.focus(page.kit.id(key));
    page.ui.focus = FocusWish::None;
}

void editor_head(Page& page, std::string_view title, std::string_view back, bool whole_page) {
    if (whole_page && kit::button(page.kit, {.key = "back", .label = back, .icon = kit::Icon::ArrowLeft, .weight = kit::Weight::Quiet}))
        page.ask(CloseEntry{});
    const auto row = kit::row(page.kit, {.gap = 8, .align = kit::Align::Start});
    kit::heading(page.kit, {.level = whole_page ? 1 : 2, .text = title, .size = 18, .grow = 1, .key = "entry-title"});
    if (!whole_page && kit::icon_button(page.kit, {.key = "close", .label = words::close, .icon = kit::Icon::X, .weight = kit::Weight::Quiet}))
        page.ask(CloseEntry{});
}

void editor_buttons(Page& page, const EntryName& entry) {
    const auto wrap = kit::wrap(page.kit, {.gap = 8});
    if (kit::button(page.kit, {.key = "duplicate", .label = words::duplicate, .icon = kit::Icon::Copy, .small = true}))
        page.ask(DuplicateEntry{entry});
    if (kit::button(page.kit, {.key = "delete", .label = words::remove, .icon = kit::Icon::Trash2, .small = true}))
        page.ask(DeleteEntry{entry});
}

void what_counts(Page& page, const Finding* finding, EvidenceRef evidence) {
    if (!finding)
        return;
    std::string said;
    kit::Tone tone = kit::Tone::Met;
    for (const Line& line : finding->ledger) {
        if (line.evidence != evidence)
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

} // namespace imh::ui
