#include "ui/screens/keeping.h"

#include <algorithm>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// Somebody invented, as they came.
bool is_example(const View& view) {
    return !view.unsaved && std::ranges::find(view.examples, view.file_name) != view.examples.end();
}

std::string file_words(const View& view) {
    return std::string(words::title_of_file(view.file_name));
}

struct NoticeWords {
    std::string_view title, text;
};

NoticeWords trouble_words(DraftTrouble trouble) {
    switch (trouble) {
    case DraftTrouble::NoStorage:
        return {words::draft_trouble, words::draft_no_storage};
    case DraftTrouble::NoRoom:
        return {words::draft_trouble, words::draft_no_room};
    case DraftTrouble::NotWritten:
        return {words::draft_trouble, words::draft_not_written};
    case DraftTrouble::Damaged:
        return {words::draft_damaged, words::draft_damaged_text};
    case DraftTrouble::Gone:
        return {words::draft_gone, words::draft_gone_text};
    case DraftTrouble::ForgottenElsewhere:
        break;
    }
    return {words::forgotten_elsewhere, words::forgotten_elsewhere_text};
}

void small_save_button(Page& page) {
    if (kit::button(page.kit, {.key = "save",
                               .label = words::save,
                               .icon = kit::Icon::Save,
                               .weight = kit::Weight::Primary,
                               .small = true}))
        page.ask(SaveWork{});
}

void draft_trouble(Page& page, DraftTrouble trouble) {
    const NoticeWords said = trouble_words(trouble);
    const auto notice = kit::notice(
        page.kit, {.key = "draft-trouble", .tone = kit::Tone::NotYet, .title = said.title, .text = said.text});
    const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
    if (holds_something(page.view))
        small_save_button(page);
    if (kit::button(page.kit, {.key = "understood", .label = words::understood, .small = true}))
        page.ask(CloseKeepingNotice{});
}

void newer_elsewhere(Page& page, const FoundDraft& other) {
    const std::string text = filled(words::elsewhere_text, {moment_words(other.kept, page.kit.today())});
    const auto notice =
        kit::notice(page.kit, {.key = "elsewhere", .tone = kit::Tone::NotYet, .title = words::elsewhere, .text = text});
    const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
    if (kit::button(page.kit, {.key = "other", .label = words::show_other, .small = true}))
        page.ask(GoOnWithDraft{other.tab});
    if (kit::button(page.kit, {.key = "stay", .label = words::stay_here, .small = true}))
        page.ask(CloseKeepingNotice{});
}

void forgotten(Page& page, bool done) {
    const auto notice = kit::notice(page.kit, {.key = "forgotten",
                                               .tone = done ? kit::Tone::Met : kit::Tone::NotYet,
                                               .title = done ? words::forgotten : words::not_forgotten,
                                               .text = done ? words::forgotten_text : words::not_forgotten_text});
    const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
    if (!done && kit::button(page.kit, {.key = "again", .label = words::try_again, .small = true}))
        page.ask(EmptyAndForget{});
    if (kit::button(page.kit, {.key = "understood", .label = words::understood, .small = true}))
        page.ask(CloseKeepingNotice{});
}

} // namespace

bool holds_something(const View& view) {
    Portfolio empty;
    empty.association = view.portfolio.association;
    empty.edition = view.portfolio.edition;
    empty.interest = view.portfolio.interest;
    return view.portfolio != empty;
}

std::string moment_words(const Moment& moment, Date today) {
    const int hour = moment.hour % 12 == 0 ? 12 : moment.hour % 12;
    const std::string minute = (moment.minute < 10 ? "0" : "") + std::to_string(moment.minute);
    const std::string_view half = moment.hour < 12 ? words::morning : words::afternoon;
    std::string time = std::to_string(hour) + ":" + minute + std::string(half);
    return moment.day == today ? time : date_words(moment.day) + ", " + time;
}

std::string saved_words(const View& view) {
    if (!holds_something(view))
        return std::string(words::nothing_to_save);
    if (is_example(view))
        return std::string(words::only_example);
    const bool drafted = view.keeping.draft && view.keeping.drafted;
    if (view.unsaved)
        return std::string(drafted                  ? words::only_draft
                           : view.file_name.empty() ? words::not_saved_yet
                                                    : words::changes_not_saved);
    return filled(view.keeping.downloaded ? words::downloaded_as : words::saved_in, {file_words(view)});
}

kit::Tone saved_tone(const View& view) {
    return view.unsaved && holds_something(view) ? kit::Tone::NotYet : kit::Tone::Muted;
}

void save_button(Page& page) {
    if (kit::button(page.kit, {.key = "save",
                               .label = words::save_short,
                               .icon = kit::Icon::Save,
                               .weight = page.view.unsaved ? kit::Weight::Primary : kit::Weight::Secondary,
                               .disabled = !holds_something(page.view),
                               .description = saved_words(page.view),
                               .keys = "Ctrl+S",
                               .fill = true,
                               .small = true}))
        page.ask(SaveWork{});
}

void saved_line(Page& page) {
    kit::text(page.kit,
              {.text = saved_words(page.view), .size = 14, .tone = saved_tone(page.view), .key = "saved-words"});
}

void save_part_of_strip(Page& page) {
    if (!holds_something(page.view))
        return;
    const auto part = kit::column(page.kit, {.key = "save-part", .gap = 0, .align = kit::Align::Center});
    if (kit::icon_button(page.kit, {.key = "save",
                                    .label = words::save_short,
                                    .icon = kit::Icon::Save,
                                    .weight = kit::Weight::Quiet,
                                    .description = saved_words(page.view),
                                    .keys = "Ctrl+S"}))
        page.ask(SaveWork{});
    kit::text(page.kit, {.text = is_example(page.view) ? words::example_word
                                 : page.view.unsaved   ? words::unsaved_word
                                                       : words::saved_word,
                         .size = 13,
                         .tone = saved_tone(page.view)});
}

void keeping_notices(Page& page) {
    const Keeping& keeping = page.view.keeping;
    if (keeping.forgotten)
        forgotten(page, *keeping.forgotten);
    if (keeping.draft_trouble)
        draft_trouble(page, *keeping.draft_trouble);
    if (keeping.elsewhere)
        newer_elsewhere(page, *keeping.elsewhere);
}

void draft_choice(Page& page) {
    const Keeping& keeping = page.view.keeping;
    bool keep = keeping.draft;
    if (kit::checkbox(page.kit, {.key = "keep", .label = words::keep_here, .description = words::keep_here_text}, keep))
        page.ask(KeepInBrowser{keep});
    if (keeping.draft && keeping.kept)
        kit::small(page.kit, filled(words::draft_kept, {moment_words(*keeping.kept, page.kit.today())}));
}

void found_drafts(Page& page) {
    for (const FoundDraft& draft : page.view.keeping.found) {
        const kit::KeyScope key(page.kit, draft.tab);
        const std::string label = filled(words::go_on_with_draft, {moment_words(draft.kept, page.kit.today())});
        const auto row = kit::wrap(page.kit, {.gap = 10});
        if (kit::button(page.kit, {.key = "go-on", .label = label, .weight = kit::Weight::Primary}))
            page.ask(GoOnWithDraft{draft.tab});
        if (kit::button(page.kit, {.key = "remove", .label = words::forget_draft, .weight = kit::Weight::Quiet})) {
            page.ui.sheet = Sheet::ForgetDraft;
            page.ui.sheet_draft = draft.tab;
        }
    }
}

} // namespace imh::ui
