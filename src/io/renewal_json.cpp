#include "io/renewal_json.h"

#include "core/dossier.h"
#include "core/explain_renewal.h"
#include "core/names.h"
#include "io/finding_json.h"

namespace imh {
namespace {

void write_advice(JsonWriter& out, const std::vector<Advice>& advice) {
    if (advice.empty())
        return;
    out.name("advice");
    out.begin_list();
    for (const Advice& one : advice) {
        out.begin_object();
        out.member("strength", name_of(one.strength));
        if (!one.measure.name.empty())
            out.member("name", one.measure.name);
        write_measure_members(out, one.measure.measure);
        out.end_object();
    }
    out.end_list();
}

void write_questions(JsonWriter& out, const Finding& finding, const Portfolio& portfolio) {
    if (finding.questions.empty())
        return;
    out.name("questions");
    out.begin_list();
    for (const Question& question : finding.questions) {
        out.begin_object();
        write_reason(out, question.reason, question.fact);
        if (question.evidence.kind != EvidenceKind::None)
            out.member("evidence", id_text(portfolio, question.evidence));
        out.member("to", question.applicant ? "applicant" : "reviewer");
        out.end_object();
    }
    out.end_list();
}

} // namespace

std::string write_renewal(const RulePack& pack, const Portfolio& portfolio, const Holding& holding,
                          const Renewal& renewal) {
    const Category& category = *find_category(pack, renewal.category);
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-renewal");
    out.member("version", std::int64_t{1});
    out.member("pack", pack.id);
    out.member("category", renewal.category.text);
    out.member("title", full_title(category));
    if (holding.since)
        out.member("since", iso_text(*holding.since));
    out.member("from", iso_text(Date{renewal.period.first}));
    out.member("to", iso_text(Date{renewal.period.last}));
    out.member("day", iso_text(renewal.day));
    out.member("outcome", name_of(renewal.outcome));
    WrittenLines written;
    out.name("findings");
    out.begin_list();
    for (std::size_t i = 0; i < renewal.findings.size(); ++i) {
        const ContinuingRequirement& continuing = category.continuing[i];
        const ContinuingFinding& judged = renewal.findings[i];
        const Explanation told = explain(judged, continuing, renewal, pack, portfolio);
        out.begin_object();
        out.member("requirement", continuing.id.text);
        out.member("title", continuing.title);
        out.member("kind", name_of(continuing.kind));
        out.member("strength", name_of(continuing.strength));
        out.member("standing", name_of(judged.finding.standing));
        out.member("summary", told.summary);
        write_measures(out, judged.finding);
        write_advice(out, judged.advice);
        write_ledger(out, judged.finding, portfolio, written);
        write_questions(out, judged.finding, portfolio);
        write_texts(out, "next", told.next);
        write_source(out, continuing.citation, continuing.readings);
        out.end_object();
    }
    out.end_list();
    out.end_object();
    return out.take();
}

} // namespace imh
