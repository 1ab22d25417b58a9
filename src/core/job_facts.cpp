#include "core/job_facts.h"

#include "core/requirements/job_judging.h"

namespace imh {

namespace {

void add(JobFacts& facts, JobFact fact) {
    facts.set(static_cast<std::size_t>(fact));
    if (fact == JobFact::ServesInfants)
        facts.set(static_cast<std::size_t>(JobFact::ServesPreschoolers));
}

void add_asked(const Requirement& requirement, JobKind kind, JobFacts& facts) {
    const auto visit = [&](const auto& terms) {
        if constexpr (requires { terms.parts; })
            for (const Requirement& part : terms.parts)
                add_asked(part, kind, facts);
        if constexpr (requires { terms.during; })
            for (const JobFact fact : terms.during)
                add(facts, fact);
        if constexpr (requires { terms.conditions; })
            if (judged_kind(terms, kind).truth != Truth::No)
                for (const JobCondition& condition : terms.conditions) {
                    Job job;
                    job.kind = kind;
                    if (applies(condition, terms, job))
                        add(facts, condition.fact);
                }
    };
    std::visit(visit, requirement.terms);
}

} // namespace

JobFacts facts_asked(const Category& category, JobKind kind) {
    JobFacts facts;
    for (const Requirement& requirement : category.requirements)
        add_asked(requirement, kind, facts);
    return facts;
}

} // namespace imh
