// Papers: the applicant's file, the print-out, and the signatures, memberships and exam that belong to an application.

#include "ui/screens/document_view.h"
#include "ui/screens/keeping.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool is_empty(const Portfolio& p) {
    return p.degrees.empty() && p.courses.empty() && p.trainings.empty() && p.jobs.empty() && p.people.empty()
           && p.sessions.empty() && p.references.empty() && p.signatures.empty() && p.memberships.empty()
           && p.exams.empty() && p.declarations.empty() && p.offers.empty();
}

void file_card(Page& page) {
    const View& view = page.view;
    const auto card = kit::card(page.kit, {.key = "file", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    kit::heading(page.kit, 2, words::your_file);
    const bool empty = is_empty(view.portfolio);
    kit::status(page.kit, "saved",
                empty          ? words::nothing_entered
                : view.unsaved ? words::not_saved
                               : words::saved_all,
                empty          ? kit::Tone::Muted
                : view.unsaved ? kit::Tone::NotYet
                               : kit::Tone::Met);
    {
        const auto wrap = kit::wrap(page.kit, {.gap = 10});
        if (kit::button(page.kit, {.key = "save",
                                   .label = words::save,
                                   .icon = kit::Icon::Download,
                                   .weight = kit::Weight::Primary,
                                   .keys = "Ctrl+S"}))
            page.ask(SaveWork{});
        if (kit::button(page.kit,
                        {.key = "open", .label = words::start_open, .icon = kit::Icon::FolderOpen, .keys = "Ctrl+O"}))
            page.ask(AskForFile{});
    }
    draft_choice(page);
    if (kit::link(page.kit, {.key = "stored", .label = words::stored_title, .size = 14}))
        page.ui.sheet = Sheet::Stored;
}

/// What it is for and who reads it, and the way to it.
void paper_card(Page& page, paper::Kind kind) {
    if (kit::card_button(page.kit, {.key = paper::name_of(kind),
                                    .title = paper::title_of(kind),
                                    .text = paper::purpose_of(kind),
                                    .icon = kit::Icon::FileText}))
        page.ask(ShowPaper{kind});
}

void paper_cards(Page& page) {
    const auto card = kit::card(page.kit, {.key = "papers", .place = {.padding = kit::pad(18, 16), .gap = 12}});
    kit::heading(page.kit, 2, words::papers_title);
    kit::small(page.kit, words::papers_text);
    {
        const auto grid = kit::grid(page.kit, 260, {.gap = 12});
        for (const paper::Kind kind : paper::all_kinds)
            paper_card(page, kind);
    }
    kit::heading(page.kit, {.level = 3, .text = words::more_papers});
    {
        const auto grid = kit::grid(page.kit, 260, {.key = "more", .gap = 12});
        for (const paper::Kind kind : paper::more_kinds)
            paper_card(page, kind);
    }
    kit::heading(page.kit, {.level = 3, .text = words::result_title});
    kit::small(page.kit, words::result_text);
    if (kit::button(page.kit, {.key = "result",
                               .label = words::save_result,
                               .icon = kit::Icon::ShieldCheck,
                               .disabled = is_empty(page.view.portfolio)}))
        page.ask(SaveResult{});
}

} // namespace

void papers_screen(Page& page) {
    if (page.ui.papers.shown) {
        paper_view(page);
        return;
    }
    screen_title(page, Screen::Papers);
    screen_lead(page, words::papers_lead);
    file_card(page);
    paper_cards(page);
    application_part(page);
    const auto card = kit::card(page.kit, {.key = "anew", .place = {.padding = kit::pad(18, 16), .gap = 8}});
    kit::heading(page.kit, 2, words::start_anew);
    kit::small(page.kit, words::start_anew_text);
    if (kit::button(page.kit,
                    {.key = "start-anew", .label = words::start_anew, .disabled = is_empty(page.view.portfolio)}))
        page.ask(StartAnew{});
}

} // namespace imh::ui
