// A paper as a spreadsheet: UTF-8 with its mark in front, lines that end in CR LF, a line for each row of each table.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/document.h"

namespace imh {

std::string document_csv(const paper::Document& document);

/// One cell, quoted where it must be. Spreadsheets take a text that begins with = + - or @ for a formula; such a text
/// gets an apostrophe in front, which says that it is text, also where spaces come first. Tabs become spaces and other
/// control characters but line ends are left out.
std::string csv_cell(std::string_view text);

/// The text of a cell that csv_cell made: without that apostrophe.
std::string_view without_text_mark(std::string_view cell);

/// Cells parted by commas, and the end of the line.
void append_csv_line(std::string& out, std::initializer_list<std::string_view> cells);

} // namespace imh
