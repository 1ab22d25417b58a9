#include "ui/screens/keeping.h"

#include <algorithm>

#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool holds_something(const View& view) {
    Portfolio empty;
    empty.interest = view.portfolio.interest;
    return view.portfolio != empty;
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

void save_button(Page& page, std::string_view key) {
    if (kit::button(
            page.kit,
            {.key = key, .label = words::save, .icon = kit::Icon::Save, .weight = kit::Weight::Primary, .small = true}))
        page.ask(SaveWork{});
}

void draft_trouble(Page& page, DraftTrouble trouble) {
    const NoticeWords said = trouble_words(trouble);
    const auto notice = kit::notice(
        page.kit, {.key = "draft-trouble", .tone = kit::Tone::NotYet, .title = said.title, .text = said.text});
    const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
    if (holds_something(page.view))
        save_button(page, "save");
    if (kit::button(page.kit, {.key = "understood", .label = words::understood, .small = true}))
        page.ask(CloseKeepingNotice{});
}

void newer_elsewhere(Page& page, const FoundDraft& other) {
    const std::string text = worded(words::elsewhere_text, {moment_words(other.kept, page.kit.today())});
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

void forget_draft_dialog(Page& page) {
    const auto& found = page.view.keeping.found;
    const auto draft = std::ranges::find(found, page.ui.sheet_draft, &FoundDraft::tab);
    if (draft == found.end()) {
        page.ui.sheet = Sheet::None;
        return;
    }
    bool closed = false;
    const std::string title = worded(words::forget_draft_title, {moment_words(draft->kept, page.kit.today())});
    if (const auto dialog = kit::dialog(page.kit, {.key = "forget-draft", .title = title, .width = 520}, closed)) {
        kit::paragraph(page.kit, words::forget_draft_lead);
        const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
        if (kit::button(page.kit, {.key = "keep", .label = words::keep_it, .weight = kit::Weight::Primary}))
            closed = true;
        if (kit::button(page.kit, {.key = "forget", .label = words::forget_draft, .icon = kit::Icon::Trash2})) {
            closed = true;
            page.ask(DeleteDraft{draft->tab});
        }
    }
    if (closed)
        page.ui.sheet = Sheet::None;
}

std::string why_words(const SaveTrouble& trouble) {
    const auto said = [&](const Text& text) { return worded(text, {trouble.file}); };
    switch (trouble.why) {
    case SaveEnd::NotAllowed:
        return said(words::save_not_allowed);
    case SaveEnd::ChangedElsewhere:
        return said(words::save_changed_elsewhere);
    case SaveEnd::Gone:
        return said(words::save_gone);
    case SaveEnd::NoRoom:
        return said(words::save_no_room);
    default:
        return said(words::save_not_written);
    }
}

void save_trouble_dialog(Page& page) {
    if (!page.view.keeping.save_trouble)
        return;
    const SaveTrouble& trouble = *page.view.keeping.save_trouble;
    bool closed = false;
    if (const auto dialog =
            kit::dialog(page.kit, {.key = "save-trouble", .title = words::save_trouble, .width = 560}, closed)) {
        kit::paragraph(page.kit, why_words(trouble));
        kit::paragraph(page.kit, {.text = words::all_still_here, .bold = true});
        const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
        if (kit::button(page.kit, {.key = "place", .label = words::choose_place, .weight = kit::Weight::Primary}))
            page.ask(SaveWork{SaveWay::OtherPlace});
        if (kit::button(page.kit, {.key = "download", .label = words::as_download}))
            page.ask(SaveWork{SaveWay::Download});
        if (trouble.why == SaveEnd::ChangedElsewhere) {
            if (kit::button(page.kit, {.key = "replace", .label = words::replace_it}))
                page.ask(SaveWork{SaveWay::OverOthersChanges});
        } else if (trouble.why != SaveEnd::Gone) {
            if (kit::button(page.kit, {.key = "again", .label = words::try_again}))
                page.ask(SaveWork{});
        }
    }
    if (closed)
        page.ask(CloseSaveTrouble{});
}

void stored_dialog(Page& page) {
    bool closed = false;
    if (const auto dialog = kit::dialog(
            page.kit, {.key = "stored", .title = words::stored_title, .width = 640, .page = true}, closed)) {
        for (const words::StoredPart& part : words::stored_parts) {
            kit::heading(page.kit, 3, part.title);
            kit::paragraph(page.kit, part.text);
        }
        draft_choice(page);
        const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
        if (kit::button(page.kit, {.key = "save",
                                   .label = words::save,
                                   .icon = kit::Icon::Save,
                                   .disabled = !holds_something(page.view)}))
            page.ask(SaveWork{});
        if (kit::button(page.kit, {.key = "forget", .label = words::forget, .icon = kit::Icon::Trash2}))
            page.ui.sheet = Sheet::Forget;
    }
    if (closed)
        page.ui.sheet = Sheet::None;
}

void keys_dialog(Page& page) {
    bool closed = false;
    if (const auto dialog =
            kit::dialog(page.kit, {.key = "keys", .title = words::keys_title, .width = 640, .page = true}, closed)) {
        kit::lead(page.kit, words::keys_lead);
        const std::string_view modifier = page.kit.environment().apple ? words::key_command : words::key_control;
        std::string key;
        kit::list(
            page.kit,
            {.key = "key-list",
             .label = words::keys_list,
             .count = words::key_words.size(),
             .row_height = 45,
             .dividers = true},
            [&](std::size_t i) -> std::string_view { return key = std::to_string(i); },
            [&](std::size_t i) {
                const auto row = kit::row_or_column(page.kit, 420,
                                                    {.padding = kit::pad(0, 9), .gap = 4, .align = kit::Align::Start});
                {
                    const auto left = kit::column(page.kit, {.width = 200});
                    kit::text(page.kit, {.text = worded(words::key_words[i].keys, {modifier}), .bold = true});
                }
                kit::paragraph(page.kit, {.text = words::key_words[i].does, .grow = 1});
            });
    }
    if (closed)
        page.ui.sheet = Sheet::None;
}

void forget_dialog(Page& page) {
    bool closed = false;
    if (const auto dialog =
            kit::dialog(page.kit, {.key = "forget", .title = words::forget_title, .width = 560}, closed)) {
        kit::paragraph(page.kit, words::forget_lead);
        kit::paragraph(page.kit, words::forget_files);
        if (page.view.unsaved)
            kit::paragraph(page.kit, {.text = words::forget_unsaved, .bold = true, .tone = kit::Tone::NotYet});
        const auto buttons = kit::wrap(page.kit, {.padding = {.top = 6}, .gap = 10});
        if (kit::button(page.kit, {.key = "keep", .label = words::keep_it, .weight = kit::Weight::Primary}))
            closed = true;
        if (page.view.unsaved && kit::button(page.kit, {.key = "save", .label = words::save, .icon = kit::Icon::Save}))
            page.ask(SaveWork{});
        if (kit::button(page.kit, {.key = "forget", .label = words::forget_now, .icon = kit::Icon::Trash2})) {
            page.ui.sheet = Sheet::None;
            page.ask(EmptyAndForget{});
        }
    }
    if (closed)
        page.ui.sheet = Sheet::None;
}

} // namespace

std::string worded(std::string_view words, std::initializer_list<std::string_view> parts) {
    std::string result(words);
    char place[] = "{1}";
    for (const std::string_view part : parts) {
        if (const std::size_t at = result.find(place); at != std::string::npos)
            result.replace(at, 3, part);
        ++place[1];
    }
    return result;
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
    const bool drafted = view.keeping.draft && view.keeping.drafted;
    if (view.unsaved)
        return std::string(drafted                  ? words::only_draft
                           : view.file_name.empty() ? words::not_saved_yet
                                                    : words::changes_not_saved);
    return worded(view.keeping.downloaded ? words::downloaded_as : words::saved_in, {file_words(view)});
}

kit::Tone saved_tone(const View& view) {
    return view.unsaved && holds_something(view) ? kit::Tone::NotYet : kit::Tone::Muted;
}

void save_part(Page& page) {
    const std::string said = saved_words(page.view);
    const auto part = kit::column(page.kit, {.key = "save-part", .padding = kit::pad(10, 4), .gap = 6});
    if (kit::button(page.kit, {.key = "save",
                               .label = words::save_short,
                               .icon = kit::Icon::Save,
                               .weight = page.view.unsaved ? kit::Weight::Primary : kit::Weight::Secondary,
                               .disabled = !holds_something(page.view),
                               .description = said,
                               .keys = "Ctrl+S",
                               .fill = true,
                               .small = true}))
        page.ask(SaveWork{});
    kit::text(page.kit, {.text = said, .size = 14, .tone = saved_tone(page.view), .key = "saved-words"});
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
    kit::text(page.kit, {.text = page.view.unsaved ? words::unsaved_word : words::saved_word,
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
        kit::small(page.kit, worded(words::draft_kept, {moment_words(*keeping.kept, page.kit.today())}));
}

void found_drafts(Page& page) {
    for (const FoundDraft& draft : page.view.keeping.found) {
        const kit::KeyScope key(page.kit, draft.tab);
        const std::string label = worded(words::go_on_with_draft, {moment_words(draft.kept, page.kit.today())});
        const auto row = kit::wrap(page.kit, {.gap = 10});
        if (kit::button(page.kit, {.key = "go-on", .label = label, .weight = kit::Weight::Primary}))
            page.ask(GoOnWithDraft{draft.tab});
        if (kit::button(page.kit, {.key = "remove", .label = words::forget_draft, .weight = kit::Weight::Quiet})) {
            page.ui.sheet = Sheet::ForgetDraft;
            page.ui.sheet_draft = draft.tab;
        }
    }
}

void keeping_dialogs(Page& page) {
    switch (page.ui.sheet) {
    case Sheet::None:
        break;
    case Sheet::Stored:
        stored_dialog(page);
        break;
    case Sheet::Keys:
        keys_dialog(page);
        break;
    case Sheet::Forget:
        forget_dialog(page);
        break;
    case Sheet::ForgetDraft:
        forget_draft_dialog(page);
        break;
    }
    save_trouble_dialog(page);
}

} // namespace imh::ui
