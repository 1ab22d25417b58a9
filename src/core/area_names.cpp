#include "core/area_names.h"

#include <algorithm>

#include "core/folded_text.h"
#include "core/sorted.h"

namespace imh {

namespace {

/// Words that one person writes and another leaves out.
std::string without_small_words(const std::string& folded) {
    std::string kept;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        const std::string_view word = std::string_view(folded).substr(at, end - at);
        if (word != "and" && word != "y" && word != "e" && word != "the" && word != "of") {
            if (!kept.empty())
                kept += ' ';
            kept += word;
        }
        at = end + 1;
    }
    return kept;
}

std::string name_of_text(std::string_view text) {
    return without_small_words(folded_words(text));
}

/// "TF01" as "TF 01", "tf-1" and "TF1" are written, too.
std::string plain_id(std::string_view text) {
    std::string id;
    bool leading = true; // zeros that stand before any other digit
    for (const char c : text) {
        const bool digit = '0' <= c && c <= '9';
        if (c == ' ' || (digit && c == '0' && leading))
            continue;
        if (digit)
            leading = false;
        id += c;
    }
    return id;
}

/// "ds 08 developmental guidance" as "ds8" and what follows it.
struct LeadingId {
    std::string id; // empty where there is none
    std::string rest;
};

LeadingId leading_id(std::string_view folded) {
    const std::size_t begin = folded.find_first_of("0123456789");
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = std::min(folded.find_first_not_of("0123456789", begin), folded.size());
    if (end < folded.size() && folded[end] != ' ')
        return {};
    return {plain_id(folded.substr(0, end)), std::string(folded.substr(std::min(end + 1, folded.size())))};
}

/// "supporting others" for "supporting others (/mentoring)"
std::string without_brackets(const std::string& title) {
    const std::size_t begin = title.find('(');
    const std::size_t end = title.find(')', std::min(begin, title.size()));
    return end == std::string::npos ? title : title.substr(0, begin) + title.substr(end + 1);
}

std::vector<std::uint16_t> found(const std::vector<AreaNames::Name>& names, const std::string& folded) {
    std::vector<std::uint16_t> indices;
    for (auto name = std::lower_bound(names.begin(), names.end(), AreaNames::Name{folded, 0});
         name != names.end() && name->folded == folded; ++name)
        indices.push_back(name->index);
    return indices;
}

void add_name(std::vector<AreaNames::Name>& names, std::string folded, std::size_t index) {
    if (!folded.empty())
        names.push_back({std::move(folded), static_cast<std::uint16_t>(index)});
}

void put_in_order(std::vector<AreaNames::Name>& names) {
    sort_stably(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t";
    while (!text.empty() && spaces.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    // Bullets, dashes and numbers stand before the items of a list.
    text.remove_prefix(std::min(text.find_first_not_of(" \t-*"), text.size()));
    if (text.starts_with("\u2022") || text.starts_with("\u2013"))
        return trimmed(text.substr(3));
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')'))
        return trimmed(text.substr(digits + 1));
    return text;
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find_first_of(separators);
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// Takes one piece after the other into a list.
struct ListReader {
    const AreaNames& names;
    std::optional<std::uint16_t> domain;
    AreaList list;

    /// True where the text names one area, or may name one of several.
    bool take(std::string_view text) {
        const std::vector<std::uint16_t> areas = areas_named(names, text, domain);
        if (areas.empty())
            return false;
        if (areas.size() == 1)
            list.areas.push_back(areas.front());
        else
            list.ambiguous.emplace_back(text);
        return true;
    }

    /// The longest runs of comma-parted words that name an area: "attachment, separation, trauma, grief & loss,
    /// safety".
    void take_with_commas(std::string_view text) {
        const std::vector<std::string_view> parts = parts_of(text, ",");
        for (std::size_t first = 0; first < parts.size();) {
            constexpr std::size_t most_commas = 8; // in the name of one area
            std::size_t last = std::min(parts.size(), first + most_commas) - 1;
            const auto run = [&] {
                const char* begin = parts[first].data();
                return std::string_view(begin,
                                        static_cast<std::size_t>(parts[last].data() + parts[last].size() - begin));
            };
            while (last > first && !take(run()))
                --last;
            if (last == first && !take(parts[first]))
                list.unknown.emplace_back(parts[first]);
            first = last + 1;
        }
    }

    void take_piece(std::string_view piece) {
        if (take(piece))
            return;
        if (const std::size_t colon = piece.find(':'); colon != std::string_view::npos) {
            if (const auto named = named_domain(names, piece.substr(0, colon))) {
                domain = named;
                piece = trimmed(piece.substr(colon + 1));
                if (piece.empty() || take(piece))
                    return;
            }
        }
        take_with_commas(piece);
    }
};

} // namespace

AreaNames area_names(const RulePack& pack) {
    AreaNames names;
    names.domain_of.reserve(pack.areas.size());
    for (const Area& area : pack.areas)
        names.domain_of.push_back(area.domain);
    for (std::size_t i = 0; i < pack.areas.size(); ++i) {
        add_name(names.areas, plain_id(folded_words(pack.areas[i].id.text)), i);
        add_name(names.areas, name_of_text(pack.areas[i].title), i);
        add_name(names.areas, name_of_text(without_brackets(pack.areas[i].title)), i);
    }
    for (std::size_t i = 0; i < pack.domains.size(); ++i) {
        add_name(names.domains, name_of_text(pack.domains[i].id), i);
        add_name(names.domains, name_of_text(pack.domains[i].title), i);
    }
    put_in_order(names.areas);
    put_in_order(names.domains);
    return names;
}

void add_names(AreaNames& names, const RulePack& same_pack) {
    const AreaNames more = area_names(same_pack);
    if (more.domain_of != names.domain_of)
        return; // not the same areas
    names.areas.insert(names.areas.end(), more.areas.begin(), more.areas.end());
    names.domains.insert(names.domains.end(), more.domains.begin(), more.domains.end());
    put_in_order(names.areas);
    put_in_order(names.domains);
}

std::optional<std::uint16_t> named_domain(const AreaNames& names, std::string_view text) {
    const std::vector<std::uint16_t> domains = found(names.domains, name_of_text(text));
    return domains.size() == 1 ? std::optional{domains.front()} : std::nullopt;
}

std::vector<std::uint16_t> areas_named(const AreaNames& names, std::string_view text,
                                       std::optional<std::uint16_t> domain) {
    const std::string folded = name_of_text(text);
    if (folded.empty())
        return {};
    std::vector<std::uint16_t> areas = found(names.areas, folded);
    if (areas.empty()) {
        // What follows the id may be its name or a remark, but after a comma it may be the next area.
        const LeadingId leading = leading_id(folded);
        areas = found(names.areas, leading.id);
        if (text.find(',') != std::string_view::npos && found(names.areas, leading.rest) != areas)
            areas.clear();
    }
    if (areas.size() > 1 && domain) {
        std::vector<std::uint16_t> inside;
        for (const std::uint16_t area : areas)
            if (names.domain_of[area] == *domain)
                inside.push_back(area);
        if (!inside.empty())
            areas = std::move(inside);
    }
    return areas;
}

AreaList listed_areas(const AreaNames& names, std::string_view text, std::optional<std::uint16_t> domain) {
    ListReader reader{names, domain, {}};
    for (const std::string_view piece : parts_of(text, ";|\n"))
        reader.take_piece(piece);
    AreaList list = std::move(reader.list);
    sort_stably(list.areas);
    list.areas.erase(std::unique(list.areas.begin(), list.areas.end()), list.areas.end());
    return list;
}

} // namespace imh
