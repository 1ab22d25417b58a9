#include "ui/screens/navigation.h"

#include <algorithm>
#include <array>

#include "core/audience.h"
#include "core/words.h"
#include "ui/screens/keeping.h"
#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

using kit::Icon;

struct Entry {
    Screen screen;
    Icon icon;
};
constexpr std::array<Entry, 5> evidence{{
    {Screen::Education, Icon::GraduationCap},
    {Screen::Work, Icon::Briefcase},
    {Screen::Trainings, Icon::BookOpen},
    {Screen::Supervision, Icon::MessagesSquare},
    {Screen::People, Icon::Users},
}};
constexpr std::array<Entry, 4> picture{{
    {Screen::Map, Icon::Layers},
    {Screen::Standing, Icon::Flag},
    {Screen::Next, Icon::Target},
    {Screen::Papers, Icon::FileText},
}};

constexpr Entry catalogue{Screen::Catalogue, Icon::Library};

/// What narrow pages show behind one tab: the evidence, the papers, which are entries as well, and the courses on offer.
std::array<Entry, evidence.size() + 2> behind_evidence() {
    std::array<Entry, evidence.size() + 2> all{};
    std::ranges::copy(evidence, all.begin());
    all[evidence.size()] = picture.back();
    all.back() = catalogue;
    return all;
}

std::string_view title_of(Screen screen) { return words::screens[static_cast<std::size_t>(screen)]; }

std::string number_words(std::size_t number) { return number == 0 ? std::string{} : std::to_string(number); }

std::string rsc_words(const Portfolio& portfolio) {
    Minutes sum{};
    for (const Session& session : portfolio.sessions)
        if (session.kind == SessionKind::Reflective)
            sum += session.hours.value_or(Minutes{});
    return portfolio.sessions.empty() ? std::string{} : hours_words(sum);
}

/// What is in a screen, as short as can be: "14", "27 h", "31/37".
std::string count_of(const View& view, Screen screen) {
    const Portfolio& portfolio = view.portfolio;
    switch (screen) {
    case Screen::Education:
        return number_words(portfolio.degrees.size() + portfolio.courses.size());
    case Screen::Work:
        return number_words(portfolio.jobs.size());
    case Screen::Trainings:
        return number_words(portfolio.trainings.size());
    case Screen::Supervision:
        return rsc_words(portfolio);
    case Screen::People:
        return number_words(portfolio.people.size());
    case Screen::Catalogue:
        return number_words(portfolio.offers.size());
    case Screen::Map:
        if (const Finding* coverage = coverage_finding(view))
            return std::to_string(coverage->measure.sure) + "/" + std::to_string(coverage->measure.asked);
        return {};
    default:
        return {};
    }
}

void item(Page& page, Entry entry, bool stacked, std::string_view label) {
    const std::string count = stacked ? std::string{} : count_of(page.view, entry.screen);
    if (kit::nav_item(page.kit, {.key = title_of(entry.screen),
                                 .label = label,
                                 .icon = entry.icon,
                                 .count = count,
                                 .current = page.ui.screen == entry.screen,
                                 .stacked = stacked}))
        page.ask(GoTo{entry.screen});
}

void item(Page& page, Entry entry, bool stacked) { item(page, entry, stacked, title_of(entry.screen)); }

void history_buttons(Page& page, bool small = false) {
    if (kit::icon_button(page.kit, {.key = "undo",
                                    .label = words::undo,
                                    .icon = Icon::Undo2,
                                    .weight = kit::Weight::Quiet,
                                    .disabled = !page.view.can_undo,
                                    .keys = "Ctrl+Z",
                                    .small = small}))
        page.ask(Undo{});
    if (kit::icon_button(page.kit, {.key = "redo",
                                    .label = words::redo,
                                    .icon = Icon::Redo2,
                                    .weight = kit::Weight::Quiet,
                                    .disabled = !page.view.can_redo,
                                    .keys = "Ctrl+Shift+Z",
                                    .small = small}))
        page.ask(Redo{});
}

void save_and_history(Page& page) {
    const auto part = kit::column(page.kit, {.key = "save-part", .padding = kit::pad(10, 2), .gap = 4});
    // A word in either language has room beside small buttons only; for fingers they are large.
    const bool coarse = page.kit.environment().coarse_pointer;
    if (coarse)
        save_button(page);
    {
        const auto row = kit::row(page.kit, {.gap = 4});
        if (!coarse) {
            const auto wide = kit::column(page.kit, {.grow = 1});
            save_button(page);
        }
        history_buttons(page, true);
    }
    saved_line(page);
}

void brand(Page& page) {
    const auto place = kit::column(page.kit, {.padding = {.left = 10, .top = 4, .right = 10, .bottom = 12}, .gap = 3});
    kit::text(page.kit, {.text = for_applicants() ? words::product : words::product_for_trainers, .size = 17, .bold = true});
    const RulePack& pack = page.view.pack;
    const std::string edition = filled(words::edition_line, {pack.short_name, pack.edition});
    kit::text(page.kit, {.text = edition, .size = 13, .tone = kit::Tone::Muted});
}

void privacy(Page& page) {
    const auto row = kit::row(page.kit, {.padding = kit::pad(10, 6), .gap = 9, .align = kit::Align::Start});
    kit::icon(page.kit, Icon::ShieldCheck);
    const auto texts = kit::column(page.kit, {.gap = 4, .grow = 1});
    if (kit::link(page.kit, {.key = "stored", .label = words::privacy, .size = 14}))
        page.ui.sheet = Sheet::Stored;
    const auto links = kit::wrap(page.kit, {.gap = 16});
    language_link(page);
    if (kit::link(page.kit, {.key = "keys", .label = words::keys, .size = 14}))
        page.ui.sheet = Sheet::Keys;
}

} // namespace

void language_link(Page& page) {
    if (kit::link(page.kit, {.key = "language", .label = words::other_language, .size = 14, .language = words::other_language_code}))
        page.ask(ChooseLanguage{language_coded(words::other_language_code)});
}

bool is_evidence(Screen screen) {
    return std::ranges::any_of(behind_evidence(), [&](const Entry& entry) { return entry.screen == screen; });
}

void wide_navigation(Page& page) {
    const auto all = kit::column(page.kit, {.padding = kit::pad(12, 18), .gap = 2, .grow = 1});
    brand(page);
    item(page, {Screen::Start, Icon::House}, false);
    if (for_applicants()) {
        kit::nav_group(page.kit, words::evidence_group);
        for (const Entry& entry : evidence)
            item(page, entry, false);
        kit::nav_group(page.kit, words::picture_group);
        for (const Entry& entry : picture)
            item(page, entry, false);
        kit::nav_group(page.kit, words::catalogue_group);
    }
    item(page, catalogue, false);
    kit::spring(page.kit);
    kit::space(page.kit, 8);
    save_and_history(page);
    privacy(page);
}

void rail_navigation(Page& page) {
    const auto all = kit::column(page.kit, {.padding = kit::pad(6, 10), .gap = 2});
    item(page, {Screen::Start, Icon::House}, true);
    if (for_applicants()) {
        for (const Entry& entry : evidence)
            item(page, entry, true);
        item(page, picture[0], true, words::map_tab);
        item(page, picture[1], true, words::standing_tab);
        item(page, picture[2], true, words::next_tab);
        item(page, picture[3], true);
    }
    item(page, catalogue, true, words::catalogue_tab);
    {
        const auto row = kit::row(page.kit, {.gap = 4});
        history_buttons(page);
    }
    save_part_of_strip(page);
}

void tab_navigation(Page& page) {
    // As many cells as there are tabs, whatever the width.
    const float tabs = for_applicants() ? 5 : 2;
    const float least = (page.kit.environment().width - 8 - (tabs - 1) * 2) / tabs - 1;
    const auto row = kit::grid(page.kit, least, {.padding = kit::pad(4, 4), .gap = 2});
    item(page, {Screen::Start, Icon::House}, true);
    if (!for_applicants())
        return item(page, catalogue, true, words::catalogue_tab);
    const Screen open = page.ui.screen;
    if (kit::nav_item(page.kit, {.key = "evidence",
                                 .label = words::evidence_tab,
                                 .icon = Icon::BookOpen,
                                 .current = is_evidence(open),
                                 .stacked = true}))
        page.ask(GoTo{Screen::Trainings});
    item(page, picture[0], true, words::map_tab);
    item(page, picture[1], true, words::standing_tab);
    item(page, picture[2], true, words::next_tab);
}

void strip_actions(Page& page) {
    if (page.view.can_undo &&
        kit::icon_button(page.kit, {.key = "undo", .label = words::undo, .icon = Icon::Undo2, .weight = kit::Weight::Quiet}))
        page.ask(Undo{});
    save_part_of_strip(page);
}

void evidence_choice(Page& page) {
    const auto entries = behind_evidence();
    std::array<std::string, entries.size()> labels;
    std::array<kit::Option, entries.size()> options;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        labels[i] = title_of(entries[i].screen);
        if (const std::string count = count_of(page.view, entries[i].screen); !count.empty())
            labels[i] += " (" + count + ")";
        options[i] = {.key = title_of(entries[i].screen), .label = labels[i]};
        if (entries[i].screen == page.ui.screen)
            chosen = i;
    }
    if (kit::select(page.kit, {.key = "evidence-kind",
                               .label = words::evidence_pages,
                               .options = options,
                               .label_hidden = true},
                    chosen) &&
        chosen)
        page.ask(GoTo{entries[*chosen].screen});
}

} // namespace imh::ui
