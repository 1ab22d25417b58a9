#include "core/pack_diff.h"

#include <algorithm>

#include "core/asked_facts.h"
#include "core/explain.h"
#include "core/words.h"

namespace imh {
namespace {

using Kind = RuleChangeKind;

const AskedFact* find_fact(const std::vector<AskedFact>& facts, const std::string& about) {
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const AskedFact& fact) { return fact.about == about; });
    return found == facts.end() ? nullptr : &*found;
}

/// The changes of one category.
struct Comparing {
    const RulePack& older;
    const RulePack& newer;
    std::string category;
    std::vector<RuleChange>& changes;

    template <class Rule>
    RuleChange& add(Kind kind, const Rule& rule) const {
        return changes.emplace_back(RuleChange{kind, category, rule.id.text, rule.title, {}, {}, {}});
    }

    std::vector<AskedFact> facts_of(const Requirement& requirement) const {
        return asked_facts(requirement, {&newer, &older});
    }
    static std::vector<AskedFact> facts_of(const ContinuingRequirement& continuing) { return asked_facts(continuing); }

    template <class Rule>
    void facts(const Rule& before, const Rule& after) const {
        const std::vector<AskedFact> old_facts = facts_of(before);
        const std::vector<AskedFact> new_facts = facts_of(after);
        const auto compare = [&](const AskedFact* was, const AskedFact* is) {
            static const std::vector<std::string> nothing;
            const auto& old_values = was ? was->values : nothing;
            const auto& new_values = is ? is->values : nothing;
            const bool one_side = !was || !is;
            if (old_values == new_values || (one_side && (was ? was : is)->kind == AskedKind::No))
                return; // the same, or what could hold there and doesn't
            RuleChange& change = add(Kind::FactChanged, after);
            change.about = was ? was->about : is->about;
            change.before = values_only_in(old_values, new_values);
            change.after = values_only_in(new_values, old_values);
            if (change.before.empty() && change.after.empty())
                changes.pop_back(); // in another order
        };
        for (const AskedFact& is : new_facts)
            compare(find_fact(old_facts, is.about), &is);
        for (const AskedFact& was : old_facts)
            if (find_fact(new_facts, was.about) == nullptr)
                compare(&was, nullptr);
    }

    template <class Rule>
    void sources(const Rule& before, const Rule& after) const {
        if (const std::string was = source_words(before.citation), is = source_words(after.citation); was != is) {
            RuleChange& change = add(Kind::SourceChanged, after);
            change.before = {was};
            change.after = {is};
        }
        std::vector<std::string> gone = values_only_in(before.readings, after.readings);
        std::vector<std::string> come = values_only_in(after.readings, before.readings);
        if (gone.empty() && come.empty())
            return;
        RuleChange& change = add(Kind::ReadingsChanged, after);
        change.before = std::move(gone);
        change.after = std::move(come);
    }

    void requirement(const Requirement& before, const Requirement& after) const {
        if (before.terms.index() != after.terms.index()) {
            RuleChange& change = add(Kind::KindChanged, after);
            change.before = {kind_words(before.terms)};
            change.after = {kind_words(after.terms)};
        } else {
            facts(before, after);
        }
        if (before.stage != after.stage) {
            RuleChange& change = add(Kind::StageChanged, after);
            change.before = {stage_words(before.stage)};
            change.after = {stage_words(after.stage)};
        }
        sources(before, after);
        static const std::vector<Requirement> none;
        const auto* old_parts = parts_of(before);
        const auto* new_parts = parts_of(after);
        requirements(old_parts ? *old_parts : none, new_parts ? *new_parts : none);
    }

    void continuing(const ContinuingRequirement& before, const ContinuingRequirement& after) const {
        facts(before, after);
        sources(before, after);
    }

    template <class Rule, class Compare>
    void lists(const std::vector<Rule>& before, const std::vector<Rule>& after, Compare compare) const {
        const auto find = [](const std::vector<Rule>& rules, const Rule& wanted) {
            return std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == wanted.id; });
        };
        for (const Rule& rule : after)
            if (const auto was = find(before, rule); was != before.end())
                compare(*was, rule);
            else
                add(Kind::RequirementAdded, rule);
        for (const Rule& rule : before)
            if (find(after, rule) == after.end())
                add(Kind::RequirementRemoved, rule);
    }

    void requirements(const std::vector<Requirement>& before, const std::vector<Requirement>& after) const {
        lists(before, after, [&](const Requirement& was, const Requirement& is) { requirement(was, is); });
    }

    void categories(const Category& before, const Category& after) const {
        requirements(before.requirements, after.requirements);
        if (before.continuing_period_months != after.continuing_period_months) {
            RuleChange& change = changes.emplace_back(RuleChange{Kind::FactChanged, category, category, full_title(after), {}, {}, {}});
            change.about = keeping_period(after).about;
            change.before = keeping_period(before).values;
            change.after = keeping_period(after).values;
        }
        lists(before.continuing, after.continuing,
              [&](const ContinuingRequirement& was, const ContinuingRequirement& is) { continuing(was, is); });
    }
};

void compare_areas(const RulePack& older, const RulePack& newer, std::vector<RuleChange>& changes) {
    for (const Area& area : newer.areas)
        if (!area_index(older, area.id))
            changes.push_back({Kind::AreaAdded, {}, area.id.text, area.title, {}, {}, {}});
    for (const Area& area : older.areas)
        if (!area_index(newer, area.id))
            changes.push_back({Kind::AreaRemoved, {}, area.id.text, area.title, {}, {}, {}});
}

const CategoryAssessment* find_in(const Assessment& assessment, const CategoryId& id) {
    const auto found = std::find_if(assessment.categories.begin(), assessment.categories.end(),
                                    [&](const CategoryAssessment& each) { return each.category == id; });
    return found == assessment.categories.end() ? nullptr : &*found;
}

std::string why_of(const Finding& finding, const Category& category, const RulePack& pack, const Portfolio& portfolio) {
    const Explanation told = explain(finding, category, pack, portfolio);
    std::string text = told.summary;
    for (const std::string& why : told.why)
        text += (text.empty() ? "" : ". ") + why;
    return text;
}

const Finding* find_finding(const CategoryAssessment* judged, const RequirementId& id) {
    if (judged == nullptr)
        return nullptr;
    const auto found = std::find_if(judged->findings.begin(), judged->findings.end(),
                                    [&](const Finding& finding) { return finding.requirement == id; });
    return found == judged->findings.end() ? nullptr : &*found;
}

} // namespace

std::vector<RuleChange> rule_changes(const RulePack& older, const RulePack& newer) {
    std::vector<RuleChange> changes;
    compare_areas(older, newer, changes);
    for (const Category& category : newer.categories)
        if (const Category* was = find_category(older, category.id))
            Comparing{older, newer, category.id.text, changes}.categories(*was, category);
        else
            changes.push_back({Kind::CategoryAdded, category.id.text, category.id.text, full_title(category), {}, {}, {}});
    for (const Category& category : older.categories)
        if (find_category(newer, category.id) == nullptr)
            changes.push_back({Kind::CategoryRemoved, category.id.text, category.id.text, full_title(category), {}, {}, {}});
    return changes;
}

std::vector<CategoryChange> standing_changes(const RulePack& older, const RulePack& newer, const Portfolio& portfolio,
                                             Date day) {
    const Assessment before = assess(older, portfolio, day);
    const Assessment after = assess(newer, portfolio, day);
    std::vector<CategoryChange> changes;
    const auto compare = [&](const Category& category) {
        const CategoryAssessment* was = find_in(before, category.id);
        const CategoryAssessment* is = find_in(after, category.id);
        CategoryChange change{category.id, full_title(category), {}, {}, {}};
        if (was)
            change.before = was->outcome;
        if (is)
            change.after = is->outcome;
        if (change.before == change.after)
            return;
        const auto add = [&](const Finding& finding, const Finding* other, bool newly, const RulePack& pack) {
            const Category& own = *find_category(pack, category.id);
            const std::optional<Standing> others = other ? std::optional{other->standing} : std::nullopt;
            if (others == finding.standing)
                return;
            const Requirement* requirement = find_requirement(own, finding.requirement);
            change.because.push_back({finding.requirement.text, requirement ? requirement->title : std::string{},
                                      newly ? others : std::optional{finding.standing},
                                      newly ? std::optional{finding.standing} : others,
                                      why_of(finding, own, pack, portfolio)});
        };
        if (was && is) {
            for (const Finding& finding : is->findings)
                add(finding, find_finding(was, finding.requirement), true, newer);
            for (const Finding& finding : was->findings)
                if (find_finding(is, finding.requirement) == nullptr)
                    add(finding, nullptr, false, older);
        }
        changes.push_back(std::move(change));
    };
    for (const Category& category : newer.categories)
        compare(category);
    for (const Category& category : older.categories)
        if (find_category(newer, category.id) == nullptr)
            compare(category);
    return changes;
}

} // namespace imh
