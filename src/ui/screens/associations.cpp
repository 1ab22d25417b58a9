// Where one means to apply, and all associations with the rules that this page has of them.

#include <algorithm>

#include "core/audience.h"
#include "core/association_words.h"
#include "core/words.h"
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

bool has_rules(const Association& association) { return !association.editions.empty(); }

/// Whose rules are in use.
const Association* in_use(const View& view) {
    const auto found = std::ranges::find_if(view.associations.list, [&](const Association& association) {
        return std::ranges::any_of(association.editions, [&](const Edition& edition) { return edition.pack == view.original.id; });
    });
    return found == view.associations.list.end() ? nullptr : &*found;
}

/// From when each is in force, as far as a source tells, and the way to what differs.
void edition_days(Page& page) {
    const View& view = page.view;
    const Association* association = in_use(view);
    if (!association)
        return;
    const Edition* next = next_edition(*association, view.assessment.day);
    const auto title = [&](std::string_view pack) {
        const auto found = std::ranges::find(view.editions, pack, [](const NamedEdition& each) { return std::string_view(each.id.text); });
        return found == view.editions.end() ? std::string(pack) : found->title;
    };
    const auto has_day = [](const Edition& edition) { return edition.from || edition.until; };
    if (next && next->pack != view.original.id)
        kit::small(page.kit, filled(words::edition_next, {date_words(*next->from), title(next->pack)}));
    else if (std::ranges::none_of(association->editions, has_day))
        kit::small(page.kit, words::edition_days_unknown);
    const auto other = std::ranges::find_if(view.editions, [&](const NamedEdition& each) { return each.id.text != view.original.id; });
    if (other != view.editions.end() && kit::link(page.kit, {.key = "compare-editions", .label = words::edition_compare, .size = 14})) {
        page.ask(ShowPaper{paper::Kind::Comparison});
        page.ask(CompareWith{next && next->pack != view.original.id ? EditionId{next->pack} : other->id});
    }
}

/// Where an association has several: another is in force on another day.
void edition_choice(Page& page) {
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (const NamedEdition& edition : page.view.editions) {
        if (edition.id.text == page.view.original.id)
            chosen = options.size();
        options.push_back({.key = edition.id.text, .label = edition.title});
    }
    if (!options.empty() && kit::select(page.kit, {.key = "edition", .label = words::edition_question, .options = options, .width = page.kit.narrow() ? 0.0F : 520.0F}, chosen) && chosen)
        page.ask(ChooseEdition{page.view.editions[*chosen].id});
    if (!options.empty())
        edition_days(page);
}

constexpr std::size_t most_disagreements = 50; // a list that long is read elsewhere

void tried_cases(Page& page) {
    const TriedCases* tried = page.view.tried_cases;
    if (!tried)
        return;
    const auto result = kit::card(page.kit, {.key = "cases", .place = {.padding = kit::pad(18, 16), .gap = 8}});
    if (!tried->file.empty())
        kit::small(page.kit, filled(words::cases_of_file, {tried->file}));
    kit::text(page.kit, {.text = tried->agreement, .bold = true, .tone = tried->disagreements.empty() ? kit::Tone::Met : kit::Tone::NotYet});
    if (tried->disagreements.empty())
        return;
    kit::small(page.kit, words::cases_disagree);
    const std::size_t shown = std::min(tried->disagreements.size(), most_disagreements);
    for (std::size_t i = 0; i < shown; ++i)
        kit::paragraph(page.kit, {.text = tried->disagreements[i]});
    if (shown < tried->disagreements.size())
        kit::small(page.kit, filled(words::cases_more, {std::to_string(tried->disagreements.size() - shown)}));
}

} // namespace

void offered_by(Page& page) {
    const PageSettings& settings = page.view.settings;
    if (settings.name.empty() && settings.contact.empty() && settings.apply.empty())
        return;
    const auto card = kit::card(page.kit, {.key = "offered", .place = {.padding = kit::pad(18, 16), .gap = 8}});
    if (!settings.name.empty())
        kit::paragraph(page.kit, {.text = filled(words::offered_by, {settings.name}), .bold = true});
    if (!settings.contact.empty())
        kit::paragraph(page.kit, {.text = filled(words::offered_contact, {settings.contact})});
    if (!settings.apply.empty() && kit::link(page.kit, {.key = "apply", .label = filled(words::offered_apply, {settings.apply})}))
        page.ask(OpenPage{settings.apply});
}

void rules_notice(Page& page) {
    const View& view = page.view;
    if (view.rules_file.empty() && view.wording_file.empty())
        return;
    const auto notice = kit::card(page.kit, {.key = "own-rules", .place = {.padding = kit::pad(18, 16), .gap = 10}});
    if (!view.rules_file.empty())
        kit::paragraph(page.kit, {.text = filled(words::rules_from_file, {view.rules_file}), .bold = true});
    if (!view.wording_file.empty())
        kit::paragraph(page.kit, {.text = filled(words::wording_from_file, {view.wording_file}), .bold = true});
    if (kit::button(page.kit, {.key = "built-in", .label = words::rules_built_in}))
        page.ask(UseBuiltInRules{});
}

void association_choice(Page& page) {
    const View& view = page.view;
    rules_notice(page);
    if (!view.rules_file.empty()) {
        kit::small(page.kit, filled(words::association_rules, {view.pack.association, view.pack.title}));
        kit::small(page.kit, sureness_words(view.pack));
        return;
    }
    std::vector<const Association*> offered;
    std::vector<kit::Option> options;
    std::optional<std::size_t> chosen;
    for (const Association& association : view.associations.list) {
        if (!has_rules(association))
            continue;
        if (&association == in_use(view))
            chosen = options.size();
        offered.push_back(&association);
        options.push_back({.key = association.id, .label = association.place});
    }
    if (kit::select(page.kit,
                    {.key = "association",
                     .label = for_applicants() ? words::association_question : words::trainers_question,
                     .options = options,
                     .width = page.kit.narrow() ? 0.0F : 360.0F},
                    chosen)
        && chosen)
        page.ask(ChooseAssociation{{offered[*chosen]->id}});
    edition_choice(page);
    const RulePack& pack = view.pack;
    const std::string rules = filled(words::association_rules, {pack.association, pack.title});
    kit::small(page.kit, rules);
    const Portfolio& portfolio = view.portfolio;
    const Association* named = portfolio.association ? find_association(view.associations, portfolio.association->text) : nullptr;
    const bool has_edition = portfolio.edition && portfolio.edition->text == view.original.id;
    if (portfolio.association && !has_edition && (!named || !has_rules(*named)))
        kit::paragraph(page.kit, {.text = filled(words::association_missing, {named ? named->name : portfolio.association->text}), .bold = true});
    else if (portfolio.edition && !has_edition)
        kit::paragraph(page.kit, {.text = filled(words::edition_missing, {view.portfolio.edition->text}), .bold = true});
    kit::small(page.kit, sureness_words(pack));
    if (kit::link(page.kit, {.key = "associations", .label = words::association_other, .size = 14}))
        page.ui.sheet = Sheet::Associations;
}

void associations_dialog(Page& page) {
    if (page.ui.sheet != Sheet::Associations)
        return;
    const Associations& all = page.view.associations;
    bool closed = false;
    if (const auto dialog = kit::dialog(
            page.kit, {.key = "associations", .title = words::associations_title, .width = 640, .page = true}, closed)) {
        const auto with_rules = std::ranges::count_if(all.list, has_rules);
        kit::paragraph(page.kit, {.text = filled(words::associations_lead, {std::to_string(with_rules)})});
        kit::heading(page.kit, 3, words::association_moving);
        kit::paragraph(page.kit, {.text = reciprocity_words(all)});
        kit::heading(page.kit, 3, words::rules_coordinators);
        kit::paragraph(page.kit, words::rules_coordinators_text);
        {
            const auto buttons = kit::wrap(page.kit, {.gap = 10});
            if (kit::button(page.kit, {.key = "open-rules", .label = words::rules_open, .icon = kit::Icon::FolderOpen})) {
                page.ui.sheet = Sheet::None;
                page.ask(AskForFile{});
            }
            if (kit::button(page.kit, {.key = "save-rules", .label = words::rules_save, .icon = kit::Icon::Save}))
                page.ask(SaveRules{});
            if (for_trainers() && page.view.rules_file.empty() && kit::button(page.kit, {.key = "try-cases", .label = words::cases_try}))
                page.ask(TryCases{});
        }
        if (for_trainers())
            tried_cases(page);
        kit::heading(page.kit, 3, words::associations_list);
        kit::list(
            page.kit,
            {.key = "list",
             .label = words::associations_list,
             .count = all.list.size(),
             .row_height = 62,
             .dividers = true},
            [&](std::size_t i) -> std::string_view { return all.list[i].id; },
            [&](std::size_t i) {
                const Association& association = all.list[i];
                const auto row = kit::row_or_column(page.kit, 420, {.padding = kit::pad(0, 9), .gap = 6});
                {
                    const auto names = kit::column(page.kit, {.gap = 2, .grow = 1});
                    kit::text(page.kit, {.text = association.place, .bold = true});
                    kit::small(page.kit, association.name);
                }
                kit::text(page.kit,
                          {.text = has_rules(association) ? words::association_has_rules : words::association_no_rules,
                           .size = 14,
                           .tone = has_rules(association) ? kit::Tone::Met : kit::Tone::Muted});
            });
    }
    if (closed)
        page.ui.sheet = Sheet::None;
}

} // namespace imh::ui
