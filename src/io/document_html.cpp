#include "io/document_html.h"

#include <string_view>

#include "io/markup.h"
#include "io/sha256.h"

namespace imh {

namespace {

using namespace paper;

// The page's policy allows this very text and nothing else, so it needs no other permission.
constexpr std::string_view style = R"(
:root{color-scheme:light;font:16px/1.45 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif;color:#23282b;background:#fff}
body{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-top:.5rem;border-top:2px solid #0f5f63}
h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
h4{font-size:1rem;margin:0 0 .25rem}
p,ul,dl{margin:.3rem 0 .6rem;max-width:46rem}
p,li,td,dd,.note{white-space:pre-line;overflow-wrap:anywhere}
ul{padding-left:1.3rem}
.note{border:1px solid #596166;border-left-width:4px;padding:.5rem .8rem;margin:.6rem 0}
.lead{font-weight:700;margin-bottom:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.9rem}
caption{text-align:left;font-weight:700;padding:.2rem 0}
th,td{border:1px solid #a9a69c;padding:.25rem .45rem;text-align:left;vertical-align:top}
tbody th{font-weight:400}
thead th{background:#efece4}
tr.group th{background:#dcecec;font-weight:700}
tr.total>*{font-weight:700;border-top:2px solid #23282b}
.end{text-align:right;font-variant-numeric:tabular-nums}
.center{text-align:center}
.s{font-weight:700;white-space:nowrap}
.h0{border-style:dashed}.h1{background:#e4efe9}.h2{background:#b9dccb}.h3{background:#7cbb9c}.h4{background:#2f7f5a;color:#fff}
.facts,.record dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.1rem .8rem}
dt{color:#596166}
dd{margin:0}
.record{border:1px solid #a9a69c;border-radius:.5rem;padding:.5rem .8rem;margin:.5rem 0}
svg{display:block;max-width:100%}
.read{font-size:.8rem}
.box{display:inline-block;width:.8em;height:.8em;border:1.5px solid #23282b;margin-right:.5em}
@page{margin:15mm}
@media print{
body{padding:0;max-width:none;font-size:10.5pt}
h2,h3,h4,.lead,caption{break-after:avoid}
thead{display:table-header-group}
tr,.record,.note,svg{break-inside:avoid}
.wide{overflow:visible}
svg{max-width:none}
.read{display:none}
.h1,.h2,.h3,.h4,.group th,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)";

std::string_view mark_of(Standing standing) {
    switch (standing) {
    case Standing::Met:
        return "✓";
    case Standing::Later:
        return "…";
    case Standing::Reviewer:
        return "?";
    case Standing::NotMet:
        break;
    }
    return "○";
}

/// The mark is for the eye; the words beside it say the same.
std::string with_mark(std::string_view text, const std::optional<Standing>& standing) {
    if (!standing)
        return markup_text(text);
    return "<span class=\"s\"><span aria-hidden=\"true\">" + std::string(mark_of(*standing)) + "</span> "
           + markup_text(text) + "</span>";
}

std::string class_of(const Cell& cell, Side side) {
    std::string name = side == Side::End ? "end" : side == Side::Center ? "center" : "";
    if (cell.heat)
        name += (name.empty() ? "h" : " h") + std::to_string(*cell.heat);
    return name.empty() ? name : " class=\"" + name + "\"";
}

struct Writer {
    std::string out;

    void operator()(const Heading& heading) {
        const std::string level = std::to_string(heading.level);
        out += "<h" + level + ">" + markup_text(heading.text);
        if (!heading.standing_words.empty())
            out += " · " + with_mark(heading.standing_words, heading.standing);
        out += "</h" + level + ">\n";
    }
    void operator()(const Paragraph& paragraph) { out += "<p>" + markup_text(paragraph.text) + "</p>\n"; }
    void operator()(const Note& note) { out += "<p class=\"note\">" + markup_text(note.text) + "</p>\n"; }
    void operator()(const Bullets& bullets) {
        if (!bullets.title.empty())
            out += "<p class=\"lead\">" + markup_text(bullets.title) + "</p>\n";
        out += "<ul>\n";
        for (const std::string& item : bullets.items)
            out += "<li>" + markup_text(item) + "</li>\n";
        out += "</ul>\n";
    }
    void operator()(const Facts& facts) {
        out += "<dl class=\"facts\">\n";
        for (const Fact& fact : facts.facts)
            out += "<dt>" + markup_text(fact.label) + "</dt><dd>" + with_mark(fact.value.text, fact.value.standing)
                   + "</dd>\n";
        out += "</dl>\n";
    }
    /// Filled shapes are printed where the grounds of boxes are not. A module is a millimetre, and four light ones stand around them all.
    void operator()(const Squares& squares) {
        constexpr std::size_t around = 4;
        const std::string side = std::to_string(squares.size + 2 * around);
        out += "<p class=\"lead\">" + markup_text(squares.label) + "</p>\n<svg role=\"img\" aria-label=\"" + markup_text(squares.label)
               + "\" width=\"" + side + "mm\" viewBox=\"0 0 " + side + " " + side
               + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path d=\"";
        for (std::size_t at = 0, next = 0; at < squares.dark.size(); at = next) { // what stands side by side is one rectangle
            next = at + 1;
            while (next % squares.size != 0 && squares.dark[next] == squares.dark[at])
                ++next;
            if (!squares.dark[at])
                continue;
            const std::string length = std::to_string(next - at);
            out += "M" + std::to_string(at % squares.size + around) + " " + std::to_string(at / squares.size + around) + "h"
                   + length + "v1h-" + length + "z";
        }
        out += "\"/></svg>\n<p class=\"read\">" + markup_text(squares.text) + "</p>\n";
    }
    void operator()(const Table& table) { table.layout == Layout::Grid ? grid(table) : records(table); }

    void grid(const Table& table) {
        out += "<div class=\"wide\"><table>\n";
        if (!table.caption.empty())
            out += "<caption>" + markup_text(table.caption) + "</caption>\n";
        out += "<thead><tr>";
        for (const Column& column : table.columns)
            out += "<th scope=\"col\"" + class_of({}, column.side) + ">" + markup_text(column.title) + "</th>";
        out += "</tr></thead>\n<tbody>\n";
        bool first = true;
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group && !first)
                out += "</tbody>\n<tbody>\n";
            first = false;
            grid_row(table, row);
        }
        out += "</tbody>\n</table></div>\n";
    }

    void grid_row(const Table& table, const Row& row) {
        if (row.kind == RowKind::Group) {
            out += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + std::to_string(table.columns.size())
                   + "\">" + markup_text(row.cells.front().text) + "</th></tr>\n";
            return;
        }
        out += row.kind == RowKind::Total ? "<tr class=\"total\">" : "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            const std::string box =
                i == 0 && table.to_tick && row.kind == RowKind::Entry ? "<span class=\"box\"></span>" : "";
            const std::string attributes = class_of(cell, table.columns[i].side);
            out += i == 0 ? "<th scope=\"row\"" + attributes + ">" : "<td" + attributes + ">";
            out += box + with_mark(cell.text, cell.standing) + (i == 0 ? "</th>" : "</td>");
        }
        out += "</tr>\n";
    }

    /// The first cell names the record.
    void records(const Table& table) {
        if (!table.caption.empty())
            out += "<p class=\"lead\">" + markup_text(table.caption) + "</p>\n";
        for (const Row& row : table.rows) {
            out += "<div class=\"record\">\n<h4>";
            out += table.to_tick && row.kind == RowKind::Entry ? "<span class=\"box\"></span>" : "";
            out += markup_text(row.cells.front().text) + "</h4>\n<dl>\n";
            for (std::size_t i = 1; i < row.cells.size(); ++i)
                if (!row.cells[i].text.empty())
                    out += "<dt>" + markup_text(table.columns[i].title) + "</dt><dd>"
                           + with_mark(row.cells[i].text, row.cells[i].standing) + "</dd>\n";
            out += "</dl>\n</div>\n";
        }
    }
};

} // namespace

std::string document_html(const Document& document) {
    const std::string_view language = document.language == Language::Spanish ? "es" : "en";
    std::string head =
        "<!doctype html>\n<html lang=\"" + std::string(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    head += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
            + base64_text(sha256(style)) + "'\">\n";
    head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + markup_text(document.title) + "</title>\n<style>" + std::string(style)
            + "</style>\n</head>\n<body>\n<main>\n<h1>" + markup_text(document.title) + "</h1>\n";
    Writer writer{std::move(head)};
    for (const Section& section : document.sections) {
        writer.out += "<section>\n";
        if (!section.title.empty())
            writer.out += "<h2>" + markup_text(section.title) + "</h2>\n";
        for (const Block& block : section.blocks)
            std::visit(writer, block);
        writer.out += "</section>\n";
    }
    return writer.out + "</main>\n</body>\n</html>\n";
}

} // namespace imh
