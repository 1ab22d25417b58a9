#include "app/state.h"

#include "app/edition.h"

namespace imh::app {

ui::View view_of(const State& state) {
    ui::View view{.pack = state.pack,
                  .original = state.original,
                  .settings = state.settings,
                  .associations = state.associations,
                  .home = state.home,
                  .editions = state.editions,
                  .all_editions = state.all_editions,
                  .other = state.other ? &*state.other : nullptr,
                  .rules_file = state.own_rules ? std::string_view(state.own_rules->file) : std::string_view{},
                  .wording_file = lies_over(state, state.original) ? std::string_view(state.own_wording->file) : std::string_view{},
                  .tried_cases = state.tried_cases ? &*state.tried_cases : nullptr,
                  .portfolio = state.portfolio,
                  .assessment = state.assessment,
                  .plan = state.planning.plan ? &*state.planning.plan : nullptr,
                  .course_plan = state.planning.course_plan ? &*state.planning.course_plan : nullptr,
                  .imagined = state.planning.imagined ? &*state.planning.imagined : nullptr,
                  .imagined_day = state.planning.imagined_day,
                  .examples = state.examples,
                  .refusal = state.refusal ? &*state.refusal : nullptr,
                  .importing = state.importing ? &state.importing->shown : nullptr,
                  .notes = state.notes,
                  .texts = state.texts,
                  .version = state.version,
                  .file_name = state.file_name,
                  .unsaved = state.unsaved,
                  .can_undo = state.history.can_undo(),
                  .can_redo = state.history.can_redo(),
                  .keeping = state.keeping};
    if (state.portfolio.interest)
        view.category = find_category(state.pack, *state.portfolio.interest);
    for (const CategoryAssessment& standing : state.assessment.categories)
        if (view.category && standing.category == view.category->id)
            view.standing = &standing;
    return view;
}

} // namespace imh::app
