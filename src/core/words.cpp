#include "core/words.h"

#include <algorithm>

#include "core/names.h"

namespace imh {

namespace {

constexpr Text short_months[] = {{"Jan", "ene"}, {"Feb", "feb"}, {"Mar", "mar"}, {"Apr", "abr"},
                                 {"May", "may"}, {"Jun", "jun"}, {"Jul", "jul"}, {"Aug", "ago"},
                                 {"Sep", "sep"}, {"Oct", "oct"}, {"Nov", "nov"}, {"Dec", "dic"}};

constexpr Text long_months[] = {{"January", "enero"},   {"February", "febrero"},   {"March", "marzo"},
                                {"April", "abril"},     {"May", "mayo"},           {"June", "junio"},
                                {"July", "julio"},      {"August", "agosto"},      {"September", "septiembre"},
                                {"October", "octubre"}, {"November", "noviembre"}, {"December", "diciembre"}};

constexpr Text person_without_name{"a person without a name", "una persona sin nombre"};

std::string titled(const std::string& title, std::string_view otherwise) {
    return title.empty() ? std::string(otherwise) : title;
}

std::string person_words(const Portfolio& portfolio, const PersonId& id) {
    const Person* person = find_person(portfolio, id);
    return titled(person ? person->name : std::string{}, person_without_name);
}

} // namespace

std::string document_words(const std::string& document) {
    static constexpr Text ethics{"code of ethics", "código de ética"};
    static constexpr Text agreement{"endorsement agreement", "acuerdo del Endorsement"};
    if (document == "code_of_ethics")
        return std::string(ethics);
    if (document == "endorsement_agreement")
        return std::string(agreement);
    return document;
}

std::string counted_words(std::int64_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string counted_words(std::int64_t number, const Text& one, const Text& many) {
    return std::to_string(number) + " " + std::string(number == 1 ? one : many);
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

std::string months_words(std::int64_t months) {
    return counted_words(months, {"month", "mes"}, {"months", "meses"});
}

std::string date_words(Date date) {
    static constexpr Text order{"{1} {2}, {3}", "{2} {1} {3}"};
    return filled(order, {short_months[unsigned(date.month()) - 1], std::to_string(unsigned(date.day())),
                          std::to_string(int(date.year()))});
}

std::string month_words(Month month) {
    static constexpr Text order{"{1} {2}", "{1} de {2}"};
    return filled(order, {long_months[unsigned(month.month()) - 1], std::to_string(int(month.year()))});
}

std::string amount_words(Unit unit, std::int64_t amount) {
    switch (unit) {
    case Unit::ClockTime:
        return hours_words(Minutes{amount});
    case Unit::Days:
        // Long spans are told in months, to the nearest: the judgement itself never rounds.
        return amount < 60 ? counted_words(amount, {"day", "día"}, {"days", "días"})
                           : filled(Text{"about {1}", "unos {1}"}, {months_words((amount * 24 + 365) / 730)});
    case Unit::Months:
        return months_words(amount);
    case Unit::Areas:
        return counted_words(amount, {"area", "área"}, {"areas", "áreas"});
    case Unit::People:
        return counted_words(amount, {"person", "persona"}, {"people", "personas"});
    case Unit::Families:
        return counted_words(amount, {"family", "familia"}, {"families", "familias"});
    case Unit::Documents:
        return counted_words(amount, {"document", "documento"}, {"documents", "documentos"});
    case Unit::None:
        break;
    }
    return std::to_string(amount);
}

std::string standing_words(Standing standing, Stage stage) {
    static constexpr Text words[][2] = {
        {{"Met", "Cumple"}, {"Done", "Hecho"}},
        {{"Comes later", "Viene después"}, {"Comes later", "Viene después"}},
        {{"A reviewer decides", "Decide quien revisa"}, {"A reviewer decides", "Decide quien revisa"}},
        {{"Not yet", "Aún no"}, {"To do", "Por hacer"}},
    };
    return std::string(words[static_cast<std::size_t>(standing)][stage == Stage::Application]);
}

bool needs_answers_only(const Finding& finding) {
    const auto for_association = [](const Question& question) { return question.decides && !question.applicant; };
    if (finding.standing != Standing::Reviewer
        || std::any_of(finding.questions.begin(), finding.questions.end(), for_association))
        return false;
    return std::all_of(finding.parts.begin(), finding.parts.end(), [](const Finding& part) {
        return part.standing != Standing::Reviewer || needs_answers_only(part);
    });
}

std::string standing_words(const Finding& finding) {
    static constexpr Text answer_needed{"Answer needed", "Falta una respuesta"};
    static constexpr Text not_known{"Not known", "No se sabe"};
    const auto of_the_rules = [](const Question& question) { return question.reason == Reason::RuleUnknown; };
    if (std::any_of(finding.questions.begin(), finding.questions.end(), of_the_rules))
        return std::string(not_known);
    return needs_answers_only(finding) ? std::string(answer_needed) : standing_words(finding.standing, finding.stage);
}

std::string source_words(const Citation& citation) {
    static constexpr Text words[] = {
        {"{1}, {2}, {3}", "{1}, {2}, {3}"},
        {"Taken from the rules that the associations share, to be confirmed with this one: {1}, {2}, {3}",
         "Tomado de las reglas que comparten las asociaciones, por confirmar con esta: {1}, {2}, {3}"},
        {"Not known, not said in: {1}, {2}, {3}", "No se sabe, no lo dice: {1}, {2}, {3}"},
    };
    return filled(words[static_cast<std::size_t>(citation.provenance)],
                  {citation.document, citation.edition, citation.place});
}

std::string stage_words(Stage stage) {
    static constexpr Text words[] = {{"What you have earned", "Lo que usted ha reunido"},
                                     {"What you would still do", "Lo que aún tendría que hacer"},
                                     {"What comes after the review", "Lo que viene después de la revisión"}};
    return std::string(words[static_cast<std::size_t>(stage)]);
}

std::string fact_words(JobFact fact) {
    static constexpr Text words[job_fact_count] = {
        {"paid work", "trabajo pagado"},
        {"with babies and toddlers from birth to 36 months, or in pregnancy",
         "con bebés y niños pequeños desde el nacimiento hasta los 36 meses, o en el embarazo"},
        {"with children of 3 to 5 years", "con niños de 3 a 5 años"},
        {"direct work with young children and families", "trabajo directo con niños pequeños y sus familias"},
        {"mainly about social and emotional needs", "sobre todo acerca de necesidades sociales y emocionales"},
        {"attention to the relationships around the child", "atención a las relaciones que rodean al niño"},
        {"supervised work", "trabajo supervisado"},
        {"work that you were trained for", "trabajo para el que usted se capacitó"},
        {"with child and parent together, for their relationship",
         "con el niño y su madre o padre juntos, por su relación"},
        {"with a biological, foster or adoptive parent", "con una madre o un padre biológico, de crianza o adoptivo"},
        {"concrete help", "ayuda concreta"},
        {"speaking up for families", "hablar a favor de las familias"},
        {"emotional support", "apoyo emocional"},
        {"developmental guidance", "orientación sobre el desarrollo"},
        {"assessing the early relationship", "evaluación de la relación temprana"},
        {"parent-infant relationship therapy, unresolved losses included",
         "terapia de la relación entre madre o padre y bebé, incluidas pérdidas no resueltas"},
        {"giving reflective supervision to practitioners", "dar supervisión reflexiva a profesionales"},
        {"leading in policy or program administration",
         "liderazgo en políticas públicas o en la administración de programas"},
        {"leading in university teaching or published research",
         "liderazgo en docencia universitaria o investigación publicada"},
    };
    return std::string(words[static_cast<std::size_t>(fact)]);
}

std::string role_words(RaterRole role) {
    static constexpr Text words[] = {
        {"current program supervisor", "quien le supervisa ahora en su programa"},
        {"other supervisor", "otra persona que le supervisa"},
        {"provider of reflective supervision", "quien le da supervisión reflexiva"},
        {"receives reflective supervision from you", "recibe supervisión reflexiva de usted"},
        {"supervisee", "persona a quien usted supervisa"},
        {"teacher", "docente"},
        {"trainer", "quien da capacitaciones"},
        {"consultant", "consultor o consultora"},
        {"CDA mentor", "mentor o mentora de CDA"},
        {"colleague", "colega"},
        {"parent or other recipient of services", "madre, padre u otra persona que recibe servicios"},
        {"board member", "miembro de una junta directiva"},
        {"student", "estudiante"},
        {"department chair", "quien dirige el departamento"},
        {"another role", "otro papel"},
    };
    return std::string(words[static_cast<std::size_t>(role)]);
}

std::string degree_words(DegreeKind kind) {
    static constexpr Text words[] = {
        {"CDA certificate", "certificado CDA"},
        {"Associate's degree", "título de asociado (Associate's)"},
        {"Bachelor's degree", "licenciatura (Bachelor's)"},
        {"Master's degree", "maestría (Master's)"},
        {"doctorate", "doctorado"},
        {"medical degree (MD or DO)", "título de medicina (MD o DO)"},
        {"postgraduate specialization", "especialización de posgrado"},
        {"university certificate", "certificado universitario"},
        {"other degree", "otro título"},
    };
    return std::string(words[static_cast<std::size_t>(kind)]);
}

std::string evidence_words(const Portfolio& portfolio, EvidenceRef ref) {
    static constexpr Text course{"a course without a title", "un curso sin título"};
    static constexpr Text training{"a training without a title", "una capacitación sin título"};
    static constexpr Text untitled_job{"a job without a title", "un trabajo sin título"};
    static constexpr Text undated{"a session without a date", "una supervisión sin fecha"};
    static constexpr Text total{"total of {1} to {2}", "supervisión del {1} al {2}"};
    static constexpr Text single{"session of {1}", "supervisión del {1}"};
    static constexpr Text a_membership{"a membership", "una membresía"};
    static constexpr Text exam{"written exam", "examen escrito"};
    const std::size_t i = ref.index;
    switch (ref.kind) {
    case EvidenceKind::Degree:
        return titled(portfolio.degrees[i].title, degree_words(portfolio.degrees[i].kind));
    case EvidenceKind::Course:
        return titled(portfolio.courses[i].title, course);
    case EvidenceKind::Training:
        return titled(portfolio.trainings[i].title, training);
    case EvidenceKind::Job: {
        const Job& job = portfolio.jobs[i];
        return titled(job.title, titled(job.employer, untitled_job));
    }
    case EvidenceKind::Session: {
        const Session& session = portfolio.sessions[i];
        if (!session.from)
            return std::string(undated);
        return session.to ? filled(total, {date_words(*session.from), date_words(*session.to)})
                          : filled(single, {date_words(*session.from)});
    }
    case EvidenceKind::Reference:
        return person_words(portfolio, portfolio.references[i].person);
    case EvidenceKind::Signature:
        return document_words(portfolio.signatures[i].document);
    case EvidenceKind::Membership:
        return titled(portfolio.memberships[i].association, a_membership);
    case EvidenceKind::Exam:
        return std::string(exam);
    case EvidenceKind::Person:
        return titled(portfolio.people[i].name, person_without_name);
    case EvidenceKind::None:
        break;
    }
    return {};
}

} // namespace imh
