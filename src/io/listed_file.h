// What files of trainings and catalogues have in common: how they begin, and entries that need no ids.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "core/portfolio.h"
#include "io/object_writer.h"
#include "io/portfolio_steps.h"
#include "io/problem.h"

namespace imh {

struct ListedFormat {
    std::string_view name;    // "imh-trainings"
    std::string_view of;      // what it is a file of, in words: "trainings"
    std::string_view list;    // its member that holds the entries
    int version = 1;          // the newest that this program knows
};

/// Is it a file of that format, and of a version that this program knows? Else the problem says what is wrong.
bool is_file_of(const JsonValue& file, const ListedFormat& format, ProblemList& problems);

/// Whoever writes such a file by hand need not think of ids: entries get one each, where they have none.
void add_ids(JsonValue& file, std::string_view list);

/// `portfolio_of(file)`: its entries in a portfolio, for the checks that these have.
template<class File, class PortfolioOf>
Read<File> read_listed_file(std::string_view text, std::string_view file, const ListedFormat& format,
                            PortfolioOf portfolio_of) {
    Read<File> result;
    ProblemList problems(file);
    std::optional<JsonValue> json = parse_json(text, problems);
    if (json && is_file_of(*json, format, problems)) {
        add_ids(*json, format.list);
        File value;
        ObjectReader reader(*json, problems);
        static_cast<void>(reader.member("format"));
        static_cast<void>(reader.member("version"));
        Shape<File>::visit(reader, value);
        check_values(portfolio_of(value), problems);
        if (problems.empty())
            result.value = std::move(value);
    }
    result.problems = problems.take();
    return result;
}

template<class File>
std::string write_listed_file(const File& file, const ListedFormat& format) {
    JsonWriter out;
    out.begin_object();
    out.member("format", format.name);
    out.member("version", std::int64_t{format.version});
    ObjectWriter writer(out);
    Shape<File>::visit(writer, file);
    out.end_object();
    return out.take();
}

} // namespace imh
