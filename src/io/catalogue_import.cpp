#include "io/catalogue_import.h"

#include "core/bounds.h"
#include "io/import_rows.h"
#include "io/training_cells.h"

namespace imh {
namespace {

/// A further line of its words.
void add_line(std::string& words, std::string_view line) {
    words += words.empty() ? "" : "\n";
    words += line;
}

ImportRow row_of_offer(const Offer& offer, const ImportInto& into) {
    ImportRow row = row_of_training(first_given(offer), into);
    Training& training = row.training;
    training.words = offer.words;
    training.unknown = offer.unknown;
    row.on_offer = {.trainer = offer.trainer,
                    .place = offer.place,
                    .price_cents = offer.price_cents,
                    .valid_from = offer.valid_from,
                    .valid_until = offer.valid_until,
                    .dates = offer.dates,
                    .outcomes = {},
                    .reviews = offer.reviews};
    for (const RowProblem& problem : row.problems)
        if (problem.issue != RowIssue::NoTitle)
            add_line(training.words, problem.text);
    for (const Outcome& outcome : offer.outcomes)
        if (area_index(into.pack, outcome.area))
            row.on_offer.outcomes.push_back(outcome);
        else if (!outcome.words.empty())
            add_line(training.words, outcome.area.text + ": " + outcome.words);
    if (shorten(training.words, portfolio_bounds::words))
        row.problems.push_back({RowIssue::TextCut, std::nullopt, "", Minutes{}, 0});
    return row;
}

Offer offer_of_row(const ImportRow& row) {
    Offer offer = offer_of(row.training);
    offer.unknown = row.training.unknown;
    const OnOffer& own = row.on_offer;
    offer.trainer = own.trainer;
    offer.place = own.place;
    offer.price_cents = own.price_cents;
    offer.valid_from = own.valid_from;
    offer.valid_until = own.valid_until;
    offer.outcomes = own.outcomes;
    offer.reviews = own.reviews;
    if (own.dates.empty())
        return offer;
    offer.dates = own.dates;
    offer.dates.front().from = row.training.from;
    offer.dates.front().to = row.training.to;
    return offer;
}

} // namespace

Training first_given(const Offer& offer) {
    Training training = training_of(offer);
    if (!offer.dates.empty()) {
        training.from = offer.dates.front().from;
        training.to = offer.dates.front().to;
    }
    return training;
}

std::vector<ImportRow> rows_of_offers(std::span<const Offer> offers, const ImportInto& into) {
    std::vector<ImportRow> rows;
    rows.reserve(offers.size());
    for (const Offer& offer : offers) {
        rows.push_back(row_of_offer(offer, into));
        rows.back().line = rows.size();
    }
    find_doubles(rows, into);
    return rows;
}

std::vector<Offer> chosen_offers(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                 const Portfolio& portfolio) {
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (chosen[i] && !rows[i].kept_back)
            offers.push_back(offer_of_row(rows[i]));
    const std::vector<EvidenceId> ids = fresh_ids(portfolio, "offer", offers.size());
    for (std::size_t i = 0; i < offers.size(); ++i)
        offers[i].id = ids[i];
    return offers;
}

} // namespace imh
