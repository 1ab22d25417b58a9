#include "support/headless.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

#include <imgui.h>
#include <imgui_internal.h>

namespace imh::testing {
namespace {

std::vector<unsigned char> bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        std::cerr << path << " is missing: run tools/setup\n";
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

Screen::Screen(std::function<void(kit::Frame&)> build, kit::Environment around)
    : environment(around), build_(std::move(build)), imgui_(ImGui::CreateContext()),
      regular_(bytes_of(IMH_FONT_DIR "/atkinson-400.ttf")), bold_(bytes_of(IMH_FONT_DIR "/atkinson-700.ttf")) {
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    context.add_fonts(regular_, bold_);
    frame();
}

Screen::~Screen() {
    // No backend: the textures are nobody's.
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(imgui_);
}

void Screen::one_frame() {
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(environment.width * environment.scale, environment.height * environment.scale);
    io.DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    {
        kit::Frame ui(context, environment);
        build_(ui);
        ui.end();
    }
    ImGui::Render();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        if (texture->Status != ImTextureStatus_Destroyed)
            texture->SetStatus(ImTextureStatus_OK);
}

void Screen::frame() {
    ImGui::SetCurrentContext(imgui_);
    for (int count = 0; count < 20; ++count) {
        one_frame();
        if (!context.wants_frame() && imgui_->InputEventsQueue.Size == 0 && count > 0)
            break;
    }
}

Drawn Screen::drawn() {
    ImGui::SetCurrentContext(imgui_);
    Drawn drawn;
#ifdef IMGUI_ENABLE_TEST_ENGINE
    imgui_->TestEngine = &drawn;
    imgui_->TestEngineHookItems = true;
#endif
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(environment.width, environment.height);
    ImGui::NewFrame();
    ImGui::LogToBuffer(0);
    {
        kit::Frame ui(context, environment);
        build_(ui);
        ui.end();
    }
    drawn.text = imgui_->LogBuffer.c_str();
    ImGui::LogFinish();
    ImGui::Render();
#ifdef IMGUI_ENABLE_TEST_ENGINE
    imgui_->TestEngineHookItems = false;
#endif
    return drawn;
}

const kit::Node* Screen::find(kit::Role role, std::string_view name) const {
    for (const kit::Node& node : context.description().nodes)
        if (node.role == role && kit::plain_text(node.name) == name)
            return &node;
    return nullptr;
}

bool Screen::press(kit::Role role, std::string_view name) {
    const kit::Node* node = find(role, name);
    if (node == nullptr || (node->state & kit::Disabled) != 0)
        return false;
    context.input({node->id, kit::Input::Press, {}});
    frame();
    return true;
}

bool Screen::click(kit::Role role, std::string_view name) {
    const kit::Node* node = find(role, name);
    if (node == nullptr)
        return false;
    const kit::Rect& rect = node->rect;
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent((rect.x + rect.w / 2) * environment.scale, (rect.y + rect.h / 2) * environment.scale);
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    io.AddMouseButtonEvent(0, false);
    frame();
    return true;
}

bool Screen::type(kit::Role role, std::string_view name, std::string_view text) {
    const kit::Node* node = find(role, name);
    if (node == nullptr || (node->state & kit::Disabled) != 0)
        return false;
    const kit::Id id = node->id;
    context.focus(id, true);
    context.input({id, kit::Input::Edit, std::string(text)});
    frame();
    context.focus(0, false);
    context.input({id, kit::Input::Leave, std::string(text)});
    frame();
    return true;
}

bool Screen::choose(std::string_view name, std::size_t option) {
    const kit::Node* node = find(kit::Role::Select, name);
    if (node == nullptr)
        return false;
    context.input({node->id, kit::Input::Edit, std::to_string(option)});
    frame();
    return true;
}

std::vector<std::string> Screen::twice() const {
    std::vector<std::string> found;
    std::vector<kit::Id> ids;
    for (const kit::Node& node : context.description().nodes) {
        if (std::ranges::find(ids, node.id) != ids.end())
            found.push_back(std::string(kit::role_name(node.role)) + " " + std::string(node.name));
        ids.push_back(node.id);
    }
    return found;
}

bool is_golden(std::string_view name, const std::string& text) {
    const std::string path = IMH_SOURCE_DIR "/tests/golden/" + std::string(name) + ".txt";
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
        return true;
    }
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    if (expected == text)
        return true;
    std::size_t line = 1, at = 0;
    while (at < text.size() && at < expected.size() && text[at] == expected[at])
        line += text[at++] == '\n';
    const auto line_from = [](const std::string& of, std::size_t place) {
        const std::size_t begin = place == 0 ? 0 : of.rfind('\n', std::min(place, of.size()) - 1) + 1;
        return of.substr(begin, of.find('\n', begin) - begin);
    };
    std::cerr << path << ", line " << line << "\n  is      " << line_from(text, at) << "\n  was     "
              << line_from(expected, at) << "\n";
    return false;
}

} // namespace imh::testing
