// A finding told in words. The summary says what is there and what is asked; the ledger's lines are
// gathered by reason, so that two hundred sessions become one sentence each way.

#include "core/explain.h"

#include <algorithm>

#include "core/explain_parts.h"
#include "core/names.h"
#include "core/sorted.h"
#include "core/words.h"

namespace imh {

namespace {

const Line* counted_line(const Finding& finding) {
    const auto line = std::find_if(finding.ledger.begin(), finding.ledger.end(),
                                   [](const Line& each) { return each.verdict == Verdict::Counted; });
    return line == finding.ledger.end() ? nullptr : &*line;
}

/// Of several parts the one that an any-of rests on: the first of the best standing.
const Finding* best_part(const Finding& finding) {
    const auto best = std::min_element(finding.parts.begin(), finding.parts.end(),
                                       [](const Finding& a, const Finding& b) { return a.standing < b.standing; });
    return best == finding.parts.end() ? nullptr : &*best;
}

/// Of a requirement without parts.
std::string plain_summary(const Finding& finding, const Requirement& requirement, const Portfolio& portfolio) {
    static constexpr Text nothing_to_send{"nothing to send yet", "aún nada que enviar"};
    static constexpr Text no_education{"no degree or course yet", "aún sin título ni curso"};
    static constexpr Text passed{"passed", "aprobado"};
    static constexpr Text after_review{"after the review", "después de la revisión"};
    static constexpr Text says_yes{"you say yes", "usted dice que sí"};
    static constexpr Text says_no{"you say no", "usted dice que no"};
    static constexpr Text unanswered{"not answered yet", "aún sin respuesta"};
    static constexpr Text question_open{"a question is open", "hay una pregunta abierta"};
    static constexpr Text none_yet{"none yet", "aún nada"};
    static constexpr Text not_in_sources{"the sources do not say", "las fuentes no lo dicen"};
    const bool met = finding.standing == Standing::Met;
    if (finding.measure.unit != Unit::None)
        return finding.measure.asked > 0 ? measure_words(finding.measure)
                                         : std::string(met ? nothing_to_send : no_education);
    if (std::holds_alternative<ExamTerms>(requirement.terms))
        return std::string(met ? passed : after_review);
    if (std::holds_alternative<DeclarationTerms>(requirement.terms))
        return std::string(met ? says_yes : finding.standing == Standing::NotMet ? says_no : unanswered);
    if (std::holds_alternative<UnknownTerms>(requirement.terms))
        return std::string(not_in_sources);
    if (const Line* line = counted_line(finding))
        return evidence_words(portfolio, line->evidence);
    return std::string(finding.standing == Standing::Reviewer ? question_open : none_yet);
}

} // namespace

std::string summary_words(const Finding& finding, const Category& category, const Portfolio& portfolio) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return {};
    if (std::holds_alternative<AnyOf>(requirement->terms)) {
        const Finding* best = best_part(finding);
        if (!best || best->standing == Standing::NotMet)
            return filled(Text{"none of {1} ways yet", "aún ninguna de {1} maneras"},
                          {std::to_string(finding.parts.size())});
        return summary_words(*best, category, portfolio);
    }
    if (!finding.parts.empty()) {
        const auto met = std::count_if(finding.parts.begin(), finding.parts.end(),
                                       [](const Finding& part) { return part.standing == Standing::Met; });
        return filled(
            Text{"{1} of {2}", "{1} de {2}"},
            {std::to_string(met), counted_words(std::ssize(finding.parts), {"part", "parte"}, {"parts", "partes"})});
    }
    return plain_summary(finding, *requirement, portfolio);
}

namespace {

/// The lines of one verdict, reason and fact, added up.
struct Group {
    Verdict verdict;
    Reason reason;
    std::uint8_t fact;
    std::int64_t amount = 0;
    std::vector<EvidenceRef> entries;
};

std::vector<Group> grouped(const std::vector<Line>& ledger) {
    std::vector<Group> groups;
    for (const Line& line : ledger) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
            return each.verdict == line.verdict && each.reason == line.reason && each.fact == line.fact
                   && each.entries.front().kind == line.evidence.kind;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {line.verdict, line.reason, line.fact, 0, {}});
        group->amount += line.amount;
        if (group->entries.empty() || group->entries.back() != line.evidence)
            group->entries.push_back(line.evidence);
    }
    sort_stably(groups, [](const Group& a, const Group& b) { return a.verdict > b.verdict; });
    return groups;
}

/// "before your BSW of May 15, 2019": the first degree that the terms count from.
std::string before_degree_words(const Requirement& requirement, const Portfolio& portfolio) {
    const DegreeTerms* after = nullptr;
    if (const auto* work = std::get_if<Work>(&requirement.terms); work && work->after)
        after = &*work->after;
    if (const auto* rsc = std::get_if<ReflectiveSupervision>(&requirement.terms); rsc && rsc->after)
        after = &*rsc->after;
    const Degree* first = nullptr;
    for (const Degree& degree : portfolio.degrees) {
        const bool named =
            after && std::find(after->enough.begin(), after->enough.end(), degree.kind) != after->enough.end();
        if (named && degree.conferred && (!first || *degree.conferred < *first->conferred))
            first = &degree;
    }
    if (!first)
        return reason_words({{}, Verdict::SetAside, Reason::BeforeDegree, 0, 0});
    return filled(Text{"before your {1} of {2}", "antes de su título ({1}) del {2}"},
                  {first->title.empty() ? degree_words(first->kind) : first->title, date_words(*first->conferred)});
}

/// `requirement` is empty where it is no requirement of applying.
std::string group_words(const Group& group, Unit unit, const Requirement* requirement, const Portfolio& portfolio) {
    if (group.entries.front().kind == EvidenceKind::None) // about no single entry
        return capital(reason_words({{}, group.verdict, group.reason, 0, group.fact}));
    const std::string entries = group.entries.size() == 1
                                    ? "“" + evidence_words(portfolio, group.entries.front()) + "”"
                                    : entries_words(group.entries.front().kind, group.entries.size());
    const bool has_amount = (unit == Unit::ClockTime || unit == Unit::Days) && group.amount > 0;
    static constexpr Text in_entries{"{1} in {2}", "{1} en {2}"};
    static constexpr Text counted{"{1} counted", "{1}: contado"};
    static constexpr Text counts{"{1} counts", "{1} cuenta"};
    const std::string what = has_amount ? filled(in_entries, {amount_words(unit, group.amount), entries}) : entries;
    if (group.verdict == Verdict::Counted)
        return filled(has_amount || group.entries.size() > 1 ? counted : counts, {what});
    if (requirement && group.reason == Reason::BeforeDegree)
        return what + ": " + before_degree_words(*requirement, portfolio);
    return what + ": " + reason_words({{}, group.verdict, group.reason, 0, group.fact});
}

void add_slots(std::vector<std::string>& why, const Finding& finding, const Portfolio& portfolio) {
    static constexpr Text nobody{"nobody yet", "nadie todavía"};
    static constexpr Text plain{"{1}: {2}", "{1}: {2}"};
    static constexpr Text weighed{"{1}: {2} (a reviewer decides)", "{1}: {2} (decide quien revisa)"};
    for (const SlotFinding& slot : finding.slots) {
        const bool empty = slot.reference.kind == EvidenceKind::None;
        why.push_back(filled(slot.standing == Standing::Reviewer ? weighed : plain,
                             {slot.slot, empty ? std::string(nobody) : evidence_words(portfolio, slot.reference)}));
    }
}

std::vector<std::string> why_of(const Finding& finding, const Requirement& requirement, const Category& category,
                                const RulePack& pack, const Portfolio& portfolio) {
    std::vector<std::string> why;
    if (finding.window) {
        const Month first = month_of(finding.window->first);
        const Month last = month_of(finding.window->last);
        why.push_back(filled(
            Text{"Best stretch: {1} to {2}, {3}", "Mejor período: de {1} a {2}, {3}"},
            {month_words(first), month_words(last), months_words(month_number(last) - month_number(first) + 1)}));
    }
    for (const SubMeasure& sub : finding.sub_measures)
        why.push_back(sub_measure_words(sub));
    for (const Group& group : grouped(finding.ledger)) {
        const bool told_by_slots = group.verdict == Verdict::Counted && !finding.slots.empty();
        if (!told_by_slots)
            why.push_back(group_words(group, finding.ledger_unit, &requirement, portfolio));
    }
    add_slots(why, finding, portfolio);
    for (const std::string& domain : areas_by_domain(finding, Standing::NotMet, pack))
        why.push_back(filled(Text{"Still open in {1}", "Aún abierto en {1}"}, {domain}));
    for (const std::string& domain : areas_by_domain(finding, Standing::Reviewer, pack))
        why.push_back(
            filled(Text{"For a reviewer to weigh, in {1}", "Para que lo valore quien revisa, en {1}"}, {domain}));
    for (const Finding& part : finding.parts)
        if (const Requirement* of_part = find_requirement(category, part.requirement))
            why.push_back(of_part->title + ": " + summary_words(part, category, portfolio) + " (" + standing_words(part)
                          + ")");
    for (const Question& question : finding.questions)
        if (!answered_next(finding, question))
            why.push_back(question_words(question, requirement, portfolio));
    return why;
}

} // namespace

std::vector<std::string> ledger_words(const Finding& finding, const Portfolio& portfolio) {
    std::vector<std::string> told;
    for (const Group& group : grouped(finding.ledger))
        told.push_back(group_words(group, finding.ledger_unit, nullptr, portfolio));
    return told;
}

const std::string& area_title(const RulePack& pack, const AreaFinding& area) {
    return pack.areas[area.area].title;
}

std::vector<std::string> areas_by_domain(const Finding& finding, Standing standing, const RulePack& pack) {
    std::vector<std::string> domains;
    for (const bool key : {true, false}) {
        for (std::size_t i = 0; i < pack.domains.size(); ++i) {
            if (pack.domains[i].key != key)
                continue;
            std::string areas;
            for (const AreaFinding& area : finding.areas)
                if (area.standing == standing && pack.areas[area.area].domain == i)
                    areas += (areas.empty() ? "" : "; ") + area_title(pack, area);
            if (!areas.empty())
                domains.push_back(pack.domains[i].title + ": " + areas);
        }
    }
    return domains;
}

Explanation explain(const Finding& finding, const Category& category, const RulePack& pack,
                    const Portfolio& portfolio) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return {};
    Explanation told;
    told.summary = summary_words(finding, category, portfolio);
    told.left = left_of(finding);
    told.why = why_of(finding, *requirement, category, pack, portfolio);
    told.next = next_steps(finding, *requirement, category, pack, portfolio);
    told.source = source_words(requirement->citation);
    for (const std::string& id : requirement->readings)
        if (const Reading* reading = find_reading(pack, id))
            told.readings.push_back(reading->id + " · " + reading->title);
    return told;
}

bool answered_next(const Finding& finding, const Question& question) {
    const bool can_be_put = question.applicant || question.reason == Reason::RuleUnknown;
    return finding.standing != Standing::Met && question.decides && can_be_put;
}

} // namespace imh
