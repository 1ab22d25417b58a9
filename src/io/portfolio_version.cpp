// Versions of the portfolio file.
//
// 1   the present one
// 0   had no "format", and lengths of time as whole minutes in numbers: "minutes", "rsc_minutes",
//     "about_rsc_minutes" where "hours", "rsc_hours" and "about_rsc" stand now

#include <algorithm>
#include <array>

#include "core/date.h"
#include "io/portfolio_json.h"
#include "io/portfolio_steps.h"

namespace imh {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "imh-portfolio";

JsonValue* find_changeable(JsonValue& object, std::string_view name) {
    return const_cast<JsonValue*>(find_member(object, name));
}

struct Renamed {
    std::string_view before;
    std::string_view now;
};
constexpr std::array<Renamed, 3> lengths{{
    {"minutes", "hours"},
    {"rsc_minutes", "rsc_hours"},
    {"about_rsc_minutes", "about_rsc"},
}};

void minutes_to_hours(JsonValue& entry, ProblemList& problems) {
    constexpr std::int64_t most = 99'999 * 60;
    for (const auto& [before, now] : lengths) {
        JsonValue* length = find_changeable(entry, before);
        if (length == nullptr)
            continue;
        const Inside inside(problems, before);
        if (length->kind != Kind::Integer || length->integer < 0 || length->integer > most) {
            problems.report(value_words(*length) + " is not a number of minutes",
                            "Write a whole number, for example 90.");
        } else if (find_member(entry, now) != nullptr) {
            problems.report(quoted(before) + " and " + quoted(now) + " both stand here", "Keep one of the two.");
        } else {
            length->kind = Kind::Text;
            length->text = clock_text(Minutes{length->integer});
            length->name = now;
        }
    }
}

void from_version_0(JsonValue& file, ProblemList& problems) {
    for (const std::string_view name : {"courses", "trainings", "sessions"}) {
        JsonValue* entries = find_changeable(file, name);
        if (entries == nullptr || entries->kind != Kind::List)
            continue;
        const Inside inside(problems, name);
        for (JsonValue& entry : entries->items) {
            const Inside inside_entry(problems, static_cast<std::size_t>(&entry - entries->items.data()));
            minutes_to_hours(entry, problems);
        }
    }
}

void report_other_format(const JsonValue& format, ProblemList& problems) {
    const Inside inside(problems, "format");
    if (format.kind == Kind::Text && format.text == "imh-rule-pack")
        problems.report("this is a rule pack, not a portfolio", "Choose the file that you saved your work in.");
    else if (format.kind == Kind::Text && format.text == "imh-assessment")
        problems.report("this is an assessment, not a portfolio",
                        "Choose the portfolio that the assessment was made from.");
    else
        problems.report(value_words(format) + " is not the name of this format",
                        "Write \"imh-portfolio\" where the file is one.");
}

} // namespace

bool bring_up_to_date(JsonValue& file, ProblemList& problems) {
    if (file.kind != Kind::Object) {
        problems.report("the file holds " + value_words(file) + ", not a portfolio",
                        "Choose the file that you saved your work in.");
        return false;
    }
    const JsonValue* format = find_member(file, "format");
    const JsonValue* version = find_member(file, "version");
    const bool old_form =
        format == nullptr && version != nullptr && version->kind == Kind::Integer && version->integer == 0;
    if (format == nullptr && !old_form) {
        problems.report("this is not a portfolio: \"format\" is missing",
                        "Choose the file that you saved your work in, or add \"format\": \"imh-portfolio\".");
        return false;
    }
    if (format != nullptr && (format->kind != Kind::Text || format->text != format_name)) {
        report_other_format(*format, problems);
        return false;
    }
    if (version == nullptr) {
        problems.report("\"version\" is missing", "Add \"version\": 1.");
        return false;
    }
    if (version->kind == Kind::Integer && version->integer > portfolio_version) {
        const Inside inside(problems, "version");
        problems.report("the file was saved by a newer edition of this tool, in version " + value_words(*version)
                            + " of its format",
                        "Open it with that edition; this one understands version 1.");
        return false;
    }
    if (version->kind != Kind::Integer || (version->integer != portfolio_version && !old_form)) {
        const Inside inside(problems, "version");
        problems.report(value_words(*version) + " is not a version of this format", "Write 1.");
        return false;
    }
    if (old_form)
        from_version_0(file, problems);
    return true;
}

} // namespace imh
