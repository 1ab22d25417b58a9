#include "core/words.h"

#include <algorithm>

#include "core/names.h"

namespace imh {

namespace {


const char* short_month(unsigned month) {
    static constexpr const char* names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return names[month - 1];
}

const char* long_month(unsigned month) {
    static constexpr const char* names[] = {"January",   "February", "March",    "April",
                                            "May",       "June",     "July",     "August",
                                            "September", "October",  "November", "December"};
    return names[month - 1];
}

std::string titled(const std::string& title, const char* otherwise) {
    return title.empty() ? otherwise : title;
}

std::string person_words(const Portfolio& portfolio, const PersonId& id) {
    const Person* person = find_person(portfolio, id);
    return person && !person->name.empty() ? person->name : "a person without a name";
}

} // namespace

std::string document_words(const std::string& document) {
    if (document == "code_of_ethics")
        return "code of ethics";
    if (document == "endorsement_agreement")
        return "endorsement agreement";
    return document;
}

std::string counted_words(std::int64_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string hours_words(Minutes length) {
    // Quarters read best as decimals and are exact; all else is told in hours and minutes.
    const std::int64_t minutes = length.count();
    const std::int64_t hours = minutes / 60;
    const std::int64_t rest = minutes % 60;
    if (rest % 15 == 0) {
        const char* quarter = rest == 15 ? ".25" : rest == 30 ? ".5" : rest == 45 ? ".75" : "";
        return std::to_string(hours) + quarter + " h";
    }
    return (hours > 0 ? std::to_string(hours) + " h " : "") + std::to_string(rest) + " min";
}

std::string months_words(std::int64_t months) { return counted_words(months, "month", "months"); }

std::string date_words(Date date) {
    return std::string(short_month(unsigned(date.month()))) + " " + std::to_string(unsigned(date.day())) +
           ", " + std::to_string(int(date.year()));
}

std::string month_words(Month month) {
    return std::string(long_month(unsigned(month.month()))) + " " + std::to_string(int(month.year()));
}

std::string amount_words(Unit unit, std::int64_t amount) {
    switch (unit) {
    case Unit::ClockTime:
        return hours_words(Minutes{amount});
    case Unit::Days:
        // Long spans are told in months, to the nearest: the judgement itself never rounds.
        return amount < 60 ? counted_words(amount, "day", "days") : "about " + months_words((amount * 24 + 365) / 730);
    case Unit::Months:
        return months_words(amount);
    case Unit::Areas:
        return counted_words(amount, "area", "areas");
    case Unit::People:
        return counted_words(amount, "person", "people");
    case Unit::Families:
        return counted_words(amount, "family", "families");
    case Unit::Documents:
        return counted_words(amount, "document", "documents");
    case Unit::None:
        break;
    }
    return std::to_string(amount);
}

std::string standing_words(Standing standing, Stage stage) {
    switch (standing) {
    case Standing::Met:
        return stage == Stage::Application ? "Done" : "Met";
    case Standing::Later:
        return "Comes later";
    case Standing::Reviewer:
        return "A reviewer decides";
    case Standing::NotMet:
        break;
    }
    return stage == Stage::Application ? "To do" : "Not yet";
}

bool needs_answers_only(const Finding& finding) {
    const auto for_association = [](const Question& question) { return question.decides && !question.applicant; };
    if (finding.standing != Standing::Reviewer ||
        std::any_of(finding.questions.begin(), finding.questions.end(), for_association))
        return false;
    return std::all_of(finding.parts.begin(), finding.parts.end(), [](const Finding& part) {
        return part.standing != Standing::Reviewer || needs_answers_only(part);
    });
}

std::string standing_words(const Finding& finding) {
    return needs_answers_only(finding) ? "Answer needed" : standing_words(finding.standing, finding.stage);
}

std::string stage_words(Stage stage) {
    switch (stage) {
    case Stage::Experience:
        return "What you have earned";
    case Stage::Application:
        return "What you would still do";
    case Stage::AfterReview:
        break;
    }
    return "What comes after the review";
}

std::string fact_words(JobFact fact) {
    static constexpr const char* words[job_fact_count] = {
        "paid work",
        "with babies and toddlers from birth to 36 months, or in pregnancy",
        "with children of 3 to 5 years",
        "direct work with young children and families",
        "mainly about social and emotional needs",
        "attention to the relationships around the child",
        "supervised work",
        "special training as part of it",
        "with child and parent together, for their relationship",
        "with a biological, foster or adoptive parent",
        "concrete help",
        "speaking up for families",
        "emotional support",
        "developmental guidance",
        "assessing the early relationship",
        "parent-infant relationship therapy, unresolved losses included",
        "giving reflective supervision to practitioners",
        "leading in policy or program administration",
        "leading in university teaching or published research",
    };
    return words[static_cast<std::size_t>(fact)];
}

std::string role_words(RaterRole role) {
    static constexpr const char* words[] = {
        "current program supervisor",
        "other supervisor",
        "provider of reflective supervision",
        "receives reflective supervision from you",
        "supervisee",
        "teacher",
        "trainer",
        "consultant",
        "CDA mentor",
        "colleague",
        "parent or other recipient of services",
        "board member",
        "student",
        "department chair",
        "another role",
    };
    return words[static_cast<std::size_t>(role)];
}

std::string degree_words(DegreeKind kind) {
    static constexpr const char* words[] = {
        "CDA certificate",   "Associate's degree", "Bachelor's degree",
        "Master's degree",   "doctorate",          "medical degree (MD or DO)",
        "postgraduate specialization", "university certificate", "other degree",
    };
    return words[static_cast<std::size_t>(kind)];
}

std::string evidence_words(const Portfolio& portfolio, EvidenceRef ref) {
    const std::size_t i = ref.index;
    switch (ref.kind) {
    case EvidenceKind::Degree:
        return titled(portfolio.degrees[i].title, degree_words(portfolio.degrees[i].kind).c_str());
    case EvidenceKind::Course:
        return titled(portfolio.courses[i].title, "a course without a title");
    case EvidenceKind::Training:
        return titled(portfolio.trainings[i].title, "a training without a title");
    case EvidenceKind::Job: {
        const Job& job = portfolio.jobs[i];
        if (job.title.empty() && job.employer.empty())
            return "a job without a title";
        return job.title.empty() ? job.employer : job.title;
    }
    case EvidenceKind::Session: {
        const Session& session = portfolio.sessions[i];
        if (!session.from)
            return "a session without a date";
        return session.to ? "total of " + date_words(*session.from) + " to " + date_words(*session.to)
                          : "session of " + date_words(*session.from);
    }
    case EvidenceKind::Reference:
        return person_words(portfolio, portfolio.references[i].person);
    case EvidenceKind::Signature:
        return document_words(portfolio.signatures[i].document);
    case EvidenceKind::Membership:
        return titled(portfolio.memberships[i].association, "a membership");
    case EvidenceKind::Exam:
        return "written exam";
    case EvidenceKind::Person:
        return titled(portfolio.people[i].name, "a person without a name");
    case EvidenceKind::None:
        break;
    }
    return {};
}

} // namespace imh
