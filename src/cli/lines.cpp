#include "cli/lines.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace imh {
namespace {

/// What is asked for at once: some portfolios, so that there is little waiting for one another.
constexpr std::size_t block = 1U << 17U;

/// Once more where a signal came between.
template<class Call>
ssize_t repeated(Call call) {
    ssize_t count = -1;
    do
        count = call();
    while (count < 0 && errno == EINTR);
    return count;
}

} // namespace

bool LineReader::read(Lines& lines) {
    lines.first = next_line_;
    lines.too_long = false;
    lines.size = 0;
    lines.memory.resize(std::max(lines.memory.size(), rest_.size() + block + behind_));
    lines.size = rest_.copy(lines.memory.data(), rest_.size());
    rest_.clear();
    for (std::size_t looked_at = 0; !keep_whole_lines(lines, looked_at);) {
        looked_at = lines.size;
        if (lines.size > most_bytes_) {
            pass_over(lines);
            return true;
        }
        if (!read_block(lines)) {
            next_line_ += lines.size > 0;
            return lines.size > 0;
        }
    }
    return true;
}

/// False at the end.
bool LineReader::read_block(Lines& lines) {
    const std::size_t needed = lines.size + block + behind_;
    if (lines.memory.size() < needed)
        lines.memory.resize(2 * needed);
    const ssize_t count = repeated([&] { return ::read(file_, lines.memory.data() + lines.size, block); });
    failed_ = count < 0;
    if (count <= 0)
        return false;
    lines.size += static_cast<std::size_t>(count);
    return true;
}

/// Leaves what stands behind the last line end for later. False where there is no line end yet.
bool LineReader::keep_whole_lines(Lines& lines, std::size_t looked_at) {
    const std::string_view fresh = lines.text().substr(looked_at);
    const std::size_t last = fresh.rfind('\n');
    if (last == std::string_view::npos)
        return false;
    rest_ = fresh.substr(last + 1);
    lines.size = looked_at + last + 1;
    for (std::size_t end = 0; end <= last; end = fresh.find('\n', end) + 1) // lines are long
        ++next_line_;
    return true;
}

/// What was read of it is forgotten, and all the rest up to its end.
void LineReader::pass_over(Lines& lines) {
    lines.too_long = true;
    lines.memory.clear();
    lines.memory.shrink_to_fit();
    ++next_line_;
    std::size_t end = std::string_view::npos;
    do
        lines.size = 0;
    while (read_block(lines) && (end = lines.text().find('\n')) == std::string_view::npos);
    if (end != std::string_view::npos)
        rest_ = lines.text().substr(end + 1);
    lines.size = 0;
}

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = repeated([&] { return ::write(file, text.data(), text.size()); });
        if (count < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace imh
