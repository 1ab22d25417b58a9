// A finding told in words. The summary says what is there and what is asked; the ledger's lines are
// gathered by reason, so that two hundred sessions become one sentence each way.

#include "core/explain.h"

#include <algorithm>

#include "core/explain_parts.h"
#include "core/names.h"
#include "core/words.h"

namespace imh {

namespace {

/// "36 h of 30 h", "31 of 37 areas"; with open amounts "24 h of 30 h, perhaps 30 h".
std::string measure_words(const Measure& measure) {
    const auto number = [&](std::int64_t amount) {
        return measure.unit == Unit::ClockTime ? hours_words(Minutes{amount}) : std::to_string(amount);
    };
    std::string text = number(measure.sure) + " of " + amount_words(measure.unit, measure.asked);
    if (measure.possible > measure.sure && measure.sure < measure.asked)
        text += ", perhaps " + number(measure.possible);
    return text;
}

std::string sub_measure_words(const SubMeasure& sub) {
    std::string name = sub.name;
    if (sub.name == "rsc_provision")
        name = "on giving reflective supervision";
    else if (sub.name == "about_rsc")
        name = "about the reflective supervision that you give";
    else if (sub.name == "span")
        name = "from the first session to the last";
    else if (sub.name == "families")
        name = "with children from birth to 36 months";
    const Measure& measure = sub.measure;
    if (measure.sure < measure.asked)
        return measure_words(measure) + " " + name;
    return amount_words(measure.unit, measure.sure) + " " + name + " (asked: " +
           amount_words(measure.unit, measure.asked) + ")";
}

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

std::string summary_of(const Finding& finding, const Category& category, const Portfolio& portfolio) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return {};
    if (std::holds_alternative<AnyOf>(requirement->terms)) {
        const Finding* best = best_part(finding);
        if (!best || best->standing == Standing::NotMet)
            return "none of " + std::to_string(finding.parts.size()) + " ways yet";
        return summary_of(*best, category, portfolio);
    }
    if (!finding.parts.empty()) {
        const auto met = std::count_if(finding.parts.begin(), finding.parts.end(),
                                       [](const Finding& part) { return part.standing == Standing::Met; });
        return std::to_string(met) + " of " + counted_words(static_cast<std::int64_t>(finding.parts.size()), "part", "parts");
    }
    if (finding.measure.unit != Unit::None)
        return finding.measure.asked > 0                  ? measure_words(finding.measure)
               : finding.standing == Standing::Met ? "nothing to send yet"
                                                   : "no degree or course yet";
    if (std::holds_alternative<ExamTerms>(requirement->terms))
        return finding.standing == Standing::Met ? "passed" : "after the review";
    if (std::holds_alternative<DeclarationTerms>(requirement->terms))
        return finding.standing == Standing::Met ? "you say yes"
               : finding.standing == Standing::NotMet ? "you say no" : "not answered yet";
    if (const Line* line = counted_line(finding))
        return evidence_words(portfolio, line->evidence);
    return finding.standing == Standing::Reviewer ? "a question is open" : "none yet";
}

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
            return each.verdict == line.verdict && each.reason == line.reason && each.fact == line.fact &&
                   each.entries.front().kind == line.evidence.kind;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {line.verdict, line.reason, line.fact, 0, {}});
        group->amount += line.amount;
        if (group->entries.empty() || group->entries.back() != line.evidence)
            group->entries.push_back(line.evidence);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.verdict > b.verdict; });
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
        const bool named = after && std::find(after->enough.begin(), after->enough.end(), degree.kind) != after->enough.end();
        if (named && degree.conferred && (!first || *degree.conferred < *first->conferred))
            first = &degree;
    }
    if (!first)
        return reason_words({{}, Verdict::SetAside, Reason::BeforeDegree, 0, 0});
    return "before your " + (first->title.empty() ? degree_words(first->kind) : first->title) + " of " +
           date_words(*first->conferred);
}

std::string group_words(const Group& group, Unit unit, const Requirement& requirement, const Portfolio& portfolio) {
    if (group.entries.front().kind == EvidenceKind::None) // about no single entry
        return capital(reason_words({{}, group.verdict, group.reason, 0, group.fact}));
    const std::string entries = group.entries.size() == 1
                                    ? "“" + evidence_words(portfolio, group.entries.front()) + "”"
                                    : entries_words(group.entries.front().kind, group.entries.size());
    const bool has_amount = (unit == Unit::ClockTime || unit == Unit::Days) && group.amount > 0;
    const std::string what = has_amount ? amount_words(unit, group.amount) + " in " + entries : entries;
    if (group.verdict == Verdict::Counted)
        return what + (has_amount || group.entries.size() > 1 ? " counted" : " counts");
    if (group.reason == Reason::BeforeDegree)
        return what + ": " + before_degree_words(requirement, portfolio);
    return what + ": " + reason_words({{}, group.verdict, group.reason, 0, group.fact});
}

void add_slots(std::vector<std::string>& why, const Finding& finding, const Portfolio& portfolio) {
    for (const SlotFinding& slot : finding.slots)
        why.push_back(slot.slot + ": " +
                      (slot.reference.kind == EvidenceKind::None ? "nobody yet"
                                                                 : evidence_words(portfolio, slot.reference)) +
                      (slot.standing == Standing::Reviewer ? " (a reviewer decides)" : ""));
}

std::vector<std::string> why_of(const Finding& finding, const Requirement& requirement, const Category& category,
                                const RulePack& pack, const Portfolio& portfolio) {
    std::vector<std::string> why;
    if (finding.window) {
        const Month first = month_of(finding.window->first);
        const Month last = month_of(finding.window->last);
        why.push_back("Best stretch: " + month_words(first) + " to " + month_words(last) + ", " +
                      months_words(month_number(last) - month_number(first) + 1));
    }
    for (const SubMeasure& sub : finding.sub_measures)
        why.push_back(sub_measure_words(sub));
    for (const Group& group : grouped(finding.ledger)) {
        const bool told_by_slots = group.verdict == Verdict::Counted && !finding.slots.empty();
        if (!told_by_slots)
            why.push_back(group_words(group, finding.ledger_unit, requirement, portfolio));
    }
    add_slots(why, finding, portfolio);
    for (const std::string& domain : areas_by_domain(finding, Standing::NotMet, pack))
        why.push_back("Still open in " + domain);
    for (const std::string& domain : areas_by_domain(finding, Standing::Reviewer, pack))
        why.push_back("For a reviewer to weigh, in " + domain);
    for (const Finding& part : finding.parts)
        if (const Requirement* of_part = find_requirement(category, part.requirement))
            why.push_back(of_part->title + ": " + summary_of(part, category, portfolio) + " (" +
                          standing_words(part) + ")");
    for (const Question& question : finding.questions)
        if (!answered_next(finding, question))
            why.push_back(question_words(question, requirement, portfolio));
    return why;
}

std::string left_of(const Finding& finding) {
    if (finding.standing == Standing::Met || finding.standing == Standing::Later)
        return {};
    if (finding.standing == Standing::Reviewer) {
        const auto open = std::count_if(finding.questions.begin(), finding.questions.end(),
                                        [](const Question& question) { return question.decides; });
        return open > 0 ? counted_words(open, "question", "questions") : "";
    }
    const auto left = [](const Measure& measure) {
        return amount_words(measure.unit, measure.asked - measure.sure) + " left";
    };
    if (finding.measure.unit != Unit::None && finding.measure.sure < finding.measure.asked)
        return left(finding.measure);
    for (const SubMeasure& sub : finding.sub_measures)
        if (sub.measure.sure < sub.measure.asked)
            return left(sub.measure);
    return {};
}

} // namespace

std::string entries_words(EvidenceKind kind, std::size_t number) {
    static constexpr const char* words[][2] = {
        {"entry", "entries"},         {"degree", "degrees"},       {"course", "courses"},
        {"training", "trainings"},    {"job", "jobs"},             {"session", "sessions"},
        {"rater", "raters"},          {"document", "documents"},   {"membership", "memberships"},
        {"exam", "exams"},            {"person", "people"},
    };
    const auto& pair = words[static_cast<std::size_t>(kind)];
    return counted_words(static_cast<std::int64_t>(number), pair[0], pair[1]);
}

const std::string& area_title(const RulePack& pack, const AreaFinding& area) { return pack.areas[area.area].title; }

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
                domains.push_back(pack.domains[i].title + ": " + areas +
                                  (pack.domains[i].by_ratings ? " (your raters show these best)" : ""));
        }
    }
    return domains;
}

Explanation explain(const Finding& finding, const Category& category, const RulePack& pack, const Portfolio& portfolio) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return {};
    Explanation told;
    told.summary = summary_of(finding, category, portfolio);
    told.left = left_of(finding);
    told.why = why_of(finding, *requirement, category, pack, portfolio);
    told.next = next_steps(finding, *requirement, category, pack, portfolio);
    const Citation& citation = requirement->citation;
    told.source = citation.document + ", " + citation.edition + ", " + citation.place;
    for (const std::string& id : requirement->readings)
        if (const Reading* reading = find_reading(pack, id))
            told.readings.push_back(reading->id + " · " + reading->title);
    return told;
}

bool answered_next(const Finding& finding, const Question& question) {
    return finding.standing != Standing::Met && question.decides && question.applicant;
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
    switch (assessment.outcome) {
    case Standing::NotMet:
        return "Not yet · " + std::to_string(met) + " of " + std::to_string(total) + " met";
    case Standing::Reviewer:
        return (only_answers ? "Answers needed · " : "A reviewer decides · ") + std::to_string(questions) + " of " +
               std::to_string(total) + " open";
    default:
        return assessment.pending.empty() ? "Met" : "Met · exam to come";
    }
}

} // namespace imh
