// Degrees and college courses in the page: from nothing to entries that count, and back.

#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

TEST_CASE("education: a degree typed from nothing meets the category's degree, and each step can be undone") {
    Desk desk;
    desk.open_portfolio("ii");
    desk.go("Education");
    CHECK(desk.has(Role::Button, words::start_open));
    CHECK(desk.finding("ii.education").standing == Standing::NotMet);
    desk.press(Role::Button, words::add_degree);
    desk.choose(words::degree_kind, static_cast<std::size_t>(DegreeKind::Bachelor));
    desk.type(Role::TextField, words::degree_title, "BSW");
    desk.type(Role::TextField, words::field, "social work");
    desk.type(Role::TextField, words::conferred, "5/15/2019");
    CHECK(desk.finding("ii.education").standing == Standing::Met);
    CHECK(desk.finding("ii.transcripts").standing == Standing::Reviewer);
    CHECK(desk.says(words::needed_here));
    desk.answer(words::transcript, words::yes_answer);
    CHECK(desk.finding("ii.transcripts").standing == Standing::Met);
    CHECK_FALSE(desk.says(words::needed_here));
    const Degree& degree = desk.portfolio().degrees.at(0);
    CHECK(degree.kind == DegreeKind::Bachelor);
    CHECK(degree.field == "social work");
    CHECK(is_golden("screens/a_degree.wide", desk.screen.text()));

    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().degrees.at(0).transcript == Answer::Unsaid);
    desk.press(Role::Button, words::undo);
    CHECK_FALSE(desk.portfolio().degrees.at(0).conferred);
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().degrees.at(0).field.empty());
    desk.press(Role::Button, words::redo);
    CHECK(desk.portfolio().degrees.at(0).field == "social work");
}

TEST_CASE("education: a course typed from nothing shows areas, and deleting it is undone") {
    Desk desk;
    desk.open_portfolio("ii");
    desk.go("Education");
    desk.press(Role::Button, words::add_course);
    desk.type(Role::TextField, words::title, "Infant development");
    desk.type(Role::TextField, words::first_day, "9/1/2018");
    CHECK(desk.finding("ii.competencies").measure.sure == 0);
    CHECK(desk.says(words::course_areas_waiting));
    desk.press(Role::Button, words::add_areas);
    CHECK(desk.screen.type(Role::SearchField, words::find_areas, "attachment"));
    const std::string area = desk.name_of(Role::Checkbox, "Attachment");
    desk.press(Role::Checkbox, area);
    CHECK(desk.finding("ii.competencies").measure.sure == 1);
    CHECK(desk.says(words::shows_areas));

    desk.press(Role::Button, words::remove);
    CHECK(desk.portfolio().courses.empty());
    CHECK(desk.finding("ii.competencies").measure.sure == 0);
    desk.press(Role::Button, words::undo);
    REQUIRE(desk.portfolio().courses.size() == 1);
    CHECK(desk.portfolio().courses[0].title == "Infant development");
    CHECK(desk.finding("ii.competencies").measure.sure == 1);
}

TEST_CASE("education: a copy has the same answers and an id of its own") {
    Desk desk;
    desk.go("Education");
    desk.press(Role::Button, words::add_degree);
    desk.type(Role::TextField, words::degree_title, "MSW");
    desk.press(Role::Button, words::duplicate);
    REQUIRE(desk.portfolio().degrees.size() == 2);
    CHECK(desk.portfolio().degrees[1].title == "MSW");
    CHECK(desk.portfolio().degrees[0].id != desk.portfolio().degrees[1].id);
}

TEST_CASE("education: what was typed finds entries, and the order and what is shown can be chosen") {
    Desk desk;
    desk.open_portfolio("ii", R"(,
        "degrees":[{"id":"d","kind":"bachelor","title":"BSW","institution":"University of Alaska"}],
        "courses":[{"id":"a","title":"Attachment","from":"2015-09-01"},{"id":"e","title":"Ethics","from":"2019-09-01"},
                   {"id":"i","title":"Infant development","from":"2018-09-01"}])");
    desk.go("Education");
    const auto order = [&] {
        std::string titles;
        for (const kit::Node& node : desk.screen.context.description().nodes)
            if (node.role == Role::Button
                && (node.name == "Ethics" || node.name == "Infant development" || node.name == "Attachment"
                    || node.name == "BSW"))
                titles += (titles.empty() ? "" : ", ") + std::string(node.name);
        return titles;
    };
    CHECK(order() == "BSW, Ethics, Infant development, Attachment"); // of 2019, 2018 and 2015
    desk.choose(words::order_by, 1);
    CHECK(order() == "BSW, Attachment, Infant development, Ethics");
    desk.choose(words::order_by, 2);
    CHECK(order() == "BSW, Attachment, Ethics, Infant development");
    desk.type(Role::SearchField, words::find_education, "alas univ");
    CHECK(order() == "BSW");
    CHECK(desk.says("Shown 1 of 4"));
    desk.press(Role::Button, words::show_all);
    CHECK(order() == "BSW, Attachment, Ethics, Infant development");
    desk.choose(words::show_only, 4);
    CHECK(order() == "Attachment, Ethics, Infant development");
    desk.choose(words::show_only, 1); // only the degree's transcript and kind wait for answers
    CHECK(order().starts_with("BSW"));
}

TEST_CASE("education: what looks odd is asked gently and taken over all the same") {
    Desk desk;
    desk.go("Education");
    desk.press(Role::Button, words::add_degree);
    desk.type(Role::TextField, words::degree_title, "MA");
    CHECK(desk.notes() == std::vector{NoteCode::NoField});
    desk.type(Role::TextField, words::conferred, "5/15/2026");
    CHECK(desk.notes() == std::vector{NoteCode::LiesAhead, NoteCode::NoField});
    CHECK(desk.portfolio().degrees[0].conferred);
    desk.type(Role::TextField, words::conferred, "5/15/1933");
    CHECK(desk.notes() == std::vector{NoteCode::LongAgo, NoteCode::NoField});
    desk.type(Role::TextField, words::field, "nursing");
    CHECK(desk.notes() == std::vector{NoteCode::LongAgo});
    CHECK(desk.portfolio().degrees[0].conferred == std::chrono::year(1933) / 5 / 15);
}

TEST_CASE("education: on a phone the editor takes the page, and Back leads to the list") {
    Desk desk(390, 844);
    desk.open_portfolio("ii");
    desk.go(words::evidence_tab);
    desk.choose(words::evidence_pages, 0);
    desk.press(Role::Button, words::add_course_short);
    CHECK_FALSE(desk.has(Role::Button, words::add_course_short));
    desk.type(Role::TextField, words::title, "Infant development");
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_course.phone", desk.screen.text()));
    desk.press(Role::Button, words::back_to_education);
    CHECK(desk.has(Role::Button, "Infant development"));
}

TEST_CASE("education: the fields come in the order in which they are filled in") {
    Desk desk;
    desk.go("Education");
    desk.press(Role::Button, words::add_degree);
    std::string fields;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Select || node.role == Role::TextField || node.role == Role::RadioGroup
            || node.role == Role::TextArea)
            fields += std::string(node.name) + '\n';
    CHECK(fields
          == "Kind of degree\nName of the degree\nField\nCollege or university\nDay it was conferred\n"
             "Is the field related to babies, young children and families?\n"
             "Is it about infant mental health in particular?\n"
             "Is the official transcript there, or ordered?\nYour own notes\n");
    CHECK(desk.screen.context.description().focus_wanted == 0);
}
