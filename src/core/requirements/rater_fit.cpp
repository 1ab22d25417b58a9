#include "core/requirements/rater_fit.h"

#include <algorithm>

#include "core/sorted.h"

namespace imh {

namespace {

bool among(const std::vector<RaterRole>& roles, RaterRole role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const std::vector<RaterRole>& roles_of(EvidenceRef reference, const Circumstances& circumstances) {
    return circumstances.portfolio->references[reference.index].roles;
}

Fit fit_by_role(const SlotRole& named, const Rater& rater, const Circumstances& circumstances) {
    Fit fit{Truth::Yes, Reason::None, {}};
    if (named.if_familiar_with_imh) {
        const Answer familiar = rater.person ? rater.person->familiar_with_imh : Answer::Unsaid;
        if (familiar == Answer::No)
            return {};
        if (familiar != Answer::Yes)
            fit = {Truth::Maybe, Reason::ChairFamiliarUnsaid, {}};
    }
    if (!named.if_declared.empty() && !circumstances.chair_unfamiliar) {
        const auto& declarations = circumstances.portfolio->declarations;
        const auto said = declarations.find(named.if_declared);
        if (said == declarations.end() || said->second.answer != Answer::Yes)
            fit = {Truth::Maybe, Reason::ChairUnsaid, {}};
    }
    if (named.if_no_rsc && circumstances.rsc_recorded)
        fit = {Truth::Maybe, Reason::ColleagueForProvider, {}};
    return fit;
}

Condition endorsed(const Person& person, const std::vector<CategoryId>& holds, Date today) {
    if (!person.endorsements)
        return {Truth::Maybe, Reason::RaterEndorsementUnsaid};
    Condition found;
    for (const Endorsement& endorsement : *person.endorsements) {
        if (std::find(holds.begin(), holds.end(), endorsement.category) == holds.end())
            continue;
        if (endorsement.from && *endorsement.from > today)
            continue;
        if (!endorsement.to || *endorsement.to >= today)
            return {Truth::Yes, Reason::None};
        found = {Truth::Maybe, Reason::RaterEndorsementEnded};
    }
    return found;
}

} // namespace

std::vector<Rater> raters_of(const Dossier& dossier) {
    std::vector<EvidenceRef> references = dossier.references;
    const auto person_id = [&](EvidenceRef ref) -> const PersonId& {
        return dossier.portfolio->references[ref.index].person;
    };
    sort_stably(references, [&](EvidenceRef a, EvidenceRef b) { return person_id(a) < person_id(b); });
    std::vector<Rater> raters;
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (i == 0 || person_id(references[i - 1]) != person_id(references[i]))
            raters.push_back({person_of(dossier, person_id(references[i])), {}});
        raters.back().references.push_back(references[i]);
    }
    return raters;
}

bool is_self(const Rater& rater) {
    return rater.person && rater.person->self == Answer::Yes;
}

bool has_role(const Rater& rater, RaterRole role, const Circumstances& circumstances) {
    return std::any_of(rater.references.begin(), rater.references.end(),
                       [&](EvidenceRef reference) { return among(roles_of(reference, circumstances), role); });
}

Circumstances circumstances_of(const std::vector<Rater>& raters, const Dossier& dossier) {
    Circumstances found;
    found.portfolio = dossier.portfolio;
    found.rsc_recorded = std::any_of(dossier.sessions.begin(), dossier.sessions.end(), [](const SessionEntry& session) {
        return session.session->kind == SessionKind::Reflective && session.held != Truth::No;
    });
    found.chair_unfamiliar = std::any_of(raters.begin(), raters.end(), [&](const Rater& rater) {
        return !is_self(rater) && has_role(rater, RaterRole::DepartmentChair, found) && rater.person &&
               rater.person->familiar_with_imh == Answer::No;
    });
    return found;
}

Fit fit_of(const Slot& slot, const Rater& rater, const Circumstances& circumstances) {
    Fit best;
    const auto offer = [&best](Fit fit, EvidenceRef reference) {
        fit.reference = reference;
        if (best.reference.kind == EvidenceKind::None || fit.truth > best.truth)
            best = fit;
    };
    for (const EvidenceRef reference : rater.references)
        for (const RaterRole role : roles_of(reference, circumstances)) {
            if (among(slot.excluded, role)) {
                offer({Truth::No, Reason::RoleExcluded, {}}, reference);
                continue;
            }
            for (const SlotRole& named : slot.roles)
                if (named.role == role)
                    offer(fit_by_role(named, rater, circumstances), reference);
            if (slot.any_role)
                offer({Truth::Yes, Reason::None, {}}, reference);
            else if (slot.other_roles_are_question)
                offer({Truth::Maybe, Reason::RoleNotNamed, {}}, reference);
        }
    // Nothing that we read forbids a relative, so their silence asks nothing; a yes is for a person to weigh.
    const Answer relative = rater.person ? rater.person->relative : Answer::Unsaid;
    if (best.truth == Truth::Yes && (relative == Answer::Yes || relative == Answer::Partly))
        best = {Truth::Maybe, Reason::RaterIsRelative, best.reference};
    return best;
}

Condition holds_condition(const References& terms, const Rater& rater, Date today) {
    if (terms.one_holds.empty())
        return {Truth::Yes, Reason::None};
    if (!rater.person)
        return {Truth::Maybe, Reason::RaterEndorsementUnsaid};
    const Person& person = *rater.person;
    const Condition found = endorsed(person, terms.one_holds, today);
    if (found.truth == Truth::Yes || !terms.vetted_will_do)
        return found;
    if (person.vetting == Vetting::Done && person.vetted_on && *person.vetted_on <= today)
        return {Truth::Yes, Reason::None};
    if (found.truth == Truth::Maybe)
        return found;
    if (person.vetting == Vetting::Requested || person.vetting == Vetting::Done)
        return {Truth::Maybe, Reason::RaterVettingOpen};
    if (person.meets_requirements != Answer::No)
        return {Truth::Maybe, Reason::RaterMeetsRequirements};
    return {person.vetting == Vetting::No ? Truth::No : Truth::Maybe,
            person.vetting == Vetting::No ? Reason::None : Reason::RaterVettingOpen};
}

} // namespace imh
