// What a person can do on the page, without a page: each action, its way back, and what it asks of the
// platform.

#include <doctest/doctest.h>

#include <algorithm>

#include "app/trainings.h"
#include "app/update.h"
#include "core/explain.h"
#include "io/bundled.h"
#include "io/portfolio_json.h"
#include "ui/words.h"

using namespace imh;
using namespace imh::app;
using ui::Screen;

namespace {

constexpr Date today = std::chrono::year(2025) / 6 / 30;

struct Desk {
    State state = first_state(today);
    Effects effects;

    void operator()(const ui::Action& action) { update(state, action, effects); }
    std::string file() const { return write_portfolio(state.portfolio); }

    template <class Kind> const Kind* last() const {
        for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect)
            if (const auto* found = std::get_if<Kind>(&*effect))
                return found;
        return nullptr;
    }
    /// Adds a training and types into it.
    Training& add() {
        (*this)(ui::AddTraining{});
        return state.portfolio.trainings.back();
    }
    void type(Training changed, std::string field = {}) {
        (*this)(ui::ChangeTraining{.training = std::move(changed), .field = std::move(field)});
    }
};

Training called(Training training, std::string title) {
    training.title = std::move(title);
    return training;
}

void open_home_visitor(Desk& desk) { desk(ui::OpenExample{"examples/on_the_way.json"}); }

} // namespace

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

TEST_CASE("adding a training opens it with the focus in its title; it waits for its areas") {
    Desk desk;
    desk.add();
    REQUIRE(desk.state.portfolio.trainings.size() == 1);
    CHECK(desk.state.ui.screen == Screen::Trainings);
    CHECK(desk.state.ui.training == desk.state.portfolio.trainings[0].id);
    CHECK(desk.state.ui.focus == ui::FocusWish::TrainingTitle);
    CHECK_FALSE(desk.state.portfolio.trainings[0].areas);
    CHECK(desk.state.unsaved);
    REQUIRE(desk.last<WarnBeforeClosing>());
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
}

TEST_CASE("a training in which nothing was said goes when it is closed; one with a word stays") {
    Desk desk;
    desk.add();
    SUBCASE("nothing said") {
        desk(ui::CloseTraining{});
        CHECK(desk.state.portfolio.trainings.empty());
    }
    SUBCASE("nothing said, and another screen is opened") {
        desk(ui::GoTo{Screen::Standing});
        CHECK(desk.state.portfolio.trainings.empty());
    }
    SUBCASE("a title") {
        desk.type(called(desk.state.portfolio.trainings[0], "Play"));
        desk(ui::CloseTraining{});
        CHECK(desk.state.portfolio.trainings.size() == 1);
        CHECK_FALSE(desk.state.ui.training);
    }
    SUBCASE("a date that is not understood yet is something said") {
        desk.state.ui.drafts[desk.state.portfolio.trainings[0].id].from = "soon";
        desk(ui::CloseTraining{});
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
    CHECK_FALSE(desk.state.ui.training);
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings.empty());
}

TEST_CASE("a deleted training comes back where it was") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = desk.file();
    const Training second = desk.state.portfolio.trainings[1];
    desk(ui::DeleteTraining{second.id});
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
    desk(ui::DuplicateTraining{first.id});
    const auto& trainings = desk.state.portfolio.trainings;
    CHECK(trainings[1].title == first.title);
    CHECK(trainings[1].id != first.id);
    CHECK(std::ranges::count(trainings, trainings[1].id, &Training::id) == 1);
    CHECK(desk.state.ui.training == trainings[1].id);
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
    desk(ui::SaveWork{});
    CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
    CHECK_FALSE(desk.state.unsaved);
}

TEST_CASE("saving gives a file that opens again with the same bytes") {
    Desk desk;
    open_home_visitor(desk);
    desk(ui::SaveWork{});
    REQUIRE(desk.last<SaveFile>());
    const SaveFile saved = *desk.last<SaveFile>();
    CHECK(saved.name == "imh-portfolio.json");
    Desk other;
    open_bytes(other.state, saved.name, saved.bytes, other.effects);
    CHECK_FALSE(other.state.refusal);
    CHECK(other.file() == saved.bytes);
}

TEST_CASE("whatever is typed into a training, its file opens again") {
    const auto day = [](int year, unsigned month, unsigned d) { return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(d)); };
    struct Case {
        const char* name;
        void (*change)(Training&);
    };
    static_cast<void>(day);
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

TEST_CASE("a draft is kept in the browser only while asked for, follows each change, and is forgotten at once") {
    Desk desk;
    desk.type(called(desk.add(), "Play"));
    CHECK_FALSE(desk.last<KeepDraft>());
    desk(ui::KeepInBrowser{true});
    REQUIRE(desk.last<KeepDraft>());
    CHECK(desk.last<KeepDraft>()->bytes == desk.file());
    desk.type(called(desk.state.portfolio.trainings[0], "Play and talk"));
    CHECK(desk.last<KeepDraft>()->bytes == desk.file());
    Desk other;
    open_draft(other.state, desk.file(), other.effects);
    CHECK(other.file() == desk.file());
    CHECK(other.state.kept_in_browser);
    desk(ui::KeepInBrowser{false});
    CHECK(desk.last<KeepDraft>()->bytes.empty());
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

TEST_CASE("the history keeps the latest hundred steps") {
    History history;
    Portfolio now;
    for (int i = 0; i < 150; ++i) {
        history.remember(now);
        now.name = std::to_string(i);
    }
    std::size_t steps = 0;
    while (auto before = history.undo(now)) {
        now = *before;
        ++steps;
    }
    CHECK(steps == History::most_steps);
    CHECK(now.name == "49");
    CHECK(history.can_redo());
    history.remember(now);
    CHECK_FALSE(history.can_redo());
}
