#include "io/finding_json.h"

#include "core/dossier.h"
#include "core/names.h"
#include "core/words.h"

namespace imh {
namespace {

/// Why a line counts so, as it stands already. There are few reasons and many lines.
struct Why {
    Reason reason = Reason::None;
    std::uint8_t fact = 0;
    JsonWriter::Passage passage;
};

void write_why(JsonWriter& out, const Line& line, std::vector<Why>& whys) {
    if (line.reason == Reason::None)
        return;
    for (const Why& why : whys)
        if (why.reason == line.reason && why.fact == line.fact && out.again(why.passage))
            return;
    const std::size_t from = out.written().size();
    write_reason(out, line.reason, line.fact);
    out.member("text", reason_words(line));
    whys.push_back({line.reason, line.fact, out.since(from)});
}

void write_lines(JsonWriter& out, std::string_view name, const Finding& finding, const Portfolio& portfolio,
                 Verdict verdict, WrittenLines& written, std::vector<Why>& whys) {
    out.name(name);
    out.begin_list();
    for (const Line& line : finding.ledger) {
        if (line.verdict != verdict)
            continue;
        out.begin_object();
        WrittenLines::Place& before = written.place_of(line);
        if (before.line != line || !out.again(before.passage)) {
            const std::size_t from = out.written().size();
            out.member("evidence", id_of(portfolio, line.evidence));
            out.member("amount", line.amount);
            write_why(out, line, whys);
            before = {line, out.since(from)};
        }
        out.end_object();
    }
    out.end_list();
}

} // namespace

void write_measure_members(JsonWriter& out, const Measure& measure) {
    out.member("unit", name_of(measure.unit));
    out.member("sure", measure.sure);
    out.member("possible", measure.possible);
    out.member("asked", measure.asked);
}

void write_measures(JsonWriter& out, const Finding& finding) {
    if (finding.measure.unit != Unit::None) {
        out.name("measure");
        out.begin_object();
        write_measure_members(out, finding.measure);
        out.end_object();
    }
    if (finding.sub_measures.empty())
        return;
    out.name("sub_measures");
    out.begin_list();
    for (const SubMeasure& sub : finding.sub_measures) {
        out.begin_object();
        out.member("name", sub.name);
        write_measure_members(out, sub.measure);
        out.end_object();
    }
    out.end_list();
}

void write_ledger(JsonWriter& out, const Finding& finding, const Portfolio& portfolio, WrittenLines& written) {
    if (finding.ledger.empty())
        return;
    if (finding.ledger_unit != Unit::None)
        out.member("amount_unit", name_of(finding.ledger_unit));
    std::vector<Why> whys;
    write_lines(out, "counted", finding, portfolio, Verdict::Counted, written, whys);
    write_lines(out, "open", finding, portfolio, Verdict::Open, written, whys);
    write_lines(out, "set_aside", finding, portfolio, Verdict::SetAside, written, whys);
}

void write_reason(JsonWriter& out, Reason reason, std::uint8_t fact) {
    if (reason == Reason::None)
        return;
    out.member("reason", name_of(reason));
    const bool about_fact = reason == Reason::FactNo || reason == Reason::FactPartly || reason == Reason::FactUnsaid
                            || reason == Reason::FactDoubtful || reason == Reason::DeclaredForReviewer;
    if (about_fact && fact < job_fact_count)
        out.member("fact", name_of(static_cast<JobFact>(fact)));
}

void write_citation(JsonWriter& out, const Citation& citation) {
    out.name("citation");
    out.begin_object();
    out.member("document", citation.document);
    out.member("edition", citation.edition);
    out.member("place", citation.place);
    if (citation.provenance != Provenance::Stated)
        out.member("provenance", name_of(citation.provenance));
    out.end_object();
}

void write_texts(JsonWriter& out, std::string_view name, const std::vector<std::string>& texts) {
    out.name(name);
    out.begin_list();
    for (const std::string& text : texts)
        out.text(text);
    out.end_list();
}

void write_source(JsonWriter& out, const Citation& citation, const std::vector<std::string>& readings) {
    write_citation(out, citation);
    write_texts(out, "readings", readings);
}

} // namespace imh
