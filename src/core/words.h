// Findings in words, in the language in use. Every text is made from codes and amounts; nothing here decides anything.
#pragma once

#include <string>

#include "core/assess.h"
#include "core/language.h"

namespace imh {

std::string hours_words(Minutes length);       // "27 h", "19 h 30 min"
std::string months_words(std::int64_t months); // "1 month", "29 months"
std::string date_words(Date date);             // "Nov 17, 2023"
std::string month_words(Month month);          // "November 2023"
std::string amount_words(Unit unit, std::int64_t amount);
std::string capital(std::string text); // with a capital first letter
std::string counted_words(std::int64_t number, const Text& one, const Text& many);
std::string counted_words(std::int64_t number, const char* one, const char* many); // for the command, in English only

std::string standing_words(Standing standing,
                           Stage stage); // "Met", "Not yet", "To do", "A reviewer decides", "Comes later"
/// The same for a finding: "Answer needed" where only the applicant's own answers are missing, "Not known" where the
/// sources do not tell what is asked.
std::string standing_words(const Finding& finding);
/// Is it open only because the applicant has not said something, so that no reviewer has to decide?
bool needs_answers_only(const Finding& finding);
/// Where it stands and how sure that is: "AK-AIMH …, 2016, Training".
std::string source_words(const Citation& citation);
std::string stage_words(Stage stage); // "What you have earned"
std::string fact_words(JobFact fact); // "paid"
std::string role_words(RaterRole role);
std::string degree_words(DegreeKind kind);
std::string document_words(const std::string& document); // "code of ethics"

/// Title of an entry as a person knows it: its title, or its kind and date where it has none.
std::string evidence_words(const Portfolio& portfolio, EvidenceRef ref);

/// Why an amount was set aside or is open: a clause without the entry's name, in small letters.
std::string reason_words(const Line& line);

/// What a reviewer or the applicant is asked, naming the entry.
std::string question_words(const Question& question, const Requirement& requirement, const Portfolio& portfolio);

std::string notice_words(const Notice& notice, const Portfolio& portfolio);

} // namespace imh
