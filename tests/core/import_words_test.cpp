#include "core/import_words.h"

#include <doctest/doctest.h>

#include <vector>

using namespace imh;

TEST_CASE("import words: those of every issue stand in both languages") {
    for (const ImportTarget target : {ImportTarget::Trainings, ImportTarget::Catalogue})
        for (int issue = 0; issue <= static_cast<int>(RowIssue::TextCut); ++issue) {
            const RowProblem problem{static_cast<RowIssue>(issue), std::nullopt, "here", Minutes{90}, 3};
            CAPTURE(issue);
            const std::string english = row_problem_words(problem, target);
            const std::string remedy = row_remedy_words(problem, target);
            CHECK(english != "");
            CHECK((english + remedy).find('{') == std::string::npos);
            const UseLanguage spanish(Language::Spanish);
            CHECK(row_problem_words(problem, target) != english);
            CHECK((remedy.empty() ? row_remedy_words(problem, target).empty()
                                  : row_remedy_words(problem, target) != remedy));
        }
}

TEST_CASE("import words: of a catalogue nothing is said of trainings that somebody has") {
    for (int issue = 0; issue <= static_cast<int>(RowIssue::TextCut); ++issue) {
        const RowProblem problem{static_cast<RowIssue>(issue), std::nullopt, "here", Minutes{90}, 3};
        const std::string words = row_problem_words(problem, ImportTarget::Catalogue) + row_remedy_words(problem, ImportTarget::Catalogue);
        CAPTURE(words);
        CHECK(words.find("training") == std::string::npos);
        CHECK(words.find("took place") == std::string::npos);
    }
}

TEST_CASE("import words: what is ready is counted, in both languages") {
    ImportRow plain, back, odd;
    back.kept_back = true;
    odd.problems.push_back({RowIssue::NoTitle, std::nullopt, "", Minutes{}, 0});
    const std::vector<ImportRow> rows{plain, odd, back};
    CHECK(import_summary_words(rows) == "2 trainings are ready. 1 of them is worth a look. 1 row is kept back.");
    CHECK(import_summary_words(rows, ImportTarget::Catalogue)
          == "2 courses are ready. 1 of them is worth a look. 1 row is kept back.");
    const UseLanguage spanish(Language::Spanish);
    CHECK(import_summary_words(rows, ImportTarget::Catalogue)
          == "2 cursos están listos. 1 de ellos merece una mirada. 1 fila queda fuera.");
}

TEST_CASE("import words: every field has a name of its own in either list") {
    for (const ImportTarget target : {ImportTarget::Trainings, ImportTarget::Catalogue})
        for (std::size_t a = 0; a < training_field_count; ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const Text one = field_words(static_cast<TrainingField>(a), target);
                const Text other = field_words(static_cast<TrainingField>(b), target);
                CHECK(one.en != other.en);
                CHECK(one.es != other.es);
            }
}
