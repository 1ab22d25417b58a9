// The files that travel inside the program: every rule pack and every example portfolio, as minified JSON.
// Names are as in the checkout: "rules/ak-aimh-2016/pack.json"; examples without "assets/": "examples/….json".
#pragma once

#include <span>
#include <string_view>

namespace imh {

struct BundledFile {
    std::string_view name;
    std::string_view text;
};

/// All but worked cases, by name in ascending order.
std::span<const BundledFile> bundled_files();

/// The files of worked cases. A page that never asks for them is linked without them.
std::span<const BundledFile> bundled_cases();

/// Empty where there is no such file; worked cases are none.
std::string_view bundled_file(std::string_view name);

} // namespace imh
