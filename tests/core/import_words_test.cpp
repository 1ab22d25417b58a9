#include "core/import_words.h"

#include <doctest/doctest.h>

using namespace imh;

TEST_CASE("import words: those of every issue stand in both languages") {
    for (int issue = 0; issue <= static_cast<int>(RowIssue::TextCut); ++issue) {
        const RowProblem problem{static_cast<RowIssue>(issue), std::nullopt, "here", Minutes{90}, 3};
        CAPTURE(issue);
        const std::string english = row_problem_words(problem);
        const std::string remedy = row_remedy_words(problem);
        const UseLanguage spanish(Language::Spanish);
        CHECK(row_problem_words(problem) != english);
        CHECK((remedy.empty() ? row_remedy_words(problem).empty() : row_remedy_words(problem) != remedy));
    }
}
