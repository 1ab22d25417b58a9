// A renewal told to whoever holds the category.
#include <doctest/doctest.h>

#include "core/explain_renewal.h"
#include "core/language.h"
#include "support/holders.h"

using namespace imh;
using namespace imh::testing;

TEST_CASE("renewals: told in words, each with its day, its advice and its source") {
    const RulePack pack = alaska();
    const Holder third{"iii", "2022-07-01", "15:00", "2:00", 11};
    Portfolio portfolio = portfolio_of(third);
    gives_rsc(portfolio);
    const Renewal renewal = renewal_of(pack, third, portfolio);
    const Category& category = category_of(pack, "iii");
    const auto told = [&](std::size_t i) {
        return explain(renewal.findings[i], category.continuing[i], renewal, pack, portfolio);
    };
    CHECK(renewal_words(renewal) == "Not yet · 1 of 3 met");
    CHECK(period_words(renewal) == "Jul 1, 2024 to Jun 30, 2025");
    CHECK(told(0).summary == "15 h of 15 h");
    CHECK(told(0).left == "1 h left");
    CHECK(told(0).why
          == std::vector<std::string>{"2 h of 3 h on giving reflective supervision",
                                      "15 h in “Training training-1” counted"});
    CHECK(told(0).next
          == std::vector<std::string>{"Find 1 h more of training on giving reflective supervision, by Jun 30, 2025"});
    CHECK(told(0).source
          == "AK-AIMH Competency Guidelines and Endorsement Requirements, 2016, Infant Mental Health Specialist (III), "
             "continuing requirements: Education & Training");
    CHECK(told(0).readings.back() == "R-62 · Giving RS/C at renewal");
    CHECK(told(1).summary == "AK-AIMH");
    CHECK(told(1).next.empty());
    CHECK(told(2).next == std::vector<std::string>{"Receive 1 h more of reflective supervision by Jun 30, 2025"});
    {
        const UseLanguage spanish(Language::Spanish);
        CHECK(renewal_words(renewal) == "Aún no · 1 de 3 cumplidos");
        CHECK(told(2).next.at(0).starts_with("Reciba 1 h más de supervisión reflexiva hasta el "));
    }

    const Holder mentor{"iv_clinical", "2022-07-01", "15:00", "0:00", 0};
    Portfolio released = portfolio_of(mentor);
    gives_rsc(released);
    const Renewal kept = renewal_of(pack, mentor, released);
    CHECK(renewal_words(kept) == "All that is asked is there");
    const Category& clinical = category_of(pack, "iv_clinical");
    CHECK(explain(kept.findings[0], clinical.continuing[0], kept, pack, released).why.at(0)
          == "Recommended, though not asked: 0 h of 3 h on giving reflective supervision");
    CHECK(explain(kept.findings[2], clinical.continuing[2], kept, pack, released).why.at(0)
          == "Recommended, though not asked: 0 h of 12 h");
    released.memberships.clear();
    CHECK(explain(renewal_of(pack, mentor, released).findings[1], clinical.continuing[1], kept, pack, released).next
          == std::vector<std::string>{"Renew your membership, so that it runs on Jun 30, 2025"});

    const Holder unsaid{"iv_clinical", "", "15:00", "3:00", 0};
    const Portfolio silent = portfolio_of(unsaid);
    const Renewal open = renewal_of(pack, unsaid, silent);
    CHECK(renewal_words(open) == "Answers needed · 1 of 3 open");
    CHECK(explain(open.findings[2], clinical.continuing[2], open, pack, silent).next
          == std::vector<std::string>{"Since when do you hold this category?"});
}
