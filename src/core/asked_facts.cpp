#include "core/asked_facts.h"

#include <algorithm>
#include <array>

#include "core/language.h"
#include "core/names.h"
#include "core/words.h"

namespace imh {
namespace {

using Facts = std::vector<AskedFact>;

void add(Facts& facts, const Text& about, std::string value) {
    facts.push_back({std::string(about), {std::move(value)}});
}

void add_if(Facts& facts, bool asked, const Text& about) {
    static constexpr Text yes{"yes", "sí"};
    if (asked)
        add(facts, about, std::string(yes));
}

template <class List, class Word>
void add_list(Facts& facts, const Text& about, const List& list, Word word) {
    if (list.empty())
        return;
    AskedFact fact{std::string(about), {}};
    for (const auto& one : list)
        fact.values.push_back(word(one));
    facts.push_back(std::move(fact));
}

constexpr Text dei{"of these on diversity, equity and inclusion", "de estas, sobre diversidad, equidad e inclusión"};

constexpr auto id_of = [](const auto& id) { return id.text; };

void add_degrees(Facts& facts, const DegreeTerms& terms) {
    add_list(facts, {"degrees that are enough", "títulos que bastan"}, terms.enough, degree_words);
    add_list(facts, {"degrees that are enough in a related field", "títulos que bastan en un campo afín"},
             terms.enough_if_related, degree_words);
    add_list(facts, {"degrees that a reviewer decides on", "títulos sobre los que decide quien revisa"}, terms.reviewer,
             degree_words);
    add_list(facts, {"degrees that a reviewer decides on where they are specific to infant mental health",
                     "títulos sobre los que decide quien revisa si son propios de la salud mental infantil"},
             terms.reviewer_if_focus, degree_words);
    add_if(facts, terms.course_work_for_reviewer,
           {"course work may stand in, a reviewer decides", "los estudios pueden sustituirlo, decide quien revisa"});
}

void add_after(Facts& facts, const std::optional<DegreeTerms>& after) {
    if (after)
        add_list(facts, {"counted after one of these degrees", "cuenta después de uno de estos títulos"}, after->enough,
                 degree_words);
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
    std::string text;
    const auto append = [&](std::string_view more) { text += (text.empty() ? "" : ", ") + std::string(more); };
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
        append(words);
    }
    if (slot.other_roles_are_question)
        append(others);
    for (const RaterRole role : slot.excluded)
        append(filled(never, {role_words(role)}));
    return text;
}

std::string plan_text(const SlotPlan& plan) {
    static constexpr Text at_best{"at best a question: {1}", "a lo sumo una pregunta: {1}"};
    static constexpr Text only_without{"{1}, only without {2}", "{1}, solo sin {2}"};
    std::string slots;
    for (const Slot& slot : plan.slots)
        slots += (slots.empty() ? "[" : " [") + slot_text(slot) + "]";
    std::string roles;
    for (const RaterRole role : plan.only_without)
        roles += (roles.empty() ? "" : ", ") + role_words(role);
    if (!roles.empty())
        slots = filled(only_without, {slots, roles});
    return plan.question ? filled(at_best, {slots}) : slots;
}

struct FactsOf {
    Facts& facts;

    void operator()(const AllOf&) const {}
    void operator()(const AnyOf&) const {}
    void operator()(const WorkApart&) const {}
    void operator()(const ExamTerms&) const {}
    void operator()(const MembershipTerms&) const {}
    void operator()(const Transcripts&) const {}
    void operator()(const DegreeTerms& terms) const { add_degrees(facts, terms); }
    void operator()(const DeclarationTerms& terms) const {
        add(facts, {"what the applicant declares", "lo que declara quien solicita"}, terms.declaration);
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
        add_list(facts, {"areas", "áreas"}, terms.areas, id_of);
        add_list(facts, {"shown by", "se muestran con"}, terms.documented_by, [](EvidenceKind kind) {
            const auto at = static_cast<std::size_t>(kind) - static_cast<std::size_t>(EvidenceKind::Course);
            return std::string(at < std::size(kinds) ? std::string_view(kinds[at]) : name_of(kind));
        });
        add_if(facts, terms.gap_is_question, {"an area without anything is a question", "un área sin nada es una pregunta"});
    }
    void operator()(const Work& terms) const {
        static constexpr Text kinds[]{{"a job", "un trabajo"}, {"volunteer work", "voluntariado"}, {"an internship", "una pasantía"}};
        add(facts, {"months of work", "meses de trabajo"}, months_words(terms.months));
        add(facts, {"kind of work", "clase de trabajo"}, std::string(kinds[static_cast<std::size_t>(terms.kind)]));
        add_after(facts, terms.after);
        add_list(facts, {"the work must be", "el trabajo debe ser"}, terms.conditions, condition_text);
        if (terms.families > 0)
            add(facts, {"families", "familias"}, std::to_string(terms.families));
        add_if(facts, terms.half_time_asked, {"less than half time is a question", "menos de medio tiempo es una pregunta"});
        add_if(facts, terms.volunteers_too, {"volunteer work too", "también voluntariado"});
        if (terms.internship) {
            add(facts, {"internship, at most", "pasantía, como mucho"}, months_words(terms.internship->most_months));
            add_list(facts, {"its supervisor holds one of", "quien la supervisa tiene una de"},
                     terms.internship->supervisor_holds, id_of);
        }
    }
    void operator()(const ReflectiveSupervision& terms) const {
        add(facts, {"hours of RS/C", "horas de RS/C"}, hours_words(terms.asked));
        add(facts, {"within at least", "en al menos"}, months_words(terms.shortest_months));
        add(facts, {"within at most", "en como mucho"}, months_words(terms.longest_months));
        add_after(facts, terms.after);
        add_list(facts, {"the provider holds one of", "quien la da tiene una de"}, terms.provider_holds, id_of);
        add_if(facts, terms.provider_keeps, {"and still holds it", "y la conserva"});
        add_if(facts, terms.others_may_be_approved,
               {"others may be approved by the association", "la asociación puede aprobar a otras personas"});
        if (terms.exception)
            add_list(facts, {"or, where the applicant's highest degree is a given one, one of",
                             "o, según el título más alto de quien solicita, una de"},
                     terms.exception->holds, id_of);
        if (terms.exception)
            add(facts, {"that degree is", "ese título es"}, degree_words(terms.exception->applicant_highest));
        add_list(facts, {"while doing one of", "mientras hace una de estas cosas"}, terms.during, fact_words);
        if (terms.about_rsc > Minutes{})
            add(facts, {"of these about the RS/C given", "de estas, sobre la RS/C que se da"}, hours_words(terms.about_rsc));
    }
    void operator()(const References& terms) const {
        add_list(facts, {"who rates", "quiénes califican"}, terms.plans, plan_text);
        add_list(facts, {"one of them holds", "una de estas personas tiene"}, terms.one_holds, id_of);
        add_if(facts, terms.vetted_will_do, {"or was accepted by the association", "o la asociación la aceptó"});
    }
};

std::string strength_text(ContinuingRequirement::Strength strength) {
    static constexpr Text words[]{{"asked", "se pide"}, {"recommended", "se recomienda"}, {"encouraged", "se alienta"}};
    return std::string(words[static_cast<std::size_t>(strength)]);
}

} // namespace

std::vector<AskedFact> asked_facts(const Requirement& requirement) {
    Facts facts;
    std::visit(FactsOf{facts}, requirement.terms);
    return facts;
}

std::vector<AskedFact> asked_facts(const ContinuingRequirement& continuing) {
    Facts facts;
    if (continuing.kind == ContinuingRequirement::Kind::Unknown) {
        FactsOf{facts}(UnknownTerms{continuing.question});
        return facts;
    }
    add(facts, {"how firmly", "con qué firmeza"}, strength_text(continuing.strength));
    if (continuing.hours > Minutes{})
        add(facts, {"hours in a period", "horas en un período"}, hours_words(continuing.hours));
    if (continuing.rsc_hours > Minutes{}) {
        add(facts, {"of these on giving RS/C", "de estas, sobre cómo dar RS/C"}, hours_words(continuing.rsc_hours));
        add(facts, {"these are", "estas"}, strength_text(continuing.rsc_strength));
    }
    if (continuing.dei_hours > Minutes{})
        add(facts, dei, hours_words(continuing.dei_hours));
    if (continuing.shortest_months > 0)
        add(facts, {"spread over at least", "repartidas en al menos"}, months_words(continuing.shortest_months));
    if (continuing.fewer_after_months) {
        add(facts, {"fewer hours are enough after", "bastan menos horas después de"},
            months_words(*continuing.fewer_after_months));
        add(facts, {"these fewer hours", "estas menos horas"}, hours_words(continuing.fewer_hours));
    }
    if (continuing.not_required_after_months)
        add(facts, {"no longer asked after", "ya no se pide después de"}, months_words(*continuing.not_required_after_months));
    return facts;
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
