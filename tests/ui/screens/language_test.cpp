// The page in Spanish: what changes, what stays, and that no English is left over.

#include <doctest/doctest.h>

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include "app/app.h"
#include "io/bundled.h"
#include "io/portfolio_json.h"
#include "support/headless.h"
#include "ui/words.h"

using namespace imh;
using kit::Role;

namespace {

kit::Environment around(float width, Language language) {
    kit::Environment environment;
    environment.width = width;
    environment.height = 800;
    environment.reduced_motion = true;
    environment.language = language;
    environment.today = std::chrono::year(2025) / 6 / 30;
    return environment;
}

/// The whole page without a window, in a browser that asks for that language.
struct Desk {
    UseLanguage before{Language::English}; // is in use again afterwards
    app::App app;
    testing::Screen screen;

    explicit Desk(Language language, float width = 1280)
        : screen([this](kit::Frame& frame) { app.frame(frame); }, around(width, language)) {
        app.start(screen.environment);
        screen.frame();
    }
    void press(Role role, std::string_view name) {
        CAPTURE(name);
        CHECK(screen.press(role, name));
        screen.frame();
    }
    void open(std::string_view portfolio) {
        app.file_opened("mine.json", portfolio);
        screen.frame();
    }
    /// By the link in the navigation, whose name may be followed by a count.
    bool go(ui::Screen to) {
        const std::string_view title = ui::words::screens[static_cast<std::size_t>(to)];
        for (const kit::Node& node : screen.context.description().nodes)
            if (node.role == Role::Link && node.name.starts_with(title)) {
                press(Role::Link, std::string(node.name));
                return true;
            }
        return false;
    }
};

constexpr std::array all_screens = {ui::Screen::Start,       ui::Screen::Education, ui::Screen::Work,
                                    ui::Screen::Trainings,   ui::Screen::Supervision, ui::Screen::People,
                                    ui::Screen::Map,         ui::Screen::Standing,  ui::Screen::Next,
                                    ui::Screen::Papers};

std::string example(std::string_view name) { return std::string(bundled_file("examples/" + std::string(name) + ".json")); }

/// The example with other names and words in it: what a person entered is theirs, in whatever language.
std::string nameless(std::string_view name) {
    Portfolio portfolio = *read_portfolio(example(name), "example.json").value;
    const auto blank = [](auto& list, auto... member) {
        for (auto& entry : list)
            ((entry.*member = entry.*member == "" ? "" : "Xxx"), ...);
    };
    portfolio.name = "Xxx";
    blank(portfolio.degrees, &Degree::title, &Degree::field, &Degree::institution, &Degree::words);
    blank(portfolio.courses, &Course::title, &Course::institution, &Course::words);
    blank(portfolio.trainings, &Training::title, &Training::provider, &Training::words);
    blank(portfolio.jobs, &Job::title, &Job::employer, &Job::words);
    blank(portfolio.people, &Person::name, &Person::words);
    blank(portfolio.sessions, &Session::words);
    blank(portfolio.memberships, &Membership::association);
    for (auto& [which, declaration] : portfolio.declarations)
        declaration.words = "Xxx";
    return write_portfolio(portfolio);
}

/// What stays as it is in every language: names, and where something stands in the source.
void drop_names(std::string& text, const RulePack& pack) {
    std::vector<std::string> names{"Child Development Associate", "Endorsement", "Competency Guidelines", pack.association};
    const auto of_requirement = [&](const auto& each) {
        names.push_back(each.citation.document);
        names.push_back(each.citation.place);
    };
    for (const Category& category : pack.categories) {
        names.push_back(category.title);
        names.push_back(category.designation);
        std::ranges::for_each(category.requirements, of_requirement);
        std::ranges::for_each(category.continuing, of_requirement);
    }
    std::ranges::sort(names, std::ranges::greater{}, &std::string::size);
    for (const std::string& name : names)
        for (std::size_t at = 0; !name.empty() && (at = text.find(name, at)) != std::string::npos;)
            text.erase(at, name.size());
}

/// What a person reads, a line for each node.
std::string read_aloud(const kit::Description& description) {
    std::string text;
    for (const kit::Node& node : description.nodes)
        if (node.language[0] == 0)
            for (const std::string_view part : {node.name, node.value, node.description, node.hint})
                text.append(part).append(part.empty() ? "" : "\n");
    return text;
}

} // namespace

TEST_CASE("language: one press and the page speaks Spanish, another and it is as it was") {
    Desk desk(Language::English);
    desk.open(example("on_the_way"));
    for (const ui::Screen screen : {ui::Screen::Trainings, ui::Screen::Standing}) {
        desk.go(screen);
        const std::string english = desk.screen.text();
        const std::string portfolio = write_portfolio(desk.app.state().portfolio);
        desk.app.take_effects();
        const kit::Node* link = desk.screen.find(Role::Link, "Español");
        REQUIRE(link);
        CHECK(link->language == std::array{'e', 's'});
        desk.press(Role::Link, "Español");
        CHECK(language_in_use() == Language::Spanish);
        CHECK(desk.screen.text() != english);
        CHECK(write_portfolio(desk.app.state().portfolio) == portfolio);
        std::string code, title;
        for (const app::Effect& effect : desk.app.take_effects()) {
            if (const auto* language = std::get_if<app::SetLanguage>(&effect))
                code = language->code;
            if (const auto* of_tab = std::get_if<app::SetTitle>(&effect))
                title = of_tab->title;
        }
        CHECK(code == "es");
        CHECK(title.starts_with(ui::words::screens[static_cast<std::size_t>(screen)].es));
        link = desk.screen.find(Role::Link, "English");
        REQUIRE(link);
        CHECK(link->language == std::array{'e', 'n'});
        desk.press(Role::Link, "English");
        CHECK(desk.screen.text() == english);
    }
}

TEST_CASE("language: a browser that asks for Spanish is given Spanish, and no judgement changes") {
    const auto assessed_in = [](Language language) {
        Desk desk(language);
        std::string told = "en"; // as the page says by itself
        for (const app::Effect& effect : desk.app.take_effects())
            if (const auto* of_page = std::get_if<app::SetLanguage>(&effect))
                told = of_page->code;
        CHECK(told == language_code(language));
        desk.open(example("clinical_mentor"));
        return desk.app.state().assessment;
    };
    const Assessment in_spanish = assessed_in(Language::Spanish);
    const Assessment in_english = assessed_in(Language::English);
    REQUIRE(in_spanish.categories.size() == in_english.categories.size());
    for (std::size_t i = 0; i < in_english.categories.size(); ++i) {
        CHECK(in_spanish.categories[i].outcome == in_english.categories[i].outcome);
        REQUIRE(in_spanish.categories[i].findings.size() == in_english.categories[i].findings.size());
        for (std::size_t f = 0; f < in_english.categories[i].findings.size(); ++f) {
            CHECK(in_spanish.categories[i].findings[f].standing == in_english.categories[i].findings[f].standing);
            CHECK(in_spanish.categories[i].findings[f].ledger == in_english.categories[i].findings[f].ledger);
        }
    }
}

TEST_CASE("language: the screens in Spanish, as a screen reader is given them") {
    Desk desk(Language::Spanish);
    CHECK(testing::is_golden("screens/spanish/first", desk.screen.text()));
    desk.open(example("on_the_way"));
    desk.go(ui::Screen::Trainings);
    CHECK(testing::is_golden("screens/spanish/trainings", desk.screen.text()));
    desk.go(ui::Screen::Standing);
    CHECK(testing::is_golden("screens/spanish/standing", desk.screen.text()));
    desk.go(ui::Screen::Next);
    CHECK(testing::is_golden("screens/spanish/next", desk.screen.text()));
}

TEST_CASE("language: no English is left on any Spanish screen") {
    const std::regex english(
        R"(\b(the|of|and|your|you|with|is|are|was|were|not|for|from|this|that|hours?|areas|trainings?|work|yet|show|next|save|add|delete|to|by|in the|it)\b)",
        std::regex::icase);
    for (const std::string_view name : {"on_the_way", "clinical_mentor", "child_care_teacher", "professor"}) {
        Desk desk(Language::Spanish);
        desk.open(nameless(name));
        for (const ui::Screen screen : all_screens) {
            CAPTURE(name);
            CAPTURE(static_cast<int>(screen));
            if (!desk.go(screen))
                continue;
            CHECK(desk.screen.twice().empty());
            std::string text = read_aloud(desk.screen.context.description());
            drop_names(text, desk.app.state().pack);
            for (std::sregex_iterator found(text.begin(), text.end(), english), end; found != end; ++found) {
                const std::size_t at = static_cast<std::size_t>(found->position());
                const std::size_t begin = text.rfind('\n', at) + 1;
                FAIL_CHECK(text.substr(begin, text.find('\n', at) - begin));
            }
        }
    }
}

TEST_CASE("language: an area is found by Spanish words, without their accents, and by those of the rules") {
    Desk desk(Language::Spanish);
    desk.go(ui::Screen::Trainings);
    desk.press(Role::Button, ui::words::add_training);
    desk.press(Role::Button, ui::words::add_areas);
    const auto finds = [&](std::string_view typed, std::string_view id) {
        CAPTURE(typed);
        CHECK(desk.screen.type(Role::SearchField, ui::words::find_areas, typed));
        desk.screen.frame();
        std::string title = desk.app.state().pack.areas[*area_index(desk.app.state().pack, AreaId{std::string(id)})].title;
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
        CAPTURE(title);
        CHECK(desk.screen.find(Role::Checkbox, title));
    };
    finds("sueño lactancia", "TF01");
    finds("SUENO", "TF01");
    finds("car seats", "DS06");
    finds("escuchar", "CO01");
}

TEST_CASE("language: every letter of both languages can be drawn") {
    Desk desk(Language::Spanish);
    std::vector<std::string> all{std::string(bundled_file("rules/ak-aimh-2016/wording.es.json"))};
    for (const char* file : {"src/core/reason_texts.h", "src/core/words.cpp", "src/core/explain.cpp",
                             "src/core/explain_amounts.cpp", "src/core/explain_next.cpp", "src/ui/kit/words.h",
                             "src/ui/words/page.h", "src/ui/words/start.h", "src/ui/words/standing.h",
                             "src/ui/words/training.h", "src/ui/words/supervision.h", "src/ui/words/keeping.h"}) {
        std::ifstream in(std::string(IMH_SOURCE_DIR) + "/" + file);
        REQUIRE(in);
        all.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    for (const std::string& text : all)
        for (const char* at = text.c_str(); *at != 0;) {
            unsigned character = 0;
            at += ImTextCharFromUtf8(&character, at, nullptr);
            if (character < 0x80)
                continue;
            CAPTURE(character);
            for (ImFont* font : ImGui::GetIO().Fonts->Fonts)
                CHECK(font->IsGlyphInFont(static_cast<ImWchar>(character)));
        }
}
