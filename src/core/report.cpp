// The assessment as plain text: first every category in one line, then each with its findings.

#include <algorithm>

#include "core/explain.h"
#include "core/explain_parts.h"
#include "core/words.h"

namespace imh {

namespace {

constexpr std::size_t line_width = 98;

/// Letters, not bytes: enough for lining up columns of Latin text.
std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }));
}

std::string padded(std::string text, std::size_t width) {
    const std::size_t length = letters(text);
    return text + std::string(length < width ? width - length : 1, ' ');
}

/// `label` once, then the text broken at spaces, later lines under the first.
void add_wrapped(std::string& out, const std::string& label, std::string_view text) {
    const std::size_t indent = letters(label);
    std::string line = label;
    std::size_t length = indent;
    bool first = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        if (!first && length + 1 + letters(word) > line_width) {
            out += line + "\n";
            line = std::string(indent, ' ');
            length = indent;
            first = true;
        }
        if (!first)
            line += ' ';
        line += word;
        length += letters(word) + (first ? 0 : 1);
        first = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    out += line + "\n";
}

void add_list(std::string& out, const std::string& label, const std::vector<std::string>& texts) {
    const std::string blank(letters(label), ' ');
    for (std::size_t i = 0; i < texts.size(); ++i)
        add_wrapped(out, (i == 0 ? label : blank) + "- ", texts[i]);
}

void add_finding(std::string& out, const Finding& finding, const Category& category, const RulePack& pack,
                 const Portfolio& portfolio) {
    const Requirement* requirement = find_requirement(category, finding.requirement);
    if (!requirement)
        return;
    const Explanation told = explain(finding, category, pack, portfolio);
    const std::string standing = standing_words(finding);
    const std::string line = requirement->title + ": " + told.summary + (told.left.empty() ? "" : "; " + told.left);
    add_wrapped(out, "    " + padded("[" + standing + "]", 21), line);
    const auto label = [](const Text& word) { return "      " + padded(std::string(word), 8); };
    add_list(out, label({"Why", "Razón"}), told.why);
    add_list(out, label({"Next", "Sigue"}), told.next);
    std::string source = told.source;
    for (const std::string& reading : requirement->readings)
        source += (&reading == &requirement->readings.front() ? std::string(Text{"; readings ", "; lecturas "}) : ", ")
                  + reading;
    add_wrapped(out, label({"Source", "Fuente"}), source);
}

void collect_questions(std::vector<std::string>& questions, const Finding& finding, const Category& category,
                       const Portfolio& portfolio) {
    if (const Requirement* requirement = find_requirement(category, finding.requirement))
        for (const Question& question : finding.questions)
            if (!question.applicant)
                questions.push_back(requirement->title + ": " + question_words(question, *requirement, portfolio));
    for (const Finding& part : finding.parts)
        collect_questions(questions, part, category, portfolio);
}

void add_category(std::string& out, const CategoryAssessment& assessment, const Category& category,
                  const RulePack& pack, const Portfolio& portfolio) {
    const std::string title = full_title(category);
    out += "\n" + title + "\n" + std::string(letters(title), '=') + "\n";
    if (assessment.outcome == Standing::Met)
        add_wrapped(
            out, "",
            Text{"By what was entered, the checkable requirements are met. The association's reviewers decide.",
                 "Según lo que se anotó, se cumplen los requisitos que se pueden comprobar. Deciden quienes revisan "
                 "en la asociación."});
    else
        add_wrapped(out, "", outcome_words(assessment));
    if (nothing_known_missing(assessment))
        add_wrapped(out, "",
                    Text{"The sources do not tell all that this association asks. Put the questions below to it.",
                         "Las fuentes no dicen todo lo que pide esta asociación. Hágale las preguntas de abajo."});
    for (const Stage stage : {Stage::Experience, Stage::Application, Stage::AfterReview}) {
        bool headed = false;
        for (const Finding& finding : assessment.findings) {
            if (finding.stage != stage)
                continue;
            if (!headed)
                out += "\n  " + stage_words(stage) + "\n";
            headed = true;
            add_finding(out, finding, category, pack, portfolio);
        }
    }
    std::vector<std::string> questions;
    for (const Finding& finding : assessment.findings)
        collect_questions(questions, finding, category, portfolio);
    if (!questions.empty()) {
        out += "\n  " + std::string(Text{"For the reviewer", "Para quien revisa"}) + "\n";
        add_list(out, "    ", questions);
    }
}

} // namespace

std::string report_text(const RulePack& pack, const Portfolio& portfolio, const Assessment& assessment,
                        const std::optional<CategoryId>& only) {
    std::string out = filled(Text{"Endorsement self-assessment: {1}, edition {2}\n",
                                  "Autoevaluación para el Endorsement (acreditación): {1}, edición {2}\n"},
                             {pack.short_name, pack.edition});
    if (!portfolio.name.empty())
        out += portfolio.name + ", ";
    out += filled(Text{"as of {1}\n", "al {1}\n"}, {date_words(assessment.day)});
    add_wrapped(out, "", pack.notice);
    out += "\n";
    const auto wanted = [&](const CategoryAssessment& each) { return !only || each.category == *only; };
    for (const CategoryAssessment& each : assessment.categories)
        if (const Category* category = find_category(pack, each.category); category && wanted(each))
            out += "  " + padded(full_title(*category), 52) + outcome_words(each) + "\n";
    for (const CategoryAssessment& each : assessment.categories)
        if (const Category* category = find_category(pack, each.category); category && wanted(each))
            add_category(out, each, *category, pack, portfolio);
    if (!assessment.notices.empty()) {
        out += std::string(Text{"\nNotes on entries\n", "\nNotas sobre lo anotado\n"});
        std::vector<std::string> notes;
        for (const Notice& notice : assessment.notices)
            notes.push_back(notice_words(notice, portfolio));
        add_list(out, "  ", notes);
    }
    return out;
}

} // namespace imh
