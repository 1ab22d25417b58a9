// One paper on the page. A long one is shown part by part: the worksheet's pages are typed one after the other.

#include <algorithm>

#include "core/language.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/document_view.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

std::string day_text(const std::optional<Date>& day) { return day ? iso_text(*day) : std::string{"-"}; }

std::string ids_text(const std::set<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids)
        text += ' ' + id;
    return text;
}

/// Made anew only when something that it is made from has changed.
const paper::Document& document_of(Page& page, paper::Kind kind) {
    PapersState& papers = page.ui.papers;
    const View& view = page.view;
    const std::string made_for = std::to_string(view.version) + ' ' + std::string(paper::name_of(kind)) + ' '
                                 + (view.category ? view.category->id.text : "") + ' ' + iso_text(view.assessment.day)
                                 + (language_in_use() == Language::Spanish ? " es " : " en ") + view.original.sha256 + ' ' + std::to_string(view.texts) + ' '
                                 + day_text(papers.renewal_from) + ' ' + day_text(papers.renewal_since) + ' '
                                 + (view.other ? view.other->sha256 : "") + ' ' + papers.offer.text + ' ' + papers.link + ' ' + scope_text(papers.scope) + ids_text(papers.series);
    if (papers.made_for != made_for) {
        papers.document = paper::make(kind, paper_source(view, papers));
        papers.made_for = made_for;
    }
    return papers.document;
}

/// The category that is renewed is the one in view.
void renewal_fields(Page& page) {
    const View& view = page.view;
    std::vector<kit::Option> options;
    std::vector<std::string> titles;
    std::optional<std::size_t> chosen;
    titles.reserve(view.pack.categories.size());
    for (const Category& category : view.pack.categories) {
        if (view.category == &category)
            chosen = options.size();
        titles.push_back(full_title(category));
        options.push_back({.key = category.id.text, .label = titles.back()});
    }
    if (kit::select(page.kit, {.key = "category", .label = words::renewal_category, .options = options, .width = page.kit.narrow() ? 0.0F : 420.0F},
                    chosen)
        && chosen)
        page.ask(ChooseCategory{view.pack.categories[*chosen].id});
    const auto row = kit::row_or_column(page.kit, 420, {.gap = 12, .align = kit::Align::Start});
    edit_date(page, "renewal", {.key = "from", .label = words::renewal_from, .example = words::day_example, .grow = 1}, page.ui.papers.renewal_from);
    edit_date(page, "renewal", {.key = "since", .label = words::renewal_since, .help = words::renewal_since_help, .example = words::day_example, .grow = 1},
              page.ui.papers.renewal_since);
}

void other_edition(Page& page) {
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (const NamedEdition& edition : page.view.all_editions) {
        if (page.view.other && page.view.other->id == edition.id.text)
            chosen = options.size();
        options.push_back({.key = edition.id.text, .label = edition.title});
    }
    if (kit::select(page.kit, {.key = "other", .label = words::compare_with, .options = options, .width = page.kit.narrow() ? 0.0F : 640.0F}, chosen)
        && chosen)
        page.ask(CompareWith{page.view.all_editions[*chosen].id});
}

void what_to_do(Page& page, paper::Kind kind) {
    const auto wrap = kit::wrap(page.kit, {.gap = 10});
    if (kit::button(
            page.kit,
            {.key = "print", .label = words::print_paper, .icon = kit::Icon::Printer, .weight = kit::Weight::Primary}))
        page.ask(PrintPaper{kind});
    if (kit::button(page.kit, {.key = "html", .label = words::save_as_page, .icon = kit::Icon::Download}))
        page.ask(SavePaper{kind, PaperFile::Html});
    if (kit::button(page.kit, {.key = "csv", .label = words::save_as_sheet, .icon = kit::Icon::Download}))
        page.ask(SavePaper{kind, PaperFile::Csv});
}

std::string_view title_of_part(const paper::Section& section) {
    return section.title.empty() ? std::string_view(words::first_part) : section.title;
}

/// How many of the rows to tick in the section were.
void typed_so_far(Page& page, const paper::Section& section) {
    std::size_t all = 0;
    std::size_t typed = 0;
    for (const paper::Block& block : section.blocks)
        if (const auto* table = std::get_if<paper::Table>(&block); table && table->to_tick)
            for (const paper::Row& row : table->rows)
                if (row.kind == paper::RowKind::Entry) {
                    ++all;
                    typed += page.ui.papers.typed.contains(section.key + " " + row.key);
                }
    if (all > 0)
        kit::status(page.kit, "typed", filled(words::typed_count, {std::to_string(typed), std::to_string(all)}),
                    typed == all ? kit::Tone::Met : kit::Tone::Muted);
}

/// The parts of the worksheet: one is shown, with the way to the others before and after it.
void part_by_part(Page& page, const paper::Document& document) {
    std::size_t& shown = page.ui.papers.section;
    shown = std::min(shown, document.sections.size() - 1);
    std::vector<kit::Option> options;
    for (const paper::Section& section : document.sections)
        options.push_back({.key = section.key, .label = title_of_part(section)});
    std::optional<std::size_t> chosen = shown;
    if (kit::select(
            page.kit,
            {.key = "part", .label = words::paper_part, .options = options, .width = page.kit.narrow() ? 0.0F : 320.0F},
            chosen)
        && chosen)
        shown = *chosen;
    const paper::Section& section = document.sections[shown];
    if (section.key != "totals")
        typed_so_far(page, section);
    section_view(page, section, true);
    const auto row = kit::wrap(page.kit, {.gap = 10});
    if (kit::button(
            page.kit,
            {.key = "earlier", .label = words::earlier_part, .icon = kit::Icon::ArrowLeft, .disabled = shown == 0}))
        --shown;
    if (kit::button(page.kit, {.key = "later",
                               .label = words::later_part,
                               .icon = kit::Icon::ArrowRight,
                               .disabled = shown + 1 == document.sections.size()}))
        ++shown;
}

} // namespace

paper::Source paper_source(const View& view, const PapersState& papers) {
    paper::Source source{view.pack, view.portfolio, view.assessment};
    source.other = view.other;
    source.scope = papers.scope;
    for (std::uint32_t i = 0; i < view.portfolio.offers.size(); ++i)
        if (papers.series.contains(view.portfolio.offers[i].id.text))
            source.series.push_back(i);
    const auto offer = std::ranges::find(view.portfolio.offers, papers.offer, &Offer::id);
    if (offer != view.portfolio.offers.end())
        source.offer = &*offer;
    source.link = papers.link;
    source.code = papers.code;
    if (!view.category)
        return source;
    source.category = view.category->id;
    if (!papers.renewal_from)
        return source;
    Holding holding{papers.renewal_since, renewal_period(*view.category, Day{*papers.renewal_from})};
    for (const Endorsement& held : held_by_applicant(view.portfolio))
        if (!holding.since && held.category == view.category->id)
            holding.since = held.from;
    source.holding = holding;
    return source;
}

void paper_view(Page& page) {
    const paper::Kind kind = page.ui.papers.shown.value_or(paper::Kind::Standing);
    const kit::KeyScope key(page.kit, paper::name_of(kind));
    const bool of_courses = kind == paper::Kind::Coverage || kind == paper::Kind::Statement;
    if (kit::button(page.kit, {.key = "back",
                               .label = of_courses ? words::back_to_catalogue : words::back_to_papers,
                               .icon = kit::Icon::ArrowLeft,
                               .weight = kit::Weight::Quiet}))
        of_courses ? page.ask(GoTo{Screen::Catalogue}) : page.ask(ClosePaper{});
    const paper::Document& document = document_of(page, kind);
    const kit::Id title = kit::heading(page.kit, {.level = 1, .text = document.title, .key = "title"});
    if (page.ui.focus == FocusWish::Screen) {
        page.kit.focus(title);
        page.ui.focus = FocusWish::None;
    }
    if (kind == paper::Kind::Renewal)
        renewal_fields(page);
    if (kind == paper::Kind::Comparison)
        other_edition(page);
    what_to_do(page, kind);
    if (kind == paper::Kind::Worksheet) {
        part_by_part(page, document);
        return;
    }
    for (const paper::Section& section : document.sections)
        section_view(page, section, false);
}

} // namespace imh::ui
