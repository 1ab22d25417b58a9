// What Dear ImGui itself saw of a frame: its item hooks and its log.
#pragma once

#include <string>
#include <vector>

#include "ui/kit/node.h"

namespace imh::testing {

struct Drawn {
    struct Item {
        kit::Id id = 0;
        std::string label;
        kit::Rect box; // device pixels, on the screen
    };
    std::vector<Item> items; // with a label: what can be operated
    std::string text;        // in reading order
    Item last;               // the item added last: its label comes after its box
};

} // namespace imh::testing
