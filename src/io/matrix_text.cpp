#include "io/matrix_text.h"

#include <algorithm>

#include "io/json_writer.h"

namespace imh {
namespace {

/// "Research/Faculty" is RF.
std::string capitals(const std::string& designation) {
    std::string letters;
    std::copy_if(designation.begin(), designation.end(), std::back_inserter(letters),
                 [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters;
}

/// The column of a category: its level, or itself where the edition has no levels.
const std::string& column_of(const Category& category) {
    return category.level.empty() ? category.id.text : category.level;
}

std::string cell(const RulePack& pack, const std::vector<AreaSet>& asked, const std::string& level, std::size_t area) {
    bool all = true;
    std::string letters;
    for (std::size_t i = 0; i < pack.categories.size(); ++i) {
        if (column_of(pack.categories[i]) != level)
            continue;
        if (!asked[i].test(area))
            all = false;
        else
            letters += (letters.empty() ? "" : " ") + capitals(pack.categories[i].designation);
    }
    return all ? "x" : letters;
}

/// In quotation marks where a comma or a quotation mark asks for them.
std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char c : text)
        field += c == '"' ? std::string{"\"\""} : std::string{c};
    return field + "\"";
}

void append_padded(std::string& line, const std::string& text, std::size_t width) {
    line += text;
    line.append(width > text.size() ? width - text.size() : 0, ' ');
}

void end_line(std::string& out, std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
}

} // namespace

Matrix make_matrix(const RulePack& pack) {
    Matrix matrix;
    std::vector<AreaSet> asked;
    for (const Category& category : pack.categories) {
        asked.push_back(required_areas(pack, category));
        if (std::find(matrix.levels.begin(), matrix.levels.end(), column_of(category)) == matrix.levels.end())
            matrix.levels.push_back(column_of(category));
    }
    for (std::size_t area = 0; area < pack.areas.size(); ++area) {
        Matrix::Row& row = matrix.rows.emplace_back();
        row.area = static_cast<std::uint16_t>(area);
        for (const std::string& level : matrix.levels)
            row.cells.push_back(cell(pack, asked, level, area));
    }
    return matrix;
}

std::string matrix_text(const RulePack& pack) {
    constexpr std::size_t id_width = 6;
    constexpr std::size_t cell_width = 5;
    const Matrix matrix = make_matrix(pack);
    std::string out =
        pack.title + "\nx = every category of that level asks for the area; letters = only that designation\n";
    std::size_t domain = pack.domains.size();
    for (const Matrix::Row& row : matrix.rows) {
        const Area& area = pack.areas[row.area];
        if (area.domain != domain) {
            domain = area.domain;
            std::string line(id_width + 2, ' ');
            for (const std::string& level : matrix.levels)
                append_padded(line, level, std::max(cell_width, level.size() + 1));
            out += "\n";
            end_line(out, line + pack.domains[domain].title);
        }
        std::string line = "  ";
        append_padded(line, area.id.text, id_width);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            append_padded(line, row.cells[i], std::max(cell_width, matrix.levels[i].size() + 1));
        end_line(out, line + area.title);
    }
    return out;
}

std::string matrix_csv(const RulePack& pack) {
    const Matrix matrix = make_matrix(pack);
    std::string out = "id,domain,domain_title,label";
    for (const std::string& level : matrix.levels)
        out += "," + csv_field(level);
    out += "\n";
    for (const Matrix::Row& row : matrix.rows) {
        const Area& area = pack.areas[row.area];
        const Domain& domain = pack.domains[area.domain];
        out += csv_field(area.id.text) + "," + csv_field(domain.id) + "," + csv_field(domain.title) + ","
               + csv_field(area.title);
        for (const std::string& text : row.cells)
            out += "," + csv_field(text);
        out += "\n";
    }
    return out;
}

std::string matrix_json(const RulePack& pack) {
    const Matrix matrix = make_matrix(pack);
    std::vector<AreaSet> asked;
    for (const Category& category : pack.categories)
        asked.push_back(required_areas(pack, category));
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-matrix");
    out.member("version", std::int64_t{1});
    out.member("pack", pack.id);
    out.name("areas");
    out.begin_list();
    for (const Matrix::Row& row : matrix.rows) {
        const Area& area = pack.areas[row.area];
        out.begin_object();
        out.member("id", area.id.text);
        out.member("domain", pack.domains[area.domain].id);
        out.member("domain_title", pack.domains[area.domain].title);
        out.member("title", area.title);
        out.name("categories");
        out.begin_list();
        for (std::size_t i = 0; i < pack.categories.size(); ++i)
            if (asked[i].test(row.area))
                out.text(pack.categories[i].id.text);
        out.end_list();
        out.end_object();
    }
    out.end_list();
    out.end_object();
    return out.take();
}

} // namespace imh
