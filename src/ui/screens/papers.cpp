// Papers: the applicant's file, the print-out, and the signatures, memberships and exam that belong to an application.

#include "core/words.h"
#include "ui/screens/keeping.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool is_empty(const Portfolio& p) {
    return p.degrees.empty() && p.courses.empty() && p.trainings.empty() && p.jobs.empty() && p.people.empty() &&
           p.sessions.empty() && p.references.empty() && p.signatures.empty() && p.memberships.empty() &&
           p.exams.empty() && p.declarations.empty();
}

void file_card(Page& page) {
    const View& view = page.view;
    const auto card = kit::card(page.kit, {.key = "file", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    kit::heading(page.kit, 2, words::your_file);
    const bool empty = is_empty(view.portfolio);
    kit::status(page.kit, "saved", empty ? words::nothing_entered : view.unsaved ? words::not_saved : words::saved_all,
                empty ? kit::Tone::Muted : view.unsaved ? kit::Tone::NotYet : kit::Tone::Met);
    {
        const auto wrap = kit::wrap(page.kit, {.gap = 10});
        if (kit::button(page.kit, {.key = "save", .label = words::save, .icon = kit::Icon::Download, .weight = kit::Weight::Primary, .keys = "Ctrl+S"}))
            page.ask(SaveWork{});
        if (kit::button(page.kit, {.key = "open", .label = words::start_open, .icon = kit::Icon::FolderOpen, .keys = "Ctrl+O"}))
            page.ask(AskForFile{});
        if (kit::button(page.kit, {.key = "print", .label = words::print, .icon = kit::Icon::Printer}))
            page.ask(PrintPage{});
    }
    draft_choice(page);
    if (kit::link(page.kit, {.key = "stored", .label = words::stored_title, .size = 14}))
        page.ui.sheet = Sheet::Stored;
}

void line(Page& page, std::string_view title, const std::string& said, bool there) {
    const auto row = kit::row(page.kit, {.padding = kit::pad(0, 6), .gap = 12});
    kit::text(page.kit, {.text = title, .grow = 1});
    if (there)
        kit::pill(page.kit, {.tone = kit::Tone::Met, .text = said});
    else
        kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = said.empty() ? words::unsaid : std::string_view(said)});
}

void application_card(Page& page) {
    const Portfolio& portfolio = page.view.portfolio;
    const auto card = kit::card(page.kit, {.key = "application", .place = {.padding = kit::pad(18, 16), .gap = 4}});
    kit::heading(page.kit, 2, words::application);
    if (portfolio.signatures.empty() && portfolio.memberships.empty() && portfolio.exams.empty() && portfolio.declarations.empty())
        kit::small(page.kit, words::application_empty);
    for (std::size_t i = 0; i < portfolio.signatures.size(); ++i) {
        const Signature& signature = portfolio.signatures[i];
        const std::string title = evidence_words(portfolio, {EvidenceKind::Signature, static_cast<std::uint32_t>(i)});
        line(page, std::string(words::signed_before) + title, signature.signed_on ? date_words(*signature.signed_on) : std::string{}, signature.signed_on.has_value());
    }
    for (const Membership& membership : portfolio.memberships)
        line(page, membership.association.empty() ? words::membership : std::string_view(membership.association), days_words(membership.from, membership.to, true),
             membership.from.has_value());
    for (const Exam& exam : portfolio.exams)
        line(page, words::exam, exam.passed == Answer::Yes ? std::string(words::passed) : answer_words(exam.passed), exam.passed == Answer::Yes);
    for (const auto& [name, declaration] : portfolio.declarations) {
        std::string title = name;
        for (char& c : title)
            c = c == '_' ? ' ' : c;
        line(page, title, answer_words(declaration.answer), declaration.answer == Answer::Yes);
    }
    by_file_note(page);
}

} // namespace

void papers_screen(Page& page) {
    screen_title(page, Screen::Papers);
    screen_lead(page, words::papers_lead);
    file_card(page);
    application_card(page);
    const auto card = kit::card(page.kit, {.key = "anew", .place = {.padding = kit::pad(18, 16), .gap = 8}});
    kit::heading(page.kit, 2, words::start_anew);
    kit::small(page.kit, words::start_anew_text);
    if (kit::button(page.kit, {.key = "start-anew", .label = words::start_anew, .disabled = is_empty(page.view.portfolio)}))
        page.ask(StartAnew{});
}

} // namespace imh::ui
