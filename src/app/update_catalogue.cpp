// Courses on offer: taking part in one, keeping what somebody published, publishing.

#include <algorithm>
#include <utility>

#include "app/adding.h"
#include "app/changing.h"
#include "core/audience.h"
#include "io/add_link.h"
#include "io/catalogue_csv.h"
#include "io/catalogue_file.h"
#include "io/coverage_svg.h"
#include "io/crosswalk.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

const Offer* find_offer(const State& state, const EvidenceId& id) {
    const auto found = std::ranges::find(state.portfolio.offers, id, &Offer::id);
    return found == state.portfolio.offers.end() ? nullptr : &*found;
}

/// Is a course that says the same there already?
bool is_there(const State& state, const Offer& offer) {
    return std::ranges::any_of(state.portfolio.offers, [&](const Offer& one) {
        Offer same = one;
        same.id = offer.id;
        return same == offer;
    });
}

void look_at(State& state, std::vector<Offer> offers, bool known) {
    ui::Adding adding{.offers = std::move(offers), .known = known};
    adding.hours = adding.offers.front().hours;
    // What was typed for courses that were looked at before is not for these.
    std::erase_if(state.ui.drafts, [](const auto& draft) { return draft.first.starts_with("adding-"); });
    state.ui.adding = std::move(adding);
}

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::TakePart& part) const {
        if (const Offer* offer = find_offer(state, part.offer))
            look_at(state, {*offer}, true);
    }
    void operator()(const ui::AddTaken&) const {
        if (!state.ui.adding || !state.ui.adding->from)
            return;
        const ui::Adding adding = *std::exchange(state.ui.adding, std::nullopt);
        const Offer& offer = adding.offers[adding.chosen];
        Training training = training_of(offer);
        training.from = adding.from;
        training.to = adding.to;
        training.hours = adding.hours;
        show_screen(state, ui::Screen::Trainings, effects);
        const std::string title = offer.title.empty() ? std::string(words::no_title) : offer.title;
        update(state, ui::EntryAction{ui::AddEntries{{std::move(training)}, filled(words::training_taken, {title})}}, effects);
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::KeepOffers&) const {
        if (!state.ui.adding)
            return;
        ui::Adding adding = *std::exchange(state.ui.adding, std::nullopt);
        ui::AddEntries add;
        for (Offer& offer : adding.offers) {
            offer.id = {};
            if (!is_there(state, offer))
                add.entries.emplace_back(std::move(offer));
        }
        show_screen(state, ui::Screen::Catalogue, effects);
        add.said = add.entries.size() == 1 ? std::string(words::offers_kept_one)
                                           : filled(words::offers_kept, {std::to_string(add.entries.size())});
        update(state, ui::EntryAction{std::move(add)}, effects);
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::CloseAdding&) const { state.ui.adding.reset(); }
    void operator()(const ui::CopyCourseLink& copy) const {
        if (!for_trainers())
            return;
        const Offer* offer = find_offer(state, copy.offer);
        if (!offer)
            return;
        std::string link = course_link(state, *offer);
        show_toast(state, std::string(link.empty() ? words::link_too_long : words::copied), false);
        if (!link.empty())
            effects.push_back(CopyText{std::move(link)});
    }
    void operator()(const ui::SaveCatalogue& save) const {
        if (!for_trainers())
            return;
        CatalogueFile file{.publisher = state.portfolio.name, .offers = state.portfolio.offers};
        if (!save.offer.text.empty())
            std::erase_if(file.offers, [&](const Offer& offer) { return offer.id != save.offer; });
        const bool json = save.as == ui::CatalogueFileKind::Json;
        const bool rows = save.as == ui::CatalogueFileKind::Csv;
        const std::string name = "imh-" + std::string(json && file.offers.size() == 1 ? "course" : rows || json ? "catalogue" : "crosswalk")
                                 + "-" + iso_text(state.today) + (json ? ".json" : ".csv");
        effects.push_back(SaveFile{
            .name = name,
            .type = json ? "application/json" : "text/csv;charset=utf-8",
            .bytes = json   ? write_catalogue_file(file)
                     : rows ? write_catalogue_csv(file.offers, state.pack)
                            : crosswalk_csv(file, state.pack)});
        show_toast(state, filled(words::paper_saved, {name}), false);
    }
    void operator()(const ui::SaveGrid& save) const {
        if (!for_trainers())
            return;
        const std::string name = "imh-coverage-" + iso_text(state.today) + ".svg";
        const Coverage coverage = coverage_of(state.pack, state.portfolio.offers, save.scope);
        effects.push_back(SaveFile{.name = name,
                                   .type = "image/svg+xml",
                                   .bytes = coverage_svg(state.pack, state.portfolio.offers, coverage, state.portfolio.name)});
        show_toast(state, filled(words::paper_saved, {name}), false);
    }
};

} // namespace

void update(State& state, const ui::CatalogueAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

std::string course_link(const State& state, const Offer& offer) {
    const std::string fragment = add_fragment({&offer, 1});
    if (fragment.empty())
        return {};
    const std::string& address = state.ui.catalogue.page_address;
    return (address.empty() ? std::string("imh-self-assessment.html") : address.substr(0, address.find('#'))) + '#' + fragment;
}

void look_at_link(State& state, std::string_view fragment) {
    Read<CatalogueFile> read = read_add_fragment(fragment, words::adding_link);
    if (read.value)
        read.problems = check_catalogue_file(*read.value, state.pack, words::adding_link);
    if (!read.problems.empty() || read.value->offers.empty()) {
        state.refusal = ui::Refusal{.file = std::string(words::adding_link), .problems = told(read.problems)};
        return;
    }
    look_at(state, std::move(read.value->offers), false);
}

} // namespace imh::app
