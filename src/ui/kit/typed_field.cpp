// Fields for dates and hours: what was typed stays as it was typed, and below stands what it was
// understood to be.

#include "core/typed.h"
#include "core/words.h"
#include "ui/kit/field.h"
#include "ui/kit/make.h"
#include "ui/kit/words.h"

namespace imh::kit {
namespace {

std::string_view problem_words(TypedProblem problem, bool date) {
    switch (problem) {
    case TypedProblem::None:
    case TypedProblem::Empty:
        break;
    case TypedProblem::NotUnderstood:
        return date ? words::not_a_date : words::not_hours;
    case TypedProblem::NoSuchDay:
        return words::no_such_day;
    case TypedProblem::YearOutOfRange:
        return words::year_out_of_range;
    case TypedProblem::YearMissing:
        return words::which_year;
    case TypedProblem::NotWholeMinutes:
        return words::not_whole_minutes;
    case TypedProblem::TooLong:
        return words::too_many_hours;
    }
    return {};
}

struct Reading {
    std::string understood, problem;
    bool settled = true; // empty or understood
};

Edited typed_field(Frame& ui, const Field& field, std::string& text, std::string_view example,
                   Reading (*read)(Frame&, std::string_view)) {
    const bool editing = is_editing(ui, field.key);
    // What the last keys made of it is read before it is shown.
    const Id id = ui.id(field.key);
    const Memory& memory = ui.memory();
    const Input* latest = nullptr;
    for (const Input::Kind kind : {Input::Edit, Input::Enter, Input::Leave})
        if (const Input* input = memory.find(id, kind))
            latest = input;
    const Reading reading = read(ui, latest != nullptr ? std::string_view(latest->text) : std::string_view(text));
    Field shown = field;
    if (shown.example.empty())
        shown.example = example;
    if (shown.problem.empty()) {
        shown.understood = reading.understood == text ? std::string_view{} : reading.understood;
        // A half-typed date is not wrong yet: nothing is said before the field is left.
        const bool still_typing = editing && memory.find(id, Input::Leave) == nullptr &&
                                  memory.find(id, Input::Enter) == nullptr;
        if (!still_typing)
            shown.problem = reading.problem;
    }
    Edited edited = text_field(ui, shown, text);
    edited.left = edited.left && reading.settled;
    return edited;
}

} // namespace

Edited date_field(Frame& ui, const Field& field, std::string& text) {
    return typed_field(ui, field, text, words::date_example, [](Frame& frame, std::string_view typed) {
        const TypedDate date = parse_typed_date(typed, frame.today());
        Reading reading;
        reading.problem = problem_words(date.problem, true);
        reading.settled = date.date.has_value() || date.problem == TypedProblem::Empty;
        if (date.date)
            reading.understood = date.month_only ? filled(words::first_of_month, {date_words(*date.date)})
                                                 : date_words(*date.date);
        return reading;
    });
}

Edited hours_field(Frame& ui, const Field& field, std::string& text) {
    return typed_field(ui, field, text, words::hours_example, [](Frame&, std::string_view typed) {
        const TypedHours hours = parse_typed_hours(typed);
        Reading reading;
        reading.problem = problem_words(hours.problem, false);
        if (hours.nearest)
            reading.problem = filled(words::nearest, {reading.problem, clock_text(*hours.nearest)});
        reading.settled = hours.length.has_value() || hours.problem == TypedProblem::Empty;
        if (hours.length)
            reading.understood = hours_words(*hours.length);
        return reading;
    });
}

} // namespace imh::kit
