// What those who write rules open in the page: worked cases and other texts. (Rules: edition_test.cpp.)

#include <doctest/doctest.h>

#include "app/app.h"
#include "app/desk.h"
#include "io/rule_pack_json.h"

using namespace imh;
using namespace imh::testing;

namespace {

void open_text(Desk& desk, const std::string& text) { open_bytes(desk.state, "ours.json", text, desk.effects); }

/// Two cases of Alaska: the first holds, and the second where `second` is what comes of it.
std::string two_cases(const std::string& second, const std::string& pack = "ak-aimh-2016") {
    return R"({"format":"imh-cases","version":1,"pack":")" + pack + R"(","day":"2025-06-30",
        "bases":[{"id":"nobody","title":"Nothing entered","portfolio":{"trainings":[]}}],
        "cases":[
          {"id":"first","title":"no hours at all","base":"nobody","expect":{"i.training":"not_met"},"why":"30 hours are asked."},
          {"id":"second","title":"no degree","base":"nobody","expect":{"ii":")" + second + R"("},"why":"Nothing is there."}]})";
}

std::string wording(const std::string& language, const std::string& texts) {
    return R"({"format":"imh-wording","version":1,"pack":"ak-aimh-2016","language":")" + language + R"(","texts":{)" + texts + "}}";
}

const std::string our_area = R"("areas":{"CO01":{"title":"hearing each other out"}})";

/// Of all requirements, a letter each.
std::string standings(const Desk& desk) {
    std::string all;
    for (const CategoryAssessment& category : desk.state.assessment.categories)
        for (const Finding& finding : category.findings)
            all += static_cast<char>('a' + static_cast<int>(finding.standing));
    return all;
}

const Area& area(const Desk& desk) {
    for (const Area& each : desk.state.pack.areas)
        if (each.id.text == "CO01")
            return each;
    FAIL("no such area");
    return desk.state.pack.areas.front();
}

} // namespace

TEST_CASE("rule files: the worked cases of the rules in use are tried, and forgotten with those rules") {
    Desk desk;
    desk.state.ui.sheet = ui::Sheet::Associations;
    desk(ui::TryCases{});
    REQUIRE(desk.state.tried_cases);
    CHECK(desk.state.tried_cases->agreement == "139 of 139 cases agree");
    CHECK(desk.state.tried_cases->disagreements.empty());
    CHECK(desk.state.ui.say == "139 of 139 cases agree");
    desk(ui::ChooseAssociation{{"mi"}});
    CHECK_FALSE(desk.state.tried_cases);
    desk(ui::ChooseLanguage{Language::Spanish});
    desk(ui::TryCases{}); // with the bases of the rules that these are based on
    REQUIRE(desk.state.tried_cases);
    CHECK(desk.state.tried_cases->agreement == "102 de 102 casos coinciden");
    desk(ui::ChooseLanguage{Language::English});
    CHECK_FALSE(desk.state.tried_cases);
}

TEST_CASE("rule files: cases from a file are tried with the rules in use, and what stands otherwise is told with its reason") {
    Desk desk;
    open_text(desk, two_cases("not_met"));
    REQUIRE(desk.state.tried_cases);
    CHECK(desk.state.tried_cases->file == "ours.json");
    CHECK(desk.state.tried_cases->agreement == "2 of 2 cases agree");
    CHECK(desk.state.ui.sheet == ui::Sheet::Associations);
    CHECK_FALSE(desk.state.unsaved);

    open_text(desk, two_cases("reviewer"));
    REQUIRE(desk.state.tried_cases);
    CHECK(desk.state.tried_cases->agreement == "1 of 2 cases agree");
    REQUIRE(desk.state.tried_cases->disagreements.size() == 1);
    CHECK(desk.state.tried_cases->disagreements[0].starts_with("second, no degree. ii: expected reviewer, got not_met ("));

    open_text(desk, two_cases("not_met", "vaimh"));
    REQUIRE(desk.state.refusal);
    CHECK(desk.state.refusal->problems[0].place == "/pack");
    CHECK(desk.state.tried_cases->agreement == "1 of 2 cases agree");
}

TEST_CASE("rule files: other texts are laid over the rules that they are for, in their language, and change no rule") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = standings(desk);
    const std::string own = area(desk).title;
    open_text(desk, wording("en", our_area));
    CHECK_FALSE(desk.state.refusal);
    CHECK(area(desk).title == "hearing each other out");
    CHECK(area(desk).original_title == own);
    CHECK(desk.state.pack.notice.find("ours.json") != std::string::npos);
    CHECK(standings(desk) == before);

    CHECK(view_of(desk.state).wording_file == "ours.json");
    CHECK(desk.state.ui.toast->text == "The texts of “ours.json” are in use");

    desk(ui::ChooseLanguage{Language::Spanish});
    CHECK(desk.state.pack.notice.find("ours.json") == std::string::npos);
    CHECK(view_of(desk.state).wording_file == "");
    const std::string spanish = area(desk).title;
    CHECK(spanish != own);
    desk(ui::ChooseLanguage{Language::English});
    CHECK(area(desk).title == "hearing each other out");
    desk(ui::ChooseAssociation{{"va"}});
    CHECK(desk.state.pack.notice.find("ours.json") == std::string::npos);
    desk(ui::ChooseAssociation{{"ak"}});
    desk(ui::UseBuiltInRules{});
    CHECK(area(desk).title == own);

    open_text(desk, wording("es", R"("areas":{"CO01":{"title":"oírse hasta el final"}})"));
    CHECK(area(desk).title == own);
    CHECK(view_of(desk.state).wording_file == "");
    CHECK(desk.state.ui.toast->text == "The texts of “ours.json” are for the page in the other language");
    desk(ui::ChooseLanguage{Language::Spanish});
    CHECK(area(desk).title == "oírse hasta el final");
    CHECK(area(desk).original_title == own);
    CHECK(desk.state.pack.domains[0].title != desk.state.original.domains[0].title); // the rest stays Spanish
    desk(ui::ChooseLanguage{Language::English});
}

TEST_CASE("rule files: other texts with problems are refused with all of them, and nothing changes") {
    Desk desk;
    const std::string own = area(desk).title;
    const auto problems_of = [&](const std::string& text) {
        open_text(desk, text);
        REQUIRE(desk.state.refusal);
        std::string places;
        for (const ui::FileProblem& problem : desk.state.refusal->problems)
            places += problem.place + " ";
        desk(ui::CloseProblems{});
        return places;
    };
    CHECK(problems_of(wording("en", R"("areas":{"CO99":{"title":"?"},"CO01":{"title":""}})")) == "/texts/areas/CO99 /texts/areas/CO01/title ");
    CHECK(problems_of(wording("fr", our_area)) == "/language ");
    CHECK(problems_of(R"({"format":"imh-wording","version":1,"pack":"vaimh","language":"en","texts":{}})") == "/pack ");
    CHECK_FALSE(desk.state.own_wording);
    CHECK(area(desk).title == own);
}

TEST_CASE("rule files: a paper and a plan that were made are made anew with other texts") {
    Desk desk;
    const std::uint32_t before = view_of(desk.state).texts;
    open_text(desk, wording("en", our_area));
    CHECK(view_of(desk.state).texts != before);
    const std::uint32_t with = view_of(desk.state).texts;
    desk(ui::UseBuiltInRules{});
    CHECK(view_of(desk.state).texts != with);
}

TEST_CASE("rule files: a file that opens takes away why the last one did not") {
    Desk desk;
    open_text(desk, two_cases("not_met", "vaimh"));
    CHECK(desk.state.refusal);
    open_text(desk, two_cases("not_met"));
    CHECK_FALSE(desk.state.refusal);
}
