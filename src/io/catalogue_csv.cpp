#include "io/catalogue_csv.h"

#include <algorithm>

#include "core/import_words.h"
#include "core/names.h"
#include "core/papers/parts.h"
#include "io/document_csv.h"
#include "io/training_cells.h"

namespace imh {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view between = "; ";
constexpr Text none{"none", "ninguna"};

void add_piece(std::string& list, std::string_view piece) {
    list += list.empty() ? "" : between;
    list += piece;
}

/// "6.50"; of minutes that have no such number "6:20".
std::string hours_text(const std::optional<Minutes>& hours) {
    constexpr int least = 3; // minutes that are whole hundredths of an hour
    if (!hours)
        return {};
    return hours->count() % least == 0 ? paper::decimal_text(*hours) : clock_text(*hours);
}

std::string day_text(const std::optional<Date>& day) {
    return day ? iso_text(*day) : std::string{};
}

/// "2026-03-05; 2026-05-04 to 2026-05-06"
std::string dates_text(const std::vector<OfferedDays>& dates) {
    std::string text;
    for (const OfferedDays& days : dates)
        if (days.from && days.to)
            add_piece(text, iso_text(*days.from) + " to " + iso_text(*days.to));
        else if (days.from || days.to)
            add_piece(text, iso_text(days.from ? *days.from : *days.to));
    return text;
}

/// "DS01 observation & listening", as far as it can be read back.
std::string area_text(const RulePack& pack, const AreaId& id) {
    const auto index = area_index(pack, id);
    if (!index || pack.areas[*index].title.find_first_of(";|") != std::string::npos)
        return id.text;
    return id.text + " " + pack.areas[*index].title;
}

std::string areas_text(const RulePack& pack, const std::optional<std::vector<AreaId>>& areas) {
    std::string text;
    if (!areas)
        return text;
    for (const AreaId& id : *areas)
        add_piece(text, area_text(pack, id));
    return areas->empty() ? std::string(none) : text;
}

std::string categories_text(const std::vector<CategoryId>& categories) {
    std::string text;
    for (const CategoryId& id : categories)
        add_piece(text, id.text);
    return text;
}

std::string format_text(TrainingFormat format) {
    return format == TrainingFormat::Unsaid ? std::string{} : std::string(name_of(format));
}

} // namespace

std::string write_catalogue_csv(std::span<const Offer> offers, const RulePack& pack) {
    using enum TrainingField;
    const auto heading = [](TrainingField field) { return field_words(field, ImportTarget::Catalogue); };
    std::string out{byte_order_mark};
    append_csv_line(out, {heading(Title), heading(Provider), heading(Trainer), heading(Format), heading(From),
                          heading(Hours), heading(RscHours), heading(DeiHours), heading(Areas), heading(Categories),
                          heading(Price), heading(Place), heading(ValidFrom), heading(ValidUntil), heading(Words)});
    for (const Offer& offer : offers)
        append_csv_line(out,
                        {offer.title, offer.provider, offer.trainer, format_text(offer.format), dates_text(offer.dates),
                         hours_text(offer.hours), hours_text(offer.rsc_hours), hours_text(offer.dei_hours),
                         areas_text(pack, offer.areas), categories_text(offer.categories),
                         offer.price_cents ? price_text(*offer.price_cents) : std::string{}, offer.place,
                         day_text(offer.valid_from), day_text(offer.valid_until), offer.words});
    return out;
}

} // namespace imh
