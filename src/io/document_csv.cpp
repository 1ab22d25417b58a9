#include "io/document_csv.h"

#include <algorithm>
#include <initializer_list>

namespace imh {

namespace {

using namespace paper;

constexpr std::string_view line_end = "\r\n";

void add_line(std::string& out, std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const std::string_view cell : cells) {
        out += first ? "" : ",";
        out += csv_cell(cell);
        first = false;
    }
    out += line_end;
}

/// A group's title becomes a column of its own beside each of its rows: a spreadsheet sorts rows.
bool has_groups(const Table& table) {
    for (const Row& row : table.rows)
        if (row.kind == RowKind::Group)
            return true;
    return false;
}

/// Also by the wide forms of the signs that East Asian keyboards write.
bool starts_formula(std::string_view text) {
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        if (text.starts_with(sign))
            return true;
    return false;
}

struct Writer {
    std::string out = "\xEF\xBB\xBF";

    void operator()(const Heading& heading) { add_line(out, {heading.text, heading.standing_words}); }
    void operator()(const Paragraph& paragraph) { add_line(out, {paragraph.text}); }
    void operator()(const Note& note) { add_line(out, {note.text}); }
    void operator()(const Bullets& bullets) {
        for (const std::string& item : bullets.items)
            add_line(out, {bullets.title, item});
    }
    void operator()(const Facts& facts) {
        for (const Fact& fact : facts.facts)
            add_line(out, {fact.label, fact.value.plain.empty() ? fact.value.text : fact.value.plain});
    }
    void operator()(const Table& table) {
        if (!table.caption.empty())
            add_line(out, {table.caption});
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
    const std::string_view begin =
        std::string_view(clean).substr(std::min(clean.find_first_not_of(" \n"), clean.size()));
    std::string cell = starts_formula(begin) ? "'" : "";
    for (const char c : clean)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell.find_first_of(",;\"\n") == std::string::npos ? cell : '"' + cell + '"';
}

std::string document_csv(const Document& document) {
    Writer writer;
    add_line(writer.out, {document.title});
    for (const Section& section : document.sections) {
        writer.out += line_end;
        if (!section.title.empty())
            add_line(writer.out, {section.title});
        for (const Block& block : section.blocks)
            std::visit(writer, block);
    }
    return writer.out;
}

} // namespace imh
