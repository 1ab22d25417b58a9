#include "ui/screens/training_order.h"

#include <algorithm>

#include "core/folded_text.h"
#include "core/sorted.h"
#include "ui/screens/parts.h"

namespace imh::ui {

namespace {

/// Folded texts change only with the portfolio; typing in the search field needs no more than a look through them.
void fold_texts(const View& view, TrainingsShown& shown) {
    shown.folded.clear();
    shown.titles.clear();
    for (const Training& training : view.portfolio.trainings) {
        shown.titles.push_back(folded_words(training.title));
        shown.folded.push_back(' ' + shown.titles.back() + ' ' + folded_words(training.provider) + ' '
                               + folded_words(training.words));
    }
}

/// By place: do all its hours count at the category in view? Empty where there is none.
std::vector<bool> counted_trainings(const View& view) {
    const Finding* finding = training_finding(view);
    if (finding == nullptr)
        return {};
    std::vector<bool> counted(view.portfolio.trainings.size(), true);
    for (const Line& line : finding->ledger)
        if (line.evidence.kind == EvidenceKind::Training && line.verdict != Verdict::Counted)
            counted[line.evidence.index] = false;
    return counted;
}

bool covers_domain(const View& view, const Training& training, std::size_t domain) {
    if (!training.areas)
        return false;
    return std::ranges::any_of(*training.areas, [&](const AreaId& id) {
        const auto area = area_index(view.pack, id);
        return area && view.pack.areas[*area].domain == domain;
    });
}

struct Chooser {
    const View& view;
    std::size_t filter;
    std::vector<bool> counted = {};

    bool shows(std::uint32_t place) const {
        const Training& training = view.portfolio.trainings[place];
        if (filter >= training_filters)
            return covers_domain(view, training, filter - training_filters);
        switch (static_cast<TrainingFilter>(filter)) {
        case TrainingFilter::All:
            return true;
        case TrainingFilter::Incomplete:
            return is_incomplete(training);
        case TrainingFilter::NoAreas:
            return !training.areas;
        case TrainingFilter::NoHours:
            return !training.hours;
        case TrainingFilter::NoDate:
            return !training.from;
        case TrainingFilter::NotCounted:
            return !counted.empty() && !counted[place];
        case TrainingFilter::Noted:
            return !notes_at(view.notes, {EvidenceKind::Training, place}).empty();
        }
        return true;
    }
};

/// Puts places in order; `before(a, b)` is strict.
template<class Before>
void order_places(std::vector<std::uint32_t>& places, bool turned, Before before) {
    sort_stably(places, [&](std::uint32_t a, std::uint32_t b) { return turned ? before(b, a) : before(a, b); });
}

void put_in_order(const View& view, TrainingsShown& shown) {
    const std::vector<Training>& trainings = view.portfolio.trainings;
    const auto areas = [&](std::uint32_t place) { return trainings[place].areas ? trainings[place].areas->size() : 0; };
    const auto order = static_cast<TrainingOrder>(shown.order);
    switch (order) {
    case TrainingOrder::Newest:
    case TrainingOrder::Oldest:
        sort_stably(shown.places, [&](std::uint32_t a, std::uint32_t b) {
            const auto& first = trainings[a].from;
            const auto& second = trainings[b].from;
            if (first.has_value() != second.has_value())
                return !first.has_value();
            return first && (order == TrainingOrder::Newest ? *first > *second : *first < *second);
        });
        return;
    case TrainingOrder::TitleUp:
    case TrainingOrder::TitleDown:
        return order_places(shown.places, order == TrainingOrder::TitleDown,
                            [&](std::uint32_t a, std::uint32_t b) { return shown.titles[a] < shown.titles[b]; });
    case TrainingOrder::MostHours:
    case TrainingOrder::FewestHours:
        return order_places(shown.places, order == TrainingOrder::MostHours,
                            [&](std::uint32_t a, std::uint32_t b) { return trainings[a].hours < trainings[b].hours; });
    case TrainingOrder::MostAreas:
    case TrainingOrder::FewestAreas:
        return order_places(shown.places, order == TrainingOrder::MostAreas,
                            [&](std::uint32_t a, std::uint32_t b) { return areas(a) < areas(b); });
    }
}

} // namespace

bool has_beginnings(std::string_view folded, std::string_view sought) {
    std::string start;
    for (std::size_t begin = 0; begin < sought.size();) {
        const std::size_t end = std::min(sought.find(' ', begin), sought.size());
        start = ' ';
        start += sought.substr(begin, end - begin);
        if (folded.find(start) == std::string_view::npos)
            return false;
        begin = end + 1;
    }
    return true;
}

bool is_incomplete(const Training& training) {
    return !training.from || !training.hours || !training.areas;
}

const std::vector<std::uint32_t>& shown_trainings(Page& page, const ListLook& look) {
    TrainingsShown& shown = page.ui.trainings;
    const bool same_portfolio =
        shown.made && shown.version == page.view.version && shown.folded.size() == page.view.portfolio.trainings.size();
    if (same_portfolio && shown.search == look.search && shown.order == look.order && shown.filter == look.filter)
        return shown.places;
    if (!same_portfolio)
        fold_texts(page.view, shown);
    shown.made = true;
    shown.version = page.view.version;
    shown.search = look.search;
    shown.order = look.order;
    shown.filter = look.filter;
    const std::string sought = folded_words(look.search);
    Chooser chooser{page.view, look.filter};
    if (look.filter == static_cast<std::size_t>(TrainingFilter::NotCounted))
        chooser.counted = counted_trainings(page.view);
    shown.places.clear();
    for (std::uint32_t place = 0; place < page.view.portfolio.trainings.size(); ++place)
        if (chooser.shows(place) && has_beginnings(shown.folded[place], sought))
            shown.places.push_back(place);
    put_in_order(page.view, shown);
    return shown.places;
}

} // namespace imh::ui
