// Requirement kind "reflective_supervision": hours of RS/C received.
//
// Source       II: 24 h within one to two years, after the Bachelor's, while serving families, from a provider
//              who has earned III or IV-Clinical; III: 50 h after the Master's; IV-Clinical: 50 h while giving
//              RS/C, 25 of them about the RS/C given, from a provider who has and keeps IV-Clinical. Michigan's
//              Mentor: 50 h from an approved provider, which may be somebody without an endorsement.
// Our reading  The best window of at most 24 calendar months, whose first and last session lie at least
//              12 calendar months apart, both counted. A total over a range has sessions on its first and
//              last day and any spread between them. The provider is endorsed at the time.
//              A session counts inside such work.
// We report    The best window, even where it falls short, and in the ledger every session.
#pragma once

#include <optional>
#include <vector>

#include "core/date.h"
#include "core/finding.h"
#include "core/portfolio.h"
#include "core/requirements/degree.h"

namespace imh {

/// Holders of these may provide where the applicant's highest degree is `applicant_highest`
/// and they themselves are Master's-prepared.
struct ProviderException {
    DegreeKind applicant_highest = DegreeKind::Bachelor;
    std::vector<CategoryId> holds;
};

struct ReflectiveSupervision {
    Minutes asked{};
    int shortest_months = 12;
    int longest_months = 24;
    std::optional<DegreeTerms> after;
    std::vector<CategoryId> provider_holds; // one of these
    bool provider_keeps = false;            // an endorsement that ended before the session is a question
    bool others_may_be_approved = false;    // whoever holds none of these is a question to the association
    std::optional<ProviderException> exception;
    std::vector<JobFact> during; // inside a job with one of these; empty = not asked
    Minutes about_rsc{};         // of the hours in the window, about the RS/C given; zero = not asked
};

Finding assess(const ReflectiveSupervision& terms, const Category& category, const Dossier& dossier);

/// One session, or one total over a range, as far as it may count.
struct RscShare {
    DaySpan span;
    Minutes hours{};
    Minutes about_least{}; // of the hours, about the RS/C given: what was said
    Minutes about_most{};  // the same, where nothing was said all of them
    Truth truth = Truth::Yes;
    bool meets_first = true; // a session lies on the first day, and on the last: so it is, but where the
    bool meets_last = true;  // span was cut to the days that may count
};

/// All in one window. Surely: what counts without doubt under every spread of totals; possibly: what may
/// count under some spread.
struct RscWindow {
    Month first;
    Month last; // of its last session, not of the longest window that would fit
    Minutes hours{};
    Minutes about{};
    int months() const { return month_number(last) - month_number(first) + 1; }
};

/// Of all windows of at most `longest_months`: one that is long enough and has enough of both hours
/// before one that has not, then long enough, then the most hours, then the most recent. `least` = No counts
/// whatever may count, under the best spread of totals: a minute of each lies on its first and on its last day.
/// Yes counts only what surely does, under every spread: a total that is partly outside adds no hours, but the
/// window reaches to its first or last day. Empty where nothing counts.
std::optional<RscWindow> best_window(const ReflectiveSupervision& terms, const std::vector<RscShare>& shares,
                                     Truth least);

/// What surely counts within the months of `window`.
RscWindow surely_within(const RscWindow& window, const std::vector<RscShare>& shares);

bool is_long_enough(const ReflectiveSupervision& terms, const RscWindow& window);

/// Long enough, with enough hours, and enough of them about the RS/C given.
bool is_enough(const ReflectiveSupervision& terms, const RscWindow& window);

} // namespace imh
