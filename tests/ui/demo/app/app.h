// The kit's own test page: every widget once, with the state it needs. It stands in for src/app/app.h, so
// that the same platform and the same web/ run it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/platform.h"
#include "ui/kit/frame.h"

namespace imh::app {

class App {
public:
    void start(const kit::Environment&, std::string_view = {}, std::string_view = {}) {}
    void frame(kit::Frame& ui);
    void file_opened(std::string_view name, std::string_view bytes);
    void save_ended(std::uint32_t, ui::SaveEnd, std::string_view) {}
    std::string_view draft_bytes() { return {}; }
    void draft_opened(const std::string&, std::string_view, bool) {}
    void draft_news(ui::DraftNews, const ui::FoundDraft&) {}
    std::vector<Effect> take_effects() { return std::exchange(effects_, {}); }

private:
    void navigation(kit::Frame& ui);
    void tabs_below(kit::Frame& ui);
    void standing(kit::Frame& ui);
    void trainings(kit::Frame& ui);
    void widgets(kit::Frame& ui);
    void fields(kit::Frame& ui);
    void choices(kit::Frame& ui);
    void long_list(kit::Frame& ui);
    void over_the_page(kit::Frame& ui);

    enum class Screen : std::uint8_t { Trainings, Widgets, Fields, Long } screen_ = Screen::Trainings;
    std::optional<std::size_t> training_ = 1, category_ = 1, degree_, colour_;
    std::size_t tab_ = 0;
    bool tick_ = true, dialog_ = false, toast_ = false;
    int presses_ = 0;
    std::string title_, date_, hours_, search_, notes_, number_, file_;
    std::vector<std::string> tags_ = {"Observation & listening", "Screening & assessment",
                                      "Infant development & behavior", "Family relationships & dynamics",
                                      "Responding with empathy", "Curiosity", "Self awareness"};
    std::vector<Effect> effects_;
};

} // namespace imh::app
