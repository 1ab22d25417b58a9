#include "app/desk.h"

#include <doctest/doctest.h>

using namespace imh;
using namespace imh::testing;

namespace {

constexpr std::string_view list =
    "Date,Title,Hours,Areas\n3/5/23,Reading cues,6,DS01\nSpring 2019,Play,2,safety\n,Total,8,\n";

void open(Desk& desk, std::string_view name, std::string_view bytes) {
    open_bytes(desk.state, name, bytes, desk.effects);
}

const ui::Importing& importing(const Desk& desk) {
    REQUIRE(desk.state.importing);
    return desk.state.importing->shown;
}

} // namespace

TEST_CASE("import: a list that is opened is looked at and changes nothing") {
    Desk desk;
    open(desk, "trainings.csv", list);
    CHECK(importing(desk).rows.size() == 3);
    CHECK(importing(desk).chosen == std::vector{true, true, false});
    CHECK(desk.state.portfolio.trainings.empty());
    CHECK_FALSE(desk.state.history.can_undo());
    CHECK_FALSE(desk.state.unsaved);
    desk(ui::CloseImport{});
    CHECK_FALSE(desk.state.importing);
    CHECK(desk.state.portfolio.trainings.empty());
}

TEST_CASE("import: the chosen rows are added in one step, and one undo takes them all away") {
    Desk desk;
    open(desk, "trainings.csv", list);
    desk(ui::TakeRows{});
    CHECK_FALSE(desk.state.importing);
    REQUIRE(desk.state.portfolio.trainings.size() == 2);
    CHECK(desk.state.portfolio.trainings[0].title == "Reading cues");
    CHECK(desk.state.portfolio.trainings[1].words == "Date: Spring 2019");
    CHECK(desk.state.ui.screen == ui::Screen::Trainings);
    REQUIRE(desk.state.ui.toast);
    CHECK(desk.state.ui.toast->text == "2 trainings were added");
    CHECK(desk.state.unsaved);
    desk(ui::Undo{});
    CHECK(desk.state.portfolio.trainings.empty());
    desk(ui::Redo{});
    CHECK(desk.state.portfolio.trainings.size() == 2);
}

TEST_CASE("import: rows are left out and taken in again, those that are kept back are not") {
    Desk desk;
    open(desk, "trainings.csv", list);
    desk(ui::ChooseRow{.row = 0, .chosen = false});
    desk(ui::ChooseRow{.row = 2, .chosen = true});
    desk(ui::ChooseRow{.row = 99, .chosen = true});
    CHECK(importing(desk).chosen == std::vector{false, true, false});
    desk(ui::TakeRows{});
    REQUIRE(desk.state.portfolio.trainings.size() == 1);
    CHECK(desk.state.portfolio.trainings[0].title == "Play");
}

TEST_CASE("import: what was imported is known when the list comes again") {
    Desk desk;
    open(desk, "trainings.csv", list);
    desk(ui::TakeRows{});
    open(desk, "trainings.csv", list);
    CHECK(importing(desk).chosen == std::vector{false, false, false});
    desk(ui::TakeRows{});
    CHECK(desk.state.importing);
    CHECK(desk.state.portfolio.trainings.size() == 2);
}

TEST_CASE("import: columns, headings, the order of days and the separator can be put right") {
    Desk desk;
    desk(ui::BeginImport{});
    CHECK(importing(desk).asking());
    desk(ui::LookAtRows{"Date;Title;Where\n3/5/23;Cues, and more;Kenai\n"});
    CHECK(importing(desk).rows.front().training.title == "Cues, and more");
    CHECK(importing(desk).columns[2].heading == "Where");
    CHECK(importing(desk).columns[2].samples == "Kenai");
    desk(ui::MatchColumn{.column = 2, .field = TrainingField::Provider});
    CHECK(importing(desk).rows.front().training.provider == "Kenai");
    desk(ui::MatchColumn{.column = 2, .field = TrainingField::Title});
    CHECK(importing(desk).rows.front().training.title == "Kenai");
    CHECK(importing(desk).reading.columns[1].field == TrainingField::Ignored);
    desk(ui::ReadDays{DayOrder::DayFirst});
    CHECK(iso_text(*importing(desk).rows.front().training.from) == "2023-05-03");
    desk(ui::ReadHeadings{std::nullopt});
    CHECK(importing(desk).rows.size() == 2);
    desk(ui::ReadHeadings{0});
    CHECK(importing(desk).rows.size() == 1);
    desk(ui::PartCells{','});
    CHECK(importing(desk).columns.size() == 2);
    desk(ui::MatchColumn{.column = 99, .field = TrainingField::Title});
    desk(ui::ReadHeadings{99});
    CHECK(importing(desk).columns.size() == 2);
}

TEST_CASE("import: what can't be read says why, and asks again") {
    Desk desk;
    desk(ui::LookAtRows{" \n"});
    CHECK(importing(desk).asking());
    CHECK(importing(desk).trouble == "there is nothing in it");
    open(desk, "trainings.csv", std::string("PK\x03\x04") + "zip");
    CHECK(importing(desk).trouble == "this is a workbook and not a table as text");
    open(desk, "published.json", R"({"format": "imh-trainings", "version": 1, "trainings": [{"hours": 6}]})");
    CHECK(importing(desk).asking());
    CHECK(importing(desk).trouble == "6 is not a length of time");
}

TEST_CASE("import: a file of trainings from a trainer goes the same way") {
    Desk desk;
    open(
        desk, "published.json",
        R"({"format": "imh-trainings", "version": 1, "trainings": [{"title": "Cues", "from": "2023-03-05", "hours": "6:00", "areas": ["DS01"]}]})");
    CHECK_FALSE(importing(desk).table);
    CHECK(importing(desk).rows.size() == 1);
    desk(ui::TakeRows{});
    REQUIRE(desk.state.portfolio.trainings.size() == 1);
    CHECK(desk.state.portfolio.trainings.front().id.text == "training-1");
}

TEST_CASE("import: a letter, a portfolio and a picture are no lists") {
    Desk desk;
    open(desk, "letter.txt", "Dear Rosa, thank you for yesterday.\nWarmly, June\n");
    CHECK_FALSE(desk.state.importing);
    CHECK(desk.state.refusal);
    open(desk, "mine.json", R"({"format": "imh-portfolio", "version": 1, "name": "June"})");
    CHECK_FALSE(desk.state.importing);
    CHECK(desk.state.portfolio.name == "June");
    open(desk, "photo.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    CHECK_FALSE(desk.state.importing);
    CHECK(desk.state.refusal);
}

TEST_CASE("import: where the list is full nothing is added") {
    Desk desk;
    Portfolio full;
    full.trainings.resize(19'999);
    for (std::size_t i = 0; i < full.trainings.size(); ++i)
        full.trainings[i].id = {"t-" + std::to_string(i)};
    desk.state.portfolio = full;
    open(desk, "trainings.csv", list);
    desk(ui::TakeRows{});
    CHECK(desk.state.importing);
    CHECK(desk.state.portfolio.trainings.size() == 19'999);
    CHECK(desk.state.ui.toast);
}
