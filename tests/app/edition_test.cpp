// Where a person wants to apply: which rules judge, and that the portfolio stays what it is.

#include <doctest/doctest.h>

#include "app/desk.h"

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
