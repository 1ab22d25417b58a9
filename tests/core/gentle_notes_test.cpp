#include "core/gentle_notes.h"

#include <doctest/doctest.h>

#include "core/language.h"
#include "support/build.h"

using namespace imh;
using namespace std::chrono_literals;
using testing::date;
using testing::hours;
using testing::training;

namespace {

constexpr Date today = 2025y / 6 / 30;

RulePack pack_of_areas() {
    RulePack pack;
    pack.domains.push_back({"TF", "Theoretical Foundations"});
    for (int i = 1; i <= 40; ++i)
        pack.areas.push_back({AreaId{"TF" + std::to_string(i)}, 0, "area", ""});
    return pack;
}

const RulePack pack = pack_of_areas();

std::vector<NoteCode> codes(const Portfolio& portfolio, EvidenceRef ref) {
    const std::vector<GentleNote> notes = gentle_notes(pack, portfolio, today);
    std::vector<NoteCode> all;
    for (const GentleNote& note : notes_at(notes, ref)) {
        all.push_back(note.code);
        const std::string words = note_words(note, portfolio);
        CHECK(words.find('{') == std::string::npos);
        const UseLanguage spanish(Language::Spanish);
        CHECK(note_words(note, portfolio) != words);
        CHECK(note_words(note, portfolio).find('{') == std::string::npos);
    }
    return all;
}

std::vector<NoteCode> codes_of(const Training& only) {
    Portfolio portfolio;
    portfolio.trainings = {only};
    return codes(portfolio, {EvidenceKind::Training, 0});
}

Training with_areas(Training training, int count) {
    training.areas.emplace();
    for (int i = 1; i <= count; ++i)
        training.areas->push_back({"TF" + std::to_string(i)});
    return training;
}

} // namespace

TEST_CASE("gentle notes: a training that looks like a slip of the pen") {
    using enum NoteCode;
    const Training fine = training("a", "2023-03-05", "6:00", {"TF1"});
    Training without_areas = fine;
    without_areas.areas.reset();
    Training series = training("a", "2023-03-05", "30:00", {"TF1"});
    Training ended_series = series;
    ended_series.to = date("2023-03-07");
    struct {
        std::string name;
        Training training;
        std::vector<NoteCode> codes;
    } const rows[] = {
        {"nothing", fine, {}},
        {"today", training("a", "2025-06-30", "6:00", {"TF1"}), {}},
        {"tomorrow", training("a", "2025-07-01", "6:00", {"TF1"}), {LiesAhead}},
        {"sixty years ago", training("a", "1965-01-01", "6:00", {"TF1"}), {}},
        {"before that", training("a", "1933-03-05", "6:00", {"TF1"}), {LongAgo}},
        {"without areas", without_areas, {NoAreas}},
        {"said to cover none", training("a", "2023-03-05", "6:00", {}), {}},
        {"eight areas in an hour", with_areas(training("a", "2023-03-05", "1:00", {}), 8), {}},
        {"nine areas in an hour", with_areas(training("a", "2023-03-05", "1:00", {}), 9), {ManyAreas}},
        {"forty areas and no hours", with_areas(training("a", "2023-03-05", "", {}), 40), {ManyAreas}},
        {"14 h on a day", training("a", "2023-03-05", "14:00", {"TF1"}), {}},
        {"30 h on a day", series, {ManyHoursADay}},
        {"30 h in three days", ended_series, {}},
        {"30 h without a day", training("a", "", "30:00", {"TF1"}), {}},
        {"900 h", training("a", "2023-03-05", "900:00", {"TF1"}), {ManyHours}},
        {"200 h without a day", training("a", "", "200:00", {"TF1"}), {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(codes_of(row.training) == row.codes);
    }
}

TEST_CASE("gentle notes: what is entered twice is noted at the later one") {
    using enum NoteCode;
    Portfolio portfolio;
    portfolio.trainings = {training("b", "2023-03-05", "6:00", {"TF1"}), training("a", "2023-03-05", "6:00", {"TF1"})};
    portfolio.trainings[0].title = portfolio.trainings[1].title = "Cues";
    CHECK(codes(portfolio, {EvidenceKind::Training, 0}) == std::vector{EnteredTwice});
    CHECK(codes(portfolio, {EvidenceKind::Training, 1}).empty());
}

TEST_CASE("gentle notes: sessions that are long, overlap with a total, or lie ahead") {
    using enum NoteCode;
    Portfolio portfolio;
    portfolio.people.push_back({.id = {"person-1"}, .name = "Ana"});
    const auto add = [&](std::string id, std::string_view from, std::string_view to, std::string_view length) {
        Session session;
        session.id = {std::move(id)};
        session.from = date(from);
        session.to = testing::maybe_date(to);
        session.hours = hours(length);
        session.provider = PersonId{"person-1"};
        portfolio.sessions.push_back(session);
    };
    add("a", "2023-01-01", "2023-12-31", "24:00");
    add("b", "2023-05-05", "", "2:00");
    add("c", "2024-05-05", "", "12:00");
    add("d", "2024-06-05", "", "2:00");
    add("e", "2024-06-05", "", "1:00");
    add("f", "2025-07-05", "", "1:00");
    add("g", "2023-05-06", "", "1:00");
    portfolio.sessions.back().provider.reset();
    const std::vector<std::vector<NoteCode>> expected{{}, {SessionsOverlap}, {LongSession}, {}, {}, {LiesAhead}, {}};
    for (std::uint32_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(codes(portfolio, {EvidenceKind::Session, i}) == expected[i]);
    }
}

TEST_CASE("gentle notes: jobs that overlap, and very long weeks") {
    using enum NoteCode;
    Portfolio portfolio;
    const auto add = [&](std::string id, std::string_view from, std::string_view to, int week) {
        Job job;
        job.id = {id};
        job.title = std::move(id);
        job.from = date(from);
        job.to = testing::maybe_date(to);
        job.hours_per_week = week;
        portfolio.jobs.push_back(job);
    };
    add("late", "2021-06-01", "2021-07-01", 40);
    add("long", "2019-01-01", "2022-01-01", 80);
    add("after", "2022-01-02", "", 81);
    CHECK(codes(portfolio, {EvidenceKind::Job, 0}) == std::vector{JobsOverlap});
    CHECK(codes(portfolio, {EvidenceKind::Job, 1}).empty());
    CHECK(codes(portfolio, {EvidenceKind::Job, 2}) == std::vector{ManyHoursAWeek});
    const std::vector<GentleNote> notes = gentle_notes(pack, portfolio, today);
    CHECK(note_words(notes.front(), portfolio) == "This overlaps with “long”. Time at both counts once.");
}

TEST_CASE("gentle notes: a degree without its field, and days to come on papers") {
    using enum NoteCode;
    Portfolio portfolio;
    portfolio.degrees.push_back(testing::degree("d", DegreeKind::Bachelor, "2019-05-15"));
    portfolio.degrees.push_back(testing::degree("e", DegreeKind::Master, "2026-05-15"));
    portfolio.degrees[0].title = "BSW";
    portfolio.degrees[0].field.clear();
    portfolio.degrees[1].field = "Social work";
    portfolio.exams.push_back({.id = {"x"}, .taken = date("2026-01-01")});
    CHECK(codes(portfolio, {EvidenceKind::Degree, 0}) == std::vector{NoField});
    portfolio.degrees[0].kind = DegreeKind::Cda; // has none
    CHECK(codes(portfolio, {EvidenceKind::Degree, 0}).empty());
    CHECK(codes(portfolio, {EvidenceKind::Degree, 1}) == std::vector{LiesAhead});
    CHECK(codes(portfolio, {EvidenceKind::Exam, 0}) == std::vector{LiesAhead});
}
