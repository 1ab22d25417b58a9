// What next, for each kind of requirement: actions, most useful first.

#include <algorithm>

#include "core/explain_parts.h"
#include "core/words.h"

namespace imh {

namespace {

struct Telling {
    const Finding& finding;
    const Category& category;
    const RulePack& pack;
    const Portfolio& portfolio;
    std::vector<std::string>& next;

    void say(std::string step) const { next.push_back(std::move(step)); }
    void say(const Text& step, std::initializer_list<std::string_view> values) const { say(filled(step, values)); }

    std::int64_t left() const { return finding.measure.asked - finding.measure.sure; }

    std::int64_t left(const char* sub_measure) const {
        for (const SubMeasure& sub : finding.sub_measures)
            if (sub.name == sub_measure)
                return std::max<std::int64_t>(sub.measure.asked - sub.measure.sure, 0);
        return 0;
    }
};

void tell(const TrainingHours&, const Telling& to) {
    if (const auto left = to.left(); left > 0)
        to.say({"Find {1} more of training that covers at least one area",
                "Busque {1} más de capacitación que cubra al menos un área"},
               {hours_words(Minutes{left})});
    if (const auto left = to.left("rsc_provision"); left > 0)
        to.say({"Find {1} more of training on giving reflective supervision",
                "Busque {1} más de capacitación sobre cómo dar supervisión reflexiva"},
               {hours_words(Minutes{left})});
    if (const auto left = to.left("dei"); left > 0)
        to.say({"Find {1} more of training on diversity, equity and inclusion",
                "Busque {1} más de capacitación sobre diversidad, equidad e inclusión"},
               {hours_words(Minutes{left})});
}

void tell(const CompetencyCoverage&, const Telling& to) {
    for (const std::string& domain : areas_by_domain(to.finding, Standing::NotMet, to.pack))
        to.say({"Map a training you have had, or find one, in {1}",
                "Márquelo en una capacitación que ya tuvo, o busque una nueva, para {1}"},
               {domain});
}

void tell(const Work& terms, const Telling& to) {
    if (const auto left = to.left(); left > 0)
        to.say(left < terms.months
                   ? Text{"Work {1} more of the kind that is asked", "Trabaje {1} más en lo que se pide"}
                   : Text{"Work {1} of the kind that is asked", "Trabaje {1} en lo que se pide"},
               {months_words(left)});
    if (const auto left = to.left("families"); left > 0)
        to.say({"Serve {1} more with children from birth to 36 months",
                "Atienda a {1} más con niños desde el nacimiento hasta los 36 meses"},
               {amount_words(Unit::Families, left)});
}

void tell(const ReflectiveSupervision& terms, const Telling& to) {
    if (const auto left = to.left(); left > 0)
        to.say({"Receive {1} more from a provider endorsed as asked, within one to two years",
                "Reciba {1} más, en un período de uno a dos años, de alguien que tenga el Endorsement que se pide"},
               {hours_words(Minutes{left})});
    if (const auto left = to.left("span"); left > 0)
        to.say({"Go on for {1} more, so that the sessions span at least {2}",
                "Siga {1} más, para que las sesiones abarquen al menos {2}"},
               {months_words(left), months_words(terms.shortest_months)});
    if (const auto left = to.left("about_rsc"); left > 0)
        to.say({"Receive {1} more about the reflective supervision that you give",
                "Reciba {1} más sobre la supervisión reflexiva que usted da"},
               {hours_words(Minutes{left})});
}

void tell(const DegreeTerms& terms, const Telling& to) {
    std::string kinds;
    for (const DegreeKind kind : terms.enough)
        kinds += (kinds.empty() ? "" : ", ") + degree_words(kind);
    if (!kinds.empty())
        to.say({"Enter the degree if you hold one of these: {1}", "Anote el título si tiene uno de estos: {1}"},
               {kinds});
}

void tell(const References& terms, const Telling& to) {
    for (const SlotFinding& slot : to.finding.slots)
        if (slot.reference.kind == EvidenceKind::None)
            to.say({"Ask for a rating: {1}", "Pida una referencia: {1}"}, {slot.slot});
    const bool all_filled = std::none_of(to.finding.slots.begin(), to.finding.slots.end(), [](const SlotFinding& slot) {
        return slot.reference.kind == EvidenceKind::None;
    });
    if (all_filled && !to.finding.slots.empty())
        to.say(terms.vetted_will_do ? Text{"Ask one rater who is endorsed, or have one vetted by the association",
                                           "Pida una referencia a alguien con Endorsement, o que la asociación evalúe "
                                           "a una de esas personas"}
                                    : Text{"Ask one rater who is endorsed at level II, III or IV",
                                           "Pida una referencia a alguien con Endorsement de nivel II, III o IV"},
               {});
}

void tell(const Signatures& terms, const Telling& to) {
    for (const std::string& document : terms.documents) {
        const bool is_signed = std::any_of(to.finding.ledger.begin(), to.finding.ledger.end(), [&](const Line& line) {
            return line.verdict == Verdict::Counted
                   && to.portfolio.signatures[line.evidence.index].document == document;
        });
        if (!is_signed)
            to.say({"Read and sign when you apply: {1}", "Lea y firme al presentar su solicitud: {1}"},
                   {document_words(document)});
    }
}

void tell(const Transcripts&, const Telling& to) {
    for (const Line& line : to.finding.ledger)
        if (line.reason == Reason::TranscriptMissing)
            to.say({"Order the official transcript of {1}", "Pida el historial académico oficial de: {1}"},
                   {evidence_words(to.portfolio, line.evidence)});
}

void tell(const MembershipTerms&, const Telling& to) {
    to.say({"Join the association, or another infant mental health association",
            "Hágase miembro de la asociación, o de otra asociación de salud mental infantil"},
           {});
}

void tell(const ExamTerms&, const Telling&) {}

void tell(const UnknownTerms&, const Telling&) {} // a question, told before

void tell(const DeclarationTerms& terms, const Telling& to) {
    to.say({"This asks: {1}", "Esto pregunta: {1}"}, {terms.question});
}

void tell_parts(const Telling& to) {
    for (const Finding& part : to.finding.parts) {
        const Requirement* requirement = find_requirement(to.category, part.requirement);
        if (requirement && part.standing != Standing::Met)
            for (std::string& step : next_steps(part, *requirement, to.category, to.pack, to.portfolio))
                to.say(std::move(step));
    }
}

void tell(const AllOf&, const Telling& to) {
    tell_parts(to);
}

void tell(const WorkApart&, const Telling& to) {
    tell_parts(to);
}

void tell(const AnyOf&, const Telling& to) {
    std::string ways;
    for (const Finding& part : to.finding.parts)
        if (const Requirement* requirement = find_requirement(to.category, part.requirement))
            ways += (ways.empty() ? "" : "; ") + requirement->title;
    to.say({"One of these is enough: {1}", "Basta con una de estas: {1}"}, {ways});
}

} // namespace

std::vector<std::string> next_steps(const Finding& finding, const Requirement& requirement, const Category& category,
                                    const RulePack& pack, const Portfolio& portfolio) {
    std::vector<std::string> next;
    if (finding.standing == Standing::Met || finding.standing == Standing::Later)
        return next;
    // What only needs an answer comes before what needs time.
    bool ask_association = false;
    for (const Question& question : finding.questions) {
        if (answered_next(finding, question))
            next.push_back(question_words(question, requirement, portfolio));
        else
            ask_association = ask_association || (question.decides && !question.applicant);
    }
    const Telling to{finding, category, pack, portfolio, next};
    if (ask_association)
        to.say({"Ask the association before you apply: this is for a reviewer to decide",
                "Pregunte a la asociación antes de presentar su solicitud: esto lo decide quien revisa"},
               {});
    const Measure& measure = finding.measure;
    if (measure.unit == Unit::ClockTime && measure.sure < measure.asked && measure.possible > measure.sure)
        to.say({"Settle what is open: up to {1} more may count", "Aclare lo pendiente: pueden contar hasta {1} más"},
               {hours_words(Minutes{measure.possible - measure.sure})});
    if (finding.standing == Standing::NotMet)
        std::visit([&](const auto& terms) { tell(terms, to); }, requirement.terms);
    else if (!finding.parts.empty())
        tell_parts(to);
    return next;
}

} // namespace imh
