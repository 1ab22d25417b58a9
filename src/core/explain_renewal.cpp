#include "core/explain_renewal.h"

#include <algorithm>

#include "core/explain_parts.h"
#include "core/words.h"

namespace imh {

namespace {

using Kind = ContinuingRequirement::Kind;

std::string last_day(const Renewal& renewal) {
    return date_words(Date{renewal.period.last});
}

std::string summary_of(const ContinuingFinding& judged, const Portfolio& portfolio) {
    static constexpr Text question_open{"a question is open", "hay una pregunta abierta"};
    static constexpr Text none_yet{"none yet", "aún nada"};
    static constexpr Text no_number{"{1}, no number is asked", "{1}, no se pide un número"};
    const Finding& finding = judged.finding;
    if (finding.measure.unit != Unit::None)
        return finding.measure.asked > 0
                   ? measure_words(finding.measure)
                   : filled(no_number, {amount_words(finding.measure.unit, finding.measure.sure)});
    for (const Line& line : finding.ledger)
        if (line.verdict == Verdict::Counted)
            return evidence_words(portfolio, line.evidence);
    return std::string(finding.standing == Standing::Reviewer ? question_open : none_yet);
}

std::string advice_words(const Advice& advice) {
    static constexpr Text amount{"{1}, though not asked: {2}", "{1}, aunque no se pide: {2}"};
    static constexpr Text plain{"{1}, though not asked", "{1}, aunque no se pide"};
    const Measure& measure = advice.measure.measure;
    const std::string strength = strength_words(advice.strength);
    if (measure.asked == 0 || measure.unit == Unit::None)
        return filled(plain, {strength});
    return filled(amount,
                  {strength, advice.measure.name.empty() ? measure_words(measure) : sub_measure_words(advice.measure)});
}

void add_steps(const Finding& finding, Kind kind, const Renewal& renewal, std::vector<std::string>& next) {
    static constexpr Text training{"Find {1} more of training that covers at least one area, by {2}",
                                   "Busque {1} más de capacitación que cubra al menos un área, hasta el {2}"};
    static constexpr Text on_rsc{"Find {1} more of training on giving reflective supervision, by {2}",
                                 "Busque {1} más de capacitación sobre cómo dar supervisión reflexiva, hasta el {2}"};
    static constexpr Text on_dei{"Find {1} more of training on diversity, equity and inclusion, by {2}",
                                 "Busque {1} más de capacitación sobre diversidad, equidad e inclusión, hasta el {2}"};
    static constexpr Text spread{"Receive reflective supervision in {1} more, by {2}",
                                 "Reciba supervisión reflexiva en {1} más, hasta el {2}"};
    static constexpr Text supervision{"Receive {1} more of reflective supervision by {2}",
                                      "Reciba {1} más de supervisión reflexiva hasta el {2}"};
    static constexpr Text membership{"Renew your membership, so that it runs on {1}",
                                     "Renueve su membresía, para que esté vigente el {1}"};
    static constexpr Text code_of_ethics{"Sign the code of ethics again by {1}", "Firme de nuevo el código de ética hasta el {1}"};
    const std::string by = last_day(renewal);
    if (kind == Kind::Membership || kind == Kind::CodeOfEthics) {
        next.push_back(filled(kind == Kind::Membership ? membership : code_of_ethics, {by}));
        return;
    }
    if (const auto left = finding.measure.asked - finding.measure.sure; left > 0)
        next.push_back(filled(kind == Kind::Training ? training : supervision, {hours_words(Minutes{left}), by}));
    for (const SubMeasure& sub : finding.sub_measures)
        if (const auto left = sub.measure.asked - sub.measure.sure; left > 0)
            next.push_back(filled(sub.name == "span" ? spread : sub.name == "dei" ? on_dei : on_rsc,
                                  {amount_words(sub.measure.unit, left), by}));
}

} // namespace

std::string strength_words(ContinuingRequirement::Strength strength) {
    static constexpr Text asked{"Asked", "Se pide"};
    static constexpr Text recommended{"Recommended", "Se recomienda"};
    static constexpr Text encouraged{"Encouraged", "Se anima a hacerlo"};
    switch (strength) {
    case ContinuingRequirement::Strength::Required:
        return std::string(asked);
    case ContinuingRequirement::Strength::Recommended:
        return std::string(recommended);
    case ContinuingRequirement::Strength::Encouraged:
        break;
    }
    return std::string(encouraged);
}

std::string renewal_words(const Renewal& renewal) {
    static constexpr Text not_yet{"Not yet · {1} of {2} met", "Aún no · {1} de {2} cumplidos"};
    static constexpr Text answers{"Answers needed · {1} of {2} open", "Faltan respuestas · {1} de {2} abiertos"};
    static constexpr Text none_known{"Nothing known is missing · {1} of {2} not known",
                                     "No falta nada que se sepa · {1} de {2} no se saben"};
    static constexpr Text all_there{"All that is asked is there", "Está todo lo que se pide"};
    const auto standing = [&](Standing which) {
        return std::to_string(std::ranges::count_if(
            renewal.findings, [&](const ContinuingFinding& each) { return each.finding.standing == which; }));
    };
    const std::string all = std::to_string(renewal.findings.size());
    const bool only_unknown = std::ranges::all_of(renewal.findings, [](const ContinuingFinding& each) {
        const std::vector<Question>& questions = each.finding.questions;
        return each.finding.standing == Standing::Met
               || (!questions.empty() && questions.front().reason == Reason::RuleUnknown);
    });
    switch (renewal.outcome) {
    case Standing::NotMet:
        return filled(not_yet, {standing(Standing::Met), all});
    case Standing::Reviewer:
        return filled(only_unknown ? none_known : answers, {standing(Standing::Reviewer), all});
    default:
        return std::string(all_there);
    }
}

std::string period_words(const Renewal& renewal) {
    static constexpr Text from_to{"{1} to {2}", "{1} a {2}"};
    return filled(from_to, {date_words(Date{renewal.period.first}), last_day(renewal)});
}

Explanation explain(const ContinuingFinding& judged, const ContinuingRequirement& continuing, const Renewal& renewal,
                    const RulePack& pack, const Portfolio& portfolio) {
    const Finding& finding = judged.finding;
    Explanation told;
    told.summary = summary_of(judged, portfolio);
    told.left = left_of(finding);
    for (const SubMeasure& sub : finding.sub_measures)
        told.why.push_back(sub_measure_words(sub));
    for (const Advice& advice : judged.advice)
        told.why.push_back(advice_words(advice));
    for (std::string& line : ledger_words(finding, portfolio))
        told.why.push_back(std::move(line));
    // What only needs an answer comes before what needs time.
    for (const Question& question : finding.questions)
        told.next.push_back(question.reason == Reason::RuleUnknown ? asked_of_association(continuing.question)
                                                                   : question_words(question, Requirement{}, portfolio));
    if (finding.standing == Standing::NotMet)
        add_steps(finding, continuing.kind, renewal, told.next);
    told.source = source_words(continuing.citation);
    for (const std::string& id : continuing.readings)
        if (const Reading* reading = find_reading(pack, id))
            told.readings.push_back(reading->id + " · " + reading->title);
    return told;
}

} // namespace imh
