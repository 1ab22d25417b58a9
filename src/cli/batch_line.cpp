#include "cli/batch_line.h"

#include <algorithm>

#include "core/assess.h"
#include "io/assessment_json.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"

namespace imh {

std::span<const RulePack> EditionsInside::all() const {
    std::call_once(once_, [this] {
        for (const std::string_view id : bundled_pack_ids())
            if (Read<RulePack> pack = read_bundled_pack(id); pack.value)
                packs_.push_back(std::move(*pack.value));
    });
    return packs_;
}

void BatchAnswers::start_over(std::size_t most_kept) {
    if (out.written().size() > most_kept)
        out = JsonWriter(Layout::OneLine);
    out.start_over();
    err.clear();
    judged = 0;
    wrong = 0;
}

void LineJudge::judge(const Lines& lines, BatchAnswers& answers) {
    std::uint64_t number = lines.first;
    if (lines.too_long)
        return judge_too_long(number, answers);
    for (std::string_view rest = lines.text(); !rest.empty(); ++number) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.size() > json_bounds::most_bytes)
            judge_too_long(number, answers);
        else if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            judge_line(line, number, answers);
    }
}

void LineJudge::judge_line(std::string_view line, std::uint64_t number, BatchAnswers& answers) {
    const Read<Portfolio> portfolio = read(line);
    if (!portfolio.value)
        return refuse(number, portfolio.problems, answers);
    const Assessment assessment = assess(rules_.pack, *portfolio.value, rules_.day, rules_.category);
    write_assessment(answers.out, rules_.pack, *portfolio.value, assessment, rules_.category);
    answers.out.end_line();
    ++answers.judged;
}

void LineJudge::judge_too_long(std::uint64_t number, BatchAnswers& answers) const {
    refuse(number, {{"", "", "the line is longer than 20 MB",
                     "A portfolio has some hundred kilobytes at most; check that each stands on a line of its own."}},
           answers);
}

/// A portfolio that the pack can judge.
Read<Portfolio> LineJudge::read(std::string_view line) {
    Read<Portfolio> read{fast_.read(line), {}};
    if (!read.value)
        read = read_portfolio(line, {});
    if (!read.value)
        return read;
    read.problems = check_portfolio(*read.value, rules_.pack, {}, {});
    if (!read.problems.empty()) // other editions may know the names
        read.problems = check_portfolio(*read.value, rules_.pack, rules_.editions.all(), {});
    if (!read.problems.empty())
        read.value.reset();
    return read;
}

/// All that is wrong for other programs, the first of it for a person.
void LineJudge::refuse(std::uint64_t number, const std::vector<Problem>& problems, BatchAnswers& answers) const {
    JsonWriter& out = answers.out;
    out.begin_object();
    out.member("format", "imh-problems");
    out.member("version", std::int64_t{1});
    out.member("line", static_cast<std::int64_t>(number));
    out.name("problems");
    out.begin_list();
    for (const Problem& problem : problems) {
        out.begin_object();
        out.member("place", problem.place);
        out.member("what", problem.what);
        out.member("remedy", problem.remedy);
        out.end_object();
    }
    out.end_list();
    out.end_object();
    out.end_line();

    Problem first = problems.front();
    first.file = rules_.file + ":" + std::to_string(number);
    answers.err += problem_text(first);
    if (problems.size() > 1)
        answers.err += " (and " + std::to_string(problems.size() - 1) + " more)";
    answers.err += "\n";
    ++answers.wrong;
}

} // namespace imh
