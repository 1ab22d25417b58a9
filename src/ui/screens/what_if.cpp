// What would be if: what is imagined, each switched on or off, and how every category would stand then.

#include <array>

#include "core/areas.h"
#include "core/explain_parts.h"
#include "core/what_if.h"
#include "core/words.h"
#include "ui/screens/entry_fields.h"
#include "ui/screens/next_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void imagined_list(Page& page) {
    if (page.ui.plan.imagined.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "imagined", .place = {.padding = kit::pad(18, 14), .gap = 10}});
    kit::heading(page.kit, 3, words::imagined_title);
    for (const Imagined& one : page.ui.plan.imagined) {
        const std::string number = std::to_string(one.number);
        const kit::KeyScope key(page.kit, number);
        const auto part = kit::column(page.kit, {.gap = 4});
        bool on = one.on;
        if (kit::checkbox(page.kit, {.key = "on", .label = one.title}, on))
            page.ask(SwitchImagined{one.number, on});
        const auto ways = kit::wrap(page.kit, {.gap = 12});
        const std::string add = std::string(words::imagined_add) + ": " + one.title;
        if (!(one.entries == Portfolio{}) &&
            kit::button(page.kit, {.key = "add", .label = words::imagined_add, .icon = kit::Icon::Plus, .small = true, .name = add}))
            page.ask(AddImagined{one.number});
        const std::string forget = std::string(words::imagined_forget) + ": " + one.title;
        if (kit::button(page.kit, {.key = "forget", .label = words::imagined_forget, .icon = kit::Icon::X, .weight = kit::Weight::Quiet, .small = true, .name = forget}))
            page.ask(ForgetImagined{one.number});
    }
}

/// "Training hours: now 24 h of 30 h, then 30 h of 30 h".
std::string change_words(const Category& category, const StandingChange& change, Stage stage) {
    const Requirement* requirement = find_requirement(category, change.requirement);
    const bool measured = change.measure_before.unit != Unit::None && change.measure_before.asked > 0 && change.measure_after.asked > 0;
    const std::string before = measured ? measure_words(change.measure_before) : standing_words(change.before, stage);
    const std::string after = measured ? measure_words(change.measure_after) : standing_words(change.after, stage);
    return filled(words::now_then, {requirement ? requirement->title : change.requirement.text, before, after});
}

void category_row(Page& page, const Category& category, const CategoryChange& change) {
    const kit::KeyScope key(page.kit, category.id.text);
    const auto part = kit::column(page.kit, {.padding = kit::pad(0, 6), .gap = 4});
    const std::string title = full_title(category);
    std::string before, after;
    const CategoryAssessment* was = assessment_of(page.view, category.id);
    const CategoryAssessment* would = nullptr;
    for (const CategoryAssessment& one : page.view.imagined->categories)
        if (one.category == category.id)
            would = &one;
    {
        const auto row = kit::row_or_column(page.kit, 520, {.gap = 10, .align = kit::Align::Start});
        kit::text(page.kit, {.text = title, .bold = page.view.category == &category, .grow = 1});
        const auto pills = kit::wrap(page.kit, {.gap = 8});
        if (was)
            kit::pill(page.kit, outcome_pill(*was, before));
        if (change.changes.empty()) {
            kit::text(page.kit, {.text = words::no_change, .size = 14, .tone = kit::Tone::Muted});
        } else if (would) {
            kit::icon(page.kit, kit::Icon::ArrowRight, 18);
            kit::pill(page.kit, outcome_pill(*would, after));
        }
    }
    for (const StandingChange& one : change.changes) {
        const Requirement* requirement = find_requirement(category, one.requirement);
        const std::string told = change_words(category, one, requirement ? requirement->stage : Stage::Experience);
        kit::paragraph(page.kit, {.text = told, .size = 14, .tone = kit::Tone::Muted, .figures = true});
    }
}

void outcomes(Page& page) {
    if (!page.view.imagined)
        return;
    const auto card = kit::card(page.kit, {.key = "outcomes", .place = {.padding = kit::pad(18, 14), .gap = 6}});
    const bool later = page.view.imagined_day > page.kit.today();
    const std::string title = later ? filled(words::would_stand_by, {date_words(page.view.imagined_day)}) : std::string(words::would_stand);
    kit::heading(page.kit, 3, title);
    const std::vector<CategoryChange> changes = changes_between(page.view.assessment, *page.view.imagined);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0)
            kit::divider(page.kit);
        category_row(page, page.view.pack.categories[i], changes[i]);
    }
}

// -- imagining something else

constexpr Minutes usual_hours{6 * 60};
constexpr int usual_months = 12;

Training imagined_training(const Page& page, const ImagineForm& form) {
    const RulePack& pack = page.view.pack;
    const AreaSet asked = page.view.category ? required_areas(pack, *page.view.category) : AreaSet{};
    Training training;
    training.id = imagined_id(1, "training");
    training.title = training.id.text;
    training.from = page.kit.today();
    training.hours = form.hours.value_or(usual_hours);
    training.areas.emplace();
    for (std::size_t i = 0; i < pack.areas.size(); ++i)
        if (pack.areas[i].domain == form.domain && asked[i])
            training.areas->push_back(pack.areas[i].id);
    return training;
}

/// Somebody endorsed in every category since long ago, so that only the applicant's side is tried.
Person imagined_person(const Page& page, bool endorsed) {
    Person person;
    person.id = {imagined_id(1, "person").text};
    person.endorsements.emplace();
    if (endorsed)
        for (const Category& category : page.view.pack.categories)
            person.endorsements->push_back({category.id, Date{std::chrono::year{2000} / 1 / 1}, std::nullopt, {}});
    person.masters_prepared = person.familiar_with_imh = Answer::Yes;
    person.relative = person.self = person.meets_requirements = Answer::No;
    person.vetting = Vetting::No;
    return person;
}

Day months_later(Date today, int months) { return end_of_months(Day{today} + std::chrono::days{1}, months); }

void add_supervision(const Page& page, const ImagineForm& form, Portfolio& entries) {
    const int months = std::max(form.months.value_or(usual_months), 1);
    const Minutes hours = form.hours.value_or(usual_hours);
    entries.people = {imagined_person(page, true)};
    for (int month = 0; month < months; ++month) {
        Session session;
        session.id = imagined_id(1, "session", static_cast<std::size_t>(month));
        session.from = Date{months_later(page.kit.today(), month + 1)};
        session.hours = hours * (month + 1) / months - hours * month / months;
        session.about_rsc = session.hours;
        session.provider = entries.people[0].id;
        entries.sessions.push_back(session);
    }
}

Job imagined_job(const Page& page) {
    Job job;
    job.id = imagined_id(1, "job");
    job.from = Date{Day{page.kit.today()} + std::chrono::days{1}};
    job.hours_per_week = 40;
    job.families = 20;
    job.facts.fill(Answer::Yes);
    return job;
}

void imagine(Page& page, const ImagineForm& form) {
    Portfolio entries;
    std::string title;
    std::optional<Date> by;
    const int months = std::max(form.months.value_or(usual_months), 1);
    switch (form.kind) {
    case ImaginedKind::Training:
        entries.trainings = {imagined_training(page, form)};
        title = filled(words::imagined_training, {hours_words(*entries.trainings[0].hours), page.view.pack.domains[form.domain].title});
        break;
    case ImaginedKind::Supervision:
        add_supervision(page, form, entries);
        title = filled(words::imagined_supervision, {hours_words(form.hours.value_or(usual_hours)), months_words(months)});
        break;
    case ImaginedKind::Work:
        entries.jobs = {imagined_job(page)};
        by = Date{months_later(page.kit.today(), months)};
        title = filled(words::imagined_work, {months_words(months)});
        break;
    case ImaginedKind::Degree: {
        Degree degree;
        degree.id = imagined_id(1, "degree");
        degree.kind = form.degree;
        degree.conferred = page.kit.today();
        degree.related_field = degree.transcript = Answer::Yes;
        entries.degrees = {degree};
        title = filled(words::imagined_degree, {degree_words(form.degree)});
        break;
    }
    case ImaginedKind::Rater: {
        entries.people = {imagined_person(page, form.endorsed)};
        Reference reference;
        reference.id = imagined_id(1, "reference");
        reference.person = entries.people[0].id;
        reference.roles = {form.role};
        entries.references = {reference};
        title = filled(words::imagined_rater, {role_words(form.role)});
        break;
    }
    }
    page.ask(Imagine{.title = std::move(title), .entries = std::move(entries), .by = by});
}

/// A drop-down of texts.
bool choose(Page& page, std::string_view key, std::string_view label, const std::vector<std::string>& texts, std::size_t& value) {
    std::vector<kit::Option> options;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < texts.size(); ++i)
        keys.push_back(std::to_string(i));
    for (std::size_t i = 0; i < texts.size(); ++i)
        options.push_back({.key = keys[i], .label = texts[i]});
    return edit_option(page, {.key = key, .label = label, .options = options}, value);
}

template <class Enum, class WordsOf> std::vector<std::string> all_words(std::size_t number, WordsOf words_of) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < number; ++i)
        all.push_back(capital(words_of(static_cast<Enum>(i))));
    return all;
}

void fields(Page& page, ImagineForm& form) {
    const std::string id = "what-if";
    if (form.kind == ImaginedKind::Training || form.kind == ImaginedKind::Supervision)
        edit_hours(page, id, {.key = "hours", .label = words::imagine_hours, .example = "6:00"}, form.hours);
    if (form.kind == ImaginedKind::Supervision || form.kind == ImaginedKind::Work)
        edit_number(page, id, {.key = "months", .label = words::imagine_months, .example = "12"}, 120, form.months);
    if (form.kind == ImaginedKind::Training) {
        std::vector<std::string> domains;
        for (const Domain& domain : page.view.pack.domains)
            domains.push_back(domain.title);
        choose(page, "domain", words::imagine_domain, domains, form.domain);
    }
    if (form.kind == ImaginedKind::Degree) {
        auto degree = static_cast<std::size_t>(form.degree);
        if (choose(page, "degree", words::imagine_which_degree, all_words<DegreeKind>(9, degree_words), degree))
            form.degree = static_cast<DegreeKind>(degree);
    }
    if (form.kind == ImaginedKind::Rater) {
        auto role = static_cast<std::size_t>(form.role);
        if (choose(page, "role", words::imagine_role, all_words<RaterRole>(15, role_words), role))
            form.role = static_cast<RaterRole>(role);
        kit::checkbox(page.kit, {.key = "endorsed", .label = words::imagine_endorsed}, form.endorsed);
    }
}

void imagine_form(Page& page) {
    const auto part = kit::disclosure(page.kit, {.key = "imagine", .label = words::imagine_else});
    if (!part)
        return;
    const auto column = kit::column(page.kit, {.gap = 12, .max_width = 520});
    ImagineForm& form = page.ui.plan.form;
    auto kind = static_cast<std::size_t>(form.kind);
    const std::vector<std::string> kinds{std::string(words::imagine_training), std::string(words::imagine_supervision),
                                         std::string(words::imagine_work), std::string(words::imagine_degree),
                                         std::string(words::imagine_rater)};
    if (choose(page, "kind", words::imagine_kind, kinds, kind))
        form.kind = static_cast<ImaginedKind>(kind);
    fields(page, form);
    if (kit::button(page.kit, {.key = "imagine-it", .label = words::imagine_it, .weight = kit::Weight::Primary}))
        imagine(page, form);
}

} // namespace

void what_if_part(Page& page) {
    const auto part = kit::section(page.kit, {.key = "what-if", .label = words::what_if, .place = {.gap = 10}});
    kit::heading(page.kit, 2, words::what_if);
    kit::small(page.kit, words::what_if_lead);
    imagined_list(page);
    outcomes(page);
    imagine_form(page);
}

} // namespace imh::ui
