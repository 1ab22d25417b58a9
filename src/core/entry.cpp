#include "core/entry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace imh {

namespace {

/// Calls `use(list)` with the list of that kind.
template <class AnyPortfolio, class Use> auto with_list(AnyPortfolio& portfolio, EntryKind kind, Use use) {
    switch (kind) {
    case EntryKind::Degree: return use(portfolio.degrees);
    case EntryKind::Course: return use(portfolio.courses);
    case EntryKind::Training: return use(portfolio.trainings);
    case EntryKind::Job: return use(portfolio.jobs);
    case EntryKind::Person: return use(portfolio.people);
    case EntryKind::Session: return use(portfolio.sessions);
    case EntryKind::Reference: return use(portfolio.references);
    case EntryKind::Signature: return use(portfolio.signatures);
    case EntryKind::Membership: return use(portfolio.memberships);
    case EntryKind::Exam: return use(portfolio.exams);
    case EntryKind::Goal: return use(portfolio.goals);
    case EntryKind::Offer: break;
    }
    return use(portfolio.offers);
}

/// An entry of the same kind with the same id, in which nothing else is said.
template <class Kind> Kind blank_like(const Kind& entry) {
    Kind blank;
    blank.id = entry.id;
    if constexpr (requires { entry.kind; })
        blank.kind = entry.kind;
    return blank;
}

} // namespace

EntryKind kind_of(const Entry& entry) { return static_cast<EntryKind>(entry.index()); }

const std::string& id_of(const Entry& entry) {
    return std::visit([](const auto& it) -> const std::string& { return it.id.text; }, entry);
}

void set_id(Entry& entry, std::string id) {
    std::visit([&](auto& it) { it.id.text = std::move(id); }, entry);
}

const char* id_prefix(EntryKind kind) {
    static constexpr std::array<const char*, std::variant_size_v<Entry>> prefixes{
        "degree", "course", "training", "job", "person", "session", "reference", "signature", "membership", "exam", "goal", "offer"};
    return prefixes[static_cast<std::size_t>(kind)];
}

std::optional<std::size_t> place_of(const Portfolio& portfolio, const EntryName& name) {
    return with_list(portfolio, name.kind, [&](const auto& list) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list[i].id.text == name.id)
                return i;
        return std::nullopt;
    });
}

std::optional<Entry> find_entry(const Portfolio& portfolio, const EntryName& name) {
    const std::optional<std::size_t> place = place_of(portfolio, name);
    if (!place)
        return std::nullopt;
    return with_list(portfolio, name.kind, [&](const auto& list) { return std::optional<Entry>{list[*place]}; });
}

std::size_t count_of(const Portfolio& portfolio, EntryKind kind) {
    return with_list(portfolio, kind, [](const auto& list) { return list.size(); });
}

std::optional<EntryName> entry_name(const Portfolio& portfolio, EvidenceRef ref) {
    const auto named = [&](EntryKind kind) -> std::optional<EntryName> {
        return with_list(portfolio, kind, [&](const auto& list) -> std::optional<EntryName> {
            if (ref.index >= list.size())
                return std::nullopt;
            return EntryName{kind, list[ref.index].id.text};
        });
    };
    switch (ref.kind) {
    case EvidenceKind::None: break;
    case EvidenceKind::Degree: return named(EntryKind::Degree);
    case EvidenceKind::Course: return named(EntryKind::Course);
    case EvidenceKind::Training: return named(EntryKind::Training);
    case EvidenceKind::Job: return named(EntryKind::Job);
    case EvidenceKind::Session: return named(EntryKind::Session);
    case EvidenceKind::Reference: return named(EntryKind::Reference);
    case EvidenceKind::Signature: return named(EntryKind::Signature);
    case EvidenceKind::Membership: return named(EntryKind::Membership);
    case EvidenceKind::Exam: return named(EntryKind::Exam);
    case EvidenceKind::Person: return named(EntryKind::Person);
    }
    return std::nullopt;
}

EvidenceKind evidence_kind(EntryKind kind) {
    switch (kind) {
    case EntryKind::Degree: return EvidenceKind::Degree;
    case EntryKind::Course: return EvidenceKind::Course;
    case EntryKind::Training: return EvidenceKind::Training;
    case EntryKind::Job: return EvidenceKind::Job;
    case EntryKind::Person: return EvidenceKind::Person;
    case EntryKind::Session: return EvidenceKind::Session;
    case EntryKind::Reference: return EvidenceKind::Reference;
    case EntryKind::Signature: return EvidenceKind::Signature;
    case EntryKind::Membership: return EvidenceKind::Membership;
    case EntryKind::Exam: return EvidenceKind::Exam;
    case EntryKind::Goal:
    case EntryKind::Offer: break;
    }
    return EvidenceKind::None;
}

bool is_blank(const Entry& entry) {
    return std::visit([](const auto& it) { return it == blank_like(it); }, entry);
}

} // namespace imh
