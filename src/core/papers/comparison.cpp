#include "core/papers/comparison.h"

#include "core/explain.h"
#include "core/papers/comparison_words.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string edition_words(const RulePack& pack) {
    return filled(words::edition_value, {pack.short_name, pack.edition});
}

struct Telling {
    const JudgedEdition& first;
    const JudgedEdition& second;
    const Portfolio& portfolio;

    std::vector<Column> columns(std::string_view what) const {
        return {{std::string(what)}, {edition_words(first.pack)}, {edition_words(second.pack)}};
    }

    static Cell asked_cell(const std::string& value) {
        return words_cell(value.empty() ? std::string_view(words::not_asked) : std::string_view(value));
    }

    static Cell outcome_cell(const CategoryAssessment* assessment) {
        if (!assessment)
            return words_cell(words::not_there);
        return {.text = outcome_words(*assessment), .plain = {}, .standing = assessment->outcome};
    }

    Cell finding_cell(const Finding* finding, const Category& category, const JudgedEdition& judged) const {
        if (!finding)
            return words_cell(words::not_asked);
        const std::string summary = explain(*finding, category, judged.pack, portfolio).summary;
        return {.text = standing_words(*finding) + (summary.empty() ? "" : "\n" + summary),
                .plain = {},
                .standing = finding->standing};
    }

    static Cell source_cell(const Requirement* requirement) {
        return words_cell(requirement ? source_words(requirement->citation) : std::string{});
    }

    Table overview(const Comparison& comparison, const std::optional<CategoryId>& only) const {
        Table table{.caption = {}, .columns = columns(words::category)};
        for (const ComparedCategory& compared : comparison.categories) {
            const Category& any = compared.category.first ? *compared.category.first : *compared.category.second;
            if (!only || any.id == *only)
                table.rows.push_back({.key = any.id.text,
                                      .cells = {words_cell(full_title(any)), outcome_cell(compared.assessment.first),
                                                outcome_cell(compared.assessment.second)}});
        }
        return table;
    }

    void add_requirement(const ComparedRequirement& one, const ComparedCategory& compared, Table& table) const {
        const Requirement& any = one.requirement.first ? *one.requirement.first : *one.requirement.second;
        table.rows.push_back({.key = {}, .cells = {words_cell(any.title), {}, {}}, .kind = RowKind::Group});
        table.rows.push_back({.key = any.id.text,
                              .cells = {words_cell(words::where_it_stands),
                                        finding_cell(one.finding.first, *compared.category.first, first),
                                        finding_cell(one.finding.second, *compared.category.second, second)}});
        for (const AskedDifference& difference : one.asked)
            table.rows.push_back({.key = any.id.text,
                                  .cells = {words_cell(difference.label), asked_cell(difference.asked.first),
                                            asked_cell(difference.asked.second)}});
        table.rows.push_back({.key = any.id.text,
                              .cells = {words_cell(words::source), source_cell(one.requirement.first),
                                        source_cell(one.requirement.second)}});
    }

    Section section_of(const ComparedCategory& compared) const {
        const Category& any = compared.category.first ? *compared.category.first : *compared.category.second;
        Section section{.key = any.id.text, .title = full_title(any), .blocks = {}};
        if (!compared.category.first || !compared.category.second) {
            section.blocks.push_back(Paragraph{str(words::one_edition_only)});
            return section;
        }
        Table table{.caption = {}, .columns = columns(words::compared)};
        for (const ComparedRequirement& one : compared.requirements)
            add_requirement(one, compared, table);
        if (!compared.continuing.empty())
            table.rows.push_back({.key = {}, .cells = {words_cell(words::keeping), {}, {}}, .kind = RowKind::Group});
        for (const AskedDifference& difference : compared.continuing)
            table.rows.push_back({.key = any.id.text,
                                  .cells = {words_cell(difference.label), asked_cell(difference.asked.first),
                                            asked_cell(difference.asked.second)}});
        if (table.rows.empty())
            section.blocks.push_back(Paragraph{str(words::no_difference)});
        else
            section.blocks.push_back(std::move(table));
        if (compared.alike > 0 && !compared.requirements.empty())
            section.blocks.push_back(Paragraph{
                filled(words::alike, {counted_words(static_cast<std::int64_t>(compared.alike), {"requirement", "requisito"},
                                                    {"requirements", "requisitos"})})});
        return section;
    }

    void add_losses(const std::vector<const Area*>& areas, const std::vector<LeftBehind>& left, const RulePack& pack,
                    Section& section) const {
        const std::string edition = edition_words(pack);
        if (!areas.empty()) {
            Bullets list{filled(words::what_differs, {words::areas_only, edition}), {}};
            for (const Area* area : areas)
                list.items.push_back(area->id.text + " " + area->title);
            section.blocks.push_back(std::move(list));
        }
        if (!left.empty()) {
            Bullets list{filled(words::what_differs, {words::entries_left, edition}), {}};
            for (const LeftBehind& each : left) {
                std::string ids;
                for (const std::string& id : each.ids)
                    ids += (ids.empty() ? "" : ", ") + id;
                list.items.push_back(
                    filled(words::titled, {capital(evidence_words(portfolio, each.evidence)), ids}));
            }
            section.blocks.push_back(std::move(list));
        }
    }
};

} // namespace

Document comparison_report(const Comparison& comparison, const JudgedEdition& first, const JudgedEdition& second,
                           const Portfolio& portfolio, const std::optional<CategoryId>& only) {
    const Telling telling{first, second, portfolio};
    Document document{.key = "comparison",
                      .language = language_in_use(),
                      .title = str(words::comparison_title),
                      .sections = {}};
    Section about{.key = "about", .title = {}, .blocks = {Paragraph{str(words::comparison_purpose)}}};
    Facts facts;
    if (!portfolio.name.empty())
        facts.facts.push_back({str(words::name), words_cell(portfolio.name)});
    facts.facts.push_back({str(words::day), day_cell(first.assessment.day)});
    facts.facts.push_back({str(words::first_edition), words_cell(first.pack.title)});
    facts.facts.push_back({str(words::second_edition), words_cell(second.pack.title)});
    about.blocks.push_back(std::move(facts));
    about.blocks.push_back(Note{str(words::unofficial)});
    document.sections.push_back(std::move(about));
    document.sections.push_back(
        {.key = "outcomes", .title = str(words::at_a_glance), .blocks = {telling.overview(comparison, only)}});
    for (const ComparedCategory& compared : comparison.categories) {
        const Category& any = compared.category.first ? *compared.category.first : *compared.category.second;
        if (only ? any.id == *only : differs(compared))
            document.sections.push_back(telling.section_of(compared));
    }
    Section losses{.key = "not_carried", .title = str(words::not_carried), .blocks = {}};
    telling.add_losses(comparison.only_areas.first, comparison.left_behind.first, first.pack, losses);
    telling.add_losses(comparison.only_areas.second, comparison.left_behind.second, second.pack, losses);
    if (losses.blocks.empty())
        losses.blocks.push_back(Paragraph{str(words::all_carried)});
    document.sections.push_back(std::move(losses));
    return document;
}

} // namespace imh::paper
