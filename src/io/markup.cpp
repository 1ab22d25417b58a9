#include "io/markup.h"

namespace imh {

std::string markup_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

} // namespace imh
