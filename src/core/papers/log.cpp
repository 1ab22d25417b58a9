#include "core/areas.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

/// Why a training is not in the totals; empty where it is.
std::string remark_of(const Lesson& lesson) {
    if (lesson.double_entry)
        return reason_words({lesson.ref, Verdict::SetAside, Reason::EnteredTwice, 0, 0});
    if (lesson.held == Truth::No)
        return reason_words({lesson.ref, Verdict::SetAside, lesson.why_not_held, 0, 0});
    return {};
}

Table training_table(const Source& source, const Dossier& dossier) {
    Table table{.caption = {},
                .columns = {{str(words::date)},
                            {str(words::title)},
                            {str(words::given_by)},
                            {str(words::areas)},
                            {str(words::hours), Side::End},
                            {str(words::running), Side::End}}};
    Minutes total{};
    for (const Lesson* lesson : in_order(dossier.trainings)) {
        const Training& training = source.portfolio.trainings[lesson->ref.index];
        const std::string remark = remark_of(*lesson);
        if (remark.empty())
            total += lesson->hours.value_or(Minutes{});
        std::string title = capital(evidence_words(source.portfolio, lesson->ref));
        if (!remark.empty())
            title += "\n(" + remark + ")";
        Cell hours = hours_cell(lesson->hours);
        if (training.rsc_hours && *training.rsc_hours > Minutes{})
            hours.text += "\n" + filled(words::rsc_part, {hours_words(*training.rsc_hours)});
        if (training.dei_hours && *training.dei_hours > Minutes{})
            hours.text += "\n" + filled(words::dei_part, {hours_words(*training.dei_hours)});
        table.rows.push_back(
            {.key = training.id.text,
             .cells = {days_cell(training.from, training.to, false), words_cell(title), words_cell(training.provider),
                       words_cell(training.areas ? areas_text(source.pack, areas_of(source.pack, *training.areas))
                                                 : str(words::unsaid)),
                       std::move(hours), hours_cell(total)}});
    }
    table.rows.push_back(
        {.key = {}, .cells = {words_cell(words::total), {}, {}, {}, hours_cell(total), {}}, .kind = RowKind::Total});
    return table;
}

Table domain_table(const Source& source, const Dossier& dossier) {
    Table table{
        .caption = {},
        .columns = {{str(words::domain)}, {str(words::trainings_count), Side::End}, {str(words::hours), Side::End}}};
    std::vector<Minutes> hours(source.pack.domains.size());
    std::vector<std::int64_t> trainings(source.pack.domains.size());
    for (const Lesson& lesson : dossier.trainings) {
        if (!remark_of(lesson).empty())
            continue;
        std::vector<bool> seen(source.pack.domains.size());
        for_each_area(lesson.areas, [&](std::size_t area) { seen[source.pack.areas[area].domain] = true; });
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i]) {
                hours[i] += lesson.hours.value_or(Minutes{});
                ++trainings[i];
            }
    }
    for (std::size_t i = 0; i < source.pack.domains.size(); ++i)
        table.rows.push_back(
            {.key = source.pack.domains[i].id,
             .cells = {words_cell(source.pack.domains[i].title), number_cell(trainings[i]), hours_cell(hours[i])}});
    return table;
}

} // namespace

Document training_log(const Source& source) {
    Document document = started(Kind::Log, source);
    const Dossier dossier = make_dossier(source.pack, source.portfolio, source.assessment.day);
    Section trainings{.key = "trainings", .title = str(words::log_section), .blocks = {}};
    if (dossier.trainings.empty()) {
        trainings.blocks.push_back(Paragraph{str(words::log_empty)});
        document.sections.push_back(std::move(trainings));
        return document;
    }
    trainings.blocks.push_back(Paragraph{str(words::log_note)});
    trainings.blocks.push_back(training_table(source, dossier));
    document.sections.push_back(std::move(trainings));
    Section domains{.key = "domains", .title = str(words::by_domain), .blocks = {}};
    domains.blocks.push_back(domain_table(source, dossier));
    document.sections.push_back(std::move(domains));
    return document;
}

} // namespace imh::paper
