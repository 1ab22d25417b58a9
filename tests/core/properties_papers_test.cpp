// What must hold for the papers of every portfolio, on random ones by the real pack.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/dossier.h"
#include "core/papers/paper.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/result_json.h"
#include "io/rule_pack_json.h"
#include "support/random_portfolio.h"

using namespace imh;
using namespace imh::testing;

namespace {

const RulePack& pack() {
    static const RulePack the_pack = *read_bundled_pack("ak-aimh-2016").value;
    return the_pack;
}

template <class Property> bool for_portfolios(const char* name, Property property) {
    return rc::check(name, [&] {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
        const auto size = [](int most) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most)); };
        const Sizes sizes{size(9), size(4), size(5), size(14), size(6)};
        Dice dice{seed ^ 0x9a9e7u};
        Portfolio portfolio = random_portfolio(seed, pack(), sizes);
        property(dice, portfolio);
    });
}

paper::Document made(paper::Kind kind, const Portfolio& portfolio, std::optional<CategoryId> category) {
    const Assessment assessment = assess(pack(), portfolio, judged_on);
    return paper::make(kind, {pack(), portfolio, assessment, std::move(category)});
}

std::optional<CategoryId> some_category(Dice& dice) {
    const int which = dice.below(static_cast<int>(pack().categories.size()) + 1);
    return which == 0 ? std::nullopt : std::optional(pack().categories[static_cast<std::size_t>(which - 1)].id);
}

const paper::Section& section(const paper::Document& document, std::string_view key) {
    for (const paper::Section& each : document.sections)
        if (each.key == key)
            return each;
    RC_FAIL("no such section");
}

std::vector<const paper::Table*> tables(const paper::Section& section) {
    std::vector<const paper::Table*> all;
    for (const paper::Block& block : section.blocks)
        if (const auto* table = std::get_if<paper::Table>(&block))
            all.push_back(table);
    return all;
}

/// Told again from the portfolio itself: each training once, whatever it is called twice, and none that lies ahead.
Minutes hours_of_trainings(const Portfolio& portfolio) {
    const Dossier dossier = make_dossier(pack(), portfolio, judged_on);
    std::set<std::string> left_out;
    for (const Lesson& lesson : dossier.trainings)
        if (lesson.double_entry)
            left_out.insert(portfolio.trainings[lesson.ref.index].id.text);
    Minutes sum{};
    for (const Training& training : portfolio.trainings)
        if (!left_out.contains(training.id.text) && !(training.from && *training.from > judged_on))
            sum += training.hours.value_or(Minutes{});
    return sum;
}

std::string two_decimals(Minutes length) {
    const auto hundredths = (length.count() * 100 + 30) / 60;
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 3; i < csv.size(); ++i) {
        const char c = csv[i];
        if (c == '"') {
            if (quoted && i + 1 < csv.size() && csv[i + 1] == '"')
                rows.back().back() += csv[++i];
            else
                quoted = !quoted;
        } else if (c == ',' && !quoted) {
            rows.back().emplace_back();
        } else if (c == '\r' && !quoted) {
            RC_ASSERT(csv[++i] == '\n');
            rows.push_back({""});
        } else {
            rows.back().back() += c;
        }
    }
    RC_ASSERT(!quoted);
    return rows;
}

void write_wildly(Dice& dice, std::string& text) {
    static const char* const beginnings[] = {"=", "+", "-", "@", "\t=", "\r=", " =", "\n+", "\"=", "<b>=", "＝", "a,=", "\x01@"};
    if (dice.chance(50))
        text = beginnings[dice.below(static_cast<int>(std::size(beginnings)))] + text;
}

} // namespace

TEST_CASE("papers: the worksheet's totals are the portfolio's sums") {
    CHECK(for_portfolios("totals", [](Dice& dice, const Portfolio& portfolio) {
        const paper::Document document = made(paper::Kind::Worksheet, portfolio, some_category(dice));
        const Minutes sum = hours_of_trainings(portfolio);
        for (const paper::Row& row : tables(section(document, "totals")).front()->rows)
            if (row.key == "trainings")
                RC_ASSERT(row.cells[2].text == two_decimals(sum));
        for (const paper::Table* table : tables(section(document, "training")))
            for (const paper::Row& row : table->rows)
                if (row.kind == paper::RowKind::Total)
                    RC_ASSERT(row.cells[4].text == two_decimals(sum));
    }));
}

TEST_CASE("papers: every training, course, job and session is a row of the worksheet or is named as left out") {
    CHECK(for_portfolios("rows", [](Dice& dice, const Portfolio& portfolio) {
        const paper::Document document = made(paper::Kind::Worksheet, portfolio, some_category(dice));
        const auto rows = [&](std::string_view key, std::size_t first, std::size_t last) {
            std::size_t number = 0;
            const auto all = tables(section(document, key));
            for (std::size_t i = first; i < std::min(last, all.size()); ++i)
                for (const paper::Row& row : all[i]->rows)
                    number += row.kind == paper::RowKind::Entry;
            for (const paper::Block& block : section(document, key).blocks)
                if (const auto* bullets = std::get_if<paper::Bullets>(&block))
                    number += bullets->items.size();
            return number;
        };
        RC_ASSERT(rows("education", 0, 9) == portfolio.degrees.size());
        RC_ASSERT(rows("work", 0, 9) == portfolio.jobs.size());
        RC_ASSERT(rows("training", 0, 9) == portfolio.trainings.size() + portfolio.courses.size());
        RC_ASSERT(rows("supervision", 1, 2) == portfolio.sessions.size());
    }));
}

TEST_CASE("papers: the map fills a row exactly where the coverage has something") {
    CHECK(for_portfolios("map", [](Dice& dice, const Portfolio& portfolio) {
        const std::optional<CategoryId> category = some_category(dice);
        if (!category)
            return;
        const Assessment assessment = assess(pack(), portfolio, judged_on);
        const paper::Document document = paper::make(paper::Kind::Map, {pack(), portfolio, assessment, category});
        std::map<std::string, bool> filled;
        for (const paper::Row& row : tables(section(document, "map")).front()->rows)
            if (row.kind == paper::RowKind::Entry)
                filled[row.key] = std::any_of(row.cells.begin() + 1, row.cells.begin() + 5,
                                              [](const paper::Cell& cell) { return !cell.text.empty(); });
        const auto look = [&](const auto& self, const std::vector<Finding>& findings) -> void {
            for (const Finding& finding : findings) {
                for (const AreaFinding& area : finding.areas)
                    RC_ASSERT(filled.at(pack().areas[area.area].id.text) == !(area.shown_by.empty() && area.also_by.empty()));
                self(self, finding.parts);
            }
        };
        for (const CategoryAssessment& each : assessment.categories)
            if (each.category == *category)
                look(look, each.findings);
    }));
}

TEST_CASE("papers: no cell of a spreadsheet begins a formula, and nothing that was typed becomes markup") {
    CHECK(for_portfolios("cells", [](Dice& dice, Portfolio portfolio) {
        write_wildly(dice, portfolio.name);
        for (Training& training : portfolio.trainings) {
            write_wildly(dice, training.title);
            write_wildly(dice, training.provider);
            write_wildly(dice, training.words);
        }
        for (Job& job : portfolio.jobs)
            write_wildly(dice, job.title);
        for (Person& person : portfolio.people)
            write_wildly(dice, person.name);
        for (const paper::Kind kind : paper::all_kinds) {
            const paper::Document document = made(kind, portfolio, some_category(dice));
            for (const auto& row : cells_of(document_csv(document)))
                for (const std::string& cell : row) {
                    const std::size_t first = cell.find_first_not_of(" \t\r\n");
                    RC_ASSERT(first == std::string::npos || std::string_view("=+-@").find(cell[first]) == std::string_view::npos);
                    RC_ASSERT(cell.find('\r') == std::string::npos && cell.find('\t') == std::string::npos);
                }
            RC_ASSERT(document_html(document).find("<b>") == std::string::npos);
        }
    }));
}

TEST_CASE("papers: the order of entries changes no paper, and no hash of a result") {
    CHECK(for_portfolios("order", [](Dice& dice, const Portfolio& portfolio) {
        const std::optional<CategoryId> category = some_category(dice);
        Portfolio other = portfolio;
        shuffle(dice, other.trainings);
        shuffle(dice, other.courses);
        shuffle(dice, other.jobs);
        shuffle(dice, other.sessions);
        shuffle(dice, other.references);
        shuffle(dice, other.people);
        for (Training& training : other.trainings)
            if (training.areas)
                shuffle(dice, *training.areas);
        for (const paper::Kind kind : {paper::Kind::Log, paper::Kind::Map, paper::Kind::Worksheet})
            RC_ASSERT(made(kind, portfolio, category) == made(kind, other, category));
        RC_ASSERT(portfolio_hash(portfolio) == portfolio_hash(other));
        other.name += "x";
        RC_ASSERT(portfolio_hash(portfolio) != portfolio_hash(other));
    }));
}
