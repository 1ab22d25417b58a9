// The papers that are taken away: shown, printed, saved.
#pragma once

#include <cstdint>
#include <variant>

#include "core/papers/paper.h"

namespace imh::ui {

struct ShowPaper {
    paper::Kind kind = paper::Kind::Standing;
};
/// The statement of what a course covers, for a certificate.
struct ShowStatement {
    EvidenceId offer;
};
struct CompareWith {
    EditionId edition;
};
struct ClosePaper {};
struct PrintPaper {
    paper::Kind kind = paper::Kind::Standing;
};
enum class PaperFile : std::uint8_t { Html, Csv };
struct SavePaper {
    paper::Kind kind = paper::Kind::Standing;
    PaperFile as = PaperFile::Html;
};
/// The findings with the hashes of the rules and the portfolio: somebody who has both can check it.
struct SaveResult {};

using PaperAction = std::variant<ShowPaper, ShowStatement, CompareWith, ClosePaper, PrintPaper, SavePaper, SaveResult>;

} // namespace imh::ui
