#include "io/catalogue_file.h"

#include "io/listed_file.h"
#include "io/portfolio_fields.h"
#include "io/portfolio_json.h"

namespace imh {
namespace {

constexpr ListedFormat format{.name = "imh-catalogue", .of = "courses on offer", .list = "offers", .version = catalogue_file_version};

} // namespace

/// All members but "format" and "version", which stand before them.
template<>
struct Shape<CatalogueFile> {
    template<class Fields, class File>
    static void visit(Fields& fields, File& file) {
        fields.text("title", file.title, portfolio_bounds::title);
        fields.text("publisher", file.publisher, portfolio_bounds::title);
        fields.text("currency", file.currency, portfolio_bounds::title);
        fields.list("offers", file.offers);
        fields.unknown(file.unknown);
    }
};

namespace {

/// For the checks of a portfolio, whose entries these are.
Portfolio portfolio_of(const CatalogueFile& file) {
    Portfolio portfolio;
    portfolio.offers = file.offers;
    return portfolio;
}

} // namespace

Read<CatalogueFile> read_catalogue_file(std::string_view text, std::string_view file) {
    return read_listed_file<CatalogueFile>(text, file, format, portfolio_of);
}

std::vector<Problem> check_catalogue_file(const CatalogueFile& catalogue, const RulePack& pack, std::string_view file) {
    return check_portfolio(portfolio_of(catalogue), pack, file);
}

std::string write_catalogue_file(const CatalogueFile& file) {
    return write_listed_file(file, format);
}

} // namespace imh
