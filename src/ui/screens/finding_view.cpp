#include "ui/screens/finding_view.h"

#include "core/explain.h"
#include "core/words.h"
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

void reasons(Page& page, const Requirement& requirement, const Explanation& told) {
    const auto box = kit::card(page.kit, {.key = "reasons", .place = {.padding = kit::pad(14, 12), .gap = 6}, .surface = kit::Surface::Page});
    // Each reason on a line of its own: a list of reasons reads better than one long paragraph.
    if (told.why.size() == 1) {
        labelled(page, words::why, told.why, {});
    } else if (!told.why.empty()) {
        kit::text(page.kit, {.text = words::why, .bold = true});
        for (const std::string& reason : told.why)
            kit::paragraph(page.kit, reason);
    }
    labelled(page, words::next, told.next, {});
    if (!requirement.help.empty())
        labelled(page, words::asked, {requirement.help}, {});
    const kit::Text small{.size = 14, .tone = kit::Tone::Muted};
    if (!told.source.empty())
        labelled(page, words::source, {told.source}, small);
    labelled(page, words::reading, told.readings, small);
}

void ledger_line(Page& page, const Finding& finding, const Line& line) {
    kit::Frame& ui = page.kit;
    const auto column = kit::column(ui, {.padding = kit::pad(0, 8), .gap = 4});
    {
        const auto row = kit::row(ui, {.gap = 12, .align = kit::Align::Start});
        const std::string entry = evidence_words(page.view.portfolio, line.evidence);
        kit::text(ui, {.text = entry, .grow = 1});
        if (finding.ledger_unit != Unit::None && line.amount > 0)
            kit::text(ui, {.text = amount_words(finding.ledger_unit, line.amount), .size = 14, .figures = true});
        kit::pill(ui, {.tone = tone_of_verdict(line.verdict), .text = verdict_words(line.verdict)});
    }
    if (line.verdict != Verdict::Counted)
        kit::paragraph(ui, {.text = reason_words(line), .size = 14, .tone = kit::Tone::Muted});
}

void ledger(Page& page, const Finding& finding) {
    if (finding.ledger.empty())
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "ledger", .label = words::show_ledger});
    if (!inside)
        return;
    std::string key;
    kit::list(page.kit, {.key = "lines", .label = words::show_ledger, .count = finding.ledger.size(), .row_height = 56, .dividers = true},
              [&](std::size_t i) -> std::string_view {
                  key = std::to_string(i);
                  return key;
              },
              [&](std::size_t i) { ledger_line(page, finding, finding.ledger[i]); });
}

/// The areas that are not yet shown, with their domains.
void open_areas(Page& page, const Finding& finding) {
    const RulePack& pack = page.view.pack;
    std::optional<std::uint16_t> domain;
    bool any = false;
    for (const AreaFinding& area : finding.areas)
        any = any || area.standing != Standing::Met;
    if (!any)
        return;
    const auto inside = kit::disclosure(page.kit, {.key = "open-areas", .label = words::open_areas, .open_at_first = true});
    if (!inside)
        return;
    for (const AreaFinding& area : finding.areas) {
        if (area.standing == Standing::Met)
            continue;
        const Domain& its = pack.domains[pack.areas[area.area].domain];
        if (domain != pack.areas[area.area].domain)
            kit::text(page.kit, {.text = its.title, .size = 14, .bold = true});
        domain = pack.areas[area.area].domain;
        const auto row = kit::row(page.kit, {.gap = 12});
        const std::string title = area_words(pack, area.area);
        kit::text(page.kit, {.text = title, .grow = 1});
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
    const auto inside = kit::disclosure(page.kit, {.key = "parts", .label = any ? words::parts_any : words::parts_all, .open_at_first = !any});
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
    if (const auto inside = kit::disclosure(ui, {.key = "why", .label = words::show_reason, .open_at_first = open}); inside) {
        reasons(page, *requirement, told);
        open_areas(page, finding);
        ledger(page, finding);
    }
    parts(page, category, finding, *requirement);
}

} // namespace imh::ui
