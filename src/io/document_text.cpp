#include "io/document_text.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace imh {

namespace {

using namespace paper;

constexpr std::size_t line_width = 98;

/// Letters, not bytes: enough for lining up columns of Latin text.
std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }));
}

std::string padded(std::string_view text, std::size_t width, Side side) {
    const std::size_t length = letters(text);
    const std::string room(length < width ? width - length : 0, ' ');
    return side == Side::End ? room + std::string(text) : std::string(text) + room;
}

/// The text broken at its line ends, and at spaces where a line would be wider. None for no text.
std::vector<std::string> lines_of(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view paragraph = text.substr(0, end);
        std::string so_far;
        while (!paragraph.empty()) {
            const std::size_t space = std::min(paragraph.find(' '), paragraph.size());
            const std::string_view word = paragraph.substr(0, space);
            if (!so_far.empty() && letters(so_far) + 1 + letters(word) > width)
                lines.push_back(std::exchange(so_far, {}));
            so_far += so_far.empty() ? "" : " ";
            so_far += word;
            paragraph.remove_prefix(std::min(space + 1, paragraph.size()));
        }
        lines.push_back(std::move(so_far));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

struct Writer {
    std::string out;

    void line(std::string_view text) {
        const std::size_t end = text.find_last_not_of(' ');
        out += text.substr(0, end == std::string_view::npos ? 0 : end + 1);
        out += '\n';
    }

    /// `label` once, then the text; its later lines begin under its first.
    void wrapped(std::string label, std::string_view text) {
        for (const std::string& each : lines_of(text, line_width - letters(label))) {
            line(label + each);
            label = std::string(letters(label), ' ');
        }
    }

    void operator()(const Heading& heading) {
        out += '\n';
        const std::string mark = heading.standing_words.empty() ? "" : "  [" + heading.standing_words + "]";
        line("  " + heading.text + mark);
    }
    void operator()(const Paragraph& paragraph) { wrapped("  ", paragraph.text); }
    void operator()(const Note& note) { wrapped("  | ", note.text); }
    void operator()(const Bullets& bullets) {
        if (!bullets.title.empty())
            line("    " + bullets.title);
        for (const std::string& item : bullets.items)
            wrapped("    - ", item);
    }
    void operator()(const Facts& facts) {
        std::size_t width = 0;
        for (const Fact& fact : facts.facts)
            width = std::max(width, letters(fact.label));
        for (const Fact& fact : facts.facts)
            wrapped("    " + padded(fact.label, width + 2, Side::Start), fact.value.text);
    }
    void operator()(const Squares& squares) {
        wrapped("  ", squares.label);
        line("  " + squares.text); // in one piece, however long, so that it can be copied
    }
    void operator()(const Table& table) {
        out += '\n';
        if (!table.caption.empty())
            line("  " + table.caption);
        if (table.layout == Layout::Grid)
            grid(table, fitting_widths(table));
        else
            records(table);
    }

private:
    /// As the cells need; where that is too wide the widest columns give way, and their cells wrap.
    static std::vector<std::size_t> fitting_widths(const Table& table) {
        std::vector<std::size_t> widths;
        for (const Column& column : table.columns)
            widths.push_back(letters(column.title));
        for (const Row& row : table.rows)
            for (std::size_t i = 0; row.kind != RowKind::Group && i < row.cells.size(); ++i)
                for (const std::string& each : lines_of(row.cells[i].text, line_width))
                    widths[i] = std::max(widths[i], letters(each));
        std::size_t total = 2 + 2 * widths.size();
        for (const std::size_t width : widths)
            total += width;
        for (; total > line_width; --total)
            --*std::max_element(widths.begin(), widths.end());
        return widths;
    }

    void grid_line(const Table& table, const std::vector<std::vector<std::string>>& cells,
                   const std::vector<std::size_t>& widths) {
        std::size_t height = 1;
        for (const auto& cell : cells)
            height = std::max(height, cell.size());
        for (std::size_t i = 0; i < height; ++i) {
            std::string text = "    ";
            for (std::size_t column = 0; column < cells.size(); ++column)
                text +=
                    padded(i < cells[column].size() ? cells[column][i] : "", widths[column], table.columns[column].side)
                    + "  ";
            line(text);
        }
    }

    void grid(const Table& table, const std::vector<std::size_t>& widths) {
        std::vector<std::vector<std::string>> cells;
        std::string rule = "    ";
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cells.push_back(lines_of(table.columns[i].title, widths[i]));
            rule += std::string(widths[i], '-') + "  ";
        }
        grid_line(table, cells, widths);
        line(rule);
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group) {
                line("  " + row.cells.front().text);
                continue;
            }
            cells.clear();
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells.push_back(lines_of(row.cells[i].text, widths[i]));
            grid_line(table, cells, widths);
        }
    }

    void records(const Table& table) {
        std::size_t width = 0;
        for (const Column& column : table.columns)
            width = std::max(width, letters(column.title));
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group) {
                line("  " + row.cells.front().text);
                continue;
            }
            wrapped(table.to_tick && row.kind == RowKind::Entry ? "    [ ] " : "    ", row.cells.front().text);
            for (std::size_t i = 1; i < row.cells.size(); ++i)
                wrapped("        " + padded(table.columns[i].title, width + 2, Side::Start), row.cells[i].text);
        }
    }
};

} // namespace

std::string document_text(const Document& document) {
    Writer writer;
    writer.line(document.title);
    writer.line(std::string(letters(document.title), '='));
    for (const Section& section : document.sections) {
        writer.out += '\n';
        if (!section.title.empty()) {
            writer.line(section.title);
            writer.line(std::string(letters(section.title), '-'));
        }
        for (const Block& block : section.blocks)
            std::visit(writer, block);
    }
    return writer.out;
}

} // namespace imh
