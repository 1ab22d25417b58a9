#include "io/csv.h"

#include <algorithm>
#include <array>

#include "core/sorted.h"

namespace imh {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// Also of the spaces that don't break, which spreadsheets put around figures.
std::string_view trimmed(std::string_view text) {
    constexpr std::string_view hard_space = "\xC2\xA0";
    while (!text.empty()) {
        if (is_space(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(hard_space))
            text.remove_prefix(hard_space.size());
        else if (is_space(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(hard_space))
            text.remove_suffix(hard_space.size());
        else
            break;
    }
    return text;
}

/// Reads rows one after the other.
class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    bool at_end() const { return at_ >= text_.size(); }
    std::uint32_t line() const { return line_; }
    std::optional<std::uint32_t> unclosed_line() const { return unclosed_line_; }
    bool has_stray_mark() const { return has_stray_mark_; }

    /// Appends the cells of one row to `text`, and where each ends to `ends`.
    void read_row(std::string& text, std::vector<std::uint32_t>& ends) {
        for (bool more = true; more;) {
            cell_.clear();
            more = read_cell();
            text += trimmed(cell_);
            ends.push_back(static_cast<std::uint32_t>(text.size()));
        }
    }

private:
    /// True where another cell of the row follows.
    bool read_cell() {
        const std::size_t opening = text_.find_first_not_of(' ', at_);
        if (opening != std::string_view::npos && text_[opening] == '"' && has_closing(opening))
            read_quoted(opening + 1);
        return read_plain();
    }

    /// Looked for only until one is missing: then the rest holds none that a later one could miss.
    bool has_closing(std::size_t opening) {
        for (std::size_t at = opening + 1; at < text_.size(); ++at) {
            if (text_[at] != '"')
                continue;
            if (at + 1 >= text_.size() || text_[at + 1] != '"')
                return true;
            ++at;
        }
        if (!unclosed_line_)
            unclosed_line_ = line_;
        return false;
    }

    void read_quoted(std::size_t begin) {
        for (at_ = begin; text_[at_] != '"' || text_.substr(at_).starts_with("\"\""); ++at_) {
            if (text_[at_] == '"')
                ++at_;
            take(text_[at_]);
        }
        ++at_;
    }

    /// Up to the separator or the end of the line.
    bool read_plain() {
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == separator_) {
                ++at_;
                return true;
            }
            if (c == '\n' || c == '\r') {
                at_ += text_.substr(at_).starts_with("\r\n") ? 2U : 1U;
                ++line_;
                return false;
            }
            has_stray_mark_ = has_stray_mark_ || c == '"';
            take(c);
        }
        return false;
    }

    /// Line ends of any system as one; no other control character but the tab.
    void take(char c) {
        const bool line_end = c == '\n' || c == '\r';
        if (line_end && c == '\n' && at_ > 0 && text_[at_ - 1] == '\r')
            return;
        if (line_end)
            ++line_;
        const auto code = static_cast<unsigned char>(c);
        cell_ += line_end ? '\n' : (code < 0x20 && c != '\t') || code == 0x7F ? ' ' : c;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    std::string cell_;
    std::optional<std::uint32_t> unclosed_line_;
    bool has_stray_mark_ = false; // a quotation mark within a cell that does not begin with one
};

/// How evenly a separator parts the first rows: as many rows as possible with as many cells as most have. One that leaves
/// quotation marks where none should be cuts through cells of several lines; the lines of one text may be very even.
struct Evenness {
    bool keeps_marks = false;
    std::size_t rows = 0;
    std::size_t cells = 0;
    auto operator<=>(const Evenness&) const = default;
};

Evenness evenness(std::string_view text, char separator) {
    constexpr std::size_t enough_rows = 60;
    CsvReader reader(text, separator);
    std::vector<std::size_t> counts;
    std::string cells;
    std::vector<std::uint32_t> ends;
    while (!reader.at_end() && counts.size() < enough_rows) {
        cells.clear();
        ends.clear();
        reader.read_row(cells, ends);
        if (!cells.empty())
            counts.push_back(ends.size());
    }
    sort_stably(counts);
    Evenness best;
    for (std::size_t i = 0; i < counts.size();) {
        const std::size_t end =
            static_cast<std::size_t>(std::upper_bound(counts.begin(), counts.end(), counts[i]) - counts.begin());
        if (counts[i] > 1)
            best = std::max(best, Evenness{!reader.has_stray_mark(), end - i, counts[i]});
        i = end;
    }
    return best;
}

/// The separator that a first line "sep=;" names; the line is taken off.
std::optional<char> named_separator(std::string_view& text) {
    constexpr std::string_view start = "sep=";
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    if (end != start.size() + 1 || !text.starts_with(start))
        return std::nullopt;
    const char named = text[start.size()];
    text.remove_prefix(end);
    return named;
}

} // namespace

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const {
    const Row& place = rows[row];
    if (column >= place.cells)
        return {};
    const std::size_t index = place.first_cell + column;
    const std::size_t begin = index == 0 ? 0 : ends[index - 1];
    return std::string_view(text).substr(begin, ends[index] - begin);
}

char likely_separator(std::string_view text) {
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    return *std::max_element(separators.begin(), separators.end(),
                             [&](char a, char b) { return evenness(text, a) < evenness(text, b); });
}

CsvTable read_csv(std::string_view text, std::optional<char> separator) {
    CsvTable table;
    const std::optional<char> named = named_separator(text);
    table.separator = separator ? *separator : named ? *named : likely_separator(text);
    CsvReader reader(text, table.separator);
    while (!reader.at_end()) {
        if (table.rows.size() > csv_bounds::most_rows || table.ends.size() > csv_bounds::most_cells) {
            table.too_many = true;
            break;
        }
        const std::size_t text_before = table.text.size();
        CsvTable::Row row{reader.line(), static_cast<std::uint32_t>(table.ends.size()), 0};
        reader.read_row(table.text, table.ends);
        row.cells = static_cast<std::uint32_t>(table.ends.size()) - row.first_cell;
        if (table.text.size() == text_before) {
            table.ends.resize(row.first_cell);
            continue;
        }
        table.columns = std::max<std::size_t>(table.columns, row.cells);
        table.rows.push_back(row);
    }
    table.unclosed_line = reader.unclosed_line();
    return table;
}

} // namespace imh
