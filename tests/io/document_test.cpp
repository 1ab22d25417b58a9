#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/document_text.h"
#include "io/sha256.h"

using namespace imh;
using namespace imh::paper;

namespace {

Squares checked() {
    return {.label = "Opens <this>", .text = "a.html#add=\"x\"", .size = 3, .dark = {true, true, false, false, false, true, true, true, true}};
}

Document with_squares() {
    return {.key = "k", .language = Language::English, .title = "T", .sections = {{.key = "s", .title = {}, .blocks = {checked()}}}};
}

Document small() {
    Document document{.key = "small", .language = Language::English, .title = "A paper", .sections = {}};
    Section section{.key = "first", .title = "First", .blocks = {}};
    section.blocks.push_back(Heading{.level = 3, .text = "Training", .standing = Standing::NotMet, .standing_words = "Not yet"});
    section.blocks.push_back(Paragraph{"One sentence."});
    section.blocks.push_back(Bullets{.title = "Why", .items = {"36 h in 14 trainings counted"}});
    section.blocks.push_back(Note{"Unofficial."});
    section.blocks.push_back(Facts{{{"Name", {.text = "Ana Núñez"}}, {"Day", {.text = "Nov 17, 2023", .plain = "2023-11-17"}}}});
    Table table{.caption = "Trainings", .columns = {{"Title"}, {"Hours", Side::End}}};
    table.rows.push_back({.key = "", .cells = {{.text = "Law"}, {}}, .kind = RowKind::Group});
    table.rows.push_back({.key = "training-1", .cells = {{.text = "=1+1, \"quoted\""}, {.text = "6.5 h", .plain = "6.50"}}});
    table.rows.push_back({.key = "", .cells = {{.text = "Total"}, {.text = "6.5 h", .plain = "6.50"}}, .kind = RowKind::Total});
    section.blocks.push_back(table);
    table.caption = "";
    table.layout = Layout::Records;
    table.to_tick = true;
    table.rows.erase(table.rows.begin());
    table.rows[0].cells[0].text = "<b>A title</b> & more";
    section.blocks.push_back(table);
    document.sections.push_back(std::move(section));
    return document;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("document: as text its parts stand in order, columns lined up") {
    CHECK(document_text(small())
          == R"(A paper
=======

First
-----

  Training  [Not yet]
  One sentence.
    Why
    - 36 h in 14 trainings counted
  | Unofficial.
    Name  Ana Núñez
    Day   Nov 17, 2023

  Trainings
    Title           Hours
    --------------  -----
  Law
    =1+1, "quoted"  6.5 h
    Total           6.5 h

    [ ] <b>A title</b> & more
        Hours  6.5 h
    Total
        Hours  6.5 h
)");
}

TEST_CASE("document: as a spreadsheet it has a line for each row, and a group's title stands beside its rows") {
    CHECK(document_csv(small())
          == "\xEF\xBB\xBF"
             "A paper\r\n\r\nFirst\r\nTraining,Not yet\r\nOne sentence.\r\nWhy,36 h in 14 trainings counted\r\nUnofficial.\r\n"
             "Name,Ana Núñez\r\nDay,2023-11-17\r\nTrainings\r\n,Title,Hours\r\nLaw,\"'=1+1, \"\"quoted\"\"\",6.50\r\n,Total,6.50\r\n"
             "Title,Hours\r\n<b>A title</b> & more,6.50\r\nTotal,6.50\r\n");
}

TEST_CASE("document: no cell of a spreadsheet begins a formula") {
    struct {
        std::string name;
        std::string text;
        std::string cell;
    } const rows[] = {
        {"a formula", "=SUM(A1)", "'=SUM(A1)"},
        {"a plus", "+1", "'+1"},
        {"a minus", "-1", "'-1"},
        {"an at sign", "@x", "'@x"},
        {"after a tab", "\t=1", "' =1"},
        {"after a carriage return", "\r=1", "'=1"},
        {"after a line end", "\n=1", "\"'\n=1\""},
        {"after spaces", "  =1", "'  =1"},
        {"after a control character", "\x01=1", "'=1"},
        {"in wide letters", "＝1", "'＝1"},
        {"a tab before a word", "\tword", " word"},
        {"a sign inside", "a=b", "a=b"},
        {"quotes", "say \"hi\"", "\"say \"\"hi\"\"\""},
        {"a semicolon", "a;b", "\"a;b\""},
        {"two lines", "a\r\nb", "\"a\nb\""},
        {"nothing", "", ""},
        {"spaces alone", "  ", "  "},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(csv_cell(row.text) == row.cell);
    }
}

TEST_CASE("document: as HTML it stands by itself and nothing that was typed becomes markup") {
    const std::string html = document_html(small());
    CHECK(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
    CHECK(holds(html, "<title>A paper</title>"));
    CHECK(holds(html, "&lt;b&gt;A title&lt;/b&gt; &amp; more"));
    CHECK(!holds(html, "<b>A title"));
    CHECK(holds(html, "=1+1, &quot;quoted&quot;"));
    CHECK(holds(html, "<th scope=\"col\">Title</th><th scope=\"col\" class=\"end\">Hours</th>"));
    CHECK(holds(html, "<th scope=\"rowgroup\" colspan=\"2\">Law</th>"));
    CHECK(holds(html, "<span aria-hidden=\"true\">○</span> Not yet"));
    for (const std::string forbidden : {"<script", "style=", "src=", "href=", "onload", "url("})
        CHECK_MESSAGE(!holds(html, forbidden), forbidden);

    Document spanish = small();
    spanish.language = Language::Spanish;
    CHECK(holds(document_html(spanish), "<html lang=\"es\">"));
}

TEST_CASE("document: the policy of the HTML allows its own style and nothing else") {
    const std::string html = document_html(small());
    const std::size_t begin = html.find("<style>") + 7;
    const std::string style = html.substr(begin, html.find("</style>") - begin);
    CHECK(holds(html, "content=\"default-src 'none'; style-src 'sha256-" + base64_text(sha256(style)) + "'\""));
}

TEST_CASE("document: squares are drawn in HTML, with room around them, and written elsewhere") {
    const std::string html = document_html(with_squares());
    CHECK(holds(html, "<p class=\"lead\">Opens &lt;this&gt;</p>\n<svg role=\"img\" aria-label=\"Opens &lt;this&gt;\" width=\"11mm\" "
                      "viewBox=\"0 0 11 11\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h11v11H0z\"/>"
                      "<path d=\"M4 4h2v1h-2zM6 5h1v1h-1zM4 6h3v1h-3z\"/></svg>\n"
                      "<p class=\"read\">a.html#add=&quot;x&quot;</p>\n"));
    for (const std::string forbidden : {"<script", "style=", "src=", "href=", "onload", "url("})
        CHECK_MESSAGE(!holds(html, forbidden), forbidden);
    CHECK(document_text(with_squares()) == "T\n=\n\n  Opens <this>\n  a.html#add=\"x\"\n");
    CHECK(document_csv(with_squares()) == "\xEF\xBB\xBF" "T\r\n\r\nOpens <this>,\"a.html#add=\"\"x\"\"\"\r\n");
}
