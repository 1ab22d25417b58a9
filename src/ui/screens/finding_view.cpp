#include "ui/screens/finding_view.h"

#include "core/explain.h"
#include "core/words.h"
#include "ui/screens/map_parts.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::string_view dot = " \xC2\xB7 ";

std::string_view verdict_words(Verdict verdict) {
    switch (verdict) {
    case Verdict::Counted:
        return words::counted;
    case Verdict::Open:
        return words::open_lines;
    case Verdict::SetAside:
        break;
    }
    return words::set_aside;
}

kit::Tone tone_of_verdict(Verdict verdict) {
    return verdict == Verdict::Counted ? kit::Tone::Met : verdict == Verdict::Open ? kit::Tone::Reviewer : kit::Tone::Later;
}

/// "Why · first. Second."
void labelled(Page& page, std::string_view label, const std::vector<std::string>& sentences, kit::Text look) {
    if (sentences.empty())
        return;
    std::string text(dot);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        text += (i == 0 ? "" : " ") + sentences[i];
        if (!text.ends_with('.') && !text.ends_with('?'))
            text += '.';
    }
    kit::rich(page.kit, {{.text = label, .bold = true}, {.text = text}}, look);
}

std::string of_requirement(std::string_view label, const Requirement& requirement) {
    return filled(words::button_of, {label, requirement.title});
}

void reasons(Page& page, const Requirement& requirement, const Explanation& told) {
    const auto box = kit::card(page.kit, {.key = "reasons", .place = {.padding = kit::pad(14, 12), .gap = 6}, .surface = kit::Surface::Page});
    if (!requirement.help.empty())
        labelled(page, words::asked, {requirement.help}, {});
    // Each reason on a line of its own: a list of reasons reads better than one long paragraph.
    if (told.why.size() == 1) {
        labelled(page, words::why, told.why, {});
    } else if (!told.why.empty()) {
        kit::text(page.kit, {.text = words::why, .bold = true});
        for (const std::string& reason : told.why)
            kit::paragraph(page.kit, reason);
    }
    labelled(page, words::next, told.next, {});
    if (!told.source.empty())
        labelled(page, words::source, {told.source}, {.size = 14, .tone = kit::Tone::Muted});
}

/// Our readings in full; folded, for most people come to see where they stand.
void readings(Page& page, const Requirement& requirement) {
    if (requirement.readings.empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "readings", .label = words::reading, .name = filled(words::readings_of, {requirement.title})});
    if (!inside)
        return;
    for (const std::string& id : requirement.readings)
        if (const Reading* reading = find_reading(page.view.pack, id)) {
            kit::rich(page.kit, {{.text = reading->id + " \xC2\xB7 " + reading->title, .bold = true}}, {.size = 14});
            kit::small(page.kit, reading->text);
        }
}

/// The entry's own words, leading to it.
void entry_link(Page& page, EvidenceRef ref) {
    const std::string entry = evidence_words(page.view.portfolio, ref);
    const auto side = kit::column(page.kit, {.grow = 1});
    if (const auto name = entry_name(page.view.portfolio, ref); !name)
        kit::text(page.kit, {.text = entry});
    else if (kit::link(page.kit, {.key = "entry", .label = entry}))
        page.ask(OpenEntry{*name});
}

void ledger_line(Page& page, const Finding& finding, const Line& line) {
    kit::Frame& ui = page.kit;
    const auto column = kit::column(ui, {.padding = kit::pad(0, 8), .gap = 4});
    {
        const auto row = kit::row(ui, {.gap = 12, .align = kit::Align::Start});
        entry_link(page, line.evidence);
        if (finding.ledger_unit != Unit::None && line.amount > 0)
            kit::text(ui, {.text = amount_words(finding.ledger_unit, line.amount), .size = 14, .figures = true});
        kit::pill(ui, {.tone = tone_of_verdict(line.verdict), .text = verdict_words(line.verdict)});
    }
    if (line.verdict != Verdict::Counted)
        kit::paragraph(ui, {.text = capital(reason_words(line)), .size = 14, .tone = kit::Tone::Muted});
}

void ledger_part(Page& page, const Finding& finding, const Requirement& requirement, std::string_view part, const Text& title, bool counted) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < finding.ledger.size(); ++i)
        if ((finding.ledger[i].verdict == Verdict::Counted) == counted)
            shown.push_back(i);
    if (shown.empty())
        return;
    const std::string number = shown.size() == 1 ? std::string(words::one_entry) : filled(words::many_entries, {std::to_string(shown.size())});
    const std::string label = filled(title, {number});
    const auto inside = kit::disclosure(page.kit, {.key = part, .label = label, .name = of_requirement(label, requirement)});
    if (!inside)
        return;
    std::string key;
    kit::list(page.kit, {.key = "lines", .label = label, .count = shown.size(), .row_height = 56, .dividers = true},
              [&](std::size_t i) -> std::string_view { return key = std::to_string(shown[i]); },
              [&](std::size_t i) { ledger_line(page, finding, finding.ledger[shown[i]]); });
}

/// What did not count comes first: that is what one can do something about.
void ledger(Page& page, const Finding& finding, const Requirement& requirement) {
    ledger_part(page, finding, requirement, "left", words::ledger_left, false);
    ledger_part(page, finding, requirement, "counted", words::ledger_counted, true);
}

/// The areas that are not yet shown, with their domains; each leads to what may have covered it.
void open_areas(Page& page, const Finding& finding, const Requirement& requirement) {
    const RulePack& pack = page.view.pack;
    std::optional<std::uint16_t> domain;
    bool any = false;
    for (const AreaFinding& area : finding.areas)
        any = any || area.standing != Standing::Met;
    if (!any)
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "open-areas", .label = words::open_areas, .open_at_first = true,
                                                   .name = of_requirement(words::open_areas, requirement)});
    if (!inside)
        return;
    for (const AreaFinding& area : finding.areas) {
        if (area.standing == Standing::Met)
            continue;
        const Domain& its = pack.domains[pack.areas[area.area].domain];
        if (domain != pack.areas[area.area].domain)
            kit::text(page.kit, {.text = its.title, .size = 14, .bold = true});
        domain = pack.areas[area.area].domain;
        const kit::KeyScope key(page.kit, pack.areas[area.area].id.text);
        const auto row = kit::row(page.kit, {.gap = 12});
        {
            const auto side = kit::column(page.kit, {.grow = 1});
            if (kit::link(page.kit, {.key = "area", .label = area_words(pack, area.area)})) {
                open_area(page, area.area, 0);
                page.ask(GoTo{Screen::Map});
            }
        }
        kit::pill(page.kit, {.tone = tone_of(area.standing),
                             .text = area.standing == Standing::Reviewer ? words::reviewer_decides : words::area_open});
    }
}

void slots(Page& page, const Finding& finding) {
    for (const SlotFinding& slot : finding.slots) {
        const auto row = kit::row(page.kit, {.gap = 12});
        kit::text(page.kit, {.text = slot.slot, .grow = 1});
        const bool empty = slot.reference.kind == EvidenceKind::None;
        const std::string name = empty ? std::string(words::nobody_yet) : evidence_words(page.view.portfolio, slot.reference);
        kit::pill(page.kit, {.tone = tone_of(slot.standing), .text = name});
    }
}

void parts(Page& page, const Category& category, const Finding& finding, const Requirement& requirement) {
    if (finding.parts.empty())
        return;
    const bool any = std::holds_alternative<AnyOf>(requirement.terms);
    const std::string_view label = any ? words::parts_any : words::parts_all;
    const auto inside = kit::disclosure(page.kit, {.key = "parts", .label = label, .open_at_first = !any, .name = of_requirement(label, requirement)});
    if (!inside)
        return;
    const auto indent = kit::column(page.kit, {.padding = {.left = 14}, .gap = 0});
    for (const Finding& part : finding.parts) {
        kit::divider(page.kit);
        finding_view(page, category, part, false);
    }
}

} // namespace

void finding_view(Page& page, const Category& category, const Finding& finding, bool open) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return;
    kit::Frame& ui = page.kit;
    const kit::KeyScope key(ui, finding.requirement.text);
    const Explanation told = explain(finding, category, page.view.pack, page.view.portfolio);
    const auto column = kit::section(ui, {.key = "finding", .label = requirement->title, .place = {.padding = kit::pad(0, 14), .gap = 8}});
    {
        const auto row = kit::row_or_column(ui, 420, {.gap = 12, .align = kit::Align::Start});
        {
            const auto heading = kit::wrap(ui, {.gap = 6, .grow = 1});
            kit::heading(ui, {.level = 3, .text = requirement->title});
            if (!told.summary.empty())
                kit::text(ui, {.text = told.summary, .tone = kit::Tone::Muted, .figures = true});
        }
        standing_pill(page, finding, told.left);
    }
    if (finding.standing != Standing::Met && finding.parts.empty())
        measure_bar(page, "bar", finding, requirement->title, told.summary);
    slots(page, finding);
    if (const auto inside = kit::disclosure(ui, {.key = "why", .label = words::show_reason, .open_at_first = open, .name = of_requirement(words::show_reason, *requirement)}); inside) {
        reasons(page, *requirement, told);
        open_areas(page, finding, *requirement);
        ledger(page, finding, *requirement);
        readings(page, *requirement);
    }
    parts(page, category, finding, *requirement);
}

} // namespace imh::ui
