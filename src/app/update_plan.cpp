// The plan, what would be if, and goals made of steps.

#include <algorithm>
#include <utility>

#include "app/changing.h"
#include "core/audience.h"
#include "core/explain_plan.h"
#include "core/what_if.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

constexpr std::size_t most_imagined = 20;

Imagined* find_imagined(ui::PlanState& plan, std::size_t number) {
    const auto found = std::ranges::find(plan.imagined, number, &Imagined::number);
    return found == plan.imagined.end() ? nullptr : &*found;
}

/// New entries stand behind those that were there; the others are changed in their places.
template <class Kind>
void add_changes(const Portfolio& before, const Portfolio& after, const Portfolio& imagined, Step& step) {
    const std::vector<Kind>& old = list_of<Kind>(before);
    const std::vector<Kind>& now = list_of<Kind>(after);
    for (const Kind& entry : list_of<Kind>(imagined))
        if (const auto was = std::ranges::find(old, entry.id, &Kind::id); was != old.end() && !(*was == entry))
            for (Change& change : step_changing(before, Entry{entry}))
                step.push_back(std::move(change));
    for (std::size_t i = old.size(); i < now.size(); ++i)
        step.push_back(EntryChange{.at = i, .before = {}, .after = Entry{now[i]}});
}

template <class... Kinds>
Step step_to(const Portfolio& before, const Portfolio& after, const Portfolio& imagined, std::variant<Kinds...>*) {
    Step step;
    (add_changes<Kinds>(before, after, imagined, step), ...);
    for (const auto& [name, declaration] : imagined.declarations) {
        const auto now = after.declarations.find(name);
        for (Change& change : step_declaring(before, name, now->second))
            step.push_back(std::move(change));
    }
    return step;
}

/// A training that was given its imagined id as a title, so that no two look alike, is called what was imagined.
void give_titles(Portfolio& entries, const std::string& title) {
    for (Training& training : entries.trainings)
        if (is_imagined({training.title}))
            training.title = title.substr(0, title.find(':'));
}

struct Updater {
    State& state;
    Effects& effects;

    const PlanStep* step_at(std::size_t place) const {
        const auto& plan = state.planning.plan;
        return plan && place < plan->steps.size() ? &plan->steps[place] : nullptr;
    }

    void imagine(std::string title, Portfolio entries, std::optional<Date> by) const {
        ui::PlanState& plan = state.ui.plan;
        if (plan.imagined.size() == most_imagined)
            plan.imagined.erase(plan.imagined.begin());
        const std::size_t number = ++plan.last_number;
        plan.imagined.push_back({number, std::move(title), renumbered(std::move(entries), number), by, true});
        ++plan.change;
        state.ui.say = words::imagined_said;
    }

    void operator()(const ui::ImagineStep& imagined) const {
        const PlanStep* step = step_at(imagined.step);
        const Category* category = state.portfolio.interest ? find_category(state.pack, *state.portfolio.interest) : nullptr;
        if (!step || !category)
            return;
        // With each number of its own, so that ids of the steps before it stay apart.
        Portfolio entries;
        for (const std::size_t first : step->after)
            entries = with_imagined(std::move(entries), state.planning.plan->steps[first].becomes);
        entries = with_imagined(std::move(entries), step->becomes);
        const PlanContext context{state.pack, *category, state.portfolio, *state.planning.plan};
        imagine(step_words(*step, context), std::move(entries), step->by);
    }
    void operator()(const ui::Imagine& imagined) const { imagine(imagined.title, imagined.entries, imagined.by); }
    void operator()(const ui::SwitchImagined& change) const {
        if (Imagined* one = find_imagined(state.ui.plan, change.number)) {
            one->on = change.on;
            ++state.ui.plan.change;
        }
    }
    void operator()(const ui::ForgetImagined& forget) const {
        std::erase_if(state.ui.plan.imagined, [&](const Imagined& one) { return one.number == forget.number; });
        ++state.ui.plan.change;
    }
    void operator()(const ui::AddImagined& add) const {
        const Imagined* one = find_imagined(state.ui.plan, add.number);
        if (!one)
            return;
        Portfolio entries = one->entries;
        give_titles(entries, one->title);
        const Portfolio after = with_added(state.portfolio, entries);
        if (carry_out(state, step_to(state.portfolio, after, entries, static_cast<Entry*>(nullptr)), effects))
            show_toast(state, std::string(words::imagined_added), true);
        (*this)(ui::ForgetImagined{add.number});
    }
    void operator()(const ui::MakeGoal& make) const {
        const PlanStep* step = step_at(make.step);
        const Category* category = state.portfolio.interest ? find_category(state.pack, *state.portfolio.interest) : nullptr;
        if (!step || !category)
            return;
        const PlanContext context{state.pack, *category, state.portfolio, *state.planning.plan};
        update(state, ui::EntryAction{ui::AddEntries{{goal_of(*step, context)}, std::string(words::goal_added)}}, effects);
    }
};

} // namespace

void update(State& state, const ui::PlanAction& action, Effects& effects) {
    if (!for_applicants())
        return;
    std::visit(Updater{.state = state, .effects = effects}, action);
}

namespace {

void plan(State& state, const Category& category) {
    state.planning.plan = plan_for(state.pack, state.portfolio, category, state.today);
    for (const CategoryAssessment& standing : state.assessment.categories)
        if (standing.category == category.id && !state.portfolio.offers.empty())
            state.planning.course_plan =
                course_plan(state.pack, state.portfolio, category, standing.findings, state.today, state.ui.plan.least_of);
}

} // namespace

void keep_planning(State& state) {
    Planning& planning = state.planning;
    // What was imagined was imagined for the portfolio that was open then.
    if (planning.opened != state.version_opened) {
        planning.opened = state.version_opened;
        state.ui.plan.imagined.clear();
        ++state.ui.plan.change;
    }
    if (!for_applicants() || state.ui.screen != ui::Screen::Next)
        return;
    const Planning::From from{state.version, state.today, state.language, state.original.sha256, state.texts,
                              state.portfolio.interest, state.ui.plan.change, state.ui.plan.least_of};
    if (planning.from == from)
        return;
    planning.from = from;
    planning.plan.reset();
    planning.course_plan.reset();
    planning.imagined.reset();
    if (const Category* category = from.category ? find_category(state.pack, *from.category) : nullptr)
        plan(state, *category);
    const std::vector<Imagined>& imagined = state.ui.plan.imagined;
    if (std::ranges::any_of(imagined, &Imagined::on)) {
        planning.imagined_day = day_of(imagined, state.today);
        planning.imagined = assess(state.pack, with_imagined(state.portfolio, imagined), planning.imagined_day);
    }
}

} // namespace imh::app
