#include "core/compare.h"

#include <algorithm>

#include "core/asked_facts.h"
#include "core/language.h"
#include "core/words.h"

namespace imh {

namespace {

using Requirements = std::vector<const Requirement*>;

/// The requirement and its parts, one after the other.
void flatten(const std::vector<Requirement>& requirements, Requirements& flat) {
    for (const Requirement& requirement : requirements) {
        flat.push_back(&requirement);
        std::visit(
            [&](const auto& terms) {
                if constexpr (requires { terms.parts; })
                    flatten(terms.parts, flat);
            },
            requirement.terms);
    }
}

const Finding* finding_of(const std::vector<Finding>& findings, const RequirementId& id) {
    for (const Finding& finding : findings) {
        if (finding.requirement == id)
            return &finding;
        if (const Finding* part = finding_of(finding.parts, id))
            return part;
    }
    return nullptr;
}

/// The one that belongs to it: by id, else the only one of its kind on both sides that has no like by id.
const Requirement* like_of(const Requirement& requirement, const Requirements& own, const Requirements& others) {
    const auto has = [](const Requirements& list, const RequirementId& id) {
        return std::any_of(list.begin(), list.end(), [&](const Requirement* each) { return each->id == id; });
    };
    const auto same_id = std::find_if(others.begin(), others.end(),
                                      [&](const Requirement* each) { return each->id == requirement.id; });
    if (same_id != others.end())
        return *same_id;
    const auto unpaired = [&](const Requirements& list, const Requirements& across) {
        Requirements left;
        for (const Requirement* each : list)
            if (each->terms.index() == requirement.terms.index() && !has(across, each->id))
                left.push_back(each);
        return left;
    };
    const Requirements here = unpaired(own, others);
    const Requirements there = unpaired(others, own);
    return here.size() == 1 && there.size() == 1 ? there.front() : nullptr;
}

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : "; ") + value;
    return text;
}

/// One thing that is asked, by the first and by the second; null where it is not asked.
void add_difference(const AskedFact* first, const AskedFact* second, std::vector<AskedDifference>& found) {
    static constexpr Text only_here{"Areas asked for by one of them only", "Áreas que pide solo una de ellas"};
    static const std::vector<std::string> nothing;
    const auto& here = first ? first->values : nothing;
    const auto& there = second ? second->values : nothing;
    const AskedFact& any = first ? *first : *second;
    const bool both = first && second;
    if (!both && any.kind == AskedKind::No)
        return; // nothing is asked where something else does not hold either
    Both<std::string> only{joined(values_only_in(here, there)), joined(values_only_in(there, here))};
    if (only.first.empty() && only.second.empty())
        return; // in another order at most
    const auto told = [&](const std::vector<std::string>& values) {
        const bool counted = any.kind == AskedKind::Areas && !values.empty();
        return counted ? std::to_string(values.size()) : joined(values);
    };
    if (const Both<std::string> asked{told(here), told(there)}; asked.first != asked.second)
        found.push_back({capital(any.about), asked});
    if (both && any.kind == AskedKind::Areas)
        found.push_back({std::string(only_here), std::move(only)});
}

/// Facts of the same label stand for the same thing; where a label stands several times, in their order.
std::vector<AskedDifference> differences(const std::vector<AskedFact>& first, std::vector<AskedFact> second) {
    std::vector<AskedDifference> found;
    for (const AskedFact& fact : first) {
        const auto like =
            std::find_if(second.begin(), second.end(), [&](const AskedFact& each) { return each.about == fact.about; });
        add_difference(&fact, like == second.end() ? nullptr : &*like, found);
        if (like != second.end())
            second.erase(like);
    }
    for (const AskedFact& fact : second)
        add_difference(nullptr, &fact, found);
    return found;
}

struct Comparing {
    const JudgedEdition& first;
    const JudgedEdition& second;

    std::vector<AskedDifference> asked(const Both<const Requirement*>& pair) const {
        const auto facts = [&](const Requirement* requirement) {
            return requirement ? asked_facts(*requirement, {&first.pack, &second.pack}) : std::vector<AskedFact>{};
        };
        return differences(facts(pair.first), facts(pair.second));
    }

    static void fill(std::string& value, bool when, const std::string& with) {
        if (value.empty() && when)
            value = with;
    }

    static bool same_amount(const Finding& a, const Finding& b) {
        return a.standing == b.standing && a.measure.sure == b.measure.sure && a.measure.possible == b.measure.possible;
    }

    void add(ComparedCategory& compared, Both<const Requirement*> pair) const {
        ComparedRequirement one{pair, {}, asked(pair), false};
        if (pair.first)
            one.finding.first = finding_of(compared.assessment.first->findings, pair.first->id);
        if (pair.second)
            one.finding.second = finding_of(compared.assessment.second->findings, pair.second->id);
        const bool both = one.finding.first && one.finding.second;
        one.stands_otherwise = !both || !same_amount(*one.finding.first, *one.finding.second);
        if (one.stands_otherwise || !one.asked.empty())
            compared.requirements.push_back(std::move(one));
        else
            ++compared.alike;
    }

    void add_requirements(ComparedCategory& compared) const {
        Requirements mine;
        Requirements theirs;
        if (compared.category.first)
            flatten(compared.category.first->requirements, mine);
        if (compared.category.second)
            flatten(compared.category.second->requirements, theirs);
        if (mine.empty() || theirs.empty())
            return; // a category of one edition only: it has its own report
        for (const Requirement* requirement : mine)
            add(compared, {requirement, like_of(*requirement, mine, theirs)});
        for (const Requirement* requirement : theirs)
            if (!like_of(*requirement, theirs, mine))
                add(compared, {nullptr, requirement});
    }

    /// Keeping it, by kind: an edition asks for each kind once, but for what is unknown.
    void add_continuing(ComparedCategory& compared) const {
        if (!compared.category.first || !compared.category.second)
            return;
        const Category& mine = *compared.category.first;
        const Category& theirs = *compared.category.second;
        std::vector<AskedFact> here = labelled_facts(mine);
        std::vector<AskedFact> there = labelled_facts(theirs);
        if (!here.empty() && !there.empty())
            compared.continuing = differences({keeping_period(mine)}, {keeping_period(theirs)});
        static constexpr Text unknown{"not known", "no se sabe"};
        for (AskedDifference& one : differences(here, std::move(there))) {
            fill(one.asked.first, leaves_open(mine), std::string(unknown));
            fill(one.asked.second, leaves_open(theirs), std::string(unknown));
            compared.continuing.push_back(std::move(one));
        }
    }

    /// Does no source tell all that it asks? Then what it does not say is not known.
    static bool leaves_open(const Category& category) {
        return std::any_of(category.continuing.begin(), category.continuing.end(), [](const ContinuingRequirement& each) {
            return each.kind == ContinuingRequirement::Kind::Unknown;
        });
    }

    static std::string kind_words(ContinuingRequirement::Kind kind) {
        static constexpr Text training{"Training", "Capacitación"};
        static constexpr Text rsc{"RS/C", "RS/C"};
        static constexpr Text membership{"Membership", "Membresía"};
        static constexpr Text code_of_ethics{"Code of ethics", "Código de ética"};
        static constexpr Text unknown{"Not known", "No se sabe"};
        using Kind = ContinuingRequirement::Kind;
        return std::string(kind == Kind::Training                ? training
                           : kind == Kind::ReflectiveSupervision ? rsc
                           : kind == Kind::Membership            ? membership
                           : kind == Kind::CodeOfEthics          ? code_of_ethics
                                                                 : unknown);
    }

    static std::vector<AskedFact> labelled_facts(const Category& category) {
        std::vector<AskedFact> facts;
        for (const ContinuingRequirement& continuing : category.continuing)
            for (AskedFact& fact : asked_facts(continuing))
                facts.push_back({kind_words(continuing.kind) + ": " + fact.about, std::move(fact.values), fact.kind});
        return facts;
    }
};

const CategoryAssessment* assessment_of(const Assessment& assessment, const CategoryId& id) {
    const auto found = std::find_if(assessment.categories.begin(), assessment.categories.end(),
                                    [&](const CategoryAssessment& each) { return each.category == id; });
    return found == assessment.categories.end() ? nullptr : &*found;
}

std::vector<const Area*> areas_without_like(const RulePack& pack, const RulePack& other) {
    std::vector<const Area*> found;
    for (const Area& area : pack.areas)
        if (!area_index(other, area.id))
            found.push_back(&area);
    return found;
}

struct LookingForLosses {
    const RulePack& pack;
    std::vector<LeftBehind> found{};

    void look(EvidenceRef ref, const std::vector<AreaId>& areas, const std::vector<CategoryId>& categories) {
        LeftBehind left{ref, {}};
        for (const AreaId& id : areas)
            if (!area_index(pack, id))
                left.ids.push_back(id.text);
        for (const CategoryId& id : categories)
            if (!find_named_category(pack, id))
                left.ids.push_back(id.text);
        if (!left.ids.empty())
            found.push_back(std::move(left));
    }

    template<class Entry>
    void look_at(const std::vector<Entry>& entries, EvidenceKind kind) {
        for (std::uint32_t i = 0; i < entries.size(); ++i) {
            if constexpr (requires { entries[i].categories; })
                look({kind, i}, entries[i].areas.value_or(std::vector<AreaId>{}), entries[i].categories);
            else
                look({kind, i}, entries[i].areas, {});
        }
    }
};

std::vector<LeftBehind> left_behind(const RulePack& pack, const Portfolio& portfolio) {
    LookingForLosses looking{pack};
    looking.look_at(portfolio.courses, EvidenceKind::Course);
    looking.look_at(portfolio.trainings, EvidenceKind::Training);
    looking.look_at(portfolio.jobs, EvidenceKind::Job);
    looking.look_at(portfolio.sessions, EvidenceKind::Session);
    for (std::uint32_t i = 0; i < portfolio.people.size(); ++i) {
        std::vector<CategoryId> held;
        if (portfolio.people[i].endorsements)
            for (const Endorsement& each : *portfolio.people[i].endorsements)
                held.push_back(each.category);
        looking.look({EvidenceKind::Person, i}, {}, held);
    }
    return std::move(looking.found);
}

} // namespace

Comparison compare(const JudgedEdition& first, const JudgedEdition& second, const Portfolio& portfolio) {
    const Comparing comparing{first, second};
    Comparison comparison;
    const auto add = [&](const Category* mine, const Category* theirs) {
        const CategoryId& id = mine ? mine->id : theirs->id;
        ComparedCategory compared;
        compared.category = {mine, theirs};
        compared.assessment = {assessment_of(first.assessment, id), assessment_of(second.assessment, id)};
        comparing.add_requirements(compared);
        comparing.add_continuing(compared);
        comparison.categories.push_back(std::move(compared));
    };
    for (const Category& category : first.pack.categories)
        add(&category, find_category(second.pack, category.id));
    for (const Category& category : second.pack.categories)
        if (!find_category(first.pack, category.id))
            add(nullptr, &category);
    comparison.only_areas = {areas_without_like(first.pack, second.pack), areas_without_like(second.pack, first.pack)};
    comparison.left_behind = {left_behind(first.pack, portfolio), left_behind(second.pack, portfolio)};
    return comparison;
}

bool differs(const ComparedCategory& compared) {
    return !compared.category.first || !compared.category.second || !compared.requirements.empty()
           || !compared.continuing.empty();
}

std::optional<EditionChange> change_around(const Association& association, Date day) {
    const Edition* now = edition_in_force(association, day);
    const Edition* next = next_edition(association, day);
    if (now && next)
        return EditionChange{now, next};
    const Edition* before = nullptr; // the last one listed that is not in force any more
    for (const Edition& edition : association.editions)
        if (&edition != now && &edition != next)
            before = &edition;
    const Edition* after = now ? now : next;
    if (!before || !after)
        return std::nullopt;
    return EditionChange{before, after};
}

} // namespace imh
