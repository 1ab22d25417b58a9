#include "io/add_link.h"

#include "io/json.h"

namespace imh {
namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view whole_link = "Copy the whole link once more, or ask for the courses as a file.";
constexpr std::string_view as_file = "Ask for the courses as a file, and open that.";

std::string base64url(std::string_view bytes) {
    std::string text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            text += digits[(bits >> (count - 6)) & 63u];
    }
    if (count > 0)
        text += digits[(bits << (6 - count)) & 63u];
    return text;
}

/// Empty where it is not what base64url() writes.
std::optional<std::string> bytes_of_base64url(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char character : text) {
        const std::size_t digit = digits.find(character);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6) | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        bytes += static_cast<char>(static_cast<unsigned char>(bits >> count));
    }
    const bool whole = count < 6 && (bits & ((1u << count) - 1)) == 0;
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

/// What a link holds of it; the id is that of whoever holds the course.
Offer in_link(const Offer& offer) {
    Offer part;
    part.title = offer.title;
    part.provider = offer.provider;
    part.trainer = offer.trainer;
    part.format = offer.format;
    part.hours = offer.hours;
    part.rsc_hours = offer.rsc_hours;
    part.dei_hours = offer.dei_hours;
    part.areas = offer.areas;
    part.categories = offer.categories;
    part.valid_from = offer.valid_from;
    part.valid_until = offer.valid_until;
    if (offer.dates.size() <= link_bounds::most_dates)
        for (const OfferedDays& days : offer.dates)
            part.dates.push_back({days.from, days.to, {}});
    return part;
}

/// On one line, and without ids: whoever reads it gives them.
std::string line_of(const CatalogueFile& file) {
    ProblemList none{""};
    JsonValue json = parse_json(write_catalogue_file(file), none).value_or(JsonValue{});
    for (JsonValue& list : json.items)
        for (JsonValue& course : list.items)
            std::erase_if(course.items, [](const JsonValue& member) { return member.name == "id"; });
    return compact_text(json);
}

Read<CatalogueFile> refused(std::string what, std::string_view remedy, std::string_view file) {
    return {std::nullopt, {{std::string(file), {}, std::move(what), std::string(remedy)}}};
}

} // namespace

std::string add_fragment(std::span<const Offer> offers) {
    if (offers.empty() || offers.size() > link_bounds::most_courses)
        return {};
    CatalogueFile file;
    for (const Offer& offer : offers)
        file.offers.push_back(in_link(offer));
    const std::string value = base64url(line_of(file));
    return value.size() > link_bounds::most_characters ? std::string{} : std::string(add_name) + "=" + value;
}

Read<CatalogueFile> read_add_fragment(std::string_view value, std::string_view file) {
    if (value.size() > link_bounds::most_characters)
        return refused("this link is longer than " + std::to_string(link_bounds::most_characters) + " characters", as_file, file);
    const std::optional<std::string> line = bytes_of_base64url(value);
    if (!line)
        return refused("this link was changed on its way, or is not complete", whole_link, file);
    if (!line->ends_with('}'))
        return refused("this link breaks off", whole_link, file);
    Read<CatalogueFile> read = read_catalogue_file(*line, file);
    if (!read.value)
        return read;
    const std::vector<Offer> offers = std::move(read.value->offers);
    if (offers.empty())
        return refused("there is no course in this link", whole_link, file);
    if (offers.size() > link_bounds::most_courses)
        return refused("there are " + std::to_string(offers.size()) + " courses in this link, and it may hold "
                           + std::to_string(link_bounds::most_courses),
                       as_file, file);
    read.value = CatalogueFile{};
    for (const Offer& offer : offers) {
        read.value->offers.push_back(in_link(offer));
        read.value->offers.back().id = offer.id;
    }
    return read;
}

} // namespace imh
