// An empty Dear ImGui window, built as the page is built: what the page's first picture is measured against.
#include <emscripten/emscripten.h>
#include <emscripten/html5_webgl.h>

#include <cstddef>

#include "imgui.h"
#include "imgui_impl_opengl3.h"

extern "C" {

EMSCRIPTEN_KEEPALIVE int start(void* font, int font_size) {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = false;
    attributes.depth = false;
    attributes.antialias = false;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &attributes);
    if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
        return 0;
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    io.Fonts->AddFontFromMemoryTTF(font, font_size, 16.0f, &config);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    return 1;
}

EMSCRIPTEN_KEEPALIVE void frame(float width, float height, float scale) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(width, height);
    io.DisplayFramebufferScale = ImVec2(scale, scale);
    io.DeltaTime = 1.0f / 60.0f;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    ImGui::SetNextWindowSize(ImVec2(480.0f, 320.0f));
    ImGui::Begin("An empty window");
    ImGui::End();
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

} // extern "C"
