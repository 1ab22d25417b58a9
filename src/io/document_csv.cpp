#include "io/document_csv.h"

#include <algorithm>

namespace imh {

namespace {

using namespace paper;

constexpr std::string_view line_end = "\r\n";

/// A group's title becomes a column of its own beside each of its rows: a spreadsheet sorts rows.
bool has_groups(const Table& table) {
    for (const Row& row : table.rows)
        if (row.kind == RowKind::Group)
            return true;
    return false;
}

/// Also after spaces, and by the wide forms of the signs that East Asian keyboards write.
bool starts_formula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        if (text.starts_with(sign))
            return true;
    return false;
}

struct Writer {
    std::string out = "\xEF\xBB\xBF";

    void operator()(const Heading& heading) { append_csv_line(out, {heading.text, heading.standing_words}); }
    void operator()(const Paragraph& paragraph) { append_csv_line(out, {paragraph.text}); }
    void operator()(const Note& note) { append_csv_line(out, {note.text}); }
    void operator()(const Bullets& bullets) {
        for (const std::string& item : bullets.items)
            append_csv_line(out, {bullets.title, item});
    }
    void operator()(const Facts& facts) {
        for (const Fact& fact : facts.facts)
            append_csv_line(out, {fact.label, fact.value.plain.empty() ? fact.value.text : fact.value.plain});
    }
    void operator()(const Squares& squares) { append_csv_line(out, {squares.label, squares.text}); }
    void operator()(const Table& table) {
        if (!table.caption.empty())
            append_csv_line(out, {table.caption});
        const bool groups = has_groups(table);
        bool first = true;
        const auto add = [&](std::string_view text) {
            out += first ? "" : ",";
            out += csv_cell(text);
            first = false;
        };
        if (groups)
            add("");
        for (const Column& column : table.columns)
            add(column.title);
        out += line_end;
        std::string group;
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group) {
                group = row.cells.front().text;
                continue;
            }
            first = true;
            if (groups)
                add(row.kind == RowKind::Total ? "" : group);
            for (const Cell& cell : row.cells)
                add(cell.plain.empty() ? cell.text : cell.plain);
            out += line_end;
        }
    }
};

} // namespace

std::string csv_cell(std::string_view text) {
    std::string clean;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n')
            clean += c;
        else if (c == '\t')
            clean += ' ';
    std::string cell = starts_formula(clean) ? "'" : "";
    for (const char c : clean)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell.find_first_of(",;\"\n") == std::string::npos ? cell : '"' + cell + '"';
}

std::string_view without_text_mark(std::string_view cell) {
    return cell.starts_with('\'') && starts_formula(cell.substr(1)) ? cell.substr(1) : cell;
}

void append_csv_line(std::string& out, std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const std::string_view cell : cells) {
        out += first ? "" : ",";
        out += csv_cell(cell);
        first = false;
    }
    out += line_end;
}

std::string document_csv(const Document& document) {
    Writer writer;
    append_csv_line(writer.out, {document.title});
    for (const Section& section : document.sections) {
        writer.out += line_end;
        if (!section.title.empty())
            append_csv_line(writer.out, {section.title});
        for (const Block& block : section.blocks)
            std::visit(writer, block);
    }
    return writer.out;
}

} // namespace imh
