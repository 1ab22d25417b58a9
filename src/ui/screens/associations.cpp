// Where one means to apply, and all associations with the rules that this page has of them.

#include <algorithm>

#include "core/association_words.h"
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
}

} // namespace

void association_choice(Page& page) {
    const View& view = page.view;
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
                     .label = words::association_question,
                     .options = options,
                     .width = page.kit.narrow() ? 0.0F : 360.0F},
                    chosen)
        && chosen)
        page.ask(ChooseAssociation{{offered[*chosen]->id}});
    edition_choice(page);
    const RulePack& pack = view.pack;
    const std::string rules = filled(words::association_rules, {pack.association, pack.title});
    kit::small(page.kit, rules);
    if (view.portfolio.edition && view.portfolio.edition->text != view.original.id)
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
