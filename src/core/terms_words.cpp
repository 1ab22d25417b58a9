#include "core/terms_words.h"

#include <string_view>

#include "core/explain_renewal.h"
#include "core/words.h"

namespace imh {

namespace {

template<class List, class Words>
std::string joined_words(const List& list, Words words, std::string_view between = ", ") {
    std::string text;
    for (const auto& one : list)
        text += (text.empty() ? "" : std::string(between)) + std::string(words(one));
    return text;
}

std::string degrees_words(const std::vector<DegreeKind>& kinds) {
    return joined_words(kinds, [](DegreeKind kind) { return degree_words(kind); });
}

/// Collects the facts of one requirement.
struct Facts {
    const RulePack& pack;
    std::vector<ToldFact> facts{};

    void add(Text label, std::string value) {
        if (!value.empty())
            facts.push_back({std::string(label), std::move(value)});
    }
    void hours(Text label, Minutes length) {
        if (length > Minutes{})
            add(label, hours_words(length));
    }
    void when(Text label, bool holds) {
        if (holds)
            add(label, asked_yes());
    }

    void operator()(const AllOf&) {}
    void operator()(const AnyOf&) {}
    void operator()(const WorkApart&) {}
    void operator()(const ExamTerms&) {}
    void operator()(const MembershipTerms&) {}
    void operator()(const Transcripts&) {}
    void operator()(const UnknownTerms& terms) { add({"To ask the association", "Para preguntar a la asociación"}, terms.question); }
    void operator()(const DeclarationTerms& terms) { add({"Asked of you", "Se le pregunta"}, terms.question); }
    void operator()(const Signatures& terms) {
        add({"To sign", "Para firmar"},
            joined_words(terms.documents, [](const std::string& id) { return document_words(id); }));
    }
    void operator()(const DegreeTerms& terms) { degree({"Enough", "Basta"}, terms); }
    void operator()(const TrainingHours& terms) {
        hours({"Hours of training", "Horas de capacitación"}, terms.asked);
        hours({"On giving RS/C", "Sobre cómo dar RS/C"}, terms.rsc_asked);
        when({"These come on top of the others", "Se suman a las demás"}, terms.rsc_asked > Minutes{} && !terms.rsc_inside);
        hours({"On diversity, equity and inclusion", "Sobre diversidad, equidad e inclusión"}, terms.dei_asked);
    }
    void operator()(const CompetencyCoverage& terms) {
        add({"Areas", "Áreas"}, std::to_string(terms.areas.size()));
        add({"Shown by", "Las muestran"}, joined_words(terms.documented_by, kind_words));
        when({"An area without anything is a question", "Un área sin nada es una pregunta"}, terms.gap_is_question);
    }
    void operator()(const Work& terms) {
        add({"Time", "Tiempo"}, months_words(terms.months));
        when({"Volunteer work only", "Solo trabajo voluntario"}, terms.kind == JobKind::Volunteer);
        if (terms.after)
            degree({"After this degree", "Después de este título"}, *terms.after);
        add({"The work must be", "El trabajo tiene que ser"},
            joined_words(terms.conditions, [](const JobCondition& condition) { return fact_words(condition.fact); }, "; "));
        add({"Where it is not, a question only", "Si no lo es, solo una pregunta"}, doubtful(terms));
        if (terms.families > 0)
            add({"Families", "Familias"}, std::to_string(terms.families));
        when({"Fewer than 20 hours a week are a question", "Menos de 20 horas por semana son una pregunta"},
             terms.half_time_asked);
        when({"Volunteer work counts too", "También cuenta el trabajo voluntario"}, terms.volunteers_too);
        if (terms.internship)
            add({"Internship that may be counted", "Pasantía que puede contarse"},
                months_words(terms.internship->most_months));
    }
    void operator()(const ReflectiveSupervision& terms) {
        hours({"Hours of RS/C", "Horas de RS/C"}, terms.asked);
        add({"Spread over", "Repartidas en"},
            filled(Text{"{1} to {2} months", "{1} a {2} meses"},
                   {std::to_string(terms.shortest_months), std::to_string(terms.longest_months)}));
        hours({"About the RS/C that you give", "Sobre la RS/C que usted da"}, terms.about_rsc);
        if (terms.after)
            degree({"After this degree", "Después de este título"}, *terms.after);
        add({"Given by somebody endorsed as", "La da alguien con Endorsement de"}, categories_words(terms.provider_holds, pack));
        when({"The endorsement must still be held", "El Endorsement debe seguir vigente"}, terms.provider_keeps);
        when({"By others it is a question", "Con otra persona es una pregunta"}, terms.others_may_be_approved);
        if (terms.exception)
            add({"For some applicants also", "Para algunas personas también"},
                categories_words(terms.exception->holds, pack));
        add({"While the work is", "Mientras el trabajo es"},
            joined_words(terms.during, [](JobFact fact) { return fact_words(fact); }, "; "));
    }
    void operator()(const References& terms) {
        for (const SlotPlan& plan : terms.plans)
            add(plan.question ? Text{"Raters, as a question", "Referencias, como pregunta"} : Text{"Raters", "Referencias"},
                joined_words(plan.slots, [](const Slot& slot) { return slot.title; }, "; "));
        add({"One of them endorsed as", "Una de ellas con Endorsement de"}, categories_words(terms.one_holds, pack));
        when({"Accepted after a call will do", "Basta con aceptación tras una llamada"}, terms.vetted_will_do);
    }

private:
    static std::string kind_words(EvidenceKind kind) {
        static constexpr Text course{"courses", "cursos"};
        static constexpr Text training{"trainings", "capacitaciones"};
        static constexpr Text work{"work", "trabajo"};
        static constexpr Text rsc{"RS/C", "RS/C"};
        return std::string(kind == EvidenceKind::Course     ? course
                           : kind == EvidenceKind::Training ? training
                           : kind == EvidenceKind::Job      ? work
                                                            : rsc);
    }
    static std::string doubtful(const Work& terms) {
        std::string text;
        for (const JobCondition& condition : terms.conditions)
            if (condition.if_no == JobCondition::No::Question)
                text += (text.empty() ? "" : "; ") + fact_words(condition.fact);
        return text;
    }
    void degree(Text label, const DegreeTerms& terms) {
        add(label, degrees_words(terms.enough));
        add({"In a related field", "En un campo relacionado"}, degrees_words(terms.enough_if_related));
        add({"A reviewer decides on", "Quien revisa decide sobre"}, degrees_words(terms.reviewer));
        add({"On these if they are about the focus", "Sobre estos si tratan del enfoque"},
            degrees_words(terms.reviewer_if_focus));
        when({"A reviewer decides on course work", "Quien revisa decide sobre cursos"}, terms.course_work_for_reviewer);
    }
};

} // namespace

std::string asked_yes() {
    static constexpr Text yes{"yes", "sí"};
    return std::string(yes);
}

std::string asked_no() {
    static constexpr Text no{"no", "no"};
    return std::string(no);
}

std::string categories_words(const std::vector<CategoryId>& ids, const RulePack& pack) {
    return joined_words(ids, [&](const CategoryId& id) {
        const Category* category = find_named_category(pack, id);
        return category ? full_title(*category) : id.text;
    });
}

std::vector<ToldFact> told_facts(const Requirement& requirement, const RulePack& pack) {
    Facts facts{pack};
    std::visit([&](const auto& terms) { facts(terms); }, requirement.terms);
    return std::move(facts.facts);
}

std::vector<ToldFact> told_facts(const ContinuingRequirement& continuing) {
    static const RulePack none;
    Facts facts{none};
    if (continuing.kind == ContinuingRequirement::Kind::Unknown) {
        facts(UnknownTerms{continuing.question});
        return std::move(facts.facts);
    }
    facts.add({"How", "Cómo"}, strength_words(continuing.strength));
    facts.hours({"Hours", "Horas"}, continuing.hours);
    facts.hours({"On giving RS/C, of those who give it", "Sobre dar RS/C, a quien la da"}, continuing.rsc_hours);
    if (continuing.rsc_hours > Minutes{})
        facts.add({"These hours", "Estas horas"}, strength_words(continuing.rsc_strength));
    facts.hours({"On diversity, equity and inclusion", "Sobre diversidad, equidad e inclusión"}, continuing.dei_hours);
    if (continuing.shortest_months > 0)
        facts.add({"Spread over at least", "Repartidas en al menos"}, months_words(continuing.shortest_months));
    if (continuing.fewer_after_months)
        facts.add({"Hours after long holding", "Horas si la tiene desde hace tiempo"},
                  filled(Text{"{1} after {2}", "{1} después de {2}"},
                         {hours_words(continuing.fewer_hours), months_words(*continuing.fewer_after_months)}));
    if (continuing.not_required_after_months)
        facts.add({"No longer asked after", "Ya no se pide después de"}, months_words(*continuing.not_required_after_months));
    return std::move(facts.facts);
}

} // namespace imh
