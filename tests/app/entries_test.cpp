// Every kind of entry is added, changed, copied, deleted and brought back the same way.

#include <doctest/doctest.h>

#include "app/desk.h"
#include "support/checkout.h"

using namespace imh;
using namespace imh::testing;

namespace {

/// One entry of each kind with everything that a file can say of it, known and unknown.
Portfolio everything() {
    Read<Portfolio> read = read_portfolio(checkout_file("tests/io/everything.json"), "everything.json");
    REQUIRE(read.value);
    return *std::move(read.value);
}

std::vector<Entry> one_of_each(const Portfolio& portfolio) {
    return {portfolio.degrees[0],    portfolio.courses[0],    portfolio.trainings[0],   portfolio.jobs[0],
            portfolio.people[0],     portfolio.sessions[0],   portfolio.references[0],  portfolio.signatures[0],
            portfolio.memberships[0], portfolio.exams[0],     portfolio.goals[0],       portfolio.offers[0]};
}

EntryName name_of(const Entry& entry) { return {kind_of(entry), id_of(entry)}; }

void open_everything(Desk& desk) {
    desk.state.portfolio = everything();
}

} // namespace

TEST_CASE("each kind: a copy, a deletion and their undoing") {
    for (const Entry& entry : one_of_each(everything())) {
        CAPTURE(id_of(entry));
        Desk desk;
        open_everything(desk);
        const std::string before = desk.file();
        const std::size_t count = count_of(desk.state.portfolio, kind_of(entry));
        desk(ui::DuplicateEntry{name_of(entry)});
        CHECK(count_of(desk.state.portfolio, kind_of(entry)) == count + 1);
        REQUIRE(desk.state.ui.open);
        CHECK(desk.state.ui.open->id != id_of(entry));
        CHECK(desk.state.ui.screen == ui::screen_of(kind_of(entry)));
        desk(ui::Undo{});
        CHECK(desk.file() == before);
        desk(ui::DeleteEntry{name_of(entry)});
        CHECK_FALSE(find_entry(desk.state.portfolio, name_of(entry)));
        REQUIRE(desk.state.ui.toast);
        CHECK(desk.state.ui.toast->undo);
        const std::string without = desk.file();
        desk(ui::Undo{});
        CHECK(desk.file() == before);
        desk(ui::Redo{});
        CHECK(desk.file() == without);
    }
}

TEST_CASE("each kind: what was added empty goes when it is closed, and leaves nothing to undo") {
    const Entry empty[] = {Degree{}, Course{}, Training{}, Job{}, Person{}, Session{}, Membership{}, Exam{}, Goal{}, Offer{}};
    for (const Entry& entry : empty) {
        CAPTURE(static_cast<int>(kind_of(entry)));
        Desk desk;
        const std::string before = desk.file();
        desk(ui::AddEntry{entry});
        CHECK(count_of(desk.state.portfolio, kind_of(entry)) == 1);
        desk(ui::CloseEntry{});
        CHECK(desk.file() == before);
        CHECK_FALSE(desk.state.history.can_undo());
    }
}

TEST_CASE("a deleted person goes from everything that names them, and comes back with it") {
    Desk desk;
    open_everything(desk);
    const std::string before = desk.file();
    const PersonId person = desk.state.portfolio.people[0].id;
    REQUIRE(desk.state.portfolio.sessions[0].provider == person);
    REQUIRE(desk.state.portfolio.jobs[0].supervisor == person);
    REQUIRE(desk.state.portfolio.references[0].person == person);
    desk(ui::DeleteEntry{{EntryKind::Person, person.text}});
    CHECK_FALSE(desk.state.portfolio.sessions[0].provider);
    CHECK_FALSE(desk.state.portfolio.jobs[0].supervisor);
    CHECK(desk.state.portfolio.references.empty());
    CHECK(read_portfolio(desk.file(), "mine.json").value);
    desk(ui::Undo{});
    CHECK(desk.file() == before);
}

TEST_CASE("a new person is named in the entry that asked for one, in one step") {
    Desk desk;
    desk(ui::AddEntry{Session{}});
    const EntryName session = *desk.state.ui.open;
    desk(ui::AddPersonTo{session});
    REQUIRE(desk.state.portfolio.people.size() == 1);
    CHECK(desk.state.portfolio.sessions[0].provider == desk.state.portfolio.people[0].id);
    CHECK(desk.state.ui.open == session);
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.people.empty());
    CHECK_FALSE(desk.state.portfolio.sessions[0].provider);
}

TEST_CASE("several entries come in one step, each with an id of its own") {
    Desk desk;
    Training a, b;
    a.title = "A";
    b.title = "B";
    desk(ui::AddEntries{.entries = {a, b, Session{}}, .said = "Added"});
    REQUIRE(desk.state.portfolio.trainings.size() == 2);
    CHECK(desk.state.portfolio.trainings[0].id != desk.state.portfolio.trainings[1].id);
    CHECK(desk.state.portfolio.sessions.size() == 1);
    REQUIRE(desk.state.ui.toast);
    CHECK(desk.state.ui.toast->text == "Added");
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings.empty());
    CHECK(desk.state.portfolio.sessions.empty());
    CHECK_FALSE(desk.state.history.can_undo());
}

TEST_CASE("what was said for a declaration can be taken back; typed words are one step") {
    Desk desk;
    desk(ui::Declare{"no_department_chair", {.answer = Answer::Yes}});
    desk(ui::Declare{"no_department_chair", {.answer = Answer::Yes, .words = "We"}, true});
    desk(ui::Declare{"no_department_chair", {.answer = Answer::Yes, .words = "We have none"}, true});
    CHECK(desk.state.portfolio.declarations.at("no_department_chair").words == "We have none");
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.declarations.at("no_department_chair").words.empty());
    desk(ui::Declare{"no_department_chair", {}});
    CHECK(desk.state.portfolio.declarations.empty());
}

TEST_CASE("whatever was changed at once is undone at once, and a file opened over it as well") {
    Desk desk;
    open_home_visitor(desk);
    const std::string first = desk.file();
    std::vector<Entry> entries;
    for (Training training : desk.state.portfolio.trainings) {
        training.provider = "College";
        entries.push_back(training);
    }
    desk(ui::ChangeEntries{.entries = entries, .said = {}});
    const std::string second = desk.file();
    CHECK(second != first);
    desk(ui::StartAnew{});
    CHECK(desk.state.portfolio.trainings.empty());
    desk(ui::Undo{});
    CHECK(desk.file() == second);
    desk(ui::Undo{});
    CHECK(desk.file() == first);
}
