#include "io/qr_code.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "support/qr_reader.h"

using namespace imh;
using testing::QrReader;

namespace {

std::string drawn(const paper::Squares& squares) {
    std::string text;
    for (std::size_t i = 0; i < squares.dark.size(); ++i) {
        text += squares.dark[i] ? '#' : '.';
        text += (i + 1) % squares.size == 0 ? "\n" : "";
    }
    return text;
}

} // namespace

TEST_CASE("QR code: a short text gives the squares that another library, libqrencode 4.1.1, gives it") {
    const auto squares = qr_code("Hello, world!");
    REQUIRE(squares);
    CHECK(squares->text == "Hello, world!");
    CHECK(squares->size == 21);
    CHECK(drawn(*squares)
          == "#######.....#.#######\n"
             "#.....#..#.#..#.....#\n"
             "#.###.#.#.###.#.###.#\n"
             "#.###.#.#.....#.###.#\n"
             "#.###.#.##..#.#.###.#\n"
             "#.....#.####..#.....#\n"
             "#######.#.#.#.#######\n"
             "........#.#..........\n"
             "#.#####..###..#####..\n"
             "...##..##...##..###.#\n"
             "...#..#.###.###..###.\n"
             ".##..#.#..####.#.##..\n"
             "##.####.#...#.##....#\n"
             "........#....#####...\n"
             "#######..##.####..##.\n"
             "#.....#.#.#.##.#.###.\n"
             "#.###.#.##.####.#..##\n"
             "#.###.#.#.#....###...\n"
             "#.###.#.#####.##..#..\n"
             "#.....#...#.##..###..\n"
             "#######.##.#..#.#..#.\n");
}

TEST_CASE("QR code: a reader finds the text, and no error") {
    struct {
        std::string text;
        std::size_t size, parity;
    } const rows[] = {
        // The most that sizes 1 to 3 hold with correction M, and the bytes that are for correction there.
        {"", 21, 10},
        {"Hello, world!", 21, 10},
        {std::string(14, 'x'), 21, 10},
        {std::string(15, 'x'), 25, 16},
        {"añadir: días, áreas ✓", 25, 16},
        {std::string("a\0b", 3), 21, 10},
        {std::string(27, '1'), 29, 26},
        {std::string(42, '\xff'), 29, 26},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto squares = qr_code(row.text);
        REQUIRE(squares);
        CHECK(squares->size == row.size);
        const auto read = QrReader(*squares).read(row.parity);
        REQUIRE(read);
        CHECK(read->text == row.text);
        CHECK(read->no_error);
        CHECK(read->correction == 0);
    }
}

TEST_CASE("QR code: in each of three corners a camera finds it") {
    for (const std::size_t length : {1u, 100u, 1'370u, 1'732u}) {
        CAPTURE(length);
        const auto squares = qr_code(std::string(length, 'a'));
        REQUIRE(squares);
        const QrReader reader(*squares);
        const int size = static_cast<int>(squares->size);
        REQUIRE(squares->dark.size() == squares->size * squares->size);
        for (const auto& [left, top] : {std::pair{0, 0}, {size - 7, 0}, {0, size - 7}})
            for (int y = 0; y < 7; ++y)
                for (int x = 0; x < 7; ++x) {
                    const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                    CHECK(reader.dark(left + x, top + y) == (ring != 2));
                }
        for (int at = 8; at < size - 8; ++at)
            CHECK(reader.dark(at, 6) == (at % 2 == 0));
    }
}

TEST_CASE("QR code: of a long text it is larger, then less can be soiled, then there is none") {
    const auto correction = [](std::size_t length) {
        // Beside the finder, and turned by the mask that every format has.
        const auto squares = qr_code(std::string(length, 'a'));
        REQUIRE(squares);
        const QrReader reader(*squares);
        return (reader.dark(0, 8) * 2 + reader.dark(1, 8)) ^ 0b10;
    };
    CHECK(qr_code(std::string(1'370, 'a'))->size == 137);
    CHECK(correction(1'370) == 0);
    CHECK(qr_code(std::string(1'371, 'a'))->size < 137); // with less correction a smaller one does
    CHECK(correction(1'371) == 1);
    CHECK(qr_code(std::string(most_in_qr_code, 'a'))->size == 137);
    CHECK_FALSE(qr_code(std::string(most_in_qr_code + 1, 'a')));
    CHECK_FALSE(qr_code(std::string(100'000, 'a')));
}
