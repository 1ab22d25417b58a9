// The page's side of the platform: what web/main.js calls, and the answers it reads. The only file that
// knows Emscripten.
//
// Events come in as calls and are noted; frame() then builds, lays out and draws the page and returns an
// Answer in memory. Texts cross as UTF-8, by address and length.

#include <GLES3/gl3.h>
#include <emscripten/emscripten.h>
#include <emscripten/html5_webgl.h>

#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include "app/app.h"
#include "app/frame.h"
#include "app/platform.h"
#include "ui/kit/packed.h"

namespace imh::app {
namespace {

struct Text {
    std::uint32_t at = 0, length = 0;
};

Text text_of(std::string_view text) {
    return {static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(text.data())),
            static_cast<std::uint32_t>(text.size())};
}

struct EffectWords {
    std::uint32_t kind = 0; // the index in Effect
    std::uint32_t flag = 0;
    std::uint32_t number = 0;
    Text first, second, third;
};

// Read by web/main.js word by word: its order is part of the agreement.
struct Answer {
    std::uint32_t wants_frame = 0;
    std::uint32_t description = 0; // tells one from another
    std::uint32_t nodes = 0, node_count = 0;
    std::uint32_t focus = 0, scroll_to = 0, scroll_reset = 0;
    Text announcement;
    std::uint32_t cursor = 0; // 0 arrow, 1 hand, 2 text
    std::uint32_t effects = 0, effect_count = 0;
    std::uint32_t vertices = 0;
};

struct Page {
    App app;
    kit::Context context;
    kit::Environment environment;
    bool drawn = false; // there is a WebGL context
    std::vector<std::uint32_t> words;
    std::vector<Effect> effects;
    std::vector<EffectWords> effect_words;
    Text draft;
    Answer answer;
};

EffectWords words_of(const Effect& effect) {
    EffectWords words;
    words.kind = static_cast<std::uint32_t>(effect.index());
    if (const auto* save = std::get_if<SaveFile>(&effect)) {
        words.first = text_of(save->name);
        words.second = text_of(save->type);
        words.third = text_of(save->bytes);
    } else if (const auto* copy = std::get_if<CopyText>(&effect)) {
        words.first = text_of(copy->text);
    } else if (const auto* print = std::get_if<Print>(&effect)) {
        words.first = text_of(print->html);
    } else if (const auto* title = std::get_if<SetTitle>(&effect)) {
        words.first = text_of(title->title);
    } else if (const auto* language = std::get_if<SetLanguage>(&effect)) {
        words.first = text_of(language->code);
    } else if (const auto* draft = std::get_if<KeepDraft>(&effect)) {
        words.flag = draft->keep;
        words.number = draft->from;
    } else if (const auto* plain = std::get_if<ShowPlainPage>(&effect)) {
        words.flag = plain->plain;
    } else if (const auto* warn = std::get_if<WarnBeforeClosing>(&effect)) {
        words.flag = warn->unsaved;
    } else if (const auto* write = std::get_if<WriteWork>(&effect)) {
        words.flag = static_cast<std::uint32_t>(write->way);
        words.number = write->ticket;
        words.first = text_of(write->name);
        words.second = text_of(write->bytes);
    } else if (const auto* use = std::get_if<UseFile>(&effect)) {
        words.flag = use->opened;
    } else if (const auto* leave = std::get_if<LeaveDraft>(&effect)) {
        words.first = text_of(leave->bytes);
    } else if (const auto* opening = std::get_if<OpenDraft>(&effect)) {
        words.first = text_of(opening->tab);
    } else if (const auto* address = std::get_if<OpenAddress>(&effect)) {
        words.first = text_of(address->address);
    } else if (const auto* removing = std::get_if<RemoveDraft>(&effect)) {
        words.first = text_of(removing->tab);
    }
    return words;
}

bool open_drawing() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = false;
    attributes.depth = false;
    attributes.antialias = false;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &attributes);
    return context > 0 && emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS;
}

std::uint32_t cursor_of(ImGuiMouseCursor cursor) {
    return cursor == ImGuiMouseCursor_Hand ? 1 : cursor == ImGuiMouseCursor_TextInput ? 2 : 0;
}

void draw(Page& page, float seconds) {
    const kit::Environment& around = page.environment;
    ImGuiIO& io = ImGui::GetIO();
    // Everything is drawn in device pixels, so that lines and letters meet the pixel grid at any zoom.
    io.DisplaySize = ImVec2(std::round(around.width * around.scale), std::round(around.height * around.scale));
    io.DeltaTime = seconds > 0 ? seconds : 1.0f / 60;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    frame(page.app, page.context, around);
    ImGui::Render();
    const kit::Colour ground = kit::theme_of(around.dark, around.more_contrast).background;
    const auto part = [&](int shift) { return static_cast<float>(ground >> shift & 0xff) / 255.0f; };
    glViewport(0, 0, static_cast<int>(io.DisplaySize.x), static_cast<int>(io.DisplaySize.y));
    glClearColor(part(16), part(8), part(0), 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

} // namespace

extern "C" {

/// 0 when the page cannot be drawn here: it is then shown plain.
EMSCRIPTEN_KEEPALIVE Page* open(const unsigned char* regular, std::uint32_t regular_size, const unsigned char* bold,
                                std::uint32_t bold_size) {
    auto* page = new Page;
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    io.ConfigNavCaptureKeyboard = false;
    ImGui::GetStyle().CircleTessellationMaxError = 0.1f;
    page->drawn = open_drawing() && ImGui_ImplOpenGL3_Init("#version 300 es");
    page->context.add_fonts({regular, regular_size}, {bold, bold_size});
    return page;
}

EMSCRIPTEN_KEEPALIVE bool is_drawn(const Page* page) { return page->drawn; }

/// `wishes`: 1 dark, 2 reduced motion, 4 more contrast, 8 coarse pointer, 16 plain page, 32 keys as on a Mac, 64 Spanish.
EMSCRIPTEN_KEEPALIVE void surroundings(Page* page, float width, float height, float scale, std::uint32_t wishes, int year,
                                       unsigned month, unsigned day) {
    page->environment = {
        .width = width, .height = height, .scale = scale, .dark = (wishes & 1) != 0,
        .reduced_motion = (wishes & 2) != 0, .more_contrast = (wishes & 4) != 0,
        .coarse_pointer = (wishes & 8) != 0, .apple = (wishes & 32) != 0,
        .plain = (wishes & 16) != 0 || !page->drawn,
        .language = (wishes & 64) != 0 ? Language::Spanish : Language::English,
        .today = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
}

/// What stands in the address after #, and what the association laid into the page.
EMSCRIPTEN_KEEPALIVE void start(Page* page, const char* fragment, std::uint32_t length, const char* settings,
                                std::uint32_t settings_length) {
    page->app.start(page->environment, {fragment, length}, {settings, settings_length});
}

/// 0 moved, 1 pressed, 2 released, 3 gone.
EMSCRIPTEN_KEEPALIVE void pointer(Page* page, int kind, float x, float y, bool touch) {
    ImGuiIO& io = ImGui::GetIO();
    const float scale = page->environment.scale;
    // A press is always passed on as a finger's: ImGui then looks at where it is a frame before it takes it, and
    // a pointer that arrives and presses at once meets what lies there.
    io.AddMouseSourceEvent(touch || kind == 1 ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    if (kind == 3) {
        // Gone first: what was pressed is then not pressed upon release.
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        io.AddMouseButtonEvent(0, false);
        return;
    }
    io.AddMousePosEvent(x * scale, y * scale);
    if (kind != 0)
        io.AddMouseButtonEvent(0, kind == 1);
    if (kind == 2 && touch)
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX); // a finger that is lifted hovers over nothing
}

EMSCRIPTEN_KEEPALIVE void act(Page* page, std::uint32_t id, int kind, const char* text, std::uint32_t length) {
    page->context.input({id, static_cast<kit::Input::Kind>(kind), std::string(text, length)});
}

EMSCRIPTEN_KEEPALIVE void focused(Page* page, std::uint32_t id, bool ring) { page->context.focus(id, ring); }

EMSCRIPTEN_KEEPALIVE void scrolled(Page* page, std::uint32_t id, float y) { page->context.scroll(id, y); }

EMSCRIPTEN_KEEPALIVE void shortcut(Page* page, int shortcut) {
    page->context.shortcut(static_cast<kit::Shortcut>(shortcut));
}

EMSCRIPTEN_KEEPALIVE void file_opened(Page* page, const char* name, std::uint32_t name_length, const char* bytes,
                                      std::uint32_t length) {
    page->app.file_opened({name, name_length}, {bytes, length});
}

EMSCRIPTEN_KEEPALIVE void save_ended(Page* page, std::uint32_t ticket, std::uint32_t end, const char* name,
                                     std::uint32_t name_length) {
    page->app.save_ended(ticket, static_cast<ui::SaveEnd>(end), {name, name_length});
}

/// Good until the next call.
EMSCRIPTEN_KEEPALIVE const Text* draft_bytes(Page* page) {
    page->draft = text_of(page->app.draft_bytes());
    return &page->draft;
}

EMSCRIPTEN_KEEPALIVE void draft_opened(Page* page, const char* tab, std::uint32_t tab_length, const char* bytes,
                                       std::uint32_t length, bool older) {
    page->app.draft_opened({tab, tab_length}, {bytes, length}, older);
}

EMSCRIPTEN_KEEPALIVE void draft_news(Page* page, std::uint32_t news, const char* tab, std::uint32_t tab_length, int year,
                                     unsigned month, unsigned day, int hour, int minute) {
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    page->app.draft_news(static_cast<ui::DraftNews>(news), {{tab, tab_length}, {date, hour, minute}});
}

/// The drawing was lost: ImGui lets go of its textures and programs, and makes them anew in the next frame. To
/// be called while it is lost: once it is back, the old ones are strangers to it.
EMSCRIPTEN_KEEPALIVE void drawing_lost(Page*) { ImGui_ImplOpenGL3_DestroyDeviceObjects(); }

/// Good until the next call.
EMSCRIPTEN_KEEPALIVE const Answer* next_frame(Page* page, float seconds) {
    page->context.pass(seconds);
    Answer& answer = page->answer;
    answer = {};
    if (page->environment.plain) {
        frame(page->app, page->context, page->environment);
    } else {
        draw(*page, seconds);
        answer.vertices = static_cast<std::uint32_t>(ImGui::GetDrawData()->TotalVtxCount);
        answer.cursor = cursor_of(ImGui::GetMouseCursor());
    }
    const bool more_events = ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
    answer.wants_frame = page->context.wants_frame() || (more_events && !page->environment.plain);
    const kit::Description& told = page->context.description();
    page->words.clear();
    answer.description = kit::pack(told, page->words);
    answer.nodes = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(page->words.data()));
    answer.node_count = static_cast<std::uint32_t>(told.nodes.size());
    answer.focus = told.focus_wanted;
    answer.scroll_to = told.scroll_to;
    answer.scroll_reset = told.scroll_reset;
    answer.announcement = text_of(told.announcement);
    page->effects = page->app.take_effects();
    page->effect_words.clear();
    for (const Effect& effect : page->effects)
        page->effect_words.push_back(words_of(effect));
    answer.effects = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(page->effect_words.data()));
    answer.effect_count = static_cast<std::uint32_t>(page->effect_words.size());
    return &answer;
}

} // extern "C"

} // namespace imh::app
