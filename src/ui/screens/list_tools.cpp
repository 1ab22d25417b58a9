#include "ui/screens/list_tools.h"

#include <algorithm>

#include "core/folded_text.h"
#include "ui/kit/kit.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

constexpr std::size_t enough_to_search = 4;

bool is_narrowed(const ListLook& look) {
    return !look.search.empty() || look.filter > 0;
}

void choice_of(Page& page, std::string_view key, std::string_view label, std::span<const Text> texts, float width,
               std::size_t& value) {
    if (texts.size() < 2)
        return;
    std::vector<kit::Option> options;
    for (const Text& text : texts)
        options.push_back({.key = text.en, .label = text});
    std::optional<std::size_t> chosen = std::min(value, texts.size() - 1);
    if (kit::select(page.kit, {.key = key, .label = label, .options = options, .width = width}, chosen) && chosen)
        value = *chosen;
}

} // namespace

const ListLook& list_tools(Page& page, const ListTools& tools) {
    ListLook& look = page.ui.lists[std::string(tools.key)];
    if (tools.count < enough_to_search && !is_narrowed(look))
        return look;
    const kit::KeyScope scope(page.kit, tools.key);
    const float width = tools.slim || page.kit.narrow() ? 0.0F : 176.0F;
    const auto row = kit::row_or_column(page.kit, tools.slim ? 10'000.0F : 560.0F,
                                        {.key = "tools", .gap = 12, .align = kit::Align::End});
    kit::search_field(page.kit, {.key = "find", .label = tools.find, .example = tools.example, .grow = 1}, look.search);
    choice_of(page, "order", words::order_by, tools.orders, width, look.order);
    choice_of(page, "filter", words::show_only, tools.filters, width, look.filter);
    return look;
}

void list_found(Page& page, std::string_view key, std::size_t shown, std::size_t count) {
    ListLook& look = page.ui.lists[std::string(key)];
    if (!is_narrowed(look))
        return;
    const kit::KeyScope scope(page.kit, key);
    const auto row = kit::wrap(page.kit, {.key = "found", .gap = 10});
    kit::status(page.kit, "shown",
                std::string(words::shown_of[0]) + std::to_string(shown) + std::string(words::shown_of[1])
                    + std::to_string(count));
    if (kit::button(page.kit, {.key = "all", .label = words::show_all, .small = true})) {
        look.search.clear();
        look.filter = 0;
    }
}

bool found_in(std::string_view typed, std::initializer_list<std::string_view> texts) {
    const std::string sought = folded_words(typed);
    std::string all;
    for (const std::string_view text : texts)
        all += ' ' + folded_words(text);
    for (std::size_t begin = 0; begin < sought.size();) {
        const std::size_t end = std::min(sought.find(' ', begin), sought.size());
        if (all.find(' ' + sought.substr(begin, end - begin)) == std::string::npos)
            return false;
        begin = end + 1;
    }
    return true;
}

} // namespace imh::ui
