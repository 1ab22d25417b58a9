// What the page's libraries ask of the C library and have no use for here. The linker takes these instead of the whole
// ones, which are 20 kB.

#include <cstddef>
#include <limits>

extern "C" {

/// Dear ImGui reads its settings file with it. The page keeps none: io.IniFilename is null.
int sscanf(const char*, const char*, ...) {
    return 0;
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
