// The description as text, and its small words.

#include "ui/kit/node.h"

#include <algorithm>

namespace imh::kit {

std::string_view role_name(Role role) {
    constexpr std::string_view names[] = {
        "group",  "banner",   "navigation",   "main",      "complementary", "section",      "heading",  "paragraph",
        "text",   "link",     "button",       "checkbox",  "radiogroup",    "radio",        "select",   "textfield",
        "textarea", "searchfield", "list",    "listitem",  "table",         "row",          "columnheader", "cell",
        "progress", "tablist", "tab",         "tabpanel",  "dialog",        "status",       "alert",    "scroll"};
    return names[static_cast<std::size_t>(role)];
}

std::string plain_text(std::string_view name) {
    std::string plain(name);
    std::erase_if(plain, [](char c) { return c == '\x02' || c == '\x03'; });
    return plain;
}

namespace {

struct StateName {
    State state;
    std::string_view name;
};
constexpr StateName state_names[] = {
    {Disabled, "disabled"}, {Checked, "checked"}, {Expanded, "open"},  {Selected, "selected"},
    {Current, "current"},   {Invalid, "invalid"}, {Required, "required"}, {Pressed, "pressed"},
};

int depth_of(const std::vector<Node>& nodes, const Node& node) {
    int depth = 0;
    for (Id parent = node.parent; parent != 0;) {
        const auto found = std::ranges::find(nodes, parent, &Node::id);
        if (found == nodes.end())
            break;
        depth += found->role != Role::Group;
        parent = found->parent;
    }
    return depth;
}

} // namespace

std::string description_text(const Description& description) {
    std::string text;
    for (const Node& node : description.nodes) {
        if (node.role == Role::Group || (node.state & Hidden) != 0)
            continue;
        text.append(static_cast<std::size_t>(2 * depth_of(description.nodes, node)), ' ');
        text += role_name(node.role);
        if (node.level > 0)
            text += ' ' + std::to_string(node.level);
        if (!node.name.empty())
            text += " \"" + plain_text(node.name) + '"';
        if (!node.value.empty())
            text += " = " + std::string(node.value);
        if (node.role == Role::Progress)
            text += " " + std::to_string(node.now) + "/" + std::to_string(node.most);
        for (const StateName& state : state_names)
            if ((node.state & state.state) != 0)
                text.append(", ").append(state.name);
        if (!node.description.empty())
            text += " (" + std::string(node.description) + ")";
        text += '\n';
    }
    return text;
}

} // namespace imh::kit
