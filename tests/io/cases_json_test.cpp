// Cases read, their changes carried out, and what comes of them told.
#include "io/cases_json.h"

#include <doctest/doctest.h>

#include "core/language.h"
#include "io/bundled.h"
#include "io/rule_pack_json.h"
#include "support/files.h"

using namespace imh;

namespace {

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

CaseSet read(const std::string& text) {
    const NamedText named{"cases.json", text};
    auto found = read_cases({&named, 1}, alaska());
    for (const Problem& problem : found.problems)
        FAIL_CHECK(problem_text(problem));
    return found.value ? std::move(*found.value) : CaseSet{};
}

CaseSet example() {
    return read(testing::file_text(testing::in_checkout("tests/io/cases.json")));
}

/// One case on the base of the example, that expects `standing` of I's training hours.
std::string with_change(const std::string& changes, const std::string& expect, bool nothing_else = false) {
    return R"({"format": "imh-cases", "version": 1, "pack": "ak-aimh-2016", "day": "2025-06-30",
        "bases": [{"id": "b", "title": "B", "portfolio": {
            "trainings": [{"id": "training-1", "from": "2024-01-10", "hours": "30:00", "areas": ["TF01", "TF02"]}],
            "memberships": [{"id": "m", "infant_mental_health": "yes", "from": "2024-07-01"}]}}],
        "cases": [{"id": "T", "title": "T", "base": "b", "changes": [)"
           + changes + R"(], "expect": {)" + expect + R"(}, "nothing_else": )" + (nothing_else ? "true" : "false")
           + R"(, "why": "Because."}]})";
}

/// "i.training expected met got not_met": what does not agree.
std::string disagreements(const std::string& text) {
    const CaseSet set = read(text);
    std::string told;
    for (const CaseResult& result : run_cases(alaska(), set).results)
        for (const Disagreement& one : result.disagreements)
            told += one.of + (one.unnamed ? " unnamed " : " expected ") + std::string(name_of(one.expected)) + " got "
                    + std::string(name_of(one.got)) + "; ";
    return told;
}

} // namespace

TEST_CASE("cases: every verb does what it says") {
    const CaseSet set = example();
    REQUIRE(set.cases.size() == 3);
    REQUIRE(set.bases.size() == 2);
    const Portfolio& before = set.bases[1].portfolio;
    CHECK(before.sessions.size() == 12);
    CHECK(before.sessions[0].id.text == "session-1");
    CHECK(iso_text(*before.sessions[1].from) == "2024-02-29"); // a month has no 31st
    CHECK(iso_text(*before.sessions[2].from) == "2024-03-31");
    CHECK(before.trainings[0].areas->size() == 14); // the thirteen of TF, and SE01
    CHECK(before.trainings[1].areas->size() == alaska().areas.size());

    const Portfolio& after = set.cases[1].portfolio;
    CHECK(clock_text(*after.trainings[0].hours) == "14:59");
    CHECK(after.trainings[0].title == "One");
    CHECK(after.trainings[0].areas->size() == 13);
    CHECK(after.trainings[1].areas->size() == alaska().areas.size() - 1);
    CHECK(after.jobs[0].fact(JobFact::Paid) == Answer::No);
    CHECK(after.jobs[0].fact(JobFact::Supervised) == Answer::No); // as it was
    CHECK(!after.jobs[0].families);
    CHECK(after.sessions.size() == 11);
    CHECK(after.memberships.empty());
    CHECK(after.exams.size() == 1);
    CHECK(after.declarations.at("regional_or_state_leadership").answer == Answer::Yes);
    CHECK(iso_text(set.cases[1].day) == "2025-01-31");
    CHECK(iso_text(set.cases[0].day) == "2025-06-30");
    CHECK(set.cases[0].portfolio == set.bases[0].portfolio);
    CHECK(run_cases(alaska(), set).agreeing() == 3);
}

TEST_CASE("cases: what does not agree is told with what was expected and why it came otherwise") {
    const std::string less = R"({"set": "training-1", "to": {"hours": "29:59"}})";
    CHECK(disagreements(with_change(less, R"("i.training": "not_met")")) == "");
    CHECK(disagreements(with_change(less, R"("i.training": "met", "i": "reviewer")"))
          == "i.training expected met got not_met; i expected reviewer got not_met; ");

    const CaseSet set = read(with_change(less, R"("i.training": "met")"));
    const CaseRun run = run_cases(alaska(), set);
    CHECK(agreement_words(run) == "0 of 1 cases agree");
    const std::string told = disagreement_words(alaska(), set.cases[0], run.results[0].disagreements[0]);
    CHECK(told.starts_with("i.training: expected met, got not_met (29 h 59 min of 30 h. "));
    const UseLanguage use(Language::Spanish);
    CHECK(agreement_words(run) == "0 de 1 casos coinciden");
}

TEST_CASE("cases: with \"nothing_else\" every other requirement stands as with the base") {
    const std::string both = R"({"set": "training-1", "to": {"hours": "29:59"}}, {"remove": "memberships"})";
    const std::string named = R"("i.training": "not_met")";
    CHECK(disagreements(with_change(both, named)) == "");
    const std::string unnamed = disagreements(with_change(both, named, true));
    CHECK(unnamed.find("i.membership unnamed met got not_met; ") != std::string::npos);
    CHECK(unnamed.find(" i.training ") == std::string::npos);
    CHECK(unnamed.find("i.competencies") == std::string::npos);
}

TEST_CASE("cases: a pack uses the bases of the one that it is based on, and its cases are no part of its rules") {
    const Read<RulePack> michigan = read_bundled_pack("mi-aimh-mentor");
    REQUIRE(michigan.value);
    const auto files = bundled_case_files("mi-aimh-mentor");
    REQUIRE(files.size() == 1);
    CHECK(read_cases(files, *michigan.value, bundled_case_files("ak-aimh-2016")).problems.empty());
    const auto alone = read_cases(files, *michigan.value);
    REQUIRE(!alone.problems.empty());
    CHECK(alone.problems[0].what.find("is no base of these cases") != std::string::npos);

    std::vector<NamedText> without;
    for (const BundledFile& file : bundled_files())
        if (file.name.starts_with("rules/ak-aimh-2016/"))
            without.push_back({file.name, file.text});
    CHECK(read_rule_pack(without).value->sha256 == alaska().sha256);
}

TEST_CASE("cases: several files are one set, and a case may use a base of another file") {
    const std::string bases = R"({"format": "imh-cases", "version": 1, "pack": "ak-aimh-2016", "day": "2025-06-30",
        "bases": [{"id": "b", "title": "B", "portfolio": {}}]})";
    const std::string cases = R"({"format": "imh-cases", "version": 1, "pack": "ak-aimh-2016", "day": "2025-06-30",
        "cases": [{"id": "T", "title": "T", "base": "b", "expect": {"i": "not_met"}, "why": "Nothing is there."}]})";
    const NamedText files[]{{"cases.a.json", cases}, {"cases.b.json", bases}};
    const auto read = read_cases(files, alaska());
    REQUIRE(read.value);
    CHECK(run_cases(alaska(), *read.value).agreeing() == 1);
}
