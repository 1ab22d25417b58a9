// Any bytes behind "add=" in an address, and any file as courses to put there: refused with a reason, or read; what was read can be
// put in a link and read again.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "io/add_link.h"
#include "io/qr_code.h"

namespace {

void expect(bool right, const char* what) {
    if (right)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void read_again(std::span<const imh::Offer> offers, const std::string& fragment) {
    expect(fragment.starts_with("add="), "a link names its value");
    const auto again = imh::read_add_fragment(std::string_view(fragment).substr(4), "again");
    expect(again.value && again.value->offers.size() == offers.size(), "what was put in a link is read");
    expect(imh::add_fragment(again.value->offers) == fragment, "and is put in a link the same");
    expect(imh::qr_code(fragment).has_value() == (fragment.size() <= imh::most_in_qr_code), "a QR code, or it is too long");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = imh::read_add_fragment(text, "fuzz");
    expect(read.value.has_value() == read.problems.empty(), "a value or problems, never both and never neither");
    for (const imh::Problem& problem : read.problems)
        expect(!problem.what.empty() && !problem.remedy.empty(), "a problem says what is wrong and what would be right");
    if (read.value)
        read_again(read.value->offers, imh::add_fragment(read.value->offers));
    if (const auto file = imh::read_catalogue_file(text, "fuzz.json"); file.value) {
        const std::string fragment = imh::add_fragment(file.value->offers);
        if (!fragment.empty())
            read_again(file.value->offers, fragment);
    }
    return 0;
}
