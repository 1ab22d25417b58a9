// One entry of a portfolio, of whatever kind: what lists, undo and imagined entries have in common.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "core/finding.h"
#include "core/portfolio.h"

namespace imh {

using Entry = std::variant<Degree, Course, Training, Job, Person, Session, Reference, Signature, Membership, Exam, Goal, Offer>;

/// In the order of Entry.
enum class EntryKind : std::uint8_t {
    Degree,
    Course,
    Training,
    Job,
    Person,
    Session,
    Reference,
    Signature,
    Membership,
    Exam,
    Goal,
    Offer,
};

/// Names an entry for as long as it exists, wherever it stands in its list.
struct EntryName {
    EntryKind kind = EntryKind::Training;
    std::string id;
    bool operator==(const EntryName&) const = default;
};

/// The lists of a portfolio in the order of Entry.
template <class AnyPortfolio> auto lists_of(AnyPortfolio& p) {
    return std::tie(p.degrees, p.courses, p.trainings, p.jobs, p.people, p.sessions, p.references, p.signatures,
                    p.memberships, p.exams, p.goals, p.offers);
}
template <class Kind> std::vector<Kind>& list_of(Portfolio& portfolio) {
    return std::get<std::vector<Kind>&>(lists_of(portfolio));
}
template <class Kind> const std::vector<Kind>& list_of(const Portfolio& portfolio) {
    return std::get<const std::vector<Kind>&>(lists_of(portfolio));
}

EntryKind kind_of(const Entry& entry);
const std::string& id_of(const Entry& entry);
void set_id(Entry& entry, std::string id);

/// What a new entry's id begins with: "training" of "training-7".
const char* id_prefix(EntryKind kind);

/// Its place in the list of its kind. Empty where there is none of that id.
std::optional<std::size_t> place_of(const Portfolio& portfolio, const EntryName& name);
/// Empty where there is none of that id.
std::optional<Entry> find_entry(const Portfolio& portfolio, const EntryName& name);
std::size_t count_of(const Portfolio& portfolio, EntryKind kind);

/// The entry that a finding points at. Empty for EvidenceKind::None.
std::optional<EntryName> entry_name(const Portfolio& portfolio, EvidenceRef ref);

/// None for goals and courses on offer, which are no evidence.
EvidenceKind evidence_kind(EntryKind kind);

/// Is nothing said in it but what kind it is?
bool is_blank(const Entry& entry);

} // namespace imh
