#include "core/explain_plan.h"

#include <algorithm>
#include <initializer_list>

#include "core/language.h"
#include "core/words.h"

namespace imh {

namespace {

std::string joined(std::string a, const char* between, const std::string& b) {
    return a.empty() ? b : b.empty() ? a : std::move(a) + between + b;
}

std::string say(const Text& text, std::initializer_list<std::string_view> values = {}) {
    return filled(text, values);
}

const Requirement* requirement_of(const PlanStep& step, const PlanContext& context) {
    return find_requirement(context.category, step.requirement);
}

template <class SomeTerms> const SomeTerms* terms_of(const PlanStep& step, const PlanContext& context) {
    const Requirement* requirement = requirement_of(step, context);
    return requirement ? std::get_if<SomeTerms>(&requirement->terms) : nullptr;
}

std::string areas_words(const PlanStep& step, const PlanContext& context) {
    std::string all;
    for (const std::uint16_t area : step.areas)
        all = joined(std::move(all), "; ", context.pack.areas[area].title);
    return all;
}

std::string question_of(const PlanStep& step, const PlanContext& context) {
    const Requirement* requirement = requirement_of(step, context);
    if (!requirement || step.questions.empty())
        return {};
    std::string first = question_words(step.questions.front(), *requirement, context.portfolio);
    const std::size_t more = step.questions.size() - 1;
    if (more == 0)
        return first;
    if (more == 1)
        return say({"{1} And one more like it.", "{1} Y una más como esta."}, {first});
    return say({"{1} And {2} more like it.", "{1} Y {2} más como esta."}, {first, std::to_string(more)});
}

std::string degree_words_of(const PlanStep& step, const PlanContext& context) {
    std::string kinds;
    const auto* degree = terms_of<DegreeTerms>(step, context);
    if (degree)
        for (const DegreeKind kind : degree->enough)
            kinds = joined(std::move(kinds), "; ", degree_words(kind));
    if (kinds.empty())
        kinds = degree_words(step.degree);
    return say({"Enter your degree, or earn one: {1}", "Escriba su título, o estudie para tenerlo: {1}"}, {kinds});
}

std::string during_words(const PlanStep& step, const PlanContext& context) {
    std::string facts;
    if (const auto* terms = terms_of<ReflectiveSupervision>(step, context))
        for (const JobFact fact : terms->during)
            facts = joined(std::move(facts), "; ", fact_words(fact));
    return say({"Have work of this kind while you receive RS/C: {1}", "Tenga un trabajo de este tipo mientras recibe RS/C: {1}"},
               {facts});
}

std::string work_words(const PlanStep& step, const PlanContext& context) {
    const std::string families = amount_words(Unit::Families, step.families);
    if (step.months == 0 && step.families == 0)
        return during_words(step, context);
    if (step.months == 0)
        return say({"Serve {1} more with children from birth to 36 months",
                    "Atienda a {1} más con niños desde el nacimiento hasta los 36 meses"},
                   {families});
    const std::string months = months_words(step.months);
    std::string words = step.about.kind == EvidenceKind::Job
                            ? say({"Go on for {1} in “{2}”", "Siga {1} en “{2}”"},
                                  {months, evidence_words(context.portfolio, step.about)})
                            : say({"Work {1} of the kind that is asked", "Trabaje {1} en lo que se pide"}, {months});
    if (step.families > 0)
        words = say({"{1}, and serve {2} more with children from birth to 36 months",
                     "{1}, y atienda a {2} más con niños desde el nacimiento hasta los 36 meses"},
                    {words, families});
    return words;
}

std::string supervision_words(const PlanStep& step) {
    const std::string months = months_words(step.months);
    if (step.hours == Minutes{})
        return say({"Go on with RS/C for {1} more", "Siga con RS/C {1} más"}, {months});
    return say({"Receive {1} of RS/C over at least {2}", "Reciba {1} de RS/C en al menos {2}"},
               {hours_words(step.hours), months});
}

std::string training_words(const PlanStep& step, const PlanContext& context) {
    const std::string hours = hours_words(step.hours);
    if (step.rsc_hours > Minutes{})
        return say({"{1} of training on giving reflective supervision", "{1} de capacitación sobre cómo dar supervisión reflexiva"},
                   {hours});
    if (step.dei_hours > Minutes{})
        return say({"{1} of training on diversity, equity and inclusion", "{1} de capacitación sobre diversidad, equidad e inclusión"},
                   {hours});
    if (step.areas.empty())
        return say({"{1} more of training", "{1} más de capacitación"}, {hours});
    const std::string areas = areas_words(step, context);
    if (step.hours == Minutes{})
        return say({"Training on: {1}", "Capacitación sobre: {1}"}, {areas});
    return say({"{1} of training on: {2}", "{1} de capacitación sobre: {2}"}, {hours, areas});
}

std::string rater_words(const PlanStep& step, const PlanContext& context) {
    if (step.about.kind == EvidenceKind::Person)
        return say({"Ask {1} for a rating: {2}", "Pida una referencia a {1}: {2}"},
                   {evidence_words(context.portfolio, step.about), step.name});
    if (step.endorsed)
        return say({"Ask somebody who is endorsed for a rating: {1}", "Pida una referencia a alguien que tenga el Endorsement: {1}"},
                   {step.name});
    return say({"Ask somebody for a rating: {1}", "Pida una referencia: {1}"}, {step.name});
}

/// "Infant Mental Health Specialist; …": who may give RS/C.
std::string providers_words(const ReflectiveSupervision& terms, const RulePack& pack) {
    std::string all;
    for (const CategoryId& id : terms.provider_holds)
        if (const Category* category = find_named_category(pack, id))
            all = joined(std::move(all), "; ", full_title(*category));
    return all;
}

std::string titles(const std::vector<RequirementId>& ids, const PlanContext& context) {
    std::string all;
    for (const RequirementId& id : ids)
        if (const Requirement* requirement = find_requirement(context.category, id))
            all = joined(std::move(all), "; ", requirement->title);
    return all;
}

void add_training_notes(const PlanStep& step, const PlanContext& context, std::vector<std::string>& notes) {
    if (step.areas.empty())
        notes.push_back(say({"One training or several; choose at least one area for each",
                             "Una capacitación o varias; elija al menos un área para cada una"}));
    else
        notes.push_back(say({"Perhaps a training that you have had covers this: then choose the areas there",
                             "Quizás una capacitación que ya tuvo cubre esto: entonces elija allí las áreas"}));
    const bool rated = std::any_of(step.areas.begin(), step.areas.end(), [&](std::uint16_t area) {
        return context.pack.domains[context.pack.areas[area].domain].by_ratings;
    });
    if (rated)
        notes.push_back(say({"Your raters will speak to some of these, too; one entry for each is still asked",
                             "Sus referencias también hablarán de algunas; aun así se pide una entrada para cada una"}));
}

void add_amount_notes(const PlanStep& step, std::vector<std::string>& notes) {
    const Text at_most{"Up to {1}, should nothing of what is still open come to count",
                       "Hasta {1}, si al final no cuenta nada de lo que está por decidirse"};
    if (step.hours_at_most > step.hours && step.hours > Minutes{})
        notes.push_back(say(at_most, {hours_words(step.hours_at_most)}));
    if (step.kind == StepKind::Work && step.months_at_most > step.months && step.months > 0)
        notes.push_back(say(at_most, {months_words(step.months_at_most)}));
}

bool shares_an_area(const Goal& goal, const PlanStep& step, const RulePack& pack) {
    return std::any_of(step.areas.begin(), step.areas.end(), [&](std::uint16_t area) {
        return std::find(goal.areas.begin(), goal.areas.end(), pack.areas[area].id) != goal.areas.end();
    });
}

} // namespace

std::string step_words(const PlanStep& step, const PlanContext& context) {
    switch (step.kind) {
    case StepKind::Answer: return question_of(step, context);
    case StepKind::Degree: return degree_words_of(step, context);
    case StepKind::Lead:
        if (const auto* terms = terms_of<DeclarationTerms>(step, context))
            return say({"Take up what this asks: {1}", "Empiece con lo que esto pregunta: {1}"}, {terms->question});
        return {};
    case StepKind::Work: return work_words(step, context);
    case StepKind::Supervision: return supervision_words(step);
    case StepKind::Planned:
        return say({"Do as you entered it: {1}", "Haga lo que escribió: {1}"}, {evidence_words(context.portfolio, step.about)});
    case StepKind::Training: return training_words(step, context);
    case StepKind::Rater: return rater_words(step, context);
    case StepKind::Sign:
        return say({"Read and sign when you apply: {1}", "Lea y firme al presentar su solicitud: {1}"}, {document_words(step.name)});
    case StepKind::Transcript:
        return say({"Order the official transcript of {1}", "Pida el historial académico oficial de: {1}"},
                   {evidence_words(context.portfolio, step.about)});
    case StepKind::Join:
        if (step.about.kind == EvidenceKind::Membership)
            return say({"Renew your membership: {1}", "Renueve su membresía: {1}"}, {evidence_words(context.portfolio, step.about)});
        return say({"Join the association, or another infant mental health association",
                    "Hágase miembro de la asociación, o de otra asociación de salud mental infantil"});
    case StepKind::AskReviewer: return say({"Ask the association: {1}", "Pregunte a la asociación: {1}"}, {question_of(step, context)});
    case StepKind::Exam:
        return say({"The written exam, once the association has looked at your application",
                    "El examen escrito, cuando la asociación haya visto su solicitud"});
    }
    return {};
}

std::vector<std::string> step_notes(const PlanStep& step, const PlanContext& context) {
    std::vector<std::string> notes;
    if (step.by)
        notes.push_back(say({"By {1} at the earliest", "No antes del {1}"}, {date_words(*step.by)}));
    if (step.kind == StepKind::Degree)
        notes.push_back(say({"The days of other steps are counted as if you had it today",
                             "Las fechas de los otros pasos se cuentan como si ya lo tuviera hoy"}));
    if (step.kind == StepKind::Training)
        add_training_notes(step, context, notes);
    if (step.kind == StepKind::Supervision) {
        if (step.about.kind == EvidenceKind::Person)
            notes.push_back(say({"{1} could give it", "Se la puede dar: {1}"}, {evidence_words(context.portfolio, step.about)}));
        else if (const auto* terms = terms_of<ReflectiveSupervision>(step, context))
            notes.push_back(say({"From somebody endorsed as one of these: {1}", "De alguien con uno de estos Endorsements: {1}"},
                                {providers_words(*terms, context.pack)}));
        if (step.about_rsc > Minutes{})
            notes.push_back(say({"{1} of it about the reflective supervision that you give",
                                 "De eso, {1} sobre la supervisión reflexiva que usted da"},
                                {hours_words(step.about_rsc)}));
    }
    add_amount_notes(step, notes);
    for (const std::size_t first : step.after)
        notes.push_back(say({"After step {1}", "Después del paso {1}"}, {std::to_string(first + 1)}));
    if (!step.instead.empty())
        notes.push_back(say({"Instead, one of these would do: {1}", "En su lugar bastaría una de estas: {1}"}, {titles(step.instead, context)}));
    return notes;
}

std::string closes_words(const PlanStep& step, const PlanContext& context) {
    return titles(step.closes, context);
}

std::string plan_words(const PlanContext& context) {
    const auto number = static_cast<std::int64_t>(context.plan.steps.size());
    if (number == 0)
        return {};
    const std::string steps = counted_words(number, {"step", "paso"}, {"steps", "pasos"});
    if (context.plan.day <= context.plan.today)
        return say({"{1}. None of them needs time to pass.", "{1}. Ninguno necesita que pase tiempo."}, {steps});
    if (context.plan.from_degree)
        return say({"{1}. Counted from the day of your degree, all of it can be there after {2}.",
                    "{1}. Contando desde el día de su título, todo puede estar listo después de {2}."},
                   {steps, months_words(month_number(month_of(context.plan.day)) - month_number(month_of(context.plan.today)))});
    return say({"{1}. All of it can be there by {2} at the earliest.", "{1}. Todo puede estar listo, como muy pronto, el {2}."},
               {steps, date_words(context.plan.day)});
}

std::vector<std::size_t> steps_of_goal(const Goal& goal, const PlanContext& context) {
    std::vector<std::size_t> places;
    const std::vector<PlanStep>& steps = context.plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const PlanStep& step = steps[i];
        if (shares_an_area(goal, step, context.pack)) {
            places.push_back(i);
            continue;
        }
        if (goal.requirement != step.requirement || !step.areas.empty())
            continue;
        // Of several steps for one requirement the one that the goal was made from, by its title.
        const auto alike = std::count_if(steps.begin(), steps.end(), [&](const PlanStep& other) {
            return other.kind == step.kind && other.requirement == step.requirement;
        });
        if (alike == 1 || goal.title == step_words(step, context))
            places.push_back(i);
    }
    return places;
}

Goal goal_of(const PlanStep& step, const PlanContext& context) {
    Goal goal;
    goal.title = step_words(step, context);
    goal.by = step.by;
    goal.requirement = step.requirement;
    for (const std::uint16_t area : step.areas)
        goal.areas.push_back(context.pack.areas[area].id);
    return goal;
}

} // namespace imh
