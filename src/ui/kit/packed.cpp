#include "ui/kit/packed.h"

#include <bit>

namespace imh::kit {
namespace {

// FNV-1a, a word at a time.
class Hash {
public:
    void add(std::uint32_t word) { value_ = (value_ ^ word) * 0x01000193u; }
    void add(std::string_view text) {
        for (const char c : text)
            add(static_cast<unsigned char>(c));
        add(0x1ffu);
    }
    std::uint32_t value() const { return value_; }

private:
    std::uint32_t value_ = 0x811c9dc5u;
};

std::uint32_t address_of(const char* text) {
    // In WebAssembly addresses have 32 bits; elsewhere nobody reads them.
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(text));
}

} // namespace

std::uint32_t pack(const Description& description, std::vector<std::uint32_t>& words) {
    Hash all;
    words.reserve(words.size() + description.nodes.size() * words_per_node);
    for (const Node& node : description.nodes) {
        Hash hash;
        const std::size_t hash_at = words.size() + 2;
        const auto put = [&](std::uint32_t word) {
            words.push_back(word);
            hash.add(word);
        };
        put(node.id);
        put(node.parent);
        words.push_back(0);
        put(static_cast<std::uint32_t>(node.role) | static_cast<std::uint32_t>(node.level) << 8 |
            static_cast<std::uint32_t>(node.tone) << 16 | static_cast<std::uint32_t>(node.size) << 24);
        put(node.state);
        for (const float number : {node.rect.x, node.rect.y, node.rect.w, node.rect.h, node.inner.x, node.inner.y,
                                   node.inner.w, node.inner.h, node.content_height})
            put(std::bit_cast<std::uint32_t>(number));
        for (const std::int32_t number : {node.position, node.set_size, node.now, node.least, node.most})
            put(static_cast<std::uint32_t>(number));
        for (const std::string_view text : {node.name, node.value, node.description, node.options, node.hint}) {
            words.push_back(address_of(text.data()));
            words.push_back(static_cast<std::uint32_t>(text.size()));
            hash.add(text);
        }
        put(static_cast<std::uint32_t>(node.language[0]) | static_cast<std::uint32_t>(node.language[1]) << 8);
        words[hash_at] = hash.value();
        all.add(hash.value());
    }
    return all.value();
}

} // namespace imh::kit
