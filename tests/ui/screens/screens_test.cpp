// Every screen as a screen reader is given it, kept as text; and what can be done in it, without a
// window. UPDATE_GOLDEN=1 takes the texts anew; their change is read as a diff.

#include <doctest/doctest.h>

#include <string>

#include "ui/screens/desk.h"

using namespace imh;
using kit::Role;
using testing::Desk;

namespace {

constexpr std::string_view june = "June, home visitor in Bethel";

std::string golden_name(std::string_view screen, std::string_view width) {
    std::string name = "screens/";
    for (const char c : screen)
        name += c == ' ' ? '_' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    return name + "." + std::string(width);
}

/// The link to a screen: its name may be followed by a count.
std::string link_to(const Desk& desk, std::string_view screen) {
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Link && node.name.starts_with(screen))
            return std::string(node.name);
    return {};
}

} // namespace

TEST_CASE("each screen tells all that it shows, wide, with an example") {
    Desk desk;
    CHECK(testing::is_golden(golden_name("first", "wide"), desk.screen.text()));
    desk.open_example(june);
    for (const std::string_view screen : ui::words::screens) {
        CAPTURE(screen);
        desk.press(Role::Link, link_to(desk, screen));
        CHECK(desk.screen.twice().empty());
        CHECK(testing::is_golden(golden_name(screen, "wide"), desk.screen.text()));
    }
}

TEST_CASE("each screen of a phone tells all that it shows") {
    Desk desk(390, 844);
    desk.open_example(june);
    for (const std::string_view tab : {ui::words::screens[0], ui::words::evidence_tab, ui::words::map_tab,
                                       ui::words::standing_tab, ui::words::next_tab}) {
        CAPTURE(tab);
        desk.press(Role::Link, tab);
        CHECK(desk.screen.twice().empty());
        CHECK(testing::is_golden(golden_name(tab, "phone"), desk.screen.text()));
    }
}

TEST_CASE("all seven examples can be looked at on every screen, at every width, without an id that occurs twice") {
    for (const float width : {320.0F, 390.0F, 800.0F, 1280.0F, 1920.0F}) {
        Desk desk(width, 800);
        for (const ui::words::ExampleWords& example : ui::words::examples) {
            CAPTURE(width);
            CAPTURE(example.title);
            if (!link_to(desk, ui::words::screens[0]).empty())
                desk.press(Role::Link, link_to(desk, ui::words::screens[0]));
            desk.open_example(example.title);
            for (const std::string_view screen : ui::words::screens) {
                const std::string link = link_to(desk, screen);
                if (link.empty())
                    continue;
                desk.press(Role::Link, link);
                CHECK(desk.screen.twice().empty());
            }
        }
    }
}

TEST_CASE("a training that is added, timed and mapped moves the standing") {
    Desk desk;
    desk.open_example(june);
    const std::int64_t areas = desk.finding("ii.competencies").measure.sure;
    const std::int64_t hours = desk.finding("ii.training").measure.sure;
    desk.press(Role::Link, link_to(desk, "Trainings"));
    desk.press(Role::Button, ui::words::add_training);
    CHECK(desk.screen.type(Role::TextField, ui::words::title, "Keeping babies safe"));
    CHECK(desk.screen.type(Role::TextField, ui::words::from, "3/5/25"));
    CHECK(desk.screen.type(Role::TextField, ui::words::hours, "1:30"));
    CHECK(desk.finding("ii.training").measure.sure == hours);
    desk.press(Role::Button, ui::words::add_areas);
    CHECK(desk.screen.type(Role::SearchField, ui::words::find_areas, "safety"));
    std::string safety;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Checkbox && node.name.starts_with("Safety"))
            safety = node.name;
    desk.press(Role::Checkbox, safety);
    CHECK(desk.finding("ii.training").measure.sure == hours + 90);
    CHECK(desk.finding("ii.competencies").measure.sure == areas + 1);
    CHECK(desk.screen.text().find("1.5 h counts") != std::string::npos);
    CHECK(testing::is_golden("screens/a_training.wide", desk.screen.text()));
}

TEST_CASE("a date and hours that are not understood stay as typed, with a gentle word, and nothing is lost") {
    Desk desk;
    desk.press(Role::Link, "Trainings");
    desk.press(Role::Button, ui::words::add_training);
    CHECK(desk.screen.type(Role::TextField, ui::words::from, "soonish"));
    CHECK(desk.screen.type(Role::TextField, ui::words::hours, "1.33"));
    const kit::Node* date = desk.screen.find(Role::TextField, ui::words::from);
    REQUIRE(date);
    CHECK(date->value == "soonish");
    CHECK((date->state & kit::Invalid) != 0);
    const kit::Node* hours = desk.screen.find(Role::TextField, ui::words::hours);
    REQUIRE(hours);
    CHECK(hours->value == "1.33");
    CHECK_FALSE(hours->description.empty());
    CHECK_FALSE(desk.app.state().portfolio.trainings[0].hours);
}

TEST_CASE("a last day before the first is said at the field, and the entry keeps only what is right") {
    Desk desk;
    desk.press(Role::Link, "Trainings");
    desk.press(Role::Button, ui::words::add_training);
    CHECK(desk.screen.type(Role::TextField, ui::words::from, "3/5/2024"));
    CHECK(desk.screen.type(Role::TextField, ui::words::to, "3/4/2024"));
    const Training& training = desk.app.state().portfolio.trainings[0];
    CHECK(training.from == std::chrono::year(2024) / 3 / 5);
    CHECK_FALSE(training.to);
    desk.screen.frame();
    CHECK(desk.screen.text().find(ui::words::to_before_from) != std::string::npos);
}

TEST_CASE("a refused file is told problem by problem in a dialog") {
    Desk desk;
    desk.app.file_opened("mine.json", R"({"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","hours":"-3"}]})");
    desk.screen.frame();
    CHECK(desk.has(Role::Dialog, "mine.json could not be opened"));
    CHECK(desk.screen.text().find("/trainings/0/hours") != std::string::npos);
    desk.press(Role::Button, ui::words::close);
    CHECK_FALSE(desk.has(Role::Dialog, "mine.json could not be opened"));
}
