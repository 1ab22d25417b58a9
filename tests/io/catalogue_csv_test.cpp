#include "io/catalogue_csv.h"

#include <doctest/doctest.h>

#include "core/import_words.h"
#include "core/wording.h"
#include "io/catalogue_import.h"
#include "io/rule_pack_json.h"
#include "io/training_headings.h"
#include "io/wording_json.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

RulePack pack_in(std::string_view id, Language language) {
    const Read<RulePack> pack = read_bundled_pack(id);
    REQUIRE(pack.value);
    if (language == Language::English)
        return *pack.value;
    const Read<Wording> wording = read_bundled_wording(*pack.value, language_code(language));
    return wording.value ? with_wording(*pack.value, *wording.value) : *pack.value;
}

/// What an import makes of it, by ids "offer-1", "offer-2", ….
std::vector<Offer> read_back(const std::string& csv, const RulePack& pack) {
    const Read<CsvTable> table = read_table(csv, "catalogue.csv");
    REQUIRE(table.value);
    const AreaNames names = area_names(pack);
    const Portfolio none;
    const ImportInto into{pack, names, none, 2025y / 6 / 30, ImportTarget::Catalogue};
    const std::vector<ImportRow> rows =
        rows_of_table(*table.value, likely_reading(*table.value, names, into.today, into.target), into);
    for (const ImportRow& row : rows)
        for (const RowProblem& problem : row.problems)
            FAIL_CHECK(row_problem_words(problem));
    return chosen_offers(rows, std::vector<bool>(rows.size(), true), none);
}

Offer full() {
    Offer offer;
    offer.id = {"offer-1"};
    offer.title = "Reading babies' \"cues\", a practice day";
    offer.provider = "Kenai Early Years Institute";
    offer.trainer = "Rosa Márquez; June Park";
    offer.format = TrainingFormat::SelfStudy;
    offer.hours = 6h + 20min;
    offer.rsc_hours = 1h + 3min;
    offer.dei_hours = 30min;
    offer.areas = std::vector{AreaId{"TF02"}, AreaId{"DS01"}, AreaId{"LP02"}};
    offer.categories = {{"ii"}, {"iv_clinical"}};
    offer.dates = {{2026y / 3 / 5, {}, {}}, {2026y / 5 / 4, 2026y / 5 / 6, {}}, {2034y / 5 / 4, {}, {}}};
    offer.price_cents = 120'005;
    offer.place = "Kenai, Alaska";
    offer.valid_from = 2026y / 1 / 1;
    offer.valid_until = 2034y / 12 / 31;
    offer.words = "For home visitors.\nBring a film; one of a baby whom you know.";
    return offer;
}

std::vector<Offer> catalogue() {
    Offer formulas;
    formulas.id = {"offer-2"};
    formulas.title = "=HYPERLINK(\"x\")";
    formulas.provider = "@home";
    formulas.trainer = "-Rosa-";
    formulas.place = "＝1";
    formulas.words = "+1 seat\n=2";
    formulas.areas.emplace();
    formulas.price_cents = 0;
    formulas.dates = {{2026y / 3 / 5, 2026y / 3 / 7, {}}};
    Offer plain;
    plain.id = {"offer-3"};
    plain.title = "Play";
    return {full(), formulas, plain};
}

} // namespace

TEST_CASE("catalogue CSV: what is written is read back the same, in both languages and by every edition") {
    for (const Language language : {Language::English, Language::Spanish})
        for (const std::string_view id : bundled_pack_ids()) {
            CAPTURE(id);
            const UseLanguage use(language);
            const RulePack pack = pack_in(id, language);
            std::vector<Offer> offers = catalogue();
            offers[0].categories = {pack.categories.front().id, pack.categories.back().id};
            offers[0].areas->clear();
            for (const Area& area : pack.areas)
                offers[0].areas->push_back(area.id);
            const std::vector<Offer> again = read_back(write_catalogue_csv(offers, pack), pack);
            REQUIRE(again.size() == offers.size());
            for (std::size_t i = 0; i < offers.size(); ++i) {
                CAPTURE(i);
                CHECK(again[i] == offers[i]);
            }
        }
}

TEST_CASE("catalogue CSV: the lines of its notes are no rows, however alike they are") {
    const RulePack pack = pack_in("ak-aimh-2016", Language::English);
    std::vector<Offer> offers(2);
    offers[0] = {.id = {"offer-1"}, .title = "Play"};
    offers[1] = {.id = {"offer-2"}, .title = "Cues"};
    for (Offer& offer : offers)
        for (int part = 0; part < 40; ++part)
            offer.words += (part > 0 ? "\n" : "") + std::to_string(part) + "; what it is about";
    CHECK(read_back(write_catalogue_csv(offers, pack), pack) == offers);
}

TEST_CASE("catalogue CSV: an import finds every column by its heading in either language") {
    using enum TrainingField;
    for (const TrainingField field : {Title, Provider, From, Hours, RscHours, DeiHours, Areas, Format, Words, Trainer,
                                      Place, Price, ValidFrom, ValidUntil, Categories}) {
        const Text heading = field_words(field, ImportTarget::Catalogue);
        CAPTURE(heading.en);
        CHECK(heading_meaning(heading.en, ImportTarget::Catalogue).field == field);
        CHECK(heading_meaning(heading.es, ImportTarget::Catalogue).field == field);
    }
}

TEST_CASE("catalogue CSV: it has its mark, a line for each course, and no cell that begins a formula") {
    const RulePack pack = pack_in("ak-aimh-2016", Language::English);
    const std::string csv = write_catalogue_csv(catalogue(), pack);
    CHECK(csv.starts_with("\xEF\xBB\xBFTitle,Who offers it,Who gives it,"));
    CHECK(csv.ends_with("\r\n"));
    CHECK(csv.find("\"'=HYPERLINK(\"\"x\"\")\",'@home,'-Rosa-,") != std::string::npos);
    CHECK(csv.find("'＝1") != std::string::npos);
    CHECK(csv.find("\"'+1 seat\n=2\"") != std::string::npos);
    CHECK(csv.find("\r\nPlay,,,,,,,,,,,,,,\r\n") != std::string::npos);
    CHECK(csv.find("6:20,1.05,0.50,\"TF02 ") != std::string::npos);
}

TEST_CASE("catalogue CSV: an area that the edition does not have is written by its id, and found again as unknown") {
    const RulePack pack = pack_in("ak-aimh-2016", Language::English);
    std::vector<Offer> offers = {full()};
    offers[0].areas = std::vector{AreaId{"XX99"}};
    CHECK(write_catalogue_csv(offers, pack).find(",XX99,") != std::string::npos);
}
