// Any bytes as a portfolio: refused with a reason, or read, written back the same, and judged.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/explain.h"
#include "io/assessment_json.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "support/ledger.h"

namespace {

void expect(bool right, const char* what) {
    if (right)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

const imh::RulePack& alaska() {
    static const imh::Read<imh::RulePack> pack = imh::read_bundled_pack("ak-aimh-2016");
    expect(pack.value.has_value(), "the pack inside the program is read");
    return *pack.value;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace std::chrono_literals;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = imh::read_portfolio(text, "fuzz.json");
    expect(read.value.has_value() == read.problems.empty(), "a value or problems, never both and never neither");
    for (const imh::Problem& problem : read.problems)
        expect(!problem.what.empty() && !problem.remedy.empty(),
               "a problem says what is wrong and what would be right");
    if (!read.value)
        return 0;

    const std::string once = imh::write_portfolio(*read.value);
    const auto again = imh::read_portfolio(once, "again.json");
    expect(again.value.has_value(), "what was written is read");
    expect(imh::write_portfolio(*again.value) == once, "written twice it is the same");

    // The rest of the program only sees portfolios that the pack knows the names of; judging others
    // must still not break.
    static_cast<void>(imh::check_portfolio(*read.value, alaska(), "fuzz.json"));
    const imh::Assessment assessment = imh::assess(alaska(), *read.value, 2025y / 6 / 30);
    const std::string unbalanced = testing::unbalanced_hours(assessment, *read.value);
    expect(unbalanced.empty(), unbalanced.c_str());
    expect(!imh::write_assessment(alaska(), *read.value, assessment, std::nullopt).empty(), "it is written as JSON");
    expect(!imh::report_text(alaska(), *read.value, assessment, std::nullopt).empty(), "it is told in words");
    return 0;
}
