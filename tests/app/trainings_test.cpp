// Trainings are added, typed into, copied and deleted; each change is judged at once and can be undone.

#include <doctest/doctest.h>

#include <algorithm>

#include "app/desk.h"

using namespace imh;
using namespace imh::testing;
using ui::Screen;

TEST_CASE("adding a training opens it with the focus in its title; it waits for its areas") {
    Desk desk;
    desk.add();
    REQUIRE(desk.state.portfolio.trainings.size() == 1);
    CHECK(desk.state.ui.screen == Screen::Trainings);
    CHECK(desk.state.ui.open == named(desk.state.portfolio.trainings[0]));
    CHECK(desk.state.ui.focus == ui::FocusWish::FirstField);
    CHECK_FALSE(desk.state.portfolio.trainings[0].areas);
    CHECK(desk.state.unsaved);
    REQUIRE(desk.last<WarnBeforeClosing>());
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
}

TEST_CASE("a training in which nothing was said goes when it is closed; one with a word stays") {
    Desk desk;
    desk.add();
    SUBCASE("nothing said") {
        desk(ui::CloseEntry{});
        CHECK(desk.state.portfolio.trainings.empty());
    }
    SUBCASE("nothing said, and another screen is opened") {
        desk(ui::GoTo{Screen::Standing});
        CHECK(desk.state.portfolio.trainings.empty());
    }
    SUBCASE("a title") {
        desk.type(called(desk.state.portfolio.trainings[0], "Play"));
        desk(ui::CloseEntry{});
        CHECK(desk.state.portfolio.trainings.size() == 1);
        CHECK_FALSE(desk.state.ui.open);
    }
    SUBCASE("a date that is not understood yet is something said") {
        desk.state.ui.drafts[desk.state.portfolio.trainings[0].id.text + "/from"].text = "soon";
        desk(ui::CloseEntry{});
        CHECK(desk.state.portfolio.trainings.size() == 1);
    }
}

TEST_CASE("hours that get an area are counted at once, and undo takes them back") {
    Desk desk;
    open_home_visitor(desk);
    const auto counted = [&] {
        const ui::View view = view_of(desk.state);
        REQUIRE(view.standing);
        for (const Finding& finding : view.standing->findings)
            if (finding.requirement.text == "ii.training")
                return finding.measure.sure;
        return std::int64_t{-1};
    };
    const std::int64_t before = counted();
    REQUIRE(before >= 0);
    Training added = desk.add();
    added.title = "Sleep and soothing";
    added.from = std::chrono::year(2025) / 5 / 2;
    added.hours = Minutes{90};
    desk.type(added);
    CHECK(counted() == before);
    added.areas = std::vector<AreaId>{{"TF01"}};
    desk.type(added);
    CHECK(counted() == before + 90);
    desk(ui::Undo{});
    CHECK(counted() == before);
    desk(ui::Redo{});
    CHECK(counted() == before + 90);
}

TEST_CASE("letters typed one after the other into a field are undone together") {
    Desk desk;
    const Training empty = desk.add();
    for (const char* text : {"P", "Pl", "Pla", "Play"})
        desk.type(called(empty, text), "title");
    Training more = desk.state.portfolio.trainings[0];
    more.provider = "College";
    desk.type(more, "provider");
    CHECK(desk.state.portfolio.trainings[0].provider == "College");
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings[0].title == "Play");
    CHECK(desk.state.portfolio.trainings[0].provider.empty());
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings[0].title.empty());
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings.empty());
    CHECK_FALSE(desk.state.ui.open);
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings.empty());
}

TEST_CASE("a deleted training comes back where it was") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = desk.file();
    const Training second = desk.state.portfolio.trainings[1];
    desk(ui::DeleteEntry{*named(second)});
    CHECK(desk.file() != before);
    REQUIRE(desk.state.ui.toast);
    CHECK(desk.state.ui.toast->undo);
    CHECK(desk.state.ui.toast->text.find(second.title) != std::string::npos);
    desk(ui::Undo{});
    CHECK(desk.file() == before);
    CHECK_FALSE(desk.state.ui.toast);
}

TEST_CASE("a duplicate has an id of its own, stands behind the original and is open") {
    Desk desk;
    open_home_visitor(desk);
    const Training first = desk.state.portfolio.trainings[0];
    desk(ui::DuplicateEntry{*named(first)});
    const auto& trainings = desk.state.portfolio.trainings;
    CHECK(trainings[1].title == first.title);
    CHECK(trainings[1].id != first.id);
    CHECK(std::ranges::count(trainings, trainings[1].id, &Training::id) == 1);
    CHECK(desk.state.ui.open == named(trainings[1]));
}

TEST_CASE("whatever is typed into a training, its file opens again") {
    struct Case {
        const char* name;
        void (*change)(Training&);
    };
    const Case cases[] = {
        {"control characters", [](Training& t) { t.title = "a\x01\n\tb\x7F"; }},
        {"a title of 600 bytes, cut between characters", [](Training& t) {
             t.title.assign(499, 'x');
             for (int i = 0; i < 50; ++i)
                 t.title += "\xC3\xA9";
         }},
        {"more hours than a training has", [](Training& t) { t.hours = std::chrono::hours(2'001); }},
        {"more RS/C hours than hours", [](Training& t) {
             t.hours = Minutes{60};
             t.rsc_hours = Minutes{61};
         }},
        {"RS/C hours alone", [](Training& t) { t.rsc_hours = Minutes{61}; }},
        {"a last day before the first", [](Training& t) {
             t.from = std::chrono::year(2024) / 5 / 2;
             t.to = std::chrono::year(2024) / 5 / 1;
         }},
        {"a last day alone", [](Training& t) { t.to = std::chrono::year(2024) / 5 / 1; }},
        {"an area twice, and one that does not exist", [](Training& t) {
             t.areas = std::vector<AreaId>{{"TF02"}, {"ZZ99"}, {"TF01"}, {"TF02"}};
         }},
    };
    for (const Case& each : cases) {
        CAPTURE(each.name);
        Desk desk;
        Training training = desk.add();
        training.title = "Play";
        each.change(training);
        desk.type(training);
        const std::string file = desk.file();
        Desk other;
        open_bytes(other.state, "mine.json", file, other.effects);
        CHECK_FALSE(other.state.refusal);
        CHECK(other.file() == file);
    }
}

TEST_CASE("areas are kept once and in the order of the edition") {
    Desk desk;
    Training training = desk.add();
    training.areas = std::vector<AreaId>{{"TF02"}, {"TF01"}, {"TF02"}};
    desk.type(training);
    CHECK(*desk.state.portfolio.trainings[0].areas == std::vector<AreaId>{{"TF01"}, {"TF02"}});
}
