// Doubles are found by sorting what makes two trainings alike, as the dossier does, so that 20,000 rows cost no more
// than a sort.

#include <tuple>

#include "core/folded_text.h"
#include "core/order.h"
#include "core/sorted.h"
#include "io/import_rows.h"

namespace imh {
namespace {

/// What two trainings of the same event share. Places of the portfolio come before those of the rows.
struct Likeness {
    std::uint64_t title = 0; // of courses with who offers them
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t minutes = 0;
    std::size_t place = 0;
    auto operator<=>(const Likeness&) const = default;

    bool same_event(const Likeness& other) const {
        return std::tie(title, from, to) == std::tie(other.title, other.from, other.to);
    }
};

Likeness likeness_of(const Training& training, bool of_provider, std::size_t place) {
    return {of_provider ? folded_hash(training.title + '|' + training.provider) : folded_hash(training.title),
            day_number(training.from), day_number(training.to ? training.to : training.from),
            training.hours ? training.hours->count() : -1, place};
}

/// Tells rows that are in the portfolio or stand twice.
struct DoubleFinder {
    std::vector<ImportRow>& rows;
    std::size_t entered = 0; // so many likenesses are the portfolio's
    std::vector<Likeness> likenesses{};

    void enter(const Training& training, bool of_provider) {
        likenesses.push_back(likeness_of(training, of_provider, entered++));
    }

    /// After all that is entered.
    void find(bool of_provider) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!rows[i].kept_back && !rows[i].training.title.empty())
                likenesses.push_back(likeness_of(rows[i].training, of_provider, entered + i));
        sort_stably(likenesses);
        for (std::size_t i = 0; i < likenesses.size();) {
            std::size_t end = i + 1;
            while (end < likenesses.size() && likenesses[end].same_event(likenesses[i]))
                ++end;
            look_at_event(i, end);
            i = end;
        }
    }

private:
    bool is_row(std::size_t i) const { return likenesses[i].place >= entered; }
    ImportRow& row(std::size_t i) { return rows[likenesses[i].place - entered]; }

    /// Items first to end have the same title and days, those of the same length side by side.
    void look_at_event(std::size_t first, std::size_t end) {
        std::size_t any_entered = end;
        for (std::size_t i = first; i < end && any_entered == end; ++i)
            if (!is_row(i))
                any_entered = i;
        // The first of the same length: an entry of the portfolio, if there is one, else the first row.
        std::size_t alike = first;
        for (std::size_t i = first; i < end; ++i) {
            if (likenesses[alike].minutes != likenesses[i].minutes)
                alike = i;
            if (!is_row(i))
                continue;
            if (alike < i)
                tell(row(i), is_row(alike) ? RowIssue::DoubledHere : RowIssue::InPortfolio, alike);
            else if (any_entered < end)
                tell(row(i), RowIssue::LikeInPortfolio, any_entered);
        }
    }

    void tell(ImportRow& told, RowIssue issue, std::size_t other) {
        told.doubled = issue != RowIssue::LikeInPortfolio;
        const std::size_t place = is_row(other) ? row(other).line : likenesses[other].place;
        told.problems.insert(told.problems.begin(), RowProblem{issue, std::nullopt, "", Minutes{}, place});
    }
};

} // namespace

void find_doubles(std::vector<ImportRow>& rows, const ImportInto& into) {
    const bool of_courses = into.target == ImportTarget::Catalogue;
    DoubleFinder finder{rows};
    if (of_courses)
        for (const Offer& offer : into.portfolio.offers)
            finder.enter(first_given(offer), of_courses);
    else
        for (const Training& training : into.portfolio.trainings)
            finder.enter(training, of_courses);
    finder.find(of_courses);
}

} // namespace imh
