// How long the page takes with 2,000 trainings, without a window: a key typed in the search field or in a training's
// title to the picture that follows, and a frame in which nothing happens. The browser's part comes on top: tools/bench
// page.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "app/app.h"
#include "io/portfolio_json.h"
#include "io/rule_pack_json.h"
#include "support/headless.h"
#include "support/random_portfolio.h"
#include "ui/words.h"

namespace {

using namespace imh;
using kit::Role;

std::string portfolio_file(std::size_t trainings) {
    const Read<RulePack> pack = read_bundled_pack("ak-aimh-2016");
    testing::Dice dice{7};
    Portfolio portfolio = testing::applicant_p4c(*pack.value);
    while (portfolio.trainings.size() < trainings) {
        portfolio.trainings.push_back(
            testing::random::training(dice, *pack.value, "more-" + std::to_string(portfolio.trainings.size())));
        portfolio.trainings.back().title = "Training about babies " + std::to_string(portfolio.trainings.size());
    }
    return write_portfolio(portfolio);
}

struct Desk {
    app::App app;
    testing::Screen screen;

    explicit Desk(std::size_t trainings) : screen([this](kit::Frame& frame) { app.frame(frame); }, environment()) {
        app.start(screen.environment);
        screen.frame();
        app.file_opened("many.json", portfolio_file(trainings));
        screen.frame();
        for (const kit::Node& node : screen.context.description().nodes)
            if (node.role == Role::Link && node.name.starts_with(std::string_view(ui::words::screens[3])))
                screen.press(Role::Link, std::string(node.name));
        screen.frame();
    }
    static kit::Environment environment() {
        kit::Environment environment;
        environment.reduced_motion = true;
        environment.today = std::chrono::year(2025) / 6 / 30;
        return environment;
    }
    void edit(Role role, std::string_view name, const std::string& text) {
        if (const kit::Node* field = screen.find(role, name))
            screen.context.input({.id = field->id, .kind = kit::Input::Edit, .text = text});
        screen.frame();
    }
};

template<class Run>
void report(const char* what, int runs, Run run) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        run(i);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-44s %7.2f ms median %7.2f ms at the 95th percentile\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100]);
}

} // namespace

int main() {
    constexpr std::size_t trainings = 2'000;
    Desk desk(trainings);
    std::printf("%zu trainings, all frames until the page is at rest\n", trainings);
    report("a frame in which nothing happens", 200, [&](int) { desk.screen.frame(); });
    const std::string sought = "babies 19";
    report("a key in the search field", 200, [&](int i) {
        desk.edit(Role::SearchField, ui::words::find_trainings,
                  sought.substr(0, static_cast<std::size_t>(i) % sought.size()));
    });
    desk.edit(Role::SearchField, ui::words::find_trainings, "");
    desk.screen.press(Role::Button, "Training about babies 1000");
    desk.screen.frame();
    report("a key in the title of a training", 200, [&](int i) {
        desk.edit(Role::TextField, ui::words::title,
                  "Training about babies" + std::string(static_cast<std::size_t>(i % 9), 'x'));
    });
    report("hours that move every standing", 100,
           [&](int i) { desk.edit(Role::TextField, ui::words::hours, std::to_string(1 + i % 5)); });
    return 0;
}
