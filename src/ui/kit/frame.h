// One frame of the page, and what is remembered between frames.
//
// A frame is built by calling widgets from top to bottom. They only note what is wanted; end() then
// lays everything out, draws it with Dear ImGui and completes the description. What a person did
// with a widget is told to the widget's call in the next frame: a press is true for one frame.
//
//     kit::Frame ui(context, environment);
//     { const auto card = kit::card(ui);
//       kit::heading(ui, 2, "Trainings");
//       if (kit::button(ui, {.key = "add", .label = "Add a training"})) … }
//     ui.end();
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/language.h"
#include "ui/kit/node.h"
#include "ui/theme.h"

namespace imh::kit {

/// What surrounds the page. Sizes in CSS px.
struct Environment {
    float width = 1280, height = 800;
    float scale = 1; // device pixels per CSS px
    bool dark = false;
    bool reduced_motion = false;
    bool more_contrast = false;
    bool coarse_pointer = false; // fingers: targets of 44 px
    bool apple = false;          // keys go with Command, not Ctrl
    bool plain = false;          // the plain page is shown: nothing is drawn, lists are whole
    Language language = Language::English; // that the browser asks for
    std::chrono::year_month_day today{};
};

/// From 1100 px, from 600 px, below.
enum class Width : std::uint8_t { Narrow, Medium, Wide };

enum class Shortcut : std::uint8_t { None, Undo, Redo, Save, Open, Escape, Keys };

/// Something a person did.
struct Input {
    enum Kind : std::uint8_t {
        Press, // a button, link, tab, row, checkbox, radio
        Edit,  // text is what the field or select now holds
        Enter, // in a field
        Leave, // the field was left; text is what it holds
        Close, // a dialog: Escape
    };
    Id id = 0;
    Kind kind = Press;
    std::string text;
};

struct Memory; // private to the kit
struct Tree;

/// Lives as long as the page: focus, scroll, what was done since the last frame.
class Context {
public:
    Context();
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    /// TrueType files; their bytes must stay where they are. To be called once, in a context of ImGui.
    void add_fonts(std::span<const unsigned char> regular, std::span<const unsigned char> bold);
    void input(Input input);
    void shortcut(Shortcut shortcut);
    /// `ring`: the focus came by keyboard, so it is shown.
    void focus(Id id, bool ring);
    void scroll(Id id, float y);
    /// Another frame is needed: something was done, or moves.
    bool wants_frame() const;
    /// Seconds since the last frame, for what moves softly; 0 moves at once.
    void pass(float seconds);
    const Description& description() const;
    Memory& memory() { return *memory_; }

private:
    std::unique_ptr<Memory> memory_;
};

class Frame {
public:
    Frame(Context& context, const Environment& environment);
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    /// Lays out, draws, completes the description. To be called between ImGui::NewFrame and Render.
    void end();

    const Environment& environment() const { return environment_; }
    const Theme& theme() const { return theme_of(environment_.dark, environment_.more_contrast); }
    Width width() const;
    bool narrow() const { return width() == Width::Narrow; }
    bool wide() const { return width() == Width::Wide; }
    std::chrono::year_month_day today() const { return environment_.today; }

    bool shortcut(Shortcut shortcut) const;
    /// The id that a widget with this key has at this place.
    Id id(std::string_view key) const;
    /// Moves the focus (and the view) to a widget of this frame or the next.
    void focus(Id id);
    void scroll_to(Id id);
    void scroll_to_top(Id scroll);
    /// Has a screen reader say it, politely.
    void announce(std::string_view text);
    /// One more frame, because the state changed after parts of it were shown.
    void again();

    Tree& tree() { return *tree_; }
    Memory& memory() { return context_.memory(); }

private:
    Context& context_;
    Environment environment_;
    std::unique_ptr<Tree> tree_;
};

/// Widgets called while it lives go inside it. Made by the functions of layout.h and others.
class [[nodiscard]] Scope {
public:
    Scope(Frame& frame, std::uint32_t box, bool open = true)
        : frame_(&frame), box_(box), open_(open) {}
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope();
    /// False when there is nothing to fill: a closed disclosure, a dialog that is not shown.
    explicit operator bool() const { return open_; }
    Id id() const;

private:
    Frame* frame_;
    std::uint32_t box_;
    bool open_;
};

/// Ids made while it lives also depend on `key`: for parts that occur once for each thing of a list.
class [[nodiscard]] KeyScope {
public:
    KeyScope(Frame& frame, std::string_view key);
    KeyScope(const KeyScope&) = delete;
    KeyScope& operator=(const KeyScope&) = delete;
    ~KeyScope();

private:
    Frame* frame_;
};

} // namespace imh::kit
