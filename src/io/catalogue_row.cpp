// The cells that only a course in a catalogue has.

#include <algorithm>

#include "core/folded_text.h"
#include "core/typed.h"
#include "io/row_reader.h"
#include "io/training_cells.h"

namespace imh {

using enum RowIssue;

bool RowReader::take_times(std::size_t column, std::string_view cell) {
    std::vector<OfferedDays> dates;
    bool all = true;
    bool month_only = false;
    for (const std::string_view piece : pieces_of(cell)) {
        const TypedDays days = days_in(piece);
        all = all && days.from && !days.day_number && !days.several_days;
        month_only = month_only || days.month_only;
        dates.push_back({days.from, days.to, {}});
    }
    if (!all || dates.size() < 2)
        return false;
    if (month_only)
        report(OnlyMonth, column, cell);
    row.training.from = dates.front().from;
    row.training.to = dates.front().to;
    row.on_offer.dates = std::move(dates);
    return true;
}

void RowReader::take_price(std::size_t column, std::string_view cell) {
    row.on_offer.price_cents = parse_typed_price(cell);
    if (!row.on_offer.price_cents)
        leave(PriceNotUnderstood, column, cell);
}

void RowReader::take_valid_from(std::size_t column, std::string_view cell) {
    const TypedDays days = days_in(cell);
    if (!days.from)
        return leave(DayNotUnderstood, column, cell);
    row.on_offer.valid_from = days.from;
    row.on_offer.valid_until = days.to;
}

void RowReader::take_valid_until(std::size_t column, std::string_view cell) {
    const TypedDays days = days_in(cell);
    if (!days.from)
        return leave(EndNotUnderstood, column, cell);
    if (row.on_offer.valid_from && last_day(days) < *row.on_offer.valid_from)
        return leave(EndBeforeStart, column, cell);
    row.on_offer.valid_until = last_day(days);
}

bool RowReader::take_category(std::string_view named) {
    std::vector<CategoryId>& taken = row.training.categories;
    bool found = false;
    const auto look_in = [&](const std::vector<Category>& categories) {
        for (const Category& category : categories) {
            const auto is_named = [&](const std::string& name) { return folded_words(name) == named; };
            if (!is_named(category.id.text) && !is_named(category.level) && !is_named(category.title)
                && !is_named(full_title(category)))
                continue;
            found = true;
            if (std::find(taken.begin(), taken.end(), category.id) == taken.end())
                taken.push_back(category.id);
        }
    };
    look_in(into.pack.categories);
    look_in(into.pack.named_only);
    return found;
}

void RowReader::take_categories(std::size_t column, std::string_view cell) {
    for (const std::string_view piece : pieces_of(cell)) {
        const std::string named = folded_words(piece);
        const bool at_all = named == "all" || named == "todas";
        if (!at_all && (named.empty() || !take_category(named)))
            leave(CategoriesUnknown, column, piece);
    }
}

} // namespace imh
