#include "ui/screens/career_list.h"

#include <array>

#include "ui/screens/career_parts.h"
#include "ui/words.h"

namespace imh::ui {

namespace {

void small_line(Page& page, std::string_view text) {
    if (!text.empty())
        kit::text(page.kit, {.text = text, .size = 14, .tone = kit::Tone::Muted, .figures = true});
}

void missing_pill(Page& page, std::string_view text) {
    if (!text.empty())
        kit::pill(page.kit, {.tone = kit::Tone::NotYet, .text = text});
}

void table_row(Page& page, const CareerRow& row, bool has_extra, bool has_mark) {
    {
        const auto cell = kit::cell(page.kit);
        if (row.when.empty())
            missing_pill(page, row.no_when);
        else
            kit::text(page.kit, {.text = row.when, .size = 14, .figures = true});
    }
    {
        const auto cell = kit::cell(page.kit);
        kit::row_button(page.kit, {.text = row.title, .bold = true});
        small_line(page, row.small);
        missing_pill(page, row.missing);
    }
    if (has_extra) {
        const auto cell = kit::cell(page.kit);
        if (!row.extra.empty())
            kit::text(page.kit, {.text = row.extra, .align = kit::TextAlign::End, .figures = true});
    }
    if (!has_mark)
        return;
    const auto cell = kit::cell(page.kit);
    if (row.mark)
        mark_pill(page, *row.mark);
}

/// In one cell beside the editor, or as a card.
void narrow_row(Page& page, const CareerRow& row, std::string_view extra_column) {
    kit::row_button(page.kit, {.text = row.title, .bold = true});
    std::string small = row.when;
    if (!row.extra.empty())
        small += (small.empty() ? "" : " \xC2\xB7 ") + std::string(extra_column) + ' ' + row.extra;
    small_line(page, row.small);
    small_line(page, small);
    const auto pills = kit::wrap(page.kit, {.gap = 6});
    if (row.when.empty())
        missing_pill(page, row.no_when);
    missing_pill(page, row.missing);
    if (row.mark)
        mark_pill(page, *row.mark);
}

} // namespace

void career_list(Page& page, const CareerList& list, kit::FunctionRef<const std::string&(std::size_t)> id_of,
                 kit::FunctionRef<CareerRow(std::size_t)> row_of) {
    const bool has_extra = !list.extra_column.empty();
    const bool cards = page.kit.narrow();
    std::vector<kit::Column> columns{{.title = list.title_column, .grow = 1}};
    if (!list.slim) {
        columns.insert(columns.begin(), {.title = words::column_when, .width = 150});
        if (has_extra)
            columns.push_back({.title = list.extra_column, .width = 104, .align = kit::TextAlign::End});
        if (list.marks)
            columns.push_back({.title = words::column_counts, .width = 164});
    }
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < list.count; ++i)
        if (page.ui.open && page.ui.open->kind == list.kind && page.ui.open->id == id_of(i))
            chosen = i;
    const kit::TableEvents events = kit::table(
        page.kit,
        {.key = list.key,
         .label = list.label,
         .columns = columns,
         .count = list.count,
         .chosen = chosen,
         .selectable = true,
         .cards = cards},
        [&](std::size_t i) -> std::string_view { return id_of(i); },
        [&](std::size_t i) {
            const CareerRow row = row_of(i);
            if (cards) {
                narrow_row(page, row, list.extra_column);
            } else if (list.slim) {
                const auto cell = kit::cell(page.kit);
                narrow_row(page, row, list.extra_column);
            } else {
                table_row(page, row, has_extra, list.marks);
            }
        });
    if (events.pressed && *events.pressed < list.count)
        page.ask(OpenEntry{{list.kind, id_of(*events.pressed)}});
}

} // namespace imh::ui
