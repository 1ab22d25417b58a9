#include "ui/kit/frame.h"

#include <algorithm>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/kit/memory.h"

namespace imh::kit {
namespace {

unsigned big_endian(std::span<const unsigned char> file, std::size_t at, int bytes) {
    unsigned value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | (at + static_cast<std::size_t>(i) < file.size() ? file[at + static_cast<std::size_t>(i)] : 0);
    return value;
}

// ImGui sizes fonts by ascent and descent together, CSS by the em: the file says how they relate.
float em_of(std::span<const unsigned char> file) {
    unsigned units = 1000, ascent = 1000, descent = 0;
    for (unsigned i = 0; i < big_endian(file, 4, 2); ++i) {
        const std::size_t entry = 12 + 16 * std::size_t{i};
        const unsigned name = big_endian(file, entry, 4), at = big_endian(file, entry + 8, 4);
        if (name == 0x68656164) // head
            units = big_endian(file, at + 18, 2);
        if (name == 0x68686561) { // hhea
            ascent = big_endian(file, at + 4, 2);
            descent = 0x10000 - big_endian(file, at + 6, 2);
        }
    }
    return static_cast<float>(ascent + descent % 0x10000) / static_cast<float>(std::max(1u, units));
}

ImFont* add_font(std::span<const unsigned char> file, float size) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 2;
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(file.data()),
                                                      static_cast<int>(file.size()), size, &config);
}

} // namespace

const Input* Memory::find(Id id, Input::Kind kind) const {
    // The latest says what a field holds.
    const auto found = std::find_if(now.rbegin(), now.rend(), [&](const Input& input) {
        return input.id == id && input.kind == kind;
    });
    return found == now.rend() ? nullptr : &*found;
}

ListMemory& Memory::list(Id id) {
    const auto found = std::ranges::find(lists, id, &ListMemory::id);
    if (found != lists.end())
        return *found;
    lists.push_back({.id = id, .heights = {}});
    return lists.back();
}

Context::Context() : memory_(std::make_unique<Memory>()) {}
Context::~Context() = default;

void Context::add_fonts(std::span<const unsigned char> regular, std::span<const unsigned char> bold) {
    memory_->em = em_of(regular);
    memory_->regular = add_font(regular, size::base * memory_->em);
    memory_->bold = add_font(bold, size::base * memory_->em);
}

void Context::input(Input input) { memory_->pending.push_back(std::move(input)); }

void Context::shortcut(Shortcut shortcut) { memory_->pending_shortcuts.push_back(shortcut); }

void Context::focus(Id id, bool ring) {
    memory_->focus = id;
    memory_->ring = ring;
}

void Context::scroll(Id id, float y) { memory_->scrolls.SetFloat(id, y); }

bool Context::wants_frame() const {
    return memory_->again || memory_->moving || !memory_->pending.empty() ||
           !memory_->pending_shortcuts.empty();
}

void Context::pass(float seconds) { memory_->seconds = seconds; }

const Description& Context::description() const { return memory_->description; }

Frame::Frame(Context& context, const Environment& environment)
    : context_(context), environment_(environment), tree_(std::make_unique<Tree>()) {
    Memory& memory = context.memory();
    memory.now = std::exchange(memory.pending, {});
    memory.shortcuts = std::exchange(memory.pending_shortcuts, {});
    // Whoever hears of something later in this frame may change what was shown earlier in it.
    memory.again = !memory.now.empty() || !memory.shortcuts.empty();
    memory.moving = false;
    tree_->boxes.reserve(512);
    tree_->seeds.push_back(0x1111);
    const BoxIndex page = tree_->add_root(Layer::Page, {});
    tree_->box(page).height = environment.height;
    tree_->enter(page);
}

Frame::~Frame() = default;

Width Frame::width() const {
    if (environment_.width >= size::wide)
        return Width::Wide;
    return environment_.width >= size::medium ? Width::Medium : Width::Narrow;
}

bool Frame::shortcut(Shortcut shortcut) const {
    return std::ranges::find(context_.memory().shortcuts, shortcut) != context_.memory().shortcuts.end();
}

Id Frame::id(std::string_view key) const { return tree_->id_of(key); }
void Frame::focus(Id id) { memory().focus_wanted = id; }
void Frame::scroll_to(Id id) { memory().scroll_wanted = id; }
void Frame::scroll_to_top(Id scroll) {
    memory().scroll_reset = scroll;
    memory().scrolls.SetFloat(scroll, 0);
}
void Frame::announce(std::string_view text) { memory().announcement = text; }
void Frame::again() { memory().again = true; }

Scope::~Scope() {
    if (open_)
        frame_->tree().leave();
}

Id Scope::id() const { return frame_->tree().box(box_).id; }

KeyScope::KeyScope(Frame& frame, std::string_view key) : frame_(&frame) {
    Tree& tree = frame.tree();
    tree.seeds.push_back(tree.id_of(key));
}

KeyScope::~KeyScope() { frame_->tree().seeds.pop_back(); }

namespace {

void remember_lists(Tree& tree, Memory& memory) {
    for (const ListUse& use : tree.lists) {
        ListMemory& list = memory.lists[use.memory];
        float top = tree.box(use.box).y;
        list.scroll = 0;
        for (BoxIndex up = tree.box(use.box).parent; up != no_box; up = tree.box(up).parent)
            if (tree.box(up).scrolls) {
                top -= tree.box(up).y;
                list.scroll = tree.box(up).id;
                break;
            }
        memory.again |= list.top != top; // NOLINT: the same arithmetic gives the same number
        list.top = top;
        std::size_t row = use.first_row;
        for (BoxIndex child = tree.box(use.box).first; child != no_box; child = tree.box(child).next) {
            const Box& box = tree.box(child);
            if (!box.list_row)
                continue;
            if (row < list.heights.size())
                list.heights[row] = box.h;
            ++row;
        }
    }
}

// What scrolls and was not there a moment ago begins at its beginning, as the browser's element does.
void begin_new_scrolls(const Tree& tree, Memory& memory) {
    std::vector<Id> scrolling;
    for (const Box& box : tree.boxes) {
        if (!box.scrolls)
            continue;
        scrolling.push_back(box.id);
        if (std::ranges::find(memory.scrolling, box.id) == memory.scrolling.end())
            memory.scrolls.SetFloat(box.id, 0);
    }
    memory.scrolling = std::move(scrolling);
}

void complete(Tree& tree, Memory& memory) {
    begin_new_scrolls(tree, memory);
    for (const Box& box : tree.boxes) {
        if (box.scrolls) {
            const float most = std::max(0.0f, box.content_height - box.h);
            memory.scrolls.SetFloat(box.id, std::min(memory.scrolls.GetFloat(box.id), most));
            memory.scroll_view.SetFloat(box.id, box.h);
        }
        if (box.target != 0 && tree.box(box.parent).id == box.target && tree.box(box.parent).node >= 0)
            tree.node_of(box.parent).inner = {box.x, box.y, box.w, box.h};
        if (box.node < 0)
            continue;
        Node& node = tree.nodes[static_cast<std::size_t>(box.node)];
        node.rect = {box.x, box.y, box.w, box.h};
        node.content_height = box.scrolls ? box.content_height : 0;
    }
    Description& told = memory.description;
    told.nodes = tree.nodes;
    told.focus_wanted = std::exchange(memory.focus_wanted, 0);
    told.scroll_to = std::exchange(memory.scroll_wanted, 0);
    told.scroll_reset = std::exchange(memory.scroll_reset, 0);
    told.announcement = std::exchange(memory.announcement, {});
}

} // namespace

void Frame::end() {
    Memory& memory = context_.memory();
    tree_->leave();
    if (environment_.plain) { // the browser lays it out
        complete(*tree_, memory);
    } else {
        const Type type(memory.regular, memory.bold, memory.em, environment_.scale);
        lay_out(*tree_, type, environment_.width, environment_.height);
        remember_lists(*tree_, memory);
        complete(*tree_, memory);
        paint(*tree_, memory, type, environment_);
    }
    memory.shown = std::move(tree_);
}

} // namespace imh::kit
