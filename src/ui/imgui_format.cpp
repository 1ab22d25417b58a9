// Formatting for Dear ImGui, which asks for little of it: names of windows, whole numbers. The C library's own knows of
// numbers with a point, too, and takes 10 kB of the page. What is not understood is written as "?".

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <imgui.h>

#include <imgui_internal.h>

namespace {

/// What stands between % and the letter.
struct Form {
    bool left = false;
    bool zeros = false;
    int width = 0;
    int precision = -1;
    bool is_long = false; // 64 bits
};

class Writer {
public:
    Writer(char* buf, std::size_t room) : buf_(buf), room_(room) {}

    void put(char letter) {
        if (length_ + 1 < room_)
            buf_[length_] = letter;
        ++length_;
    }

    void put(const char* text, int length, const Form& form) {
        const int padding = form.width - length;
        for (int i = 0; !form.left && i < padding; ++i)
            put(form.zeros ? '0' : ' ');
        for (int i = 0; i < length; ++i)
            put(text[i]);
        for (int i = 0; form.left && i < padding; ++i)
            put(' ');
    }

    void put_number(std::uint64_t number, bool negative, unsigned base, const char* digits, Form form) {
        char text[24];
        int begin = sizeof text;
        do {
            text[--begin] = digits[number % base];
            number /= base;
        } while (number > 0);
        if (negative && form.zeros) {
            put('-');
            --form.width;
        } else if (negative) {
            text[--begin] = '-';
        }
        put(text + begin, static_cast<int>(sizeof text) - begin, form);
    }

    /// The length that the whole would have; what is there ends with a zero.
    int finish() {
        if (buf_ == nullptr)
            return static_cast<int>(length_);
        if (length_ >= room_)
            length_ = room_ - 1;
        buf_[length_] = 0;
        return static_cast<int>(length_);
    }

private:
    char* buf_;
    std::size_t room_; // 0 where only the length is asked for
    std::size_t length_ = 0;
};

/// A number, or * for one among the arguments.
int count_at(const char*& at, std::va_list& args) {
    if (*at == '*') {
        ++at;
        return va_arg(args, int);
    }
    int count = 0;
    for (; *at >= '0' && *at <= '9'; ++at)
        count = count * 10 + (*at - '0');
    return count;
}

Form form_at(const char*& at, std::va_list& args) {
    Form form;
    for (; *at == '-' || *at == '0'; ++at)
        (*at == '-' ? form.left : form.zeros) = true;
    form.width = count_at(at, args);
    if (*at == '.')
        form.precision = count_at(++at, args);
    for (; *at == 'l' || *at == 'h' || *at == 'z'; ++at)
        form.is_long =
            *at == 'z' ? sizeof(std::size_t) == 8 : *at == 'l' && (sizeof(long) == 8 || at[1] == 'l' || form.is_long);
    return form;
}

} // namespace

int ImFormatStringV(char* buf, std::size_t buf_size, const char* fmt, std::va_list given) {
    std::va_list args;
    va_copy(args, given);
    Writer out(buf, buf != nullptr ? buf_size : 0);
    for (const char* at = fmt; *at != 0; ++at) {
        if (*at != '%') {
            out.put(*at);
            continue;
        }
        const Form form = form_at(++at, args);
        switch (*at) {
        case 'd':
        case 'i': {
            const std::int64_t number = form.is_long ? va_arg(args, std::int64_t) : va_arg(args, int);
            const auto size = static_cast<std::uint64_t>(number);
            out.put_number(number < 0 ? 0 - size : size, number < 0, 10, "0123456789", form);
            break;
        }
        case 'u':
        case 'x':
        case 'X': {
            const std::uint64_t number = form.is_long ? va_arg(args, std::uint64_t) : va_arg(args, unsigned);
            out.put_number(number, false, *at == 'u' ? 10 : 16, *at == 'X' ? "0123456789ABCDEF" : "0123456789abcdef",
                           form);
            break;
        }
        case 's': {
            const char* text = va_arg(args, const char*);
            if (text == nullptr)
                text = "(null)";
            int length = 0;
            while (length != form.precision && text[length] != 0)
                ++length;
            out.put(text, length, form);
            break;
        }
        case 'c':
            out.put(static_cast<char>(va_arg(args, int)));
            break;
        case '%':
            out.put('%');
            break;
        case 'e':
        case 'f':
        case 'g':
            static_cast<void>(va_arg(args, double));
            out.put('?');
            break;
        default:
            out.put('?');
            va_end(args);
            return out.finish();
        }
    }
    va_end(args);
    return out.finish();
}

int ImFormatString(char* buf, std::size_t buf_size, const char* fmt, ...) {
    std::va_list args;
    va_start(args, fmt);
    const int length = ImFormatStringV(buf, buf_size, fmt, args);
    va_end(args);
    return length;
}
