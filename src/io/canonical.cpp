#include "io/canonical.h"

#include <utility>

#include "core/sorted.h"

namespace imh {

namespace {

void bring_in_order(JsonValue& value, Lists lists) {
    for (JsonValue& item : value.items)
        bring_in_order(item, lists);
    if (value.kind == JsonValue::Kind::Object) {
        sort_stably(value.items, [](const JsonValue& a, const JsonValue& b) { return a.name < b.name; });
    } else if (value.kind == JsonValue::Kind::List && lists == Lists::AsSets) {
        std::vector<std::pair<std::string, JsonValue>> items;
        for (JsonValue& item : value.items)
            items.emplace_back(compact_text(item), std::move(item));
        sort_stably(items, [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < items.size(); ++i)
            value.items[i] = std::move(items[i].second);
    }
}

} // namespace

std::string canonical_text(JsonValue value, Lists lists) {
    bring_in_order(value, lists);
    return compact_text(value);
}

} // namespace imh
