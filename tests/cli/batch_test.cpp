// `imh batch` as a function: which line is answered how, whatever the number of threads. As a process: cli/process_test.cpp.

#include "cli/batch_command.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

#include <doctest/doctest.h>
#include <poll.h>
#include <unistd.h>

#include "core/words.h"
#include "io/json.h"
#include "io/rule_pack_json.h"
#include "support/files.h"
#include "support/typical_portfolio.h"

using namespace imh;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2025y / 6 / 30;

const RulePack& alaska() {
    static const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    REQUIRE(pack.value);
    return *pack.value;
}

/// A file that is gone again in the end.
struct Scratch {
    explicit Scratch(const std::string& text = {}) : path(std::filesystem::temp_directory_path() / name()) {
        std::ofstream(path, std::ios::binary) << text;
    }
    ~Scratch() { std::filesystem::remove(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    static std::string name() {
        static int made = 0;
        return "imh-batch-" + std::to_string(getpid()) + "-" + std::to_string(++made) + ".jsonl";
    }

    std::filesystem::path path;
};

struct Told {
    std::string out;
    std::string err;
    int exit_code = -1;
};

std::string contents(std::FILE* file) {
    std::string text;
    std::rewind(file);
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        text += static_cast<char>(c);
    std::fclose(file);
    return text;
}

Told answer_of(const BatchRequest& request) {
    std::FILE* out = std::tmpfile();
    std::FILE* err = std::tmpfile();
    REQUIRE((out != nullptr && err != nullptr));
    Told answer;
    answer.exit_code = batch_command(request, fileno(out), fileno(err));
    answer.out = contents(out);
    answer.err = contents(err);
    return answer;
}

/// `F` stands for the file in what is told.
Told batch(const std::string& text, std::size_t threads = 2) {
    const Scratch file(text);
    Told answer = answer_of({file.path.string(), "ak-aimh-2016", std::nullopt, day, threads});
    for (std::size_t at = 0; (at = answer.err.find(file.path.string())) != std::string::npos;)
        answer.err.replace(at, file.path.string().size(), "F");
    return answer;
}

/// What `imh assess --format json` says, on one line.
std::string assessed(const std::string& portfolio, const std::optional<std::string>& category = {}) {
    const Scratch file(portfolio);
    const CommandResult result = assess_command({file.path.string(), "ak-aimh-2016", category, day, Form::Json});
    CHECK(result.exit_code == answered);
    ProblemList none("");
    return compact_text(parse_json(result.out, none).value_or(JsonValue{})) + "\n";
}

/// On one line, without its end.
std::string example(const std::string& name) {
    ProblemList none("");
    const auto json = parse_json(::testing::file_text(::testing::in_checkout("assets/examples/" + name + ".json")), none);
    REQUIRE(json);
    return compact_text(*json);
}

std::string problems_line(int line, const std::string& place, const std::string& what, const std::string& remedy) {
    std::string text = R"({"format":"imh-problems","version":1,"line":)" + std::to_string(line) + R"(,"problems":[{"place":)";
    append_json_string(text, place);
    text += ",\"what\":";
    append_json_string(text, what);
    text += ",\"remedy\":";
    append_json_string(text, remedy);
    return text + "}]}\n";
}

const std::string not_json = "{\"format\": \"imh-portfolio\",,}";

std::string not_json_at(int line) {
    return problems_line(line, "", "this is not JSON from line 1, column 28 on, at \",\"",
                         "Look for a missing comma, bracket or quotation mark there or just before.");
}

std::string too_long_at(int line) {
    return problems_line(line, "", "the line is longer than 20 MB",
                         "A portfolio has some hundred kilobytes at most; check that each stands on a line of its own.");
}

} // namespace

TEST_CASE("imh batch: each line is answered as imh assess answers a file, on one line") {
    std::string in;
    std::string out;
    for (const auto& path : ::testing::files_below(::testing::in_checkout("assets/examples"), ".json")) {
        in += example(path.stem().string()) + "\n";
        out += assessed(::testing::file_text(path));
    }
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const std::string line = imh::testing::typical_line(seed, alaska());
        in += line + "\n";
        out += assessed(line);
    }
    const Told answer = batch(in);
    CHECK(answer.exit_code == answered);
    CHECK(answer.out == out);
    CHECK(answer.err == "17 portfolios assessed.\n");
}

TEST_CASE("imh batch: only one category is answered where it is asked for, by the rules that are asked for") {
    const Scratch file(example("home_visitor") + "\n");
    const Told one = answer_of({file.path.string(), "ak-aimh-2016", "ii", day, 1});
    CHECK(one.out == assessed(example("home_visitor"), "ii"));
    const Told other = answer_of({file.path.string(), "vaimh", std::nullopt, day, 1});
    CHECK(other.exit_code == answered);
    CHECK(other.out.find("\"pack\":\"vaimh\"") != std::string::npos);
}

TEST_CASE("imh batch: what is wrong is answered in its place, told with its line, and the rest goes on") {
    const std::string good = example("on_the_way");
    const std::string answer = assessed(good);
    struct {
        std::string name;
        std::string in;
        std::string out;
        std::string err;
        int exit_code;
    } const rows[] = {
        {"nothing", "", "", "0 portfolios assessed.\n", answered},
        {"no line end", good, answer, "1 portfolio assessed.\n", answered},
        {"line ends of another system", good + "\r\n" + good + "\r\n", answer + answer, "2 portfolios assessed.\n", answered},
        {"blank lines", "\n \t\r\n" + good + "\n\n" + not_json + "\n\n", answer + not_json_at(5),
         "F:5: this is not JSON from line 1, column 28 on, at \",\". Look for a missing comma, bracket or quotation mark there or "
         "just before.\n1 portfolio assessed, 1 line with problems.\n",
         bad_input},
        {"bad JSON in the middle", good + "\n" + not_json + "\n" + good + "\n", answer + not_json_at(2) + answer,
         "F:2: this is not JSON from line 1, column 28 on, at \",\". Look for a missing comma, bracket or quotation mark there or "
         "just before.\n2 portfolios assessed, 1 line with problems.\n",
         bad_input},
        {"no object", "[]\n" + good,
         problems_line(1, "", "the file holds a list, not a portfolio", "Choose the file that you saved your work in.") + answer,
         "F:1: the file holds a list, not a portfolio. Choose the file that you saved your work in.\n"
         "1 portfolio assessed, 1 line with problems.\n",
         bad_input},
        {"another format", R"({"format":"imh-rule-pack"})" "\n" + good,
         problems_line(1, "/format", "this is a rule pack, not a portfolio", "Choose the file that you saved your work in.")
             + answer,
         "F:1: /format: this is a rule pack, not a portfolio. Choose the file that you saved your work in.\n"
         "1 portfolio assessed, 1 line with problems.\n",
         bad_input},
        {"several problems, of which a person is told the first",
         R"({"format":"imh-portfolio","version":1,"name":7,"trainings":[{"id":"t","areas":["XX99"],"hours":"6h"}]})",
         R"({"format":"imh-problems","version":1,"line":1,"problems":[)"
         R"({"place":"/name","what":"7 is not a text","remedy":"Write a text in quotation marks."},)"
         R"({"place":"/trainings/0/hours","what":"\"6h\" is not a length of time",)"
         R"("remedy":"Write hours and minutes in quotation marks, for example \"6:30\"."}]})"
         "\n",
         "F:1: /name: 7 is not a text. Write a text in quotation marks. (and 1 more)\n"
         "0 portfolios assessed, 1 line with problems.\n",
         bad_input},
        {"an area that no edition has", R"({"format":"imh-portfolio","version":1,"trainings":[{"id":"t","areas":["XX99"]}]})" "\n",
         problems_line(1, "/trainings/0/areas/0", "\"XX99\" is no area of ak-aimh-2016",
                       "Write the short name of one, for example \"AD01\"."),
         "F:1: /trainings/0/areas/0: \"XX99\" is no area of ak-aimh-2016. Write the short name of one, for example \"AD01\".\n"
         "0 portfolios assessed, 1 line with problems.\n",
         bad_input},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        for (const std::size_t threads : {1U, 3U}) {
            const Told got = batch(row.in, threads);
            CHECK(got.out == row.out);
            CHECK(got.err == row.err);
            CHECK(got.exit_code == row.exit_code);
        }
    }
}

TEST_CASE("imh batch: a line of absurd length is passed over, wherever it stands") {
    const std::string good = example("on_the_way");
    const std::string answer = assessed(good);
    const std::string endless(21'000'000, '[');
    CHECK(batch(good + "\n" + endless + "\n" + good + "\n" + good).out == answer + too_long_at(2) + answer + answer);
    CHECK(batch(endless + "\n").out == too_long_at(1));
    CHECK(batch(endless).out == too_long_at(1));
    const std::string spaced = std::string(20'000'001 - good.size(), ' ') + good;
    CHECK(batch(spaced + "\n").out == too_long_at(1));
    CHECK(batch(spaced.substr(1) + "\n" + good).out == answer + answer);
}

TEST_CASE("imh batch: the answers come in order, byte for byte the same for any number of threads") {
    std::string in;
    imh::testing::Dice dice{3};
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto bytes = static_cast<std::size_t>(dice.pick({500, 5'000, 20'000, 20'000, 60'000}));
        in += seed % 20 == 7 ? not_json : imh::testing::typical_line(seed, alaska(), bytes);
        in += "\n";
    }
    in += imh::testing::typical_line(60, alaska(), 1'200'000) + "\n" + not_json + "\n";
    const Told one = batch(in, 1);
    CHECK(one.exit_code == bad_input);
    CHECK(std::count(one.out.begin(), one.out.end(), '\n') == 62);
    CHECK(one.err.ends_with("58 portfolios assessed, 4 lines with problems.\n"));
    for (const std::size_t threads : {2U, 3U, 16U}) {
        CAPTURE(threads);
        const Told several = batch(in, threads);
        CHECK((several.out == one.out));
        CHECK(several.err == one.err);
    }
}

TEST_CASE("imh batch: names of other editions are no problem, as for imh assess") {
    const Read<RulePack> virginia = read_bundled_pack("vaimh");
    REQUIRE(virginia.value);
    Portfolio portfolio;
    portfolio.trainings.push_back(imh::testing::training("t", "2024-01-10", "6:00", {}));
    for (const Area& area : virginia.value->areas)
        portfolio.trainings.front().areas->push_back(area.id);
    const std::string line = imh::testing::portfolio_line(portfolio);
    CHECK(batch(line + "\n" + line).out == assessed(line) + assessed(line));
}

TEST_CASE("imh batch: what was asked for wrongly is told, and nothing is answered") {
    const Scratch file(example("on_the_way") + "\n");
    struct {
        BatchRequest request;
        std::string err;
    } const rows[] = {
        {{"nowhere.jsonl", "ak-aimh-2016", std::nullopt, day, 1}, "nowhere.jsonl: there is no such file. Check its name and folder.\n"},
        {{std::string(IMH_SOURCE_DIR), "ak-aimh-2016", std::nullopt, day, 1}, ": this is a folder. Name a file in it.\n"},
        {{file.path.string(), "ak-aimh-2016", "v", day, 1}, "--category: \"v\" is no category of ak-aimh-2016."},
        {{file.path.string(), "nowhere", std::nullopt, day, 1}, "nowhere"},
    };
    for (const auto& row : rows) {
        const Told answer = answer_of(row.request);
        CHECK(answer.exit_code == bad_input);
        CHECK(answer.out == "");
        CHECK(answer.err.find(row.err) != std::string::npos);
    }
}

TEST_CASE("imh batch: an answer comes before the next portfolio, for a program that waits for it") {
    int in[2];
    int out[2];
    REQUIRE((pipe(in) == 0 && pipe(out) == 0));
    const std::string file = "/dev/fd/" + std::to_string(in[0]);
    std::FILE* err = std::tmpfile();
    std::thread at_work([&] {
        batch_command({file, "ak-aimh-2016", std::nullopt, day, 3}, out[1], fileno(err));
        close(out[1]);
    });
    for (const char* name : {"on_the_way", "home_visitor", "professor"}) {
        const std::string line = example(name) + "\n";
        CHECK(write(in[1], line.data(), line.size()) == static_cast<ssize_t>(line.size()));
        const std::string expected = assessed(line);
        std::string got;
        while (got.size() < expected.size()) {
            pollfd ready{out[0], POLLIN, 0};
            if (poll(&ready, 1, 30'000) <= 0)
                break;
            got.resize(got.size() + 4096);
            const ssize_t count = read(out[0], got.data() + got.size() - 4096, 4096);
            got.resize(got.size() - 4096 + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        }
        CHECK(got == expected);
    }
    close(in[1]);
    at_work.join();
    close(in[0]);
    close(out[0]);
    CHECK(contents(err) == "3 portfolios assessed.\n");
}
