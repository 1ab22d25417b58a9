// Where a person wants to apply: which rules judge, and that the portfolio stays what it is.

#include <doctest/doctest.h>

#include "app/app.h"
#include "app/desk.h"
#include "io/rule_pack_json.h"

using namespace imh;
using namespace imh::testing;

namespace {

void apply_in(Desk& desk, const char* association) { desk(ui::ChooseAssociation{{association}}); }

void open_text(Desk& desk, const std::string& members) {
    open_bytes(desk.state, "mine.json", R"({"format":"imh-portfolio","version":1)" + members + "}", desk.effects);
}

} // namespace

TEST_CASE("edition: the association that is chosen judges, and nothing of the portfolio changes") {
    Desk desk;
    open_home_visitor(desk);
    Portfolio before = desk.state.portfolio;
    const struct {
        const char* association;
        const char* pack;
        std::size_t categories;
    } rows[] = {{"va", "vaimh", 6}, {"nm", "nmaimh", 6}, {"mi", "mi-aimh-later", 8}, {"ak", "ak-aimh-2016", 6}};
    for (const auto& row : rows) {
        CAPTURE(row.association);
        apply_in(desk, row.association);
        CHECK(desk.state.pack.id == row.pack);
        CHECK(desk.state.assessment.categories.size() == row.categories);
        before.association = AssociationId{row.association};
        CHECK(desk.state.portfolio == before);
        CHECK(desk.state.unsaved);
    }
    apply_in(desk, "atlantis");
    CHECK(desk.state.pack.id == "ak-aimh-2016");
}

TEST_CASE("edition: a file opens under the rules of its association, in the language in use") {
    Desk desk;
    open_home_visitor(desk);
    apply_in(desk, "va");
    const std::string file = desk.file();
    Desk later;
    later(ui::ChooseLanguage{Language::Spanish});
    open_bytes(later.state, "mine.json", file, later.effects);
    CHECK(later.state.pack.id == "vaimh");
    CHECK(later.state.original.domains[0].title != later.state.pack.domains[0].title);
    CHECK(later.file() == file);
    later(ui::ChooseLanguage{Language::English});
    CHECK(later.state.pack.domains[0].title == later.state.original.domains[0].title);
}

TEST_CASE("edition: rules that the file names come before its association's, and rules that are not here are told of") {
    Desk desk;
    open_text(desk, R"(,"association":"va","edition":"ak-aimh-2016")");
    CHECK(desk.state.pack.id == "ak-aimh-2016");
    open_text(desk, R"(,"association":"va","edition":"va-2031")");
    CHECK(desk.state.pack.id == "vaimh");
    CHECK(desk.state.portfolio.edition == EditionId{"va-2031"}); // kept, for a page that has them
    open_text(desk, R"(,"association":"tx")");
    CHECK(desk.state.pack.id == "ak-aimh-2016");
}

TEST_CASE("edition: of several editions of an association another can be chosen, until the association is chosen anew") {
    Desk desk;
    CHECK(desk.state.editions.empty());
    apply_in(desk, "mi");
    REQUIRE(desk.state.editions.size() == 2);
    CHECK(desk.state.pack.id == "mi-aimh-later");
    desk(ui::ChooseEdition{desk.state.editions[0].id});
    CHECK(desk.state.pack.id == "mi-aimh-mentor");
    CHECK(desk.state.portfolio.edition == EditionId{"mi-aimh-mentor"});
    apply_in(desk, "mi");
    CHECK(desk.state.pack.id == "mi-aimh-later");
    apply_in(desk, "ak");
    CHECK(desk.state.editions.empty());
}

TEST_CASE("edition: what another edition knows is no problem of a file, what none knows is") {
    Desk desk;
    apply_in(desk, "mi");
    desk(ui::ChooseEdition{{"mi-aimh-mentor"}}); // knows only the Mentors
    open_text(desk, R"(,"association":"mi","edition":"mi-aimh-mentor","interest":"ii")");
    CHECK_FALSE(desk.state.refusal);
    open_text(desk, R"(,"association":"mi","edition":"mi-aimh-mentor","interest":"xii")");
    REQUIRE(desk.state.refusal);
    REQUIRE(desk.state.refusal->problems.size() == 1);
    CHECK(desk.state.refusal->problems[0].place == "/interest");
}

namespace {

/// Virginia's rules as a file, with more training hours asked of the first category.
std::string changed_rules() {
    std::string text = bundled_pack_text("vaimh");
    const std::size_t at = text.find(R"("asked":"30:00")");
    REQUIRE(at != std::string::npos);
    return text.replace(at, 15, R"("asked":"41:00")");
}

Minutes training_asked(const Desk& desk) {
    for (const Requirement& requirement : desk.state.pack.categories[0].requirements)
        if (const auto* training = std::get_if<TrainingHours>(&requirement.terms))
            return training->asked;
    return {};
}

} // namespace

TEST_CASE("edition: a file of rules judges in place of the built-in ones, and says so, until those are wanted again") {
    Desk desk;
    open_home_visitor(desk);
    const std::string before = desk.file();
    open_bytes(desk.state, "ours.json", changed_rules(), desk.effects);
    CHECK_FALSE(desk.state.refusal);
    CHECK(desk.state.pack.id == "vaimh");
    CHECK(training_asked(desk) == Minutes{41 * 60});
    CHECK(desk.state.pack.notice.find("ours.json") != std::string::npos);
    CHECK(desk.file() == before);
    CHECK_FALSE(desk.state.unsaved);
    apply_in(desk, "ak");
    CHECK(desk.state.pack.id == "vaimh");
    desk(ui::UseBuiltInRules{});
    CHECK(desk.state.pack.id == "ak-aimh-2016");
    CHECK(desk.state.pack.notice.find("ours.json") == std::string::npos);
    apply_in(desk, "va");
    CHECK(training_asked(desk) == Minutes{30 * 60});
    open_bytes(desk.state, "ours.json", changed_rules(), desk.effects); // of the same id as those that are built in
    CHECK(training_asked(desk) == Minutes{41 * 60});
    desk(ui::UseBuiltInRules{});
    CHECK(training_asked(desk) == Minutes{30 * 60});
    CHECK(desk.state.pack.notice.find("ours.json") == std::string::npos);
}

TEST_CASE("edition: a file of rules with problems is refused with all of them, and the rules in use go on") {
    Desk desk;
    open_home_visitor(desk);
    std::string broken = changed_rules();
    broken.replace(broken.find(R"("kind":"membership")"), 19, R"("kind":"memberships")");
    broken.replace(broken.find(R"("41:00")"), 7, R"("41 h ")");
    open_bytes(desk.state, "ours.json", broken, desk.effects);
    REQUIRE(desk.state.refusal);
    CHECK(desk.state.refusal->problems.size() == 2);
    CHECK(desk.state.pack.id == "ak-aimh-2016");
    CHECK_FALSE(desk.state.own_rules);
}

TEST_CASE("edition: the rules in use are saved as one file, which gives the same rules") {
    for (const char* association : {"ak", "mi", "nm", "va"}) {
        CAPTURE(association);
        Desk desk;
        apply_in(desk, association);
        const std::string hash = desk.state.original.sha256;
        desk(ui::SaveRules{});
        REQUIRE(desk.last<SaveFile>());
        const std::string file = desk.last<SaveFile>()->bytes;
        open_bytes(desk.state, "saved.json", file, desk.effects);
        CHECK_FALSE(desk.state.refusal);
        REQUIRE(desk.state.own_rules);
        CHECK(desk.state.original.sha256 == hash);
        desk(ui::SaveRules{});
        CHECK(desk.last<SaveFile>()->bytes == file);
    }
}

TEST_CASE("edition: the address says what the page begins with, and what it cannot know is passed over") {
    const struct {
        const char* fragment;
        const char* pack;
        const char* category; // empty for none
        const char* language;
    } rows[] = {
        {"", "ak-aimh-2016", "", "en"},
        {"association=va&category=ii&lang=es", "vaimh", "ii", "es"},
        {"edition=mi-aimh-mentor&category=iv_policy", "mi-aimh-mentor", "iv_policy", "en"},
        {"edition=mi-aimh-mentor&category=ii", "mi-aimh-mentor", "", "en"},
        {"association=tx&edition=none&category=%22&lang=fr&&x", "ak-aimh-2016", "", "en"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.fragment);
        App app;
        app.start({.today = today}, "file:///page.html#" + std::string(row.fragment));
        CHECK(app.state().pack.id == row.pack);
        CHECK(language_code(app.state().language) == row.language);
        CHECK(app.state().portfolio.interest.value_or(CategoryId{}).text == row.category);
        CHECK_FALSE(app.state().unsaved);
    }
    use_language(Language::English);
}

TEST_CASE("edition: the portfolio is compared with other rules, in the language in use") {
    Desk desk;
    open_home_visitor(desk);
    desk(ui::ShowPaper{paper::Kind::Comparison});
    CHECK(desk.state.all_editions.size() == bundled_pack_ids().size());
    CHECK_FALSE(desk.state.other);
    desk(ui::CompareWith{{"nowhere"}});
    CHECK_FALSE(desk.state.other);
    desk(ui::CompareWith{{"vaimh"}});
    REQUIRE(desk.state.other);
    desk(ui::SavePaper{paper::Kind::Comparison, ui::PaperFile::Html});
    REQUIRE(desk.last<SaveFile>());
    CHECK(desk.last<SaveFile>()->bytes.find(desk.state.other->title) != std::string::npos);
    desk(ui::ChooseLanguage{Language::Spanish});
    CHECK(desk.state.other->domains[0].title != desk.state.other_original->domains[0].title);
    use_language(Language::English);
}

TEST_CASE("edition: a renewal is of the category in view, of this year where nothing else is said") {
    Desk desk;
    open_home_visitor(desk);
    desk(ui::ShowPaper{paper::Kind::Renewal});
    CHECK(desk.state.ui.papers.renewal_from == Date{std::chrono::year(2025) / 1 / 1});
    const paper::Source source = ui::paper_source(view_of(desk.state), desk.state.ui.papers);
    REQUIRE(source.holding);
    CHECK(source.holding->period == renewal_period(*view_of(desk.state).category, Day{std::chrono::year(2025) / 1 / 1}));
    desk(ui::SavePaper{paper::Kind::Renewal, ui::PaperFile::Csv});
    CHECK(desk.last<SaveFile>()->name == "imh-renewal-2025-06-30.csv");
}
