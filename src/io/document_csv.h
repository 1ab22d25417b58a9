// A paper as a spreadsheet: UTF-8 with its mark in front, lines that end in CR LF, a line for each row of each table.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"

namespace imh {

std::string document_csv(const paper::Document& document);

/// One cell, quoted where it must be. Spreadsheets take a text that begins with = + - or @ for a formula; such a text
/// gets an apostrophe in front, which says that it is text, also where spaces come first. Tabs become spaces and other
/// control characters but line ends are left out.
std::string csv_cell(std::string_view text);

} // namespace imh
