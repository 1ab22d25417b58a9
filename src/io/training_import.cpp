// Doubles are found by sorting what makes two trainings alike, as the dossier does, so that 20,000 rows cost no more
// than a sort.

#include "io/training_import.h"

#include <charconv>
#include <tuple>

#include "core/folded_text.h"
#include "core/language.h"
#include "core/order.h"
#include "core/sorted.h"
#include "io/text_form.h"
#include "io/training_row.h"

namespace imh {
namespace {

/// What two trainings of the same event share. Places of the portfolio come before those of the rows.
struct Likeness {
    std::uint64_t title = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t minutes = 0;
    std::size_t place = 0;
    auto operator<=>(const Likeness&) const = default;

    bool same_event(const Likeness& other) const {
        return std::tie(title, from, to) == std::tie(other.title, other.from, other.to);
    }
};

Likeness likeness_of(const Training& training, std::size_t place) {
    return {folded_hash(training.title), day_number(training.from),
            day_number(training.to ? training.to : training.from), training.hours ? training.hours->count() : -1,
            place};
}

/// Tells rows that are in the portfolio or stand twice.
struct DoubleFinder {
    std::vector<ImportRow>& rows;
    const std::vector<Training>& entered;
    std::vector<Likeness> likenesses{};

    void find() {
        likenesses.reserve(entered.size() + rows.size());
        for (std::size_t i = 0; i < entered.size(); ++i)
            likenesses.push_back(likeness_of(entered[i], i));
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!rows[i].kept_back && !rows[i].training.title.empty())
                likenesses.push_back(likeness_of(rows[i].training, entered.size() + i));
        sort_stably(likenesses);
        for (std::size_t i = 0; i < likenesses.size();) {
            std::size_t end = i + 1;
            while (end < likenesses.size() && likenesses[end].same_event(likenesses[i]))
                ++end;
            look_at_event(i, end);
            i = end;
        }
    }

private:
    bool is_row(std::size_t i) const { return likenesses[i].place >= entered.size(); }
    ImportRow& row(std::size_t i) { return rows[likenesses[i].place - entered.size()]; }

    /// Items first to end have the same title and days, those of the same length side by side.
    void look_at_event(std::size_t first, std::size_t end) {
        std::size_t any_entered = end;
        for (std::size_t i = first; i < end && any_entered == end; ++i)
            if (!is_row(i))
                any_entered = i;
        // The first of the same length: an entry of the portfolio, if there is one, else the first row.
        std::size_t alike = first;
        for (std::size_t i = first; i < end; ++i) {
            if (likenesses[alike].minutes != likenesses[i].minutes)
                alike = i;
            if (!is_row(i))
                continue;
            if (alike < i)
                tell(row(i), is_row(alike) ? RowIssue::DoubledHere : RowIssue::InPortfolio, alike);
            else if (any_entered < end)
                tell(row(i), RowIssue::LikeInPortfolio, any_entered);
        }
    }

    void tell(ImportRow& told, RowIssue issue, std::size_t other) {
        told.doubled = issue != RowIssue::LikeInPortfolio;
        const std::size_t place = is_row(other) ? row(other).line : likenesses[other].place;
        told.problems.insert(told.problems.begin(), RowProblem{issue, std::nullopt, "", Minutes{}, place});
    }
};

void find_doubles(std::vector<ImportRow>& rows, const Portfolio& portfolio) {
    DoubleFinder{rows, portfolio.trainings}.find();
}

constexpr Text too_large{"the list is larger than 5 MB", "la lista pesa más de 5 MB"};
constexpr Text take_parts{"Save it in parts, and open one after the other.",
                          "Guárdela en partes y abra una después de otra."};
constexpr Text is_workbook{"this is a workbook and not a table as text",
                           "esto es un libro de cálculo y no una tabla en texto"};
constexpr Text save_as_csv{
    "In your spreadsheet choose File, then Save as or Download, then CSV; or copy the rows and paste them here.",
    "En su hoja de cálculo elija Archivo, luego Guardar como o Descargar, luego CSV; o copie las filas y péguelas "
    "aquí."};
constexpr Text is_no_text{"this is not a table", "esto no es una tabla"};
constexpr Text is_empty{"there is nothing in it", "no hay nada en ella"};
constexpr Text choose_list{"Choose a list of trainings with one row for each.",
                           "Elija una lista de capacitaciones con una fila para cada una."};
constexpr Text too_many_rows{"the list has more than 20,000 rows", "la lista tiene más de 20,000 filas"};

void report(ProblemList& problems, std::string_view what, std::string_view remedy) {
    problems.report(std::string(what), std::string(remedy));
}

/// Reports what can't be a table, by how the file begins or what no text has.
bool may_be_table(std::string_view bytes, ProblemList& problems) {
    if (bytes.size() > csv_bounds::most_bytes) {
        report(problems, too_large, take_parts);
        return false;
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
        report(problems, is_workbook, save_as_csv);
        return false;
    }
    const TextForm form = text_form(bytes);
    const bool utf16 = form == TextForm::Utf16LittleEnd || form == TextForm::Utf16BigEnd;
    const bool holds_nul = !utf16 && bytes.find('\0') != std::string_view::npos;
    if (bytes.starts_with("%PDF") || holds_nul) {
        report(problems, is_no_text, save_as_csv);
        return false;
    }
    return true;
}

} // namespace

FileContent file_content(std::string_view bytes) {
    constexpr std::size_t looked_at = 2'000;
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n", bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    if (begin == std::string_view::npos || bytes[begin] != '{')
        return FileContent::Table;
    const std::string_view beginning = bytes.substr(begin, looked_at);
    const auto names = [&](std::string_view format) { return beginning.find(format) != std::string_view::npos; };
    return names("\"imh-trainings\"")   ? FileContent::Trainings
           : names("\"imh-catalogue\"") ? FileContent::Catalogue
           : names("\"imh-rule-pack\"") ? FileContent::Rules
           : names("\"imh-wording\"")   ? FileContent::Wording
           : names("\"imh-cases\"")     ? FileContent::Cases
                                        : FileContent::Portfolio;
}

Read<CsvTable> read_table(std::string_view bytes, std::string_view file, std::optional<char> separator) {
    Read<CsvTable> result;
    ProblemList problems(file);
    if (may_be_table(bytes, problems)) {
        CsvTable table = read_csv(as_utf8(bytes, text_form(bytes)), separator);
        if (table.too_many)
            report(problems, too_many_rows, take_parts);
        else if (table.rows.empty())
            report(problems, is_empty, choose_list);
        else
            result.value = std::move(table);
    }
    result.problems = problems.take();
    return result;
}

std::vector<ImportRow> rows_of_table(const CsvTable& table, const TableReading& reading, const ImportInto& into) {
    std::vector<ImportRow> rows;
    rows.reserve(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (row != reading.headings)
            rows.push_back(row_as_training(table, row, reading, into));
    find_doubles(rows, into.portfolio);
    return rows;
}

std::vector<ImportRow> rows_of_trainings(std::span<const Training> trainings, const ImportInto& into) {
    std::vector<ImportRow> rows;
    rows.reserve(trainings.size());
    for (const Training& training : trainings) {
        ImportRow& row = rows.emplace_back();
        row.line = rows.size();
        row.training = training;
        row.training.id = {};
        const auto leave_out = [&](RowIssue issue, auto& ids, auto is_known) {
            std::string unknown;
            std::erase_if(ids, [&](const auto& id) {
                if (is_known(id))
                    return false;
                unknown += (unknown.empty() ? "" : ", ") + id.text;
                return true;
            });
            if (!unknown.empty())
                row.problems.push_back({issue, std::nullopt, std::move(unknown), Minutes{}, 0});
        };
        if (row.training.areas) {
            const bool said_some = !row.training.areas->empty();
            leave_out(RowIssue::AreasUnknown, *row.training.areas,
                      [&](const AreaId& id) { return area_index(into.pack, id).has_value(); });
            // That none of its areas is known here does not say that it covers none.
            if (said_some && row.training.areas->empty())
                row.training.areas.reset();
        }
        leave_out(RowIssue::CategoriesUnknown, row.training.categories,
                  [&](const CategoryId& id) { return find_named_category(into.pack, id) != nullptr; });
        if (row.training.title.empty())
            row.problems.push_back({RowIssue::NoTitle, std::nullopt, "", Minutes{}, 0});
    }
    find_doubles(rows, into.portfolio);
    return rows;
}

std::vector<Training> chosen_trainings(std::span<const ImportRow> rows, const std::vector<bool>& chosen,
                                       const Portfolio& portfolio) {
    constexpr std::string_view prefix = "training-";
    const std::string first = fresh_id(portfolio, "training").text;
    std::size_t number = 0;
    std::from_chars(first.data() + prefix.size(), first.data() + first.size(), number);
    std::vector<Training> trainings;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!chosen[i] || rows[i].kept_back)
            continue;
        trainings.push_back(rows[i].training);
        trainings.back().id = {std::string(prefix) + std::to_string(number++)};
    }
    return trainings;
}

} // namespace imh
