// Every piece of evidence is asked for the areas it shows, oldest first, and put down at each of those that
// the category lists: first counted, so that every list is made in its length. The work grows with what was
// said, not with areas times entries.

#include "core/requirements/competency_coverage.h"

#include <algorithm>

#include "core/areas.h"
#include "core/dossier.h"
#include "core/questions.h"

namespace imh {

namespace {

/// Is it of a kind that the category names?
bool is_named(const CompetencyCoverage& terms, const Exhibit& exhibit) {
    return std::find(terms.documented_by.begin(), terms.documented_by.end(), exhibit.ref.kind) !=
           terms.documented_by.end();
}

/// What shows an area, beside its finding.
struct Shown {
    std::uint32_t named = 0;
    std::uint32_t others = 0;
    bool surely = false;         // one of the named ones without a doubt
    Reason doubt = Reason::None; // about the oldest of the named ones
};

Standing standing_of_area(const AreaFinding& area, const Shown& shown, bool gap_is_question) {
    if (shown.surely)
        return Standing::Met;
    const bool anything = !area.shown_by.empty() || !area.also_by.empty();
    return anything || gap_is_question ? Standing::Reviewer : Standing::NotMet;
}

/// One question for each entry that alone may show an area, and one for all areas without any.
void ask_about_areas(Finding& finding, const std::vector<Shown>& shown) {
    std::vector<EvidenceRef> asked;
    bool asked_about_gaps = false;
    for (std::size_t i = 0; i < finding.areas.size(); ++i) {
        const AreaFinding& area = finding.areas[i];
        if (area.standing != Standing::Reviewer)
            continue;
        if (area.shown_by.empty() && area.also_by.empty()) {
            if (!asked_about_gaps)
                ask(finding, Reason::AreaGapUnlisted);
            asked_about_gaps = true;
            continue;
        }
        const bool named = !area.shown_by.empty();
        const EvidenceRef ref = named ? area.shown_by.front() : area.also_by.front();
        if (std::find(asked.begin(), asked.end(), ref) == asked.end()) {
            ask(finding, named ? shown[i].doubt : Reason::AreaOnlyBySourceNotNamed, ref);
            asked.push_back(ref);
        }
    }
}

/// What the reviewer, or the applicant, should see at single trainings whatever the standing.
void list_trainings(Finding& finding, const CategoryId& category, const Dossier& dossier) {
    for (const Lesson& training : dossier.trainings) {
        if (training.double_entry || training.held == Truth::No || !specific_to(training, category))
            continue;
        if (!training.areas_said)
            list_for_reviewer(finding, Reason::AreasUnsaid, training.ref);
        else if (training.broad)
            list_for_reviewer(finding, Reason::BroadClaim, training.ref);
    }
}

} // namespace

Finding assess(const CompetencyCoverage& terms, const Category& category, const Dossier& dossier) {
    Finding finding;
    finding.areas.reserve(terms.areas.size());
    std::vector<std::uint16_t> place(most_areas, most_areas); // of an area among the findings
    AreaSet asked;
    for (const std::uint16_t index : area_indices(*dossier.pack, terms.areas)) {
        place[index] = static_cast<std::uint16_t>(finding.areas.size());
        asked[index] = true;
        finding.areas.push_back({index, Standing::NotMet, {}, {}});
    }

    std::vector<Shown> shown(finding.areas.size());
    for (const Exhibit& exhibit : dossier.exhibits) {
        if (!specific_to(exhibit, category.id))
            continue;
        const bool named = is_named(terms, exhibit);
        for_each_area(exhibit.areas & asked, [&](std::size_t index) {
            Shown& area = shown[place[index]];
            ++(named ? area.named : area.others);
            area.surely = area.surely || (named && exhibit.doubt == Reason::None);
        });
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        finding.areas[i].shown_by.reserve(shown[i].named);
        finding.areas[i].also_by.reserve(shown[i].others);
    }
    for (const Exhibit& exhibit : dossier.exhibits) {
        if (!specific_to(exhibit, category.id))
            continue;
        const bool named = is_named(terms, exhibit);
        for_each_area(exhibit.areas & asked, [&](std::size_t index) {
            AreaFinding& area = finding.areas[place[index]];
            if (named && area.shown_by.empty())
                shown[place[index]].doubt = exhibit.doubt;
            (named ? area.shown_by : area.also_by).push_back(exhibit.ref);
        });
    }

    finding.standing = Standing::Met;
    finding.measure = {Unit::Areas, 0, 0, static_cast<std::int64_t>(finding.areas.size())};
    for (std::size_t i = 0; i < finding.areas.size(); ++i) {
        AreaFinding& area = finding.areas[i];
        area.standing = standing_of_area(area, shown[i], terms.gap_is_question);
        finding.measure.sure += area.standing == Standing::Met;
        finding.measure.possible += area.standing != Standing::NotMet;
        finding.standing = std::max(finding.standing, area.standing);
    }
    if (finding.standing == Standing::Reviewer)
        ask_about_areas(finding, shown);
    list_trainings(finding, category.id, dossier);
    return finding;
}

} // namespace imh
