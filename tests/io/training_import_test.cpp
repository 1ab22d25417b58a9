#include "io/training_import.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/import_words.h"
#include "io/bundled.h"
#include "io/rule_pack_json.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date today = 2025y / 6 / 30;

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

const AreaNames& names() {
    static const AreaNames all = area_names(alaska());
    return all;
}

Portfolio with_training() {
    Portfolio portfolio;
    Training training;
    training.id = {"training-7"};
    training.title = "Reading cues";
    training.from = 2023y / 3 / 5;
    training.hours = 6h;
    portfolio.trainings.push_back(training);
    return portfolio;
}

struct Imported {
    CsvTable table;
    TableReading reading;
    std::vector<ImportRow> rows;
};

Imported imported(std::string_view bytes, const Portfolio& portfolio = {}) {
    Read<CsvTable> table = read_table(bytes, "list.csv");
    REQUIRE(table.value);
    Imported result{std::move(*table.value), {}, {}};
    result.reading = likely_reading(result.table, names(), today);
    result.rows = rows_of_table(result.table, result.reading, {alaska(), names(), portfolio, today});
    return result;
}

/// "title | provider | days | hours | rsc | areas | words", with what is empty left out at the end.
std::string shown(const Training& training) {
    std::string text = training.title + " | " + training.provider + " | ";
    text += training.from ? iso_text(*training.from) : "";
    text += training.to ? " to " + iso_text(*training.to) : "";
    text += " | " + (training.hours ? clock_text(*training.hours) : "") + " | "
            + (training.rsc_hours ? clock_text(*training.rsc_hours) : "") + " | ";
    if (training.areas)
        for (const AreaId& area : *training.areas)
            text += (text.ends_with(' ') ? "" : " ") + area.text;
    text += " | " + training.words;
    while (text.ends_with(" |") || text.ends_with(' '))
        text.resize(text.size() - (text.ends_with(' ') ? 1 : 2));
    for (char& c : text)
        c = c == '\n' ? '~' : c;
    return text;
}

std::string shown(const Imported& result) {
    std::string text;
    for (const ImportRow& row : result.rows)
        if (!row.kept_back)
            text += (text.empty() ? "" : " / ") + shown(row.training);
    return text;
}

std::vector<RowIssue> issues(const ImportRow& row) {
    std::vector<RowIssue> all;
    for (const RowProblem& problem : row.problems)
        all.push_back(problem.issue);
    return all;
}

} // namespace

TEST_CASE("training import: lists as people keep them become trainings") {
    struct {
        std::string name;
        std::string table;
        std::string trainings;
    } const rows[] = {
        // clang-format off
        {"a plain list",
         "Date,Title,Provider,Hours\n3/5/23,Reading cues,State,6\n", "Reading cues | State | 2023-03-05 | 6:00"},
        {"another order and other words",
         "# of Clock Hours;Sponsor/Trainer;Name of Workshop;Date(s) Attended\n1,5;State;Cues;2023-03-05\n",
         "Cues | State | 2023-03-05 | 1:30"},
        {"Spanish headings",
         "Fecha\tTítulo de la capacitación\tImpartida por\tHoras reloj\n3/5/23\tSeñales\tEstado\t1:30\n",
         "Señales | Estado | 2023-03-05 | 1:30"},
        {"first and last day",
         "Start Date,End Date,Training,Hours\n3/5/23,3/7/23,Cues,12\n", "Cues |  | 2023-03-05 to 2023-03-07 | 12:00"},
        {"both days in one cell",
         "Dates,Training,Length\n3/5/23-3/7/23,Cues,90 min\n", "Cues |  | 2023-03-05 to 2023-03-07 | 1:30"},
        {"a day of beginning and one of completion",
         "Date,Date completed,Training\n3/5/23,4/5/23,Cues\n", "Cues |  | 2023-03-05 to 2023-04-05"},
        {"only a day of completion",
         "Date completed,Training\n3/5/23,Cues\n", "Cues |  | 2023-03-05"},
        {"minutes",
         "Date,Training,Minutes\n3/5/23,Cues,90\n", "Cues |  | 2023-03-05 | 1:30"},
        {"hours on giving RS/C",
         "Date,Training,Hours,Hours on RS/C\n3/5/23,Cues,6,2\n", "Cues |  | 2023-03-05 | 6:00 | 2:00"},
        {"areas by id and by name",
         "Date,Training,Hours,Competency areas\n3/5/23,Cues,6,\"DS01; safety\nTF2\"\n",
         "Cues |  | 2023-03-05 | 6:00 |  | TF02 DS01 DS06"},
        {"a column for each area, with marks",
         "Training,Date,observation & listening,safety,DS08\nCues,3/5/23,x,,X\nPlay,3/6/23,,no,yes\n",
         "Cues |  | 2023-03-05 |  |  | DS01 DS08 / Play |  | 2023-03-06 |  |  | DS08"},
        {"a column for each domain",
         "Training,Date,Leading People,Direct Service Skills\nCues,3/5/23,advocacy,\"advocacy, safety\"\n",
         "Cues |  | 2023-03-05 |  |  | DS04 DS06 LP02"},
        {"notes, and a column that is left out",
         "Training,Date,Location,Notes\nCues,3/5/23,Kenai,With Rosa\n", "Cues |  | 2023-03-05 |  |  |  | With Rosa"},
        {"a cell too many", "Date,Title\n3/5/23,Cues,and more\n", "Cues |  | 2023-03-05 |  |  |  | and more"},
        {"headings of which one is known, with days below it",
         "Date,What,Where\n3/5/23,Reading cues,Kenai\n", "Reading cues |  | 2023-03-05"},
        {"without headings",
         "3/5/23,Reading the cues of babies,State of Alaska,6\n3/6/23,Play and attachment,Kenai,2\n",
         "Reading the cues of babies | State of Alaska | 2023-03-05 | 6:00 / Play and attachment | Kenai | 2023-03-06 | 2:00"},
        {"without headings, only titles", "Reading cues\nPlay\n", "Reading cues / Play"},
        {"a name and a blank row above the headings",
         "Training log of Rosa M.,,\n,,\nDate,Title,Hours\n3/5/23,Cues,6\n", "Cues |  | 2023-03-05 | 6:00"},
        {"days first, where one row shows it",
         "Date,Title\n13/5/23,Cues\n4/5/23,Play\n", "Cues |  | 2023-05-13 / Play |  | 2023-05-04"},
        {"formulas are plain text",
         "Date,Title,Notes\n3/5/23,=HYPERLINK(1),@SUM\n3/6/23,'=1+1,\n",
         "=HYPERLINK(1) |  | 2023-03-05 |  |  |  | @SUM / =1+1 |  | 2023-03-06"},
        {"clock hours with words",
         "Date,Title,Hours\n3/5/23,Cues,6 clock hours\n3/6/23,Play,1:30:00\n3/7/23,Rest,2 hrs.\n",
         "Cues |  | 2023-03-05 | 6:00 / Play |  | 2023-03-06 | 1:30 / Rest |  | 2023-03-07 | 2:00"},
        {"credits and running totals are no hours",
         "Date,Title,Credits,Running total,Hours\n3/5/23,Cues,3,9,6\n", "Cues |  | 2023-03-05 | 6:00"},
        {"a list that calls its titles descriptions",
         "Date,Description,Hours\n3/5/23,Cues,6\n", "Cues |  | 2023-03-05 | 6:00"},
        {"a sum at the end", "Date,Title,Hours\n3/5/23,Cues,6\n,Total,6\n", "Cues |  | 2023-03-05 | 6:00"},
        {"a sum without a title", "Title,Date,Hours,\nCues,3/5/23,6,\n,,6,Total hours\n", "Cues |  | 2023-03-05 | 6:00"},
        {"headings again on the next page",
         "Date,Title\n3/5/23,Cues\nDate,Title\n3/6/23,Play\n", "Cues |  | 2023-03-05 / Play |  | 2023-03-06"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(shown(imported(row.table)) == row.trainings);
    }
}

TEST_CASE("training import: the kind of training is taken where it is named") {
    const Imported result = imported("Title,Date,Type\nA,3/5/23,Workshop\nB,3/6/23,Online webinar\nC,3/7/23,?\n");
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[0].training.format == TrainingFormat::Workshop);
    CHECK(result.rows[1].training.format == TrainingFormat::Online);
    CHECK(result.rows[2].training.format == TrainingFormat::Unsaid);
}

TEST_CASE("training import: what is odd is told at its row and column, and what can't be read is kept in the notes") {
    using enum RowIssue;
    struct {
        std::string name;
        std::string table;
        std::vector<RowIssue> issues;
        std::string training;
    } const rows[] = {
        // clang-format off
        {"nothing odd", "Date,Title,Hours\n3/5/23,Cues,6\n", {}, "Cues |  | 2023-03-05 | 6:00"},
        {"a day in words", "Date,Title\nSpring 2019,Cues\n", {DayNotUnderstood}, "Cues |  |  |  |  |  | Date: Spring 2019"},
        {"a month", "Date,Title\nMarch 2019,Cues\n", {OnlyMonth}, "Cues |  | 2019-03-01"},
        {"a spreadsheet's number", "Date,Title\n45000,Cues\n", {DayNumber}, "Cues |  | 2023-03-15"},
        {"several days", "Date,Title\n\"3/5/23, 3/9/23\",Cues\n", {SeveralDays},
         "Cues |  | 2023-03-05 to 2023-03-09 |  |  |  | Date: 3/5/23, 3/9/23"},
        {"the end before the start", "From,To,Title\n3/5/23,3/4/23,Cues\n", {EndBeforeStart},
         "Cues |  | 2023-03-05 |  |  |  | To: 3/4/23"},
        {"an end in words", "From,To,Title\n3/5/23,later,Cues\n", {EndNotUnderstood},
         "Cues |  | 2023-03-05 |  |  |  | To: later"},
        {"hours in words", "Title,Date,Hours\nCues,3/5/23,all day\n", {HoursNotUnderstood},
         "Cues |  | 2023-03-05 |  |  |  | Hours: all day"},
        {"hours that are no whole minutes", "Title,Date,Hours\nCues,3/5/23,1.33\n", {HoursRounded},
         "Cues |  | 2023-03-05 | 1:20"},
        {"too many hours", "Title,Date,Hours\nCues,3/5/23,2001\n", {HoursTooMany},
         "Cues |  | 2023-03-05 |  |  |  | Hours: 2001"},
        {"more hours on RS/C than hours", "Title,Date,Hours,RS/C hours\nCues,3/5/23,1,2\n", {PartTooMany},
         "Cues |  | 2023-03-05 | 1:00 |  |  | RS/C hours: 2"},
        {"more hours on equity than hours", "Title,Date,Hours,DEI hours\nCues,3/5/23,1,2\n", {PartTooMany},
         "Cues |  | 2023-03-05 | 1:00 |  |  | DEI hours: 2"},
        {"an unknown area", "Title,Date,Areas\nCues,3/5/23,safety; whittling\n", {AreasUnknown},
         "Cues |  | 2023-03-05 |  |  | DS06 | Areas: whittling"},
        {"an area of two", "Title,Date,Areas\nCues,3/5/23,advocacy\n", {AreaAmbiguous},
         "Cues |  | 2023-03-05 |  |  |  | Areas: advocacy"},
        {"a mark that is none", "Title,Date,DS06,DS01\nCues,3/5/23,maybe,x\nPlay,3/6/23,x,x\nRest,3/7/23,x,x\nMore,3/8/23,x,\n",
         {MarkNotUnderstood}, "Cues |  | 2023-03-05 |  |  | DS01 | DS06: maybe"},
        {"no title", "Title,Date,Hours\n,3/5/23,2\n", {NoTitle}, " |  | 2023-03-05 | 2:00"},
        {"a title of 501 bytes", "Title,Date\n" + std::string(501, 'a') + ",3/5/23\n", {TitleTooLong},
         std::string(500, 'a') + " |  | 2023-03-05"},
        {"a provider of 501 bytes", "Title,Provider\nCues," + std::string(501, 'a') + "\n", {TextCut},
         "Cues | " + std::string(500, 'a') + " |  |  |  |  | Provider: " + std::string(501, 'a')},
        {"a row of nothing", "Title,Location\n,Kenai\n", {Empty}, ""},
        {"the headings again", "Title,Date\nTitle,Date\n", {HeadingsAgain}, "Title |  |  |  |  |  | Date: Date"},
        {"a sum", "Title,Hours\nTotal,20\n", {SumOfRows}, "Total |  |  | 20:00"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Imported result = imported(row.table);
        REQUIRE(!result.rows.empty());
        CHECK(issues(result.rows.front()) == row.issues);
        CHECK(shown(result.rows.front().training) == row.training);
        for (const RowProblem& problem : result.rows.front().problems) {
            CHECK(row_problem_words(problem) != "");
            CHECK(row_problem_words(problem).find('{') == std::string::npos);
            CHECK(keeps_back(problem.issue) <= result.rows.front().kept_back);
        }
    }
}

TEST_CASE("import: hours on diversity, equity and inclusion have a column of their own") {
    for (const char* heading : {"DEI", "Hours on diversity, equity and inclusion", "Horas sobre diversidad"}) {
        CAPTURE(heading);
        const Imported result = imported("Title,Date,Hours,\"" + std::string(heading) + "\"\nCues,3/5/23,6,1:30\n");
        REQUIRE(result.rows.size() == 1);
        CHECK(result.rows[0].training.dei_hours == Minutes{90});
        CHECK_FALSE(result.rows[0].training.rsc_hours);
    }
}

TEST_CASE("training import: doubles in the list and in the portfolio are told and not taken by themselves") {
    using enum RowIssue;
    const Portfolio portfolio = with_training();
    const Imported result = imported(
        "Title,Date,Hours\nREADING CUES,3/5/23,6\nReading cues,3/5/23,4\nPlay,3/6/23,2\nPlay,3/6/23,2\nPlay,3/7/23,2\n",
        portfolio);
    REQUIRE(result.rows.size() == 5);
    CHECK(issues(result.rows[0]) == std::vector{InPortfolio});
    CHECK(issues(result.rows[1]) == std::vector{LikeInPortfolio});
    CHECK(issues(result.rows[2]).empty());
    CHECK(issues(result.rows[3]) == std::vector{DoubledHere});
    CHECK(result.rows[3].problems.front().other == 4);
    CHECK(row_problem_words(result.rows[3].problems.front()) == "The same as row 4");
    CHECK(issues(result.rows[4]).empty());
    CHECK_FALSE(result.rows[0].wanted());
    CHECK(result.rows[1].wanted());
    CHECK_FALSE(result.rows[3].wanted());
    CHECK(import_summary_words(result.rows)
          == "3 trainings are ready. 1 of them is worth a look. 2 rows are there already.");
}

TEST_CASE("training import: what was chosen gets ids that are free, and what is kept back is never taken") {
    const Portfolio portfolio = with_training();
    const Imported result = imported("Title,Date,Hours\nPlay,3/6/23,2\nTotal,,2\nRest,3/7/23,1\n", portfolio);
    const std::vector<Training> all = chosen_trainings(result.rows, {true, true, true}, portfolio);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id.text == "training-8");
    CHECK(all[0].title == "Play");
    CHECK(all[1].id.text == "training-9");
    CHECK(chosen_trainings(result.rows, {false, true, true}, portfolio).size() == 1);
}

TEST_CASE("training import: columns can be matched otherwise") {
    Imported result = imported("Title,Date,Where\nCues,3/5/23,Kenai\n");
    const ImportInto into{alaska(), names(), Portfolio{}, today};
    result.reading.columns[2] = {TrainingField::Words};
    CHECK(shown(rows_of_table(result.table, result.reading, into).front().training)
          == "Cues |  | 2023-03-05 |  |  |  | Where: Kenai");
    result.reading.columns = {{TrainingField::Provider}, {}, {TrainingField::Title}};
    CHECK(shown(rows_of_table(result.table, result.reading, into).front().training) == "Kenai | Cues");
    result.reading.order = DayOrder::DayFirst;
    result.reading.columns = {{TrainingField::Title}, {TrainingField::From}, {}};
    CHECK(shown(rows_of_table(result.table, result.reading, into).front().training) == "Cues |  | 2023-05-03");
    const TableReading none = reading_with_headings(result.table, names(), today, std::nullopt);
    CHECK(rows_of_table(result.table, none, into).size() == 2);
}

TEST_CASE("training import: what is no table is refused, and says what to do") {
    const auto problem = [](std::string_view bytes) {
        const Read<CsvTable> read = read_table(bytes, "list.csv");
        CHECK(read.value.has_value() == read.problems.empty());
        return read.problems.empty() ? std::string{} : problem_text(read.problems.front());
    };
    CHECK(problem("") == "list.csv: there is nothing in it. Choose a list of trainings with one row for each.");
    CHECK(problem(" \n,\n") == "list.csv: there is nothing in it. Choose a list of trainings with one row for each.");
    CHECK(problem("PK\x03\x04 and more").starts_with("list.csv: this is a workbook and not a table as text. "));
    CHECK(problem("%PDF-1.4").starts_with("list.csv: this is not a table. "));
    CHECK(problem(std::string("a\0b", 3)).starts_with("list.csv: this is not a table. "));
    CHECK(problem(std::string(5'000'001, 'a'))
          == "list.csv: the list is larger than 5 MB. Save it in parts, and open one after the other.");
    std::string rows;
    for (int i = 0; i < 20'002; ++i)
        rows += "a,b\n";
    CHECK(problem(rows)
          == "list.csv: the list has more than 20,000 rows. Save it in parts, and open one after the other.");
}

TEST_CASE("training import: what a file holds is told by its content") {
    CHECK(file_content("{\"format\": \"imh-portfolio\"}") == FileContent::Portfolio);
    CHECK(file_content("\xEF\xBB\xBF {\n\"format\": \"imh-trainings\"}") == FileContent::Trainings);
    CHECK(file_content("Date,Title\n") == FileContent::Table);
    CHECK(file_content("") == FileContent::Table);
}

TEST_CASE("training import: 20,000 rows that are all the same are told as doubles at once") {
    std::string text = "Title,Date,Hours\n";
    for (int i = 0; i < 20'000; ++i)
        text += "Cues,3/5/23,6\n";
    const Imported result = imported(text);
    CHECK(result.rows.size() == 20'000);
    CHECK(std::count_if(result.rows.begin(), result.rows.end(), [](const ImportRow& row) { return row.wanted(); })
          == 1);
}
