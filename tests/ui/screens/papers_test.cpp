#include <algorithm>
#include <variant>

#include "support/files.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
namespace words = ui::words;

namespace {

template <class Effect> std::vector<Effect> taken(Desk& desk) {
    std::vector<Effect> found;
    for (const app::Effect& effect : desk.app.take_effects())
        if (const auto* one = std::get_if<Effect>(&effect))
            found.push_back(*one);
    return found;
}

void golden(Desk& desk, const std::string& name) {
    const auto path = ::testing::in_checkout("tests/golden/screens/" + name + ".txt");
    CHECK(desk.screen.text() == ::testing::expected_text(path, desk.screen.text()));
}

} // namespace

TEST_CASE("papers: each paper is shown, and saved as a page and for a spreadsheet") {
    Desk desk(1280, 900);
    desk.app.file_opened("mine.json", ::testing::file_text(::testing::in_checkout("assets/examples/on_the_way.json")));
    desk.screen.frame();
    std::vector<paper::Kind> kinds(paper::all_kinds.begin(), paper::all_kinds.end());
    kinds.insert(kinds.end(), paper::more_kinds.begin(), paper::more_kinds.end());
    for (const paper::Kind kind : kinds) {
        CAPTURE(paper::name_of(kind));
        desk.go("Papers");
        desk.press(kit::Role::Button, paper::title_of(kind));
        CHECK(desk.has(kit::Role::Heading, paper::title_of(kind)));
        taken<app::SaveFile>(desk);
        desk.press(kit::Role::Button, words::save_as_page);
        const auto pages = taken<app::SaveFile>(desk);
        REQUIRE(pages.size() == 1);
        CHECK(pages[0].bytes.starts_with("<!doctype html>"));
        CHECK(pages[0].name == "imh-" + std::string(paper::name_of(kind)) + "-2025-06-30.html");
        desk.press(kit::Role::Button, words::save_as_sheet);
        const auto sheets = taken<app::SaveFile>(desk);
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].bytes.starts_with("\xEF\xBB\xBF"));
        desk.press(kit::Role::Button, words::print_paper);
        const auto prints = taken<app::Print>(desk);
        REQUIRE(prints.size() == 1);
        CHECK(prints[0].html == pages[0].bytes);
        desk.press(kit::Role::Button, words::back_to_papers);
    }
}

TEST_CASE("papers: the worksheet is copied value by value and ticked off, page by page") {
    Desk desk(1280, 900);
    desk.app.file_opened("mine.json", ::testing::file_text(::testing::in_checkout("assets/examples/on_the_way.json")));
    desk.screen.frame();
    desk.go("Papers");
    desk.press(kit::Role::Button, paper::title_of(paper::Kind::Worksheet));
    desk.press(kit::Role::Button, words::later_part);
    CHECK(desk.has(kit::Role::Heading, "1 Education"));
    CHECK(desk.says("0 of 1 typed"));
    golden(desk, "worksheet_education.wide");
    taken<app::CopyText>(desk);
    desk.press(kit::Role::Button, "Copy Institution: BA");
    const auto copies = taken<app::CopyText>(desk);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].text == "Chena River University");
    desk.press(kit::Role::Checkbox, "Typed: BA");
    CHECK(desk.says("1 of 1 typed"));
    desk.press(kit::Role::Button, words::later_part);
    desk.press(kit::Role::Button, words::later_part);
    CHECK(desk.has(kit::Role::Heading, "3 Specialized training"));
    desk.press(kit::Role::Button, words::earlier_part);
    desk.press(kit::Role::Button, words::earlier_part);
    CHECK(desk.says("1 of 1 typed"));
}

TEST_CASE("papers: the log for renewal is of the category in view and of a period, this year's to begin with") {
    Desk desk(1280, 900);
    desk.app.file_opened("mine.json", ::testing::file_text(::testing::in_checkout("assets/examples/home_visitor.json")));
    desk.screen.frame();
    desk.go("Papers");
    desk.press(kit::Role::Button, paper::title_of(paper::Kind::Renewal));
    golden(desk, "renewal.wide");
    CHECK(desk.app.state().ui.papers.document.key == "renewal");
}

TEST_CASE("papers: two editions are compared once the other is chosen, in the language in use") {
    Desk desk(1280, 900);
    desk.app.file_opened("mine.json", ::testing::file_text(::testing::in_checkout("assets/examples/clinical_mentor.json")));
    desk.screen.frame();
    desk.go("Papers");
    desk.press(kit::Role::Button, paper::title_of(paper::Kind::Comparison));
    CHECK(desk.says("Choose the rules to compare with."));
    golden(desk, "comparison.wide");
}

TEST_CASE("papers: signatures, memberships, the exam and declarations are entered in place, and undone") {
    Desk desk(1280, 2400);
    desk.open_portfolio("iv_policy");
    desk.go("Papers");
    desk.type(kit::Role::TextField, "Day you signed: code of ethics", "March 5, 2024");
    REQUIRE(desk.portfolio().signatures.size() == 1);
    CHECK(desk.portfolio().signatures[0].document == "code_of_ethics");
    CHECK(desk.portfolio().signatures[0].signed_on == std::chrono::year(2024) / 3 / 5);

    desk.press(kit::Role::Button, words::add_membership);
    REQUIRE(desk.portfolio().memberships.size() == 1);
    desk.type(kit::Role::TextField, words::membership_association, "AK-AIMH");
    desk.type(kit::Role::TextField, words::membership_from, "7/1/2024");
    desk.answer(words::membership_imh, words::yes_answer);
    const Membership& membership = desk.portfolio().memberships[0];
    CHECK(membership.association == "AK-AIMH");
    CHECK(membership.from == std::chrono::year(2024) / 7 / 1);
    CHECK(membership.infant_mental_health == Answer::Yes);
    CHECK(desk.finding("iv_policy.membership").standing == Standing::Met);
    desk.press(kit::Role::Button, words::delete_membership);
    CHECK(desk.portfolio().memberships.empty());
    desk.press(kit::Role::Button, words::undo);
    CHECK(desk.portfolio().memberships.size() == 1);

    desk.answer(words::exam_passed, words::yes_answer);
    REQUIRE(desk.portfolio().exams.size() == 1);
    CHECK(desk.portfolio().exams[0].passed == Answer::Yes);
    CHECK(desk.says(words::declarations_title));
}

TEST_CASE("papers: a result file names the rules and the portfolio by their hashes") {
    Desk desk(1280, 2400);
    desk.open_portfolio("ii", R"(,"trainings":[{"id":"training-1","title":"Cues","from":"2024-01-01","hours":"3:00","areas":["TF01"]}])");
    desk.go("Papers");
    taken<app::SaveFile>(desk);
    desk.press(kit::Role::Button, words::save_result);
    const auto files = taken<app::SaveFile>(desk);
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == "imh-result-2025-06-30.json");
    CHECK(files[0].bytes.find("\"rules_sha256\": \"" + desk.app.state().original.sha256 + "\"") != std::string::npos);
    CHECK(desk.app.state().original.sha256.size() == 64);
}
