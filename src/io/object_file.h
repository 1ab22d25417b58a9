// A file that holds one object, from its text to its value.
#pragma once

#include <utility>

#include "io/object_reader.h"
#include "io/problem.h"

namespace imh {

/// `read_in(ObjectReader&, Value&)` reads it. A value only where nothing is wrong with the file, else all its problems.
template<class Value, class ReadIn>
Read<Value> read_object_file(const NamedText& file, ReadIn read_in) {
    Read<Value> result;
    ProblemList problems(file.name);
    Value value;
    if (const auto json = parse_json(file.text, problems)) {
        ObjectReader in(*json, problems);
        read_in(in, value);
    }
    result.problems = problems.take();
    if (result.problems.empty())
        result.value = std::move(value);
    return result;
}

} // namespace imh
