// The log for a renewal: what keeping a category asks of one period, what is there, what is still needed and by when,
// and every entry of the period with what became of it. For an audit, and for whoever renews.
#pragma once

#include "core/document.h"
#include "core/renewal.h"

namespace imh::paper {

/// `renewal` is of this portfolio by this pack.
struct RenewalSource {
    const RulePack& pack;
    const Portfolio& portfolio;
    const Holding& holding;
    const Renewal& renewal;
};

Document renewal_log(const RenewalSource& source);

} // namespace imh::paper
