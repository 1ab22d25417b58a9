// What single screens remember that is not the portfolio.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/entry.h"
#include "core/papers/paper.h"
#include "core/session_series.h"

namespace imh::ui {

/// A repeating series while it is described; nothing of it is in the portfolio until it is added.
struct SeriesDraft {
    Session like;
    std::optional<Date> from, to;
    Rhythm rhythm = Rhythm::Monthly;
    bool new_person = false;
    std::string person_name;
    std::vector<Date> turned; // days that were ticked or unticked by hand
};

struct SupervisionState {
    std::optional<SeriesDraft> series; // while its dialog is open
    std::string total;                 // id of a session that is entered as a total although its last day is not said yet
};

/// Choosing who fills a slot of the references.
struct SlotChoice {
    std::string slot;             // its title
    std::optional<std::size_t> who; // by place among the people; one beyond them is somebody new
    std::optional<RaterRole> role;
    std::string new_name;
};

/// One area of the map, opened to see and choose what shows it.
struct AreaChoice {
    AreaId area;
    std::vector<EntryName> order; // all that could show it, as it was put in order when it was opened
    std::size_t likely = 0;       // so many of them are likely or show it already
    std::size_t kind = 0;         // in words::entry_kind_filters
    std::string search;
};

struct MapState {
    bool gaps_first = true;
    std::optional<AreaChoice> area; // while its dialog is open
};

/// A paper that is looked at. It is made anew when what it is made from changes.
struct PapersState {
    std::optional<paper::Kind> shown;
    std::size_t section = 0;     // of the worksheet, which is shown part by part
    std::set<std::string> typed; // rows of the worksheet that were ticked off, by section and key
    paper::Document document;
    std::string made_for; // what it was made from
    CoverageScope scope;  // what the paper on coverage is about
    std::set<std::string> series; // courses that it tells together, by id
    EvidenceId offer;     // the statement's course, with the link to it and the picture of that
    std::string link;
    std::optional<paper::Squares> code;
    std::optional<Date> renewal_from;  // the first day of the period to be renewed
    std::optional<Date> renewal_since; // since when the category is held; empty: as the portfolio says it
};

} // namespace imh::ui
