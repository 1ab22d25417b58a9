// What a person can do on the page, without a page: each action, its way back, and what it asks of the
// platform.

#include <doctest/doctest.h>

#include <algorithm>

#include "app/desk.h"
#include "io/bundled.h"

using namespace imh;
using namespace imh::testing;
using ui::Screen;

TEST_CASE("the page starts with the rules it carries, six categories and seven examples") {
    const Desk desk;
    CHECK(desk.state.pack.id == "ak-aimh-2016");
    CHECK(desk.state.assessment.categories.size() == 6);
    CHECK(desk.state.examples.size() == 7);
    CHECK_FALSE(desk.state.unsaved);
    CHECK_FALSE(desk.state.history.can_undo());
}

TEST_CASE("every bundled example is in the list, and opens") {
    for (const BundledFile& file : bundled_files()) {
        if (!file.name.starts_with("examples/"))
            continue;
        CAPTURE(file.name);
        Desk desk;
        CHECK(std::ranges::find(desk.state.examples, file.name) != desk.state.examples.end());
        desk(ui::OpenExample{std::string(file.name)});
        CHECK_FALSE(desk.state.refusal);
        CHECK_FALSE(desk.state.portfolio.trainings.empty());
        CHECK(desk.state.ui.screen == Screen::Standing);
        CHECK_FALSE(desk.state.unsaved);
    }
}

TEST_CASE("a file with problems is refused, tells each of them and leaves everything as it was") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = desk.file();
    const Screen screen = desk.state.ui.screen;
    open_bytes(desk.state, "mine.json",
               R"({"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x","from":"2023-02-30"},)"
               R"({"id":"t-1","title":"y","hours":"-3"}]})",
               desk.effects);
    REQUIRE(desk.state.refusal);
    CHECK(desk.state.refusal->file == "mine.json");
    CHECK(desk.state.refusal->problems.size() >= 2);
    for (const ui::FileProblem& problem : desk.state.refusal->problems) {
        CHECK_FALSE(problem.what.empty());
        CHECK_FALSE(problem.remedy.empty());
    }
    CHECK(desk.file() == before);
    CHECK(desk.state.ui.screen == screen);
    desk(ui::CloseProblems{});
    CHECK_FALSE(desk.state.refusal);
}

TEST_CASE("an area that the edition does not know is a problem of the file too") {
    Desk desk;
    open_bytes(desk.state, "mine.json",
               R"({"format":"imh-portfolio","version":1,"trainings":[{"id":"t-1","title":"x","areas":["ZZ99"]}]})",
               desk.effects);
    REQUIRE(desk.state.refusal);
    CHECK(desk.state.portfolio.trainings.empty());
}

TEST_CASE("opening a file over one's own work can be undone, and closing is warned of until it is saved") {
    Desk desk;
    desk.type(called(desk.add(), "Mine"));
    const std::string mine = desk.file();
    open_home_visitor(desk);
    CHECK_FALSE(desk.state.unsaved);
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    desk(ui::Undo{});
    const Read<Portfolio> again = read_portfolio(desk.file(), "again");
    REQUIRE(again.value);
    CHECK(again.value->trainings.size() == 1);
    CHECK(again.value->trainings[0].title == "Mine");
    CHECK(desk.state.unsaved);
    desk.save();
    CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
    CHECK_FALSE(desk.state.unsaved);
}

TEST_CASE("choosing a category is no step of its own to undo, and going back leaves it chosen") {
    Desk desk;
    desk.type(called(desk.add(), "Play"));
    desk(ui::ChooseCategory{{"iii"}});
    CHECK(view_of(desk.state).category->id.text == "iii");
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings[0].title.empty());
    CHECK(view_of(desk.state).category->id.text == "iii");
    desk(ui::ChooseCategory{{"no-such"}});
    CHECK(view_of(desk.state).category->id.text == "iii");
}

TEST_CASE("starting anew empties every list, and undo brings all of it back") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = desk.file();
    desk(ui::StartAnew{});
    CHECK(desk.state.portfolio.trainings.empty());
    CHECK(view_of(desk.state).category);
    desk(ui::Undo{});
    CHECK(desk.file() == before);
}

TEST_CASE("another day judges the portfolio anew") {
    Desk desk;
    open_home_visitor(desk);
    CHECK(desk.state.assessment.day == today);
    set_today(desk.state, std::chrono::year(2026) / 1 / 1);
    CHECK(desk.state.assessment.day == std::chrono::year(2026) / 1 / 1);
}

TEST_CASE("the history keeps the latest thousand steps") {
    History history;
    Portfolio now;
    for (std::size_t i = 0; i < History::most_steps + 50; ++i) {
        Step step{NameChange{.before = now.name, .after = std::to_string(i)}};
        do_step(now, step);
        history.remember(std::move(step));
    }
    std::size_t steps = 0;
    while (history.undo(now))
        ++steps;
    CHECK(steps == History::most_steps);
    CHECK(now.name == "49");
    CHECK(history.redo(now));
    CHECK(now.name == "50");
    CHECK(history.can_redo());
    history.remember({NameChange{.before = "50", .after = "x"}});
    CHECK_FALSE(history.can_redo());
}
