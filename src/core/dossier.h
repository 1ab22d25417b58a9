// A portfolio made ready for judging, once for all categories: entries in date order whatever order
// they were entered in, doubled entries found, names of areas looked up.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/exhibits.h"
#include "core/finding.h"
#include "core/portfolio.h"
#include "core/rule_pack.h"

namespace imh {

/// A training or course.
struct Lesson {
    EvidenceRef ref;
    std::optional<Date> from;
    AreaSet areas;              // of the entry and of its doubles together
    bool areas_said = false;
    std::optional<Minutes> hours;
    Minutes rsc_hours{};        // the most that it or a double says; never more than hours
    Minutes dei_hours{};        // the same
    bool double_entry = false;  // an earlier one of the same title, days and length stands for it
    Truth held = Truth::Yes;    // No: lies ahead; Maybe: not over yet, or its day was not said
    Reason why_not_held = Reason::None; // LiesAhead, StillRunning or DatesUnsaid
    std::vector<CategoryId> categories; // of the entry and of its doubles together; empty = for all
    bool broad = false;         // very many areas for its hours: broad_claim
};

struct JobEntry {
    EvidenceRef ref;
    const Job* job = nullptr;
    std::optional<DaySpan> span; // within today; empty where it lies ahead or its start was not said
    Reason why_no_span = Reason::None; // LiesAhead or DatesUnsaid
    AreaSet areas;             // of the entry and of its doubles together
    bool double_entry = false; // an earlier one stands for it, of which all is said alike
};

struct SessionEntry {
    EvidenceRef ref;
    const Session* session = nullptr;
    const Person* provider = nullptr; // empty where it was not said
    DaySpan span{};            // one day, or the range of a total; the last forty years where no day was said
    bool undated = false;
    AreaSet areas;             // of the entry and of its doubles together
    Minutes about_rsc{};       // the most that it or a double says; never more than its hours
    bool about_said = false;
    bool double_entry = false; // an earlier one of the same kind, provider, days and length stands for it
    Truth held = Truth::Yes;   // No: lies ahead; Maybe: a range that is not over yet
    Minutes hours() const { return session->hours.value_or(Minutes{}); }
};

struct Dossier {
    const RulePack* pack = nullptr;
    const Portfolio* portfolio = nullptr;
    Date today{};
    std::vector<Lesson> trainings; // by date, then id; undated first
    std::vector<Lesson> courses;
    std::vector<JobEntry> jobs;
    std::vector<SessionEntry> sessions;
    std::vector<EvidenceRef> degrees;    // by date, then id
    std::vector<EvidenceRef> references; // by id
    std::vector<EvidenceRef> signatures; // these by date, then id
    std::vector<EvidenceRef> memberships;
    std::vector<EvidenceRef> exams;
    std::vector<const Person*> people;   // by id
    std::vector<Exhibit> exhibits;       // oldest first
};

Dossier make_dossier(const RulePack& pack, const Portfolio& portfolio, Date today);

/// As find_person, but fast.
const Person* person_of(const Dossier& dossier, const PersonId& id);

/// Is the lesson, or the exhibit, for this category, by the ticks of its entry?
template <class Entry> bool specific_to(const Entry& entry, const CategoryId& category) {
    return entry.categories.empty() ||
           std::find(entry.categories.begin(), entry.categories.end(), category) != entry.categories.end();
}

/// The id of what `ref` points to, as long as the portfolio lives; empty for None.
std::string_view id_of(const Portfolio& portfolio, EvidenceRef ref);
std::string id_text(const Portfolio& portfolio, EvidenceRef ref);

} // namespace imh
