#include "core/explain_parts.h"
#include "core/reason_texts.h"
#include "core/words.h"

namespace imh {

namespace {

std::string with_entry(std::string_view text, const std::string& entry, std::uint8_t fact) {
    std::string out;
    out.reserve(text.size() + entry.size());
    for (std::size_t place = text.find('%'); place < text.size(); place = text.find('%')) {
        out += text.substr(0, place);
        out += text[place + 1] == 'e' ? entry : fact_words(static_cast<JobFact>(fact));
        text.remove_prefix(place + 2);
    }
    out += text;
    return out;
}

/// Names that people gave stand in quotes; "session of Jan 10, 2023" and people's names do not.
std::string quoted(const Portfolio& portfolio, EvidenceRef ref) {
    const std::string name = evidence_words(portfolio, ref);
    switch (ref.kind) {
    case EvidenceKind::Course:
    case EvidenceKind::Training:
    case EvidenceKind::Job:
        return "“" + name + "”";
    case EvidenceKind::Degree:
        return filled(Text{"the {1}", "su título ({1})"}, {name});
    case EvidenceKind::Session:
        // Questions say "the session of …" themselves in English.
        return filled(Text{"{1}", portfolio.sessions[ref.index].from ? "la {1}" : "{1}"}, {name});
    case EvidenceKind::None:
        return std::string(Text{"this", "esto"});
    default:
        return name;
    }
}

} // namespace

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    else if (text.size() > 1 && text[0] == '\xC3' && text[1] >= '\xA0' && text[1] != '\xB7') // à to þ but the sign ÷
        text[1] = static_cast<char>(text[1] - 0x20);
    return text;
}

std::string asked_of_association(std::string_view question) {
    return filled(Text{"Ask the association: {1}", "Pregunte a la asociación: {1}"}, {question});
}

std::string reason_words(const Line& line) {
    return with_entry(reason_texts[static_cast<std::size_t>(line.reason)].line, std::string(Text{"it", "esto"}),
                      line.fact);
}

std::string question_words(const Question& question, const Requirement& requirement, const Portfolio& portfolio) {
    if (question.reason == Reason::DeclarationUnsaid || question.reason == Reason::DeclaredForReviewer)
        if (const auto* terms = std::get_if<DeclarationTerms>(&requirement.terms))
            return question.decides ? terms->question
                                    : filled(Text{"You answered yes: {1} The reviewers will look at it.",
                                                  "Usted respondió que sí: {1} Quienes revisan lo mirarán."},
                                             {terms->question});
    if (const auto* terms = std::get_if<UnknownTerms>(&requirement.terms); terms && question.reason == Reason::RuleUnknown)
        return asked_of_association(terms->question);
    const ReasonText& text = reason_texts[static_cast<std::size_t>(question.reason)];
    return capital(with_entry(text.question.en.empty() ? text.line : text.question,
                              quoted(portfolio, question.evidence), question.fact));
}

std::string notice_words(const Notice& notice, const Portfolio& portfolio) {
    const ReasonText& text = reason_texts[static_cast<std::size_t>(notice.reason)];
    return capital(with_entry(text.question, quoted(portfolio, notice.evidence), 0));
}

} // namespace imh
