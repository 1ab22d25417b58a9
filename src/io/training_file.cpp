#include "io/training_file.h"

#include "io/listed_file.h"
#include "io/portfolio_fields.h"
#include "io/portfolio_json.h"

namespace imh {
namespace {

constexpr ListedFormat format{.name = "imh-trainings", .of = "trainings", .list = "trainings", .version = training_file_version};

} // namespace

/// All members but "format" and "version", which stand before them.
template<>
struct Shape<TrainingFile> {
    template<class Fields, class File>
    static void visit(Fields& fields, File& file) {
        fields.text("title", file.title, portfolio_bounds::title);
        fields.text("publisher", file.publisher, portfolio_bounds::title);
        fields.list("trainings", file.trainings);
        fields.unknown(file.unknown);
    }
};

namespace {

/// For the checks of a portfolio, whose entries these are.
Portfolio portfolio_of(const TrainingFile& file) {
    Portfolio portfolio;
    portfolio.trainings = file.trainings;
    return portfolio;
}

} // namespace

Read<TrainingFile> read_training_file(std::string_view text, std::string_view file) {
    return read_listed_file<TrainingFile>(text, file, format, portfolio_of);
}

std::vector<Problem> check_training_file(const TrainingFile& trainings, const RulePack& pack, std::string_view file) {
    return check_portfolio(portfolio_of(trainings), pack, file);
}

std::string write_training_file(const TrainingFile& file) {
    return write_listed_file(file, format);
}

} // namespace imh
