#include "core/association_words.h"

#include <array>

#include "core/words.h"

namespace imh {

namespace {

std::array<std::size_t, 3> by_provenance(const RulePack& pack) {
    std::array<std::size_t, 3> count{};
    for (const Category& category : pack.categories)
        for (const Requirement& requirement : category.requirements)
            ++count[static_cast<std::size_t>(requirement.citation.provenance)];
    return count;
}

} // namespace

std::string edition_words(const Association& association, Date day) {
    static constexpr Text none{"none here, ask the association", "aquí ninguna, pregunte a la asociación"};
    static constexpr Text plain{"{1}", "{1}"};
    static constexpr Text ends{"{1}, until {2}", "{1}, hasta el {2}"};
    static constexpr Text begins{"{1}, from {2} on", "{1}, desde el {2}"};
    static constexpr Text changes{"{1}; from {2} on: {3}", "{1}; desde el {2}: {3}"};
    const Edition* now = edition_in_force(association, day);
    const Edition* next = next_edition(association, day);
    if (!now && !next)
        return std::string(none);
    if (!now)
        return filled(begins, {next->pack, date_words(*next->from)});
    if (next)
        return filled(changes, {now->pack, date_words(*next->from), next->pack});
    return now->until ? filled(ends, {now->pack, date_words(*now->until)}) : filled(plain, {now->pack});
}

bool all_stated(const RulePack& pack) {
    const auto count = by_provenance(pack);
    return count[1] + count[2] == 0;
}

std::string sureness_words(const RulePack& pack) {
    static constexpr Text own{"All {1} requirements stand in the association's own documents.",
                                     "Los {1} requisitos están en los documentos de la propia asociación."};
    static constexpr Text all{"Of {1} requirements:", "De {1} requisitos:"};
    static constexpr Text stated{"{1} stand in the association's own documents",
                                 "{1} están en los documentos de la propia asociación"};
    static constexpr Text shared{"{1} are taken from the rules that the associations share, to be confirmed with this one",
                                 "{1} se toman de las reglas que comparten las asociaciones, por confirmar con esta"};
    static constexpr Text unknown{"{1} are not known here: ask the association", "{1} no se conocen aquí: pregunte a la asociación"};
    const std::array<std::size_t, 3> count = by_provenance(pack);
    const std::string sum = std::to_string(count[0] + count[1] + count[2]);
    if (all_stated(pack))
        return filled(own, {sum});
    std::string said = filled(all, {sum});
    const std::array<const Text*, 3> texts{&stated, &shared, &unknown};
    bool any = false;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (count[i] > 0) {
            said += (any ? "; " : " ") + filled(*texts[i], {std::to_string(count[i])});
            any = true;
        }
    return said + ".";
}

std::string reciprocity_words(const Associations& associations) {
    static constexpr Text honored{
        "Associations with a license honor an endorsement that another of them has awarded. Ask the new one "
        "what it needs of you. Source: {1}",
        "Las asociaciones con licencia reconocen un Endorsement que concedió otra de ellas. Pregunte a la "
        "nueva qué necesita de usted. Fuente: {1}"};
    return filled(honored, {source_words(associations.citation)});
}

} // namespace imh
