#include "ui/kit/tree.h"

#include <algorithm>

#include <imgui.h>
#include <imgui_internal.h>

namespace imh::kit {

std::string_view Tree::keep(std::string_view text) {
    if (text.empty())
        return {};
    constexpr std::size_t usual = 16384;
    if (chunk_used + text.size() > chunk_size) {
        chunk_size = std::max(usual, text.size());
        chunk_used = 0;
        chunks.push_back(std::make_unique<char[]>(chunk_size));
    }
    char* copy = chunks.back().get() + chunk_used;
    std::copy(text.begin(), text.end(), copy);
    chunk_used += text.size();
    return {copy, text.size()};
}

Id Tree::id_of(std::string_view key) const {
    const Id id = ImHashData(key.data(), key.size(), seeds.back());
    return id == 0 ? 1 : id;
}

Id Tree::make_id(std::string_view key) {
    if (!key.empty())
        return id_of(key);
    // Boxes without a key are told apart by their number among such siblings.
    const Id parent = open.empty() ? 0 : boxes[open.back()].id;
    const std::uint32_t number = open.empty() ? 0 : boxes[open.back()].unnamed++;
    // Not by ImGui's CRC: it would cancel out where the seed is the parent's own id.
    std::uint32_t id = (parent ^ 0x9e3779b9u) * 0x85ebca6bu + number * 0xc2b2ae35u + 0x27d4eb2fu;
    id = (id ^ id >> 15) * 0x2c1b3c6du;
    id = (id ^ id >> 12) * 0x297a2d39u;
    id ^= id >> 15;
    return id == 0 ? 1 : id;
}

BoxIndex Tree::add(Flow flow, std::string_view key, const Place& place) {
    const auto index = static_cast<BoxIndex>(boxes.size());
    Box box;
    box.id = make_id(key);
    box.keyed = !key.empty();
    box.flow = flow;
    box.place = place;
    box.place.key = {};
    if (!open.empty()) {
        box.parent = open.back();
        Box& parent = boxes[box.parent];
        if (parent.last == no_box)
            parent.first = index;
        else
            boxes[parent.last].next = index;
        parent.last = index;
    }
    boxes.push_back(box);
    return index;
}

BoxIndex Tree::add(Flow flow, Role role, std::string_view key, const Place& place) {
    const BoxIndex index = add(flow, key, place);
    describe(index, role);
    return index;
}

Node& Tree::describe(BoxIndex index, Role role) {
    Box& box = boxes[index];
    box.node = static_cast<std::int32_t>(nodes.size());
    Node& node = nodes.emplace_back();
    node.id = box.id;
    node.role = role;
    for (BoxIndex up = box.parent; up != no_box; up = boxes[up].parent)
        if (boxes[up].node >= 0) {
            node.parent = boxes[up].id;
            break;
        }
    return node;
}

BoxIndex Tree::add_root(Layer layer, std::string_view key) {
    const std::vector<BoxIndex> was_open = std::move(open);
    open.clear();
    const BoxIndex index = add(Flow::Column, key);
    roots.push_back({layer, index});
    open = was_open;
    return index;
}

void Tree::enter(BoxIndex index) {
    open.push_back(index);
    seeds.push_back(boxes[index].keyed ? boxes[index].id : seeds.back());
}

void Tree::leave() {
    open.pop_back();
    seeds.pop_back();
}

BoxIndex Tree::add_words(const Text& text, std::uint32_t colour, std::string_view key) {
    const BoxIndex index = add(Flow::Words, key.empty() ? text.key : key);
    Box& box = boxes[index];
    box.place.grow = text.grow;
    box.place.max_width = text.max_width;
    box.words = static_cast<std::int32_t>(words.size());
    Words& added = words.emplace_back();
    added.text = keep(text.text);
    added.size = text.size;
    added.bold = text.bold;
    added.one_line = text.one_line;
    added.figures = text.figures;
    added.align = text.align;
    added.line_height = text.tight ? text.size * size::title_line : 0;
    added.colour = colour;
    return index;
}

BoxIndex Tree::add_icon(Icon icon, float size, std::uint32_t colour) {
    const BoxIndex index = add(Flow::Leaf, {});
    Box& box = boxes[index];
    box.mark = Mark::Icon;
    box.icon = icon;
    box.place.width = size;
    box.height = size;
    box.colour = colour;
    box.hug = true;
    box.shrinks = false;
    return index;
}

} // namespace imh::kit
