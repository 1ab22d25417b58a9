#include "io/pack_lint.h"

#include <algorithm>
#include <set>

#include "core/asked_facts.h"
#include "core/easier_terms.h"
#include "core/standing_range.h"

namespace imh {
namespace {

/// What is said while the requirements are walked through.
struct Linting {
    const RulePack& pack;
    std::string file;
    PackLint lint{};
    std::set<std::string> readings_named{};

    void mistake(const std::string& place, std::string what, std::string remedy) {
        lint.mistakes.push_back({file, place, std::move(what), std::move(remedy)});
    }
    void hint(const std::string& place, std::string what, std::string remedy) {
        lint.hints.push_back({file, place, std::move(what), std::move(remedy)});
    }

    void requirement(const Requirement& one, bool part);
    void references(const Requirement& one, const References& terms);
    void alternatives(const Requirement& one, const AnyOf& terms);
    void work(const Requirement& one, const Work& terms);
    void degrees(const Requirement& one, const DegreeTerms& terms);
    void categories();
    void areas(const RulePack* base);
    void readings();
};

bool closes_itself(const Slot& slot, const SlotPlan& plan) {
    SlotPlan open = plan;
    open.only_without.clear();
    return !can_be_filled(slot, plan) && can_be_filled(slot, open);
}

void Linting::references(const Requirement& one, const References& terms) {
    for (std::size_t plan = 0; plan < terms.plans.size(); ++plan) {
        for (const Slot& slot : terms.plans[plan].slots)
            if (closes_itself(slot, terms.plans[plan]))
                mistake(one.id.text, "the roles of the slot " + quoted(slot.title) + " stand in \"only_without\" of its plan",
                        "Take them out there: whoever fills the slot would close the plan.");
            else if (!can_be_filled(slot, terms.plans[plan]))
                mistake(one.id.text, "nobody can fill the slot " + quoted(slot.title) + ", its roles are all excluded",
                        "Take those that may fill it out of \"excluded\".");
        for (std::size_t before = 0; before < plan; ++before)
            if (makes_pointless(terms.plans[before], terms.plans[plan]))
                hint(one.id.text,
                     "plan " + std::to_string(plan + 1) + " never decides, plan " + std::to_string(before + 1)
                         + " takes everybody whom it takes",
                     "Leave it out, or change one of them.");
    }
}

bool can_be_enough(const Requirement& one) {
    const StandingSet range = possible_standings(one);
    return has(range, Standing::Met) || has(range, Standing::Reviewer);
}

void Linting::alternatives(const Requirement& one, const AnyOf& terms) {
    if (terms.parts.size() == 1)
        hint(one.id.text, "there is one alternative only", "Let it stand by itself, or add another one.");
    for (std::size_t i = 0; i < terms.parts.size(); ++i)
        for (std::size_t j = 0; j < terms.parts.size(); ++j) {
            const bool both = can_be_enough(terms.parts[i]) && makes_pointless(terms.parts[i], terms.parts[j]);
            if (i == j || !both || (j < i && makes_pointless(terms.parts[j], terms.parts[i])))
                continue; // of two that are alike the first one stays
            hint(terms.parts[j].id.text,
                 "it is pointless beside " + quoted(terms.parts[i].id.text) + ", which is met wherever it is",
                 "Leave it out, or change one of them.");
        }
}

void Linting::work(const Requirement& one, const Work& terms) {
    std::set<JobFact> seen;
    for (const JobCondition& condition : terms.conditions)
        if (!seen.insert(condition.fact).second)
            hint(one.id.text, "the condition " + quoted(name_of(condition.fact)) + " stands there twice", "Keep it once.");
    if (terms.internship && terms.internship->most_months > terms.months)
        hint(one.id.text, "more months of internship may be credited than are asked", "Credit at most as many.");
}

void Linting::degrees(const Requirement& one, const DegreeTerms& terms) {
    std::set<DegreeKind> seen;
    for (const auto* list : {&terms.enough, &terms.enough_if_related, &terms.reviewer, &terms.reviewer_if_focus})
        for (const DegreeKind kind : *list)
            if (!seen.insert(kind).second)
                hint(one.id.text, "the degree " + quoted(name_of(kind)) + " stands there twice, and the most generous place decides",
                     "Keep it once.");
}

void Linting::requirement(const Requirement& one, bool part) {
    readings_named.insert(one.readings.begin(), one.readings.end());
    const std::size_t mistakes_before = lint.mistakes.size();
    if (const auto* terms = std::get_if<References>(&one.terms))
        references(one, *terms);
    if (const auto* terms = std::get_if<AnyOf>(&one.terms))
        alternatives(one, *terms);
    if (const auto* terms = std::get_if<Work>(&one.terms))
        work(one, *terms);
    if (const auto* terms = std::get_if<DegreeTerms>(&one.terms))
        degrees(one, *terms);
    if (const std::vector<Requirement>* parts = parts_of(one))
        for (const Requirement& inside : *parts)
            requirement(inside, true);
    const StandingSet range = possible_standings(one);
    const bool unknown = std::holds_alternative<UnknownTerms>(one.terms);
    if (!can_be_enough(one) && lint.mistakes.size() == mistakes_before)
        mistake(one.id.text, "nobody can meet it", "Check its terms: no portfolio could be enough.");
    else if (!has(range, Standing::Met) && has(range, Standing::Reviewer) && !unknown && !part
             && lint.mistakes.size() == mistakes_before)
        hint(one.id.text, "nobody can meet it without a reviewer's word, whatever the portfolio holds",
             "Add a way that is enough by itself, or leave it so where the source says so.");
}

void Linting::categories() {
    for (const Category& category : pack.categories) {
        if (category.citation.document.empty())
            hint(category.id.text, "the category has no citation", "Say where the source names it, in \"citation\".");
        for (const Requirement& one : category.requirements)
            requirement(one, false);
        for (const ContinuingRequirement& one : category.continuing)
            readings_named.insert(one.readings.begin(), one.readings.end());
    }
}

/// Areas that come along with the pack that this one is based on may be more than it asks for.
void Linting::areas(const RulePack* base) {
    AreaSet asked;
    for (const Category& category : pack.categories)
        asked |= required_areas(pack, category);
    for (std::size_t i = 0; i < pack.areas.size(); ++i)
        if (!asked[i] && (base == nullptr || !area_index(*base, pack.areas[i].id)))
            hint(pack.areas[i].id.text, "no category asks for this area", "Name it in \"areas\" of a category, or leave it out.");
}

void Linting::readings() {
    for (const Reading& reading : pack.readings)
        if (!readings_named.contains(reading.id))
            hint(reading.id, "no requirement names this reading",
                 "Name it in \"readings\" where it is taken, or leave it out.");
}

bool same_source(const Citation& one, const Citation& other) {
    return one.document == other.document && one.edition == other.edition && one.place == other.place;
}

/// A number that was changed without its own source and without a reading may be a slip of the pen.
std::vector<AskedFact> facts_of(const Requirement& one, const RulePack& own, const RulePack& base) {
    return asked_facts(one, {&own, &base});
}
std::vector<AskedFact> facts_of(const ContinuingRequirement& one, const RulePack&, const RulePack&) {
    return asked_facts(one);
}

template <class Rule>
void compare_with_sibling(const Rule& one, const Rule& theirs, const RulePack& base, Linting& linting) {
    if (!same_source(one.citation, theirs.citation) || one.readings != theirs.readings)
        return;
    const std::vector<AskedFact> facts = facts_of(one, linting.pack, base);
    for (const AskedFact& fact : facts_of(theirs, linting.pack, base)) {
        const auto own = std::find_if(facts.begin(), facts.end(),
                                      [&](const AskedFact& each) { return each.about == fact.about; });
        const bool number = fact.kind == AskedKind::Value && own != facts.end();
        if (own == facts.end() ? fact.kind == AskedKind::No : *own == fact)
            continue;
        linting.hint(one.id.text,
                     number ? "it asks for " + quoted(own->values.front()) + " (" + fact.about + ") where " + base.id
                                  + " asks for " + quoted(fact.values.front()) + ", with the same citation and readings"
                            : "it differs from " + base.id + " (" + fact.about + "), with the same citation and readings",
                     "Cite where it stands, or name the reading; a difference without a note may be a slip of the pen.");
    }
}

const ContinuingRequirement* find_continuing(const RulePack& pack, const RequirementId& id) {
    for (const Category& category : pack.categories)
        for (const ContinuingRequirement& one : category.continuing)
            if (one.id == id)
                return &one;
    return nullptr;
}

void compare_requirements(const std::vector<Requirement>& requirements, const RulePack& base, Linting& linting) {
    for (const Requirement& one : requirements) {
        const Requirement* theirs = nullptr;
        for (const Category& category : base.categories)
            if (theirs == nullptr)
                theirs = find_requirement(category, one.id);
        if (theirs != nullptr && theirs->terms.index() == one.terms.index())
            compare_with_sibling(one, *theirs, base, linting);
        if (const std::vector<Requirement>* parts = parts_of(one))
            compare_requirements(*parts, base, linting);
    }
}

void compare_with(const RulePack& base, Linting& linting) {
    for (const Category& category : linting.pack.categories) {
        compare_requirements(category.requirements, base, linting);
        for (const ContinuingRequirement& one : category.continuing)
            if (const ContinuingRequirement* theirs = find_continuing(base, one.id); theirs && theirs->kind == one.kind)
                compare_with_sibling(one, *theirs, base, linting);
    }
}

bool more_than_one(StandingSet set) { return (set & (set - 1)) != 0; }

void look_at_cases(const CaseSet& cases, Linting& linting) {
    if (cases.cases.empty()) {
        linting.hint("", "the pack has no cases", "Write some into cases.json beside it; rules/README.md tells how.");
        return;
    }
    const CaseRun run = run_cases(linting.pack, cases);
    const auto look_at = [&](const std::string& id, StandingSet possible) {
        const auto seen = run.seen.find(id);
        if (more_than_one(possible) && (seen == run.seen.end() || !more_than_one(seen->second)))
            linting.hint(id, "no case makes a difference to it", "Write one in which it is met, and one in which it is not.");
    };
    for (const Category& category : linting.pack.categories) {
        for (const Requirement& one : category.requirements)
            look_at(one.id.text, possible_standings(one));
        for (const ContinuingRequirement& one : category.continuing)
            look_at(one.id.text, possible_standings(one));
    }
}

} // namespace

PackLint lint_pack(const RulePack& pack, const RulePack* base, const CaseSet* cases, std::string_view file) {
    Linting linting{pack, std::string(file)};
    linting.categories();
    linting.areas(base);
    linting.readings();
    if (base != nullptr)
        compare_with(*base, linting);
    if (cases != nullptr)
        look_at_cases(*cases, linting);
    return std::move(linting.lint);
}

} // namespace imh
