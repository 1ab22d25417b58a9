// The formatting that Dear ImGui is given (src/ui/imgui_format.cpp), beside the C library's.

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdio>
#include <string>

#include <imgui.h>

#include <imgui_internal.h>

namespace {

/// What both write, where they agree.
template<class... Words>
std::string formatted(std::size_t room, const char* form, Words... words) {
    std::string ours(room, '#');
    std::string theirs(room, '#');
    const int length = ImFormatString(ours.data(), room, form, words...);
    const int wanted = std::snprintf(theirs.data(), room, form, words...);
    CHECK(ours.c_str() == std::string(theirs.c_str()));
    CHECK(length == static_cast<int>(std::string(theirs.c_str()).size()));
    CHECK(ImFormatString(nullptr, 0, form, words...) == wanted);
    return ours.c_str();
}

} // namespace

TEST_CASE("imgui format: names of windows and whole numbers, as the C library writes them") {
    CHECK(formatted(64, "plain%s", "") == "plain");
    CHECK(formatted(64, "%s", "") == "");
    CHECK(formatted(64, "%s/%s_%08X", "page", "list", 0xbeefU) == "page/list_0000BEEF");
    CHECK(formatted(64, "##Popup_%08x", 0xfeedbeefU) == "##Popup_feedbeef");
    CHECK(formatted(64, "##Tooltip_%02d", 3) == "##Tooltip_03");
    CHECK(formatted(64, "%d %i %u %d", -12, 0, 4'000'000'000U, -2147483647 - 1) == "-12 0 4000000000 -2147483648");
    CHECK(formatted(64, "%.*s|%5s|%-5s|", 3, "abcdef", "ab", "ab") == "abc|   ab|ab   |");
    CHECK(formatted(64, "%*d|%-4d|%04d|%4d", 4, 7, 7, -7, -7) == "   7|7   |-007|  -7");
    CHECK(formatted(64, "%lld %llu %zu %ld", -1'000'000'000'000LL, 5ULL, std::size_t{6}, 7L) == "-1000000000000 5 6 7");
    CHECK(formatted(64, "100%% %c", 'x') == "100% x");
    CHECK(formatted(5, "%s", "longer than its room") == "long");
    CHECK(formatted(1, "%d", 12) == "");
}

TEST_CASE("imgui format: what is not understood is a question mark") {
    char text[16];
    ImFormatString(text, sizeof text, "%.2f %d", 1.5, 7);
    CHECK(std::string(text) == "? 7");
}
