// How the work is kept, without a browser: what the page asks of it, and what it makes of the answers.

#include <doctest/doctest.h>

#include <algorithm>

#include "app/desk.h"

using namespace imh;
using namespace imh::testing;
using ui::DraftNews;
using ui::SaveEnd;
using ui::SaveWay;

namespace {

constexpr ui::Moment noon{.day = today, .hour = 12, .minute = 0};
constexpr ui::Moment one{.day = today, .hour = 13, .minute = 0};

template <class Kind> std::size_t count_of_effects(const Desk& desk) {
    return static_cast<std::size_t>(
        std::ranges::count_if(desk.effects, [](const Effect& effect) { return std::holds_alternative<Kind>(effect); }));
}

Desk with_a_training(std::string title = "Play") {
    Desk desk;
    desk.type(called(desk.add(), std::move(title)));
    return desk;
}

} // namespace

TEST_CASE("saving gives a file that opens again with the same bytes") {
    Desk desk;
    open_home_visitor(desk);
    desk(ui::SaveWork{});
    REQUIRE(desk.last<WriteWork>());
    const WriteWork written = *desk.last<WriteWork>();
    CHECK(written.name == "imh-portfolio.json");
    Desk other;
    CHECK(open_bytes(other.state, written.name, written.bytes, other.effects));
    CHECK_FALSE(other.state.refusal);
    CHECK(other.file() == written.bytes);
}

TEST_CASE("nothing counts as saved before the browser says that it is written") {
    Desk desk = with_a_training();
    desk(ui::SaveWork{});
    CHECK(desk.state.unsaved);
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    SUBCASE("written") {
        save_ended(desk.state, desk.last<WriteWork>()->ticket, SaveEnd::Written, "mine.json", desk.effects);
        CHECK_FALSE(desk.state.unsaved);
        CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
        CHECK(desk.state.file_name == "mine.json");
        CHECK(desk.state.ui.toast->text == "Saved in mine.json");
    }
    SUBCASE("handed over as a download: the words promise no more than that") {
        save_ended(desk.state, desk.last<WriteWork>()->ticket, SaveEnd::HandedOver, "mine.json", desk.effects);
        CHECK_FALSE(desk.state.unsaved);
        CHECK(desk.state.keeping.downloaded);
        CHECK(desk.state.ui.toast->text == "Given to your browser as mine.json. Look in your downloads.");
    }
    SUBCASE("no file was chosen") {
        save_ended(desk.state, desk.last<WriteWork>()->ticket, SaveEnd::NoPlaceChosen, "", desk.effects);
        CHECK(desk.state.unsaved);
        CHECK_FALSE(desk.state.ui.say.empty());
    }
    SUBCASE("it was changed while it was written") {
        const std::uint32_t ticket = desk.last<WriteWork>()->ticket;
        desk.type(called(desk.state.portfolio.trainings[0], "Play and talk"));
        save_ended(desk.state, ticket, SaveEnd::Written, "mine.json", desk.effects);
        CHECK(desk.state.unsaved);
        CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    }
}

TEST_CASE("a file that was not written is told of with its name, and everything stays unsaved") {
    for (const SaveEnd why : {SaveEnd::NotAllowed, SaveEnd::ChangedElsewhere, SaveEnd::Gone, SaveEnd::NoRoom, SaveEnd::NotWritten}) {
        Desk desk = with_a_training();
        const std::string before = desk.file();
        desk.save(why, "mine.json");
        REQUIRE(desk.state.keeping.save_trouble);
        CHECK(desk.state.keeping.save_trouble->why == why);
        CHECK(desk.state.keeping.save_trouble->file == "mine.json");
        CHECK(desk.state.unsaved);
        CHECK(desk.file() == before);
        desk(ui::SaveWork{SaveWay::Download});
        CHECK(desk.last<WriteWork>()->way == SaveWay::Download);
        desk.save(SaveEnd::HandedOver, "mine.json");
        CHECK_FALSE(desk.state.keeping.save_trouble);
    }
}

TEST_CASE("a file that was opened keeps its name; an example is never saved under its own") {
    Desk desk = with_a_training();
    const std::string mine = desk.file();
    Desk other;
    CHECK(open_bytes(other.state, "career.json", mine, other.effects));
    other(ui::SaveWork{});
    CHECK(other.last<WriteWork>()->name == "career.json");
    open_home_visitor(other);
    other(ui::SaveWork{});
    CHECK(other.last<WriteWork>()->name == "imh-portfolio.json");
}

TEST_CASE("what Undo brings back is never saved over the file that was opened after it") {
    Desk desk = with_a_training("Mine");
    desk.save(SaveEnd::Written, "mine.json");
    const std::string other = with_a_training("Theirs").file();
    CHECK(open_bytes(desk.state, "theirs.json", other, desk.effects));
    desk.effects.clear();
    SUBCASE("by Undo") { desk(ui::Undo{}); }
    SUBCASE("by an example") { open_home_visitor(desk); }
    SUBCASE("by starting anew") { desk(ui::StartAnew{}); }
    REQUIRE(desk.last<UseFile>());
    CHECK_FALSE(desk.last<UseFile>()->opened);
    desk(ui::SaveWork{});
    CHECK(desk.last<WriteWork>()->name == "imh-portfolio.json");
}

TEST_CASE("a draft is kept in the browser only while asked for, and the browser is told of each change") {
    Desk desk = with_a_training();
    CHECK(count_of_effects<DraftChanged>(desk) == 0);
    desk(ui::KeepInBrowser{true});
    REQUIRE(desk.last<KeepDraft>());
    CHECK(desk.last<KeepDraft>()->keep);
    CHECK(bytes_to_draft(desk.state) == desk.file());
    desk.type(called(desk.state.portfolio.trainings[0], "Play and talk"));
    CHECK(count_of_effects<DraftChanged>(desk) == 1);
    CHECK(bytes_to_draft(desk.state) == desk.file());
    desk(ui::KeepInBrowser{false});
    CHECK_FALSE(desk.last<KeepDraft>()->keep);
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
}

TEST_CASE("closing is warned of unless a file or a draft holds everything") {
    Desk desk = with_a_training();
    desk(ui::KeepInBrowser{true});
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    desk.keep_draft();
    CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
    CHECK(desk.state.unsaved); // no file holds it
    desk.type(called(desk.state.portfolio.trainings[0], "Play and talk"));
    CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    SUBCASE("a change after the browser was given the bytes is not in the draft") {
        bytes_to_draft(desk.state);
        desk.type(called(desk.state.portfolio.trainings[0], "Play"));
        draft_news(desk.state, DraftNews::Kept, {}, desk.effects);
        CHECK(desk.last<WarnBeforeClosing>()->unsaved);
    }
    SUBCASE("a draft that could not be written holds nothing, and the page says so") {
        for (const DraftNews news : {DraftNews::NoRoom, DraftNews::NotWritten, DraftNews::NoStorage, DraftNews::ForgottenElsewhere}) {
            draft_news(desk.state, news, {}, desk.effects);
            CHECK(desk.last<WarnBeforeClosing>()->unsaved);
            CHECK(desk.state.keeping.draft_trouble);
        }
        CHECK_FALSE(desk.state.keeping.draft);
    }
}

TEST_CASE("a draft that was found is not opened unasked, then goes on as this page's own") {
    const Desk before = with_a_training();
    Desk desk;
    draft_news(desk.state, DraftNews::Found, {"a", noon}, desk.effects);
    CHECK(desk.state.portfolio.trainings.empty());
    CHECK_FALSE(desk.state.keeping.draft);
    desk(ui::GoOnWithDraft{"a"});
    REQUIRE(desk.last<OpenDraft>());
    CHECK(desk.last<OpenDraft>()->tab == "a");
    open_draft(desk.state, "a", before.file(), false, desk.effects);
    CHECK(desk.file() == before.file());
    CHECK(desk.state.keeping.draft);
    CHECK(desk.state.keeping.found.empty());
    CHECK(desk.last<KeepDraft>()->from == KeepDraft::Opened);
    CHECK(desk.state.unsaved); // a draft is no file
    CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
    CHECK(bytes_to_draft(desk.state).empty()); // it is kept already, as another's
    desk.type(called(desk.state.portfolio.trainings[0], "Play and talk"));
    CHECK(bytes_to_draft(desk.state) == desk.file());
}

TEST_CASE("a draft that can't be read is refused with its problems, stays in the browser and replaces nothing") {
    Desk desk = with_a_training();
    const std::string before = desk.file();
    draft_news(desk.state, DraftNews::Found, {"a", noon}, desk.effects);
    open_draft(desk.state, "a", R"({"format":"imh-portfolio","version":9})", false, desk.effects);
    REQUIRE(desk.state.refusal);
    CHECK_FALSE(desk.state.refusal->problems.empty());
    CHECK(desk.file() == before);
    CHECK(desk.state.keeping.found.size() == 1);
    CHECK_FALSE(desk.last<KeepDraft>());
}

TEST_CASE("drafts that were found stand with the latest first, and one can be forgotten by itself") {
    Desk desk;
    draft_news(desk.state, DraftNews::Found, {"a", noon}, desk.effects);
    draft_news(desk.state, DraftNews::Found, {"b", one}, desk.effects);
    REQUIRE(desk.state.keeping.found.size() == 2);
    CHECK(desk.state.keeping.found[0].tab == "b");
    desk(ui::DeleteDraft{"b"});
    CHECK(desk.last<RemoveDraft>()->tab == "b");
    CHECK(desk.state.keeping.found.size() == 1);
    draft_news(desk.state, DraftNews::Gone, {"a", {}}, desk.effects);
    CHECK(desk.state.keeping.found.empty());
    CHECK(desk.state.keeping.draft_trouble == ui::DraftTrouble::Gone);
}

TEST_CASE("looking at an example never takes the place of the draft of one's own work") {
    Desk desk = with_a_training("Mine");
    desk(ui::KeepInBrowser{true});
    const std::string mine = desk.file();
    open_home_visitor(desk);
    REQUIRE(desk.last<LeaveDraft>());
    CHECK(desk.last<LeaveDraft>()->bytes == mine);
    CHECK(bytes_to_draft(desk.state).empty());
    // Going back goes on from what was left.
    desk(ui::Undo{});
    CHECK(desk.last<KeepDraft>()->from == KeepDraft::Left);
    CHECK(bytes_to_draft(desk.state) == desk.file());
}

TEST_CASE("a newer draft of another tab is told of, and replaces nothing unless it is asked for") {
    Desk desk = with_a_training("Mine");
    desk(ui::KeepInBrowser{true});
    desk.keep_draft();
    const std::string mine = desk.file();
    draft_news(desk.state, DraftNews::Elsewhere, {"b", one}, desk.effects);
    REQUIRE(desk.state.keeping.elsewhere);
    CHECK(desk.file() == mine);
    SUBCASE("go on with this one") {
        desk(ui::CloseKeepingNotice{});
        CHECK_FALSE(desk.state.keeping.elsewhere);
        CHECK(desk.file() == mine);
    }
    SUBCASE("show the newer one: what is here stays as a draft, and Undo brings it back") {
        desk(ui::GoOnWithDraft{"b"});
        open_draft(desk.state, "b", with_a_training("Theirs").file(), false, desk.effects);
        CHECK(desk.state.portfolio.trainings[0].title == "Theirs");
        CHECK(desk.last<LeaveDraft>()->bytes == mine);
        CHECK_FALSE(desk.state.keeping.elsewhere);
        desk(ui::Undo{});
        CHECK(desk.state.portfolio.trainings[0].title == "Mine");
    }
}

TEST_CASE("forgetting everything leaves no entry, no past, no draft and no file") {
    Desk desk = with_a_training("Secret");
    desk(ui::KeepInBrowser{true});
    desk(ui::ChooseCategory{{"ii"}});
    desk.save(SaveEnd::Written, "secret.json");
    draft_news(desk.state, DraftNews::Found, {"a", noon}, desk.effects);
    desk.type(called(desk.state.portfolio.trainings[0], "More secret"));
    desk.effects.clear();
    desk(ui::EmptyAndForget{});
    CHECK(desk.state.portfolio == Portfolio{});
    CHECK_FALSE(desk.state.history.can_undo());
    CHECK_FALSE(desk.state.history.can_redo());
    CHECK(desk.state.file_name.empty());
    CHECK(desk.state.ui.drafts.empty());
    CHECK_FALSE(desk.state.ui.open);
    CHECK_FALSE(desk.state.keeping.draft);
    CHECK(desk.state.keeping.found.empty());
    CHECK(count_of_effects<ForgetEverything>(desk) == 1);
    CHECK_FALSE(desk.last<WarnBeforeClosing>()->unsaved);
    CHECK(view_of(desk.state).category == nullptr);
    draft_news(desk.state, DraftNews::NotForgotten, {}, desk.effects);
    CHECK(desk.state.keeping.forgotten == false);
    draft_news(desk.state, DraftNews::Forgotten, {}, desk.effects);
    CHECK(desk.state.keeping.forgotten == true);
}
