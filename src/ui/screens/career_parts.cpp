#include "ui/screens/career_parts.h"

#include <algorithm>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

kit::Pill pill_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::Counted:
        return {.tone = kit::Tone::Met, .text = words::counts_pill};
    case Verdict::Open:
        return {.tone = kit::Tone::Reviewer, .text = words::open_pill};
    case Verdict::SetAside:
        break;
    }
    return {.tone = kit::Tone::NotYet, .text = words::not_counted_pill};
}

Standing standing_of(Verdict verdict) {
    return verdict == Verdict::Counted ? Standing::Met
           : verdict == Verdict::Open  ? Standing::Reviewer
                                       : Standing::NotMet;
}

void share_row(Page& page, const EntryShare& share) {
    const auto row = kit::wrap(page.kit, {.gap = 8});
    kit::text(page.kit, {.text = share.requirement->title, .size = 14, .bold = true});
    // Papers are done or to do; they don't count.
    const Stage stage = share.requirement->stage;
    const std::string done = standing_words(standing_of(share.line.verdict), stage);
    kit::Pill pill = pill_of(share.line.verdict);
    if (stage == Stage::Application)
        pill.text = done;
    kit::pill(page.kit, pill);
    std::string text;
    const bool has_amount = (share.unit == Unit::ClockTime || share.unit == Unit::Days) && share.line.amount > 0;
    if (has_amount)
        text = amount_words(share.unit, share.line.amount);
    if (share.line.reason != Reason::None)
        text += (text.empty() ? "" : ": ") + reason_words(share.line);
    if (!text.empty())
        kit::text(page.kit, {.text = text, .size = 14});
}

} // namespace

EntryStanding standing_of_entry(const View& view, EvidenceRef entry) {
    if (!view.category || !view.standing)
        return {};
    return entry_standing(*view.category, *view.standing, entry);
}

void part_heading(Page& page, std::string_view text) {
    kit::heading(page.kit, {.level = page.kit.wide() ? 3 : 2, .text = text, .size = 16});
}

void entry_becomes(Page& page, const EntryStanding& standing) {
    const Category* category = page.view.category;
    const auto box = kit::card(
        page.kit,
        {.key = "becomes", .place = {.padding = kit::pad(14, 12), .gap = 8}, .surface = kit::Surface::Sunken});
    part_heading(page, category ? std::string_view(category->title) : std::string_view(words::becomes));
    if (!category) {
        kit::small(page.kit, words::choose_category_first);
        return;
    }
    for (const EntryShare& share : standing.shares)
        share_row(page, share);
    if (standing.areas > 0) {
        const auto row = kit::wrap(page.kit, {.gap = 8});
        kit::text(page.kit, {.text = words::shows_areas, .size = 14, .bold = true});
        kit::pill(page.kit, pill_of(Verdict::Counted));
        kit::text(page.kit, {.text = std::to_string(standing.areas), .size = 14});
    }
    if (standing.shares.empty() && standing.areas == 0 && standing.questions.empty())
        kit::small(page.kit, words::no_part_in_it);
    if (standing.questions.empty())
        return;
    kit::heading(page.kit, {.level = 3, .text = words::still_to_answer, .size = 14});
    for (const EntryQuestion& asked : standing.questions)
        kit::paragraph(page.kit,
                       {.text = question_words(asked.question, *asked.requirement, page.view.portfolio), .size = 14});
}

void mark_pill(Page& page, const EntryMark& mark) {
    if (mark.asked)
        kit::pill(page.kit, {.tone = kit::Tone::Reviewer, .text = words::asks_pill, .icon = kit::Icon::CircleHelp});
    else
        kit::pill(page.kit, pill_of(mark.counts ? Verdict::Counted : mark.open ? Verdict::Open : Verdict::SetAside));
}

std::vector<EntryMark> marks_of(const View& view, EvidenceKind kind, std::size_t count) {
    return view.standing ? entry_marks(*view.standing, kind, count) : std::vector<EntryMark>{};
}

std::string asked_help(const EntryStanding& standing, std::initializer_list<Reason> reasons, std::string_view help,
                       std::uint8_t fact) {
    const bool asked = std::ranges::any_of(standing.questions, [&](const EntryQuestion& each) {
        return each.question.fact == fact && std::ranges::find(reasons, each.question.reason) != reasons.end();
    });
    return asked ? std::string(words::needed_here) + std::string(help) : std::string(help);
}

std::string short_title(const Category& category) {
    if (category.level.empty())
        return category.title;
    return category.designation.empty() ? category.level : category.level + ' ' + category.designation;
}

std::string asked_at_words(const std::string& levels) {
    return std::string(words::asked_at) + levels;
}

bool edit_categories(Page& page, std::string_view help, std::vector<CategoryId>& categories) {
    const auto inside = kit::disclosure(
        page.kit, {.key = "only", .label = words::only_categories, .open_at_first = !categories.empty()});
    if (!inside)
        return false;
    kit::small(page.kit, help);
    return tick_categories(page, categories);
}

bool tick_categories(Page& page, std::vector<CategoryId>& categories) {
    for (const Category& category : page.view.pack.categories) {
        bool ticked = std::ranges::find(categories, category.id) != categories.end();
        const std::string title = full_title(category);
        if (!kit::checkbox(page.kit, {.key = category.id.text, .label = title}, ticked))
            continue;
        if (ticked)
            categories.push_back(category.id);
        else
            std::erase(categories, category.id);
        return true;
    }
    return false;
}

} // namespace imh::ui
