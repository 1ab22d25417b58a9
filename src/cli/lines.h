// The lines of a file or a pipe, some at once, in memory that does not grow with their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace imh {

/// Whole lines that stand one after the other.
struct Lines {
    std::uint64_t first = 0; // the number of the first of them, from 1 on
    std::string memory;      // holds more than the lines
    std::size_t size = 0;    // of the lines, in bytes
    bool too_long = false;   // it is one line, and so long that it was not kept

    std::string_view text() const { return {memory.data(), size}; }
};

class LineReader {
public:
    /// A longer line is passed over. Behind the lines at least `behind` bytes more can be read, whatever they are.
    LineReader(int file, std::size_t most_bytes, std::size_t behind)
        : file_(file), most_bytes_(most_bytes), behind_(behind) {}

    /// The next lines, as soon as there are some: a program that writes slowly need not wait for its answers. The last line may
    /// lack its line end. False where nothing more comes.
    bool read(Lines& lines);

    /// Did it end because the file can't be read?
    bool failed() const { return failed_; }

private:
    bool read_block(Lines& lines);
    bool keep_whole_lines(Lines& lines, std::size_t looked_at);
    void pass_over(Lines& lines);

    int file_;
    std::size_t most_bytes_;
    std::size_t behind_;
    std::string rest_; // read already, behind the last line end
    std::uint64_t next_line_ = 1;
    bool failed_ = false;
};

/// Writes all of it; false where that is not possible.
bool write_all(int file, std::string_view text);

} // namespace imh
