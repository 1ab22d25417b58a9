#include "core/requirements/training_hours.h"

#include <algorithm>

#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

namespace {

/// What becomes of a lesson's hours, whatever their number.
Line line_of(const Lesson& lesson, const Category& category) {
    const auto amount = lesson.hours.value_or(Minutes{}).count();
    const auto set_aside = [&](Reason reason) { return Line{lesson.ref, Verdict::SetAside, reason, amount}; };
    const auto open = [&](Reason reason) { return Line{lesson.ref, Verdict::Open, reason, amount}; };

    if (lesson.double_entry)
        return set_aside(Reason::EnteredTwice);
    if (lesson.held == Truth::No)
        return set_aside(lesson.why_not_held);
    if (!specific_to(lesson, category.id))
        return set_aside(Reason::OtherCategory);
    if (lesson.areas_said && lesson.areas.none())
        return set_aside(Reason::NoArea);
    if (!lesson.hours)
        return open(Reason::HoursUnsaid);
    if (lesson.held == Truth::Maybe)
        return open(lesson.why_not_held);
    if (!lesson.areas_said)
        return open(Reason::AreasUnsaid);
    if (lesson.ref.kind == EvidenceKind::Course)
        return open(Reason::CourseHours);
    return {lesson.ref, Verdict::Counted, Reason::None, amount};
}

struct Hours {
    std::int64_t all = 0;
    std::int64_t rsc = 0;
    std::int64_t dei = 0;

    void add(const Hours& more) {
        all += more.all;
        rsc += more.rsc;
        dei += more.dei;
    }
    /// What is left for `asked`: all of it, or what the hours on giving RS/C don't use up.
    std::int64_t main(const TrainingHours& terms) const {
        return terms.rsc_inside ? all : all - std::min(rsc, std::int64_t{terms.rsc_asked.count()});
    }
};

struct OpenShare {
    Line line;
    Hours hours;
};

} // namespace

Finding assess(const TrainingHours& terms, const Category& category, const Dossier& dossier) {
    Finding finding;
    finding.ledger_unit = Unit::ClockTime;
    finding.ledger.reserve(dossier.trainings.size() + dossier.courses.size());
    Hours sure;
    Hours possible;
    std::vector<OpenShare> open;
    bool length_unsaid = false;
    const auto add = [&](const Lesson& lesson) {
        const Line line = line_of(lesson, category);
        finding.ledger.push_back(line);
        const std::int64_t rsc = lesson.rsc_hours.count();
        const std::int64_t dei = lesson.dei_hours.count();
        const Hours hours{std::max({line.amount, rsc, dei}), rsc, dei};
        if (line.verdict != Verdict::SetAside)
            possible.add(hours);
        if (line.verdict == Verdict::Counted)
            sure.add(hours);
        if (line.verdict == Verdict::Open)
            open.push_back({line, hours});
        length_unsaid = length_unsaid || line.reason == Reason::HoursUnsaid;
    };
    for (const Lesson& training : dossier.trainings)
        add(training);
    // Course work is evidence of its own kind; only clock hours that the applicant said come here.
    for (const Lesson& course : dossier.courses)
        if (course.hours)
            add(course);

    const std::int64_t asked = terms.asked.count();
    finding.measure = {Unit::ClockTime, sure.main(terms), possible.main(terms), asked};
    if (length_unsaid)
        finding.measure.possible = std::max(finding.measure.possible, asked);
    const Measure rsc{Unit::ClockTime, sure.rsc, possible.rsc, terms.rsc_asked.count()};
    const Standing main_standing = standing_of(finding.measure);
    const Standing rsc_standing = standing_of(rsc);
    const Measure dei{Unit::ClockTime, sure.dei, possible.dei, terms.dei_asked.count()};
    const Standing dei_standing = standing_of(dei);
    finding.standing = std::max({main_standing, rsc_standing, dei_standing});
    if (terms.rsc_asked > Minutes{})
        finding.sub_measures.push_back({"rsc_provision", rsc});
    if (terms.dei_asked > Minutes{})
        finding.sub_measures.push_back({"dei", dei});

    if (finding.standing == Standing::Reviewer)
        for (const auto& [line, hours] : open) {
            const bool may_fill = hours.all > 0 || line.reason == Reason::HoursUnsaid;
            if ((main_standing == Standing::Reviewer && may_fill) ||
                (rsc_standing == Standing::Reviewer && hours.rsc > 0) ||
                (dei_standing == Standing::Reviewer && hours.dei > 0))
                ask(finding, line.reason, line.evidence);
        }
    return finding;
}

} // namespace imh
