#include "core/asked_facts.h"

#include <algorithm>
#include <array>

#include "core/explain_renewal.h"
#include "core/language.h"
#include "core/names.h"
#include "core/words.h"

namespace imh {
namespace {

using Facts = std::vector<AskedFact>;

void add(Facts& facts, const Text& about, std::string value) {
    facts.push_back({std::string(about), {std::move(value)}, AskedKind::Value});
}

void add_whether(Facts& facts, bool holds, const Text& about) {
    static constexpr Text yes{"yes", "sí"};
    static constexpr Text no{"no", "no"};
    facts.push_back({std::string(about), {std::string(holds ? yes : no)}, holds ? AskedKind::Yes : AskedKind::No});
}

template <class List, class Word>
void add_list(Facts& facts, const Text& about, const List& list, Word word, AskedKind kind = AskedKind::List) {
    if (list.empty())
        return;
    AskedFact fact{std::string(about), {}, kind};
    for (const auto& one : list)
        fact.values.push_back(word(one));
    facts.push_back(std::move(fact));
}

constexpr Text dei{"of these on diversity, equity and inclusion", "de estas, sobre diversidad, equidad e inclusión"};

/// What the lists of a degree are told as.
struct DegreeLabels {
    Text enough, related, reviewer, focus, course_work, courses_enough;
};

constexpr DegreeLabels degree_asked{
    {"degrees that are enough", "títulos que bastan"},
    {"degrees that are enough in a related field", "títulos que bastan en un campo afín"},
    {"degrees that a reviewer decides on", "títulos sobre los que decide quien revisa"},
    {"degrees that a reviewer decides on where they are specific to infant mental health",
     "títulos sobre los que decide quien revisa si son propios de la salud mental infantil"},
    {"course work may stand in, a reviewer decides", "los estudios pueden sustituirlo, decide quien revisa"},
    {"course work is enough", "los estudios bastan"},
};

constexpr DegreeLabels after_degree_asked{
    {"counted after one of these degrees", "cuenta después de uno de estos títulos"},
    {"counted after one of these in a related field", "cuenta después de uno de estos en un campo afín"},
    {"after one of these a reviewer decides", "después de uno de estos decide quien revisa"},
    {"after one of these a reviewer decides, where it is specific to infant mental health",
     "después de uno de estos decide quien revisa, si es propio de la salud mental infantil"},
    {"after course work a reviewer decides", "después de otros estudios decide quien revisa"},
    {"after course work a reviewer decides", "después de otros estudios decide quien revisa"},
};

void add_degrees(Facts& facts, const DegreeTerms& terms, const DegreeLabels& labels) {
    add_list(facts, labels.enough, terms.enough, degree_words);
    add_list(facts, labels.related, terms.enough_if_related, degree_words);
    add_list(facts, labels.reviewer, terms.reviewer, degree_words);
    add_list(facts, labels.focus, terms.reviewer_if_focus, degree_words);
    if (terms.course_work_enough)
        add_whether(facts, true, labels.courses_enough);
    else
        add_whether(facts, terms.course_work_for_reviewer, labels.course_work);
}

std::string condition_text(const JobCondition& condition) {
    static constexpr Text must{"{1}", "{1}"};
    static constexpr Text question{"{1} (a no is a question)", "{1} (un no es una pregunta)"};
    static constexpr Text declared{"{1} (by the applicant's word)", "{1} (según lo dicho por quien solicita)"};
    const Text& text = condition.if_no == JobCondition::No::Question ? question : condition.declared ? declared : must;
    return filled(text, {fact_words(condition.fact)});
}

std::string slot_text(const Slot& slot) {
    static constexpr Text anyone{"anyone", "cualquier persona"};
    static constexpr Text others{"another role is a question", "otro papel es una pregunta"};
    static constexpr Text familiar{"{1} familiar with infant mental health", "{1} con conocimiento de la salud mental infantil"};
    static constexpr Text declared{"{1} where declared ({2})", "{1} si se declaró ({2})"};
    static constexpr Text without_rsc{"{1} where there is no RS/C", "{1} si no hay RS/C"};
    static constexpr Text never{"never {1}", "nunca {1}"};
    static constexpr Text either{" or ", " o "};
    std::string text;
    const auto append = [&](std::string_view more) { text += (text.empty() ? "" : ", ") + std::string(more); };
    const auto add_role = [&](std::string_view more) {
        text += (text.empty() ? "" : std::string(either)) + std::string(more);
    };
    if (slot.any_role)
        append(anyone);
    for (const SlotRole& role : slot.roles) {
        std::string words = role_words(role.role);
        if (role.if_familiar_with_imh)
            words = filled(familiar, {words});
        if (!role.if_declared.empty())
            words = filled(declared, {words, role.if_declared});
        if (role.if_no_rsc)
            words = filled(without_rsc, {words});
        add_role(words);
    }
    if (slot.other_roles_are_question)
        append(others);
    for (const RaterRole role : slot.excluded)
        append(filled(never, {role_words(role)}));
    return text;
}

/// "(1) colleague, (2) teacher or trainer, only for those who have no provider of reflective supervision"
std::string plan_text(const SlotPlan& plan) {
    static constexpr Text at_best{"a reviewer decides on {1}", "quien revisa decide sobre {1}"};
    static constexpr Text only_without{"{1}, only for those who have no {2}", "{1}, solo para quien no tiene {2}"};
    static constexpr Text either{" or ", " ni "};
    std::string slots;
    int number = 0;
    for (const Slot& slot : plan.slots)
        slots += (slots.empty() ? "(" : ", (") + std::to_string(++number) + ") " + slot_text(slot);
    std::string roles;
    for (const RaterRole role : plan.only_without)
        roles += (roles.empty() ? "" : std::string(either)) + role_words(role);
    if (!roles.empty())
        slots = filled(only_without, {slots, roles});
    return plan.question ? filled(at_best, {slots}) : slots;
}

struct FactsOf {
    Facts& facts;
    TitlesOf packs;

    auto titles() const {
        return [this](const CategoryId& id) {
            for (const RulePack* pack : packs)
                if (const Category* category = find_named_category(*pack, id))
                    return full_title(*category);
            return id.text;
        };
    }
    auto area_titles() const {
        return [this](const AreaId& id) {
            for (const RulePack* pack : packs)
                if (const auto index = area_index(*pack, id))
                    return pack->areas[*index].title;
            return id.text;
        };
    }

    void operator()(const AllOf&) const {}
    void operator()(const AnyOf&) const {}
    void operator()(const WorkApart&) const {}
    void operator()(const ExamTerms&) const {}
    void operator()(const MembershipTerms&) const {}
    void operator()(const Transcripts&) const {}
    void operator()(const DegreeTerms& terms) const { add_degrees(facts, terms, degree_asked); }
    void operator()(const DeclarationTerms& terms) const {
        add(facts, {"asked of the applicant", "se pregunta a quien solicita"}, terms.question);
        add(facts, {"answer kept as", "la respuesta se guarda como"}, terms.declaration);
    }
    void operator()(const UnknownTerms& terms) const {
        add(facts, {"question to the association", "pregunta a la asociación"}, terms.question);
    }
    void operator()(const Signatures& terms) const {
        add_list(facts, {"papers to sign", "documentos que firmar"}, terms.documents, document_words);
    }
    void operator()(const TrainingHours& terms) const {
        add(facts, {"training hours", "horas de capacitación"}, hours_words(terms.asked));
        if (terms.dei_asked > Minutes{})
            add(facts, dei, hours_words(terms.dei_asked));
        if (terms.rsc_asked == Minutes{})
            return;
        static constexpr Text inside{"of these on giving RS/C", "de estas, sobre cómo dar RS/C"};
        static constexpr Text on_top{"besides these on giving RS/C", "además de estas, sobre cómo dar RS/C"};
        add(facts, terms.rsc_inside ? inside : on_top, hours_words(terms.rsc_asked));
    }
    void operator()(const CompetencyCoverage& terms) const {
        static constexpr Text kinds[]{{"courses", "cursos"}, {"trainings", "capacitaciones"}, {"work", "trabajo"}, {"RS/C", "RS/C"}};
        add_list(facts, {"areas", "áreas"}, terms.areas, area_titles(), AskedKind::Areas);
        add_list(facts, {"shown by", "se muestran con"}, terms.documented_by, [](EvidenceKind kind) {
            const auto at = static_cast<std::size_t>(kind) - static_cast<std::size_t>(EvidenceKind::Course);
            return std::string(at < std::size(kinds) ? std::string_view(kinds[at]) : name_of(kind));
        });
        add_whether(facts, terms.gap_is_question, {"an area without anything is a question", "un área sin nada es una pregunta"});
    }
    void operator()(const Work& terms) const {
        static constexpr Text kinds[]{{"a job", "un trabajo"}, {"volunteer work", "voluntariado"}, {"an internship", "una pasantía"}};
        add(facts, {"months of work", "meses de trabajo"}, months_words(terms.months));
        add(facts, {"kind of work", "clase de trabajo"}, std::string(kinds[static_cast<std::size_t>(terms.kind)]));
        after(terms.after);
        add_list(facts, {"the work must be", "el trabajo debe ser"}, terms.conditions, condition_text);
        if (terms.families > 0)
            add(facts, {"families", "familias"}, std::to_string(terms.families));
        add_whether(facts, terms.half_time_asked, {"less than half time is a question", "menos de medio tiempo es una pregunta"});
        add_whether(facts, terms.volunteers_too, {"volunteer work too", "también voluntariado"});
        if (terms.internship) {
            add(facts, {"internship, at most", "pasantía, como mucho"}, months_words(terms.internship->most_months));
            add_list(facts, {"who supervises the internship holds one of", "quien supervisa la pasantía tiene una de"},
                     terms.internship->supervisor_holds, titles());
        }
    }
    void operator()(const ReflectiveSupervision& terms) const {
        add(facts, {"hours of RS/C", "horas de RS/C"}, hours_words(terms.asked));
        add(facts, {"spread over at least", "repartidas en al menos"}, months_words(terms.shortest_months));
        add(facts, {"spread over at most", "repartidas en como mucho"}, months_words(terms.longest_months));
        after(terms.after);
        add_list(facts, {"the provider holds one of", "quien la da tiene una de"}, terms.provider_holds, titles());
        add_whether(facts, terms.provider_keeps, {"and still holds it", "y la conserva"});
        add_whether(facts, terms.others_may_be_approved,
               {"others may be approved by the association", "la asociación puede aprobar a otras personas"});
        if (terms.exception) {
            add_list(facts, {"for some applicants also one of", "para algunas personas también una de"},
                     terms.exception->holds, titles());
            add(facts, {"these are those whose highest degree is", "son aquellas cuyo título más alto es"},
                degree_words(terms.exception->applicant_highest));
        }
        add_list(facts, {"while doing one of", "mientras hace una de estas cosas"}, terms.during, fact_words);
        if (terms.about_rsc > Minutes{})
            add(facts, {"of these about the RS/C given", "de estas, sobre la RS/C que se da"}, hours_words(terms.about_rsc));
    }
    void operator()(const References& terms) const {
        add_list(facts, {"who rates", "quiénes califican"}, terms.plans, plan_text);
        add_list(facts, {"one of them holds", "una de estas personas tiene"}, terms.one_holds, titles());
        add_whether(facts, terms.vetted_will_do, {"or was accepted by the association", "o la asociación la aceptó"});
    }

private:
    void after(const std::optional<DegreeTerms>& terms) const {
        if (terms)
            add_degrees(facts, *terms, after_degree_asked);
    }
};

} // namespace

std::vector<AskedFact> asked_facts(const Requirement& requirement, TitlesOf packs) {
    Facts facts;
    std::visit(FactsOf{facts, packs}, requirement.terms);
    return facts;
}

std::vector<AskedFact> asked_facts(const ContinuingRequirement& continuing) {
    Facts facts;
    if (continuing.kind == ContinuingRequirement::Kind::Unknown) {
        FactsOf{facts, {}}(UnknownTerms{continuing.question});
        return facts;
    }
    add(facts, {"how firmly", "con qué firmeza"}, strength_words(continuing.strength));
    if (continuing.hours > Minutes{})
        add(facts, {"hours in a period", "horas en un período"}, hours_words(continuing.hours));
    if (continuing.rsc_hours > Minutes{}) {
        add(facts, {"of these on giving RS/C", "de estas, sobre cómo dar RS/C"}, hours_words(continuing.rsc_hours));
        add(facts, {"these are", "estas"}, strength_words(continuing.rsc_strength));
    }
    if (continuing.dei_hours > Minutes{})
        add(facts, dei, hours_words(continuing.dei_hours));
    if (continuing.shortest_months > 0)
        add(facts, {"spread over at least", "repartidas en al menos"}, months_words(continuing.shortest_months));
    if (continuing.fewer_after_months) {
        add(facts, {"fewer hours are enough after", "bastan menos horas después de"},
            months_words(*continuing.fewer_after_months));
        add(facts, {"hours that are then enough", "horas que entonces bastan"}, hours_words(continuing.fewer_hours));
    }
    if (continuing.not_required_after_months)
        add(facts, {"no longer asked after", "ya no se pide después de"}, months_words(*continuing.not_required_after_months));
    return facts;
}

AskedFact keeping_period(const Category& category) {
    static constexpr Text about{"period for keeping it", "período para conservarla"};
    return {std::string(about), {months_words(category.continuing_period_months)}, AskedKind::Value};
}

std::vector<std::string> values_only_in(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    std::vector<std::string> only;
    for (const std::string& one : some)
        if (std::find(others.begin(), others.end(), one) == others.end())
            only.push_back(one);
    return only;
}

std::string kind_words(const Terms& terms) {
    static constexpr std::array<Text, std::variant_size_v<Terms>> words{{
        {"several things together", "varias cosas juntas"},
        {"one of several ways", "una de varias maneras"},
        {"competency areas", "áreas de competencia"},
        {"a declaration", "una declaración"},
        {"a degree", "un título"},
        {"an exam", "un examen"},
        {"a membership", "una membresía"},
        {"references", "referencias"},
        {"RS/C", "RS/C"},
        {"signatures", "firmas"},
        {"training hours", "horas de capacitación"},
        {"transcripts", "historiales académicos"},
        {"something unknown", "algo que no se sabe"},
        {"work", "trabajo"},
        {"two kinds of work", "dos clases de trabajo"},
    }};
    return std::string(words[terms.index()]);
}

} // namespace imh
