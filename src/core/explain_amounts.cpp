// How much is there, how much is left, and how many of what: amounts in words.

#include <algorithm>

#include "core/explain.h"
#include "core/explain_parts.h"
#include "core/words.h"

namespace imh {

std::string measure_words(const Measure& measure) {
    const auto number = [&](std::int64_t amount) {
        return measure.unit == Unit::ClockTime ? hours_words(Minutes{amount}) : std::to_string(amount);
    };
    static constexpr Text sure{"{1} of {2}", "{1} de {2}"};
    static constexpr Text perhaps{"{1} of {2}, perhaps {3}", "{1} de {2}, quizás {3}"};
    const bool more = measure.possible > measure.sure && measure.sure < measure.asked;
    return filled(more ? perhaps : sure,
                  {number(measure.sure), amount_words(measure.unit, measure.asked), number(measure.possible)});
}

std::string sub_measure_words(const SubMeasure& sub) {
    static constexpr Text rsc_provision{"on giving reflective supervision", "sobre cómo dar supervisión reflexiva"};
    static constexpr Text dei{"on diversity, equity and inclusion", "sobre diversidad, equidad e inclusión"};
    static constexpr Text about_rsc{"about the reflective supervision that you give",
                                    "sobre la supervisión reflexiva que usted da"};
    static constexpr Text span{"from the first session to the last", "desde la primera sesión hasta la última"};
    static constexpr Text families{"with children from birth to 36 months",
                                   "con niños desde el nacimiento hasta los 36 meses"};
    static constexpr Text enough{"{1} {2} (asked: {3})", "{1} {2} (se piden: {3})"};
    std::string_view name = sub.name;
    if (sub.name == "rsc_provision")
        name = rsc_provision;
    else if (sub.name == "dei")
        name = dei;
    else if (sub.name == "about_rsc")
        name = about_rsc;
    else if (sub.name == "span")
        name = span;
    else if (sub.name == "families")
        name = families;
    const Measure& measure = sub.measure;
    if (measure.sure < measure.asked)
        return measure_words(measure) + " " + std::string(name);
    return filled(enough, {amount_words(measure.unit, measure.sure), name, amount_words(measure.unit, measure.asked)});
}

std::string left_of(const Finding& finding) {
    if (finding.standing == Standing::Met || finding.standing == Standing::Later)
        return {};
    if (finding.standing == Standing::Reviewer) {
        const auto open = std::count_if(finding.questions.begin(), finding.questions.end(),
                                        [](const Question& question) { return question.decides; });
        return open > 0 ? counted_words(open, {"question", "pregunta"}, {"questions", "preguntas"}) : "";
    }
    const auto left = [](const Measure& measure) {
        static constexpr Text one{"{1} left", "falta {1}"};
        static constexpr Text many{"{1} left", "faltan {1}"};
        const std::int64_t amount = measure.asked - measure.sure;
        const bool single = amount <= (measure.unit == Unit::ClockTime ? 60 : 1);
        return filled(single ? one : many, {amount_words(measure.unit, amount)});
    };
    if (finding.measure.unit != Unit::None && finding.measure.sure < finding.measure.asked)
        return left(finding.measure);
    for (const SubMeasure& sub : finding.sub_measures)
        if (sub.measure.sure < sub.measure.asked)
            return left(sub.measure);
    return {};
}

std::string entries_words(EvidenceKind kind, std::size_t number) {
    static constexpr Text words[][2] = {
        {{"entry", "entrada"}, {"entries", "entradas"}},
        {{"degree", "título"}, {"degrees", "títulos"}},
        {{"course", "curso"}, {"courses", "cursos"}},
        {{"training", "capacitación"}, {"trainings", "capacitaciones"}},
        {{"job", "trabajo"}, {"jobs", "trabajos"}},
        {{"session", "sesión"}, {"sessions", "sesiones"}},
        {{"rater", "persona de referencia"}, {"raters", "personas de referencia"}},
        {{"document", "documento"}, {"documents", "documentos"}},
        {{"membership", "membresía"}, {"memberships", "membresías"}},
        {{"exam", "examen"}, {"exams", "exámenes"}},
        {{"person", "persona"}, {"people", "personas"}},
    };
    const auto& pair = words[static_cast<std::size_t>(kind)];
    return counted_words(static_cast<std::int64_t>(number), pair[0], pair[1]);
}

std::string outcome_words(const CategoryAssessment& assessment) {
    int total = 0;
    int met = 0;
    int questions = 0;
    bool only_answers = true;
    for (const Finding& finding : assessment.findings) {
        if (finding.stage == Stage::AfterReview)
            continue;
        ++total;
        met += finding.standing == Standing::Met;
        questions += finding.standing == Standing::Reviewer;
        only_answers = only_answers && (finding.standing != Standing::Reviewer || needs_answers_only(finding));
    }
    static constexpr Text not_yet{"Not yet · {1} of {2} met", "Aún no · {1} de {2} cumplidos"};
    static constexpr Text answers{"Answers needed · {1} of {2} open", "Faltan respuestas · {1} de {2} abiertos"};
    static constexpr Text reviewer{"A reviewer decides · {1} of {2} open", "Decide quien revisa · {1} de {2} abiertos"};
    static constexpr Text none_known{"Nothing known is missing · {1} of {2} not known",
                                     "No falta nada que se sepa · {1} de {2} no se saben"};
    static constexpr Text all_met{"Met", "Cumple"};
    static constexpr Text exam_to_come{"Met · exam to come", "Cumple · falta el examen"};
    switch (assessment.outcome) {
    case Standing::NotMet:
        return filled(not_yet, {std::to_string(met), std::to_string(total)});
    case Standing::Reviewer:
        if (nothing_known_missing(assessment))
            return filled(none_known, {std::to_string(questions), std::to_string(total)});
        return filled(only_answers ? answers : reviewer, {std::to_string(questions), std::to_string(total)});
    default:
        return std::string(assessment.pending.empty() ? all_met : exam_to_come);
    }
}

} // namespace imh
