// The picture of supervision over time, with the same in words.
//
// Every month is a column. Above the ground stand the hours of its sessions, at the category in view parted by what
// becomes of them; a total over a stretch of time is one wide mark as high as its hours would be if spread evenly.
// Behind them the best stretch is shaded. Each person has a strip of their own, shaded while they held what is asked.

#include <algorithm>
#include <array>

#include "core/words.h"
#include "ui/kit/chart.h"
#include "ui/screens/parts.h"
#include "ui/screens/supervision_months.h"
#include "ui/screens/supervision_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

kit::Tone tone_of_verdict(Verdict verdict) {
    return verdict == Verdict::Counted ? kit::Tone::Met : verdict == Verdict::Open ? kit::Tone::Reviewer : kit::Tone::Later;
}

kit::ChartLook look_of_verdict(Verdict verdict) {
    return verdict == Verdict::Counted ? kit::ChartLook::Solid : kit::ChartLook::Outlined;
}

Minutes a_month_of(const Session& total) {
    const int months = month_number(month_of(*total.to)) - month_number(month_of(*total.from)) + 1;
    return total.hours.value_or(Minutes{}) / months;
}

kit::ChartMark mark_at(const Months& months, int from, int to) {
    return {.from = static_cast<float>(from - months.first), .to = static_cast<float>(to - months.first)};
}

/// The shades behind: the best stretch, and what is still needed.
void add_shades(std::vector<kit::ChartMark>& marks, const Months& months, const Finding* finding) {
    if (finding && finding->window) {
        kit::ChartMark mark = mark_at(months, month_number(month_of(finding->window->first)), month_number(month_of(finding->window->last)) + 1);
        mark.look = kit::ChartLook::Soft;
        marks.push_back(mark);
    }
    if (months.ahead > 0) {
        kit::ChartMark mark = mark_at(months, months.next, months.next + months.ahead);
        mark.look = kit::ChartLook::Dashed;
        marks.push_back(mark);
    }
}

void hours_strip(Page& page, const Months& months, const SessionLines& lines, const Finding* finding) {
    constexpr float room_above = 0.94f;
    Minutes most{1};
    for (const auto& [month, sums] : months.single)
        most = std::max(most, sums.all());
    for (const Session* total : months.totals)
        most = std::max(most, a_month_of(*total));
    const auto share = [&](Minutes hours) { return room_above * static_cast<float>(hours.count()) / static_cast<float>(most.count()); };
    std::vector<kit::ChartMark> marks;
    add_shades(marks, months, finding);
    for (const Session* total : months.totals) {
        const Verdict verdict = verdict_of(*total, line_of(lines, page.view.portfolio, *total));
        kit::ChartMark mark = mark_at(months, month_number(month_of(*total->from)), month_number(month_of(*total->to)) + 1);
        mark.high = share(a_month_of(*total));
        mark.tone = tone_of_verdict(verdict);
        mark.look = look_of_verdict(verdict);
        marks.push_back(mark);
    }
    for (const auto& [month, sums] : months.single) {
        float low = 0;
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            if (sums.by_verdict[i] == Minutes{})
                continue;
            kit::ChartMark mark = mark_at(months, month, month + 1);
            mark.low = low;
            mark.high = low += share(sums.by_verdict[i]);
            mark.tone = tone_of_verdict(verdicts[i]);
            mark.look = look_of_verdict(verdicts[i]);
            marks.push_back(mark);
        }
    }
    const std::string label = filled(words::picture_of, {month_words(month_from_number(months.first)), month_words(month_from_number(months.end - 1))});
    kit::strip(page.kit, {.key = "hours", .label = label, .columns = months.columns(), .height = 96, .marks = marks, .ground = true});
}

/// A year below each January, where there is room for it.
void year_ticks(Page& page, const Months& months) {
    const float width = page.kit.wide() ? 600 : page.kit.environment().width - 70;
    const float a_year = width * 12 / months.columns();
    const int every = a_year >= 40 ? 1 : a_year >= 20 ? 2 : 5;
    std::vector<std::string> texts;
    std::vector<kit::ChartTick> ticks;
    texts.reserve(static_cast<std::size_t>(months.end - months.first) / 12 + 2);
    for (int month = months.first; month < months.end;) {
        const int year = static_cast<int>(month_from_number(month).year());
        const int end = std::min(months.end, month_number(std::chrono::year{year + 1} / std::chrono::January));
        const auto columns = static_cast<float>(end - month);
        const bool fits = year % every == 0 && columns * width / months.columns() >= 36;
        texts.push_back(fits ? std::to_string(year) : std::string{});
        ticks.push_back({.columns = columns, .text = texts.back()});
        month = end;
    }
    kit::chart_ticks(page.kit, ticks);
}

const ReflectiveSupervision* terms_of(const View& view, const Finding* finding) {
    const Requirement* requirement = finding ? find_requirement(*view.category, finding->requirement) : nullptr;
    return requirement ? std::get_if<ReflectiveSupervision>(&requirement->terms) : nullptr;
}

/// While the person held one of the categories that are asked; any at all where none is asked.
void add_held(std::vector<kit::ChartMark>& marks, const Months& months, const Person* person, const ReflectiveSupervision* terms) {
    if (!person || !person->endorsements)
        return;
    for (const Endorsement& held : *person->endorsements) {
        const bool asked = !terms || std::ranges::find(terms->provider_holds, held.category) != terms->provider_holds.end();
        if (!asked || !held.from)
            continue;
        const int from = std::max(months.first, month_number(month_of(*held.from)));
        const int to = std::min(months.end, held.to ? month_number(month_of(*held.to)) + 1 : months.end);
        if (from >= to)
            continue;
        kit::ChartMark mark = mark_at(months, from, to);
        mark.look = kit::ChartLook::Soft;
        marks.push_back(mark);
    }
}

void person_strip(Page& page, const Months& months, const SessionLines& lines, const Finding* finding, const std::optional<PersonId>& id) {
    const Portfolio& portfolio = page.view.portfolio;
    const Person* person = id ? find_person(portfolio, *id) : nullptr;
    const std::string name = person_name(portfolio, id);
    std::vector<kit::ChartMark> marks;
    add_held(marks, months, person, terms_of(page.view, finding));
    Sums sums;
    for (const Session& session : portfolio.sessions) {
        if (session.provider != id)
            continue;
        const Verdict verdict = verdict_of(session, line_of(lines, portfolio, session));
        sums.by_verdict[place_of_verdict(verdict)] += session.hours.value_or(Minutes{});
        ++sums.sessions;
        if (!session.from)
            continue;
        kit::ChartMark mark = mark_at(months, month_number(month_of(*session.from)), month_number(month_of(session.to.value_or(*session.from))) + 1);
        mark.low = 0.2f;
        mark.high = 0.8f;
        mark.tone = tone_of_verdict(verdict);
        mark.look = look_of_verdict(verdict);
        marks.push_back(mark);
    }
    const kit::KeyScope key(page.kit, id ? id->text : "nobody");
    const auto column = kit::column(page.kit, {.key = "person", .gap = 2});
    {
        const auto row = kit::wrap(page.kit, {.gap = 8});
        if (person) {
            if (kit::link(page.kit, {.key = "open", .label = name, .size = 14}))
                page.ask(OpenEntry{{EntryKind::Person, person->id.text}});
        } else {
            kit::text(page.kit, {.text = name, .size = 14});
        }
        const std::string about = filled(words::month_line, {hours_words(sums.all()), sessions_words(sums.sessions)});
        kit::text(page.kit, {.text = about, .size = 14, .figures = true});
        if (person)
            kit::text(page.kit, {.text = endorsement_words(page.view.pack, person), .size = 14, .tone = kit::Tone::Muted});
    }
    const std::string label = person ? filled(words::picture_of_person, {name}) : std::string(words::picture_of_nobody);
    if (!marks.empty())
        kit::strip(page.kit, {.key = "strip", .label = label, .columns = months.columns(), .height = 16, .marks = marks, .ground = true});
}

void person_strips(Page& page, const Months& months, const SessionLines& lines, const Finding* finding) {
    std::vector<std::optional<PersonId>> people;
    for (const Session& session : page.view.portfolio.sessions)
        if (std::ranges::find(people, session.provider) == people.end())
            people.push_back(session.provider);
    for (const std::optional<PersonId>& id : people)
        person_strip(page, months, lines, finding, id);
}

void sum_pills(Page& page, const Months& months, const Finding* finding) {
    const auto wrap = kit::wrap(page.kit, {.gap = 8});
    const std::array<Text, 3> texts{words::sum_counts, words::sum_open, words::sum_aside};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (months.all.by_verdict[i] == Minutes{})
            continue;
        const Text& text = i == 0 && !finding ? words::sum_entered : texts[i];
        kit::pill(page.kit, {.tone = tone_of_verdict(verdicts[i]), .text = filled(text, {hours_words(months.all.by_verdict[i])})});
    }
}

void best_stretch(Page& page, const Finding* finding, const RscNeeded& needed) {
    if (!finding || !finding->window)
        return;
    const int months = month_number(month_of(finding->window->last)) - month_number(month_of(finding->window->first)) + 1;
    std::string text = filled(words::best_stretch, {month_words(month_of(finding->window->first)), month_words(month_of(finding->window->last)), months_words(months),
                                                  hours_words(Minutes{finding->measure.sure}), hours_words(Minutes{finding->measure.asked})});
    text += ' ';
    if (finding->standing == Standing::Met)
        text += words::stretch_enough;
    else if (needed.hours > Minutes{} && needed.months > 0)
        text += filled(words::needed_both, {hours_words(needed.hours), months_words(needed.months)});
    else if (needed.hours > Minutes{})
        text += filled(words::needed_hours, {hours_words(needed.hours)});
    else if (needed.months > 0)
        text += filled(words::needed_months, {months_words(needed.months)});
    if (needed.hours > Minutes{std::max<std::int64_t>(finding->measure.asked - finding->measure.possible, 0)})
        text.append(" ").append(words::needed_anew);
    if (needed.months > 0)
        text.append(" ").append(words::needed_note);
    kit::status(page.kit, "stretch", text, kit::Tone::Text);
}

} // namespace

void supervision_picture(Page& page, const SessionLines& lines) {
    const Finding* finding = rsc_finding(page.view);
    const ReflectiveSupervision* terms = terms_of(page.view, finding);
    RscNeeded needed;
    if (terms && finding->standing == Standing::NotMet)
        needed = rsc_needed(*terms, page.view.pack, page.view.portfolio, page.kit.today()).value_or(RscNeeded{});
    const Months months = months_of(page, lines, needed);
    const auto card = kit::card(page.kit, {.key = "picture", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    kit::heading(page.kit, 2, words::picture);
    sum_pills(page, months, finding);
    best_stretch(page, finding, needed);
    if (months.end <= months.first)
        return;
    hours_strip(page, months, lines, finding);
    year_ticks(page, months);
    person_strips(page, months, lines, finding);
    list_of_months(page, months, lines);
}

} // namespace imh::ui
