#include <algorithm>
#include <tuple>

#include "core/area_table.h"
#include "core/sorted.h"
#include "io/portfolio_json.h"
#include "io/portfolio_steps.h"
#include "io/rule_pack_json.h"

namespace imh {
namespace {

/// Calls `look(entry)` for each entry, with the walk at its place.
template<class Entry, class Look>
void for_each(ProblemList& problems, std::string_view name, const std::vector<Entry>& entries, Look look) {
    const Inside inside(problems, name);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Inside inside_entry(problems, i);
        look(entries[i]);
    }
}

void check_order(const std::optional<Date>& from, const std::optional<Date>& to, ProblemList& problems,
                 std::string_view first = "from", std::string_view last = "to") {
    if (from && to && *to < *from)
        problems.report_below("/" + std::string(last),
                              quoted(iso_text(*to)) + " lies before " + quoted(first) + ", " + quoted(iso_text(*from)),
                              "Give the last day, or leave it out.");
}

void check_part(const std::optional<Minutes>& part, const std::optional<Minutes>& whole, std::string_view name,
                ProblemList& problems) {
    if (part && whole && *part > *whole)
        problems.report_below("/" + std::string(name),
                              quoted(clock_text(*part)) + " is more than all its hours, " + quoted(clock_text(*whole)),
                              "Give how many of the hours they are.");
}

/// Sorted, without copies of the texts.
using Ids = std::vector<std::string_view>;

struct Place {
    std::string_view id;
    std::string_view list;
    std::size_t index;
    std::size_t order; // in the file
};

template<class Entry>
void collect(std::vector<Place>& places, std::string_view list, const std::vector<Entry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].id.text.empty())
            places.push_back({entries[i].id.text, list, i, places.size()});
}

void check_ids(const Portfolio& portfolio, ProblemList& problems) {
    std::vector<Place> places;
    collect(places, "degrees", portfolio.degrees);
    collect(places, "courses", portfolio.courses);
    collect(places, "trainings", portfolio.trainings);
    collect(places, "jobs", portfolio.jobs);
    collect(places, "people", portfolio.people);
    collect(places, "sessions", portfolio.sessions);
    collect(places, "references", portfolio.references);
    collect(places, "signatures", portfolio.signatures);
    collect(places, "memberships", portfolio.memberships);
    collect(places, "exams", portfolio.exams);
    collect(places, "goals", portfolio.goals);
    collect(places, "offers", portfolio.offers);
    sort_stably(places,
                [](const Place& a, const Place& b) { return std::tie(a.id, a.order) < std::tie(b.id, b.order); });
    const Place* first = nullptr;
    for (const Place& place : places) {
        if (first == nullptr || first->id != place.id) {
            first = &place;
            continue;
        }
        const Inside inside(problems, place.list);
        const Inside inside_entry(problems, place.index);
        problems.report_below("/id",
                              quoted(place.id) + " is the id of /" + std::string(first->list) + "/"
                                  + std::to_string(first->index) + " already",
                              "Give each entry an id of its own.");
    }
}

/// A learning outcome is one of an area that the course covers, and each area has one.
void check_outcomes(const Offer& offer, ProblemList& problems) {
    std::vector<const AreaId*> told;
    for_each(problems, "outcomes", offer.outcomes, [&](const Outcome& outcome) {
        const auto is_it = [&](const AreaId* area) { return *area == outcome.area; };
        if (outcome.area.text.empty())
            return;
        if (!offer.areas || std::find(offer.areas->begin(), offer.areas->end(), outcome.area) == offer.areas->end())
            problems.report_below("/area", quoted(outcome.area.text) + " is none of this course's areas",
                                  "Name it under \"areas\", or leave this outcome out.");
        else if (std::any_of(told.begin(), told.end(), is_it))
            problems.report_below("/area", quoted(outcome.area.text) + " has an outcome already",
                                  "Write both into one.");
        told.push_back(&outcome.area);
    });
}

void check_offer(const Offer& offer, ProblemList& problems) {
    check_part(offer.rsc_hours, offer.hours, "rsc_hours", problems);
    check_part(offer.dei_hours, offer.hours, "dei_hours", problems);
    check_outcomes(offer, problems);
    for_each(problems, "dates", offer.dates, [&](const OfferedDays& days) { check_order(days.from, days.to, problems); });
    check_order(offer.valid_from, offer.valid_until, problems, "valid_from", "valid_until");
}

/// Looks up the people that entries name.
class PeopleCheck {
public:
    PeopleCheck(const Portfolio& portfolio, ProblemList& problems) : problems_(problems) {
        // Where a person could not be read, every entry that names them would only repeat it.
        if (problems.any_below("/people"))
            return;
        complete_ = true;
        for (const Person& person : portfolio.people)
            ids_.push_back(person.id.text);
        sort_stably(ids_);
    }

    void look_up(const PersonId& id, std::string_view member) const {
        if (!complete_ || id.text.empty() || std::binary_search(ids_.begin(), ids_.end(), id.text))
            return;
        problems_.report_below("/" + std::string(member), quoted(id.text) + " is no person of this portfolio",
                               "Add the person under \"people\", or name one who is there.");
    }

private:
    ProblemList& problems_;
    Ids ids_;
    bool complete_ = false;
};

} // namespace

void check_values(const Portfolio& portfolio, ProblemList& problems) {
    const PeopleCheck people(portfolio, problems);
    check_ids(portfolio, problems);
    for_each(problems, "courses", portfolio.courses, [&](const Course& course) {
        check_order(course.from, course.to, problems);
        check_part(course.rsc_hours, course.hours, "rsc_hours", problems);
        check_part(course.dei_hours, course.hours, "dei_hours", problems);
    });
    for_each(problems, "trainings", portfolio.trainings, [&](const Training& training) {
        check_order(training.from, training.to, problems);
        check_part(training.rsc_hours, training.hours, "rsc_hours", problems);
        check_part(training.dei_hours, training.hours, "dei_hours", problems);
    });
    for_each(problems, "jobs", portfolio.jobs, [&](const Job& job) {
        check_order(job.from, job.to, problems);
        if (job.supervisor)
            people.look_up(*job.supervisor, "supervisor");
    });
    for_each(problems, "people", portfolio.people, [&](const Person& person) {
        if (person.endorsements)
            for_each(problems, "endorsements", *person.endorsements,
                     [&](const Endorsement& endorsement) { check_order(endorsement.from, endorsement.to, problems); });
    });
    for_each(problems, "sessions", portfolio.sessions, [&](const Session& session) {
        check_order(session.from, session.to, problems);
        check_part(session.about_rsc, session.hours, "about_rsc", problems);
        if (session.provider)
            people.look_up(*session.provider, "provider");
    });
    for_each(problems, "references", portfolio.references,
             [&](const Reference& reference) { people.look_up(reference.person, "person"); });
    for_each(problems, "memberships", portfolio.memberships,
             [&](const Membership& membership) { check_order(membership.from, membership.to, problems); });
    for_each(problems, "offers", portfolio.offers, [&](const Offer& offer) { check_offer(offer, problems); });
}

namespace {

/// Looks up the names that belong to an edition.
class EditionCheck {
public:
    EditionCheck(const RulePack& pack, ProblemList& problems) : pack_(pack), areas_(pack), problems_(problems) {}

    void areas(const std::vector<AreaId>& ids) const {
        for_each(problems_, "areas", ids, [&](const AreaId& id) {
            if (areas_.find(id) == most_areas)
                problems_.report(quoted(id.text) + " is no area of " + pack_.id,
                                 "Write the short name of one, for example " + quoted(example()) + ".");
        });
    }
    void areas(const std::optional<std::vector<AreaId>>& ids) const {
        if (ids)
            areas(*ids);
    }

    void category(const CategoryId& id) const {
        if (find_named_category(pack_, id) != nullptr)
            return;
        std::vector<std::string_view> known;
        for (const Category& each : pack_.categories)
            known.push_back(each.id.text);
        for (const Category& each : pack_.named_only)
            known.push_back(each.id.text);
        problems_.report(quoted(id.text) + " is no category of " + pack_.id, "Write " + one_of(known) + ".");
    }
    void categories(const std::vector<CategoryId>& ids) const {
        for_each(problems_, "categories", ids, [&](const CategoryId& id) { category(id); });
    }

private:
    std::string_view example() const {
        const auto first = std::ranges::min_element(pack_.areas, {}, &Area::id);
        return first == pack_.areas.end() ? std::string_view{} : first->id.text;
    }

    const RulePack& pack_;
    const AreaTable areas_;
    ProblemList& problems_;
};

std::vector<Problem> problems_under(const Portfolio& portfolio, const RulePack& pack, std::string_view file) {
    ProblemList problems(file);
    const EditionCheck edition(pack, problems);
    if (portfolio.interest) {
        const Inside inside(problems, "interest");
        edition.category(*portfolio.interest);
    }
    const auto lesson = [&](const auto& entry) {
        edition.areas(entry.areas);
        edition.categories(entry.categories);
    };
    for_each(problems, "courses", portfolio.courses, lesson);
    for_each(problems, "trainings", portfolio.trainings, lesson);
    for_each(problems, "jobs", portfolio.jobs, [&](const Job& job) { edition.areas(job.areas); });
    for_each(problems, "people", portfolio.people, [&](const Person& person) {
        if (person.endorsements)
            for_each(problems, "endorsements", *person.endorsements, [&](const Endorsement& endorsement) {
                const Inside inside(problems, "category");
                edition.category(endorsement.category);
            });
    });
    for_each(problems, "sessions", portfolio.sessions, [&](const Session& session) { edition.areas(session.areas); });
    for_each(problems, "goals", portfolio.goals, [&](const Goal& goal) { edition.areas(goal.areas); });
    for_each(problems, "offers", portfolio.offers, lesson);
    return problems.take();
}

/// What the other edition knows is no problem.
void leave_known(std::vector<Problem>& problems, const Portfolio& portfolio, const RulePack& other) {
    if (problems.empty())
        return;
    const std::vector<Problem> there = problems_under(portfolio, other, {});
    std::erase_if(problems, [&](const Problem& problem) {
        return std::ranges::find(there, problem.place, &Problem::place) == there.end();
    });
}

} // namespace

std::vector<Problem> check_portfolio(const Portfolio& portfolio, const RulePack& pack, std::span<const RulePack> others,
                                     std::string_view file) {
    std::vector<Problem> problems = problems_under(portfolio, pack, file);
    for (const RulePack& other : others)
        leave_known(problems, portfolio, other);
    return problems;
}

std::vector<Problem> check_portfolio(const Portfolio& portfolio, const RulePack& pack, std::string_view file) {
    std::vector<Problem> problems = problems_under(portfolio, pack, file);
    for (const std::string_view id : bundled_pack_ids()) {
        if (problems.empty())
            break;
        if (const Read<RulePack> other = read_bundled_pack(id); other.value)
            leave_known(problems, portfolio, *other.value);
    }
    return problems;
}

} // namespace imh
