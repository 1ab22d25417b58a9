// The rules of src/README.md that a machine can keep: who may include what, how long a file may be, and
// which words do not belong in which layer.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace {

struct Source {
    std::string name; // from the root of the checkout
    std::vector<std::string> lines;
};

std::vector<Source> sources_in(const std::string& folder, const std::vector<std::string>& extensions) {
    const std::filesystem::path root = IMH_SOURCE_DIR;
    std::vector<Source> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        const std::string extension = entry.path().extension().string();
        if (std::find(extensions.begin(), extensions.end(), extension) == extensions.end())
            continue;
        Source source{std::filesystem::relative(entry.path(), root).generic_string(), {}};
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);)
            source.lines.push_back(line);
        sources.push_back(std::move(source));
    }
    REQUIRE(!sources.empty());
    return sources;
}

} // namespace

TEST_CASE("layering: each part of src includes only what its layer may know") {
    struct Layer {
        std::string path; // the first match decides
        std::vector<std::string> may_include;
    };
    const std::vector<Layer> layers = {
        {"src/core/", {"core/"}},
        {"src/io/json.cpp", {"io/", "core/", "nlohmann/"}},
        {"src/io/qr_code.cpp", {"io/", "core/", "qrcodegen/"}},
        {"src/io/", {"io/", "core/"}},
        {"src/ui/", {"ui/", "core/", "imgui", "icons/"}},
        {"src/app/platform_web.cpp", {"app/", "ui/", "core/", "imgui", "emscripten", "GLES3/"}},
        {"src/app/gl_web.cpp", {"GLES3/"}},
        {"src/app/", {"app/", "ui/", "io/", "core/", "imgui"}},
        {"src/unpack/", {"unpack/", "emscripten"}},
        {"src/cli/fast_portfolio.cpp", {"cli/", "io/", "core/", "simdjson.h"}},
        {"src/cli/", {"cli/", "io/", "core/", "CLI/", "fcntl.h", "unistd.h"}},
    };
    // Standard headers have neither a dot nor a slash in their names; all others are judged.
    const std::regex include(R"re(^\s*#\s*include\s*["<]([^">]*[./][^">]*)[">])re");
    for (const Source& source : sources_in("src", {".h", ".cpp"})) {
        CAPTURE(source.name);
        const auto layer = std::find_if(layers.begin(), layers.end(),
                                        [&](const Layer& each) { return source.name.starts_with(each.path); });
        REQUIRE(layer != layers.end());
        for (const std::string& line : source.lines) {
            std::smatch match;
            if (!std::regex_search(line, match, include))
                continue;
            const std::string header = match[1];
            const bool allowed = std::any_of(layer->may_include.begin(), layer->may_include.end(),
                                             [&](const std::string& prefix) { return header.starts_with(prefix); });
            CHECK_MESSAGE(allowed, layer->path, " may not include ", header);
        }
    }
}

TEST_CASE("layering: no judgement reads the language in use") {
    const std::regex language(R"(#include "core/(language|words|explain|report)\.h"|\b(language_in_use|use_language)\b)");
    for (const Source& source : sources_in("src/core", {".h", ".cpp"})) {
        const std::string_view name = source.name;
        if (!name.starts_with("src/core/requirements/") && !name.starts_with("src/core/assess.")
            && !name.starts_with("src/core/dossier.") && !name.starts_with("src/core/areas.")
            && !name.starts_with("src/core/questions.") && !name.starts_with("src/core/renewal.")
            && !name.starts_with("src/core/plan") && !name.starts_with("src/core/what_if."))
            continue;
        CAPTURE(source.name);
        for (const std::string& line : source.lines)
            CHECK_MESSAGE(!std::regex_search(line, language), line);
    }
}

TEST_CASE("layering: no clock, locale, random number, exception or floating-point hour in core and io") {
    const std::regex forbidden(R"(\b(system_clock|steady_clock|setlocale|std::locale|getenv|std::rand|random_device|)"
                               R"(throw|catch|dynamic_cast|typeid|double|float|std::format|iostream|sstream)\b)");
    for (const char* folder : {"src/core", "src/io"})
        for (const Source& source : sources_in(folder, {".h", ".cpp"})) {
            if (source.name.starts_with("src/core/colour."))
                continue; // contrast is a fraction, and no judgement knows it
            CAPTURE(source.name);
            for (const std::string& line : source.lines) {
                std::smatch match;
                const std::string code = line.substr(0, line.find("//"));
                CHECK_MESSAGE(!std::regex_search(code, match, forbidden), line);
            }
        }
}

TEST_CASE("layering: the page knows no word of the domain") {
    const std::regex domain(R"(\b(training|endorse|competenc|supervis|portfolio|applicant)\w*)", std::regex::icase);
    for (const Source& source : sources_in("web", {".js"})) {
        CAPTURE(source.name);
        for (const std::string& line : source.lines)
            CHECK_MESSAGE(!std::regex_search(line, domain), line);
    }
}

TEST_CASE("layering: a file stays under about 300 lines") {
    for (const char* folder : {"src", "tests", "web", "tools"})
        for (const Source& source : sources_in(folder, {".h", ".cpp", ".js", ".mjs", ".css", ".py"}))
            CHECK_MESSAGE(source.lines.size() <= 320, source.name, " has ", source.lines.size(), " lines");
}

TEST_CASE("layering: every file of tests stands in a program") {
    std::string built;
    for (const auto& [folder, extension] : {std::pair{"tests", ".txt"}, std::pair{"cmake", ".cmake"}})
        for (const Source& list : sources_in(folder, {extension}))
            for (const std::string& line : list.lines)
                built += line + "\n";
    for (const Source& source : sources_in("tests", {".cpp"})) {
        const std::string name = source.name.substr(std::string("tests/").size());
        CHECK_MESSAGE(built.find(name) != std::string::npos, name, " is built by nobody");
    }
}
