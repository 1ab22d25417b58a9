#include "app/app.h"

#include "ui/kit/kit.h"

namespace imh::app {

using namespace kit;

void App::file_opened(std::string_view name, std::string_view bytes) {
    file_ = std::string(name) + ", " + std::to_string(bytes.size()) + " bytes";
}

void App::navigation(Frame& ui) {
    const auto nav = kit::navigation(ui, {.label = "Pages", .place = {.padding = pad(12, 18), .gap = 2, .width = size::navigation},
                                          .surface = Surface::Sunken, .edge = Edge::Right, .scrolls = true});
    {
        const auto brand = column(ui, {.padding = {10, 4, 10, 14}, .gap = 3});
        paragraph(ui, {.text = "Endorsement self-assessment", .size = 17, .bold = true, .tight = true});
        paragraph(ui, {.text = "The kit's test page", .size = 13, .tone = Tone::Muted});
    }
    const auto item = [&](Screen screen, std::string_view key, std::string_view label, Icon icon, std::string_view count) {
        if (nav_item(ui, {.key = key, .label = label, .icon = icon, .count = count, .current = screen_ == screen})) {
            screen_ = screen;
            ui.focus(ui.id("title"));
        }
    };
    item(Screen::Widgets, "widgets", "Widgets", Icon::House, "");
    nav_group(ui, "Your evidence");
    item(Screen::Trainings, "trainings", "Trainings", Icon::BookOpen, "14");
    item(Screen::Fields, "fields", "Fields", Icon::GraduationCap, "3");
    item(Screen::Long, "long", "A long list", Icon::User, "2,000");
    spring(ui);
    const auto line = row(ui, {.padding = pad(10), .gap = 9, .align = Align::Start});
    icon(ui, Icon::Lock);
    text(ui, {.text = "Nothing you enter leaves this page.", .size = size::small, .tone = Tone::Muted, .grow = 1});
}

void App::tabs_below(Frame& ui) {
    const auto nav = kit::navigation(ui, {.label = "Pages", .place = {.padding = {4, 2, 4, 10}}, .surface = Surface::Raised, .edge = Edge::Top});
    const auto line = row(ui, {.gap = 0});
    const auto item = [&](Screen screen, std::string_view key, std::string_view label, Icon icon) {
        if (nav_item(ui, {.key = key, .label = label, .icon = icon, .current = screen_ == screen, .stacked = true}))
            screen_ = screen;
    };
    item(Screen::Widgets, "widgets", "Widgets", Icon::House);
    item(Screen::Trainings, "trainings", "Evidence", Icon::BookOpen);
    item(Screen::Fields, "fields", "Fields", Icon::GraduationCap);
    item(Screen::Long, "long", "Long", Icon::User);
}

void App::standing(Frame& ui) {
    const auto aside = complementary(ui, {.label = "Where you stand", .place = {.padding = pad(20, 24), .gap = 8, .width = size::aside},
                                          .surface = Surface::Raised, .edge = Edge::Left, .scrolls = true});
    small(ui, "You are looking at");
    heading(ui, 2, "Infant Family Specialist");
    pill(ui, {Tone::NotYet, "Not yet · 2 of 5 left"});
    space(ui, 4);
    heading(ui, 3, "What you have earned");
    const auto met = [&](std::string_view what, Pill result) {
        {
            const auto line = row(ui, {.padding = pad(0, 4), .gap = 12});
            text(ui, {.text = what, .grow = 1});
            pill(ui, result);
        }
        divider(ui);
    };
    const auto measured = [&](std::string_view what, std::string_view measure, int now, int most, Tone tone) {
        {
            const auto line = row(ui, {.gap = 12, .align = Align::Start});
            text(ui, {.text = what, .grow = 1});
            text(ui, {.text = measure, .size = size::small, .figures = true});
        }
        progress(ui, {.label = what, .value = measure, .now = now, .most = most, .tone = tone});
        space(ui, 2);
        divider(ui);
    };
    met("Bachelor's degree or higher", {Tone::Met, "Met"});
    met("Two years of paid work", {Tone::Met, "Met"});
    measured("30 training hours", "\x02" "36 h\x03 of 30 h", 30, 30, Tone::Met);
    measured("37 competency areas", "\x02" "31\x03 of 37", 31, 37, Tone::Accent);
    measured("24 h reflective supervision", "\x02" "19.5 h\x03 of 24 h", 195, 240, Tone::Accent);
    heading(ui, 3, "What you would still do");
    met("Three reference ratings", {Tone::Reviewer, "Reviewer decides"});
    met("Sign the code of ethics", {Tone::NotYet, "To do"});
}

namespace {

struct Training {
    std::string_view id, date, title, by, hours, areas;
};
constexpr Training trainings_of_the_mock[] = {
    {"t1", "Feb 3, 2024", "Attachment and loss in the first year", "Early Relations Institute", "6.5 h", "5"},
    {"t2", "Nov 17, 2023", "Watching and wondering: observation in the home", "State IMH association", "12 h", "7"},
    {"t3", "Jun 9, 2023", "Culture, family and the home visitor", "Tribal health consortium", "6 h", "3"},
    {"t4", "Mar 2, 2023", "Early brain development", "Community college", "3 h", "2"},
    {"t5", "Oct 20, 2022", "Screening tools, birth to three", "Early intervention program", "4.5 h", ""},
};
constexpr Column columns[] = {
    {.title = "Date", .width = 88}, {.title = "Training", .grow = 1}, {.title = "Hours", .width = 56, .align = TextAlign::End},
    {.title = "Areas", .width = 100, .align = TextAlign::End}};

void training_row(Frame& ui, const Training& training, bool as_card) {
    if (as_card) {
        row_button(ui, {.text = training.title, .bold = true});
        const auto line = row(ui);
        text(ui, {.text = std::string(training.date) + " · " + std::string(training.hours), .size = size::small, .tone = Tone::Muted, .grow = 1});
        if (training.areas.empty())
            pill(ui, {Tone::NotYet, "no area yet"});
        else
            text(ui, {.text = std::string(training.areas) + " areas", .size = size::small, .tone = Tone::Muted});
        return;
    }
    {
        const auto c = cell(ui);
        text(ui, {.text = training.date, .size = size::small});
    }
    {
        const auto c = cell(ui);
        row_button(ui, {.text = training.title, .bold = true});
        text(ui, {.text = training.by, .size = size::small, .tone = Tone::Muted});
    }
    {
        const auto c = cell(ui);
        text(ui, {.text = training.hours, .align = TextAlign::End, .figures = true});
    }
    const auto c = cell(ui);
    if (training.areas.empty())
        pill(ui, {Tone::NotYet, "none yet"});
    else
        text(ui, {.text = training.areas, .align = TextAlign::End, .figures = true});
}

} // namespace

void App::trainings(Frame& ui) {
    {
        const auto top = row(ui, {.gap = 12});
        heading(ui, {.level = 1, .text = "Trainings", .grow = 1, .key = "title"});
        if (!ui.narrow() && button(ui, {.key = "paste", .label = "Paste from a spreadsheet…"}))
            dialog_ = true;
        if (button(ui, {.key = "add", .label = ui.narrow() ? "Add" : "Add a training", .icon = Icon::Plus, .weight = Weight::Primary})) {
            ++presses_;
            toast_ = true;
        }
    }
    lead(ui, "Each training counts once it covers at least one competency area. 36 hours counted, 4.5 waiting for an area.");
    space(ui, 8);
    const auto events = table(ui, {.key = "trainings", .label = "Trainings", .columns = columns, .count = 5, .chosen = training_, .selectable = true, .cards = ui.narrow()},
                              [](std::size_t i) { return trainings_of_the_mock[i].id; },
                              [&](std::size_t i) { training_row(ui, trainings_of_the_mock[i], ui.narrow()); });
    if (events.pressed)
        training_ = events.pressed;
    space(ui, 6);
    const auto box = card(ui);
    {
        const auto line = row_or_column(ui, 480, {.gap = 12});
        heading(ui, {.level = 2, .text = trainings_of_the_mock[training_.value_or(0)].title, .size = 16, .grow = 1});
        text(ui, {.text = "12 h · Nov 17 to Nov 18, 2023", .size = size::small, .tone = Tone::Muted});
    }
    heading(ui, {.level = 3, .text = "Areas it covers", .size = 15});
    {
        const auto line = wrap(ui, {.gap = 5});
        for (std::size_t i = 0; i < tags_.size(); ++i)
            if (tag(ui, {.key = tags_[i], .label = tags_[i], .key_area = i < 3, .removable = i > 4})) {
                tags_.erase(tags_.begin() + static_cast<std::ptrdiff_t>(i));
                ui.again();
                break;
            }
    }
    const auto line = row(ui, {.gap = 12});
    if (button(ui, {.key = "areas", .label = "Add areas…", .icon = Icon::Plus}))
        dialog_ = true;
    text(ui, {.text = "Still open at your category: community resources, safety, resolving conflict, and 3 more", .size = size::small, .tone = Tone::Muted, .grow = 1});
}

void App::widgets(Frame& ui) {
    heading(ui, {.level = 1, .text = "See where you stand before you apply", .size = 32, .key = "title"});
    paragraph(ui, {.text = "Enter your trainings, work and supervision. The page shows which category they meet, why, and what is left.", .size = 18, .tone = Tone::Muted, .max_width = 720});
    const Option categories[] = {
        {.key = "a", .label = "Infant Family Associate", .description = "Any degree, a CDA, or two years of paid work", .pill = Pill{Tone::Met, "Met"}},
        {.key = "b", .label = "Infant Family Specialist", .description = "A Bachelor's degree and two years of work with families", .pill = Pill{Tone::NotYet, "Not yet · 2 left"}},
        {.key = "c", .label = "Infant Mental Health Specialist", .description = "A Master's degree and therapy", .pill = Pill{Tone::NotYet, "Not yet · 4 left"}}};
    choice_cards(ui, {.key = "category", .label = "What are you thinking of?", .options = categories}, category_);
    {
        const auto line = wrap(ui, {.gap = 12});
        if (button(ui, {.key = "start", .label = "Start with your trainings", .weight = Weight::Primary}))
            screen_ = Screen::Trainings;
        if (button(ui, {.key = "open", .label = "Open my file…", .icon = Icon::FolderOpen, .keys = "Ctrl+O"}))
            effects_.push_back(ChooseFile{});
        if (button(ui, {.key = "save", .label = "Save", .icon = Icon::Save, .keys = "Ctrl+S"}))
            effects_.push_back(SaveFile{"demo.json", "application/json", "{}"});
        if (button(ui, {.key = "off", .label = "Not now", .disabled = true, .description = "Nothing to do yet"}))
            ++presses_;
        if (button(ui, {.key = "quiet", .label = "Show a message", .weight = Weight::Quiet}))
            toast_ = true;
        if (icon_button(ui, {.key = "gear", .label = "Settings", .icon = Icon::Settings}))
            dialog_ = true;
    }
    status(ui, "presses", "Pressed " + std::to_string(presses_) + " times. " + file_);
    {
        const auto why = card(ui, {.place = {.padding = pad(14, 12), .gap = 2}, .surface = Surface::Page});
        rich(ui, {{"Why", true}, {" · 27 h entered, 19.5 h counted. 7.5 h were received before your degree, and this category counts hours after it."}});
        link(ui, {.key = "source", .label = "AK-AIMH guidelines 2016", .address = "https://www.akaimh.org/", .size = 14});
    }
    if (const auto open = disclosure(ui, {.key = "more", .label = "Why it says so"}))
        paragraph(ui, "What was hidden is here.");
    {
        const auto box = notice(ui, {.key = "problem", .tone = Tone::NotYet, .title = "This file could not be read", .text = "At line 3 a bracket is missing."});
    }
    {
        const auto box = empty_state(ui, {.key = "empty", .icon = Icon::BookOpen, .title = "No trainings yet", .text = "Workshops, conferences and courses with clock hours belong here."});
        if (button(ui, {.key = "first", .label = "Add a training", .icon = Icon::Plus, .weight = Weight::Primary}))
            ++presses_;
    }
    const auto cells = wrap(ui);
    for (int heat = 0; heat <= 4; ++heat)
        heat_cell(ui, heat == 0 ? std::string_view{} : std::string_view{"6.5 h"}, heat, heat == 0 ? "none" : "Trainings, 6.5 h");
}

void App::fields(Frame& ui) {
    heading(ui, {.level = 1, .text = "Fields", .key = "title"});
    const auto box = card(ui, {.place = {.padding = pad(18, 16), .gap = 14, .max_width = 640}});
    text_field(ui, {.key = "training title", .label = "Title", .help = "As it stands on the certificate", .example = "Early brain development", .required = true}, title_);
    {
        const auto line = row_or_column(ui, 420, {.gap = 12, .align = Align::Start});
        date_field(ui, {.key = "date", .label = "Date", .grow = 1}, date_);
        hours_field(ui, {.key = "hours", .label = "Clock hours", .grow = 1}, hours_);
    }
    number_field(ui, {.key = "people", .label = "People", .width = 120}, number_);
    text_area(ui, {.key = "notes", .label = "Notes", .lines = 3}, notes_);
    search_field(ui, {.key = "search", .label = "Search areas"}, search_);
    choices(ui);
}

void App::choices(Frame& ui) {
    const Option degrees[] = {{.key = "none", .label = "None"}, {.key = "ba", .label = "Bachelor's"}, {.key = "ma", .label = "Master's"}};
    select(ui, {.key = "degree", .label = "Highest degree", .options = degrees}, degree_);
    const Option colours[] = {{.key = "yes", .label = "Yes", .description = "It was paid"}, {.key = "no", .label = "No"}, {.key = "unsure", .label = "Not sure"}};
    radio_group(ui, {.key = "paid", .label = "Was it paid work?", .options = colours}, colour_);
    checkbox(ui, {.key = "tick", .label = "Observation & listening", .description = "Noticing what baby and parent do together", .key_area = true, .pill = Pill{Tone::NotYet, "open"}}, tick_);
    const Option views[] = {{.key = "all", .label = "All areas"}, {.key = "open", .label = "Still open"}};
    const Choice choice{.key = "view", .label = "Which areas", .options = views};
    tabs(ui, choice, tab_);
    const auto panel = tab_panel(ui, choice, tab_);
    paragraph(ui, tab_ == 0 ? "All of them" : "Those that are open");
}

void App::long_list(Frame& ui) {
    heading(ui, {.level = 1, .text = "A long list", .key = "title"});
    std::string key;
    const auto key_of = [&](std::size_t i) -> std::string_view { return key = "row " + std::to_string(i); };
    table(ui, {.key = "long", .label = "Sessions", .columns = columns, .count = 2000, .row_height = 44, .cards = ui.narrow()}, key_of, [&](std::size_t i) {
        const Training training{"", "Jan 1, 2024", trainings_of_the_mock[i % 5].title, "", "1 h", "3"};
        training_row(ui, training, ui.narrow());
    });
}

void App::over_the_page(Frame& ui) {
    if (dialog_) {
        bool closed = false;
        const auto box = dialog(ui, {.key = "areas dialog", .title = "Add areas", .page = true}, closed);
        paragraph(ui, "Which areas did this training cover?");
        search_field(ui, {.key = "search areas", .label = "Search areas"}, search_);
        for (const char* area : {"Safety", "Community resources", "Resolving conflict"})
            checkbox(ui, {.key = area, .label = area}, tick_);
        const auto buttons = dialog_buttons(ui);
        closed |= button(ui, {.key = "cancel", .label = "Cancel"});
        closed |= button(ui, {.key = "done", .label = "Done", .weight = Weight::Primary});
        if (closed) {
            dialog_ = false;
            ui.again();
        }
    }
    if (toast_ && toast(ui, {.key = "toast", .text = "Training deleted", .action = "Undo"}) != ToastEvent::None) {
        toast_ = false;
        ui.again();
    }
}

void App::frame(Frame& ui) {
    const auto shell = row_or_column(ui, size::medium, {.gap = 0, .grow = 1});
    if (!ui.narrow())
        navigation(ui);
    {
        Place place{.padding = pad(size::page, 26), .gap = 8, .grow = 1};
        if (ui.narrow())
            place.padding = pad(16);
        const auto page = main_region(ui, {.place = place, .scrolls = true});
        void (App::*const shown[])(Frame&) = {&App::trainings, &App::widgets, &App::fields, &App::long_list};
        const auto show = shown[static_cast<std::size_t>(screen_)]; // by itself: g++ 12's sanitizer misreads both in one
        (this->*show)(ui);
    }
    if (ui.wide())
        standing(ui);
    if (ui.narrow())
        tabs_below(ui);
    over_the_page(ui);
}

} // namespace imh::app
