// How the work is kept, as it shows: beside Save, above a screen, over the page; and the first visit.

#include <algorithm>
#include <array>

#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
using ui::DraftNews;
using ui::SaveEnd;
namespace words = imh::ui::words;

namespace {

const ui::Moment afternoon{.day = std::chrono::year(2025) / 6 / 30, .hour = 14, .minute = 5};
const ui::Moment last_year{.day = std::chrono::year(2024) / 1 / 2, .hour = 0, .minute = 30};

constexpr std::string_view one_training = R"(,"trainings":[{"id":"t-1","title":"Play"}])";

template <class Kind> bool asked(Desk& desk) {
    return std::ranges::any_of(desk.app.take_effects(),
                               [](const app::Effect& effect) { return std::holds_alternative<Kind>(effect); });
}

void found(Desk& desk, const std::string& tab, const ui::Moment& when) {
    desk.app.draft_news(DraftNews::Found, {tab, when});
    desk.screen.frame();
}

void press_last(Desk& desk, std::string_view name) {
    kit::Id last = 0;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Button && node.name == name)
            last = node.id;
    REQUIRE(last != 0);
    desk.screen.context.input({.id = last, .kind = kit::Input::Press});
    desk.screen.frame();
}

void enter_a_training(Desk& desk) {
    desk.open_portfolio("ii");
    desk.go(desk.has(Role::Link, "Evidence") ? "Evidence" : "Trainings");
    desk.press(Role::Button, desk.has(Role::Button, words::add_training) ? words::add_training : words::add_short);
    desk.type(Role::TextField, words::title, "Play");
}

} // namespace

TEST_CASE("keeping: who comes back goes on first, with the latest draft") {
    Desk desk;
    CHECK_FALSE(desk.says(words::start_back));
    found(desk, "old", last_year);
    found(desk, "new", afternoon);
    CHECK(desk.says(words::start_back));
    const std::string text = desk.screen.text();
    const std::size_t latest = text.find("Go on with the draft of 2:05 PM");
    const std::size_t earlier = text.find("Go on with the draft of Jan 2, 2024, 12:30 AM");
    const std::size_t first_step = text.find(words::start_step_category.en);
    REQUIRE(earlier != std::string::npos);
    CHECK(latest < earlier);
    CHECK(earlier < first_step);
    desk.app.take_effects();
    desk.press(Role::Button, "Go on with the draft of 2:05 PM");
    CHECK(asked<app::OpenDraft>(desk));
}

TEST_CASE("keeping: one draft of several is forgotten only after a question") {
    Desk desk;
    found(desk, "new", afternoon);
    desk.press(Role::Button, words::forget_draft);
    CHECK(desk.says("Forget the draft of 2:05 PM?"));
    desk.press(Role::Button, words::keep_it);
    CHECK(desk.says("Go on with the draft of 2:05 PM"));
    desk.app.take_effects();
    desk.press(Role::Button, words::forget_draft);
    press_last(desk, words::forget_draft); // of the dialog
    CHECK(asked<app::RemoveDraft>(desk));
    CHECK_FALSE(desk.says("Go on with the draft"));
}

TEST_CASE("keeping: at each width it is said beside Save whether everything is in a file") {
    for (const float width : {1280.0F, 800.0F, 390.0F}) {
        CAPTURE(width);
        Desk desk(width, 844);
        enter_a_training(desk);
        CHECK(desk.says(width > 1000 ? words::changes_not_saved : words::unsaved_word));
        desk.app.take_effects();
        desk.press(Role::Button, words::save_short);
        std::uint32_t ticket = 0;
        for (const app::Effect& effect : desk.app.take_effects())
            if (const auto* write = std::get_if<app::WriteWork>(&effect))
                ticket = write->ticket;
        REQUIRE(ticket != 0);
        desk.app.save_ended(ticket, SaveEnd::Written, "mine.json");
        desk.screen.frame();
        CHECK(desk.says("Saved in mine.json"));
        CHECK_FALSE(desk.says(words::not_saved_yet));
        CHECK(desk.screen.twice().empty());
    }
}

TEST_CASE("keeping: an example is never called saved") {
    Desk desk;
    desk.open_example("June, home visitor in Bethel");
    CHECK(desk.says(words::only_example));
    CHECK_FALSE(desk.says("Saved in"));
}

TEST_CASE("keeping: a draft that was not kept is told of with its reason and a way to save") {
    struct {
        DraftNews news;
        Text title, text;
    } const rows[] = {
        {DraftNews::NoStorage, words::draft_trouble, words::draft_no_storage},
        {DraftNews::NoRoom, words::draft_trouble, words::draft_no_room},
        {DraftNews::NotWritten, words::draft_trouble, words::draft_not_written},
        {DraftNews::Damaged, words::draft_damaged, words::draft_damaged_text},
        {DraftNews::ForgottenElsewhere, words::forgotten_elsewhere, words::forgotten_elsewhere_text},
    };
    for (const auto& row : rows) {
        CAPTURE(row.title.en);
        Desk desk;
        desk.open_portfolio("ii", one_training);
        desk.app.draft_news(row.news, {});
        desk.screen.frame();
        CHECK(desk.says(row.title));
        CHECK(desk.says(row.text));
        desk.app.take_effects();
        desk.press(Role::Button, words::save);
        CHECK(asked<app::WriteWork>(desk));
        desk.press(Role::Button, words::understood);
        CHECK_FALSE(desk.says(row.text));
    }
}

TEST_CASE("keeping: a newer draft of another tab is offered, never taken") {
    Desk desk;
    desk.open_portfolio("ii", one_training);
    desk.app.draft_news(DraftNews::Elsewhere, {"b", afternoon});
    desk.screen.frame();
    CHECK(desk.says("a draft was kept there at 2:05 PM"));
    desk.app.take_effects();
    desk.press(Role::Button, words::show_other);
    CHECK(asked<app::OpenDraft>(desk));
    CHECK(desk.portfolio().trainings.at(0).title == "Play");
    desk.press(Role::Button, words::stay_here);
    CHECK_FALSE(desk.says(words::elsewhere));
}

TEST_CASE("keeping: a file that was not written is told of with its name, and each way out is there") {
    for (const SaveEnd why : {SaveEnd::NotAllowed, SaveEnd::ChangedElsewhere, SaveEnd::Gone, SaveEnd::NoRoom, SaveEnd::NotWritten}) {
        Desk desk;
        desk.open_portfolio("ii", one_training);
        desk.app.save_ended(0, why, "mine.json");
        desk.screen.frame();
        CHECK(desk.has(Role::Dialog, words::save_trouble));
        CHECK(desk.says("mine.json"));
        CHECK(desk.says(words::all_still_here));
        CHECK(desk.has(Role::Button, words::choose_place));
        CHECK(desk.has(Role::Button, words::replace_it) == (why == SaveEnd::ChangedElsewhere));
        desk.app.take_effects();
        desk.press(Role::Button, words::as_download);
        CHECK(asked<app::WriteWork>(desk));
    }
}

TEST_CASE("keeping: everything is forgotten only after a question, and that it was is told") {
    Desk desk;
    desk.open_portfolio("ii", one_training);
    desk.go("Papers");
    desk.press(Role::Link, words::stored_title);
    for (const words::StoredPart& part : words::stored_parts)
        CHECK(desk.says(part.text));
    desk.press(Role::Button, words::forget);
    CHECK(desk.says(words::forget_lead));
    desk.press(Role::Button, words::keep_it);
    CHECK(desk.portfolio().trainings.size() == 1);
    desk.press(Role::Link, words::stored_title);
    desk.press(Role::Button, words::forget);
    desk.app.take_effects();
    desk.press(Role::Button, words::forget_now);
    CHECK(asked<app::ForgetEverything>(desk));
    CHECK(desk.portfolio().trainings.empty());
    CHECK(desk.has(Role::Heading, words::start_title));
    desk.app.draft_news(DraftNews::Forgotten, {});
    desk.screen.frame();
    CHECK(desk.says(words::forgotten_text));
}

TEST_CASE("keeping: the keys are named as on the computer at hand") {
    Desk desk;
    desk.press(Role::Link, words::keys);
    CHECK(desk.says("Ctrl+S"));
    desk.press(Role::Button, words::close);
    CHECK_FALSE(desk.has(Role::Dialog, words::keys_title));
    desk.screen.environment.apple = true;
    desk.screen.context.shortcut(kit::Shortcut::Keys);
    desk.screen.frame();
    CHECK(desk.says("Command+S"));
    CHECK_FALSE(desk.says("Ctrl+S"));
    desk.screen.context.shortcut(kit::Shortcut::Keys);
    desk.screen.frame();
    CHECK_FALSE(desk.has(Role::Dialog, words::keys_title));
}

TEST_CASE("targets: for fingers whatever is pressed is 44 px high and wide, on each screen of a phone") {
    Desk desk(390, 844);
    desk.screen.environment.coarse_pointer = true;
    desk.open_example("June, home visitor in Bethel");
    std::string small;
    const auto look = [&](std::string_view where) {
        for (const kit::Node& node : desk.screen.context.description().nodes) {
            const bool pressed = node.role == Role::Button || node.role == Role::Link || node.role == Role::Checkbox ||
                                 node.role == Role::Radio || node.role == Role::Tab;
            // The words of a row are not its target: the whole row is.
            const auto parent = std::ranges::find(desk.screen.context.description().nodes, node.parent, &kit::Node::id);
            const bool in_row = parent != desk.screen.context.description().nodes.end() &&
                                (parent->role == Role::Cell || parent->role == Role::Row || parent->role == Role::ListItem);
            if (pressed && !in_row && (node.rect.h < 43.9F || node.rect.w < 43.9F))
                small += std::string(where) + ": " + std::string(node.name) + " " + std::to_string(node.rect.w) + " x " +
                         std::to_string(node.rect.h) + "\n";
        }
    };
    for (const std::string_view tab : {"Start", "Evidence", "Map", "Standing", "Next"}) {
        desk.press(Role::Link, tab);
        look(tab);
    }
    desk.press(Role::Link, "Evidence");
    for (std::size_t kind = 0; kind < 6; ++kind) {
        desk.choose(words::evidence_pages, kind);
        look("evidence " + std::to_string(kind));
    }
    CHECK_MESSAGE(small.empty(), small);
}
