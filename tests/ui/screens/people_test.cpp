// People in the page: who they are, what they are to the applicant, and the slots of the references.

#include "core/words.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

constexpr std::string_view two_people =
    R"(,"people":[{"id":"robin","name":"Robin Hale","endorsements":[{"category":"iii","from":"2015-06-01"}]},{"id":"kim","name":"Kim Lee"}])"
    R"(,"references":[{"id":"r","person":"robin","roles":["rsc_provider"]}])"
    R"(,"sessions":[{"id":"s","from":"2024-11-05","hours":"1:30","provider":"robin"}])"
    R"(,"jobs":[{"id":"j","kind":"job","title":"Home visitor","from":"2020-01-01","supervisor":"robin"}])";

} // namespace

TEST_CASE("people: somebody added by typing, endorsed and made a rater fills a slot") {
    Desk desk;
    desk.open_portfolio("ii");
    desk.go("People");
    CHECK(desk.says(words::people_empty_text));
    desk.press(Role::Button, words::add_person);
    desk.type(Role::TextField, words::person_name, "Robin Hale");
    desk.choose(words::add_endorsement, 2);
    desk.type(Role::TextField, words::endorsed_from, "June 2015");
    REQUIRE(desk.portfolio().people.at(0).endorsements);
    CHECK(desk.portfolio().people[0].endorsements->at(0).from == std::chrono::year(2015) / 6 / 1);
    desk.press(Role::Button, words::add_reference);
    desk.press(Role::Checkbox, capital(role_words(RaterRole::RscProvider)));
    REQUIRE(desk.portfolio().references.size() == 1);
    CHECK(desk.portfolio().references[0].roles == std::vector{RaterRole::RscProvider});
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_person.wide", desk.part("main")));
    desk.press(Role::Button, words::close);
    CHECK(desk.says("Robin Hale"));
    bool fills = false;
    for (const SlotFinding& slot : desk.finding("ii.references").slots)
        fills = fills || slot.reference.kind == EvidenceKind::Reference;
    CHECK(fills);
}

TEST_CASE("people: holding no endorsement and not knowing it are different things") {
    Desk desk;
    desk.open_portfolio("ii", two_people);
    desk.go("People");
    desk.press(Role::Button, "Kim Lee");
    desk.answer(words::no_endorsement, words::holds_none);
    REQUIRE(desk.portfolio().people[1].endorsements);
    CHECK(desk.portfolio().people[1].endorsements->empty());
    desk.answer(words::no_endorsement, words::holds_unsaid);
    CHECK_FALSE(desk.portfolio().people[1].endorsements);
    desk.choose(words::add_endorsement, 1);
    desk.press(Role::Button, filled(words::remove_endorsement_of, {"Infant Family Specialist"}));
    CHECK_FALSE(desk.portfolio().people[1].endorsements);
}

TEST_CASE("people: choosing who fills a slot makes their reference, for somebody known and for somebody new") {
    Desk desk;
    desk.open_portfolio("ii", two_people);
    desk.go("People");
    const std::string slot = desk.finding("ii.references").slots.at(0).slot;
    CHECK(is_golden("screens/people_and_slots.wide", desk.part("main")));
    desk.press(Role::Button, filled(words::choose_who_for, {slot}));
    desk.press(Role::Radio, "Kim Lee");
    const kit::Node* role = nullptr;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::RadioGroup && node.name == std::string_view(words::role_here))
            role = &node;
    REQUIRE(role);
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/choose_who.wide", desk.part("dialog")));
    const std::string first = desk.name_of(Role::Radio, capital(role_words(RaterRole::CurrentSupervisor)));
    if (!first.empty())
        desk.press(Role::Radio, first);
    desk.press(Role::Button, words::take_as_reference);
    REQUIRE(desk.portfolio().references.size() == 2);
    CHECK(desk.portfolio().references[1].person == PersonId{"kim"});
    CHECK(desk.finding("ii.references").slots.at(0).reference.kind == EvidenceKind::Reference);
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().references.size() == 1);
    desk.press(Role::Button, filled(words::choose_who_for, {slot}));
    desk.press(Role::Radio, words::new_person);
    desk.type(Role::TextField, words::new_person_name, "Ana Ruiz");
    if (!first.empty())
        desk.press(Role::Radio, first);
    desk.press(Role::Button, words::take_as_reference);
    REQUIRE(desk.portfolio().people.size() == 3);
    CHECK(desk.portfolio().people[2].name == "Ana Ruiz");
    CHECK(desk.portfolio().references.back().person == desk.portfolio().people[2].id);
}

TEST_CASE("people: deleting somebody who is named elsewhere says what goes with them, and Undo brings all back") {
    Desk desk;
    desk.open_portfolio("ii", two_people);
    desk.go("People");
    desk.press(Role::Button, "Robin Hale");
    CHECK(desk.says("their reference, their name in 1 session, their name at 1 job"));
    const Portfolio before = desk.portfolio();
    desk.press(Role::Button, words::remove);
    CHECK(desk.portfolio().people.size() == 1);
    CHECK(desk.portfolio().references.empty());
    CHECK_FALSE(desk.portfolio().sessions[0].provider);
    CHECK_FALSE(desk.portfolio().jobs[0].supervisor);
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio() == before);
}

TEST_CASE("people: from a person to their sessions and to the work they supervised") {
    Desk desk;
    desk.open_portfolio("ii", two_people);
    desk.go("People");
    desk.press(Role::Button, "Robin Hale");
    desk.press(Role::Link, words::see_sessions);
    CHECK(desk.app.state().ui.screen == ui::Screen::Supervision);
    desk.go("People");
    desk.press(Role::Button, "Robin Hale");
    desk.press(Role::Link, "Home visitor");
    CHECK(desk.app.state().ui.screen == ui::Screen::Work);
}

TEST_CASE("people: on a phone a person is a page of its own with a way back") {
    Desk desk(390, 844);
    desk.open_portfolio("ii", two_people);
    desk.press(Role::Link, words::evidence_tab);
    desk.choose(words::evidence_pages, 4);
    CHECK(is_golden("screens/people.phone", desk.part("main")));
    desk.press(Role::Button, "Robin Hale");
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_person.phone", desk.part("main")));
    desk.press(Role::Button, words::back_to_people);
    CHECK(desk.has(Role::Button, "Robin Hale"));
}

TEST_CASE("people: in Spanish a person and the slots are told in plain words") {
    const UseLanguage until_the_end(Language::English);
    Desk desk;
    desk.open_portfolio("ii", two_people);
    desk.press(Role::Link, "Español");
    desk.go("Personas");
    CHECK(is_golden("screens/people.es", desk.part("main")));
    desk.press(Role::Button, "Robin Hale");
    CHECK(is_golden("screens/a_person.es", desk.part("main")));
}
