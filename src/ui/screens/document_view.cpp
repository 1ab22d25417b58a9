#include "ui/screens/document_view.h"

#include <algorithm>

#include "ui/screens/parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

using namespace paper;

void words_with_mark(Page& page, const Cell& cell, kit::Text look) {
    look.text = cell.text;
    if (!cell.standing) {
        kit::text(page.kit, look);
        return;
    }
    kit::pill(page.kit, {.tone = tone_of(*cell.standing), .text = cell.text});
}

struct Shower {
    Page& page;
    const Section& section;
    bool worksheet = false;
    std::size_t number = 0; // of the block in its section

    void operator()(const Heading& heading) {
        const auto row = kit::wrap(page.kit, {.gap = 10});
        kit::heading(page.kit, {.level = 3, .text = heading.text, .size = heading.level == 3 ? 18.0F : 16.0F});
        if (!heading.standing_words.empty())
            kit::pill(page.kit,
                      {.tone = tone_of(heading.standing.value_or(Standing::NotMet)), .text = heading.standing_words});
    }
    void operator()(const Paragraph& paragraph) {
        kit::paragraph(page.kit, {.text = paragraph.text, .max_width = 620});
    }
    void operator()(const Note& note) {
        const auto scope =
            kit::notice(page.kit, {.key = std::to_string(number), .text = note.text, .icon = kit::Icon::Info});
    }
    void operator()(const Bullets& bullets) {
        const auto column = kit::column(page.kit, {.gap = 4});
        if (!bullets.title.empty())
            kit::text(page.kit, {.text = bullets.title, .bold = true});
        for (const std::string& item : bullets.items)
            kit::paragraph(page.kit, {.text = item, .size = 15, .max_width = 620});
    }
    void operator()(const Facts& facts) {
        const auto column = kit::column(page.kit, {.gap = 4});
        for (const paper::Fact& fact : facts.facts)
            pair(fact.label, fact.value);
    }
    void operator()(const Squares& squares) {
        kit::paragraph(page.kit, {.text = squares.label, .max_width = 620});
        kit::squares(page.kit, {.key = "squares", .label = words::qr_code, .size = squares.size, .dark = squares.dark});
        kit::paragraph(page.kit, {.text = squares.text, .size = 14, .max_width = 620});
    }
    void operator()(const Table& table) {
        if (!table.caption.empty())
            kit::heading(page.kit, {.level = 3, .text = table.caption, .size = 16});
        if (table.layout == Layout::Records || worksheet_rows(table))
            records(table);
        else
            grid(table);
    }

private:
    /// What is typed into EASy is copied value by value, so it stands as cards.
    bool worksheet_rows(const Table& table) const { return worksheet && table.to_tick && section.key != "totals"; }

    void pair(std::string_view label, const Cell& cell) {
        const auto row = kit::row_or_column(page.kit, 460, {.gap = 6, .align = kit::Align::Start});
        {
            const auto name = kit::column(page.kit, {.width = page.kit.narrow() ? 0.0F : 190.0F});
            kit::text(page.kit, {.text = label, .size = 14, .tone = kit::Tone::Muted});
        }
        const auto value = kit::column(page.kit, {.grow = 1});
        words_with_mark(page, cell, {.size = 15});
    }

    static std::string title_of_row(const Row& row) { return row.cells.front().text; }

    void grid(const Table& table) {
        const bool cards = page.kit.narrow();
        std::vector<kit::Column> columns;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns[i];
            const bool figures = column.side == Side::End;
            const bool cell_of_map = column.side == Side::Center;
            columns.push_back({.title = column.title,
                               .width = figures ? 92.0F : cell_of_map ? 76.0F : 0.0F,
                               .grow = figures || cell_of_map ? 0.0F : i == 0 ? 2.0F : 1.4F,
                               .align = figures ? kit::TextAlign::End : kit::TextAlign::Start});
        }
        std::string key;
        const kit::TableEvents events = kit::table(
            page.kit,
            {.key = "table" + std::to_string(number),
             .label = table.caption.empty() ? section.title : table.caption,
             .columns = columns,
             .count = table.rows.size(),
             .row_height = 44,
             .cards = cards},
            [&](std::size_t i) -> std::string_view { return key = std::to_string(i); },
            [&](std::size_t i) { cards ? card_row(table, table.rows[i]) : grid_row(table, table.rows[i]); });
        static_cast<void>(events);
    }

    void grid_row(const Table& table, const Row& row) {
        const bool bold = row.kind != RowKind::Entry;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto cell = kit::cell(page.kit);
            const Cell& holds = row.cells[i];
            if (holds.heat && row.kind == RowKind::Entry)
                kit::heat_cell(page.kit, holds.text, *holds.heat,
                               holds.text.empty() ? std::string_view(words::nothing_in_cell) : holds.text);
            else if (!holds.text.empty())
                words_with_mark(page, holds, {.size = 14, .bold = bold, .figures = table.columns[i].side == Side::End});
        }
    }

    void card_row(const Table& table, const Row& row) {
        const auto column = kit::column(page.kit, {.gap = 4});
        kit::text(page.kit,
                  {.text = row.cells.front().text, .size = row.kind == RowKind::Group ? 16.0F : 15.0F, .bold = true});
        for (std::size_t i = 1; i < table.columns.size(); ++i)
            if (!row.cells[i].text.empty())
                pair(table.columns[i].title, row.cells[i]);
    }

    void records(const Table& table) {
        std::string key;
        kit::list(
            page.kit,
            {.key = "records" + std::to_string(number),
             .label = table.caption.empty() ? section.title : table.caption,
             .count = table.rows.size(),
             .row_height = 260,
             .gap = 10},
            [&](std::size_t i) -> std::string_view {
                return key = table.rows[i].key.empty() ? std::to_string(i) : table.rows[i].key;
            },
            [&](std::size_t i) { record(table, table.rows[i]); });
    }

    void record(const Table& table, const Row& row) {
        const auto card = kit::card(page.kit, {.key = "record", .place = {.padding = kit::pad(14, 12), .gap = 6}});
        const bool to_tick = table.to_tick && row.kind == RowKind::Entry;
        if (to_tick) {
            const std::string name = section.key + " " + row.key;
            bool typed = page.ui.papers.typed.contains(name);
            if (kit::checkbox(page.kit, {.key = "typed", .label = filled(words::typed_row, {title_of_row(row)})},
                              typed)) {
                if (typed)
                    page.ui.papers.typed.insert(name);
                else
                    page.ui.papers.typed.erase(name);
            }
        } else {
            kit::text(page.kit, {.text = row.cells.front().text, .bold = true});
        }
        for (std::size_t i = to_tick ? 0 : 1; i < table.columns.size(); ++i)
            if (!row.cells[i].text.empty())
                to_type(row, table.columns[i].title, row.cells[i], i, to_tick);
    }

    void to_type(const Row& row, std::string_view label, const Cell& cell, std::size_t column, bool copies) {
        const auto line = kit::row(page.kit, {.gap = 8, .align = kit::Align::Start});
        {
            const auto value = kit::column(page.kit, {.gap = 0, .grow = 1});
            kit::text(page.kit, {.text = label, .size = 14, .tone = kit::Tone::Muted});
            words_with_mark(page, cell, {.size = 15});
        }
        if (!copies)
            return;
        const std::string name = filled(words::copy_value, {label, title_of_row(row)});
        if (kit::icon_button(page.kit, {.key = "copy" + std::to_string(column),
                                        .label = name,
                                        .icon = kit::Icon::Copy,
                                        .weight = kit::Weight::Quiet})) {
            page.ask(CopyWords{cell.text});
            page.ui.say = words::copied;
        }
    }
};

} // namespace

void section_view(Page& page, const Section& section, bool worksheet) {
    const kit::KeyScope key(page.kit, section.key);
    const auto column = kit::column(page.kit, {.key = "section", .gap = 10});
    if (!section.title.empty())
        kit::heading(page.kit, 2, section.title);
    Shower shower{page, section, worksheet};
    for (const Block& block : section.blocks) {
        const kit::KeyScope block_key(page.kit, std::to_string(shower.number));
        std::visit(shower, block);
        ++shower.number;
    }
}

} // namespace imh::ui
