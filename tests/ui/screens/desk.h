// The whole page without a window, used as a person would: by role and name.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "core/gentle_notes.h"
#include "support/headless.h"
#include "ui/words.h"

namespace imh::testing {

inline kit::Environment around(float width, float height) {
    kit::Environment environment;
    environment.width = width;
    environment.height = height;
    environment.reduced_motion = true;
    environment.today = std::chrono::year(2025) / 6 / 30;
    return environment;
}

struct Desk {
    app::App app;
    Screen screen;

    explicit Desk(float width = 1280, float height = 800)
        : screen([this](kit::Frame& frame) { app.frame(frame); }, around(width, height)) {
        app.start(screen.environment);
        screen.frame();
    }

    void press(kit::Role role, std::string_view name) {
        CAPTURE(name);
        CHECK(screen.press(role, name));
        screen.frame();
    }
    void type(kit::Role role, std::string_view name, std::string_view text) {
        CAPTURE(name);
        CHECK(screen.type(role, name, text));
        screen.frame();
    }
    void choose(std::string_view name, std::size_t option) {
        CAPTURE(name);
        CHECK(screen.choose(name, option));
        screen.frame();
    }
    void open_example(std::string_view title) {
        press(kit::Role::Button, ui::words::start_example);
        press(kit::Role::Button, title);
    }
    /// A file with these lists, its category in view: R"(,"jobs":[…])".
    void open_portfolio(std::string_view category, std::string_view lists = {}) {
        app.file_opened("mine.json", R"({"format":"imh-portfolio","version":1,"interest":")" + std::string(category)
                                         + '"' + std::string(lists) + '}');
        screen.frame();
        REQUIRE(portfolio().interest);
    }
    /// Presses that answer under that question.
    void answer(std::string_view question, std::string_view answer) {
        CAPTURE(question);
        kit::Id group = 0;
        kit::Id radio = 0;
        for (const kit::Node& node : screen.context.description().nodes) {
            if (node.role == kit::Role::RadioGroup)
                group = node.name == question ? node.id : 0;
            if (group && !radio && node.role == kit::Role::Radio && node.name == answer)
                radio = node.id;
        }
        REQUIRE(radio != 0);
        screen.context.input({.id = radio, .kind = kit::Input::Press});
        screen.frame();
    }
    /// By the link in the navigation; its name may be followed by a count.
    void go(std::string_view screen_name) {
        for (const kit::Node& node : screen.context.description().nodes)
            if (node.role == kit::Role::Link && node.name.starts_with(screen_name)) {
                press(kit::Role::Link, std::string(node.name));
                return;
            }
        FAIL("no link to " << screen_name);
    }
    /// The whole name of what begins so.
    std::string name_of(kit::Role role, std::string_view beginning) const {
        for (const kit::Node& node : screen.context.description().nodes)
            if (node.role == role && node.name.starts_with(beginning))
                return std::string(node.name);
        return {};
    }
    /// The text from the first node of that role to the next at its depth: goldens of one screen stay when the frame changes.
    std::string part(std::string_view role) const {
        const std::string all = screen.text();
        std::size_t begin = all.find(role);
        while (begin != std::string::npos && begin > 0 && all[begin - 1] != '\n')
            begin = all.find(role, begin + 1);
        if (begin == std::string::npos)
            return {};
        std::size_t end = all.find('\n', begin);
        while (end != std::string::npos && end + 1 < all.size() && all[end + 1] == ' ')
            end = all.find('\n', end + 1);
        return all.substr(begin, end == std::string::npos ? end : end + 1 - begin);
    }
    const Portfolio& portfolio() const { return app.state().portfolio; }
    const Finding& finding(std::string_view id) const {
        for (const CategoryAssessment& category : app.state().assessment.categories)
            for (const Finding& each : category.findings)
                if (each.requirement.text == id)
                    return each;
        FAIL("no finding " << id);
        std::abort();
    }
    bool has(kit::Role role, std::string_view name) const { return screen.find(role, name) != nullptr; }
    /// The codes of the gentle notes whose words are on the screen.
    std::vector<NoteCode> notes() const {
        std::vector<NoteCode> shown;
        for (const GentleNote& note : gentle_notes(app.state().pack, portfolio(), screen.environment.today))
            if (says(note_words(note, portfolio())))
                shown.push_back(note.code);
        return shown;
    }
    bool says(std::string_view words) const { return screen.text().find(words) != std::string::npos; }
};

} // namespace imh::testing
