#include "io/portfolio_json.h"

#include "io/object_writer.h"
#include "io/portfolio_fields.h"
#include "io/portfolio_steps.h"

namespace imh {

Read<Portfolio> read_portfolio(std::string_view text, std::string_view file) {
    Read<Portfolio> result;
    ProblemList problems(file);
    std::optional<JsonValue> json = parse_json(text, problems);
    if (json && bring_up_to_date(*json, problems)) {
        Portfolio portfolio;
        ObjectReader reader(*json, problems);
        static_cast<void>(reader.member("format"));
        static_cast<void>(reader.member("version"));
        Shape<Portfolio>::visit(reader, portfolio);
        check_values(portfolio, problems);
        if (problems.empty())
            result.value = std::move(portfolio);
    }
    result.problems = problems.take();
    return result;
}

std::string write_portfolio(const Portfolio& portfolio) {
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-portfolio");
    out.member("version", std::int64_t{portfolio_version});
    ObjectWriter writer(out);
    Shape<Portfolio>::visit(writer, portfolio);
    out.end_object();
    return out.take();
}

} // namespace imh
