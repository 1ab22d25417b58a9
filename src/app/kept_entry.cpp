#include "app/kept_entry.h"

#include <algorithm>
#include <utility>

#include "core/bounds.h"

namespace imh::app {

namespace {

/// At most `longest` bytes, cut between characters.
void shorten(std::string& text, std::size_t longest) {
    if (text.size() <= longest)
        return;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
}

std::string kept_text(std::string text, std::size_t longest, bool lines) {
    for (char& c : text) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 0x20 && !(lines && (c == '\n' || c == '\t'))) || code == 0x7F)
            c = ' ';
    }
    shorten(text, longest);
    return text;
}

void keep_title(std::string& text) { text = kept_title(std::move(text)); }
void keep_words(std::string& text) { text = kept_words(std::move(text)); }

/// A last day needs a first one that does not come after it.
void keep_days(const std::optional<Date>& from, std::optional<Date>& to) {
    if (to && from && *to < *from)
        to.reset();
}

void keep_hours(std::optional<Minutes>& hours) {
    if (hours && (*hours < Minutes{0} || *hours > portfolio_bounds::entry))
        hours.reset();
}

/// A part of the hours, where these were said.
void keep_part(const std::optional<Minutes>& hours, std::optional<Minutes>& part) {
    keep_hours(part);
    if (part && (!hours || *part > *hours))
        part.reset();
}

void keep_number(std::optional<int>& number, int most) {
    if (number && (*number < 0 || *number > most))
        number.reset();
}

struct Keeper {
    const RulePack& pack;
    const Portfolio& portfolio;

    /// In the pack's order, each once.
    void keep_areas(std::vector<AreaId>& areas) const {
        AreaSet chosen;
        for (const AreaId& id : areas)
            if (const auto index = area_index(pack, id))
                chosen.set(*index);
        areas.clear();
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            if (chosen.test(i))
                areas.push_back(pack.areas[i].id);
    }
    void keep_areas(std::optional<std::vector<AreaId>>& areas) const {
        if (areas)
            keep_areas(*areas);
    }
    /// The same for categories.
    void keep_categories(std::vector<CategoryId>& categories) const {
        std::vector<CategoryId> kept;
        for (const Category& category : pack.categories)
            if (std::ranges::find(categories, category.id) != categories.end())
                kept.push_back(category.id);
        for (const Category& category : pack.named_only)
            if (std::ranges::find(categories, category.id) != categories.end())
                kept.push_back(category.id);
        categories = std::move(kept);
    }
    void keep_person(std::optional<PersonId>& person) const {
        if (person && !find_person(portfolio, *person))
            person.reset();
    }

    void operator()(Degree& degree) const {
        keep_title(degree.title);
        keep_title(degree.field);
        keep_title(degree.institution);
        keep_words(degree.words);
    }
    void operator()(Course& course) const {
        keep_title(course.title);
        keep_title(course.institution);
        keep_title(course.credits);
        keep_words(course.words);
        keep_days(course.from, course.to);
        keep_hours(course.hours);
        keep_part(course.hours, course.rsc_hours);
        keep_part(course.hours, course.dei_hours);
        keep_areas(course.areas);
        keep_categories(course.categories);
    }
    void operator()(Training& training) const {
        keep_title(training.title);
        keep_title(training.provider);
        keep_words(training.words);
        if (!training.from)
            training.to.reset();
        keep_days(training.from, training.to);
        keep_hours(training.hours);
        keep_part(training.hours, training.rsc_hours);
        keep_part(training.hours, training.dei_hours);
        keep_areas(training.areas);
        keep_categories(training.categories);
    }
    void operator()(Job& job) const {
        keep_title(job.title);
        keep_title(job.employer);
        keep_words(job.words);
        keep_days(job.from, job.to);
        keep_number(job.hours_per_week, portfolio_bounds::hours_per_week);
        keep_number(job.families, portfolio_bounds::families);
        keep_person(job.supervisor);
        keep_areas(job.areas);
    }
    void operator()(Person& person) const {
        keep_title(person.name);
        keep_title(person.email);
        keep_words(person.words);
        if (!person.endorsements)
            return;
        std::erase_if(*person.endorsements, [&](const Endorsement& held) { return !find_named_category(pack, held.category); });
        for (Endorsement& held : *person.endorsements)
            keep_days(held.from, held.to);
    }
    void operator()(Session& session) const {
        keep_words(session.words);
        if (!session.from)
            session.to.reset();
        keep_days(session.from, session.to);
        keep_hours(session.hours);
        keep_part(session.hours, session.about_rsc);
        keep_person(session.provider);
        keep_areas(session.areas);
    }
    void operator()(Reference& reference) const { keep_words(reference.words); }
    void operator()(Signature&) const {}
    void operator()(Membership& membership) const {
        keep_title(membership.association);
        keep_days(membership.from, membership.to);
    }
    void operator()(Exam&) const {}
    void operator()(Goal& goal) const {
        keep_title(goal.title);
        keep_words(goal.words);
        keep_areas(goal.areas);
    }
    void operator()(Offer& offer) const {
        keep_title(offer.title);
        keep_title(offer.provider);
        keep_title(offer.trainer);
        keep_title(offer.place);
        keep_words(offer.words);
        keep_hours(offer.hours);
        keep_part(offer.hours, offer.rsc_hours);
        keep_part(offer.hours, offer.dei_hours);
        keep_areas(offer.areas);
        keep_categories(offer.categories);
        keep_number(offer.price_cents, portfolio_bounds::price_cents);
        keep_days(offer.valid_from, offer.valid_until);
        for (OfferedDays& days : offer.dates)
            keep_days(days.from, days.to);
        for (Outcome& outcome : offer.outcomes)
            keep_words(outcome.words);
        std::erase_if(offer.outcomes, [&](const Outcome& outcome) { return outcome.words.empty() || !covers(offer, outcome.area); });
        for (Review& review : offer.reviews) {
            keep_title(review.by);
            keep_words(review.words);
        }
    }
};

} // namespace

std::string kept_title(std::string text) { return kept_text(std::move(text), portfolio_bounds::title, false); }
std::string kept_words(std::string text) { return kept_text(std::move(text), portfolio_bounds::words, true); }

Entry kept_entry(const RulePack& pack, const Portfolio& portfolio, Entry entry) {
    std::visit(Keeper{pack, portfolio}, entry);
    return entry;
}

} // namespace imh::app
