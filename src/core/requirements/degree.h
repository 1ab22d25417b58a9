// Requirement kind "degree", and "after a degree", which other kinds ask about.
//
// Source       II: at least a Bachelor's; III and IV: a Master's, a doctorate or an MD/DO, or what
//              the association takes in their place. Work and RS/C are to lie after that degree.
// Our reading  Kinds that the source lists are enough; kinds that it names beside them
//              need a reviewer. Where any course work is named, one course will do. After a degree means from the day of conferral on; earlier days of
//              that month are a question, and so is everything after an undated degree.
// We report    Which degree meets it, and for each other one why it does not.
#pragma once

#include <optional>
#include <vector>

#include "core/date.h"
#include "core/finding.h"
#include "core/portfolio.h"

namespace imh {

struct Category;
struct Dossier;

struct DegreeTerms {
    std::vector<DegreeKind> enough;            // whatever the field
    std::vector<DegreeKind> enough_if_related; // unrelated: a reviewer; not said: a question
    std::vector<DegreeKind> reviewer;          // needs a person to decide
    std::vector<DegreeKind> reviewer_if_focus; // the same, where it is specific to IMH; else not
    bool course_work_for_reviewer = false;     // course work may stand in, if a person agrees
    bool course_work_enough = false;           // course work stands in, whatever it is
};

Finding assess(const DegreeTerms& terms, const Category& category, const Dossier& dossier);

/// From when on a day lies after a qualifying degree. Where neither is set there is no such degree.
struct AfterDegree {
    std::optional<Day> yes_from;
    std::optional<Day> maybe_from; // earlier than yes_from, or there is no yes_from
    Reason maybe_reason = Reason::None; // ConferralMonth, DegreeUndated or DegreeInDoubt
};

AfterDegree after_degree(const DegreeTerms& terms, const Dossier& dossier);

struct Judged {
    Truth truth = Truth::Yes;
    Reason reason = Reason::None; // None only where Yes
    std::uint8_t fact = 0;
};

/// No: BeforeDegree, or NoDegree where there is none.
Judged lies_after(const AfterDegree& after, Day day);

/// The weaker of two; the first where both are alike.
inline Judged weaker(const Judged& a, const Judged& b) { return b.truth < a.truth ? b : a; }

} // namespace imh
