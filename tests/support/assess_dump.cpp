// Prints what the assessment of many portfolios is, so that two builds can be compared byte for byte:
// one line with a hash for each; with --full also the whole assessment, as `imh assess --format json` gives it.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "io/assessment_json.h"
#include "io/bundled.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "support/random_portfolio.h"

namespace {

constexpr std::uint64_t portfolios = 300;

/// FNV-1a
std::uint64_t hash_of(const std::string& text) {
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return hash;
}

} // namespace

int main(int count, char** words) {
    using namespace imh;
    const bool full = count > 1 && std::strcmp(words[1], "--full") == 0;
    const auto pack = read_bundled_pack("ak-aimh-2016");
    if (!pack.value)
        return EXIT_FAILURE;
    std::string all;
    const auto print = [&](const std::string& name, const Portfolio& portfolio) {
        const Assessment assessment = assess(*pack.value, portfolio, testing::judged_on);
        const std::string json = write_assessment(*pack.value, portfolio, assessment, std::nullopt);
        std::printf("%s %016llx\n", name.c_str(), static_cast<unsigned long long>(hash_of(json)));
        if (full)
            std::printf("%s", json.c_str());
        all += json;
    };
    for (const BundledFile& file : bundled_files())
        if (file.name.starts_with("examples/"))
            if (const auto example = read_portfolio(file.text, file.name); example.value)
                print(std::string{file.name}, *example.value);
    for (std::uint64_t seed = 1; seed <= portfolios; ++seed)
        print("random " + std::to_string(seed), testing::random_portfolio(seed, *pack.value));
    std::printf("all %016llx\n", static_cast<unsigned long long>(hash_of(all)));
    return EXIT_SUCCESS;
}
