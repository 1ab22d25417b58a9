// A paper as structure: sections of headings, sentences, facts and tables, in the language in use when it was made.
// What it looks like is for those who show it: one HTML file, plain text, a spreadsheet, or the page itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/finding.h"
#include "core/language.h"

namespace imh::paper {

enum class Side : std::uint8_t { Start, End, Center };

struct Cell {
    std::string text;                 // as it is read; a line break parts its lines
    std::string plain;                // for a spreadsheet: "6.50", "2023-11-17"; empty where it is as `text`
    std::optional<Standing> standing; // told by an icon beside the words
    std::optional<std::uint8_t> heat; // of a map: 0 (nothing) to 4
    bool operator==(const Cell&) const = default;
};

struct Column {
    std::string title;
    Side side = Side::Start;
    bool operator==(const Column&) const = default;
};

enum class RowKind : std::uint8_t {
    Entry,
    Group, // a title over the rows that follow, in its first cell; the others are empty
    Total,
};

struct Row {
    std::string key;         // the entry's or area's id; empty for groups and totals
    std::vector<Cell> cells; // as many as there are columns
    RowKind kind = RowKind::Entry;
    bool operator==(const Row&) const = default;
};

enum class Layout : std::uint8_t {
    Grid,
    Records, // rows have many long cells: each is best shown as a card of column titles and values
};

struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
    Layout layout = Layout::Grid;
    bool to_tick = false; // each entry is ticked off by hand once it is done
    bool operator==(const Table&) const = default;
};

struct Heading {
    int level = 3; // 3 or 4: the document's title is 1, a section's 2
    std::string text;
    std::optional<Standing> standing;
    std::string standing_words; // beside the heading; empty where there is none
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    std::string text;
    bool operator==(const Paragraph&) const = default;
};

struct Bullets {
    std::string title; // a word before the list: "Why", "Next"; may be empty
    std::vector<std::string> items;
    bool operator==(const Bullets&) const = default;
};

/// What a reader must not overlook, or small print: framed.
struct Note {
    std::string text;
    bool operator==(const Note&) const = default;
};

struct Fact {
    std::string label;
    Cell value;
    bool operator==(const Fact&) const = default;
};

struct Facts {
    std::vector<Fact> facts;
    bool operator==(const Facts&) const = default;
};

/// A picture of dark and light squares that a machine reads: a QR code.
struct Squares {
    std::string label; // what it is for
    std::string text;  // what a machine reads in it: stands in its place where no picture can
    std::size_t size = 0;   // squares on each of its sides
    std::vector<bool> dark; // row by row
    bool operator==(const Squares&) const = default;
};

using Block = std::variant<Heading, Paragraph, Bullets, Note, Facts, Table, Squares>;

struct Section {
    std::string key;   // stable, the same in every language: "training"
    std::string title; // may be empty
    std::vector<Block> blocks;
    bool operator==(const Section&) const = default;
};

struct Document {
    std::string key; // for the name of a file: "standing"
    Language language = Language::English;
    std::string title;
    std::vector<Section> sections;
    bool operator==(const Document&) const = default;
};

} // namespace imh::paper
