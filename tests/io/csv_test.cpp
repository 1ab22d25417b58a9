#include "io/csv.h"

#include <doctest/doctest.h>

#include "io/text_form.h"

using namespace imh;

namespace {

/// Rows as "a|b / c", a line end in a cell as "~".
std::string shown(const CsvTable& table) {
    std::string text;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        text += row > 0 ? " / " : "";
        for (std::size_t column = 0; column < table.rows[row].cells; ++column) {
            text += column > 0 ? "|" : "";
            for (const char c : table.cell(row, column))
                text += c == '\n' ? '~' : c;
        }
    }
    return text;
}

std::string decoded(std::string_view bytes) {
    return as_utf8(bytes, text_form(bytes));
}

} // namespace

TEST_CASE("CSV: rows and cells, however a spreadsheet wrote them") {
    struct {
        std::string name;
        std::string text;
        std::string rows;
    } const rows[] = {
        // clang-format off
        {"commas", "a,b\nc,d\n", "a|b / c|d"},
        {"no line end at the end", "a,b\nc,d", "a|b / c|d"},
        {"line ends of Windows", "a,b\r\nc,d\r\n", "a|b / c|d"},
        {"line ends of an old Mac", "a,b\rc,d\r", "a|b / c|d"},
        {"semicolons with decimal commas", "Date;Hours\n3/5/23;1,5\n3/6/23;2,5\n", "Date|Hours / 3/5/23|1,5 / 3/6/23|2,5"},
        {"tabs with commas in titles", "Title\tHours\nCues, and more\t2\n", "Title|Hours / Cues, and more|2"},
        {"commas with lists in semicolons", "Title,Areas\nCues,TF01;TF02;DS01\nPlay,TF01\n",
         "Title|Areas / Cues|TF01;TF02;DS01 / Play|TF01"},
        {"one column", "Cues\nPlay\n", "Cues / Play"},
        {"quotation marks", "\"a, b\",c\n\"d\"\"e\",f\n", "a, b|c / d\"e|f"},
        {"a line end in a cell", "\"a\nb\",c\n\"d\r\ne\",f\n", "a~b|c / d~e|f"},
        {"spaces before a quotation mark", "a, \"b, c\"\n", "a|b, c"},
        {"text after the closing mark", "\"a\"b,c\n", "ab|c"},
        {"a mark within a cell", "5\" ruler,b\n", "5\" ruler|b"},
        {"a mark that is never closed", "\"a,b\nc,d\n", "\"a|b / c|d"},
        {"a mark that is never closed, later", "a,b\n\"c,d\ne,\"\"\nf,g\n", "a|b / \"c|d / e| / f|g"},
        {"spaces around cells", " a , b \n", "a|b"},
        {"hard spaces around cells", "\xC2\xA0 1 \xC2\xA0,b\n", "1|b"},
        {"blank rows", "a,b\n\n,\n\"\",\" \"\nc,d\n", "a|b / c|d"},
        {"a first line that names the separator", "sep=;\r\na,b;c\r\n", "a,b|c"},
        {"cells that are formulas", "=1+1,@SUM(A1)\n+1,-2\n", "=1+1|@SUM(A1) / +1|-2"},
        {"control characters", std::string("a\x01" "b,c\0d\n", 8), "a b|c d"},
        {"nothing", "", ""},
        {"nothing but line ends", "\n\r\n\n", ""},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(shown(read_csv(row.text)) == row.rows);
    }
}

TEST_CASE("CSV: a row knows its line in the text") {
    const CsvTable table = read_csv("a,b\n\n\"c\nd\r\ne\",f\r\ng,h\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].line == 1);
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].line == 6);
    CHECK_FALSE(table.unclosed_line);
    CHECK(read_csv("a,b\n\nc,\"d\ne,f\n").unclosed_line == 3u);
}

TEST_CASE("CSV: a separator that is asked for goes before the likely one") {
    CHECK(shown(read_csv("a,b;c\nd,e;f\n", ';')) == "a,b|c / d,e|f");
    CHECK(read_csv("a,b\n").separator == ',');
    CHECK(read_csv("a;b\n").separator == ';');
    CHECK(read_csv("a\tb\n").separator == '\t');
}

TEST_CASE("CSV: cells beyond a short row are empty") {
    const CsvTable table = read_csv("a,b,c\nd\n");
    CHECK(table.columns == 3);
    CHECK(table.cell(1, 0) == "d");
    CHECK(table.cell(1, 2) == "");
    CHECK(table.cell(1, 99) == "");
}

TEST_CASE("CSV: more rows than are allowed are left out, and that is told") {
    std::string text;
    for (std::size_t i = 0; i <= csv_bounds::most_rows; ++i)
        text += "a\n";
    CHECK_FALSE(read_csv(text).too_many);
    text += "a\n";
    const CsvTable table = read_csv(text);
    CHECK(table.too_many);
    CHECK(table.rows.size() == csv_bounds::most_rows + 1);
}

TEST_CASE("text form: what a spreadsheet saved becomes UTF-8") {
    struct {
        std::string name;
        std::string bytes;
        std::string text;
    } const rows[] = {
        // clang-format off
        {"UTF-8", "ni\u00f1o", "ni\u00f1o"},
        {"UTF-8 with its mark", "\xEF\xBB\xBFni\u00f1o", "ni\u00f1o"},
        {"Windows-1252", "ni\xF1o \x93play\x94 \x96 \x80", "ni\u00f1o \u201cplay\u201d \u2013 \u20ac"},
        {"Windows-1252 with a byte that has no character", "a\x81", "a\uFFFD"},
        {"UTF-16, as Excel saves Unicode text", std::string("\xFF\xFEn\0i\0\xF1\0o\0", 10), "ni\u00f1o"},
        {"UTF-16, big end first", std::string("\xFE\xFF\0n\0i\0\xF1\0o", 10), "ni\u00f1o"},
        {"UTF-16 beyond the first plane", std::string("\xFF\xFE\x3D\xD8\x76\xDC", 6), "\U0001F476"},
        {"UTF-16 with half a pair", std::string("\xFF\xFE\x3D\xD8\x61\x00", 6), "\uFFFDa"},
        {"UTF-16 cut off", std::string("\xFF\xFE\x61", 3), "\uFFFD"},
        {"nothing", "", ""},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(decoded(row.bytes) == row.text);
        CHECK(first_bad_byte(decoded(row.bytes)) == decoded(row.bytes).size());
    }
}
