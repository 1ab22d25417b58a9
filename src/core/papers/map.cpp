// The competency map. Entries get short codes (T3 is the third training by date), so that a cell can name what fills
// it and still be small; sessions go by who gave them.

#include <algorithm>
#include <map>

#include "core/areas.h"
#include "core/explain_parts.h"
#include "core/papers/parts.h"
#include "core/papers/words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

/// What can show areas: one course, training or job, or all sessions with one person.
struct Exhibit {
    EvidenceKind kind = EvidenceKind::None;
    std::string code;
    AreaSet areas;
    std::size_t entries = 1;
    Minutes hours{}; // of a training
    Row in_key;
};

Row key_row(const std::string& id, const std::string& code, std::string text, Cell when, Cell hours) {
    return {.key = id, .cells = {words_cell(code), words_cell(text), std::move(when), std::move(hours)}};
}

void add_lessons(std::vector<Exhibit>& all, const std::vector<Lesson>& lessons, const char* letter,
                 const Source& source) {
    int number = 0;
    for (const Lesson* lesson : in_order(lessons)) {
        if (lesson->double_entry || lesson->held == Truth::No || lesson->areas.none()
            || (source.category && !specific_to(*lesson, *source.category)))
            continue;
        const std::string code = letter + std::to_string(++number);
        const Portfolio& portfolio = source.portfolio;
        const bool training = lesson->ref.kind == EvidenceKind::Training;
        const std::optional<Date> to =
            training ? portfolio.trainings[lesson->ref.index].to : portfolio.courses[lesson->ref.index].to;
        all.push_back({.kind = lesson->ref.kind,
                       .code = code,
                       .areas = lesson->areas,
                       .entries = 1,
                       .hours = training ? lesson->hours.value_or(Minutes{}) : Minutes{},
                       .in_key = key_row(id_text(portfolio, lesson->ref), code, evidence_words(portfolio, lesson->ref),
                                         days_cell(lesson->from, to, false), hours_cell(lesson->hours))});
    }
}

void add_jobs(std::vector<Exhibit>& all, const Dossier& dossier, const Portfolio& portfolio) {
    int number = 0;
    for (const JobEntry& job : dossier.jobs) {
        if (job.double_entry || job.why_no_span == Reason::LiesAhead || job.areas.none())
            continue;
        const std::string code = "W" + std::to_string(++number);
        const std::string employer =
            job.job->title.empty() || job.job->employer.empty() ? "" : ", " + job.job->employer;
        all.push_back({.kind = EvidenceKind::Job,
                       .code = code,
                       .areas = job.areas,
                       .in_key = key_row(job.job->id.text, code, evidence_words(portfolio, job.ref) + employer,
                                         days_cell(job.job->from, job.job->to, true), {})});
    }
}

void add_sessions(std::vector<Exhibit>& all, const Dossier& dossier) {
    struct ByOne {
        Exhibit exhibit;
        Minutes hours{};
        std::optional<Date> from, to;
    };
    std::vector<std::pair<const Person*, ByOne>> by_provider;
    for (const SessionEntry& each : dossier.sessions) {
        if (each.double_entry || each.session->kind != SessionKind::Reflective || each.held == Truth::No
            || each.areas.none())
            continue;
        auto one = std::find_if(by_provider.begin(), by_provider.end(),
                                [&](const auto& known) { return known.first == each.provider; });
        if (one == by_provider.end())
            one = by_provider.insert(by_provider.end(), {each.provider, ByOne{.exhibit = {.entries = 0}}});
        ByOne& sum = one->second;
        sum.exhibit.areas |= each.areas;
        ++sum.exhibit.entries;
        sum.hours += each.session->hours.value_or(Minutes{});
        const std::optional<Date> last = each.session->to ? each.session->to : each.session->from;
        if (!sum.from)
            sum.from = each.session->from;
        if (last && (!sum.to || *sum.to < *last))
            sum.to = last;
    }
    int number = 0;
    for (auto& [provider, sum] : by_provider) {
        sum.exhibit.kind = EvidenceKind::Session;
        sum.exhibit.code = "R" + std::to_string(++number);
        sum.exhibit.in_key = key_row(provider ? provider->id.text : "", sum.exhibit.code,
                                     provider && !provider->name.empty() ? filled(words::rsc_by, {provider->name})
                                                                         : str(words::rsc_by_nobody),
                                     days_cell(sum.from, sum.to, false), hours_cell(sum.hours));
        all.push_back(std::move(sum.exhibit));
    }
}

constexpr std::array evidence_columns = {EvidenceKind::Course, EvidenceKind::Training, EvidenceKind::Job,
                                         EvidenceKind::Session};

struct MapOf {
    const RulePack& pack;
    AreaSet asked;
    const CompetencyCoverage* terms = nullptr; // empty where no category is chosen
    const Finding* finding = nullptr;
};

MapOf map_of(const Source& source) {
    const Chosen about = chosen(source);
    MapOf map{source.pack, {}};
    if (about.category) {
        map.asked = required_areas(source.pack, *about.category);
        map.finding = find_terms<CompetencyCoverage>(*about.category, about.assessment->findings);
        if (map.finding)
            map.terms =
                &std::get<CompetencyCoverage>(find_requirement(*about.category, map.finding->requirement)->terms);
    }
    for (std::size_t i = 0; map.asked.none() && i < source.pack.areas.size(); ++i)
        map.asked[i] = true;
    return map;
}

Cell evidence_cell(const std::vector<Exhibit>& exhibits, EvidenceKind kind, std::size_t area, const MapOf& map) {
    std::string codes;
    std::size_t entries = 0;
    for (const Exhibit& each : exhibits)
        if (each.kind == kind && each.areas[area]) {
            codes += (codes.empty() ? "" : " ") + each.code;
            entries += each.entries;
        }
    const bool named = !map.terms
                       || std::find(map.terms->documented_by.begin(), map.terms->documented_by.end(), kind)
                              != map.terms->documented_by.end();
    if (!codes.empty() && !named)
        codes = "[" + codes + "]";
    return {.text = std::move(codes), .heat = static_cast<std::uint8_t>(named ? std::min<std::size_t>(entries, 4) : 0)};
}

Cell standing_cell(const MapOf& map, std::size_t area) {
    for (const AreaFinding& each : map.finding->areas)
        if (each.area == area)
            switch (each.standing) {
            case Standing::Met:
                return {.text = str(words::covered), .standing = Standing::Met};
            case Standing::Reviewer:
                return {.text = str(words::reviewer), .standing = Standing::Reviewer};
            default:
                return {.text = str(words::not_yet), .standing = Standing::NotMet};
            }
    return {};
}

Row area_row(const std::vector<Exhibit>& exhibits, std::size_t area, const MapOf& map) {
    Row row{.key = map.pack.areas[area].id.text, .cells = {words_cell(capital(map.pack.areas[area].title))}};
    for (const EvidenceKind kind : evidence_columns)
        row.cells.push_back(evidence_cell(exhibits, kind, area, map));
    Minutes hours{};
    for (const Exhibit& each : exhibits)
        if (each.areas[area])
            hours += each.hours;
    row.cells.push_back(hours > Minutes{} ? hours_cell(hours) : Cell{});
    if (map.finding)
        row.cells.push_back(standing_cell(map, area));
    return row;
}

} // namespace

AreaMap area_map(const Source& source, const Dossier& dossier) {
    std::vector<Exhibit> exhibits;
    add_lessons(exhibits, dossier.courses, "C", source);
    add_lessons(exhibits, dossier.trainings, "T", source);
    add_jobs(exhibits, dossier, source.portfolio);
    add_sessions(exhibits, dossier);

    const MapOf map = map_of(source);
    AreaMap made;
    made.grid.columns = {{str(words::area)},
                         {str(words::course), Side::Center},
                         {str(words::training), Side::Center},
                         {str(words::work), Side::Center},
                         {str(words::rsc), Side::Center},
                         {str(words::training_hours), Side::End}};
    if (map.finding)
        made.grid.columns.push_back({str(words::stands)});
    for (const std::size_t domain : key_domains_first(source.pack)) {
        bool headed = false;
        for (std::size_t area = 0; area < source.pack.areas.size(); ++area) {
            if (!map.asked[area] || source.pack.areas[area].domain != domain)
                continue;
            if (!headed) {
                const Domain& of = source.pack.domains[domain];
                Row group{.key = {},
                          .cells = {words_cell(of.key ? filled(words::key_domain, {of.title}) : of.title)},
                          .kind = RowKind::Group};
                group.cells.resize(made.grid.columns.size());
                made.grid.rows.push_back(std::move(group));
                headed = true;
            }
            made.grid.rows.push_back(area_row(exhibits, area, map));
        }
    }
    made.key.columns = {{str(words::code)}, {str(words::entry)}, {str(words::when)}, {str(words::hours), Side::End}};
    for (Exhibit& each : exhibits)
        if ((each.areas & map.asked).any())
            made.key.rows.push_back(std::move(each.in_key));
    return made;
}

Document competency_map_report(const Source& source) {
    Document document = started(Kind::Map, source);
    const Dossier dossier = make_dossier(source.pack, source.portfolio, source.assessment.day);
    AreaMap map = area_map(source, dossier);
    Section section{.key = "map", .title = str(words::grid), .blocks = {}};
    section.blocks.push_back(Paragraph{str(words::map_note)});
    section.blocks.push_back(std::move(map.grid));
    document.sections.push_back(std::move(section));

    const Chosen about = chosen(source);
    const Finding* finding =
        about.category ? find_terms<CompetencyCoverage>(*about.category, about.assessment->findings) : nullptr;
    if (finding) {
        Section gaps{.key = "gaps", .title = str(words::gaps), .blocks = {}};
        Bullets open{{}, areas_by_domain(*finding, Standing::NotMet, source.pack)};
        if (open.items.empty())
            gaps.blocks.push_back(Paragraph{str(words::gaps_none)});
        else
            gaps.blocks.push_back(std::move(open));
        document.sections.push_back(std::move(gaps));
    }
    if (!map.key.rows.empty()) {
        Section key{.key = "key", .title = str(words::key_title), .blocks = {}};
        key.blocks.push_back(std::move(map.key));
        document.sections.push_back(std::move(key));
    }
    return document;
}

} // namespace imh::paper
