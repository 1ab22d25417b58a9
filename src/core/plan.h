// The plan: the shortest list of things that would make one category met, in the order in which they can be done.
//
// It is found by trying: steps are proposed from what the findings lack, turned into the entries that they would
// become, and judged by the same `assess` as everything else; a step that nothing needs is dropped again. What may
// count is taken to count, and is itself a step: a question to answer, or one for a reviewer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

/// In the order in which steps are shown: answers first, then what takes longest.
enum class StepKind : std::uint8_t {
    Answer,      // say what was not said
    Degree,
    Lead,        // do what was declared not to be so
    Work,        // go on in a job, or find one
    Supervision, // receive RS/C
    Planned,     // an entry that lies ahead or still runs: do it as entered
    Training,
    Rater,
    Sign,
    Transcript,
    Join,
    AskReviewer, // only the association can decide
    Exam,        // comes after the review
};

struct PlanStep {
    StepKind kind = StepKind::Answer;
    RequirementId requirement;         // whose terms it follows, also where it is nested
    std::vector<RequirementId> closes; // of the category itself: what stands worse without it
    std::vector<RequirementId> instead; // other ways of an any-of that would do as well

    Minutes hours{};     // of training or RS/C; zero = no matter how many
    Minutes rsc_hours{}; // of these on giving RS/C
    Minutes dei_hours{}; // of these on diversity, equity and inclusion
    Minutes about_rsc{}; // of RS/C, about the RS/C that the applicant gives
    int months = 0;      // Work: that many more; Supervision: spread over at least that many
    int families = 0;
    Minutes hours_at_most{}; // where nothing of what is open comes to count; zero = the same
    int months_at_most = 0;
    std::vector<std::uint16_t> areas; // indices in RulePack::areas
    std::string name;                 // of the slot, the document or the declaration
    DegreeKind degree = DegreeKind::Other;
    bool endorsed = false;            // Rater: somebody endorsed
    EvidenceRef about;                // the job that goes on, what is planned, whose transcript, who could be asked
    std::vector<Question> questions;  // of Answer and AskReviewer: alike but for the entry

    std::optional<Date> by;         // the earliest day on which it can be done; empty = any day
    std::vector<std::size_t> after; // places of steps that come first
    Portfolio becomes;              // the entries that it turns into, with imagined ids; empty where time alone does it
};

struct Plan {
    CategoryId category;
    Date today;
    Date day;                 // on which all of it can be there; today where nothing takes time
    bool from_degree = false; // days are counted from a degree that is still to come
    std::vector<PlanStep> steps;
};

Plan plan_for(const RulePack& pack, const Portfolio& portfolio, const Category& category, Date today);

/// The portfolio as it would be on the plan's day. What lies ahead counts only where a step says so.
/// `without`: the place of one step that is left out.
Portfolio as_planned(const Plan& plan, const Portfolio& portfolio, std::optional<std::size_t> without = std::nullopt);

} // namespace imh
