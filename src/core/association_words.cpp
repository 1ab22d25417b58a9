#include "core/association_words.h"

#include "core/words.h"

namespace imh {

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

std::string reciprocity_words(const Associations& associations) {
    static constexpr Text honored{
        "Associations with a license honor an endorsement that another of them has awarded. Ask the new one "
        "what it needs of you. Source: {1}",
        "Las asociaciones con licencia reconocen un Endorsement que concedió otra de ellas. Pregunte a la "
        "nueva qué necesita de usted. Fuente: {1}"};
    return filled(honored, {source_words(associations.citation)});
}

} // namespace imh
