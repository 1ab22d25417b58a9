// What lies over any screen: what is stored, the keys, the questions before something is forgotten, a file that was not
// written.

#include <algorithm>

#include "ui/screens/keeping.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void forget_draft_dialog(Page& page) {
    const auto& found = page.view.keeping.found;
    const auto draft = std::ranges::find(found, page.ui.sheet_draft, &FoundDraft::tab);
    if (draft == found.end()) {
        page.ui.sheet = Sheet::None;
        return;
    }
    bool closed = false;
    const std::string title = filled(words::forget_draft_title, {moment_words(draft->kept, page.kit.today())});
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
    const auto said = [&](const Text& text) { return filled(text, {trouble.file}); };
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
                    kit::text(page.kit, {.text = filled(words::key_words[i].keys, {modifier}), .bold = true});
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

void keeping_dialogs(Page& page) {
    switch (page.ui.sheet) {
    case Sheet::None:
    case Sheet::Associations: // associations_dialog shows it
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
