// The competency map in the page: what fills a cell, and choosing from the area's side what covered it.

#include "core/words.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

constexpr std::string_view some_evidence =
    R"(,"trainings":[{"id":"t1","title":"Safe sleep and safety at home","from":"2024-05-01","hours":"3:00"},)"
    R"({"id":"t2","title":"Grief","from":"2025-01-01","hours":"2:00","areas":["TF01"]},)"
    R"({"id":"t3","title":"Filing and forms","from":"2025-02-01","hours":"6:00","areas":["TF01"]}])"
    R"(,"jobs":[{"id":"j","kind":"job","title":"Home visitor","from":"2023-07-01","areas":["TF01"]}])";

std::string first_area(const Desk& desk) {
    const RulePack& pack = desk.app.state().pack;
    return capital(pack.areas[*area_index(pack, AreaId{"TF01"})].title);
}

/// The area whose title begins so.
std::string area_called(const Desk& desk, std::string_view beginning) {
    for (const Area& area : desk.app.state().pack.areas)
        if (area.title.starts_with(beginning))
            return capital(area.title);
    return {};
}

/// Names of the boxes in the list, in their order.
std::vector<std::string> boxes(const Desk& desk) {
    std::vector<std::string> names;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Checkbox && node.name != std::string_view(words::gaps_first))
            names.push_back(std::string(node.name));
    return names;
}

} // namespace

TEST_CASE("map: a cell says its sum, opens to what fills it, and each entry opens its editor") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Competency map");
    const std::string area = first_area(desk);
    CHECK(desk.has(Role::Button, area + ", Trainings: 8 h"));
    CHECK(desk.has(Role::Button, area + ", Work: 24 mo"));
    CHECK(desk.has(Role::Button, area + ", Courses: nothing yet"));
    CHECK(is_golden("screens/map_of_few.wide", desk.part("main")));
    desk.press(Role::Button, area + ", Trainings: 8 h");
    CHECK(desk.has(Role::Dialog, area));
    CHECK(desk.says("Shown by 2 trainings, 1 job."));
    CHECK(desk.has(Role::Checkbox, "Filing and forms"));
    CHECK_FALSE(desk.has(Role::Checkbox, "Home visitor"));
    CHECK(desk.screen.twice().empty());
    desk.press(Role::Button, "Open Filing and forms");
    CHECK_FALSE(desk.has(Role::Dialog, area));
    CHECK(desk.app.state().ui.open == EntryName{EntryKind::Training, "t3"});
}

TEST_CASE("map: from an open area, likely entries stand first, a tick covers it, and undo opens it again") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Competency map");
    const std::string safety = area_called(desk, "safety");
    REQUIRE_FALSE(safety.empty());
    const auto covered = desk.finding("ii.competencies").measure.sure;
    desk.press(Role::Link, safety);
    CHECK(desk.says(words::area_nothing_now));
    REQUIRE(boxes(desk).size() == 4);
    CHECK(boxes(desk)[0].starts_with("Safe sleep and safety at home"));
    CHECK(is_golden("screens/an_area.wide", desk.part("dialog")));
    desk.press(Role::Checkbox, boxes(desk)[0]);
    CHECK(desk.finding("ii.competencies").measure.sure == covered + 1);
    CHECK(desk.says("Shown by 1 training."));
    CHECK(boxes(desk)[0].starts_with("Safe sleep and safety at home"));
    desk.press(Role::Checkbox, boxes(desk)[0]);
    CHECK_FALSE(desk.portfolio().trainings[0].areas);
    desk.press(Role::Checkbox, boxes(desk)[0]);
    desk.press(Role::Button, words::done);
    desk.press(Role::Button, words::undo);
    CHECK(desk.finding("ii.competencies").measure.sure == covered);
}

TEST_CASE("map: the entries of an area are found by typing and by kind") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Competency map");
    desk.press(Role::Link, first_area(desk));
    desk.type(Role::SearchField, words::find_entries, "visitor");
    CHECK(boxes(desk).size() == 1);
    desk.type(Role::SearchField, words::find_entries, "");
    desk.choose(words::entry_kinds, 2);
    CHECK(boxes(desk).size() == 3);
    desk.choose(words::entry_kinds, 1);
    CHECK(desk.says(words::no_entry_found));
}

TEST_CASE("map: open areas stand first until the applicant wants the order of the guidelines") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Competency map");
    const std::string area = first_area(desk);
    const auto first_link = [&] {
        bool in_table = false;
        for (const kit::Node& node : desk.screen.context.description().nodes) {
            in_table = in_table || node.role == Role::Table;
            if (in_table && node.role == Role::Link)
                return std::string(node.name);
        }
        return std::string{};
    };
    CHECK(first_link() != area);
    desk.press(Role::Checkbox, words::gaps_first);
    CHECK(first_link() == area);
}

TEST_CASE("map: on a phone every area is a card with what shows it and a way to choose") {
    Desk desk(390, 844);
    desk.open_portfolio("ii", some_evidence);
    desk.press(Role::Link, words::map_tab);
    const std::string area = first_area(desk);
    CHECK(desk.has(Role::Button, area + ", Trainings: 8 h"));
    desk.press(Role::Button, filled(words::choose_entries_of, {area}));
    CHECK(desk.has(Role::Dialog, area));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/an_area.phone", desk.part("dialog")));
}

TEST_CASE("map and standing: in Spanish they are told in plain words") {
    const UseLanguage until_the_end(Language::English);
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.press(Role::Link, "Español");
    desk.go("Mapa");
    CHECK(is_golden("screens/map_of_few.es", desk.part("main")));
    desk.go("Su situación");
    desk.press(Role::Button, "Todas las categorías lado a lado");
    CHECK(is_golden("screens/standing.es", desk.part("main")));
}
