#include "ui/screens/side_by_side.h"

#include <algorithm>
#include <array>

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Requirements that belong in one row whatever a category calls them.
enum class Kind : std::uint8_t { Any, Education, Work, Leadership, Training, Areas, Rsc, References, Signatures, Transcripts, Membership, Exam, Unknown };
constexpr std::size_t kind_count = 13;

std::string_view kind_words(Kind kind) {
    const std::array<Text, kind_count> texts{words::row_any,        words::row_education,   words::row_work,       words::row_leadership,
                                             words::row_training,   words::row_areas,       words::row_rsc,        words::row_references,
                                             words::row_signatures, words::row_transcripts, words::row_membership, words::row_exam,
                                             words::row_unknown};
    return texts[static_cast<std::size_t>(kind)];
}

struct KindOf {
    Kind operator()(const AnyOf&) const { return Kind::Any; }
    Kind operator()(const AllOf&) const { return Kind::Any; }
    Kind operator()(const DegreeTerms&) const { return Kind::Education; }
    Kind operator()(const Work&) const { return Kind::Work; }
    Kind operator()(const WorkApart&) const { return Kind::Work; }
    Kind operator()(const DeclarationTerms&) const { return Kind::Leadership; }
    Kind operator()(const TrainingHours&) const { return Kind::Training; }
    Kind operator()(const CompetencyCoverage&) const { return Kind::Areas; }
    Kind operator()(const ReflectiveSupervision&) const { return Kind::Rsc; }
    Kind operator()(const References&) const { return Kind::References; }
    Kind operator()(const Signatures&) const { return Kind::Signatures; }
    Kind operator()(const Transcripts&) const { return Kind::Transcripts; }
    Kind operator()(const MembershipTerms&) const { return Kind::Membership; }
    Kind operator()(const ExamTerms&) const { return Kind::Exam; }
    Kind operator()(const UnknownTerms&) const { return Kind::Unknown; }
};

/// The weakest finding of that kind; empty where the category asks for none.
const Finding* finding_of(const Category& category, const CategoryAssessment& standing, Kind kind) {
    const Finding* weakest = nullptr;
    for (const Finding& finding : standing.findings) {
        const Requirement* requirement = find_requirement(category, finding.requirement);
        if (requirement && std::visit(KindOf{}, requirement->terms) == kind && (!weakest || finding.standing > weakest->standing))
            weakest = &finding;
    }
    return weakest;
}

/// Icon and one word: in a narrow column there is no room for a pill.
void mark(Page& page, const Finding* finding) {
    if (!finding) {
        kit::text(page.kit, {.text = words::not_asked, .size = 13, .tone = kit::Tone::Muted});
        return;
    }
    const bool answers = finding->standing == Standing::Reviewer && needs_answers_only(*finding);
    const kit::Tone tone = tone_of(finding->standing);
    kit::Icon icon = kit::Icon::CircleMinus;
    std::string_view word = words::mark_not_yet;
    switch (finding->standing) {
    case Standing::Met:
        icon = kit::Icon::Check;
        word = words::mark_met;
        break;
    case Standing::Later:
        icon = kit::Icon::Clock;
        word = words::mark_later;
        break;
    case Standing::Reviewer:
        icon = answers ? kit::Icon::CircleHelp : kit::Icon::User;
        word = answers ? words::mark_answer : words::mark_reviewer;
        break;
    case Standing::NotMet:
        break;
    }
    kit::icon(page.kit, icon, 16, tone);
    kit::text(page.kit, {.text = word, .size = 13, .bold = true, .tone = tone});
}

/// "II", "IV Clinical"; the title where the edition has no levels.
std::string short_title(const Category& category) {
    if (category.level.empty())
        return full_title(category);
    return category.designation.empty() ? category.level : category.level + " " + category.designation;
}

std::vector<Kind> kinds_asked(const View& view) {
    std::vector<Kind> kinds;
    for (std::size_t i = 0; i < kind_count; ++i) {
        const auto kind = static_cast<Kind>(i);
        const bool asked = std::ranges::any_of(view.pack.categories, [&](const Category& category) {
            const CategoryAssessment* standing = assessment_of(view, category.id);
            return standing && finding_of(category, *standing, kind);
        });
        if (asked)
            kinds.push_back(kind);
    }
    return kinds;
}

void as_table(Page& page) {
    const View& view = page.view;
    const std::vector<Category>& categories = view.pack.categories;
    std::vector<std::string> titles;
    for (const Category& category : categories)
        titles.push_back(short_title(category));
    std::vector<kit::Column> columns{{.title = words::column_requirement, .grow = 1}};
    for (const std::string& title : titles)
        columns.push_back({.title = title, .width = 66});
    const std::vector<Kind> kinds = kinds_asked(view);
    std::string key;
    const auto events = kit::table(
        page.kit, {.key = "table", .label = words::side_by_side, .columns = columns, .count = kinds.size(), .row_height = 58},
        [&](std::size_t row) -> std::string_view { return key = std::to_string(static_cast<int>(kinds[row])); },
        [&](std::size_t row) {
            {
                const auto cell = kit::cell(page.kit);
                kit::text(page.kit, {.text = kind_words(kinds[row]), .size = 14});
            }
            for (const Category& category : categories) {
                const auto cell = kit::cell(page.kit);
                const CategoryAssessment* standing = assessment_of(view, category.id);
                mark(page, standing ? finding_of(category, *standing, kinds[row]) : nullptr);
            }
        });
    static_cast<void>(events);
}

/// Title, outcome, and what is left.
void as_cards(Page& page) {
    const View& view = page.view;
    for (const Category& category : view.pack.categories) {
        const CategoryAssessment* standing = assessment_of(view, category.id);
        if (!standing)
            continue;
        const kit::KeyScope key(page.kit, category.id.text);
        const auto card = kit::card(page.kit, {.key = "card", .place = {.padding = kit::pad(14, 12), .gap = 6}});
        std::string left, outcome;
        for (const Finding& finding : standing->findings)
            if (const Requirement* requirement = find_requirement(category, finding.requirement);
                requirement && finding.standing != Standing::Met && finding.standing != Standing::Later)
                left += (left.empty() ? "" : ", ") + requirement->title;
        kit::heading(page.kit, {.level = 3, .text = full_title(category)});
        {
            const auto row = kit::row(page.kit);
            kit::pill(page.kit, outcome_pill(*standing, outcome));
        }
        if (!left.empty())
            kit::small(page.kit, filled(words::left_here, {left}));
    }
}

} // namespace

void side_by_side(Page& page, bool open) {
    const auto inside = kit::disclosure(page.kit, {.key = "side-by-side", .label = words::side_by_side, .open_at_first = open});
    if (!inside)
        return;
    if (page.kit.environment().width < 900)
        as_cards(page);
    else
        as_table(page);
}

} // namespace imh::ui
