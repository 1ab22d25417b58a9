// Files of the checkout, for tests that look at them.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace testing {

inline std::filesystem::path in_checkout(const std::string& path) {
    return std::filesystem::path(IMH_SOURCE_DIR) / path;
}

/// Empty where there is no such file.
inline std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// All files of the folder and below with that ending, by name.
inline std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, const std::string& ending) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == ending)
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// What a test expects, kept in a file. With UPDATE_GOLDEN=1 in the environment the file is written
/// anew, to be looked at as a difference before it is committed.
inline std::string expected_text(const std::filesystem::path& path, const std::string& actual) {
    if (const char* update = std::getenv("UPDATE_GOLDEN"); update != nullptr && *update == '1') {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << actual;
    }
    return file_text(path);
}

} // namespace testing
