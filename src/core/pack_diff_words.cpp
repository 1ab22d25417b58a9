#include "core/pack_diff.h"

#include <utility>

#include "core/words.h"

namespace imh {
namespace {

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : "; ") + value;
    return text;
}

/// "30 h before, 33 h now", "no longer: a, b; new: c".
std::string change_words(const RuleChange& change) {
    static constexpr Text both{"{1} before, now {2}", "antes {1}, ahora {2}"};
    static constexpr Text gone{"{1} before, no longer there", "antes {1}, ya no está"};
    static constexpr Text come{"now {1}, not there before", "ahora {1}, antes no estaba"};
    static constexpr Text lists{"no longer {1} / new {2}", "ya no {1} / nuevo {2}"};
    const std::string before = joined(change.before);
    const std::string after = joined(change.after);
    if (change.after.empty())
        return filled(gone, {before});
    if (change.before.empty())
        return filled(come, {after});
    const bool single = change.before.size() == 1 && change.after.size() == 1;
    return filled(single ? both : lists, {before, after});
}

std::string about_words(const RuleChange& change) {
    static constexpr Text kind{"what it asks for", "lo que pide"};
    static constexpr Text stage{"when it is asked", "cuándo se pide"};
    static constexpr Text readings{"readings", "lecturas"};
    switch (change.kind) {
    case RuleChangeKind::KindChanged: return std::string(kind);
    case RuleChangeKind::StageChanged: return std::string(stage);
    case RuleChangeKind::ReadingsChanged: return std::string(readings);
    default: return change.about;
    }
}

/// Of changes that are about something as a whole; empty for the others.
std::string whole_words(const RuleChange& change) {
    static constexpr Text category_added{"A new category: {1} ({2})", "Una categoría nueva: {1} ({2})"};
    static constexpr Text category_removed{"No longer there: the category {1} ({2})", "Ya no está: la categoría {1} ({2})"};
    static constexpr Text added{"New: {1} ({2})", "Nuevo: {1} ({2})"};
    static constexpr Text removed{"No longer asked: {1} ({2})", "Ya no se pide: {1} ({2})"};
    static constexpr Text area_added{"A new area: {1} ({2})", "Un área nueva: {1} ({2})"};
    static constexpr Text area_removed{"No longer there: the area {1} ({2})", "Ya no está: el área {1} ({2})"};
    const auto said = [&](const Text& text) { return filled(text, {change.title, change.of}); };
    switch (change.kind) {
    case RuleChangeKind::CategoryAdded: return said(category_added);
    case RuleChangeKind::CategoryRemoved: return said(category_removed);
    case RuleChangeKind::RequirementAdded: return said(added);
    case RuleChangeKind::RequirementRemoved: return said(removed);
    case RuleChangeKind::AreaAdded: return said(area_added);
    case RuleChangeKind::AreaRemoved: return said(area_removed);
    default: return {};
    }
}

/// Is it about something in a category, rather than about a whole category or an area?
bool is_inside(const RuleChange& change) {
    return !change.category.empty() && change.kind != RuleChangeKind::CategoryAdded
           && change.kind != RuleChangeKind::CategoryRemoved;
}

std::string category_words(const RuleChange& change, const RulePack& newer) {
    const Category* category = find_category(newer, CategoryId{change.category});
    return (category ? full_title(*category) : std::string{}) + " (" + change.category + ")";
}

std::string only_source_line(const std::vector<std::string>& titles) {
    static constexpr Text words{"  The same from another source: {1}\n", "  Lo mismo, de otra fuente: {1}\n"};
    return titles.empty() ? std::string{} : filled(words, {joined(titles)});
}

std::string standing_text(const std::optional<Standing>& standing) {
    static constexpr Text none{"not there", "no está"};
    return standing ? standing_words(*standing, Stage::Experience) : std::string(none);
}

std::string before_and_after(const std::optional<Standing>& before, const std::optional<Standing>& after) {
    static constexpr Text words{"\"{1}\" before, now \"{2}\"", "antes «{1}», ahora «{2}»"};
    return filled(words, {standing_text(before), standing_text(after)});
}

} // namespace

std::string rule_changes_text(const std::vector<RuleChange>& changes, const RulePack& newer) {
    static constexpr Text none{"The rules are the same.\n", "Las reglas son las mismas.\n"};
    static constexpr Text source{"source: now {1}", "fuente: ahora {1}"};
    if (changes.empty())
        return std::string(none);
    std::string text;
    std::vector<std::string> only_source; // of the category
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const RuleChange& change = changes[i];
        const bool inside = is_inside(change);
        const bool new_category = i == 0 || change.category != changes[i - 1].category;
        if (new_category)
            text += only_source_line(std::exchange(only_source, {}));
        if (inside && new_category)
            text += category_words(change, newer) + "\n";
        if (const std::string whole = whole_words(change); !whole.empty()) {
            text += (inside ? "  " : "") + whole + "\n";
            continue;
        }
        const bool begins = i == 0 || changes[i - 1].of != change.of;
        const bool ends = i + 1 == changes.size() || changes[i + 1].of != change.of;
        if (begins && ends && change.kind == RuleChangeKind::SourceChanged) {
            only_source.push_back(change.title);
            continue;
        }
        if (begins)
            text += "  " + change.title + " (" + change.of + ")\n";
        const bool of_source = change.kind == RuleChangeKind::SourceChanged; // where it stood before is in the older rules
        text += "    " + (of_source ? filled(source, {joined(change.after)}) : about_words(change) + ": " + change_words(change)) + "\n";
    }
    return text + only_source_line(only_source);
}

std::string standing_changes_text(const std::vector<CategoryChange>& changes) {
    static constexpr Text none{"  Every category stands as before.\n", "  Cada categoría queda como antes.\n"};
    if (changes.empty())
        return std::string(none);
    std::string text;
    for (const CategoryChange& change : changes) {
        text += "  " + change.title + " (" + change.category.text + "): " + before_and_after(change.before, change.after) + "\n";
        for (const StandingChange& each : change.because) {
            text += "    " + each.title + ": " + before_and_after(each.before, each.after);
            text += (each.why.empty() ? "" : " (" + each.why + ")") + "\n";
        }
    }
    return text;
}

} // namespace imh
