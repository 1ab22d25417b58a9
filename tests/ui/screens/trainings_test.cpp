// Many trainings: imported, found, put in order, looked at once more.

#include "desk.h"

using namespace imh;
using kit::Role;
using testing::Desk;

namespace {

constexpr std::string_view twelve_rows = "Date\tTraining\tGiven by\tHours\tAreas\n"
                                         "3/5/23\tReading cues\tState office\t6\tDS01\n"
                                         "3/6/23\tPlay\tState office\t1:30\tTF02\n"
                                         "Spring 2019\tGrief\tCollege\t2\tTF06\n"        // no day
                                         "4/1/23\tSafe sleep\tHospital\tall day\tDS06\n" // no hours
                                         "4/2/23\tAdvocacy\tHospital\t2\tadvocacy\n"     // two areas have this name
                                         "4/3/23\tFeeding\tHospital\t2\tTF02\n"
                                         "4/4/23\tSigns of stress\tHospital\t2\tTF02\n"
                                         "4/5/23\tFathers\tHospital\t2\tTF05\n"
                                         "4/6/23\tCulture\tHospital\t2\tTF07\n"
                                         "4/7/23\tTrauma\tHospital\t2\tTF06\n"
                                         "4/8/23\tListening\tHospital\t2\tDS01\n"
                                         "4/9/23\tEthics\tHospital\t2\tLR01\n";

void go_to_trainings(Desk& desk) {
    desk.open_portfolio("ii");
    desk.go("Trainings");
}

void import_twelve(Desk& desk) {
    desk.open_portfolio("ii");
    desk.app.file_opened("log.csv", twelve_rows);
    desk.screen.frame();
    desk.press(Role::Button, "Import 12 trainings");
}

/// The titles in the list, in its order.
std::string titles(const Desk& desk, std::size_t most = 3) {
    std::string text;
    for (const kit::Node& node : desk.screen.context.description().nodes) {
        if (node.role != Role::Button || (node.state & kit::Quiet) == 0 || (node.state & kit::Strong) == 0 || most == 0)
            continue;
        text += (text.empty() ? "" : ", ") + kit::plain_text(node.name);
        --most;
    }
    return text;
}

const std::vector<Training>& trainings(const Desk& desk) {
    return desk.app.state().portfolio.trainings;
}

/// Of the page as text, what belongs to that part of it.
std::string part(const Desk& desk, std::string_view beginning) {
    const std::string text = desk.screen.text();
    const std::size_t begin = text.find("\n" + std::string(beginning)) + 1;
    REQUIRE(begin > 0);
    std::size_t end = begin;
    do
        end = std::min(text.find('\n', end + 1), text.size() - 1);
    while (end + 1 < text.size() && text[end + 1] == ' ');
    return text.substr(begin, end + 1 - begin);
}

} // namespace

TEST_CASE("trainings: twelve pasted rows, three of them odd, are looked at, imported, and undone at once") {
    Desk desk;
    go_to_trainings(desk);
    desk.press(Role::Button, "Import from a spreadsheet…");
    desk.type(Role::TextArea, "Rows from your spreadsheet", twelve_rows);
    CHECK(desk.has(Role::Status, "12 trainings are ready. 3 of them are worth a look."));
    CHECK(desk.screen.text().find("Date: We could not read the date “Spring 2019”.") != std::string::npos);
    CHECK(desk.screen.text().find("Hours: We could not read the hours “all day”.") != std::string::npos);
    CHECK(desk.screen.text().find("Areas: More than one area is called “advocacy”.") != std::string::npos);
    CHECK(desk.screen.twice().empty());
    CHECK(trainings(desk).empty());
    desk.choose("Show", 1);
    CHECK(desk.has(Role::Checkbox, "Grief, Worth a look"));
    CHECK_FALSE(desk.has(Role::Checkbox, "Play"));
    desk.press(Role::Checkbox, "Grief, Worth a look");
    desk.press(Role::Button, "Import 11 trainings");
    CHECK(trainings(desk).size() == 11);
    CHECK_FALSE(desk.has(Role::Dialog, "Import trainings"));
    desk.press(Role::Button, "Undo");
    CHECK(trainings(desk).empty());
}

TEST_CASE("trainings: a column that was understood wrongly is matched by hand") {
    Desk desk;
    go_to_trainings(desk);
    desk.press(Role::Button, "Import…");
    desk.type(Role::TextArea, "Rows from your spreadsheet", "Date\tWhat\tWhere\n3/5/23\tReading cues\tKenai\n");
    desk.press(Role::Button, "How the columns are read");
    desk.choose("Where", 6);
    desk.press(Role::Button, "Import 1 training");
    REQUIRE(trainings(desk).size() == 1);
    CHECK(trainings(desk)[0].title == "Reading cues");
    CHECK(trainings(desk)[0].provider == "Kenai");
}

TEST_CASE("trainings: an import that is closed changes nothing") {
    Desk desk;
    go_to_trainings(desk);
    desk.press(Role::Button, "Import…");
    desk.type(Role::TextArea, "Rows from your spreadsheet", twelve_rows);
    desk.press(Role::Button, "Cancel");
    CHECK(trainings(desk).empty());
    CHECK_FALSE(desk.has(Role::Dialog, "Import trainings"));
}

TEST_CASE("trainings: a list that is dropped on the page is looked at, wherever one is") {
    Desk desk(390, 844);
    desk.app.file_opened("log.csv", twelve_rows);
    desk.screen.frame();
    CHECK(desk.has(Role::Dialog, "Import trainings"));
    CHECK(testing::is_golden("screens/import.phone", part(desk, "dialog")));
}

TEST_CASE("trainings: what is typed finds by title, trainer and notes, without regard to accents") {
    Desk desk;
    import_twelve(desk);
    desk.type(Role::SearchField, "Find trainings", "hosp cult");
    CHECK(titles(desk) == "Culture");
    CHECK(desk.has(Role::Status, "Shown 1 of 12"));
    desk.type(Role::SearchField, "Find trainings", "spring");
    CHECK(titles(desk) == "Grief");
    desk.type(Role::SearchField, "Find trainings", "nothing like this");
    CHECK(titles(desk).empty());
    desk.press(Role::Button, "Show all");
    CHECK(titles(desk) == "Grief, Ethics, Listening");
}

TEST_CASE("trainings: pressing a heading puts the list in order, pressing it again turns it") {
    Desk desk;
    import_twelve(desk);
    desk.press(Role::Button, "Training");
    CHECK(titles(desk) == "Advocacy, Culture, Ethics");
    desk.press(Role::Button, "Training");
    CHECK(titles(desk) == "Trauma, Signs of stress, Safe sleep");
    desk.press(Role::Button, "Hours");
    CHECK(titles(desk, 1) == "Reading cues");
    desk.press(Role::Button, "Hours");
    CHECK(titles(desk, 2) == "Safe sleep, Play");
    desk.press(Role::Button, "Date");
    CHECK(titles(desk, 2) == "Grief, Ethics");
    desk.press(Role::Button, "Date");
    CHECK(titles(desk, 2) == "Grief, Reading cues");
}

TEST_CASE("trainings: on a phone the order is chosen from a list") {
    Desk desk(390, 844);
    import_twelve(desk);
    desk.choose("Order", 2);
    CHECK(titles(desk) == "Advocacy, Culture, Ethics");
    CHECK(desk.screen.twice().empty());
    CHECK(testing::is_golden("screens/trainings_many.phone", part(desk, "main")));
}

TEST_CASE("trainings: those that wait for something, don't count, or cover a domain are shown alone") {
    Desk desk;
    import_twelve(desk);
    desk.choose("Show", 1);
    CHECK(titles(desk) == "Grief, Advocacy, Safe sleep");
    desk.choose("Show", 2);
    CHECK(titles(desk) == "Advocacy");
    desk.choose("Show", 3);
    CHECK(titles(desk) == "Safe sleep");
    desk.choose("Show", 4);
    CHECK(titles(desk) == "Grief");
    desk.choose("Show", 5);
    CHECK(titles(desk).find("Advocacy") != std::string::npos);
    CHECK(titles(desk, 12).find("Ethics") == std::string::npos);
    desk.choose("Show", 8); // Law, Regulation, & Agency Policy
    CHECK(titles(desk) == "Ethics");
    desk.choose("Show", 0);
    CHECK(testing::is_golden("screens/trainings_many.wide", part(desk, "main")));
}

TEST_CASE("trainings: what looks like a slip is asked at the entry, and answered by changing it") {
    Desk desk;
    desk.open_portfolio(
        "ii", R"(,"trainings":[{"id":"t","title":"Cues","from":"1933-03-05","hours":"900:00","areas":["DS01"]}])");
    desk.go("Trainings");
    CHECK(desk.screen.text().find("Check this") != std::string::npos);
    desk.press(Role::Button, "Cues");
    CHECK(desk.screen.text().find("1933 is long ago. Is that the right year?") != std::string::npos);
    CHECK(desk.screen.text().find("900 h is a lot for one entry. Is the number right?") != std::string::npos);
    desk.type(Role::TextField, "Date", "3/5/2023");
    desk.type(Role::TextField, "Clock hours", "9");
    CHECK(desk.screen.text().find("Check this") == std::string::npos);
}

TEST_CASE("trainings: its kind and its notes are edited like everything else") {
    Desk desk;
    desk.open_portfolio("ii", R"(,"trainings":[{"id":"t","title":"Cues"}])");
    desk.go("Trainings");
    desk.press(Role::Button, "Cues");
    desk.choose("Kind of training", 2);
    desk.type(Role::TextArea, "Notes", "Two mornings");
    CHECK(trainings(desk)[0].format == TrainingFormat::Series);
    CHECK(trainings(desk)[0].words == "Two mornings");
}
