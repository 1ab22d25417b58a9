// Days are told apart by whom they can serve: one part only, both at once (two different entries), or either
// part but not both (a single entry). "Either" days come in stretches; they are shared out by trying, for
// each stretch as the one that is cut in two and in both directions, every way to give the others away. Where
// to cut is found by halving, since the months of one part only grow with its share. With more stretches than
// most_stretches only "earlier to one part, later to the other" is tried: perhaps a question too many then, but
// never "met" wrongly.

#include "core/requirements/work_apart.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "core/dossier.h"
#include "core/questions.h"
#include "core/requirement.h"
#include "core/requirements/half_time.h"
#include "core/sorted.h"

namespace imh {

namespace {

constexpr std::size_t most_stretches = 5;

/// Where one entry's sure time begins or ends.
struct Edge {
    Day day;
    std::size_t part;
    std::size_t entry; // index in Dossier::jobs
    bool begins;
};

struct DayKinds {
    std::array<std::vector<DaySpan>, 2> fixed; // days that serve this part whatever becomes of the others
    std::vector<DaySpan> either;               // joined
    std::vector<std::size_t> shared;           // entries behind `either`, each once
};

/// One running entry, and which parts it serves on the day at hand.
struct Running {
    std::size_t entry;
    std::array<bool, 2> serves{};
    bool idle() const { return !serves[0] && !serves[1]; }
};

int hours_of(const Running& running, const Dossier& dossier) {
    return dossier.jobs[running.entry].job->hours_per_week.value_or(0);
}

/// Can `part` be served by the running entries other than `kept_out`?
bool serves(const std::vector<Running>& running, std::size_t part, const Running* kept_out, bool half_time_asked,
            const Dossier& dossier) {
    std::int64_t hours = 0;
    bool any = false;
    for (const Running& entry : running)
        if (entry.serves[part] && &entry != kept_out) {
            any = true;
            hours += hours_of(entry, dossier);
        }
    return any && (!half_time_asked || hours >= half_time_hours);
}

/// Can each part be served by entries of its own?
bool serves_both(const std::vector<Running>& running, const std::array<const Work*, 2>& parts, const Dossier& dossier) {
    for (const Running& entry : running)
        for (std::size_t part = 0; part < 2; ++part) {
            const bool alone = entry.serves[part] && (!parts[part]->half_time_asked ||
                                                      hours_of(entry, dossier) >= half_time_hours);
            if (alone && serves(running, 1 - part, &entry, parts[1 - part]->half_time_asked, dossier))
                return true;
        }
    return false;
}

void add_stretch(DayKinds& kinds, DaySpan span, const std::vector<Running>& running,
                 const std::array<const Work*, 2>& parts, const Dossier& dossier) {
    const bool first = serves(running, 0, nullptr, parts[0]->half_time_asked, dossier);
    const bool second = serves(running, 1, nullptr, parts[1]->half_time_asked, dossier);
    const bool either = first && second && !serves_both(running, parts, dossier);
    if (either) {
        kinds.either.push_back(span);
        for (const Running& entry : running)
            if (entry.serves[0] && entry.serves[1])
                kinds.shared.push_back(entry.entry);
        return;
    }
    if (first)
        kinds.fixed[0].push_back(span);
    if (second)
        kinds.fixed[1].push_back(span);
}

std::vector<Edge> edges_of(const std::array<const Work*, 2>& parts, const Dossier& dossier) {
    std::vector<Edge> edges;
    for (std::size_t part = 0; part < 2; ++part)
        for (const JobTime& time : job_times(*parts[part], dossier))
            for (const DaySpan& span : time.sure) {
                edges.push_back({span.first, part, time.entry, true});
                edges.push_back({span.last + std::chrono::days{1}, part, time.entry, false});
            }
    sort_stably(edges, [](const Edge& a, const Edge& b) { return a.day < b.day; });
    return edges;
}

DayKinds day_kinds(const std::array<const Work*, 2>& parts, const Dossier& dossier) {
    DayKinds kinds;
    std::vector<Running> running;
    std::optional<Day> since;
    for (const Edge& edge : edges_of(parts, dossier)) {
        if (since && *since < edge.day && !running.empty())
            add_stretch(kinds, {*since, edge.day - std::chrono::days{1}}, running, parts, dossier);
        since = edge.day;
        auto entry = std::find_if(running.begin(), running.end(),
                                  [&](const Running& other) { return other.entry == edge.entry; });
        if (entry == running.end())
            entry = running.insert(running.end(), Running{edge.entry});
        entry->serves[edge.part] = edge.begins;
        if (entry->idle())
            running.erase(entry);
    }
    kinds.either = joined(std::move(kinds.either));
    sort_stably(kinds.shared);
    kinds.shared.erase(std::unique(kinds.shared.begin(), kinds.shared.end()), kinds.shared.end());
    return kinds;
}

/// One way to share out: each stretch wholly to one part, but for one that is cut.
struct Split {
    std::size_t cut = 0;       // the stretch that is cut in two
    bool second_first = false; // its earlier days go to the second part
    bool by_time = true;       // and so do earlier stretches; otherwise the bits say
    std::uint32_t to_second = 0;

    bool goes_to_second(std::size_t stretch) const {
        if (by_time)
            return second_first ? stretch < cut : stretch > cut;
        return (to_second >> stretch) & 1u;
    }
};

std::int64_t months_of_part(const DayKinds& kinds, const Split& split, std::size_t part, std::int64_t days_to_first) {
    std::vector<DaySpan> spans = kinds.fixed[part];
    for (std::size_t i = 0; i < kinds.either.size(); ++i) {
        const DaySpan stretch = kinds.either[i];
        if (i != split.cut) {
            if (split.goes_to_second(i) == (part == 1))
                spans.push_back(stretch);
            continue;
        }
        const std::int64_t days = part == 0 ? days_to_first : stretch.days() - days_to_first;
        if (days == 0)
            continue;
        const bool early = split.second_first == (part == 1);
        const std::chrono::days rest{stretch.days() - days};
        spans.push_back(early ? DaySpan{stretch.first, stretch.last - rest} : DaySpan{stretch.first + rest, stretch.last});
    }
    return completed_months(joined(std::move(spans)));
}

/// Gives the first part as few days of the cut stretch as it needs; is the rest enough for the second?
bool is_enough(const DayKinds& kinds, const Split& split, const std::array<const Work*, 2>& parts) {
    const std::int64_t all = kinds.either[split.cut].days();
    if (months_of_part(kinds, split, 0, all) < parts[0]->months)
        return false;
    std::int64_t enough = all;
    for (std::int64_t too_few = -1; enough - too_few > 1;) {
        const std::int64_t middle = too_few + (enough - too_few) / 2;
        (months_of_part(kinds, split, 0, middle) >= parts[0]->months ? enough : too_few) = middle;
    }
    return months_of_part(kinds, split, 1, enough) >= parts[1]->months;
}

bool first_has_enough(const DayKinds& kinds, const Split& split, const std::array<const Work*, 2>& parts) {
    return months_of_part(kinds, split, 0, kinds.either[split.cut].days()) >= parts[0]->months;
}

/// The cut that leaves most to the second part, where stretches are given away by time.
bool is_enough_by_time(const DayKinds& kinds, const std::array<const Work*, 2>& parts, bool second_first) {
    // The first part has most with the last stretch as the cut, or with the first one where it comes second.
    std::size_t more = second_first ? 0 : kinds.either.size() - 1;
    std::size_t less = second_first ? kinds.either.size() - 1 : 0;
    if (first_has_enough(kinds, {less, second_first}, parts))
        return is_enough(kinds, {less, second_first}, parts);
    if (!first_has_enough(kinds, {more, second_first}, parts))
        return false;
    while (std::max(more, less) - std::min(more, less) > 1) {
        const std::size_t middle = std::min(more, less) + (std::max(more, less) - std::min(more, less)) / 2;
        (first_has_enough(kinds, {middle, second_first}, parts) ? more : less) = middle;
    }
    return is_enough(kinds, {more, second_first}, parts);
}

/// Is there time enough for both parts, each day of a single entry given to one of them?
bool can_be_shared_out(const DayKinds& kinds, const std::array<const Work*, 2>& parts) {
    if (kinds.either.empty()) // then the days of one part never stand in the other's way
        return true;
    if (is_enough_by_time(kinds, parts, false) || is_enough_by_time(kinds, parts, true))
        return true;
    const std::size_t stretches = kinds.either.size();
    if (stretches > most_stretches)
        return false;
    for (std::size_t cut = 0; cut < stretches; ++cut)
        for (std::uint32_t to_second = 0; to_second < (1u << stretches); ++to_second)
            for (const bool second_first : {false, true})
                if (is_enough(kinds, {cut, second_first, false, to_second}, parts))
                    return true;
    return false;
}

} // namespace

Finding assess(const WorkApart& terms, const Category& category, const Dossier& dossier) {
    Finding finding;
    finding.standing = Standing::Met;
    for (const Requirement& part : terms.parts) {
        finding.parts.push_back(assess(part, category, dossier));
        finding.standing = std::max(finding.standing, finding.parts.back().standing);
    }
    if (finding.standing != Standing::Met || terms.parts.size() != 2)
        return finding;
    const std::array<const Work*, 2> parts{std::get_if<Work>(&terms.parts[0].terms),
                                           std::get_if<Work>(&terms.parts[1].terms)};
    if (!parts[0] || !parts[1])
        return finding;
    const DayKinds kinds = day_kinds(parts, dossier);
    if (can_be_shared_out(kinds, parts))
        return finding;
    finding.standing = Standing::Reviewer;
    for (const std::size_t entry : kinds.shared)
        ask(finding, Reason::SameEntryForBoth, dossier.jobs[entry].ref);
    return finding;
}

} // namespace imh
