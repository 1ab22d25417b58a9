#include "io/training_file.h"

#include "io/object_writer.h"
#include "io/portfolio_fields.h"
#include "io/portfolio_json.h"
#include "io/portfolio_steps.h"

namespace imh {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "imh-trainings";

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

bool is_training_file(const JsonValue& file, ProblemList& problems) {
    const JsonValue* format = find_member(file, "format");
    if (format == nullptr || format->kind != Kind::Text || format->text != format_name) {
        problems.report("this is not a file of trainings", "A file of trainings begins with { \"format\": "
                                                               + quoted(format_name) + ", \"version\": 1, … }.");
        return false;
    }
    const JsonValue* version = find_member(file, "version");
    if (version == nullptr || version->kind != Kind::Integer || version->integer < 1) {
        problems.report_below("/version", "the version is missing or is no whole number from 1 on", "Write 1.");
        return false;
    }
    if (version->integer > training_file_version) {
        problems.report_below("/version",
                              "this file has version " + std::to_string(version->integer) + ", newer than this program",
                              "Open it with a newer edition of the program.");
        return false;
    }
    return true;
}

/// Whoever writes such a file by hand need not think of ids.
void add_ids(JsonValue& file) {
    auto* trainings = const_cast<JsonValue*>(find_member(file, "trainings"));
    if (trainings == nullptr)
        return;
    std::size_t number = 0;
    for (JsonValue& training : trainings->items) {
        ++number;
        if (training.kind != Kind::Object || find_member(training, "id") != nullptr)
            continue;
        JsonValue id;
        id.kind = Kind::Text;
        id.name = "id";
        id.text = "unnamed-" + std::to_string(number);
        training.items.push_back(std::move(id));
    }
}

/// For the checks of a portfolio, whose entries these are.
Portfolio portfolio_of(const TrainingFile& file) {
    Portfolio portfolio;
    portfolio.trainings = file.trainings;
    return portfolio;
}

} // namespace

Read<TrainingFile> read_training_file(std::string_view text, std::string_view file) {
    Read<TrainingFile> result;
    ProblemList problems(file);
    std::optional<JsonValue> json = parse_json(text, problems);
    if (json && is_training_file(*json, problems)) {
        add_ids(*json);
        TrainingFile trainings;
        ObjectReader reader(*json, problems);
        static_cast<void>(reader.member("format"));
        static_cast<void>(reader.member("version"));
        Shape<TrainingFile>::visit(reader, trainings);
        check_values(portfolio_of(trainings), problems);
        if (problems.empty())
            result.value = std::move(trainings);
    }
    result.problems = problems.take();
    return result;
}

std::vector<Problem> check_training_file(const TrainingFile& trainings, const RulePack& pack, std::string_view file) {
    return check_portfolio(portfolio_of(trainings), pack, file);
}

std::string write_training_file(const TrainingFile& file) {
    JsonWriter out;
    out.begin_object();
    out.member("format", format_name);
    out.member("version", std::int64_t{training_file_version});
    ObjectWriter writer(out);
    Shape<TrainingFile>::visit(writer, file);
    out.end_object();
    return out.take();
}

} // namespace imh
