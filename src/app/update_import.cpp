// Trainings from a table: looked at, then taken over at once. Until then nothing of the portfolio changes.

#include "app/importing.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/changing.h"
#include "core/bounds.h"
#include "io/catalogue_file.h"
#include "io/catalogue_import.h"
#include "io/import_text.h"
#include "io/training_file.h"
#include "io/training_import.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

/// As they are written in the rules, and in the language of the page.
AreaNames names_of(const State& state) {
    AreaNames names = area_names(state.original);
    add_names(names, state.pack);
    return names;
}

ImportInto into(const State& state, const AreaNames& names, ImportTarget target) {
    return {state.pack, names, state.portfolio, state.today, target};
}

void show_rows(ui::Importing& shown, std::vector<ImportRow> rows) {
    shown.rows = std::move(rows);
    shown.chosen.clear();
    for (const ImportRow& row : shown.rows)
        shown.chosen.push_back(row.wanted());
}

/// "3/5/23, 3/12/23": what stands in a column, shortened.
std::string samples_of(const ImportWork& work, std::size_t column) {
    constexpr std::size_t most = 2;
    constexpr std::size_t longest = 60;
    std::string samples;
    std::size_t taken = 0;
    for (std::size_t row = work.shown.reading.first_row(); row < work.table.rows.size() && taken < most; ++row) {
        std::string cell(work.table.cell(row, column));
        if (cell.empty())
            continue;
        std::ranges::replace(cell, '\n', ' ');
        samples += (taken++ > 0 ? ", " : "") + cell;
    }
    if (samples.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(samples[end]) & 0xC0U) == 0x80U)
            --end;
        samples = samples.substr(0, end) + "\xE2\x80\xA6";
    }
    return samples;
}

void show_table(const State& state, ImportWork& work) {
    ui::Importing& shown = work.shown;
    shown.columns.clear();
    for (std::size_t column = 0; column < work.table.columns; ++column)
        shown.columns.push_back({column_words(work.table, shown.reading, column), samples_of(work, column)});
    show_rows(shown, rows_of_table(work.table, shown.reading, into(state, names_of(state), shown.target)));
}

/// The table read as it most likely is.
void take_table(const State& state, ImportWork& work, CsvTable table) {
    work.table = std::move(table);
    work.shown.table = true;
    work.shown.trouble.clear();
    work.shown.separator = work.table.separator;
    work.shown.reading = likely_reading(work.table, names_of(state), state.today, work.shown.target);
    work.shown.likely_headings = work.shown.reading.headings.value_or(0);
    show_table(state, work);
}

void tell_trouble(ui::Importing& shown, const std::vector<Problem>& problems) {
    if (problems.empty())
        return;
    shown.trouble = problems.front().what;
    shown.remedy = problems.front().remedy;
}

/// Is it a list of trainings by its name, or by what stands in it? A letter or a log is none.
bool looks_like_list(std::string_view name, const TableReading& reading) {
    for (const std::string_view ending : {".csv", ".tsv", ".tab", ".xlsx", ".xls", ".ods", ".numbers"})
        if (name.ends_with(ending))
            return true;
    const auto has = [&](TrainingField field) {
        return std::ranges::any_of(reading.columns, [&](const ColumnUse& use) { return use.field == field; });
    };
    return has(TrainingField::Title) && (has(TrainingField::From) || has(TrainingField::Hours));
}

/// A list that comes while courses on offer are looked at is one of these.
ImportTarget target_now(const State& state) {
    if (state.importing)
        return state.importing->shown.target;
    return state.ui.screen == ui::Screen::Catalogue ? ImportTarget::Catalogue : ImportTarget::Trainings;
}

ImportWork new_work(ImportTarget target) {
    ImportWork work;
    work.shown.target = target;
    return work;
}

void begin(State& state, ImportWork work) {
    state.ui.import_paste.clear();
    state.ui.import_shown = 0;
    state.refusal.reset();
    state.importing = std::move(work);
}

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::BeginImport& to) const { begin(state, new_work(to.target)); }
    void operator()(const ui::LookAtRows& pasted) const {
        ImportWork work = new_work(target_now(state));
        work.bytes = pasted.text;
        const FileContent content = file_content(work.bytes);
        if ((content == FileContent::Trainings || content == FileContent::Catalogue) && open_import(state, {}, work.bytes))
            return;
        Read<CsvTable> read = read_table(work.bytes, {});
        if (read.value)
            take_table(state, work, std::move(*read.value));
        tell_trouble(work.shown, read.problems);
        begin(state, std::move(work));
    }
    void operator()(const ui::MatchColumn& match) const {
        if (!state.importing || match.column >= state.importing->shown.reading.columns.size())
            return;
        TableReading& reading = state.importing->shown.reading;
        // What a training has once comes from one column.
        const bool repeats = match.field == TrainingField::Areas || match.field == TrainingField::Words;
        for (ColumnUse& use : reading.columns)
            if (use.field == match.field && !repeats)
                use = {};
        reading.columns[match.column] = {.field = match.field};
        show_table(state, *state.importing);
    }
    void operator()(const ui::ReadHeadings& headings) const {
        if (!state.importing || (headings.row && *headings.row >= state.importing->table.rows.size()))
            return;
        ImportWork& work = *state.importing;
        work.shown.reading = reading_with_headings(work.table, names_of(state), state.today, headings.row, work.shown.target);
        show_table(state, work);
    }
    void operator()(const ui::ReadDays& days) const {
        if (!state.importing)
            return;
        state.importing->shown.reading.order = days.order;
        show_table(state, *state.importing);
    }
    void operator()(const ui::PartCells& cells) const {
        if (!state.importing)
            return;
        if (Read<CsvTable> read = read_table(state.importing->bytes, {}, cells.separator); read.value)
            take_table(state, *state.importing, std::move(*read.value));
    }
    void operator()(const ui::ChooseRow& choice) const {
        if (!state.importing || choice.row >= state.importing->shown.chosen.size())
            return;
        ui::Importing& shown = state.importing->shown;
        shown.chosen[choice.row] = choice.chosen && !shown.rows[choice.row].kept_back;
    }
    void operator()(const ui::TakeRows&) const {
        if (!state.importing)
            return;
        const ui::Importing& shown = state.importing->shown;
        const bool offers = shown.target == ImportTarget::Catalogue;
        ui::AddEntries add;
        if (offers)
            for (Offer& offer : chosen_offers(shown.rows, shown.chosen, state.portfolio))
                add.entries.emplace_back(std::move(offer));
        else
            for (Training& training : chosen_trainings(shown.rows, shown.chosen, state.portfolio))
                add.entries.emplace_back(std::move(training));
        if (add.entries.empty())
            return;
        const std::size_t there = offers ? state.portfolio.offers.size() : state.portfolio.trainings.size();
        if (there + add.entries.size() > portfolio_bounds::entries) {
            show_toast(state, std::string(words::too_many), false);
            return;
        }
        const std::string number = std::to_string(add.entries.size());
        const bool one = add.entries.size() == 1;
        add.said = offers ? (one ? std::string(words::offers_kept_one) : filled(words::offers_kept, {number}))
                          : number + std::string(one ? words::import_done_one : words::import_done_many);
        state.importing.reset();
        show_screen(state, offers ? ui::Screen::Catalogue : ui::Screen::Trainings, effects);
        update(state, ui::EntryAction{std::move(add)}, effects);
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::CloseImport&) const {
        state.importing.reset();
        state.ui.import_paste.clear();
    }
};

} // namespace

bool open_import(State& state, std::string_view name, std::string_view bytes) {
    const FileContent content = file_content(bytes);
    ImportWork work = new_work(target_now(state));
    work.shown.source = name;
    work.bytes = bytes;
    if (content == FileContent::Catalogue) {
        work.shown.target = ImportTarget::Catalogue;
        const Read<CatalogueFile> read = read_catalogue_file(bytes, name);
        if (read.value)
            show_rows(work.shown, rows_of_offers(read.value->offers, into(state, names_of(state), work.shown.target)));
        tell_trouble(work.shown, read.problems);
        if (read.value && work.shown.rows.empty())
            work.shown.trouble = words::import_no_offers;
        begin(state, std::move(work));
        return true;
    }
    if (content == FileContent::Trainings) {
        work.shown.target = ImportTarget::Trainings;
        const Read<TrainingFile> read = read_training_file(bytes, name);
        if (read.value)
            show_rows(work.shown, rows_of_trainings(read.value->trainings, into(state, names_of(state), work.shown.target)));
        tell_trouble(work.shown, read.problems);
        if (read.value && work.shown.rows.empty())
            work.shown.trouble = words::import_no_trainings;
        begin(state, std::move(work));
        return true;
    }
    if (content != FileContent::Table)
        return false;
    Read<CsvTable> read = read_table(bytes, name);
    if (read.value)
        take_table(state, work, std::move(*read.value));
    tell_trouble(work.shown, read.problems);
    if (!looks_like_list(name, work.shown.reading))
        return false;
    begin(state, std::move(work));
    return true;
}

void update(State& state, const ui::ImportAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

} // namespace imh::app
