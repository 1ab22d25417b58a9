// Any bytes as a list of trainings, and as one of courses on offer: refused with a reason, or read, looked at and taken over; what was taken over can
// be written and read again.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/import_words.h"
#include "io/catalogue_csv.h"
#include "io/catalogue_import.h"
#include "io/import_text.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "io/text_form.h"
#include "io/training_file.h"
#include "io/training_import.h"

namespace {

void expect(bool right, const char* what) {
    if (right)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

const imh::RulePack& alaska() {
    static const imh::Read<imh::RulePack> pack = imh::read_bundled_pack("ak-aimh-2016");
    expect(pack.value.has_value(), "the pack inside the program is read");
    return *pack.value;
}

void take_over(const std::vector<imh::ImportRow>& rows, imh::ImportTarget target = imh::ImportTarget::Trainings) {
    const std::vector<bool> all(rows.size(), true);
    imh::Portfolio portfolio;
    if (target == imh::ImportTarget::Catalogue)
        portfolio.offers = imh::chosen_offers(rows, all, portfolio);
    else
        portfolio.trainings = imh::chosen_trainings(rows, all, portfolio);
    const auto kept = std::count_if(rows.begin(), rows.end(), [](const imh::ImportRow& row) { return !row.kept_back; });
    expect(static_cast<std::ptrdiff_t>(portfolio.trainings.size() + portfolio.offers.size()) == kept,
           "every row that is not kept back is taken");
    const std::string file = imh::write_portfolio(portfolio);
    const auto read = imh::read_portfolio(file, "imported.json");
    expect(read.value.has_value(), "what was taken over is a portfolio");
    expect(imh::write_portfolio(*read.value) == file, "and is written the same again");
    expect(imh::check_portfolio(*read.value, alaska(), "imported.json").empty(), "which the edition understands");
    for (const imh::ImportRow& row : rows)
        for (const imh::RowProblem& problem : row.problems)
            expect(!imh::row_problem_words(problem, target).empty(), "every problem has words");
}

/// The same table as a catalogue, which is written as a table in turn.
void read_as_catalogue(const imh::CsvTable& table, imh::ImportInto into) {
    into.target = imh::ImportTarget::Catalogue;
    const auto rows = imh::rows_of_table(table, imh::likely_reading(table, into.names, into.today, into.target), into);
    take_over(rows, into.target);
    const auto offers = imh::chosen_offers(rows, std::vector<bool>(rows.size(), true), into.portfolio);
    const std::string once = imh::write_catalogue_csv(offers, into.pack);
    const auto again = imh::read_table(once, "again.csv");
    if (!again.value)
        return; // longer than a list may be
    const auto read =
        imh::rows_of_table(*again.value, imh::likely_reading(*again.value, into.names, into.today, into.target), into);
    // A course of which nothing but its kind or its notes was said may look like a blank row or a sum.
    const bool all_taken = std::none_of(read.begin(), read.end(), [](const imh::ImportRow& row) { return row.kept_back; });
    const auto courses = imh::chosen_offers(read, std::vector<bool>(read.size(), true), into.portfolio);
    if (all_taken && courses.size() == offers.size())
        expect(imh::write_catalogue_csv(courses, into.pack) == once, "what was exported is imported as the same courses");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace std::chrono_literals;
    static const imh::AreaNames names = imh::area_names(alaska());
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const imh::Portfolio none;
    const imh::ImportInto into{alaska(), names, none, 2025y / 6 / 30};
    expect(imh::first_bad_byte(imh::as_utf8(text, imh::text_form(text)))
               == imh::as_utf8(text, imh::text_form(text)).size(),
           "a list is UTF-8 once it is read");
    const auto table = imh::read_table(text, "fuzz.csv");
    expect(table.value.has_value() == table.problems.empty(), "a value or problems, never both and never neither");
    if (table.value) {
        const auto reading = imh::likely_reading(*table.value, names, into.today);
        const auto rows = imh::rows_of_table(*table.value, reading, into);
        take_over(rows);
        expect(!imh::import_text(&*table.value, reading, rows).empty(), "it is told in words");
        read_as_catalogue(*table.value, into);
        take_over(imh::rows_of_table(*table.value,
                                     imh::reading_with_headings(*table.value, names, into.today, std::nullopt), into));
    }
    if (const auto trainings = imh::read_training_file(text, "fuzz.json"); trainings.value) {
        const std::string once = imh::write_training_file(*trainings.value);
        const auto again = imh::read_training_file(once, "again.json");
        expect(again.value && imh::write_training_file(*again.value) == once,
               "a file of trainings is written the same");
        take_over(imh::rows_of_trainings(trainings.value->trainings, into));
    }
    return 0;
}
