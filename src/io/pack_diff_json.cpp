#include "io/pack_diff_json.h"

#include <array>

#include "core/names.h"
#include "io/json_writer.h"

namespace imh {
namespace {

/// In the order of RuleChangeKind.
constexpr std::array<std::string_view, 11> kinds{
    "category_added", "category_removed", "requirement_added", "requirement_removed", "kind", "stage",
    "fact",           "source",           "readings",          "area_added",          "area_removed",
};

void write_texts(JsonWriter& out, std::string_view name, const std::vector<std::string>& texts) {
    if (texts.empty())
        return;
    out.name(name);
    out.begin_list();
    for (const std::string& text : texts)
        out.text(text);
    out.end_list();
}

void write_change(JsonWriter& out, const RuleChange& change) {
    out.begin_object();
    out.member("kind", kinds[static_cast<std::size_t>(change.kind)]);
    if (!change.category.empty())
        out.member("category", change.category);
    out.member("of", change.of);
    out.member("title", change.title);
    if (!change.about.empty())
        out.member("about", change.about);
    write_texts(out, "before", change.before);
    write_texts(out, "after", change.after);
    out.end_object();
}

void write_standings(JsonWriter& out, const std::optional<Standing>& before, const std::optional<Standing>& after) {
    if (before)
        out.member("before", name_of(*before));
    if (after)
        out.member("after", name_of(*after));
}

void write_portfolio_changes(JsonWriter& out, const PortfolioChanges& portfolio) {
    out.begin_object();
    out.member("file", portfolio.first);
    out.name("categories");
    out.begin_list();
    for (const CategoryChange& change : portfolio.second) {
        out.begin_object();
        out.member("id", change.category.text);
        write_standings(out, change.before, change.after);
        out.name("because");
        out.begin_list();
        for (const StandingChange& each : change.because) {
            out.begin_object();
            out.member("requirement", each.of);
            write_standings(out, each.before, each.after);
            out.member("why", each.why);
            out.end_object();
        }
        out.end_list();
        out.end_object();
    }
    out.end_list();
    out.end_object();
}

} // namespace

std::string write_rule_changes(const RulePack& older, const RulePack& newer, const std::vector<RuleChange>& changes,
                               const std::vector<PortfolioChanges>& portfolios) {
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-rule-changes");
    out.member("version", std::int64_t{1});
    out.member("old", older.id);
    out.member("new", newer.id);
    out.name("changes");
    out.begin_list();
    for (const RuleChange& change : changes)
        write_change(out, change);
    out.end_list();
    out.name("portfolios");
    out.begin_list();
    for (const PortfolioChanges& portfolio : portfolios)
        write_portfolio_changes(out, portfolio);
    out.end_list();
    out.end_object();
    return out.take();
}

} // namespace imh
