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
        to.say("Find " + hours_words(Minutes{left}) + " more of training that covers at least one area");
    if (const auto left = to.left("rsc_provision"); left > 0)
        to.say("Find " + hours_words(Minutes{left}) + " more of training on giving reflective supervision");
}

void tell(const CompetencyCoverage&, const Telling& to) {
    for (const std::string& domain : areas_by_domain(to.finding, Standing::NotMet, to.pack))
        to.say("Map a training you have had, or find one, in " + domain);
}

void tell(const Work& terms, const Telling& to) {
    if (const auto left = to.left(); left > 0)
        to.say("Work " + months_words(left) + (left < terms.months ? " more" : "") + " of the kind that is asked");
    if (const auto left = to.left("families"); left > 0)
        to.say("Serve " + amount_words(Unit::Families, left) + " more with children from birth to 36 months");
}

void tell(const ReflectiveSupervision& terms, const Telling& to) {
    if (const auto left = to.left(); left > 0)
        to.say("Receive " + hours_words(Minutes{left}) +
               " more from a provider endorsed as asked, within one to two years");
    if (const auto left = to.left("span"); left > 0)
        to.say("Go on for " + months_words(left) + " more, so that the sessions span at least " +
               months_words(terms.shortest_months));
    if (const auto left = to.left("about_rsc"); left > 0)
        to.say("Receive " + hours_words(Minutes{left}) + " more about the reflective supervision that you give");
}

void tell(const DegreeTerms& terms, const Telling& to) {
    std::string kinds;
    for (const DegreeKind kind : terms.enough)
        kinds += (kinds.empty() ? "" : ", ") + degree_words(kind);
    if (!kinds.empty())
        to.say("Enter the degree if you hold one of these: " + kinds);
}

void tell(const References& terms, const Telling& to) {
    for (const SlotFinding& slot : to.finding.slots)
        if (slot.reference.kind == EvidenceKind::None)
            to.say("Ask for a rating: " + slot.slot);
    const bool all_filled = std::none_of(to.finding.slots.begin(), to.finding.slots.end(), [](const SlotFinding& slot) {
        return slot.reference.kind == EvidenceKind::None;
    });
    if (all_filled && !to.finding.slots.empty())
        to.say(terms.vetted_will_do ? "Ask one rater who is endorsed, or have one vetted by the association"
                                    : "Ask one rater who is endorsed at level II, III or IV");
}

void tell(const Signatures& terms, const Telling& to) {
    for (const std::string& document : terms.documents) {
        const bool is_signed = std::any_of(to.finding.ledger.begin(), to.finding.ledger.end(), [&](const Line& line) {
            return line.verdict == Verdict::Counted && to.portfolio.signatures[line.evidence.index].document == document;
        });
        if (!is_signed)
            to.say("Read and sign when you apply: " + document_words(document));
    }
}

void tell(const Transcripts&, const Telling& to) {
    for (const Line& line : to.finding.ledger)
        if (line.reason == Reason::TranscriptMissing)
            to.say("Order the official transcript of " + evidence_words(to.portfolio, line.evidence));
}

void tell(const MembershipTerms&, const Telling& to) {
    to.say("Join the association, or another infant mental health association");
}

void tell(const ExamTerms&, const Telling&) {}

void tell(const DeclarationTerms& terms, const Telling& to) { to.say("This asks: " + terms.question); }

void tell_parts(const Telling& to) {
    for (const Finding& part : to.finding.parts) {
        const Requirement* requirement = find_requirement(to.category, part.requirement);
        if (requirement && part.standing != Standing::Met)
            for (std::string& step : next_steps(part, *requirement, to.category, to.pack, to.portfolio))
                to.say(std::move(step));
    }
}

void tell(const AllOf&, const Telling& to) { tell_parts(to); }

void tell(const WorkApart&, const Telling& to) { tell_parts(to); }

void tell(const AnyOf&, const Telling& to) {
    std::string ways;
    for (const Finding& part : to.finding.parts)
        if (const Requirement* requirement = find_requirement(to.category, part.requirement))
            ways += (ways.empty() ? "" : "; ") + requirement->title;
    to.say("One of these is enough: " + ways);
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
        ask_association = ask_association || (question.decides && !question.applicant);
    }
    if (ask_association)
        next.push_back("Ask the association before you apply: this is for a reviewer to decide");
    const Telling to{finding, category, pack, portfolio, next};
    const Measure& measure = finding.measure;
    if (measure.unit == Unit::ClockTime && measure.sure < measure.asked && measure.possible > measure.sure)
        to.say("Settle what is open: up to " + hours_words(Minutes{measure.possible - measure.sure}) + " more may count");
    if (finding.standing == Standing::NotMet)
        std::visit([&](const auto& terms) { tell(terms, to); }, requirement.terms);
    else if (!finding.parts.empty())
        tell_parts(to);
    return next;
}

} // namespace imh
