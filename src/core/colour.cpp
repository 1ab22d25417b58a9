#include "core/colour.h"

#include <algorithm>

namespace imh {

namespace {

// The linear light of one channel. The exponent 2.4 is met by x^2 * x^0.4, and the fifth root by
// Newton's steps: the page carries no pow() for it.
double linear(unsigned channel) {
    const double value = channel / 255.0;
    if (value <= 0.04045)
        return value / 12.92;
    const double x = (value + 0.055) / 1.055;
    double root = 1;
    for (int step = 0; step < 40; ++step)
        root -= (root * root * root * root * root - x) / (5 * root * root * root * root);
    return x * x * root * root;
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff) +
           0.0722 * linear(colour & 0xff);
}

} // namespace

double contrast(Colour one, Colour other) {
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

Colour mixed(Colour one, Colour other, unsigned hundredths) {
    Colour sum = 0;
    for (const unsigned shift : {0U, 8U, 16U}) {
        const unsigned part = (one >> shift & 0xff) * hundredths + (other >> shift & 0xff) * (100 - hundredths);
        sum |= (part + 50) / 100 << shift;
    }
    return sum;
}

double least_contrast(Colour accent, const Grounds& grounds) {
    return std::min({contrast(accent, grounds.background), contrast(accent, grounds.surface), contrast(accent, grounds.sunken),
                     contrast(accent, grounds.on_accent), contrast(accent, mixed(accent, grounds.surface, softness))});
}

} // namespace imh
