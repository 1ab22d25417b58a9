// Where you stand: every category with its outcome; the one in view with all its requirements.

#include "core/association_words.h"
#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/finding_view.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/side_by_side.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void category_cards(Page& page) {
    const RulePack& pack = page.view.pack;
    const std::size_t number = pack.categories.size();
    std::vector<std::string> titles(number), notes(number), outcomes(number);
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < number; ++i) {
        const Category& category = pack.categories[i];
        titles[i] = full_title(category);
        if (!category.level.empty())
            notes[i] = std::string(words::level) + category.level;
        if (page.view.category == &category) {
            chosen = i;
            notes[i] += (notes[i].empty() ? "" : " \xC2\xB7 ") + std::string(words::your_choice);
        }
        kit::Option option{.key = category.id.text, .label = titles[i], .note = notes[i]};
        if (const CategoryAssessment* standing = assessment_of(page.view, category.id))
            option.pill = outcome_pill(*standing, outcomes[i]);
        options.push_back(option);
    }
    if (kit::choice_cards(page.kit, {.key = "category", .label = words::choose_category, .options = options, .label_hidden = true}, chosen,
                          page.kit.narrow() ? 240.0F : 200.0F) &&
        chosen)
        page.ask(ChooseCategory{pack.categories[*chosen].id});
}

bool wants_work(const Finding& finding) {
    return finding.standing != Standing::Met && finding.standing != Standing::Later;
}

void findings_of(Page& page, Stage stage) {
    bool any = false;
    bool open = stage == Stage::Experience; // the first that is not met shows its reasons
    for (const Finding& finding : page.view.standing->findings) {
        if (finding.stage != stage)
            continue;
        if (!any)
            kit::heading(page.kit, 2, stage_words(stage));
        else
            kit::divider(page.kit);
        any = true;
        const bool opens = open && wants_work(finding);
        open = open && !opens;
        finding_view(page, *page.view.category, finding, opens);
    }
}

struct Asked {
    std::string text;
    bool decides;
};

void collect(const Page& page, const Finding& finding, bool applicant, std::vector<Asked>& found) {
    const Requirement* requirement = find_requirement(*page.view.category, finding.requirement);
    if (!requirement)
        return;
    // Behind an any-of that is met, what other ways would ask does not matter.
    for (const Question& question : finding.questions)
        if (question.applicant == applicant)
            found.push_back({question_words(question, *requirement, page.view.portfolio), question.decides});
    if (std::holds_alternative<AnyOf>(requirement->terms) && finding.standing == Standing::Met)
        return;
    for (const Finding& part : finding.parts)
        collect(page, part, applicant, found);
}

void questions(Page& page, std::string_view key, std::string_view title, bool applicant) {
    std::vector<Asked> found;
    for (const Finding& finding : page.view.standing->findings)
        collect(page, finding, applicant, found);
    if (found.empty())
        return;
    const auto card = kit::card(page.kit, {.key = key, .place = {.padding = kit::pad(18, 16), .gap = 8}});
    kit::heading(page.kit, 2, title);
    if (!applicant)
        kit::small(page.kit, words::for_reviewer_lead);
    std::string row_key;
    kit::list(page.kit, {.key = "questions", .label = title, .count = found.size(), .row_height = 40, .dividers = true},
              [&](std::size_t i) -> std::string_view {
                  row_key = std::to_string(i);
                  return row_key;
              },
              [&](std::size_t i) {
                  const auto row = kit::row(page.kit, {.padding = kit::pad(0, 8), .gap = 10, .align = kit::Align::Start});
                  kit::icon(page.kit, found[i].decides ? kit::Icon::UserCheck : kit::Icon::Info, 18,
                            found[i].decides ? kit::Tone::Reviewer : kit::Tone::Muted);
                  kit::text(page.kit, {.text = found[i].text, .grow = 1});
              });
}

void notices(Page& page) {
    const auto& all = page.view.assessment.notices;
    if (all.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "notices", .place = {.padding = kit::pad(18, 16), .gap = 8}});
    kit::heading(page.kit, 2, words::notices);
    std::string row_key;
    kit::list(page.kit, {.key = "notes", .label = words::notices, .count = all.size(), .row_height = 40},
              [&](std::size_t i) -> std::string_view {
                  row_key = std::to_string(i);
                  return row_key;
              },
              [&](std::size_t i) { kit::paragraph(page.kit, {.text = notice_words(all[i], page.view.portfolio)}); });
}

} // namespace

void standing_screen(Page& page) {
    const View& view = page.view;
    screen_title(page, Screen::Standing);
    screen_lead(page, filled(words::standing_lead, {view.pack.short_name, view.pack.edition}));
    if (!all_stated(view.pack))
        kit::paragraph(page.kit, {.text = sureness_words(view.pack)});
    category_cards(page);
    const bool chosen = view.category && view.standing;
    if (!chosen)
        kit::paragraph(page.kit, {.text = words::choose_one, .bold = true});
    side_by_side(page, !chosen);
    if (!chosen)
        return;
    {
        const auto card = kit::card(page.kit, {.key = view.category->id.text, .place = {.padding = kit::pad(18, 16), .gap = 4}});
        const std::string title = full_title(*view.category);
        std::string text;
        {
            const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
            kit::heading(page.kit, {.level = 2, .text = title, .size = 20, .grow = 1, .key = "category-title"});
            kit::pill(page.kit, outcome_pill(*view.standing, text));
        }
        for (const Stage stage : {Stage::Experience, Stage::Application, Stage::AfterReview}) {
            kit::space(page.kit, 8);
            findings_of(page, stage);
        }
    }
    questions(page, "for-you", words::for_you, true);
    questions(page, "for-reviewer", words::for_reviewer, false);
    notices(page);
    kit::small(page.kit, view.pack.notice);
}

} // namespace imh::ui
