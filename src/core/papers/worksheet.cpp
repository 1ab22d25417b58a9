// The worksheet: pages 1 to 3 here (education, work, training), the others in worksheet_people.cpp and
// worksheet_checks.cpp. What is entered twice or lies ahead is left out of the rows, and named below them.

#include "core/papers/worksheet.h"

#include "core/papers/words.h"
#include "core/papers/worksheet_words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

Section education_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "education", .title = str(words::page_education), .blocks = {}};
    Table table{.caption = {},
                .columns = {{str(words::degree)},
                            {str(words::degree_kind)},
                            {str(words::field)},
                            {str(words::institution)},
                            {str(words::conferred)},
                            {str(words::transcript)},
                            {str(words::your_notes)}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    for (const EvidenceRef ref : dossier.degrees) {
        const Degree& degree = source.portfolio.degrees[ref.index];
        table.rows.push_back({.key = degree.id.text,
                              .cells = {words_cell(capital(evidence_words(source.portfolio, ref))),
                                        words_cell(degree_words(degree.kind)), words_cell(degree.field),
                                        words_cell(degree.institution), iso_cell(degree.conferred),
                                        words_cell(answer_words(degree.transcript)), words_cell(degree.words)}});
    }
    add_page_table(page, std::move(table), {});
    return page;
}

std::string kind_words(JobKind kind) {
    return str(kind == JobKind::Volunteer    ? words::kind_volunteer
               : kind == JobKind::Internship ? words::kind_internship
                                             : words::kind_job);
}

std::string ages_words(const Job& job) {
    std::string text;
    if (job.fact(JobFact::ServesInfants) == Answer::Yes)
        text = words::ages_infants;
    if (job.fact(JobFact::ServesPreschoolers) == Answer::Yes)
        text += (text.empty() ? "" : ", ") + str(words::ages_preschool);
    return text;
}

Section work_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "work", .title = str(words::page_work), .blocks = {}};
    Table table{.caption = {},
                .columns = {{str(words::job_title)},
                            {str(words::employer)},
                            {str(words::job_kind)},
                            {str(words::start)},
                            {str(words::end)},
                            {str(words::paid)},
                            {str(words::weekly)},
                            {str(words::children)},
                            {str(words::families)},
                            {str(words::focus)},
                            {str(words::supervisor)},
                            {str(words::duties)}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    std::vector<std::string> left_out;
    for (const JobEntry& entry : dossier.jobs) {
        const Job& job = *entry.job;
        if (entry.double_entry || entry.why_no_span == Reason::LiesAhead) {
            left_out.push_back(
                left_out_words(source, entry.ref, entry.double_entry ? Reason::EnteredTwice : Reason::LiesAhead));
            continue;
        }
        const Person* supervisor = job.supervisor ? person_of(dossier, *job.supervisor) : nullptr;
        const auto number = [](const std::optional<int>& value) { return value ? number_cell(*value) : Cell{}; };
        table.rows.push_back({.key = job.id.text,
                              .cells = {words_cell(capital(evidence_words(source.portfolio, entry.ref))),
                                        words_cell(job.employer), words_cell(kind_words(job.kind)), iso_cell(job.from),
                                        job.to ? iso_cell(job.to) : words_cell(words::still_going),
                                        words_cell(answer_words(job.fact(JobFact::Paid))), number(job.hours_per_week),
                                        words_cell(ages_words(job)), number(job.families),
                                        words_cell(answer_words(job.fact(JobFact::SocialEmotionalFocus))),
                                        words_cell(supervisor ? supervisor->name : ""), words_cell(job.words)}});
    }
    add_page_table(page, std::move(table), left_out);
    return page;
}

Cell rsc_hours_cell(Minutes length) {
    return length > Minutes{} ? decimal_cell(length) : Cell{};
}

Table trainings_table(const Source& source, const Dossier& dossier, std::vector<std::string>& left_out) {
    Table table{.caption = str(words::trainings),
                .columns = {{str(words::title)},
                            {str(words::start)},
                            {str(words::end)},
                            {str(words::given_by)},
                            {str(words::clock_hours), Side::End},
                            {str(words::training_type)},
                            {str(words::hours_rsc), Side::End},
                            {str(words::competencies)},
                            {str(words::your_notes)},
                            {str(words::running), Side::End}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    Minutes total{};
    Minutes rsc_total{};
    for (const Lesson* lesson : in_order(dossier.trainings)) {
        if (!to_type(*lesson)) {
            left_out.push_back(left_out_words(source, lesson->ref,
                                              lesson->double_entry ? Reason::EnteredTwice : lesson->why_not_held));
            continue;
        }
        const Training& training = source.portfolio.trainings[lesson->ref.index];
        total += lesson->hours.value_or(Minutes{});
        rsc_total += lesson->rsc_hours;
        table.rows.push_back(
            {.key = training.id.text,
             .cells = {words_cell(capital(evidence_words(source.portfolio, lesson->ref))), iso_cell(training.from),
                       iso_cell(training.to ? training.to : training.from), words_cell(training.provider),
                       decimal_cell(lesson->hours), words_cell(format_words(training.format)),
                       rsc_hours_cell(lesson->rsc_hours), words_cell(typed_areas(source.pack, lesson->areas)),
                       words_cell(training.words), decimal_cell(total)}});
    }
    if (!table.rows.empty())
        table.rows.push_back(
            {.key = {},
             .cells =
                 {words_cell(words::total), {}, {}, {}, decimal_cell(total), {}, rsc_hours_cell(rsc_total), {}, {}, {}},
             .kind = RowKind::Total});
    return table;
}

Table courses_table(const Source& source, const Dossier& dossier, std::vector<std::string>& left_out) {
    Table table{.caption = str(words::courses),
                .columns = {{str(words::title)},
                            {str(words::start)},
                            {str(words::end)},
                            {str(words::institution)},
                            {str(words::clock_hours), Side::End},
                            {str(words::training_type)},
                            {str(words::hours_rsc), Side::End},
                            {str(words::competencies)},
                            {str(words::your_notes)},
                            {str(words::credits)}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    for (const Lesson* lesson : in_order(dossier.courses)) {
        if (!to_type(*lesson)) {
            left_out.push_back(left_out_words(source, lesson->ref,
                                              lesson->double_entry ? Reason::EnteredTwice : lesson->why_not_held));
            continue;
        }
        const Course& course = source.portfolio.courses[lesson->ref.index];
        table.rows.push_back(
            {.key = course.id.text,
             .cells = {words_cell(capital(evidence_words(source.portfolio, lesson->ref))), iso_cell(course.from),
                       iso_cell(course.to), words_cell(course.institution), decimal_cell(lesson->hours),
                       words_cell(words::format_course), rsc_hours_cell(lesson->rsc_hours),
                       words_cell(typed_areas(source.pack, lesson->areas)), words_cell(course.words),
                       words_cell(course.credits)}});
    }
    return table;
}

Section training_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "training", .title = str(words::page_training), .blocks = {}};
    std::vector<std::string> left_out;
    Table trainings = trainings_table(source, dossier, left_out);
    Table courses = courses_table(source, dossier, left_out);
    if (!trainings.rows.empty())
        page.blocks.push_back(std::move(trainings));
    if (!courses.rows.empty() || page.blocks.empty())
        add_page_table(page, std::move(courses), left_out);
    else
        add_left_out(page, left_out);
    return page;
}

} // namespace

bool to_type(const Lesson& lesson) {
    return !lesson.double_entry && lesson.held != Truth::No;
}

std::string left_out_words(const Source& source, EvidenceRef ref, Reason reason) {
    return filled(words::titled,
                {capital(evidence_words(source.portfolio, ref)), reason_words({ref, Verdict::SetAside, reason, 0, 0})});
}

std::string typed_areas(const RulePack& pack, const AreaSet& areas) {
    return original_areas_text(pack, areas);
}

void add_left_out(Section& page, const std::vector<std::string>& left_out) {
    if (!left_out.empty())
        page.blocks.push_back(Bullets{str(words::left_out), left_out});
}

void add_page_table(Section& page, Table table, const std::vector<std::string>& left_out) {
    if (table.rows.empty())
        page.blocks.push_back(Paragraph{str(words::nothing_here)});
    else
        page.blocks.push_back(std::move(table));
    add_left_out(page, left_out);
}

Document easy_worksheet(const Source& source) {
    Document document = started(Kind::Worksheet, source);
    document.sections.front().blocks.push_back(Note{str(words::easy_note)});
    const Dossier dossier = make_dossier(source.pack, source.portfolio, source.assessment.day);
    document.sections.push_back(education_page(source, dossier));
    document.sections.push_back(work_page(source, dossier));
    document.sections.push_back(training_page(source, dossier));
    document.sections.push_back(supervision_page(source, dossier));
    document.sections.push_back(references_page(source, dossier));
    document.sections.push_back(grid_page(source, dossier));
    document.sections.push_back(reviewer_page(source));
    document.sections.push_back(totals_page(dossier));
    return document;
}

} // namespace imh::paper
