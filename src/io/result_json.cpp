#include "io/result_json.h"

#include <algorithm>

#include "core/language.h"
#include "io/assessment_json.h"
#include "io/canonical.h"
#include "io/json_writer.h"
#include "io/object_reader.h"
#include "io/portfolio_json.h"
#include "io/sha256.h"

namespace imh {

namespace {

/// Places below `place` where the two differ; of a value that one of them lacks only its own place.
void compare(const JsonValue& there, const JsonValue& now, const std::string& place,
             std::vector<std::string>& different) {
    if (there.kind != now.kind || there.integer != now.integer || there.text != now.text) {
        different.push_back(place);
        return;
    }
    if (there.kind == JsonValue::Kind::Object) {
        for (const JsonValue& member : there.items) {
            const JsonValue* same = find_member(now, member.name);
            if (same)
                compare(member, *same, place + "/" + member.name, different);
            else
                different.push_back(place + "/" + member.name);
        }
        for (const JsonValue& member : now.items)
            if (!find_member(there, member.name))
                different.push_back(place + "/" + member.name);
        return;
    }
    for (std::size_t i = 0; i < std::max(there.items.size(), now.items.size()); ++i) {
        const std::string item = place + "/" + std::to_string(i);
        if (i < there.items.size() && i < now.items.size())
            compare(there.items[i], now.items[i], item, different);
        else
            different.push_back(item);
    }
}

/// The head of the file; what is wrong with it goes to `problems`.
ResultHead read_head(const JsonValue& json, ProblemList& problems) {
    ResultHead head;
    ObjectReader in(json, problems);
    const auto expect = [&](std::string_view name, bool right, std::string_view remedy) {
        if (in.member(name, Presence::Required) != nullptr && !right)
            in.report(name, "this is not a result file that is understood here", std::string(remedy));
    };
    const JsonValue* format = find_member(json, "format");
    const JsonValue* version = find_member(json, "version");
    expect("format", format && format->text == "imh-result", "Give a file that was saved as a result.");
    expect("version", version && version->kind == JsonValue::Kind::Integer && version->integer == 1,
           "Take a newer edition of this tool.");
    in.label("pack", head.pack, Presence::Required);
    in.text("rules_sha256", head.rules_hash, 64, Presence::Required);
    in.text("portfolio_sha256", head.portfolio_hash, 64, Presence::Required);
    in.date("day", head.day);
    return head;
}

} // namespace

std::string portfolio_hash(const Portfolio& portfolio) {
    ProblemList none("");
    const std::optional<JsonValue> json = parse_json(write_portfolio(portfolio), none);
    return json ? hex_text(sha256(canonical_text(*json, Lists::AsSets))) : std::string{};
}

std::string write_result(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment) {
    const UseLanguage english(Language::English);
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-result");
    out.member("version", std::int64_t{1});
    out.member("pack", pack.id);
    out.member("edition", pack.edition);
    out.member("rules_sha256", pack.sha256);
    out.member("portfolio_sha256", portfolio_hash(portfolio));
    out.member("day", iso_text(assessment.day));
    out.name("assessment");
    write_assessment(out, pack, portfolio, assessment, std::nullopt);
    out.end_object();
    return out.take();
}

Read<ResultHead> read_result_head(std::string_view text, std::string_view file) {
    Read<ResultHead> result;
    ProblemList problems(file);
    if (const std::optional<JsonValue> json = parse_json(text, problems)) {
        ResultHead head = read_head(*json, problems);
        if (problems.empty())
            result.value = std::move(head);
    }
    result.problems = problems.take();
    return result;
}

Read<Verification> verify_result(std::string_view text, std::string_view file, const RulePack& pack,
                                 const Portfolio& portfolio) {
    Read<Verification> result;
    const Read<ResultHead> head = read_result_head(text, file);
    result.problems = head.problems;
    if (!head.value)
        return result;
    ProblemList none(file);
    const std::optional<JsonValue> there = parse_json(text, none);
    const std::optional<JsonValue> now =
        parse_json(write_result(pack, portfolio, assess(pack, portfolio, head.value->day)), none);
    Verification verification{.same_rules = head.value->rules_hash == pack.sha256,
                              .same_portfolio = head.value->portfolio_hash == portfolio_hash(portfolio),
                              .differences = {}};
    compare(*there, *now, "", verification.differences);
    std::erase(verification.differences, "/rules_sha256"); // told by themselves
    std::erase(verification.differences, "/portfolio_sha256");
    result.value = std::move(verification);
    return result;
}

} // namespace imh
