// Bases are kept as JSON beside what they are read as, so that a case can change them member by member.

#include "io/cases_json.h"

#include <algorithm>
#include <set>

#include "core/entry.h"
#include "io/bundled.h"
#include "io/case_changes.h"
#include "io/portfolio_fields.h"
#include "io/portfolio_json.h"
#include "io/portfolio_steps.h"
#include "io/rule_pack_parts.h"

namespace imh {
namespace {

constexpr std::size_t most_bases = 200;
constexpr std::size_t most_cases = 2'000;
constexpr std::size_t most_changes = 100;

void add_unknown(const UnknownMembers& unknown, std::string& all) {
    if (!unknown.empty())
        all += (all.empty() ? "" : ", ") + unknown;
}

/// A portfolio keeps members that it does not know. In a case they are slips of the pen.
std::string unknown_members(const Portfolio& portfolio) {
    std::string all;
    add_unknown(portfolio.unknown, all);
    std::apply([&](const auto&... list) { (std::for_each(list.begin(), list.end(), [&](const auto& entry) {
                                               add_unknown(entry.unknown, all);
                                           }), ...); },
               lists_of(portfolio));
    for (const Person& person : portfolio.people)
        if (person.endorsements)
            for (const Endorsement& endorsement : *person.endorsements)
                add_unknown(endorsement.unknown, all);
    for (const auto& [name, declaration] : portfolio.declarations)
        add_unknown(declaration.unknown, all);
    return all;
}

void append(std::vector<Problem>& problems, std::vector<Problem> more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

/// The portfolio, and all that is wrong with it, at places inside it.
std::vector<Problem> read_as_portfolio(const JsonValue& json, const RulePack& pack, Portfolio& portfolio) {
    ProblemList problems("");
    ObjectReader in(json, problems);
    Shape<Portfolio>::visit(in, portfolio);
    check_values(portfolio, problems);
    std::vector<Problem> found = problems.take();
    if (!found.empty())
        return found;
    append(found, check_portfolio(portfolio, pack, ""));
    if (const std::string unknown = unknown_members(portfolio); !unknown.empty())
        found.push_back({"", "", "there are members that a portfolio does not have, " + quoted(unknown),
                         "Check how they are spelt; rules/README.md tells them."});
    return found;
}

struct JsonBase {
    std::string id;
    JsonValue json;
};

/// Reads the files of one pack, one after another, bases first.
class CaseReader {
public:
    CaseReader(const RulePack& pack, CaseSet& set) : pack_(pack), set_(set) {}

    void read_base(ObjectReader& in) {
        CaseBase base;
        in.label("id", base.id, Presence::Required);
        in.text("title", base.title, text_bounds::title, Presence::Required);
        std::string other;
        in.label("based_on", other, Presence::Optional);
        const JsonValue* own = in.object_member("portfolio", Presence::Optional);
        const JsonBase* from = other.empty() ? nullptr : find_base(other);
        if (!other.empty() && from == nullptr)
            in.report("based_on", quoted(other) + " is no base that stands before this one", "Name one that does.");
        if (!in.has("based_on") && !in.has("portfolio"))
            in.problems().report("the base holds no portfolio", "Add \"portfolio\", or \"based_on\" and \"changes\".");
        if (!base.id.empty() && find_base(base.id) != nullptr)
            in.report("id", quoted(base.id) + " is taken already", "Give it an id of its own.");
        JsonValue json = from != nullptr ? from->json : JsonValue{};
        json.kind = JsonValue::Kind::Object;
        if (own != nullptr)
            for (const JsonValue& member : own->items)
                json.items.push_back(member);
        name_all_areas(json, pack_);
        base.portfolio = changed(in, json);
        jsons_.push_back({base.id, std::move(json)});
        set_.bases.push_back(std::move(base));
    }

    void read_case(ObjectReader& in, Date day) {
        Case& one = set_.cases.emplace_back();
        in.label("id", one.id, Presence::Required);
        if (!one.id.empty() && !case_ids_.insert(one.id).second)
            in.report("id", quoted(one.id) + " is taken already", "Give it an id of its own.");
        in.text("title", one.title, text_bounds::title, Presence::Required);
        in.text("why", one.why, text_bounds::words, Presence::Required);
        one.day = day;
        if (in.has("day"))
            in.date("day", one.day);
        read_renewal(in, one);
        in.truth("nothing_else", one.nothing_else);
        std::string base;
        in.label("base", base, Presence::Required);
        const JsonBase* from = find_base(base);
        if (from != nullptr) {
            one.base = static_cast<std::size_t>(from - jsons_.data());
            JsonValue json = from->json;
            one.portfolio = changed(in, json);
        } else {
            static_cast<void>(in.member("changes"));
            if (!base.empty())
                in.report("base", quoted(base) + " is no base of these cases", "Name one of \"bases\".");
        }
        read_expectations(in, one);
    }

private:
    const JsonBase* find_base(std::string_view id) const {
        const auto found =
            std::find_if(jsons_.begin(), jsons_.end(), [&](const JsonBase& base) { return base.id == id; });
        return found == jsons_.end() ? nullptr : &*found;
    }

    /// Carries the changes out; without any, what is wrong is told where it stands.
    Portfolio changed(ObjectReader& in, JsonValue& json) {
        const JsonValue* changes = in.list_member("changes", Presence::Optional);
        ProblemList& problems = in.problems();
        if (changes != nullptr && changes->items.size() > most_changes)
            in.report("changes", "the list has " + std::to_string(changes->items.size()) + " items",
                      "Write at most " + std::to_string(most_changes) + ", or make a base of its own.");
        else if (changes != nullptr) {
            const Inside inside(problems, "changes");
            for (std::size_t i = 0; i < changes->items.size(); ++i) {
                const Inside inside_change(problems, i);
                change_portfolio(json, changes->items[i], pack_, problems);
            }
        }
        Portfolio portfolio;
        const bool in_place = in.has("portfolio") && !in.has("changes");
        for (Problem& problem : read_as_portfolio(json, pack_, portfolio)) {
            if (in_place)
                problems.report_below("/portfolio" + problem.place, std::move(problem.what), std::move(problem.remedy));
            else if (in.has("changes"))
                problems.report_below("/changes",
                                      "with these changes the portfolio is wrong"
                                          + (problem.place.empty() ? "" : " at " + problem.place) + ": " + problem.what,
                                      std::move(problem.remedy));
        }
        return portfolio;
    }

    void read_renewal(ObjectReader& in, Case& one) {
        const JsonValue* object = in.object_member("renewal", Presence::Optional);
        if (object == nullptr)
            return;
        const Inside inside(in.problems(), "renewal");
        ObjectReader reader(*object, in.problems());
        RenewalCase& renewal = one.renewal.emplace();
        reader.label("category", renewal.category.text, Presence::Required);
        reader.date("since", renewal.since);
        reader.date("from", renewal.from);
        if (!renewal.category.text.empty() && find_category(pack_, renewal.category) == nullptr)
            reader.report("category", quoted(renewal.category.text) + " is no category of " + pack_.id,
                          "Name one that it has.");
        reader.nothing_else();
    }

    bool is_requirement(const Case& one, const std::string& id) const {
        if (one.renewal) {
            const Category* category = find_category(pack_, one.renewal->category);
            return category != nullptr
                   && std::any_of(category->continuing.begin(), category->continuing.end(),
                                  [&](const ContinuingRequirement& each) { return each.id.text == id; });
        }
        return std::any_of(pack_.categories.begin(), pack_.categories.end(), [&](const Category& category) {
            return find_requirement(category, RequirementId{id}) != nullptr;
        });
    }

    bool is_category(const Case& one, const std::string& id) const {
        return one.renewal ? one.renewal->category.text == id : find_category(pack_, CategoryId{id}) != nullptr;
    }

    void read_expectations(ObjectReader& in, Case& one) const {
        const JsonValue* object = in.object_member("expect", Presence::Required);
        if (object == nullptr)
            return;
        if (object->items.empty())
            in.report("expect", "nothing is expected", "Name a category or a requirement, and how it is to stand.");
        const Inside inside(in.problems(), "expect");
        ObjectReader reader(*object, in.problems());
        for (const JsonValue& item : object->items) {
            Expectation expected{item.name, Expected::Met};
            reader.named(item.name, expected.standing, Presence::Required);
            const bool category = is_category(one, item.name);
            const bool only_category = expected.standing == Expected::NothingKnownMissing;
            if (!category && !is_requirement(one, item.name))
                reader.report(item.name, quoted(item.name) + " is no category and no requirement that this case judges",
                              "Use an id of the pack; of a renewal, its category or what keeping it asks.");
            else if (category ? expected.standing == Expected::Later : only_category)
                reader.report(item.name, quoted(name_of(expected.standing)) + " can't be said of it",
                              category ? "A category is met, not_met, reviewer or nothing_known_missing."
                                       : "A requirement is met, later, not_met or reviewer.");
            one.expected.push_back(std::move(expected));
        }
    }

    const RulePack& pack_;
    CaseSet& set_;
    std::vector<JsonBase> jsons_; // as CaseSet::bases
    std::set<std::string> case_ids_;
};

/// False where the rest can't be understood.
bool check_head(ObjectReader& in, const RulePack& pack, Date& day) {
    const bool is_format = in.is_format("imh-cases");
    std::string id;
    in.label("pack", id, Presence::Required);
    const bool is_pack = id == pack.id;
    if (!id.empty() && !is_pack)
        in.report("pack", quoted(id) + " is not the pack that is tested here, " + quoted(pack.id),
                  "Choose the cases of this pack.");
    in.date("day", day);
    return is_format && is_pack;
}

struct CaseFile {
    explicit CaseFile(const NamedText& text) : problems(text.name), json(parse_json(text.text, problems)) {}

    ProblemList problems;
    std::optional<JsonValue> json;
};

} // namespace

Read<CaseSet> read_cases(std::span<const NamedText> files, const RulePack& pack, std::span<const NamedText> others) {
    Read<CaseSet> result;
    CaseSet set;
    CaseReader reader(pack, set);
    const auto read_bases = [&](ObjectReader& in) {
        read_items(in, "bases", most_bases, Presence::Optional, [&](ObjectReader& item) { reader.read_base(item); });
    };
    for (const NamedText& text : others) {
        CaseFile file(text);
        if (!file.json)
            continue; // told where that pack is checked
        ObjectReader in(*file.json, file.problems);
        read_bases(in);
    }
    std::vector<CaseFile> own;
    own.reserve(files.size());
    for (const NamedText& text : files)
        own.emplace_back(text);
    std::vector<Date> days(own.size());
    for (const bool bases : {true, false})
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!own[i].json)
                continue;
            ProblemList none("");
            ObjectReader in(*own[i].json, bases ? own[i].problems : none);
            if (!check_head(in, pack, days[i]))
                continue;
            if (bases) {
                read_bases(in);
                static_cast<void>(in.member("cases"));
                in.nothing_else();
                continue;
            }
            ObjectReader again(*own[i].json, own[i].problems);
            read_items(again, "cases", most_cases, Presence::Optional,
                       [&](ObjectReader& item) { reader.read_case(item, days[i]); });
        }
    for (CaseFile& file : own)
        append(result.problems, file.problems.take());
    if (result.problems.empty())
        result.value = std::move(set);
    return result;
}

std::vector<NamedText> bundled_case_files(std::string_view pack) {
    const std::string folder = "rules/" + std::string(pack) + "/";
    std::vector<NamedText> files;
    for (const BundledFile& file : bundled_cases())
        if (file.name.starts_with(folder))
            files.push_back({file.name, file.text});
    return files;
}

} // namespace imh
