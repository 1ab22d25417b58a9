// What next, in the page: the plan step by step, what would be if, goals, and what is for a reviewer.

#include "core/what_if.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

/// 24 h of the 30 h that level I asks for, and a CDA.
constexpr std::string_view nearly =
    R"(,"degrees":[{"id":"d1","kind":"cda","transcript":"yes"}])"
    R"(,"trainings":[{"id":"t1","title":"Grief","from":"2025-01-01","hours":"24:00","areas":["TF01"]}])"
    R"(,"declarations":{"regional_or_state_leadership":{"answer":"yes","words":"I chair the council."}})";

std::string button(const Text& label, std::string_view step) {
    return std::string(label) + ": " + std::string(step);
}

/// The first step whose words begin so.
std::string step_called(const Desk& desk, std::string_view beginning) {
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Heading && node.name.starts_with(beginning))
            return std::string(node.name);
    return {};
}

} // namespace

TEST_CASE("next: the first thing to do stands alone, then the others in order") {
    Desk desk;
    desk.open_portfolio("i", nearly);
    desk.go("What next");
    CHECK(desk.says(words::first_step));
    CHECK(desk.says("Step 1"));
    CHECK_FALSE(step_called(desk, "Join the association").empty());
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/plan.wide", desk.part("main")));
}

TEST_CASE("next: a step is imagined, every category tells what would change, and the portfolio stays as it is") {
    Desk desk;
    desk.open_portfolio("i", nearly);
    desk.go("What next");
    const Portfolio before = desk.portfolio();
    const std::string join = step_called(desk, "Join the association");
    desk.press(Role::Button, button(words::step_what_if, join));
    CHECK(desk.portfolio() == before);
    CHECK(desk.says(words::would_stand));
    CHECK(desk.says("Membership: now To do, then Done"));
    desk.press(Role::Checkbox, join);
    CHECK_FALSE(desk.says("Membership: now To do, then Done"));
    desk.press(Role::Checkbox, join);
    CHECK(desk.says("Membership: now To do, then Done"));

    desk.press(Role::Button, button(words::imagined_add, join));
    REQUIRE(desk.portfolio().memberships.size() == 1);
    CHECK_FALSE(is_imagined(desk.portfolio().memberships[0].id));
    CHECK(step_called(desk, "Join the association").empty());
    desk.press(Role::Button, "Undo");
    CHECK(desk.portfolio() == before);
}

TEST_CASE("next: something else is imagined by a form") {
    Desk desk;
    desk.open_portfolio("i", nearly);
    desk.go("What next");
    desk.press(Role::Button, words::imagine_else);
    desk.type(Role::TextField, words::imagine_hours, "6");
    desk.press(Role::Button, words::imagine_it);
    CHECK(desk.says("Training hours: now 24 h of 30 h, then 30 h of 30 h"));
    CHECK(desk.portfolio().trainings.size() == 1);
    const std::string title = "A training of 6 h on Theoretical Foundations";
    desk.press(Role::Button, button(words::imagined_forget, title));
    CHECK_FALSE(desk.says(words::would_stand));
}

TEST_CASE("next: a step becomes a goal, which is changed, done, and taken back") {
    Desk desk;
    desk.open_portfolio("i", nearly);
    desk.go("What next");
    CHECK(desk.says(words::goals_none));
    const std::string join = step_called(desk, "Join the association");
    desk.press(Role::Button, button(words::step_goal, join));
    REQUIRE(desk.portfolio().goals.size() == 1);
    CHECK(desk.portfolio().goals[0].title == join);
    CHECK(desk.says(words::step_has_goal));
    CHECK_FALSE(desk.has(Role::Button, button(words::step_goal, join)));
    desk.press(Role::Button, button(words::goal_edit, join));
    desk.type(Role::TextField, words::goal_title, "Join AK-AIMH");
    CHECK(desk.portfolio().goals[0].title == "Join AK-AIMH");
    desk.press(Role::Button, words::goal_back);
    CHECK_FALSE(desk.app.state().ui.open);
    desk.press(Role::Button, "Undo");
    desk.press(Role::Button, "Undo");
    CHECK(desk.portfolio().goals.empty());
}

TEST_CASE("next: what a reviewer will look at has the applicant's own words beside it, which can be changed there") {
    Desk desk;
    desk.open_portfolio("iv_policy", nearly);
    desk.go("What next");
    CHECK(desk.says(words::reviewer_part));
    desk.type(Role::TextArea, words::reviewer_words, "I chair the state's council.");
    CHECK(desk.portfolio().declarations.at("regional_or_state_leadership").words == "I chair the state's council.");
}

TEST_CASE("next: without a category it asks for one") {
    Desk desk;
    desk.go("What next");
    CHECK(desk.says(words::next_choose));
}

TEST_CASE("next: on a phone everything is there, once") {
    Desk desk(390, 844);
    desk.open_portfolio("i", nearly);
    desk.press(Role::Link, words::next_tab);
    CHECK_FALSE(step_called(desk, "Join the association").empty());
    CHECK(desk.screen.twice().empty());
}

TEST_CASE("next: in Spanish, too") {
    Desk desk;
    desk.open_portfolio("i", nearly);
    desk.go("What next");
    const UseLanguage spanish(Language::Spanish);
    desk.screen.frame();
    CHECK(desk.says("Empiece aquí"));
    CHECK_FALSE(step_called(desk, "Hágase miembro").empty());
}
