#include "core/words.h"
#include "ui/screens/career_parts.h"
#include "ui/screens/education_editors.h"
#include "ui/screens/gentle.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void kind_field(Page& page, const Degree& degree) {
    std::vector<std::string> labels;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(DegreeKind::Other); ++i)
        labels.push_back(sentence_case(degree_words(static_cast<DegreeKind>(i))));
    std::vector<kit::Option> options;
    for (std::size_t i = 0; i < labels.size(); ++i)
        options.push_back({.key = labels[i], .label = labels[i]});
    option_of(page, degree, &Degree::kind,
              {.key = "kind", .label = words::degree_kind, .description = words::degree_kind_help, .options = options});
}

void text_fields(Page& page, const Degree& degree) {
    text_of(page, degree, &Degree::title,
            {.key = "title", .label = words::degree_title, .example = words::degree_title_example});
    text_of(page, degree, &Degree::field,
            {.key = "field", .label = words::field, .help = words::field_help, .example = words::field_example});
    text_of(page, degree, &Degree::institution,
            {.key = "institution", .label = words::institution, .example = words::institution_example});
    date_of(
        page, degree, &Degree::conferred,
        {.key = "conferred", .label = words::conferred, .help = words::conferred_help, .example = words::day_example});
}

void answers(Page& page, const Degree& degree, const EntryStanding& standing) {
    const std::string related = asked_help(standing, {Reason::RelatedUnsaid}, words::related_field_help);
    answer_of(page, degree, &Degree::related_field,
              {.key = "related", .label = words::related_field, .description = related});
    const std::string focus = asked_help(standing, {Reason::FocusUnsaid}, words::imh_focus_help);
    answer_of(page, degree, &Degree::imh_focus, {.key = "focus", .label = words::imh_focus, .description = focus});
    const std::string transcript = asked_help(standing, {Reason::TranscriptUnsaid}, words::transcript_help);
    answer_of(page, degree, &Degree::transcript,
              {.key = "transcript", .label = words::transcript, .description = transcript});
}

} // namespace

void degree_editor(Page& page, const Degree& degree, bool whole_page) {
    const kit::KeyScope key(page.kit, degree.id.text);
    const auto card = kit::card(page.kit, {.key = "editor", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    const auto index = static_cast<std::uint32_t>(&degree - page.view.portfolio.degrees.data());
    const EntryStanding standing = standing_of_entry(page.view, {EvidenceKind::Degree, index});
    editor_head(page, degree.title.empty() ? std::string_view(words::untitled_degree) : degree.title,
                words::back_to_education, whole_page);
    focus_first_field(page, "kind");
    kind_field(page, degree);
    text_fields(page, degree);
    gentle_notes_part(page, {EvidenceKind::Degree, index});
    kit::divider(page.kit);
    answers(page, degree, standing);
    entry_becomes(page, standing);
    notes_of(page, degree, words::notes, words::notes_help);
    editor_buttons(page, {EntryKind::Degree, degree.id.text});
}

} // namespace imh::ui
