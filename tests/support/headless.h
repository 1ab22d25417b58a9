// Screens without a window: Dear ImGui with no backend, frames on request, things found and used by role
// and name as a person would, and all that ImGui drew on record.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "support/drawn.h"
#include "ui/kit/frame.h"

struct ImGuiContext;

namespace imh::testing {

class Screen {
public:
    explicit Screen(std::function<void(kit::Frame&)> build, kit::Environment environment = {});
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    kit::Environment environment;
    kit::Context context;

    /// Frames until nothing is asked for any more (at most 20), at least one.
    void frame();
    /// One more frame, with everything that ImGui draws in it, scrolled out or not.
    Drawn drawn();

    const kit::Node* find(kit::Role role, std::string_view name) const;
    /// As the twin does: by keyboard or screen reader. False when there is no such thing or it is disabled.
    bool press(kit::Role role, std::string_view name);
    /// With the mouse, in the middle of where it is.
    bool click(kit::Role role, std::string_view name);
    /// Focuses a field, types, and leaves it.
    bool type(kit::Role role, std::string_view name, std::string_view text);
    /// Of a select: an index as text.
    bool choose(std::string_view name, std::size_t option);

    std::string text() const { return kit::description_text(context.description()); }
    /// Ids that occur twice: there must be none.
    std::vector<std::string> twice() const;

private:
    void one_frame();

    std::function<void(kit::Frame&)> build_;
    ImGuiContext* imgui_;
    std::vector<unsigned char> regular_, bold_;
};

/// Compares with a file of tests/golden. UPDATE_GOLDEN=1 writes it instead; the change is then read as a diff.
bool is_golden(std::string_view name, const std::string& text);

} // namespace imh::testing
