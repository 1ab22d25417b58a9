// First rows are asked for, then they are looked at. Nothing is added before the last button is pressed.

#include "ui/screens/import.h"

#include <algorithm>

#include "core/import_words.h"
#include "ui/kit/kit.h"
#include "ui/screens/import_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

/// What was pasted is looked at by itself; what is typed waits for the button.
bool was_pasted(const std::string& before, const std::string& now) {
    constexpr std::size_t more_than_a_key = 12;
    return now.size() > before.size() + more_than_a_key && now.find_first_of("\n\t") != std::string::npos;
}

void ask_for_rows(Page& page, const Importing& importing) {
    const bool offers = importing.target == ImportTarget::Catalogue;
    kit::lead(page.kit, offers ? words::import_offers_lead : words::import_lead);
    if (!importing.trouble.empty())
        const auto notice =
            kit::notice(page.kit, {.key = "trouble",
                                   .tone = kit::Tone::NotYet,
                                   .title = importing.source.empty() ? std::string_view(words::import_trouble)
                                                                     : std::string_view(importing.source),
                                   .text = importing.trouble + ". " + importing.remedy});
    std::string& text = page.ui.import_paste;
    const std::string before = text;
    const bool changed =
        kit::text_area(page.kit,
                       {.key = "paste", .label = words::import_paste, .help = words::import_paste_help, .lines = 6},
                       text)
            .changed;
    const auto buttons = kit::dialog_buttons(page.kit);
    if (kit::button(page.kit, {.key = "cancel", .label = words::import_cancel, .weight = kit::Weight::Quiet}))
        page.ask(CloseImport{});
    if (kit::button(page.kit, {.key = "open", .label = words::import_open, .icon = kit::Icon::FolderOpen}))
        page.ask(AskForFile{});
    const bool look =
        kit::button(page.kit, {.key = "look", .label = words::import_look, .weight = kit::Weight::Primary});
    if (text.find_first_not_of(" \t\n") == std::string::npos)
        return;
    if (look || (changed && was_pasted(before, text)))
        page.ask(LookAtRows{text});
}

std::string take_words(std::size_t count, bool offers) {
    if (count == 0)
        return std::string(words::import_take_none);
    if (offers)
        return count == 1 ? std::string(words::import_take_offer) : filled(words::import_take_offers, {std::to_string(count)});
    if (count == 1)
        return std::string(words::import_take_one);
    return std::string(words::import_take_before) + std::to_string(count) + std::string(words::import_take_after);
}

void preview(Page& page, const Importing& importing) {
    kit::status(page.kit, "summary", import_summary_words(importing.rows, importing.target));
    if (importing.table)
        import_columns(page, importing);
    import_rows(page, importing);
    const auto buttons = kit::dialog_buttons(page.kit);
    if (kit::button(page.kit, {.key = "other", .label = words::import_other, .weight = kit::Weight::Quiet}))
        page.ask(BeginImport{importing.target});
    if (kit::button(page.kit, {.key = "cancel", .label = words::import_cancel}))
        page.ask(CloseImport{});
    const std::size_t count = importing.chosen_count();
    if (kit::button(page.kit, {.key = "take",
                               .label = take_words(count, importing.target == ImportTarget::Catalogue),
                               .icon = kit::Icon::Check,
                               .weight = kit::Weight::Primary,
                               .disabled = count == 0}))
        page.ask(TakeRows{});
}

} // namespace

void import_dialog(Page& page) {
    if (page.view.importing == nullptr)
        return;
    const Importing& importing = *page.view.importing;
    bool closed = false;
    const float width = std::min(760.0F, page.kit.environment().width - 32);
    if (const auto dialog = kit::dialog(
            page.kit, {.key = "import", .title = importing.target == ImportTarget::Catalogue ? words::import_offers_title : words::import_title, .width = width, .page = true}, closed)) {
        if (importing.asking())
            ask_for_rows(page, importing);
        else
            preview(page, importing);
    }
    if (closed)
        page.ask(CloseImport{});
}

} // namespace imh::ui
