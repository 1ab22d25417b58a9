// The papers that are taken away.

#include <algorithm>
#include <utility>

#include "app/adding.h"
#include "app/changing.h"
#include "core/audience.h"
#include "app/edition.h"
#include "core/papers/paper.h"
#include "io/document_csv.h"
#include "io/document_html.h"
#include "io/qr_code.h"
#include "io/result_json.h"
#include "ui/words.h"

namespace imh::app {

namespace words = ui::words;

namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(const ui::ShowPaper& show) const {
        state.ui.papers.shown = show.kind;
        if (show.kind == paper::Kind::Comparison)
            read_all_editions(state);
        if (show.kind == paper::Kind::Renewal && !state.ui.papers.renewal_from)
            state.ui.papers.renewal_from = state.today.year() / std::chrono::January / 1;
        state.ui.papers.section = 0;
        state.ui.toast.reset();
        show_screen(state, ui::Screen::Papers, effects);
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::ShowStatement& show) const {
        if (!for_trainers())
            return;
        const auto offer = std::ranges::find(state.portfolio.offers, show.offer, &Offer::id);
        if (offer == state.portfolio.offers.end())
            return;
        ui::PapersState& papers = state.ui.papers;
        papers.offer = show.offer;
        papers.link = course_link(state, *offer);
        // A camera needs to know where on the web the page is.
        papers.code = papers.link.starts_with("http") ? qr_code(papers.link) : std::nullopt;
        (*this)(ui::ShowPaper{paper::Kind::Statement});
    }
    void operator()(const ui::CompareWith& with) const { compare_with(state, with.edition); }
    void operator()(const ui::ClosePaper&) const {
        state.ui.papers.shown.reset();
        state.ui.focus = ui::FocusWish::Screen;
    }
    void operator()(const ui::PrintPaper& print) const {
        effects.push_back(Print{document_html(document(print.kind))});
    }
    void operator()(const ui::SavePaper& save) const {
        const bool html = save.as == ui::PaperFile::Html;
        const std::string name = file_name(std::string(paper::name_of(save.kind)), html ? ".html" : ".csv");
        effects.push_back(
            SaveFile{.name = name,
                     .type = html ? "text/html;charset=utf-8" : "text/csv;charset=utf-8",
                     .bytes = html ? document_html(document(save.kind)) : document_csv(document(save.kind))});
        show_toast(state, filled(words::paper_saved, {name}), false);
    }
    void operator()(const ui::SaveResult&) const {
        const std::string name = file_name("result", ".json");
        effects.push_back(SaveFile{.name = name,
                                   .type = "application/json",
                                   .bytes = write_result(state.original, state.portfolio,
                                                         assess(state.original, state.portfolio, state.today))});
        show_toast(state, filled(words::paper_saved, {name}), false);
    }

    paper::Document document(paper::Kind kind) const {
        return paper::make(kind, ui::paper_source(view_of(state), state.ui.papers));
    }
    std::string file_name(const std::string& what, const char* ending) const {
        return "imh-" + what + "-" + iso_text(state.today) + ending;
    }
};

} // namespace

void update(State& state, const ui::PaperAction& action, Effects& effects) {
    std::visit(Updater{.state = state, .effects = effects}, action);
}

} // namespace imh::app
