// Files of the checkout, for tests that hold data or documentation to their facts.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace imh::testing {

/// Empty where there is no such file. `name` as in the checkout: "rules/README.md".
inline std::string checkout_file(const std::string& name) {
    std::ifstream in(std::string(IMH_SOURCE_DIR) + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_checkout_file(const std::string& name, const std::string& text) {
    std::ofstream(std::string(IMH_SOURCE_DIR) + "/" + name, std::ios::binary) << text;
}

/// UPDATE_GOLDEN=1: what a test compares with is rewritten instead.
inline bool updating_golden() {
    const char* set = std::getenv("UPDATE_GOLDEN");
    return set && std::string(set) == "1";
}

} // namespace imh::testing
