// The members of every entry of a portfolio file, each described once: ObjectReader and ObjectWriter
// walk through the same description, so that nothing can be read and not written.
//
// The order is the order in the file.
#pragma once

#include "core/portfolio.h"
#include "io/object_reader.h"

namespace imh {

template<>
struct Shape<Degree> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& degree) {
        fields.id("id", degree.id.text);
        fields.named("kind", degree.kind, Fields::Required);
        fields.text("title", degree.title, text_bounds::title);
        fields.text("field", degree.field, text_bounds::title);
        fields.text("institution", degree.institution, text_bounds::title);
        fields.date("conferred", degree.conferred);
        fields.named("related_field", degree.related_field);
        fields.named("imh_focus", degree.imh_focus);
        fields.named("transcript", degree.transcript);
        fields.text("words", degree.words, text_bounds::words);
        fields.unknown(degree.unknown);
    }
};

template<>
struct Shape<Course> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& course) {
        fields.id("id", course.id.text);
        fields.text("title", course.title, text_bounds::title);
        fields.text("institution", course.institution, text_bounds::title);
        fields.date("from", course.from);
        fields.date("to", course.to);
        fields.text("credits", course.credits, text_bounds::title);
        fields.hours("hours", course.hours, portfolio_bounds::entry);
        fields.hours("rsc_hours", course.rsc_hours, portfolio_bounds::entry);
        fields.hours("dei_hours", course.dei_hours, portfolio_bounds::entry);
        fields.refs("areas", course.areas);
        fields.refs("categories", course.categories);
        fields.named("transcript", course.transcript);
        fields.text("words", course.words, text_bounds::words);
        fields.unknown(course.unknown);
    }
};

template<>
struct Shape<Training> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& training) {
        fields.id("id", training.id.text);
        fields.text("title", training.title, text_bounds::title);
        fields.text("provider", training.provider, text_bounds::title);
        fields.named("format", training.format);
        fields.date("from", training.from);
        fields.date("to", training.to);
        fields.hours("hours", training.hours, portfolio_bounds::entry);
        fields.hours("rsc_hours", training.rsc_hours, portfolio_bounds::entry);
        fields.hours("dei_hours", training.dei_hours, portfolio_bounds::entry);
        fields.refs("areas", training.areas);
        fields.refs("categories", training.categories);
        fields.text("words", training.words, text_bounds::words);
        fields.unknown(training.unknown);
    }
};

template<>
struct Shape<Job> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& job) {
        fields.id("id", job.id.text);
        fields.named("kind", job.kind, Fields::Required);
        fields.text("title", job.title, text_bounds::title);
        fields.text("employer", job.employer, text_bounds::title);
        fields.date("from", job.from);
        fields.date("to", job.to);
        fields.number("hours_per_week", job.hours_per_week, 0, portfolio_bounds::hours_per_week);
        fields.number("families", job.families, 0, portfolio_bounds::families);
        fields.answers("facts", job.facts, Names<JobFact>::all, job.unknown);
        fields.ref("supervisor", job.supervisor);
        fields.refs("areas", job.areas);
        fields.text("words", job.words, text_bounds::words);
        fields.unknown(job.unknown);
    }
};

template<>
struct Shape<Endorsement> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& endorsement) {
        fields.ref("category", endorsement.category);
        fields.date("from", endorsement.from);
        fields.date("to", endorsement.to);
        fields.unknown(endorsement.unknown);
    }
};

template<>
struct Shape<Person> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& person) {
        fields.id("id", person.id.text);
        fields.text("name", person.name, text_bounds::title);
        fields.text("email", person.email, text_bounds::title);
        fields.list("endorsements", person.endorsements);
        fields.named("masters_prepared", person.masters_prepared);
        fields.named("meets_requirements", person.meets_requirements);
        fields.named("familiar_with_imh", person.familiar_with_imh);
        fields.named("relative", person.relative);
        fields.named("self", person.self);
        fields.named("vetting", person.vetting);
        fields.date("vetted_on", person.vetted_on);
        fields.text("words", person.words, text_bounds::words);
        fields.unknown(person.unknown);
    }
};

template<>
struct Shape<Session> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& session) {
        fields.id("id", session.id.text);
        fields.named("kind", session.kind);
        fields.date("from", session.from);
        fields.date("to", session.to);
        fields.hours("hours", session.hours, portfolio_bounds::entry);
        fields.hours("about_rsc", session.about_rsc, portfolio_bounds::entry);
        fields.ref("provider", session.provider);
        fields.named("setting", session.setting);
        fields.refs("areas", session.areas);
        fields.text("words", session.words, text_bounds::words);
        fields.unknown(session.unknown);
    }
};

template<>
struct Shape<Reference> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& reference) {
        fields.id("id", reference.id.text);
        fields.ref("person", reference.person);
        fields.named_list("roles", reference.roles);
        fields.named("step", reference.step);
        fields.text("words", reference.words, text_bounds::words);
        fields.unknown(reference.unknown);
    }
};

template<>
struct Shape<Signature> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& signature) {
        fields.id("id", signature.id.text);
        fields.label("document", signature.document, Fields::Required);
        fields.date("signed_on", signature.signed_on);
        fields.unknown(signature.unknown);
    }
};

template<>
struct Shape<Membership> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& membership) {
        fields.id("id", membership.id.text);
        fields.text("association", membership.association, text_bounds::title);
        fields.named("infant_mental_health", membership.infant_mental_health);
        fields.date("from", membership.from);
        fields.date("to", membership.to);
        fields.unknown(membership.unknown);
    }
};

template<>
struct Shape<Exam> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& exam) {
        fields.id("id", exam.id.text);
        fields.date("taken", exam.taken);
        fields.named("passed", exam.passed);
        fields.unknown(exam.unknown);
    }
};

template<>
struct Shape<Goal> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& goal) {
        fields.id("id", goal.id.text);
        fields.text("title", goal.title, text_bounds::title);
        fields.date("by", goal.by);
        fields.named("done", goal.done);
        fields.refs("areas", goal.areas);
        fields.ref("requirement", goal.requirement);
        fields.text("words", goal.words, text_bounds::words);
        fields.unknown(goal.unknown);
    }
};

template<>
struct Shape<Outcome> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& outcome) {
        fields.ref("area", outcome.area);
        fields.text("words", outcome.words, text_bounds::words);
        fields.unknown(outcome.unknown);
    }
};

template<>
struct Shape<OfferedDays> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& days) {
        fields.date("from", days.from);
        fields.date("to", days.to);
        fields.unknown(days.unknown);
    }
};

template<>
struct Shape<Review> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& review) {
        fields.text("by", review.by, text_bounds::title);
        fields.date("on", review.on);
        fields.named("opinion", review.opinion);
        fields.ref("area", review.area);
        fields.text("words", review.words, text_bounds::words);
        fields.unknown(review.unknown);
    }
};

template<>
struct Shape<Offer> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& offer) {
        fields.id("id", offer.id.text);
        fields.text("title", offer.title, text_bounds::title);
        fields.text("provider", offer.provider, text_bounds::title);
        fields.text("trainer", offer.trainer, text_bounds::title);
        fields.named("format", offer.format);
        fields.hours("hours", offer.hours, portfolio_bounds::entry);
        fields.hours("rsc_hours", offer.rsc_hours, portfolio_bounds::entry);
        fields.hours("dei_hours", offer.dei_hours, portfolio_bounds::entry);
        fields.refs("areas", offer.areas);
        fields.list("outcomes", offer.outcomes);
        fields.refs("categories", offer.categories);
        fields.list("dates", offer.dates);
        fields.number("price_cents", offer.price_cents, 0, portfolio_bounds::price_cents);
        fields.text("place", offer.place, text_bounds::title);
        fields.date("valid_from", offer.valid_from);
        fields.date("valid_until", offer.valid_until);
        fields.text("words", offer.words, text_bounds::words);
        fields.list("reviews", offer.reviews);
        fields.unknown(offer.unknown);
    }
};

template<>
struct Shape<Declaration> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& declaration) {
        fields.named("answer", declaration.answer);
        fields.text("words", declaration.words, text_bounds::words);
        fields.unknown(declaration.unknown);
    }
};

/// All members but "format" and "version", which stand before them.
template<>
struct Shape<Portfolio> {
    template<class Fields, class Entry>
    static void visit(Fields& fields, Entry& portfolio) {
        fields.text("name", portfolio.name, text_bounds::title);
        fields.ref("association", portfolio.association);
        fields.ref("edition", portfolio.edition);
        fields.ref("interest", portfolio.interest);
        fields.list("degrees", portfolio.degrees);
        fields.list("courses", portfolio.courses);
        fields.list("trainings", portfolio.trainings);
        fields.list("jobs", portfolio.jobs);
        fields.list("people", portfolio.people);
        fields.list("sessions", portfolio.sessions);
        fields.list("references", portfolio.references);
        fields.list("signatures", portfolio.signatures);
        fields.list("memberships", portfolio.memberships);
        fields.list("exams", portfolio.exams);
        fields.list("goals", portfolio.goals);
        fields.list("offers", portfolio.offers);
        fields.map("declarations", portfolio.declarations);
        fields.unknown(portfolio.unknown);
    }
};

} // namespace imh
