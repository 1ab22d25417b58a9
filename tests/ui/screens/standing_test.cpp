// Where you stand: all categories side by side, and every finding with its reasons.

#include <set>

#include "core/words.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

constexpr std::string_view some_evidence =
    R"(,"trainings":[{"id":"t1","title":"Safe sleep","from":"2024-05-01","hours":"3:00"},)"
    R"({"id":"t2","title":"Grief","from":"2025-01-01","hours":"2:00","areas":["TF01"]}])";

} // namespace

TEST_CASE("standing: without a category all are shown side by side, and one is asked for") {
    Desk desk;
    desk.go("Where you stand");
    CHECK(desk.says(words::choose_one));
    CHECK(desk.has(Role::Table, words::side_by_side));
    CHECK(desk.has(Role::ColumnHeader, "IV Clinical"));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/side_by_side.wide", desk.part("main")));
}

TEST_CASE("standing: on a phone the categories are cards with what is left") {
    Desk desk(390, 844);
    desk.press(Role::Link, words::standing_tab);
    CHECK(desk.says(words::choose_one));
    CHECK_FALSE(desk.has(Role::Table, words::side_by_side));
    CHECK(is_golden("screens/side_by_side.phone", desk.part("main")));
}

TEST_CASE("standing: each finding opens to what is asked, what counted, what did not and why, and how we read it") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Where you stand");
    const std::string why = filled(words::button_of, {words::show_reason, "Training hours"});
    desk.press(Role::Button, why);
    const std::string left = desk.name_of(Role::Button, filled(words::ledger_left, {words::one_entry}));
    const std::string counted = desk.name_of(Role::Button, filled(words::ledger_counted, {words::one_entry}));
    REQUIRE_FALSE(left.empty());
    REQUIRE_FALSE(counted.empty());
    CHECK_FALSE(desk.has(Role::Link, "Safe sleep"));
    desk.press(Role::Button, left);
    desk.press(Role::Button, counted);
    CHECK(desk.has(Role::Link, "Safe sleep"));
    CHECK(desk.has(Role::Link, "Grief"));
    const RulePack& pack = desk.app.state().pack;
    const Requirement* training = find_requirement(*find_category(pack, CategoryId{"ii"}), RequirementId{"ii.training"});
    REQUIRE(training);
    REQUIRE_FALSE(training->readings.empty());
    const Reading* reading = find_reading(pack, training->readings.front());
    REQUIRE(reading);
    CHECK_FALSE(desk.says(reading->text));
    desk.press(Role::Button, filled(words::readings_of, {"Training hours"}));
    CHECK(desk.says(reading->text));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_finding.wide", desk.part("main")));
    desk.press(Role::Link, "Safe sleep");
    CHECK(desk.app.state().ui.open == EntryName{EntryKind::Training, "t1"});
}

TEST_CASE("standing: every button on the screen has a name of its own") {
    Desk desk;
    desk.open_portfolio("iv_clinical", some_evidence);
    desk.go("Where you stand");
    std::set<std::string> names;
    for (const kit::Node& node : desk.screen.context.description().nodes) {
        if (node.role != Role::Button)
            continue;
        CAPTURE(node.name);
        CHECK(names.insert(std::string(node.name)).second);
    }
}

TEST_CASE("standing: an open area leads to the map and to what may have covered it") {
    Desk desk;
    desk.open_portfolio("ii", some_evidence);
    desk.go("Where you stand");
    const std::string why = filled(words::button_of, {words::show_reason, "Competency areas"});
    desk.press(Role::Button, why);
    const RulePack& pack = desk.app.state().pack;
    std::string open;
    for (const AreaFinding& area : desk.finding("ii.competencies").areas)
        if (open.empty() && area.standing != Standing::Met)
            open = capital(pack.areas[area.area].title);
    desk.press(Role::Link, open);
    CHECK(desk.app.state().ui.screen == ui::Screen::Map);
    CHECK(desk.has(Role::Dialog, open));
}

TEST_CASE("standing: a message at the foot leaves room, so that what it lies over can be scrolled up") {
    Desk desk(1280, 260);
    desk.open_portfolio("ii", some_evidence);
    desk.go("Trainings");
    desk.press(Role::Button, "Grief");
    const auto height = [&] {
        for (const kit::Node& node : desk.screen.context.description().nodes)
            if (node.role == Role::Main)
                return node.content_height;
        return 0.0f;
    };
    desk.press(Role::Button, words::remove);
    REQUIRE(desk.app.state().ui.toast);
    const float with_message = height();
    desk.press(Role::Button, desk.name_of(Role::Button, "Close this message"));
    CHECK_FALSE(desk.app.state().ui.toast);
    CHECK(with_message > height() + 80);
}
