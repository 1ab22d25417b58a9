#include "core/thresholds.h"

#include <algorithm>

#include "core/words.h"

namespace imh {
namespace {

std::string number_words(const ThresholdTry& threshold) {
    static constexpr Text words[]{
        {"{1} of training", "{1} de capacitación"},
        {"{1} on giving reflective supervision", "{1} sobre cómo dar supervisión reflexiva"},
        {"{1} on diversity, equity and inclusion", "{1} sobre diversidad, equidad e inclusión"},
        {"{1} of reflective supervision", "{1} de supervisión reflexiva"},
        {"{1} about the reflective supervision given", "{1} sobre la supervisión reflexiva que se da"},
        {"at least {1} from the first session to the last", "al menos {1} desde la primera sesión hasta la última"},
        {"at most {1} from the first session to the last", "como mucho {1} desde la primera sesión hasta la última"},
        {"{1} of work", "{1} de trabajo"},
        {"{1}", "{1}"}, // families
        {"{1}", "{1}"}, // areas
        {"{1} who rate", "{1} que califican"},
        {"{1} signed", "{1} con firma"},
        {"held for {1}", "en su poder por {1}"},
        {"fewer hours once held for {1}", "menos horas si la tiene desde hace {1}"},
        {"{1} of reflective supervision after long holding", "{1} de supervisión reflexiva si la tiene desde hace tiempo"},
    };
    const auto unit = [&] {
        switch (threshold.what) {
        case Threshold::TrainingHours:
        case Threshold::RscTraining:
        case Threshold::DeiTraining:
        case Threshold::RscHours:
        case Threshold::AboutRsc:
        case Threshold::FewerHours:
            return Unit::ClockTime;
        case Threshold::ShortestMonths:
        case Threshold::LongestMonths:
        case Threshold::WorkMonths:
        case Threshold::HeldMonths:
        case Threshold::FewerAfterMonths:
            return Unit::Months;
        case Threshold::Families:
            return Unit::Families;
        case Threshold::Areas:
            return Unit::Areas;
        case Threshold::Raters:
            return Unit::People;
        case Threshold::Documents:
            break;
        }
        return Unit::Documents;
    };
    return filled(words[static_cast<std::size_t>(threshold.what)], {amount_words(unit(), threshold.asked)});
}

} // namespace

std::string threshold_words(const ThresholdTry& threshold) {
    static constexpr Text not_tried{"{1}, {2}: not tried, no portfolio of the cases meets it",
                                    "{1}, {2}: sin probar, ningún portafolio de los casos lo cumple"};
    static constexpr Text got{"{1}, {2}: just below {3}, at it {4}, just above {5}",
                              "{1}, {2}: justo por debajo {3}, en el número {4}, justo por encima {5}"};
    const std::string number = number_words(threshold);
    if (!threshold.tried)
        return filled(not_tried, {threshold.requirement, number});
    return filled(got, {threshold.requirement, number, name_of(threshold.got[0]), name_of(threshold.got[1]),
                        name_of(threshold.got[2])});
}

std::string thresholds_words(const std::vector<ThresholdTry>& thresholds) {
    static constexpr Text head{"Numbers: {1} of {2} make the difference that they should, tried just below, at and just above\n",
                               "Números: {1} de {2} marcan la diferencia que deben, probados justo por debajo, en el número y justo por encima\n"};
    const auto right = std::count_if(thresholds.begin(), thresholds.end(),
                                     [](const ThresholdTry& one) { return one.tried && one.agrees(); });
    std::string text = filled(head, {std::to_string(right), std::to_string(thresholds.size())});
    for (const ThresholdTry& one : thresholds)
        if (!one.tried || !one.agrees())
            text += "  " + threshold_words(one) + "\n";
    return text;
}

} // namespace imh
