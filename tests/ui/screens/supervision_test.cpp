// Supervision in the page: session by session, as a series, as a total; the picture, the list, and back.

#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

/// A home visitor since 2020 with a degree, and Robin, who is endorsed at III.
constexpr std::string_view ready =
    R"(,"degrees":[{"id":"d","kind":"bachelor","title":"BSW","conferred":"2019-05-15","related_field":"yes"}])"
    R"(,"jobs":[{"id":"j","kind":"job","title":"Home visitor","from":"2020-01-01","hours_per_week":40,)"
    R"("facts":{"paid":"yes","serves_infants":"yes","social_emotional_focus":"yes","relationship_attention":"yes","direct_service":"yes"}}])"
    R"(,"people":[{"id":"robin","name":"Robin Hale","endorsements":[{"category":"iii","from":"2015-06-01"}]}])";

std::string with_sessions(std::string_view sessions) {
    return std::string(ready) + R"(,"sessions":[)" + std::string(sessions) + "]";
}

void describe_series(Desk& desk) {
    desk.go("Supervision");
    desk.press(Role::Button, words::add_series);
    desk.type(Role::TextField, words::first_session, "1/10/2023");
    desk.type(Role::TextField, words::last_session, "12/10/2023");
    desk.type(Role::TextField, words::session_hours, "1.5");
    desk.choose(words::session_provider, 1);
}

} // namespace

TEST_CASE("supervision: a session typed from nothing counts, and undo takes it back field by field") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    desk.go("Supervision");
    CHECK(desk.says(words::supervision_empty_text));
    desk.press(Role::Button, words::add_session);
    desk.type(Role::TextField, words::from, "3/5/24");
    desk.type(Role::TextField, words::session_hours, "1:30");
    CHECK(desk.finding("ii.reflective_supervision").measure.sure == 0);
    desk.choose(words::session_provider, 1);
    CHECK(desk.finding("ii.reflective_supervision").measure.sure == 90);
    CHECK(desk.says("1.5 h counts"));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_session.wide", desk.part("main")));
    desk.press(Role::Button, words::undo);
    CHECK_FALSE(desk.portfolio().sessions.at(0).provider);
    desk.press(Role::Button, words::undo);
    CHECK_FALSE(desk.portfolio().sessions.at(0).hours);
}

TEST_CASE("supervision: a new person is made and named without leaving the session") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    desk.go("Supervision");
    desk.press(Role::Button, words::add_session);
    desk.choose(words::session_provider, 2);
    desk.type(Role::TextField, words::new_person_name, "Kim Lee");
    REQUIRE(desk.portfolio().people.size() == 2);
    CHECK(desk.portfolio().people[1].name == "Kim Lee");
    CHECK(desk.portfolio().sessions.at(0).provider == desk.portfolio().people[1].id);
    CHECK(desk.has(Role::TextField, words::new_person_name));
    CHECK(desk.says(words::endorsement_unsaid));
}

TEST_CASE("supervision: a monthly series without the months that were missed comes in one step") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    describe_series(desk);
    CHECK(desk.says("12 sessions, 18 h"));
    desk.press(Role::Checkbox, "Jul 10, 2023");
    CHECK(desk.says("11 sessions, 16.5 h"));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_series.wide", desk.part("dialog")));
    desk.press(Role::Button, "Add 11 sessions");
    CHECK(desk.portfolio().sessions.size() == 11);
    CHECK(desk.finding("ii.reflective_supervision").measure.sure == 11 * 90);
    CHECK(desk.says("11 sessions were added"));
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().sessions.empty());
}

TEST_CASE("supervision: a series with somebody new brings the person along") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    describe_series(desk);
    desk.choose(words::session_provider, 2);
    desk.type(Role::TextField, words::new_person_name, "Kim Lee");
    desk.press(Role::Button, "Add 12 sessions");
    REQUIRE(desk.portfolio().people.size() == 2);
    CHECK(desk.portfolio().people[1].name == "Kim Lee");
    CHECK(desk.portfolio().sessions.at(0).provider == desk.portfolio().people[1].id);
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().people.size() == 1);
}

TEST_CASE("supervision: dates that are entered already or still to come are left out unless ticked") {
    Desk desk;
    desk.open_portfolio("ii", with_sessions(R"({"id":"s","from":"2025-05-10","hours":"1:30","provider":"robin"})"));
    desk.go("Supervision");
    desk.press(Role::Button, words::add_series);
    desk.type(Role::TextField, words::first_session, "4/10/2025");
    desk.type(Role::TextField, words::last_session, "7/10/2025");
    desk.type(Role::TextField, words::session_hours, "1:30");
    desk.choose(words::session_provider, 1);
    CHECK(desk.says("2 sessions, 3 h"));
    desk.press(Role::Checkbox, "Jul 10, 2025, " + std::string(words::series_lies_ahead));
    CHECK(desk.says("3 sessions, 4.5 h"));
}

TEST_CASE("supervision: a series without hours can't be added yet, and one of a lifetime is told to be shorter") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    desk.go("Supervision");
    desk.press(Role::Button, words::add_series);
    CHECK_FALSE(desk.screen.press(Role::Button, words::add_short));
    desk.type(Role::TextField, words::first_session, "1/1/1960");
    desk.type(Role::TextField, words::last_session, "1/1/2020");
    desk.choose(words::rhythm, 0);
    CHECK(desk.says("more than 440 sessions"));
    desk.press(Role::Button, words::cancel);
    CHECK_FALSE(desk.has(Role::Dialog, words::series_title));
}

TEST_CASE("supervision: a total has a first and a last day, and goes back to one meeting") {
    Desk desk;
    desk.open_portfolio("ii", ready);
    desk.go("Supervision");
    desk.press(Role::Button, words::add_total);
    desk.type(Role::TextField, words::first_session, "1/10/2023");
    desk.type(Role::TextField, words::last_session, "1/10/2024");
    desk.type(Role::TextField, words::session_hours, "24");
    desk.choose(words::session_provider, 1);
    CHECK(desk.finding("ii.reflective_supervision").standing == Standing::Met);
    desk.answer(words::entered_as, words::as_session);
    CHECK_FALSE(desk.portfolio().sessions.at(0).to);
    CHECK_FALSE(desk.has(Role::TextField, words::last_session));
}

TEST_CASE("supervision: the picture tells the best stretch and what is left, and the same as a list of months") {
    Desk desk;
    desk.open_portfolio("ii", with_sessions(
        R"({"id":"a","from":"2024-11-05","hours":"6:00","provider":"robin"},{"id":"b","from":"2025-05-10","hours":"9:00","provider":"robin"},)"
        R"({"id":"c","from":"2018-05-10","hours":"2:00","provider":"robin"},{"id":"t","from":"2025-01-01","to":"2025-03-31","hours":"3:00","kind":"clinical"})"));
    desk.go("Supervision");
    CHECK(desk.says("15 h count"));
    CHECK(desk.says("5 h don't count"));
    CHECK(desk.says("at least 9 h more over at least 4 months more"));
    desk.press(Role::Button, words::months_list);
    CHECK(desk.says("6 h in 1 session"));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/supervision_over_time.wide", desk.part("main")));
}

TEST_CASE("supervision: the list is found by typing, narrowed by what becomes of a session, and put in order by person") {
    Desk desk;
    desk.open_portfolio("ii", with_sessions(
        R"({"id":"a","from":"2024-11-05","hours":"1:00","provider":"robin"},{"id":"b","from":"2025-01-10","hours":"1:00","provider":"robin"},)"
        R"({"id":"c","from":"2024-05-10","hours":"1:00","words":"about the Alder family"},{"id":"e","from":"2018-05-10","hours":"1:00","provider":"robin"})"));
    desk.go("Supervision");
    desk.type(Role::SearchField, words::find_sessions, "alder");
    CHECK(desk.has(Role::Button, "May 10, 2024"));
    CHECK_FALSE(desk.has(Role::Button, "Nov 5, 2024"));
    desk.press(Role::Button, words::show_all);
    desk.choose(words::show_only, 3);
    CHECK(desk.has(Role::Button, "May 10, 2018"));
    CHECK_FALSE(desk.has(Role::Button, "Nov 5, 2024"));
    desk.press(Role::Button, words::show_all);
    desk.choose(words::order_by, 2);
    CHECK(desk.has(Role::Heading, "Robin Hale"));
    CHECK(desk.has(Role::Heading, words::provider_unsaid));
}

TEST_CASE("supervision: on a phone the editor is a page of its own with a way back") {
    Desk desk(390, 844);
    desk.open_portfolio("ii", with_sessions(R"({"id":"a","from":"2024-11-05","hours":"1:00","provider":"robin"})"));
    desk.press(Role::Link, words::evidence_tab);
    desk.choose(words::evidence_pages, 3);
    CHECK(is_golden("screens/supervision.phone", desk.part("main")));
    desk.press(Role::Button, "Nov 5, 2024");
    CHECK(desk.has(Role::Heading, "Session of Nov 5, 2024"));
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_session.phone", desk.part("main")));
    desk.press(Role::Button, words::back_to_supervision);
    CHECK(desk.has(Role::Button, "Nov 5, 2024"));
}

TEST_CASE("supervision: in Spanish a series is described and added just the same") {
    const UseLanguage until_the_end(Language::English);
    Desk desk;
    desk.open_portfolio("ii", ready);
    desk.press(Role::Link, "Español");
    desk.go("Supervisión");
    desk.press(Role::Button, "Añadir una serie…");
    desk.type(Role::TextField, "Primera sesión", "1/10/2023");
    desk.type(Role::TextField, "Última sesión", "12/10/2023");
    desk.type(Role::TextField, "Horas", "1.5");
    desk.choose("Quién la dio", 1);
    CHECK(desk.says("12 sesiones, 18 h"));
    desk.press(Role::Button, "Añadir 12 sesiones");
    CHECK(desk.portfolio().sessions.size() == 12);
    CHECK(desk.says("Se añadieron 12 sesiones"));
    CHECK(is_golden("screens/supervision.es", desk.part("main")));
}
