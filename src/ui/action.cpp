#include "ui/action.h"

#include <tuple>
#include <utility>

#include "ui/view.h"

namespace imh::ui {

template <class One> void Page::ask(One action) { actions.push_back(std::move(action)); }

/// Naming the ask() of each alternative makes it.
template <class Family> struct Asked;
template <class... Ones> struct Asked<std::variant<Ones...>> {
    static constexpr std::tuple all{&Page::ask<Ones>...};
};

template struct Asked<PageAction>;
template struct Asked<KeepAction>;
template struct Asked<EntryAction>;
template struct Asked<ImportAction>;
template struct Asked<PaperAction>;
template struct Asked<PlanAction>;
template struct Asked<CatalogueAction>;

} // namespace imh::ui
