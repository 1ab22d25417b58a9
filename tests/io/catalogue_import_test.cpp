// Courses from a table or from a catalogue file, as an import would take them over.

#include "io/catalogue_import.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/import_words.h"
#include "io/catalogue_file.h"
#include "io/rule_pack_json.h"
#include "io/training_cells.h"
#include "io/training_headings.h"

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

ImportInto into(const Portfolio& portfolio, ImportTarget target = ImportTarget::Catalogue) {
    return {alaska(), names(), portfolio, today, target};
}

std::vector<ImportRow> rows_of(std::string_view bytes, const Portfolio& portfolio = {},
                               ImportTarget target = ImportTarget::Catalogue) {
    const Read<CsvTable> table = read_table(bytes, "list.csv");
    REQUIRE(table.value);
    return rows_of_table(*table.value, likely_reading(*table.value, names(), today, target), into(portfolio, target));
}

std::vector<Offer> all_of(const std::vector<ImportRow>& rows, const Portfolio& portfolio = {}) {
    return chosen_offers(rows, std::vector<bool>(rows.size(), true), portfolio);
}

Offer only(std::string_view bytes) {
    const std::vector<Offer> offers = all_of(rows_of(bytes));
    REQUIRE(offers.size() == 1);
    return offers.front();
}

std::vector<RowIssue> issues(const ImportRow& row) {
    std::vector<RowIssue> all;
    for (const RowProblem& problem : row.problems)
        all.push_back(problem.issue);
    return all;
}

std::string dates_shown(const Offer& offer) {
    std::string text;
    for (const OfferedDays& days : offer.dates) {
        text += (text.empty() ? "" : ", ") + (days.from ? iso_text(*days.from) : std::string{});
        text += days.to ? " to " + iso_text(*days.to) : std::string{};
    }
    return text;
}

} // namespace

TEST_CASE("catalogue import: what only a course has comes from columns of its own, by headings in either language") {
    struct {
        std::string name;
        std::string headings;
    } const rows[] = {
        {"English", "Course,Offered by,Trainer,Location,Price,Valid from,Valid until,Level"},
        {"English, in other words", "Title,Sponsor,Taught by,Venue,Cost,Valid since,Expires,Categories"},
        {"Spanish", "Curso,Ofrecido por,Impartido por,Lugar,Precio,Válido desde,Válido hasta,Nivel"},
        {"Spanish, in other words", "Taller,Organización,Facilitadora,Sede,Costo,Vigente desde,Vence,Dirigido a"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const Offer offer = only(row.headings + "\nCues,Kenai Institute,Rosa,Kenai,$120,2026-01-01,2027-12-31,II\n");
        CHECK(offer.title == "Cues");
        CHECK(offer.provider == "Kenai Institute");
        CHECK(offer.trainer == "Rosa");
        CHECK(offer.place == "Kenai");
        CHECK(offer.price_cents == 12'000);
        CHECK(offer.valid_from == 2026y / 1 / 1);
        CHECK(offer.valid_until == 2027y / 12 / 31);
        CHECK(offer.categories == std::vector{CategoryId{"ii"}});
        CHECK(offer.words == "");
    }
}

TEST_CASE("catalogue import: where trainings are imported these columns are left out as before") {
    const std::string table = "Title,Date,Trainer,Location,Price,Valid from,Expires,Level\n"
                              "Cues,3/5/23,Rosa,Kenai,$120,2022-01-01,2027-12-31,II\n";
    const std::vector<ImportRow> rows = rows_of(table, {}, ImportTarget::Trainings);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].problems.empty());
    CHECK(rows[0].training.provider == "Rosa");
    CHECK(rows[0].training.words == "");
    CHECK(rows[0].training.categories.empty());
    CHECK(rows[0].on_offer.trainer == "");
    CHECK(rows[0].on_offer.place == "");
    CHECK_FALSE(rows[0].on_offer.price_cents);
    for (const char* heading : {"Location", "Price", "Valid until", "Expires", "Level", "Trainer"}) {
        const TrainingField field = heading_meaning(heading).field;
        CAPTURE(heading);
        CHECK((field == TrainingField::Ignored || field == TrainingField::Provider));
    }
}

TEST_CASE("catalogue import: prices as people write them") {
    struct {
        std::string cell;
        std::optional<int> cents;
    } const rows[] = {
        {"120", 12'000},      {"$120", 12'000},     {"120.00", 12'000}, {"$ 120.5", 12'050},   {"1,200", 120'000},
        {"$1,200.50", 120'050}, {"1.200,50", 120'050}, {"12,5", 1'250}, {"1.200", 120'000},    {"USD 120", 12'000},
        {"120 USD", 12'000},  {"US$120", 12'000},   {"120 dollars", 12'000}, {"120 dólares", 12'000}, {"€120", 12'000},
        {"0", 0},             {"free", 0}, {"Free of charge", 0},          {"Gratis", 0},      {"No cost", 0},        {"sin costo", 0},
        {"1000000", 100'000'000}, {"1,000,000.00", 100'000'000},
        {"1000000.01", {}},   {"99999999", {}},     {"", {}},           {"$", {}},             {"-5", {}},
        {"$100-$120", {}},    {"120 per person", {}}, {"ask us", {}},   {"1,20,0", {}},        {"12,3456", {}},
        {"1.2.3", {}},        {"1,200,50", {}},     {"120.", {}},       {".", {}},             {"free for members", {}},
        {"1234,567", {}},     {",500", {}},         {"1.x", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.cell);
        CHECK(parse_typed_price(row.cell) == row.cents);
    }
    for (const int cents : {0, 5, 50, 12'000, 12'050, 100'000'000})
        CHECK(parse_typed_price(price_text(cents)) == cents);
}

TEST_CASE("catalogue import: days lie ahead, several times stand in one cell, and a month is a month's end for an end") {
    CHECK(dates_shown(only("Title,Dates\nCues,3/5/27\n")) == "2027-03-05");
    CHECK(dates_shown(only("Title,Dates\nCues,3/5/34\n")) == "2034-03-05");
    CHECK(dates_shown(only("Title,Dates\nCues,3/5/27; 5/4/27-5/6/27\n")) == "2027-03-05, 2027-05-04 to 2027-05-06");
    CHECK(dates_shown(only("Title,Dates\nCues,\"3/5/27\n5/4/27\"\n")) == "2027-03-05, 2027-05-04");
    CHECK(dates_shown(only("Title;Dates\nCues;2027-03-05 to 2027-03-07\n")) == "2027-03-05 to 2027-03-07");
    CHECK(dates_shown(only("Title,From,To\nCues,3/5/27,3/7/27\n")) == "2027-03-05 to 2027-03-07");
    CHECK(dates_shown(only("Title,Hours\nCues,6\n")) == "");
    const Offer in_one = only("Title,Valid\nCues,1/1/26 - 12/31/27\n");
    CHECK(in_one.valid_from == 2026y / 1 / 1);
    CHECK(in_one.valid_until == 2027y / 12 / 31);
    CHECK(only("Title,Valid until\nCues,Dec 2027\n").valid_until == 2027y / 12 / 31);
    CHECK_FALSE(only("Title,Valid until\nCues,Dec 2027\n").valid_from);
    const Offer one_day = only("Title,Valid from,Valid until\nCues,1/1/27,1/1/27\n");
    CHECK(one_day.valid_until == 2027y / 1 / 1);
    CHECK(only("Title,Valid from,Valid until\nCues,13/1/26,1/2/27\n").valid_until == 2027y / 2 / 1);
}

TEST_CASE("catalogue import: areas that were said to be none differ from those not said") {
    CHECK_FALSE(only("Title,Areas\nCues,\n").areas);
    CHECK(only("Title,Areas\nCues,none\n").areas == std::vector<AreaId>{});
    CHECK(only("Title,Areas\nCues,Ninguna\n").areas == std::vector<AreaId>{});
    CHECK(only("Title,Areas\nCues,DS01; safety\n").areas == std::vector{AreaId{"DS01"}, AreaId{"DS06"}});
}

TEST_CASE("catalogue import: categories are named by id, title or level, and \"all\" names none") {
    const auto shown = [](const std::string& cell) {
        std::string text;
        for (const CategoryId& id : only("Title,Categories\nCues,\"" + cell + "\"\n").categories)
            text += (text.empty() ? "" : " ") + id.text;
        return text;
    };
    CHECK(shown("ii") == "ii");
    CHECK(shown("II; III") == "ii iii");
    CHECK(shown("iv_clinical") == "iv_clinical");
    CHECK(shown("Infant Family Specialist") == "ii");
    CHECK(shown("IV") == "iv_clinical iv_policy iv_research");
    CHECK(shown("II; ii") == "ii");
    CHECK(shown("all") == "");
    CHECK(shown("-") == "");
}

TEST_CASE("catalogue import: what is odd is told at its column, and what can't be read is kept in the words") {
    using enum RowIssue;
    struct {
        std::string name;
        std::string table;
        std::vector<RowIssue> issues;
        std::string words;
    } const rows[] = {
        // clang-format off
        {"nothing odd", "Title,Dates,Price\nCues,3/5/27,120\n", {}, ""},
        {"a price in words", "Title,Price\nCues,ask us\n", {PriceNotUnderstood}, "Price: ask us"},
        {"a first day of validity in words", "Title,Valid from\nCues,soon\n", {DayNotUnderstood}, "Valid from: soon"},
        {"a last one in words", "Title,Valid until\nCues,late\n", {EndNotUnderstood}, "Valid until: late"},
        {"an end before its start", "Title,Valid from,Valid until\nCues,2/1/27,1/1/27\n", {EndBeforeStart}, "Valid until: 1/1/27"},
        {"a category that is not there", "Title,Level\nCues,II; IX\n", {CategoriesUnknown}, "Level: IX"},
        {"a category of signs", "Title,Level\nCues,-\n", {CategoriesUnknown}, "Level: -"},
        {"dates of which one is in words", "Title,Dates\nCues,3/5/27; in spring\n", {DayNotUnderstood}, "Dates: 3/5/27; in spring"},
        {"months", "Title,Dates\nCues,March 2027; May 2027\n", {OnlyMonth}, ""},
        {"a trainer of 501 bytes", "Title,Trainer\nCues," + std::string(501, 'a') + "\n", {TextCut}, "Trainer: " + std::string(501, 'a')},
        {"a sum", "Title,Hours\nTotal,20\n", {SumOfRows}, ""},
        {"no title", "Title,Price\n,20\n", {NoTitle}, ""},
        {"a text that a table would take for a formula", "Title,Notes\nCues,'=1+1\n", {}, "=1+1"},
        // clang-format on
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const std::vector<ImportRow> all = rows_of(row.table);
        REQUIRE(all.size() == 1);
        CHECK(issues(all[0]) == row.issues);
        CHECK(all[0].training.words == row.words);
    }
}

TEST_CASE("catalogue import: doubles are looked for among the courses, not the trainings, of the portfolio") {
    using enum RowIssue;
    Portfolio portfolio;
    portfolio.trainings.emplace_back().title = "Play";
    Offer& cues = portfolio.offers.emplace_back();
    cues.id = {"offer-7"};
    cues.title = "Reading cues";
    cues.provider = "State";
    cues.hours = 6h;
    cues.dates = {{2027y / 3 / 5, {}, {}}, {2027y / 5 / 5, {}, {}}};
    const std::vector<ImportRow> rows = rows_of("Title,Offered by,Dates,Hours\n"
                                                "READING CUES,State,3/5/27; 5/5/27,6\n"
                                                "Reading cues,State,3/5/27,4\n"
                                                "Reading cues,Another one,3/5/27,6\n"
                                                "Play,,,\nPlay,,,\n",
                                                portfolio);
    REQUIRE(rows.size() == 5);
    CHECK(issues(rows[0]) == std::vector{InPortfolio});
    CHECK(issues(rows[1]) == std::vector{LikeInPortfolio});
    CHECK(issues(rows[2]).empty());
    CHECK(issues(rows[3]).empty());
    CHECK(issues(rows[4]) == std::vector{DoubledHere});
    REQUIRE(!rows[0].problems.empty());
    CHECK(row_problem_words(rows[0].problems.front(), ImportTarget::Catalogue) == "This course is in the catalogue already");
    const std::vector<Offer> offers = all_of(rows, portfolio);
    CHECK(offers.front().id.text == "offer-8");
    CHECK(offers.back().id.text == "offer-12");
}

TEST_CASE("catalogue import: courses of a file go through the same preview with all that they hold") {
    const auto file = read_catalogue_file(R"({"format": "imh-catalogue", "version": 1, "offers": [
        {"id": "mine", "title": "Cues", "provider": "State", "trainer": "Rosa", "format": "series", "hours": "6:00",
         "rsc_hours": "1:00", "dei_hours": "0:30", "areas": ["DS01", "TF02"],
         "outcomes": [{"area": "DS01", "words": "Tell three cues.", "later": 1}], "categories": ["ii"],
         "dates": [{"to": "2026-03-05", "later": 2}, {"from": "2026-05-04", "to": "2026-05-06"}], "price_cents": 0,
         "place": "Kenai", "valid_from": "2026-01-01", "valid_until": "2026-12-31", "words": "Bring a film.",
         "reviews": [{"by": "June", "on": "2025-11-03", "opinion": "agree", "area": "XX99", "later": 3}], "later": 4}]})",
                                          "c.json");
    REQUIRE(file.value);
    const std::vector<ImportRow> rows = rows_of_offers(file.value->offers, into({}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].problems.empty());
    CHECK(rows[0].training.title == "Cues");
    CHECK(rows[0].training.to == 2026y / 3 / 5);
    std::vector<Offer> offers = all_of(rows);
    REQUIRE(offers.size() == 1);
    CHECK(offers[0].id.text == "offer-1");
    offers[0].id = {"mine"};
    CHECK(offers == file.value->offers);
}

TEST_CASE("catalogue import: areas of a file that the edition does not have go to the words, with their outcomes") {
    const auto file = read_catalogue_file(R"({"format": "imh-catalogue", "version": 1, "offers": [
        {"title": "a", "areas": ["DS01", "XX98", "XX99"], "categories": ["ii", "ix"], "words": "Mine.",
         "outcomes": [{"area": "XX99", "words": "Whittle."}, {"area": "DS01", "words": "Look."}, {"area": "XX98"}]},
        {"title": "b", "areas": ["XX99"]}, {"areas": []}]})",
                                          "c.json");
    REQUIRE(file.value);
    const std::vector<ImportRow> rows = rows_of_offers(file.value->offers, into({}));
    REQUIRE(rows.size() == 3);
    CHECK(issues(rows[0]) == std::vector{RowIssue::AreasUnknown, RowIssue::CategoriesUnknown});
    const std::vector<Offer> offers = all_of(rows);
    CHECK(offers[0].areas == std::vector{AreaId{"DS01"}});
    CHECK(offers[0].categories == std::vector{CategoryId{"ii"}});
    REQUIRE(offers[0].outcomes.size() == 1);
    CHECK(offers[0].outcomes[0].words == "Look.");
    CHECK(offers[0].words == "Mine.\nXX98, XX99\nix\nXX99: Whittle.");
    CHECK_FALSE(offers[1].areas);
    CHECK(offers[2].areas == std::vector<AreaId>{});
    CHECK(issues(rows[2]) == std::vector{RowIssue::NoTitle});
}

TEST_CASE("catalogue import: words grow no longer than a file may hold") {
    Offer offer;
    offer.title = "a";
    offer.words = std::string(20'000, 'w');
    offer.areas = std::vector{AreaId{"XX99"}};
    const std::vector<ImportRow> rows = rows_of_offers({&offer, 1}, into({}));
    CHECK(rows[0].training.words.size() == 20'000);
    CHECK(issues(rows[0]) == std::vector{RowIssue::AreasUnknown, RowIssue::TextCut});
}

TEST_CASE("catalogue import: 20,000 courses that are all the same are told as doubles at once") {
    std::string text = "Title,Dates,Price\n";
    for (int i = 0; i < 20'000; ++i)
        text += "Cues,3/5/27,120\n";
    const std::vector<ImportRow> rows = rows_of(text);
    CHECK(std::ranges::count_if(rows, [](const ImportRow& row) { return row.wanted(); }) == 1);
}
