#include "ui/screens/parts.h"

#include <algorithm>

#include "core/explain.h"
#include "core/words.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

const Finding* find_terms(const Category& category, const std::vector<Finding>& findings,
                          bool (*matches)(const Terms&)) {
    for (const Finding& finding : findings) {
        const Requirement* requirement = find_requirement(category, finding.requirement);
        if (requirement && matches(requirement->terms))
            return &finding;
        if (const Finding* part = find_terms(category, finding.parts, matches))
            return part;
    }
    return nullptr;
}

const Finding* in_view(const View& view, bool (*matches)(const Terms&)) {
    return view.category && view.standing ? find_terms(*view.category, view.standing->findings, matches) : nullptr;
}

} // namespace

kit::Tone tone_of(Standing standing) {
    switch (standing) {
    case Standing::Met:
        return kit::Tone::Met;
    case Standing::Later:
        return kit::Tone::Later;
    case Standing::Reviewer:
        return kit::Tone::Reviewer;
    case Standing::NotMet:
        break;
    }
    return kit::Tone::NotYet;
}

void standing_pill(Page& page, const Finding& finding, std::string_view left) {
    std::string text = standing_words(finding);
    // Where only the applicant's own answers are missing, a question mark says so, not a reviewer.
    const bool own_answer = finding.standing == Standing::Reviewer &&
                            text != standing_words(finding.standing, finding.stage);
    if (!left.empty() && finding.standing == Standing::NotMet)
        text.append(" \xC2\xB7 ").append(left);
    kit::pill(page.kit, {.tone = tone_of(finding.standing),
                         .text = text,
                         .icon = own_answer ? std::optional(kit::Icon::CircleHelp) : std::nullopt});
}

kit::Pill outcome_pill(const CategoryAssessment& assessment, std::string& text) {
    text = outcome_words(assessment);
    return {.tone = tone_of(assessment.outcome), .text = text};
}

const CategoryAssessment* assessment_of(const View& view, const CategoryId& id) {
    const auto& all = view.assessment.categories;
    const auto found = std::ranges::find(all, id, &CategoryAssessment::category);
    return found == all.end() ? nullptr : &*found;
}

void measure_bar(Page& page, std::string_view key, const Finding& finding, std::string_view label,
                 std::string_view value) {
    const Measure& measure = finding.measure;
    if (measure.unit == Unit::None || measure.asked <= 0)
        return;
    const std::int64_t most = std::min<std::int64_t>(measure.asked, 1'000'000);
    kit::progress(page.kit, {.key = key,
                             .label = label,
                             .value = value,
                             .now = static_cast<int>(std::clamp<std::int64_t>(measure.sure, 0, most)),
                             .most = static_cast<int>(most),
                             .tone = measure.sure >= measure.asked ? kit::Tone::Met : kit::Tone::Accent});
}

void screen_title(Page& page, Screen screen) {
    const kit::Id id = kit::heading(page.kit, {.level = 1,
                                               .text = words::screens[static_cast<std::size_t>(screen)],
                                               .grow = 1,
                                               .key = "screen-title"});
    if (page.ui.focus == FocusWish::Screen) {
        page.kit.focus(id);
        page.ui.focus = FocusWish::None;
    }
}

void screen_lead(Page& page, std::string_view text) { kit::lead(page.kit, text); }

std::string days_words(const std::optional<Date>& from, const std::optional<Date>& to, bool open_end) {
    if (!from)
        return to ? filled(words::until_day, {date_words(*to)}) : std::string{};
    const std::string first = date_words(*from);
    if (!to)
        return open_end ? filled(words::since_day, {first}) : first;
    if (*to == *from)
        return first;
    // The year is said once where both days share it.
    std::string shorter = first;
    if (from->year() == to->year())
        shorter.resize(first.find_last_not_of(", ", first.rfind(' ')) + 1);
    return filled(words::from_day_to_day, {shorter, date_words(*to)});
}

std::string area_words(const RulePack& pack, std::uint16_t area) {
    return sentence_case(pack.areas[area].title);
}

std::string sentence_case(std::string text) {
    return capital(std::move(text));
}

std::string category_words(const RulePack& pack, const CategoryId& id) {
    const Category* category = find_category(pack, id);
    return category ? full_title(*category) : id.text;
}

const Finding* coverage_finding(const View& view) {
    return in_view(view, [](const Terms& terms) { return std::holds_alternative<CompetencyCoverage>(terms); });
}

const Finding* training_finding(const View& view) {
    return in_view(view, [](const Terms& terms) { return std::holds_alternative<TrainingHours>(terms); });
}

const Finding* rsc_finding(const View& view) {
    return in_view(view, [](const Terms& terms) { return std::holds_alternative<ReflectiveSupervision>(terms); });
}

const Finding* references_finding(const View& view) {
    return in_view(view, [](const Terms& terms) { return std::holds_alternative<References>(terms); });
}

void facts(Page& page, std::span<const Fact> list) {
    const auto wrap = kit::wrap(page.kit, {.gap = 12});
    for (const Fact& fact : list) {
        const auto pair = kit::row(page.kit, {.gap = 6});
        kit::text(page.kit, {.text = fact.label, .size = 14, .tone = kit::Tone::Muted});
        if (fact.value.empty())
            kit::text(page.kit, {.text = words::unsaid, .size = 14, .tone = kit::Tone::NotYet});
        else
            kit::text(page.kit, {.text = fact.value, .size = 14});
    }
}

void facts(Page& page, std::initializer_list<Fact> list) { facts(page, std::span<const Fact>(list)); }

std::string answer_words(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return std::string(words::yes);
    case Answer::No:
        return std::string(words::no);
    case Answer::Partly:
        return std::string(words::partly);
    case Answer::Unsaid:
        break;
    }
    return {};
}

void domain_heading(Page& page, const Domain& domain, int level) {
    const auto row = kit::wrap(page.kit, {.gap = 6});
    kit::heading(page.kit, {.level = level, .text = domain.title, .size = 16});
    if (!domain.key)
        return;
    kit::icon(page.kit, kit::Icon::Star, 18, kit::Tone::Accent);
    kit::text(page.kit, {.text = words::key_domain, .size = 14, .tone = kit::Tone::Muted});
}

void area_tags(Page& page, const std::vector<AreaId>& areas) {
    if (areas.empty())
        return;
    const auto wrap = kit::wrap(page.kit, {.gap = 6});
    for (const AreaId& id : areas)
        if (const auto index = area_index(page.view.pack, id)) {
            const Area& area = page.view.pack.areas[*index];
            const std::string title = area_words(page.view.pack, *index);
            kit::tag(page.kit, {.key = id.text, .label = title, .key_area = page.view.pack.domains[area.domain].key});
        }
}

std::string endorsement_words(const RulePack& pack, const Person* person) {
    if (!person || !person->endorsements)
        return std::string(words::endorsement_unsaid);
    if (person->endorsements->empty())
        return std::string(words::endorsement_none);
    std::string text;
    for (const Endorsement& endorsement : *person->endorsements) {
        text += (text.empty() ? "" : "; ") + category_words(pack, endorsement.category);
        if (const std::string days = days_words(endorsement.from, endorsement.to, true); !days.empty())
            text += ", " + days;
    }
    return text;
}

void by_file_note(Page& page) {
    const auto note = kit::row_or_column(page.kit, 520, {.gap = 12});
    kit::paragraph(page.kit, {.text = words::by_file, .size = 14, .tone = kit::Tone::Muted, .grow = 1, .max_width = 480});
    if (kit::button(page.kit, {.key = "open-file", .label = words::open_file, .icon = kit::Icon::FolderOpen, .small = true}))
        page.ask(AskForFile{});
}

void by_file_buttons(Page& page) {
    if (kit::button(page.kit, {.key = "open-file", .label = words::open_file, .icon = kit::Icon::FolderOpen, .weight = kit::Weight::Primary}))
        page.ask(AskForFile{});
    if (kit::button(page.kit, {.key = "example", .label = words::start_example}))
        page.ui.choosing_example = true;
}

} // namespace imh::ui
