// Where one wants to apply, and all associations: from when rules are in force, who offers the page, and the worked cases.

#include "app/changing.h"
#include "app/edition.h"
#include "app/page_settings.h"
#include "ui/screens/desk.h"
#include "ui/screens/page.h"

using namespace imh;
using kit::Role;

namespace {

/// The page of a state that no file can bring about.
struct Shown {
    app::State state = app::first_state(std::chrono::year(2025) / 6 / 30, Language::English);
    ui::Actions asked;
    testing::Screen screen{[this](kit::Frame& frame) { ui::page(frame, app::view_of(state), state.ui, asked); }, testing::around(1280, 800)};

    bool says(std::string_view words) const { return screen.text().find(words) != std::string::npos; }
};

/// Michigan, with days that no source tells.
void put_days(app::State& state, std::optional<Date> until, std::optional<Date> from) {
    for (Association& association : state.associations.list)
        if (association.id == "mi") {
            association.editions[0].until = until;
            association.editions[1].from = from;
        }
    state.portfolio.association = AssociationId{"mi"};
    app::judge(state);
}

} // namespace

TEST_CASE("associations: which rules are in force, and from when others will be, with the way to what differs") {
    using namespace std::chrono_literals;
    Shown shown;
    put_days(shown.state, std::nullopt, std::nullopt);
    shown.screen.frame();
    CHECK(shown.says(ui::words::edition_days_unknown));

    put_days(shown.state, 2025y / 12 / 31, 2026y / 1 / 1);
    shown.state.portfolio.edition.reset();
    app::judge(shown.state);
    shown.screen.frame();
    CHECK(shown.state.original.id == "mi-aimh-mentor");
    CHECK_FALSE(shown.says(ui::words::edition_days_unknown));
    CHECK(shown.says("Anyone who applies from Jan 1, 2026 on is judged by other rules: MI-AIMH Endorsement, as its later pages tell."));
    shown.asked.clear();
    CHECK(shown.screen.press(Role::Link, ui::words::edition_compare));
    shown.screen.frame();
    const auto compares = [](const ui::Action& action) {
        const auto* of_papers = std::get_if<ui::PaperAction>(&action);
        const auto* with = of_papers ? std::get_if<ui::CompareWith>(of_papers) : nullptr;
        return with && with->edition.text == "mi-aimh-later";
    };
    CHECK(std::ranges::count_if(shown.asked, compares) == 1);

    shown.state.portfolio.edition = EditionId{"mi-aimh-later"}; // chosen before it is in force
    app::judge(shown.state);
    shown.screen.frame();
    CHECK_FALSE(shown.says("Anyone who applies from"));
    shown.state.portfolio.edition.reset();

    put_days(shown.state, 2024y / 12 / 31, 2025y / 1 / 1);
    shown.screen.frame();
    CHECK(shown.state.original.id == "mi-aimh-later");
    CHECK_FALSE(shown.says("Anyone who applies from"));
    CHECK_FALSE(shown.says(ui::words::edition_days_unknown));
}

TEST_CASE("associations: who offers the page stands on the first screen, and nothing where nobody does") {
    testing::Desk desk;
    CHECK_FALSE(desk.says("Offered by"));
    desk.app.start(desk.screen.environment, {},
                   R"({"format":"imh-page-settings","version":1,"name":"Ours","contact":"by telephone","apply":"https://ours.example/"})");
    desk.screen.frame();
    CHECK(desk.says("Offered by Ours"));
    CHECK(desk.says("Questions: by telephone"));
    desk.press(Role::Link, "How to apply: https://ours.example/ (opens beside this page)");
    const std::vector<app::Effect> effects = desk.app.take_effects();
    const auto opens = [](const app::Effect& effect) {
        const auto* address = std::get_if<app::OpenAddress>(&effect);
        return address && address->address == "https://ours.example/";
    };
    CHECK(std::ranges::count_if(effects, opens) == 1);
}

TEST_CASE("associations: settings with problems are told, and the page begins without them") {
    testing::Desk desk;
    desk.app.start(desk.screen.environment, {}, R"({"format":"imh-page-settings","version":1,"name":"Ours","language":"fr","apply":"ours"})");
    desk.screen.frame();
    CHECK(desk.has(Role::Dialog, "settings.json could not be opened"));
    CHECK(desk.says("/language"));
    CHECK(desk.says("/apply"));
    desk.press(Role::Button, ui::words::close);
    CHECK_FALSE(desk.says("Offered by"));
}

TEST_CASE("associations: what the address asks comes before what the association laid in") {
    testing::Desk desk;
    constexpr std::string_view settings = R"({"format":"imh-page-settings","version":1,"edition":"vaimh","category":"ii","editions":["vaimh","nmaimh"]})";
    const auto begins = [&](std::string_view fragment) {
        desk.app.start(desk.screen.environment, "#" + std::string(fragment), settings);
        const app::State& state = desk.app.state();
        return state.original.id + " " + (state.portfolio.interest ? state.portfolio.interest->text : "");
    };
    CHECK(begins("") == "vaimh ii");
    CHECK(begins("association=nm") == "nmaimh ii");
    CHECK(begins("category=i") == "vaimh i");
    CHECK(begins("edition=ak-aimh-2016") == "vaimh ii"); // not offered
}

TEST_CASE("associations: a page that offers some editions begins with one of them, and says where a file's rules are not there") {
    testing::Desk desk;
    desk.app.start(desk.screen.environment, {}, R"({"format":"imh-page-settings","version":1,"name":"Ours","editions":["vaimh"]})");
    CHECK(desk.app.state().original.id == "vaimh");
    desk.screen.frame();
    CHECK_FALSE(desk.says("Your file is for"));
    desk.app.file_opened("mine.json", R"({"format":"imh-portfolio","version":1,"association":"ak","trainings":[{"id":"t-1","title":"Cues"}]})");
    desk.screen.frame();
    CHECK(desk.app.state().original.id == "vaimh");
    desk.go("Start");
    CHECK(desk.says("Your file is for Alaska Association for Infant and Early Childhood Mental Health. Its rules are not in this page"));
}

TEST_CASE("associations: a page that is emptied is still the association's") {
    Shown shown;
    app::lay_settings(shown.state, R"({"format":"imh-page-settings","version":1,"name":"Ours","editions":["nmaimh","vaimh"],"edition":"vaimh"})");
    app::Effects effects;
    app::update(shown.state, ui::KeepAction{ui::EmptyAndForget{}}, effects);
    CHECK(shown.state.settings.name == "Ours");
    CHECK(shown.state.original.id == "vaimh");
    shown.screen.frame();
    CHECK(shown.says("Offered by Ours"));
}

TEST_CASE("associations: of very many cases that stand otherwise the first fifty are told, and how many more there are") {
    Shown shown;
    shown.state.ui.sheet = ui::Sheet::Associations;
    shown.state.tried_cases = ui::TriedCases{.file = "cases.json", .agreement = "1 of 61 cases agree", .disagreements = {}};
    for (int i = 0; i < 60; ++i)
        shown.state.tried_cases->disagreements.push_back("case-" + std::to_string(i) + ". ii: expected met, got not_met");
    shown.screen.frame();
    CHECK(shown.says("1 of 61 cases agree"));
    CHECK(shown.says("case-49."));
    CHECK_FALSE(shown.says("case-50."));
    CHECK(shown.says("10 more. The command imh test tells them all."));
}
