// Any bytes as a catalogue: refused with a reason, or read, written back the same, taken over, and written as tables
// that are read back.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "io/catalogue_csv.h"
#include "io/crosswalk.h"
#include "io/catalogue_file.h"
#include "io/catalogue_import.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"

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

void take_over(const std::vector<imh::Offer>& offers, const imh::ImportInto& into) {
    const std::vector<imh::ImportRow> rows = imh::rows_of_offers(offers, into);
    imh::Portfolio portfolio;
    portfolio.offers = imh::chosen_offers(rows, std::vector<bool>(rows.size(), true), portfolio);
    expect(portfolio.offers.size() == offers.size(), "every course is taken");
    const std::string file = imh::write_portfolio(portfolio);
    const auto read = imh::read_portfolio(file, "taken.json");
    expect(read.value && imh::write_portfolio(*read.value) == file,
           "what was taken over is a portfolio, and written the same again");
    expect(imh::check_portfolio(*read.value, alaska(), "taken.json").empty(), "which the edition understands");
}

/// Texts may stand otherwise in a table (without spaces around them); what was read from one is written the same.
void write_as_table(const std::vector<imh::Offer>& offers, const imh::ImportInto& into) {
    const auto table = imh::read_table(imh::write_catalogue_csv(offers, into.pack), "catalogue.csv");
    expect(table.value.has_value() || !table.problems.empty(), "a table, or a reason why not");
    expect(!imh::crosswalk_csv({.offers = offers}, into.pack).empty(), "a crosswalk has headings");
    if (!table.value)
        return;
    const auto reading = imh::likely_reading(*table.value, into.names, into.today, into.target);
    expect(reading.headings == 0U, "its headings are found");
    const auto rows = imh::rows_of_table(*table.value, reading, into);
    expect(rows.size() <= offers.size(), "there are no rows but those of courses");
    take_over(imh::chosen_offers(rows, std::vector<bool>(rows.size(), true), into.portfolio), into);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace std::chrono_literals;
    static const imh::AreaNames names = imh::area_names(alaska());
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = imh::read_catalogue_file(text, "fuzz.json");
    expect(read.value.has_value() == read.problems.empty(), "a value or problems, never both and never neither");
    for (const imh::Problem& problem : read.problems)
        expect(!problem.what.empty() && !problem.remedy.empty(),
               "a problem says what is wrong and what would be right");
    if (!read.value)
        return 0;
    const std::string once = imh::write_catalogue_file(*read.value);
    const auto again = imh::read_catalogue_file(once, "again.json");
    expect(again.value && again.value->offers == read.value->offers, "what was written is read as the same courses");
    expect(imh::write_catalogue_file(*again.value) == once, "written twice it is the same");
    static_cast<void>(imh::check_catalogue_file(*read.value, alaska(), "fuzz.json"));
    const imh::Portfolio none;
    const imh::ImportInto into{alaska(), names, none, 2025y / 6 / 30, imh::ImportTarget::Catalogue};
    take_over(read.value->offers, into);
    write_as_table(read.value->offers, into);
    return 0;
}
