#include "core/papers/statement.h"

#include "core/papers/parts.h"
#include "core/papers/statement_words.h"
#include "core/papers/words.h"

namespace imh::paper {

namespace {

/// To be written on by hand.
Cell line_to_fill() {
    return words_cell(std::string(32, '_'));
}

Section about_course(const RulePack& pack, const Offer& offer) {
    Facts facts;
    const auto tell = [&](const Text& label, Cell value) {
        if (!value.text.empty())
            facts.facts.push_back({str(label), std::move(value)});
    };
    tell(words::course_title, words_cell(offer.title));
    tell(words::course_provider, words_cell(offer.provider));
    tell(words::course_trainer, words_cell(offer.trainer));
    tell(words::course_hours, hours_cell(offer.hours));
    tell(words::hours_on_rsc, hours_cell(offer.rsc_hours));
    tell(words::hours_on_dei, hours_cell(offer.dei_hours));
    tell(words::areas_named_by, words_cell(pack.title));
    return {.key = "about", .title = {}, .blocks = {Paragraph{str(words::statement_purpose)}, std::move(facts)}};
}

Section attendance() {
    Facts facts;
    for (const Text* label : {&words::participant, &words::days_attended, &words::hours_attended, &words::trainer_signs})
        facts.facts.push_back({str(*label), line_to_fill()});
    return {.key = "attendance", .title = str(words::attendance), .blocks = {std::move(facts)}};
}

/// Below it the title by which the association knows it, where that is in another language.
Cell area_cell(const Area& area) {
    const std::string& original = original_title(area);
    return words_cell(original == area.title ? area.title : area.title + "\n" + original);
}

Table areas_by_domain(const RulePack& pack, const Offer& offer) {
    const bool outcomes = !offer.outcomes.empty();
    Table table{.caption = {}, .columns = {{str(words::area)}}, .rows = {}};
    if (outcomes)
        table.columns.push_back({str(words::afterwards)});
    for (std::size_t domain = 0; domain < pack.domains.size(); ++domain) {
        bool first = true;
        for (const Area& area : pack.areas) {
            if (area.domain != domain || !covers(offer, area.id))
                continue;
            if (first)
                table.rows.push_back({.key = {}, .cells = std::vector<Cell>(table.columns.size()), .kind = RowKind::Group});
            if (first)
                table.rows.back().cells.front() = words_cell(pack.domains[domain].title);
            first = false;
            Row& row = table.rows.emplace_back(Row{.key = area.id.text, .cells = {area_cell(area)}});
            if (outcomes)
                row.cells.push_back(words_cell(outcome_of(offer, area.id)));
        }
    }
    return table;
}

Section areas(const RulePack& pack, const Offer& offer) {
    Section section{.key = "areas", .title = str(words::statement_areas), .blocks = {}};
    if (!offer.areas || offer.areas->empty()) {
        section.blocks.push_back(Paragraph{str(offer.areas ? words::no_area : words::statement_not_mapped)});
        return section;
    }
    if (Table table = areas_by_domain(pack, offer); !table.rows.empty())
        section.blocks.push_back(std::move(table));
    std::string elsewhere;
    for (const AreaId& id : *offer.areas)
        if (!area_index(pack, id))
            elsewhere += (elsewhere.empty() ? "" : ", ") + id.text;
    if (!elsewhere.empty())
        section.blocks.push_back(Paragraph{filled(words::areas_elsewhere, {elsewhere})});
    return section;
}

Section to_the_page(std::string_view link, std::optional<Squares> code) {
    Section section{.key = "link", .title = str(words::to_your_portfolio), .blocks = {}};
    std::string label = filled(words::opens_and_shows, {link.substr(0, link.find('#'))});
    if (code) {
        code->label = std::move(label);
        section.blocks.push_back(std::move(*code));
    } else {
        section.blocks.push_back(Paragraph{std::move(label)});
        section.blocks.push_back(Paragraph{str(link)});
    }
    return section;
}

} // namespace

Document statement_paper(const RulePack& pack, const Offer& offer, std::string_view link, std::optional<Squares> code) {
    Document document{.key = "statement",
                      .language = language_in_use(),
                      .title = str(words::statement_title),
                      .sections = {about_course(pack, offer), attendance(), areas(pack, offer)}};
    document.sections.push_back(
        {.key = "unofficial", .title = {}, .blocks = {Note{str(words::stated_unofficial) + "\n" + pack.notice}}});
    if (!link.empty())
        document.sections.push_back(to_the_page(link, std::move(code)));
    return document;
}

} // namespace imh::paper
