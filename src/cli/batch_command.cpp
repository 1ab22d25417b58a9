// Each thread in turn takes the next lines, judges them by itself while the others judge theirs, and hands the answers in. Whoever
// hands in those that are next in order writes them, and what lies ready behind them. There are only a few portions of lines, used
// again and again: where none is free, because one takes long or nobody takes the answers, the threads wait.

#include "cli/batch_command.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "cli/batch_line.h"
#include "cli/files.h"
#include "cli/judged_file.h"
#include "core/language.h"
#include "core/words.h"
#include "io/json.h"

namespace imh {
namespace {

/// By so many portions a thread may be ahead of the slowest one.
constexpr std::size_t portions_for_each = 4;

/// A portion that held something larger gives its memory back.
constexpr std::size_t most_kept = 1U << 23U;

struct Portion {
    std::uint64_t number = 0; // in order, from 0 on
    Lines lines;
    BatchAnswers answers;
};

class Batch {
public:
    Batch(LineReader& reader, const BatchRules& rules, int out, int err, std::size_t threads)
        : reader_(reader), rules_(rules), out_(out), err_(err), portions_(portions_for_each * threads),
          handed_in_(portions_.size()) {
        for (Portion& portion : portions_)
            free_.push_back(&portion);
    }

    /// Until nothing is left to do. For several threads at once.
    void work() {
        LineJudge judge(rules_);
        while (Portion* portion = take()) {
            judge.judge(portion->lines, portion->answers);
            hand_in(*portion);
        }
    }

    std::uint64_t judged() const { return judged_; }
    std::uint64_t wrong() const { return wrong_; }
    /// Of the first answer that could not be written; 0 where all were.
    int failure() const { return failure_; }

private:
    /// The next lines; empty where there are no more.
    Portion* take() {
        const std::lock_guard one_reads(reading_);
        Portion* portion = nullptr;
        {
            std::unique_lock lock(ordering_);
            written_.wait(lock, [this] { return !free_.empty() || failure_ != 0; });
            if (failure_ != 0)
                return nullptr;
            portion = free_.back();
            free_.pop_back();
        }
        portion->number = taken_++;
        ended_ = ended_ || !reader_.read(portion->lines);
        return ended_ ? nullptr : portion;
    }

    void hand_in(Portion& portion) {
        std::unique_lock lock(ordering_);
        handed_in_[portion.number % handed_in_.size()] = &portion;
        if (one_writes_)
            return;
        one_writes_ = true;
        while (Portion* next = take_next()) {
            lock.unlock();
            const int failure = write(*next);
            lock.lock();
            judged_ += next->answers.judged;
            wrong_ += next->answers.wrong;
            failure_ = failure;
            next->answers.start_over(most_kept);
            free_.push_back(next);
            written_.notify_one();
        }
        one_writes_ = false;
    }

    /// The one that is to be written now; empty where it is still awaited.
    Portion* take_next() {
        Portion* next = nullptr;
        if (failure_ == 0)
            std::swap(next, handed_in_[written_portions_ % handed_in_.size()]);
        written_portions_ += next != nullptr;
        return next;
    }

    int write(Portion& portion) const {
        if (portion.lines.memory.size() > most_kept)
            portion.lines.memory = {};
        const int failure = write_all(out_, portion.answers.out.written()) ? 0 : errno;
        static_cast<void>(write_all(err_, portion.answers.err));
        return failure;
    }

    LineReader& reader_;
    const BatchRules& rules_;
    const int out_;
    const int err_;
    std::mutex reading_;
    std::uint64_t taken_ = 0;
    bool ended_ = false;
    std::mutex ordering_; // of all that follows
    std::condition_variable written_;
    std::vector<Portion> portions_;
    std::vector<Portion*> free_;
    std::vector<Portion*> handed_in_; // and not written, each at its number
    std::uint64_t written_portions_ = 0;
    std::uint64_t judged_ = 0;
    std::uint64_t wrong_ = 0;
    int failure_ = 0;
    bool one_writes_ = false;
};

/// The file for reading, closed in the end. The standard input stays open.
class OpenedFile {
public:
    explicit OpenedFile(const std::string& path) : file_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY)) {}
    ~OpenedFile() {
        if (file_ > STDIN_FILENO)
            ::close(file_);
    }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    int number() const { return file_; }

private:
    int file_;
};

void run(Batch& batch, std::size_t threads) {
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back([&batch] { batch.work(); });
    batch.work();
    for (std::thread& other : others)
        other.join();
}

} // namespace

int batch_command(const BatchRequest& request, int out, int err) {
    const UseLanguage use(Language::English);
    Read<RulePack> pack = load_pack_in(Language::English, request.pack);
    std::vector<Problem> problems = pack.problems;
    if (pack.value)
        check_category(*pack.value, request.category, problems);
    const OpenedFile file(request.file);
    if (file.number() < 0)
        append(problems, read_file(request.file).problems);
    const auto refuse = [err](const std::vector<Problem>& wrong) {
        static_cast<void>(write_all(err, refused(wrong, Form::Text).err));
        return bad_input;
    };
    if (!problems.empty())
        return refuse(problems);

    BatchRules rules{request.file, std::move(*pack.value), std::nullopt, request.day, {}};
    if (request.category)
        rules.category = CategoryId{*request.category};
    const std::size_t threads =
        request.threads > 0 ? request.threads : std::max(1U, std::thread::hardware_concurrency());
    LineReader reader(file.number(), json_bounds::most_bytes, FastPortfolios::bytes_behind);
    Batch batch(reader, rules, out, err, threads);
    run(batch, threads);

    if (batch.failure() == EPIPE) // whoever took the answers has enough
        return batch.wrong() > 0 ? bad_input : answered;
    if (batch.failure() != 0)
        return refuse({{"-", "", "the answers can't be written to the end", "Look whether there is room for them."}});
    if (reader.failed())
        return refuse(is_pack_folder(request.file)
                          ? read_file(request.file).problems
                          : std::vector<Problem>{{request.file, "", "the file can't be read to its end",
                                                  "Copy it again from where it came from."}});
    std::string told = counted_words(static_cast<std::int64_t>(batch.judged()), "portfolio", "portfolios") + " assessed";
    if (batch.wrong() > 0)
        told += ", " + counted_words(static_cast<std::int64_t>(batch.wrong()), "line", "lines") + " with problems";
    static_cast<void>(write_all(err, told + ".\n"));
    return batch.wrong() > 0 ? bad_input : answered;
}

} // namespace imh
