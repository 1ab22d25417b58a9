// Two assessments compared inside a property: what must not get worse, what must stay.
#pragma once

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/assess.h"
#include "core/names.h"

namespace imh::testing {

template <class Visit> void visit_findings(const std::vector<Finding>& findings, const Visit& visit) {
    for (const Finding& finding : findings) {
        visit(finding);
        visit_findings(finding.parts, visit);
    }
}

/// The lines where two texts part.
inline void log_difference(const std::string& a, const std::string& b) {
    const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const std::size_t from = at < 400 ? 0 : at - 400;
    RC_LOG() << a.substr(from, 500) << "\n---- or ----\n" << b.substr(from, 500) << '\n';
}

inline bool exempt(const std::vector<std::string>& exceptions, const std::string& id) {
    return std::find(exceptions.begin(), exceptions.end(), id) != exceptions.end();
}

/// No requirement and no category of `after` stands worse than before, but for the named ones.
inline void never_worse(const Assessment& before, const Assessment& after, const std::vector<std::string>& exceptions = {}) {
    for (std::size_t i = 0; i < before.categories.size(); ++i) {
        std::vector<const Finding*> earlier;
        bool excepted = false;
        visit_findings(before.categories[i].findings, [&](const Finding& finding) { earlier.push_back(&finding); });
        std::size_t at = 0;
        visit_findings(after.categories[i].findings, [&](const Finding& finding) {
            const Finding& was = *earlier[at++];
            if (exempt(exceptions, finding.requirement.text)) {
                excepted = true;
                return;
            }
            if (finding.standing > was.standing)
                RC_LOG() << finding.requirement.text << " became " << name_of(finding.standing) << '\n';
            RC_ASSERT(finding.standing <= was.standing);
        });
        if (!excepted)
            RC_ASSERT(after.categories[i].outcome <= before.categories[i].outcome);
        RC_ASSERT(after.categories[i].experience <= before.categories[i].experience);
    }
}

inline void same_amounts(const Assessment& before, const Assessment& after) {
    for (std::size_t i = 0; i < before.categories.size(); ++i) {
        std::vector<const Finding*> earlier;
        visit_findings(before.categories[i].findings, [&](const Finding& finding) { earlier.push_back(&finding); });
        std::size_t at = 0;
        visit_findings(after.categories[i].findings, [&](const Finding& finding) {
            const Finding& was = *earlier[at++];
            if (!(finding.standing == was.standing && finding.measure == was.measure))
                RC_LOG() << finding.requirement.text << " changed\n";
            RC_ASSERT(finding.standing == was.standing);
            RC_ASSERT(finding.measure == was.measure);
            RC_ASSERT(finding.sub_measures == was.sub_measures);
        });
    }
}

} // namespace imh::testing
