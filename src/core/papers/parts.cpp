#include "core/papers/parts.h"

#include <algorithm>
#include <numeric>

#include "core/areas.h"
#include "core/papers/words.h"
#include "core/papers/worksheet_words.h"
#include "core/sorted.h"
#include "core/words.h"

namespace imh::paper {

std::string decimal_text(Minutes length) {
    const std::int64_t hundredths = (length.count() * 100 + 30) / 60;
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

Cell words_cell(std::string_view text) {
    return {.text = std::string(text)};
}

Cell day_cell(const std::optional<Date>& day) {
    return day ? Cell{.text = date_words(*day), .plain = iso_text(*day)} : Cell{};
}

Cell days_cell(const std::optional<Date>& from, const std::optional<Date>& to, bool open_end) {
    if (!from)
        return to ? Cell{.text = filled(words::days_until, {date_words(*to)}), .plain = iso_text(*to)} : Cell{};
    if (!to)
        return open_end ? Cell{.text = filled(words::days_since, {date_words(*from)}), .plain = iso_text(*from)}
                        : day_cell(from);
    if (*to == *from)
        return day_cell(from);
    return {.text = filled(words::days_range, {date_words(*from), date_words(*to)}),
            .plain = iso_text(*from) + "/" + iso_text(*to)};
}

Cell hours_cell(const std::optional<Minutes>& length) {
    return length ? Cell{.text = hours_words(*length), .plain = decimal_text(*length)} : Cell{};
}

Cell iso_cell(const std::optional<Date>& day) {
    return {.text = day ? iso_text(*day) : ""};
}

Cell decimal_cell(const std::optional<Minutes>& length) {
    return {.text = length ? decimal_text(*length) : ""};
}

Cell number_cell(std::int64_t number) {
    return {.text = std::to_string(number)};
}

std::string answer_words(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return str(words::yes);
    case Answer::No:
        return str(words::no);
    case Answer::Partly:
        return str(words::partly);
    case Answer::Unsaid:
        break;
    }
    return {};
}

std::string format_words(TrainingFormat format) {
    switch (format) {
    case TrainingFormat::Workshop:
        return str(words::format_workshop);
    case TrainingFormat::Series:
        return str(words::format_series);
    case TrainingFormat::Conference:
        return str(words::format_conference);
    case TrainingFormat::Online:
        return str(words::format_online);
    case TrainingFormat::SelfStudy:
        return str(words::format_self_study);
    case TrainingFormat::Unsaid:
        break;
    }
    return str(words::format_training);
}

std::string category_words(const RulePack& pack, const CategoryId& id) {
    const Category* category = find_category(pack, id);
    return category ? full_title(*category) : id.text;
}

std::string endorsements_words(const RulePack& pack, const Person* person) {
    if (!person || !person->endorsements)
        return str(words::endorsement_unsaid);
    if (person->endorsements->empty())
        return str(words::endorsement_none);
    std::string text;
    for (const Endorsement& each : *person->endorsements) {
        text += (text.empty() ? "" : "; ") + category_words(pack, each.category);
        if (each.from && each.to)
            text += " (" + filled(words::days_range, {iso_text(*each.from), iso_text(*each.to)}) + ")";
        else if (each.from)
            text += " (" + filled(words::days_since, {iso_text(*each.from)}) + ")";
        else if (each.to)
            text += " (" + filled(words::days_until, {iso_text(*each.to)}) + ")";
    }
    return text;
}

AreaSet areas_of(const RulePack& pack, const std::vector<AreaId>& ids) {
    AreaSet set;
    for (const std::uint16_t index : area_indices(pack, ids))
        set[index] = true;
    return set;
}

namespace {

template<class TitleOf>
std::string areas_by(const RulePack& pack, const AreaSet& areas, TitleOf title_of) {
    std::string text;
    for (std::size_t domain = 0; domain < pack.domains.size(); ++domain) {
        std::string line;
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            if (areas[i] && pack.areas[i].domain == domain)
                line += (line.empty() ? "" : "; ") + title_of(pack.areas[i]);
        if (!line.empty())
            text += (text.empty() ? "" : "\n") + title_of(pack.domains[domain]) + ": " + line;
    }
    return text;
}

} // namespace

std::string areas_text(const RulePack& pack, const AreaSet& areas) {
    return areas_by(pack, areas, [](const auto& named) { return named.title; });
}

std::string original_areas_text(const RulePack& pack, const AreaSet& areas) {
    return areas_by(pack, areas, [](const auto& named) { return original_title(named); });
}

Section about(const Source& source, std::string_view purpose) {
    Section section{.key = "about", .title = {}, .blocks = {}};
    section.blocks.push_back(Paragraph{std::string(purpose)});
    Facts facts;
    if (!source.portfolio.name.empty())
        facts.facts.push_back({str(words::name), words_cell(source.portfolio.name)});
    facts.facts.push_back({str(words::day), day_cell(source.assessment.day)});
    facts.facts.push_back(
        {str(words::rules), words_cell(filled(words::rules_value, {source.pack.title, source.pack.association}))});
    const Chosen about = chosen(source);
    facts.facts.push_back(
        {str(words::category), words_cell(about.category ? full_title(*about.category) : str(words::every_category))});
    section.blocks.push_back(std::move(facts));
    section.blocks.push_back(Note{str(words::unofficial) + "\n" + source.pack.notice});
    return section;
}

Document started(Kind kind, const Source& source) {
    Document document{
        .key = std::string(name_of(kind)), .language = language_in_use(), .title = str(title_of(kind)), .sections = {}};
    document.sections.push_back(about(source, purpose_of(kind)));
    return document;
}

Chosen chosen(const Source& source) {
    Chosen found;
    if (!source.category)
        return found;
    for (const CategoryAssessment& each : source.assessment.categories)
        if (each.category == *source.category)
            found = {find_category(source.pack, each.category), &each};
    return found.category ? found : Chosen{};
}

std::vector<const Lesson*> in_order(const std::vector<Lesson>& lessons) {
    // A dossier has them by day and id, but those without a day first.
    std::vector<const Lesson*> order;
    for (const bool dated : {true, false})
        for (const Lesson& lesson : lessons)
            if (lesson.from.has_value() == dated)
                order.push_back(&lesson);
    return order;
}

std::vector<std::size_t> key_domains_first(const RulePack& pack) {
    std::vector<std::size_t> order(pack.domains.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    sort_stably(order, [&](std::size_t a, std::size_t b) { return pack.domains[a].key && !pack.domains[b].key; });
    return order;
}

} // namespace imh::paper
