#include "core/papers/paper.h"

#include "core/papers/words.h"

namespace imh::paper {

std::string_view name_of(Kind kind) {
    static constexpr std::array<std::string_view, all_kinds.size()> names = {"standing", "map", "log", "plan",
                                                                             "worksheet"};
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_named(std::string_view name) {
    for (const Kind kind : all_kinds)
        if (name_of(kind) == name)
            return kind;
    return std::nullopt;
}

std::string_view title_of(Kind kind) {
    static constexpr std::array<Text, all_kinds.size()> titles = {
        words::standing_title, words::map_title, words::log_title, words::plan_title, words::worksheet_title};
    return titles[static_cast<std::size_t>(kind)];
}

std::string_view purpose_of(Kind kind) {
    static constexpr std::array<Text, all_kinds.size()> purposes = {
        words::standing_purpose, words::map_purpose, words::log_purpose, words::plan_purpose, words::worksheet_purpose};
    return purposes[static_cast<std::size_t>(kind)];
}

Document make(Kind kind, const Source& source) {
    switch (kind) {
    case Kind::Standing:
        return standing_report(source);
    case Kind::Map:
        return competency_map_report(source);
    case Kind::Log:
        return training_log(source);
    case Kind::Plan:
        return development_plan_report(source);
    case Kind::Worksheet:
        break;
    }
    return easy_worksheet(source);
}

} // namespace imh::paper
