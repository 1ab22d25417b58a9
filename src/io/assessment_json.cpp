#include "io/assessment_json.h"

#include <array>

#include "core/dossier.h"
#include "core/explain.h"
#include "core/names.h"
#include "core/words.h"
#include "io/finding_json.h"
#include "io/json_writer.h"

namespace imh {
namespace {

std::string month_text(Day day) {
    return iso_text(Date{day}).substr(0, 7);
}

/// Categories ask much the same: half of what is told of areas and asked of entries stands in a former one already.
struct Written {
    struct Area {
        const AreaFinding* finding = nullptr;
        JsonWriter::Passage passage;
    };
    struct Asked {
        Question question;
        JsonWriter::Passage passage;
    };
    std::vector<Area> areas;       // the latest of each
    std::array<Asked, 64> asked{}; // the latest of those that share a place
    WrittenLines lines;

    Asked& place_of(const Question& question) {
        return asked[(question.evidence.index + 7 * static_cast<std::size_t>(question.reason)) % asked.size()];
    }
};

bool alike(const AreaFinding& a, const AreaFinding& b) {
    return a.standing == b.standing && a.shown_by == b.shown_by && a.also_by == b.also_by;
}

/// Do its words say what the requirement asks?
bool asks_in_own_words(const Requirement& requirement) {
    return std::holds_alternative<DeclarationTerms>(requirement.terms)
           || std::holds_alternative<UnknownTerms>(requirement.terms);
}

/// Writes the findings of one category.
class FindingWriter {
public:
    FindingWriter(JsonWriter& out, const RulePack& pack, const Portfolio& portfolio, const Category& category,
                  Written& written)
        : out_(out), pack_(pack), portfolio_(portfolio), category_(category), written_(written) {}

    void list(std::string_view name, const std::vector<Finding>& findings) {
        out_.name(name);
        out_.begin_list();
        for (const Finding& finding : findings)
            write(finding);
        out_.end_list();
    }

private:
    void write(const Finding& finding) {
        const Requirement* requirement = find_requirement(category_, finding.requirement);
        out_.begin_object();
        out_.member("requirement", finding.requirement.text);
        out_.member("title", requirement != nullptr ? requirement->title : std::string{});
        out_.member("stage", name_of(finding.stage));
        out_.member("standing", name_of(finding.standing));
        out_.member("summary", summary_words(finding, category_, portfolio_));
        write_measures(out_, finding);
        write_ledger(out_, finding, portfolio_, written_.lines);
        if (requirement != nullptr)
            questions(finding, *requirement);
        areas(finding);
        slots(finding);
        if (finding.window) {
            out_.name("window");
            out_.begin_object();
            out_.member("from", month_text(finding.window->first));
            out_.member("to", month_text(finding.window->last));
            out_.end_object();
        }
        if (requirement != nullptr)
            write_source(out_, requirement->citation, requirement->readings);
        if (!finding.parts.empty())
            list("parts", finding.parts);
        out_.end_object();
    }

    void questions(const Finding& finding, const Requirement& requirement) {
        if (finding.questions.empty())
            return;
        out_.name("questions");
        out_.begin_list();
        const bool own_words = asks_in_own_words(requirement);
        for (const Question& question : finding.questions) {
            out_.begin_object();
            Written::Asked& before = written_.place_of(question);
            if (own_words || before.question != question || !out_.again(before.passage)) {
                const std::size_t from = out_.written().size();
                this->question(question, requirement);
                if (!own_words)
                    before = {question, out_.since(from)};
            }
            out_.end_object();
        }
        out_.end_list();
    }

    void question(const Question& question, const Requirement& requirement) {
        write_reason(out_, question.reason, question.fact);
        out_.member("text", question_words(question, requirement, portfolio_));
        if (question.evidence.kind != EvidenceKind::None)
            out_.member("evidence", id_of(portfolio_, question.evidence));
        out_.member("to", question.applicant ? "applicant" : "reviewer");
        out_.name("decides");
        out_.truth(question.decides);
    }

    void ids(std::string_view name, const std::vector<EvidenceRef>& refs) {
        out_.name(name);
        out_.begin_list();
        for (const EvidenceRef& ref : refs)
            out_.text(id_of(portfolio_, ref));
        out_.end_list();
    }

    void areas(const Finding& finding) {
        if (finding.areas.empty())
            return;
        out_.name("areas");
        out_.begin_list();
        for (const AreaFinding& area : finding.areas) {
            out_.begin_object();
            Written::Area& before = written_.areas[area.area];
            if (!before.finding || !alike(*before.finding, area) || !out_.again(before.passage)) {
                const std::size_t from = out_.written().size();
                out_.member("id", pack_.areas[area.area].id.text);
                out_.member("standing", name_of(area.standing));
                ids("shown_by", area.shown_by);
                ids("also_by", area.also_by);
                before = {&area, out_.since(from)};
            }
            out_.end_object();
        }
        out_.end_list();
    }

    void slots(const Finding& finding) {
        if (finding.slots.empty())
            return;
        out_.name("slots");
        out_.begin_list();
        for (const SlotFinding& slot : finding.slots) {
            out_.begin_object();
            out_.member("slot", slot.slot);
            if (slot.reference.kind != EvidenceKind::None)
                out_.member("reference", id_of(portfolio_, slot.reference));
            out_.member("standing", name_of(slot.standing));
            out_.end_object();
        }
        out_.end_list();
    }

    JsonWriter& out_;
    const RulePack& pack_;
    const Portfolio& portfolio_;
    const Category& category_;
    Written& written_;
};

void write_category(JsonWriter& out, const RulePack& pack, const Portfolio& portfolio,
                    const CategoryAssessment& assessment, Written& written) {
    const Category* category = find_category(pack, assessment.category);
    if (category == nullptr)
        return;
    out.begin_object();
    out.member("id", assessment.category.text);
    out.member("title", full_title(*category));
    out.member("outcome", name_of(assessment.outcome));
    out.member("experience", name_of(assessment.experience));
    out.member("application", name_of(assessment.application));
    out.name("pending");
    out.begin_list();
    for (const RequirementId& pending : assessment.pending)
        out.text(pending.text);
    out.end_list();
    if (!assessment.unknown.empty()) {
        out.name("unknown");
        out.begin_list();
        for (const RequirementId& unknown : assessment.unknown)
            out.text(unknown.text);
        out.end_list();
        out.name("nothing_known_missing");
        out.truth(nothing_known_missing(assessment));
    }
    if (category->citation.provenance != Provenance::Stated)
        out.member("provenance", name_of(category->citation.provenance));
    FindingWriter(out, pack, portfolio, *category, written).list("findings", assessment.findings);
    out.end_object();
}

} // namespace

std::string write_assessment(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                             const std::optional<CategoryId>& only) {
    JsonWriter out;
    write_assessment(out, pack, portfolio, assessment, only);
    return out.take();
}

void write_assessment(JsonWriter& out, const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                      const std::optional<CategoryId>& only) {
    out.begin_object();
    out.member("format", "imh-assessment");
    out.member("version", std::int64_t{1});
    out.member("pack", pack.id);
    out.member("day", iso_text(assessment.day));
    Written written;
    written.areas.resize(pack.areas.size());
    out.name("categories");
    out.begin_list();
    for (const CategoryAssessment& category : assessment.categories)
        if (!only || category.category == *only)
            write_category(out, pack, portfolio, category, written);
    out.end_list();
    out.name("notices");
    out.begin_list();
    for (const Notice& notice : assessment.notices) {
        out.begin_object();
        out.member("reason", name_of(notice.reason));
        out.member("text", notice_words(notice, portfolio));
        out.member("evidence", id_of(portfolio, notice.evidence));
        out.end_object();
    }
    out.end_list();
    out.end_object();
}

namespace {

void write_list(JsonWriter& out, std::string_view name, std::span<const Problem> problems) {
    out.name(name);
    out.begin_list();
    for (const Problem& problem : problems) {
        out.begin_object();
        out.member("file", problem.file);
        out.member("place", problem.place);
        out.member("what", problem.what);
        out.member("remedy", problem.remedy);
        out.end_object();
    }
    out.end_list();
}

} // namespace

std::string write_problems(std::span<const Problem> problems, std::span<const Problem> hints) {
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-problems");
    out.member("version", std::int64_t{1});
    write_list(out, "problems", problems);
    if (!hints.empty())
        write_list(out, "hints", hints);
    out.end_object();
    return out.take();
}

} // namespace imh
