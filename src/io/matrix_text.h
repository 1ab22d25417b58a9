// The table of areas by level: for each area of a pack, at which levels it is asked for.
#pragma once

#include <string>
#include <vector>

#include "core/rule_pack.h"

namespace imh {

/// A cell is "x" where every category of the level asks for the area, empty where none does, and
/// else the capital letters of the designations that do: "P", "RF".
struct Matrix {
    struct Row {
        std::uint16_t area = 0; // index in RulePack::areas
        std::vector<std::string> cells;
    };
    std::vector<std::string> levels; // in the pack's order
    std::vector<Row> rows;
};

Matrix make_matrix(const RulePack& pack);

std::string matrix_text(const RulePack& pack);
std::string matrix_csv(const RulePack& pack);
std::string matrix_json(const RulePack& pack);

} // namespace imh
