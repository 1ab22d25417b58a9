#include "io/add_link.h"

#include <doctest/doctest.h>

#include <cctype>

#include "io/json.h"
#include "support/files.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

std::vector<Offer> courses() {
    const auto read = read_catalogue_file(testing::file_text(testing::in_checkout("tests/io/courses.json")), "courses.json");
    REQUIRE(read.value);
    return read.value->offers;
}

std::string value_of(std::span<const Offer> offers) {
    const std::string fragment = add_fragment(offers);
    REQUIRE(fragment.starts_with("add="));
    return fragment.substr(4);
}

/// Another writer of base64 for URLs, bit by bit.
std::string in_base64url(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 6) {
        std::size_t digit = 0;
        for (std::size_t at = bit; at < bit + 6; ++at)
            digit = digit * 2 + (at / 8 < bytes.size() ? (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8)) & 1u : 0u);
        text += digits[digit];
    }
    return text;
}

std::string problems_of(std::string_view value) {
    const auto read = read_add_fragment(value, "link");
    CHECK(read.value.has_value() == read.problems.empty());
    std::string lines;
    for (const Problem& problem : read.problems)
        lines += problem_text(problem) + "\n";
    return lines;
}

/// A catalogue with these members more.
std::string file_with(const std::string& members) {
    return R"({"format":"imh-catalogue","version":1)" + (members.empty() ? "" : "," + members) + "}";
}

} // namespace

TEST_CASE("link: it is a catalogue on one line, in letters that an address can hold") {
    Offer offer;
    offer.id.text = "offer-1";
    offer.title = "Años, años ?>";
    offer.hours = 6h;
    offer.areas = std::vector{AreaId{"TF01"}};
    CHECK(add_fragment({&offer, 1})
          == "add=" + in_base64url(file_with(R"("offers":[{"title":"Años, años ?>","hours":"6:00","areas":["TF01"]}])")));
    for (const char letter : value_of(courses()))
        CHECK((std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' || letter == '_'));
}

TEST_CASE("link: what those who take part enter comes through, and nothing else of a course") {
    const std::vector<Offer> before = courses();
    const auto read = read_add_fragment(value_of(before), "link");
    REQUIRE(read.value);
    CHECK(read.value->title.empty());
    CHECK(read.value->publisher.empty());
    REQUIRE(read.value->offers.size() == 2);
    Offer first = before[0];
    first.id.text = "unnamed-1";
    first.outcomes.clear();
    first.reviews.clear();
    first.words.clear();
    first.place.clear();
    first.price_cents.reset();
    CHECK(read.value->offers[0] == first);
    CHECK(read.value->offers[0].title == "Attachment in the first year – una mirada");
    CHECK(training_of(read.value->offers[0]).hours == 6h + 30min);
    CHECK(read.value->offers[1].id.text == "unnamed-2");
    CHECK_FALSE(read.value->offers[1].areas);
    CHECK(add_fragment(read.value->offers) == add_fragment(before));
}

TEST_CASE("link: a course without areas is not one whose areas nobody has said") {
    Offer offer;
    offer.areas.emplace();
    const auto read = read_add_fragment(value_of({&offer, 1}), "link");
    REQUIRE(read.value);
    REQUIRE(read.value->offers[0].areas);
    CHECK(read.value->offers[0].areas->empty());
}

TEST_CASE("link: a course that is given on many days does without them, so that it never looks as if it were over") {
    Offer offer;
    offer.title = "a";
    offer.dates.assign(link_bounds::most_dates, {Date{2025y / 1 / 1}, std::nullopt, {}});
    CHECK(read_add_fragment(value_of({&offer, 1}), "link").value->offers[0].dates == offer.dates);
    offer.dates.push_back({Date{2026y / 1 / 1}, std::nullopt, {}});
    CHECK(read_add_fragment(value_of({&offer, 1}), "link").value->offers[0].dates.empty());
}

TEST_CASE("link: what does not fit is not written") {
    CHECK(add_fragment({}).empty());
    std::vector<Offer> offers(link_bounds::most_courses);
    CHECK(!add_fragment(offers).empty());
    offers.emplace_back();
    CHECK(add_fragment(offers).empty());
    // One course of which the link has exactly as many letters as it may have, and then one more.
    Offer offer;
    offer.title = "a";
    const std::size_t bytes = link_bounds::most_characters / 4 * 3;
    offer.title.append(bytes - file_with(R"("offers":[{"title":"a"}])").size(), 'b');
    CHECK(value_of({&offer, 1}).size() == link_bounds::most_characters);
    offer.title += 'b';
    CHECK(add_fragment({&offer, 1}).empty());
}

TEST_CASE("link: of one that was made by hand only that is kept which a link holds") {
    const auto read = read_add_fragment(
        in_base64url(file_with(R"("title":"T","unheard_of":1,"offers":[{"id":"mine","title":"a","words":"w","price_cents":5,)"
                               R"("odd":[1],"reviews":[{"by":"B","opinion":"agree"}],"dates":[{"from":"2025-01-02","odd":1}]}])")),
        "link");
    REQUIRE(read.value);
    Offer kept;
    kept.id.text = "mine";
    kept.title = "a";
    kept.dates = {{Date{2025y / 1 / 2}, std::nullopt, {}}};
    CHECK(read.value->offers == std::vector{kept});
    CHECK(read.value->title.empty());
    CHECK(read.value->unknown.empty());
}

TEST_CASE("link: what is wrong is told with what would help") {
    const std::string again = " Copy the whole link once more, or ask for the courses as a file.\n";
    std::string many = R"("offers":[{})";
    for (std::size_t i = 0; i < link_bounds::most_courses; ++i)
        many += ",{}";
    struct {
        std::string name;
        std::string value;
        std::string problems;
    } const rows[] = {
        {"nothing", "", "link: this link breaks off." + again},
        {"no base64", "add me!", "link: this link was changed on its way, or is not complete." + again},
        {"the letters of other base64", "e30+/w", "link: this link was changed on its way, or is not complete." + again},
        {"padding", "e30=", "link: this link was changed on its way, or is not complete." + again},
        {"a full stop behind it", in_base64url(file_with("")) + ".", "link: this link was changed on its way, or is not complete." + again},
        {"a letter too many", "e30AA", "link: this link was changed on its way, or is not complete." + again},
        {"bits that belong to no byte", "e31", "link: this link was changed on its way, or is not complete." + again},
        {"another file", in_base64url("{}"),
         "link: this is not a file of courses on offer. A file of courses on offer begins with { \"format\": "
         "\"imh-catalogue\", \"version\": 1, … }.\n"},
        {"no UTF-8", in_base64url("{\"\xFF\"}"), "link: the file is not in UTF-8 at line 1, column 3. Save it again with the encoding UTF-8.\n"},
        {"a newer version", in_base64url(R"({"format":"imh-catalogue","version":2})"),
         "link: /version: this file has version 2, newer than this program. Open it with a newer edition of the program.\n"},
        {"no course", in_base64url(file_with("")), "link: there is no course in this link." + again},
        {"hours that are none", in_base64url(file_with(R"("offers":[{"hours":"6"}])")),
         "link: /offers/0/hours: \"6\" is not a length of time. Write hours and minutes in quotation marks, for example \"6:30\".\n"},
        {"more RS/C than hours", in_base64url(file_with(R"("offers":[{"hours":"6:00","rsc_hours":"7:00"}])")),
         "link: /offers/0/rsc_hours: \"7:00\" is more than all its hours, \"6:00\". Give how many of the hours they are.\n"},
        {"too many courses", in_base64url(file_with(many + "]")),
         "link: there are 51 courses in this link, and it may hold 50. Ask for the courses as a file, and open that.\n"},
        {"too long", std::string(link_bounds::most_characters + 1, 'A'),
         "link: this link is longer than 16000 characters. Ask for the courses as a file, and open that.\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(problems_of(row.value) == row.problems);
    }
}

TEST_CASE("link: cut off anywhere it is refused") {
    const std::string whole = value_of(courses());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        CHECK(problems_of(std::string_view(whole).substr(0, length)) != "");
    }
}

TEST_CASE("link: with any one letter changed it is refused, or holds courses that are written the same again") {
    const std::string whole = value_of(courses());
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char letter : {'A', 'z', '_', '+', '%'}) {
            std::string changed = whole;
            changed[at] = letter;
            const auto read = read_add_fragment(changed, "link");
            REQUIRE(read.value.has_value() == read.problems.empty());
            if (!read.value)
                continue;
            const auto again = read_add_fragment(value_of(read.value->offers), "again");
            REQUIRE(again.value);
            REQUIRE(again.value->offers.size() == read.value->offers.size());
            REQUIRE(add_fragment(again.value->offers) == add_fragment(read.value->offers));
        }
}
