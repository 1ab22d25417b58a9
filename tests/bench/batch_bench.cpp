// How many portfolios `imh batch` judges: of twenty thousand bytes each, all categories, for a second of one processor and with all
// of them, and how much memory that takes. The targets are of the native release build. With a number: so many lines only, by one
// thread, for a profiler.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/batch_command.h"
#include "io/rule_pack_json.h"
#include "support/typical_portfolio.h"

namespace {

using namespace imh;

constexpr int different = 1000; // portfolios; more lines are these again

struct Run {
    double seconds = 0;   // from start to end
    double processor = 0; // of all threads together
    double megabytes = 0; // at most, of the whole process
};

double seconds_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// In a process of its own, so that its memory is its own.
template<class Work>
Run in_process(Work work) {
    timeval start{};
    gettimeofday(&start, nullptr);
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    timeval end{};
    gettimeofday(&end, nullptr);
    if (status != 0)
        std::exit(EXIT_FAILURE);
    return {seconds_of(end) - seconds_of(start), seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

bool write_lines(const std::string& path, int lines) {
    const auto pack = read_bundled_pack("ak-aimh-2016");
    if (!pack.value)
        return false;
    std::vector<std::string> portfolios;
    for (int i = 0; i < std::min(lines, different); ++i)
        portfolios.push_back(testing::typical_line(static_cast<std::uint64_t>(i), *pack.value) + "\n");
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < lines; ++i)
        file << portfolios[static_cast<std::size_t>(i % different)];
    return bool{file.flush()};
}

Run judged(const std::string& path, std::size_t threads, const std::optional<std::string>& category = {}) {
    return in_process([&] {
        const int nowhere = open("/dev/null", O_WRONLY);
        return batch_command({path, "ak-aimh-2016", category, testing::judged_on, threads}, nowhere, nowhere) == answered;
    });
}

void row(int lines, std::size_t threads, const Run& run, const char* categories) {
    std::printf("%8d %8zu %10.0f %20.0f   %-8s %8.0f   %s\n", lines, threads, lines / run.seconds, lines / run.processor, "5000",
                run.megabytes, categories);
}

} // namespace

int main(int count, char** words) {
    const std::string path =
        (std::filesystem::temp_directory_path() / ("imh-batch-bench-" + std::to_string(getpid()) + ".jsonl")).string();
    const std::size_t all = std::max(1U, std::thread::hardware_concurrency());
    const std::vector<int> sizes = count > 1 ? std::vector{std::atoi(words[1])} : std::vector{1'000, 20'000};
    std::printf("portfolios of %zu bytes\n", testing::typical_bytes);
    std::printf("   lines  threads   a second   a second and core   target   MB at most   categories\n");
    for (const int lines : sizes) {
        in_process([&] { return write_lines(path, lines); });
        row(lines, 1, judged(path, 1), "all");
        if (count <= 1)
            row(lines, 1, judged(path, 1, "ii"), "ii");
        if (count <= 1 && all > 1)
            row(lines, all, judged(path, all), "all");
    }
    std::filesystem::remove(path);
    return EXIT_SUCCESS;
}
