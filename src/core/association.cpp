#include "core/association.h"

#include <algorithm>

namespace imh {

namespace {

bool runs_on(const Edition& edition, Date day) {
    return (!edition.from || *edition.from <= day) && (!edition.until || day <= *edition.until);
}

} // namespace

const Association* find_association(const Associations& associations, std::string_view id) {
    const auto found = std::find_if(associations.list.begin(), associations.list.end(),
                                    [&](const Association& each) { return each.id == id; });
    return found == associations.list.end() ? nullptr : &*found;
}

const Edition* edition_in_force(const Association& association, Date day) {
    const Edition* latest = nullptr;
    for (const Edition& edition : association.editions)
        if (runs_on(edition, day) && (!latest || latest->from <= edition.from)) // no beginning is before every day
            latest = &edition;
    return latest;
}

const Edition* next_edition(const Association& association, Date day) {
    const Edition* next = nullptr;
    for (const Edition& edition : association.editions)
        if (edition.from && *edition.from > day && (!next || *edition.from < *next->from))
            next = &edition;
    return next;
}

} // namespace imh
