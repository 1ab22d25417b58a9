#include "core/papers/paper.h"

#include "core/audience.h"
#include "core/papers/comparison.h"
#include "core/papers/comparison_words.h"
#include "core/papers/coverage.h"
#include "core/papers/coverage_words.h"
#include "core/papers/parts.h"
#include "core/papers/renewal.h"
#include "core/papers/renewal_words.h"
#include "core/papers/statement.h"
#include "core/papers/statement_words.h"
#include "core/papers/words.h"

namespace imh::paper {

namespace {

constexpr std::size_t number_of_kinds = all_kinds.size() + more_kinds.size() + course_kinds.size();

/// Says what has to be said first.
Document waiting(Kind kind, const Text& for_what) {
    Section about{.key = "about", .title = {}, .blocks = {Paragraph{std::string(purpose_of(kind))}, Note{std::string(for_what)}}};
    return {.key = std::string(name_of(kind)), .language = language_in_use(), .title = std::string(title_of(kind)), .sections = {std::move(about)}};
}

Document renewal_of(const Source& source) {
    const Category* category = source.category ? find_category(source.pack, *source.category) : nullptr;
    if (!category || !source.holding)
        return waiting(Kind::Renewal, words::renewal_waits);
    const Renewal renewal = assess_renewal(source.pack, *category, *source.holding, source.portfolio, source.assessment.day);
    return renewal_log({source.pack, source.portfolio, *source.holding, renewal});
}

Document comparison_of(const Source& source) {
    if (!source.other)
        return waiting(Kind::Comparison, words::comparison_waits);
    const Assessment by_other = assess(*source.other, source.portfolio, source.assessment.day);
    const JudgedEdition first{source.pack, source.assessment};
    const JudgedEdition second{*source.other, by_other};
    return comparison_report(compare(first, second, source.portfolio), first, second, source.portfolio, source.category);
}

Document coverage_of_offers(const Source& source) {
    const CoverageScope scope = source.scope.value_or(CoverageScope{});
    const Coverage coverage = imh::coverage_of(source.pack, source.portfolio.offers, scope);
    return coverage_report({source.pack, source.portfolio.offers, scope, coverage, {}, source.portfolio.name, source.series});
}

} // namespace

std::string_view name_of(Kind kind) {
    static constexpr std::array<std::string_view, number_of_kinds> names = {"standing",  "map",     "log",       "plan",
                                                                           "worksheet", "renewal", "comparison", "coverage", "statement"};
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_named(std::string_view name) {
    for (const Kind kind : all_kinds)
        if (name_of(kind) == name)
            return kind;
    return std::nullopt;
}

std::string_view title_of(Kind kind) {
    static constexpr std::array<Text, number_of_kinds> titles = {words::standing_title,  words::map_title,     words::log_title,       words::plan_title,
                                                                 words::worksheet_title, words::renewal_title, words::comparison_title, words::coverage_title, words::statement_title};
    return titles[static_cast<std::size_t>(kind)];
}

std::string_view purpose_of(Kind kind) {
    static constexpr std::array<Text, number_of_kinds> purposes = {words::standing_purpose,  words::map_purpose,     words::log_purpose,       words::plan_purpose,
                                                                   words::worksheet_purpose, words::renewal_purpose, words::comparison_purpose, words::coverage_purpose, words::statement_purpose};
    return purposes[static_cast<std::size_t>(kind)];
}

Document make(Kind kind, const Source& source) {
    if (for_trainers() && kind == Kind::Coverage)
        return coverage_of_offers(source);
    if (for_trainers() && kind == Kind::Statement)
        return source.offer ? statement_paper(source.pack, *source.offer, source.link, source.code) : waiting(kind, words::statement_waits);
    if (!for_applicants())
        return waiting(kind, words::statement_waits);
    switch (kind) {
    case Kind::Standing:
        return standing_report(source);
    case Kind::Map:
        return competency_map_report(source);
    case Kind::Log:
        return training_log(source);
    case Kind::Plan:
        return development_plan_report(source);
    case Kind::Renewal:
        return renewal_of(source);
    case Kind::Comparison:
        return comparison_of(source);
    case Kind::Coverage:
    case Kind::Statement:
    case Kind::Worksheet:
        break;
    }
    return easy_worksheet(source);
}

} // namespace imh::paper
