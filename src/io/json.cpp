// nlohmann/json splits the text into tokens and checks the grammar; its events are built into our
// own tree here. That costs a third of the code of its document class in the page, and each event
// can be refused, which keeps deep or huge files harmless.

#include "io/json.h"

#include <algorithm>
#include <limits>
#include <type_traits>

#include <nlohmann/json.hpp>

#include "core/sorted.h"
#include "io/text_form.h"

namespace imh {
namespace {

using Kind = JsonValue::Kind;

/// Does it begin a text without ending it? Behind a text that ended the parser hands over that and what follows.
bool is_open_text(std::string_view token) {
    if (!token.starts_with('"'))
        return false;
    for (std::size_t at = 1; at < token.size(); ++at) {
        if (token[at] == '"')
            return false;
        at += token[at] == '\\';
    }
    return true;
}

/// Takes nlohmann's events. Its function names are given by the library.
class TreeBuilder {
public:
    explicit TreeBuilder(ProblemList& problems) : problems_(problems) {}

    bool null() { return add(Kind::Null); }
    bool boolean(bool value) { return add(value ? Kind::True : Kind::False); }
    bool number_integer(std::int64_t value) {
        const bool added = add(Kind::Integer);
        last_->integer = value;
        return added;
    }
    bool number_unsigned(std::uint64_t value) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return number_integer(static_cast<std::int64_t>(value));
        const bool added = add(Kind::Number);
        last_->text = std::to_string(value);
        return added;
    }
    bool number_float(nlohmann::json::number_float_t, const std::string& written) {
        const bool added = add(Kind::Number);
        last_->text = written;
        return added;
    }
    bool string(std::string& text) {
        const bool added = add(Kind::Text);
        last_->text = std::move(text);
        return added;
    }
    bool binary(std::vector<std::uint8_t>&) { return false; } // JSON text has none
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::List); }
    bool key(std::string& name) {
        name_ = std::move(name);
        return true;
    }
    bool end_object() {
        find_doubles(*open_.back());
        return close();
    }
    bool end_array() { return close(); }

    template<class Error>
    bool parse_error(std::size_t position, const std::string& last_token, const Error&) {
        error_position_ = position;
        error_in_text_ = is_open_text(last_token);
        number_too_large_ = std::is_same_v<Error, nlohmann::json::out_of_range>;
        return false;
    }

    JsonValue root;
    std::size_t error_position() const { return error_position_; }
    bool error_in_text() const { return error_in_text_; }
    bool number_too_large() const { return number_too_large_; }

private:
    bool add(Kind kind) {
        if (open_.empty()) {
            last_ = &root;
        } else {
            last_ = &open_.back()->items.emplace_back();
            last_->name = std::move(name_);
            name_.clear();
        }
        last_->kind = kind;
        if (++values_ <= json_bounds::most_values)
            return true;
        problems_.report("the file holds more than a million values",
                         "A portfolio or a rule pack has some thousands; check that this is the "
                         "right file.");
        return false;
    }

    bool open(Kind kind) {
        if (!add(kind))
            return false;
        open_.push_back(last_); // stays where it is while it is open: only its own items grow
        if (open_.size() <= json_bounds::most_levels)
            return true;
        problems_.report("the file is nested more than " + std::to_string(json_bounds::most_levels) + " levels deep",
                         "A portfolio or a rule pack needs about ten; check that this is the right "
                         "file.");
        return false;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    void find_doubles(const JsonValue& object) {
        std::vector<std::string_view> names;
        names.reserve(object.items.size());
        for (const JsonValue& member : object.items)
            names.push_back(member.name);
        sort_stably(names);
        for (std::size_t i = 1; i < names.size(); ++i) {
            if (names[i] != names[i - 1] || (i > 1 && names[i] == names[i - 2]))
                continue; // not doubled, or told already
            problems_.report_below(place_of_open(), quoted(names[i]) + " stands here more than once",
                                   "Keep the one that is right and take the others out.");
        }
    }

    std::string place_of_open() const {
        std::string place;
        for (std::size_t level = 1; level < open_.size(); ++level) {
            const std::vector<JsonValue>& items = open_[level - 1]->items;
            if (open_[level - 1]->kind == Kind::List)
                place += "/" + std::to_string(items.size() - 1);
            else
                append_member(place, items.back().name);
        }
        return place;
    }

    ProblemList& problems_;
    std::vector<JsonValue*> open_;
    JsonValue* last_ = nullptr;
    std::string name_;
    std::size_t values_ = 0;
    std::size_t error_position_ = 0;
    bool error_in_text_ = false;
    bool number_too_large_ = false;
};

/// "line 3, column 14", counted from 1; a column is one byte, as editors that show bytes count.
std::string position_words(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(at - line_start + 1);
}

bool is_utf_16(std::string_view text) {
    if (text.size() < 2)
        return false;
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || (text[0] == '\0') != (text[1] == '\0');
}

void report_not_json(const TreeBuilder& tree, std::string_view text, ProblemList& problems) {
    const std::size_t at = tree.error_position() - 1; // it counts the offending byte, too
    if (at >= text.size()) {
        problems.report("the file breaks off at its end, " + position_words(text, text.size()),
                        "Something is missing there: open a complete copy of the file.");
        return;
    }
    if (tree.number_too_large()) {
        problems.report("a number before " + position_words(text, at) + " is too large", "Write a smaller one.");
        return;
    }
    const auto code = static_cast<unsigned char>(text[at]);
    if (tree.error_in_text() && code < 0x20) {
        problems.report("a text is broken by a line end or a control character at " + position_words(text, at),
                        "End the text with a quotation mark, or write \\n for a line end inside it.");
        return;
    }
    if (tree.error_in_text()) {
        problems.report("a text holds a backslash without a meaning just before " + position_words(text, at),
                        "Write \\\\ for a backslash itself.");
        return;
    }
    problems.report("this is not JSON from " + position_words(text, at) + " on, at "
                        + (code == '"'   ? "a quotation mark"
                           : code < 0x80 ? quoted(text.substr(at, 1))
                                         : "a letter"),
                    "Look for a missing comma, bracket or quotation mark there or just before.");
}

/// Reports what keeps the text from being looked at as JSON at all.
bool is_plain_text(std::string_view text, ProblemList& problems) {
    if (text.size() > json_bounds::most_bytes) {
        report_too_large(problems);
        return false;
    }
    if (is_utf_16(text)) {
        problems.report("the file is written in UTF-16", "Save it again with the encoding UTF-8.");
        return false;
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        problems.report("the file is empty", "Choose the file that you saved your work in.");
        return false;
    }
    const std::size_t bad = first_bad_byte(text);
    if (bad < text.size()) {
        problems.report("the file is not in UTF-8 at " + position_words(text, bad),
                        "Save it again with the encoding UTF-8.");
        return false;
    }
    return true;
}

} // namespace

void report_too_large(ProblemList& problems) {
    problems.report("the file is larger than 20 MB",
                    "A portfolio has some hundred kilobytes at most; check that this is the right "
                    "file.");
}

std::optional<JsonValue> parse_json(std::string_view text, ProblemList& problems) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!is_plain_text(text, problems))
        return std::nullopt;
    TreeBuilder tree(problems);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &tree)) {
        if (tree.error_position() > 0)
            report_not_json(tree, text, problems);
        return std::nullopt;
    }
    return std::move(tree.root);
}

} // namespace imh
