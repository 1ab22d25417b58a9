// What several papers have in common. For the papers only.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/dossier.h"
#include "core/papers/paper.h"

namespace imh::paper {

inline std::string str(std::string_view text) {
    return std::string(text);
}

/// Hours with two decimals, to the nearest hundredth: "1.33" of an hour and twenty minutes.
std::string decimal_text(Minutes length);

Cell words_cell(std::string_view text);
/// "Nov 17, 2023"; empty where it was not said.
Cell day_cell(const std::optional<Date>& day);
/// "Nov 17, 2023 to Nov 18, 2023"
Cell days_cell(const std::optional<Date>& from, const std::optional<Date>& to, bool open_end);
Cell hours_cell(const std::optional<Minutes>& length);
/// As they are typed: "2023-11-17", "6.50".
Cell iso_cell(const std::optional<Date>& day);
Cell decimal_cell(const std::optional<Minutes>& length);
Cell number_cell(std::int64_t number);

std::string answer_words(Answer answer);
std::string format_words(TrainingFormat format); // "workshop"
std::string category_words(const RulePack& pack, const CategoryId& id);
/// "Infant Family Specialist (2015-06-01 to 2020-06-01)"; says where nothing was said.
std::string endorsements_words(const RulePack& pack, const Person* person);

/// A line for each domain: "Theoretical Foundations: attachment; …", in the pack's order.
std::string areas_text(const RulePack& pack, const AreaSet& areas);
/// The same in the words of the edition, whatever the language: as they are chosen elsewhere.
std::string original_areas_text(const RulePack& pack, const AreaSet& areas);
AreaSet areas_of(const RulePack& pack, const std::vector<AreaId>& ids);

/// Whose paper it is, of which day and rules; and that it is unofficial.
Section about(const Source& source, std::string_view purpose);

Document started(Kind kind, const Source& source);

/// The category it is about, with its assessment. Empty where none is named.
struct Chosen {
    const Category* category = nullptr;
    const CategoryAssessment* assessment = nullptr;
};
Chosen chosen(const Source& source);

/// The first finding whose terms are of that kind, wherever it is nested.
template<class KindOfTerms>
const Finding* find_terms(const Category& category, const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
        const Requirement* requirement = find_requirement(category, finding.requirement);
        if (requirement && std::holds_alternative<KindOfTerms>(requirement->terms))
            return &finding;
        if (const Finding* part = find_terms<KindOfTerms>(category, finding.parts))
            return part;
    }
    return nullptr;
}

/// The trainings in the order of their days, those without one last; then by id.
std::vector<const Lesson*> in_order(const std::vector<Lesson>& lessons);

/// The domains in the order in which gaps matter: key domains first.
std::vector<std::size_t> key_domains_first(const RulePack& pack);

/// A question of a finding, said. Of one question put to many entries of a kind (two hundred sessions of which nobody
/// said who gave them) the first is told, and how many there are.
struct OpenQuestion {
    const Requirement* requirement = nullptr;
    bool applicant = false; // who can answer it
    std::string text;
    std::string own_words; // of the applicant about that entry, or at that declaration; may be empty
};
std::vector<OpenQuestion> open_questions(const CategoryAssessment& assessment, const Category& category,
                                         const Portfolio& portfolio);

/// The map of the areas of the chosen category, or of all.
struct AreaMap {
    Table grid;
    Table key; // of the codes in its cells
};
AreaMap area_map(const Source& source, const Dossier& dossier);

} // namespace imh::paper
