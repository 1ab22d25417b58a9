// Any bytes as a rule pack, as one file of a pack, as cases, as a wording and as settings of a page: refused with a reason, or read and
// used.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/explain.h"
#include "core/wording.h"
#include "io/associations_json.h"
#include "io/bundled.h"
#include "io/cases_json.h"
#include "io/pack_lint.h"
#include "io/page_settings_json.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"
#include "support/ledger.h"

namespace {

void expect(bool right, const char* what) {
    if (right)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

constexpr std::string_view head = R"({"format": "imh-rule-pack", "version": 1, "id": "fuzz", "association": "a",
    "short_name": "a", "edition": "a", "title": "a", "notice": "a", "files": ["competencies.json", "fuzz.json"],
    "documents": [{"id": "s4", "document": "a", "edition": "a"}]})";

const imh::Portfolio& applicant() {
    static const auto read = imh::read_portfolio(imh::bundled_file("examples/clinical_mentor.json"), "example.json");
    expect(read.value.has_value(), "the example inside the program is read");
    return *read.value;
}

void read_and_judge(std::span<const imh::NamedText> files) {
    using namespace std::chrono_literals;
    const auto read = imh::read_rule_pack(files);
    expect(read.value.has_value() == read.problems.empty(), "a value or problems, never both and never neither");
    for (const imh::Problem& problem : read.problems)
        expect(!problem.what.empty() && !problem.remedy.empty(),
               "a problem says what is wrong and what would be right");
    if (!read.value)
        return;
    for (const imh::Problem& odd : imh::lint_pack(*read.value, nullptr, nullptr, "fuzz.json").hints)
        expect(!odd.what.empty() && !odd.remedy.empty(), "a hint says what is odd and what would be right");
    const imh::Assessment assessment = imh::assess(*read.value, applicant(), 2025y / 6 / 30);
    const std::string unbalanced = testing::unbalanced_hours(assessment, applicant());
    expect(unbalanced.empty(), unbalanced.c_str());
    expect(!imh::report_text(*read.value, applicant(), assessment, std::nullopt).empty(), "it is told in words");
}

void read_and_run_cases(const imh::NamedText& file) {
    static const auto pack = imh::read_bundled_pack("mi-aimh-mentor");
    const auto read = imh::read_cases({&file, 1}, *pack.value, imh::bundled_case_files("ak-aimh-2016"));
    expect(read.value.has_value() == read.problems.empty(), "cases or problems, never both and never neither");
    if (!read.value)
        return;
    const imh::CaseRun run = imh::run_cases(*pack.value, *read.value);
    expect(run.results.size() == read.value->cases.size(), "every case has a result");
    for (const imh::CaseResult& result : run.results)
        for (const imh::Disagreement& each : result.disagreements)
            expect(!imh::disagreement_words(*pack.value, read.value->cases[result.at], each).empty(), "it is told in words");
}

void read_and_lay(const imh::NamedText& file) {
    static const auto pack = imh::read_bundled_pack("ak-aimh-2016");
    static const auto associations = imh::read_bundled_associations();
    const auto wording = imh::read_wording(file, *pack.value);
    expect(wording.value.has_value() == wording.problems.empty(), "a wording or problems, never both and never neither");
    if (wording.value)
        expect(imh::with_wording(*pack.value, *wording.value).sha256 == pack.value->sha256, "a wording changes no rule");
    const auto settings = imh::read_page_settings(file, *associations.value);
    expect(settings.value.has_value() == settings.problems.empty(), "settings or problems, never both and never neither");
    if (settings.value && settings.value->on_light)
        expect(imh::least_contrast(*settings.value->on_light, imh::light_grounds) >= 4.5, "their colour can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const imh::NamedText alone{"fuzz.json", text};
    read_and_judge({&alone, 1});
    read_and_run_cases(alone);
    read_and_lay(alone);
    const imh::NamedText beside[] = {
        {"pack.json", head},
        {"competencies.json", imh::bundled_file("rules/ak-aimh-2016/competencies.json")},
        {"fuzz.json", text},
    };
    read_and_judge(beside);
    return 0;
}
