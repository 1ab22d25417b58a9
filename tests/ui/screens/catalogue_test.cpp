// Courses on offer, as a trainer and as somebody who takes part: listed, looked at together, published, taken over, planned with.

#include "desk.h"
#include "io/add_link.h"

using namespace imh;
using kit::Role;
using imh::testing::Desk;

namespace {

constexpr std::string_view three_courses = R"({"format":"imh-catalogue","version":1,"offers":[
 {"title":"Reading cues","provider":"River Institute","hours":"6:00","areas":["TF01","DS01"],"price_cents":12000},
 {"title":"Reading cues again","provider":"River Institute","hours":"3:00","areas":["TF01","DS01"],"price_cents":4050},
 {"title":"Giving RS/C","provider":"Delta College","hours":"15:00","rsc_hours":"15:00","areas":["DS02"]}]})";

void open_three(Desk& desk, std::string_view category = "ii") {
    desk.open_portfolio(category);
    desk.app.file_opened("catalogue.json", three_courses);
    desk.screen.frame();
    desk.press(Role::Button, "Import 3 courses");
}

std::string link_to(const Desk& desk, std::size_t place) {
    return "#" + add_fragment({&desk.portfolio().offers[place], 1});
}

} // namespace

TEST_CASE("catalogue: a file of courses is looked at first, then kept; nothing of it counts") {
    Desk desk;
    desk.open_portfolio("ii");
    const auto before = desk.app.state().assessment;
    desk.app.file_opened("catalogue.json", three_courses);
    desk.screen.frame();
    CHECK(desk.portfolio().offers.empty());
    desk.press(Role::Button, "Import 3 courses");
    REQUIRE(desk.portfolio().offers.size() == 3);
    CHECK(desk.app.state().ui.screen == ui::Screen::Catalogue);
    CHECK(desk.says("River Institute \xC2\xB7 3 h \xC2\xB7 price 40.50"));
    CHECK(desk.app.state().assessment.categories[1].findings.size() == before.categories[1].findings.size());
    CHECK(desk.app.state().assessment.categories[1].outcome == before.categories[1].outcome);
    desk.app.file_opened("catalogue.json", three_courses);
    desk.screen.frame();
    CHECK_FALSE(desk.has(Role::Button, "Import 3 courses")); // they are there already
    CHECK(desk.screen.twice().empty());
}

TEST_CASE("catalogue: a list dropped on the screen of courses is one of courses") {
    Desk desk;
    desk.open_portfolio("ii");
    desk.go("Courses on offer");
    desk.app.file_opened("courses.csv", "Title,Offered by,Clock hours,Areas,Price\nPlay,Kenai,2,TF02,$35\n");
    desk.screen.frame();
    desk.press(Role::Button, "Import 1 course");
    REQUIRE(desk.portfolio().offers.size() == 1);
    CHECK(desk.portfolio().offers[0].price_cents == 3500);
    CHECK(desk.portfolio().trainings.empty());
}

TEST_CASE("catalogue: a course typed from nothing, with dates, a price and a review") {
    Desk desk;
    desk.open_portfolio("ii");
    desk.go("Courses on offer");
    desk.press(Role::Button, "Add a course");
    desk.type(Role::TextField, "Title", "Sleep and safety");
    desk.type(Role::TextField, "Clock hours", "4");
    desk.press(Role::Button, ui::words::dates_and_price);
    desk.press(Role::Button, "Add a date");
    desk.type(Role::TextField, "First day 1", "9/1/2025");
    desk.type(Role::TextField, "Price", "120.50");
    desk.press(Role::Button, ui::words::reviews);
    desk.press(Role::Button, "Add a review");
    desk.type(Role::TextField, ui::words::review_by, "Ann");
    desk.press(Role::Radio, "Has a question");
    const Offer& offer = desk.portfolio().offers.at(0);
    CHECK(offer.title == "Sleep and safety");
    CHECK(offer.hours == std::chrono::hours{4});
    REQUIRE(offer.dates.size() == 1);
    CHECK(iso_text(offer.dates[0].from.value()) == "2025-09-01");
    CHECK(offer.price_cents == 12050);
    REQUIRE(offer.reviews.size() == 1);
    CHECK(offer.reviews[0].by == "Ann");
    CHECK(offer.reviews[0].opinion == Opinion::Question);
    CHECK(desk.says("A question"));
    CHECK(desk.screen.twice().empty());
    CHECK(imh::testing::is_golden("screens/a_course_on_offer.wide", desk.part("main")));
}

TEST_CASE("catalogue: what it covers is told in words, gaps first, down to the courses behind an area") {
    Desk desk;
    open_three(desk);
    desk.press(Role::Tab, "Coverage");
    CHECK(desk.says("3 of 37 areas are covered by 3 courses."));
    CHECK(desk.says("34 areas: no course at all"));
    CHECK(desk.says("2 courses: nothing that others don't cover"));
    CHECK(imh::testing::is_golden("screens/coverage.wide", desk.part("main")));
    CHECK(desk.screen.twice().empty());
    desk.press(Role::Link, desk.name_of(Role::Link, "Pregnancy"));
    desk.press(Role::Link, "Reading cues again");
    REQUIRE(desk.app.state().ui.open);
    CHECK(desk.says("Publish it"));
}

TEST_CASE("catalogue: coverage of one domain, of several categories, and of some courses together") {
    Desk desk;
    open_three(desk);
    desk.press(Role::Tab, "Coverage");
    desk.choose(ui::words::coverage_domain, 1);
    const std::size_t asked = desk.app.state().ui.catalogue.coverage.coverage.asked.count();
    CHECK(desk.app.state().ui.catalogue.coverage.coverage.domains.size() == 1);
    CHECK(asked < 37);
    CHECK(desk.app.state().ui.catalogue.coverage.reach.empty()); // of one domain nobody is judged
    desk.choose(ui::words::coverage_domain, 0);
    const std::size_t categories = desk.app.state().pack.categories.size();
    desk.choose(ui::words::coverage_for, categories + 1);
    CHECK(desk.app.state().ui.catalogue.coverage.several == std::vector{CategoryId{"ii"}});
    desk.press(Role::Checkbox, full_title(desk.app.state().pack.categories[2]));
    CHECK(desk.app.state().ui.catalogue.coverage.coverage.asked.count() > 37);
    desk.choose(ui::words::coverage_for, 1);
    CHECK(desk.says("3 of 37 areas are covered by 3 courses."));
    desk.press(Role::Button, ui::words::together_open);
    CHECK(desk.says(std::string(ui::words::together_none)));
    desk.press(Role::Checkbox, "Reading cues");
    desk.press(Role::Checkbox, "Reading cues again");
    CHECK(desk.says("2 courses, 9 h: together they cover 2 of 37 areas."));
    CHECK(desk.has(Role::Button, "2 areas that no other course covers"));
    CHECK(desk.has(Role::Button, "2 areas that more than one of these covers"));
    CHECK(desk.has(Role::Button, "35 areas left open by these"));
    CHECK(desk.screen.twice().empty());
}

TEST_CASE("catalogue: a link shows the course before it is taken in; day and hours are confirmed") {
    std::string link;
    {
        Desk trainer;
        open_three(trainer);
        link = link_to(trainer, 0);
    }
    Desk desk;
    desk.open_portfolio("ii");
    desk.app.file_opened({}, link);
    desk.screen.frame();
    CHECK(desk.portfolio().trainings.empty());
    CHECK(desk.says("Courses for you"));
    CHECK(desk.says("Reading cues"));
    CHECK(desk.screen.twice().empty());
    desk.type(Role::TextField, "When did you take part?", "3/5/25");
    desk.type(Role::TextField, "Clock hours", "5");
    desk.press(Role::Button, "Add to my trainings");
    REQUIRE(desk.portfolio().trainings.size() == 1);
    const Training& training = desk.portfolio().trainings[0];
    CHECK(training.title == "Reading cues");
    CHECK(training.hours == std::chrono::hours{5});
    CHECK(training.areas == std::vector<AreaId>{{"TF01"}, {"DS01"}});
    CHECK(iso_text(training.from.value()) == "2025-03-05");
    CHECK(desk.portfolio().offers.empty());
}

TEST_CASE("catalogue: a link that is broken is refused, and all stays as it was") {
    Desk desk;
    desk.open_portfolio("ii");
    for (const std::string_view link : {"#add=", "#add=%%%", "#add=e30", "#other=1"}) {
        desk.app.file_opened({}, link);
        desk.screen.frame();
        CHECK_FALSE(desk.says("Courses for you"));
    }
    CHECK(desk.app.state().refusal);
    CHECK(desk.portfolio().offers.empty());
}

TEST_CASE("catalogue: which courses would be enough, proved, and what cannot be had") {
    Desk desk;
    desk.open_example("June, home visitor in Bethel");
    desk.go("What next");
    CHECK(desk.says("Open a trainer's list of courses"));
    std::string missing;
    const Finding* coverage = nullptr;
    for (const CategoryAssessment& category : desk.app.state().assessment.categories)
        if (category.category == desk.portfolio().interest)
            for (const Finding& finding : category.findings)
                if (!finding.areas.empty())
                    coverage = &finding;
    REQUIRE(coverage);
    for (const AreaFinding& area : coverage->areas)
        if (area.standing == Standing::NotMet)
            missing += (missing.empty() ? "\"" : ",\"") + desk.app.state().pack.areas[area.area].id.text + '"';
    desk.app.file_opened("all.json", R"({"format":"imh-catalogue","version":1,"offers":[{"title":"All of it","hours":"40:00","areas":[)" + missing
                                         + R"(]},{"title":"One of it","hours":"2:00","areas":["TF01"]}]})");
    desk.screen.frame();
    desk.press(Role::Button, "Import 2 courses");
    desk.go("What next");
    CHECK(desk.says("1 course would be enough: 40 h in all. Proved: no smaller choice is enough."));
    CHECK(desk.screen.twice().empty());
    desk.press(Role::Button, "See what would change");
    CHECK(desk.says("1 course on offer"));
    desk.go("Courses on offer");
    desk.press(Role::Button, "All of it");
    desk.press(Role::Button, "Delete");
    desk.go("What next");
    CHECK(desk.says("These courses cannot do it alone."));
}
