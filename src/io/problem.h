// Something wrong in a file: which file, where in it, what, and what would be right.
//
// A reader goes on after a problem, so that a person learns of all of them at once. What it read is
// only handed out where there are none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace imh {

struct Problem {
    std::string file;
    std::string place;  // JSON pointer, "/trainings/3/hours"; empty = the file as a whole
    std::string what;   // without a full stop
    std::string remedy; // a sentence
    bool operator==(const Problem&) const = default;
};

/// What a reader read. Either a value and no problems, or problems and no value.
template<class T>
struct [[nodiscard]] Read {
    std::optional<T> value;
    std::vector<Problem> problems;
};

/// One file as text. The name is only used for telling where a problem is.
struct NamedText {
    std::string_view name;
    std::string_view text;
};

/// "file.json: /trainings/3/hours: what. Remedy."
std::string problem_text(const Problem& problem);

/// In quotation marks, cut where it is long, with control characters made visible: for messages
/// that repeat something from a file.
std::string quoted(std::string_view text);

/// `"cda", "associate" or "bachelor"`
std::string one_of(const std::vector<std::string_view>& names);

/// Adds "/member" to a JSON pointer, with ~ and / escaped and what is long cut.
void append_member(std::string& pointer, std::string_view member);

class Inside;

/// The problems of one file, collected while its values are walked through.
class ProblemList {
public:
    explicit ProblemList(std::string_view file) : file_(file) {}

    /// At the place where the walk is now. After `most_problems` nothing more is taken but one
    /// remark that there are more.
    void report(std::string what, std::string remedy);

    /// At `below` ("/from") under the place where the walk is now.
    void report_below(std::string_view below, std::string what, std::string remedy);

    bool empty() const { return problems_.empty(); }
    bool any_below(std::string_view place) const;
    std::vector<Problem> take() { return std::move(problems_); }

    static constexpr std::size_t most_problems = 1'000;

private:
    friend class Inside;
    std::string file_;
    const Inside* inside_ = nullptr; // where the walk is; empty = at the whole file
    std::vector<Problem> problems_;
};

/// While it lives, the walk is inside that member or item. Where that is, is put into words only for a problem; so the name
/// has to live as long.
class Inside {
public:
    Inside(ProblemList& problems, std::string_view member) : Inside(problems, member, no_item) {}
    Inside(ProblemList& problems, std::size_t item) : Inside(problems, {}, item) {}
    ~Inside() { problems_.inside_ = outer_; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

    /// As a JSON pointer.
    void append_to(std::string& pointer) const;

private:
    static constexpr std::size_t no_item = static_cast<std::size_t>(-1);

    Inside(ProblemList& problems, std::string_view member, std::size_t item)
        : problems_(problems), outer_(problems.inside_), member_(member), item_(item) {
        problems.inside_ = this;
    }

    ProblemList& problems_;
    const Inside* outer_;
    std::string_view member_;
    std::size_t item_;
};

} // namespace imh
