// What the page's libraries ask of the C library and have no use for here. The linker takes these instead of the whole
// ones, which are 20 kB.

#include <imgui.h>

#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <initializer_list>
#include <limits>

#include <imgui_internal.h>

extern "C" {

/// Dear ImGui's drawing reads "#version %d" with it, and nothing else is read: the page keeps no settings file
/// (io.IniFilename is null). So it knows whole numbers and the words around them.
int sscanf(const char* text, const char* form, ...) {
    std::va_list into;
    va_start(into, form);
    int read = 0;
    for (; *form != 0; ++form) {
        if (form[0] != '%' || form[1] != 'd') {
            if (*text++ != *form)
                break;
            continue;
        }
        if (*text < '0' || *text > '9')
            break;
        int number = 0;
        for (; *text >= '0' && *text <= '9'; ++text)
            number = number * 10 + (*text - '0');
        *va_arg(into, int*) = number;
        ++read;
        ++form;
    }
    va_end(into);
    return read;
}

/// What Dear ImGui's drawing would tell of a shader that does not compile: nobody reads it in a page. fiprintf is what the
/// compiler makes of it where no number has a point.
int fprintf(FILE*, const char*, ...) {
    return 0;
}
int fiprintf(FILE*, const char*, ...) {
    return 0;
}

/// For round corners: to seven digits, of angles of a few turns.
float sinf(float angle) {
    constexpr double turn = 6.283185307179586;
    double x = static_cast<double>(angle);
    x -= turn * __builtin_rint(x / turn);
    if (x > turn / 4)
        x = turn / 2 - x;
    else if (x < -turn / 4)
        x = -turn / 2 - x;
    const double square = x * x;
    double sum = 1;
    for (const double next : {110.0, 72.0, 42.0, 20.0, 6.0}) // 10 * 11, 8 * 9, …
        sum = 1 - square / next * sum;
    return static_cast<float>(x * sum);
}
float cosf(float angle) {
    return sinf(angle + 1.57079633f);
}

/// nlohmann/json writes a stray character with it, for a message that io/json.cpp words itself.
int snprintf(char* text, std::size_t room, const char* form, ...) {
    std::va_list args;
    va_start(args, form);
    const int length = ImFormatStringV(text, room, form, args);
    va_end(args);
    return length;
}

/// nlohmann/json asks only whether a number is too large; io/json.cpp takes the number as it is written. So this is
/// near enough, but not exact: a JSON number, from its first letter to its last.
double strtod(const char* text, char** end) {
    const char* at = text + (*text == '-' ? 1 : 0);
    double number = 0;
    for (; *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + (*at - '0');
    double part = 1;
    if (*at == '.')
        for (++at; *at >= '0' && *at <= '9'; ++at)
            number += (part /= 10) * (*at - '0');
    if (*at == 'e' || *at == 'E') {
        const bool shrinks = *++at == '-';
        if (*at == '-' || *at == '+')
            ++at;
        int power = 0;
        for (; *at >= '0' && *at <= '9'; ++at)
            power = power < 10'000 ? power * 10 + (*at - '0') : power;
        for (; power > 0 && number > 0 && number <= std::numeric_limits<double>::max(); --power)
            number = shrinks ? number / 10 : number * 10;
    }
    if (end != nullptr)
        *end = const_cast<char*>(at);
    return *text == '-' ? -number : number;
}

// The C++ library names them; nothing calls them. They come with the other one.
float strtof(const char* text, char** end) {
    return static_cast<float>(strtod(text, end));
}

long double strtold(const char* text, char** end) {
    return strtod(text, end);
}
}
