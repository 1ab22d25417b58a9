#include <algorithm>
#include <string>

#include "core/typed.h"
#include "core/typed_text.h"

namespace imh {

namespace {

/// Reads one text from left to right.
struct Reader {
    std::string_view rest;

    bool take(std::string_view expected) {
        if (!rest.starts_with(expected))
            return false;
        rest.remove_prefix(expected.size());
        return true;
    }
    template <class Is> std::string_view take_while(Is is) {
        const auto end = std::find_if_not(rest.begin(), rest.end(), is);
        const auto taken = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        rest.remove_prefix(taken.size());
        return taken;
    }
    void skip_spaces() {
        take_while([](char c) { return c == ' '; });
    }
};

/// "1.5" as 15 tenths.
struct Decimal {
    std::int64_t units = 0;
    std::int64_t scale = 1;
    bool whole() const { return scale == 1; }
};

/// Empty where there is no number, or one too long to be meant.
std::optional<Decimal> take_decimal(Reader& reader) {
    const std::string_view whole = reader.take_while(is_digit);
    std::string_view fraction;
    const bool comma = reader.rest.size() > 1 && reader.rest[0] == ',' && is_digit(reader.rest[1]);
    if (comma || reader.rest.starts_with('.')) {
        reader.rest.remove_prefix(1);
        fraction = reader.take_while(is_digit);
        // "1,500" may mean a thousand and more.
        if (comma && fraction.size() == 3)
            return std::nullopt;
    }
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    if (whole.size() > 9 || fraction.size() > 6)
        return std::nullopt;
    Decimal decimal{number_of(whole), 1};
    for (const char c : fraction) {
        decimal.units = decimal.units * 10 + (c - '0');
        decimal.scale *= 10;
    }
    while (decimal.scale > 1 && decimal.units % 10 == 0) {
        decimal.units /= 10;
        decimal.scale /= 10;
    }
    return decimal;
}

enum class LengthUnit : std::uint8_t { None, Hours, Minutes, Unknown };

LengthUnit take_unit(Reader& reader) {
    reader.skip_spaces();
    const std::string_view word = reader.take_while(is_letter);
    if (word.empty())
        return LengthUnit::None;
    reader.take(".");
    for (const std::string_view hours : {"h", "hr", "hrs", "hour", "hours", "hora", "horas"})
        if (word == hours)
            return LengthUnit::Hours;
    for (const std::string_view minutes : {"m", "min", "mins", "minute", "minutes", "minuto", "minutos"})
        if (word == minutes)
            return LengthUnit::Minutes;
    return LengthUnit::Unknown;
}

TypedHours problem_of(TypedProblem problem) {
    return {std::nullopt, std::nullopt, problem};
}

TypedHours length_of(std::int64_t minutes) {
    constexpr std::int64_t most = 99'999 * 60 + 59;
    if (minutes > most)
        return problem_of(TypedProblem::TooLong);
    return {Minutes{minutes}, std::nullopt, TypedProblem::None};
}

TypedHours length_of(Decimal number, LengthUnit unit) {
    const std::int64_t scaled = number.units * (unit == LengthUnit::Minutes ? 1 : 60);
    if (scaled % number.scale == 0)
        return length_of(scaled / number.scale);
    return {std::nullopt, Minutes{(scaled + number.scale / 2) / number.scale}, TypedProblem::NotWholeMinutes};
}

/// What follows whole hours: "30", "30 min", "and 30 minutes".
TypedHours with_minutes(std::int64_t hours, Reader reader) {
    reader.take(",");
    reader.skip_spaces();
    if (reader.take("and") || reader.take("y"))
        reader.skip_spaces();
    const auto minutes = take_decimal(reader);
    const LengthUnit unit = take_unit(reader);
    reader.skip_spaces();
    const bool fits = minutes && minutes->whole() && minutes->units < 60 &&
                      (unit == LengthUnit::Minutes || unit == LengthUnit::None) && reader.rest.empty();
    return fits ? length_of(hours * 60 + minutes->units) : problem_of(TypedProblem::NotUnderstood);
}

} // namespace

TypedHours parse_typed_hours(std::string_view text) {
    const std::string typed = plain_text(text);
    if (typed.empty())
        return problem_of(TypedProblem::Empty);
    Reader reader{typed};
    const auto number = take_decimal(reader);
    if (!number)
        return problem_of(TypedProblem::NotUnderstood);
    if (number->whole() && reader.take(":")) {
        const std::string_view minutes = reader.take_while(is_digit);
        const LengthUnit unit = take_unit(reader);
        const bool fits = minutes.size() == 2 && number_of(minutes) < 60 && reader.rest.empty() &&
                          (unit == LengthUnit::None || unit == LengthUnit::Hours);
        return fits ? length_of(number->units * 60 + number_of(minutes)) : problem_of(TypedProblem::NotUnderstood);
    }
    const LengthUnit unit = take_unit(reader);
    if (unit == LengthUnit::Unknown)
        return problem_of(TypedProblem::NotUnderstood);
    if (reader.rest.find_first_not_of(' ') == std::string_view::npos)
        return length_of(*number, unit);
    return unit == LengthUnit::Hours && number->whole() ? with_minutes(number->units, reader)
                                                        : problem_of(TypedProblem::NotUnderstood);
}

} // namespace imh
