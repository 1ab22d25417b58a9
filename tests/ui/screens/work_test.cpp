// Work in the page: from nothing to months that count, and back.

#include <vector>

#include "core/job_facts.h"
#include "ui/screens/desk.h"

using namespace imh;
using namespace imh::testing;
using kit::Role;
namespace words = imh::ui::words;

namespace {

std::string_view question(JobFact fact) {
    return words::fact_questions[static_cast<std::size_t>(fact)].question;
}

} // namespace

TEST_CASE("work: a job typed from nothing counts its months, and each step can be undone") {
    Desk desk;
    desk.open_portfolio("ii", R"(,"degrees":[{"id":"d","kind":"bachelor","title":"BSW","conferred":"2019-05-15"}])");
    desk.go("Work");
    CHECK(desk.has(Role::Button, words::start_open));
    desk.press(Role::Button, words::add_job);
    desk.type(Role::TextField, words::job_title, "Home visitor");
    desk.type(Role::TextField, words::employer, "Bethel Family Clinic");
    desk.type(Role::TextField, words::first_day, "7/1/2020");
    desk.type(Role::TextField, words::last_day, "6/30/2022");
    desk.type(Role::TextField, words::hours_per_week, "40");
    desk.type(Role::TextField, words::families, "12");
    CHECK(desk.finding("ii.work").measure.sure == 0);
    CHECK(desk.says(words::needed_here));
    CHECK(desk.says(words::still_to_answer));
    for (const JobFact fact :
         {JobFact::Paid, JobFact::ServesInfants, JobFact::SocialEmotionalFocus, JobFact::RelationshipAttention})
        desk.answer(question(fact), words::yes_answer);
    CHECK(desk.finding("ii.work").measure.sure == 24);
    CHECK(desk.finding("ii.work").standing == Standing::Met);
    const Job& job = desk.portfolio().jobs.at(0);
    CHECK(job.employer == "Bethel Family Clinic");
    CHECK(job.families == 12);
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_job.wide", desk.screen.text()));

    desk.answer(question(JobFact::Paid), words::no_answer);
    CHECK(desk.finding("ii.work").measure.sure == 0);
    CHECK(desk.says(words::not_counted_pill));
    desk.press(Role::Button, words::undo);
    CHECK(desk.finding("ii.work").measure.sure == 24);
    for (int i = 0; i < 4; ++i)
        desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().jobs.at(0).fact(JobFact::Paid) == Answer::Unsaid);
    desk.press(Role::Button, words::undo);
    CHECK_FALSE(desk.portfolio().jobs.at(0).families);
}

TEST_CASE("work: deleting takes the months away, and Undo brings them back") {
    Desk desk;
    desk.open_example("June, home visitor in Bethel");
    desk.go("Work");
    const std::size_t count = desk.portfolio().jobs.size();
    const std::string title = desk.portfolio().jobs.back().title;
    const std::int64_t before = desk.finding("ii.work").measure.possible;
    desk.press(Role::Button, title);
    desk.press(Role::Button, words::remove);
    CHECK(desk.portfolio().jobs.size() == count - 1);
    CHECK(desk.finding("ii.work").measure.possible < before);
    desk.press(Role::Button, words::undo);
    CHECK(desk.portfolio().jobs.size() == count);
    CHECK(desk.finding("ii.work").measure.possible == before);
}

TEST_CASE("work: what the category asks comes first, the rest is folded, and every answer can be given") {
    for (const char* category : {"i", "ii", "iii", "iv_clinical", "iv_policy", "iv_research"}) {
        CAPTURE(category);
        Desk desk;
        desk.open_portfolio(category);
        desk.go("Work");
        desk.press(Role::Button, words::add_job);
        const JobFacts asked = facts_asked(*find_category(desk.app.state().pack, {category}), JobKind::Job);
        CHECK(asked.any());
        for (std::size_t i = 0; i < job_fact_count; ++i)
            CHECK(desk.has(Role::RadioGroup, words::fact_questions[i].question) == asked.test(i));
        desk.press(Role::Button, desk.name_of(Role::Button, words::more_facts));
        for (std::size_t i = 0; i < job_fact_count; ++i) {
            desk.answer(words::fact_questions[i].question, words::partly_answer);
            CHECK(desk.portfolio().jobs[0].facts[i] == Answer::Partly);
        }
        CHECK(desk.screen.twice().empty());
    }
}

TEST_CASE("work: without a category the questions stand folded in their groups") {
    Desk desk;
    desk.go("Work");
    desk.press(Role::Button, words::add_job);
    CHECK_FALSE(desk.has(Role::RadioGroup, question(JobFact::Paid)));
    for (const words::FactGroup& group : words::fact_groups)
        desk.press(Role::Button, desk.name_of(Role::Button, group.title));
    for (const words::FactQuestion& each : words::fact_questions)
        CHECK(desk.has(Role::RadioGroup, each.question));
    desk.answer(question(JobFact::Paid), words::yes_answer);
    CHECK_FALSE(desk.name_of(Role::Button, "How you worked \xC2\xB7 1 answered of 3").empty());
}

TEST_CASE("work: every fact is asked in one group, in the words of one question") {
    std::vector<int> seen(job_fact_count);
    for (const words::FactGroup& group : words::fact_groups)
        for (std::size_t i = 0; i < group.count; ++i)
            ++seen[static_cast<std::size_t>(group.facts[i])];
    for (const int times : seen)
        CHECK(times == 1);
}

TEST_CASE("work: two jobs at a time and very long weeks are noted gently") {
    Desk desk;
    desk.open_portfolio("ii", R"(,"jobs":[
        {"id":"a","kind":"job","title":"Nurse","from":"2020-01-01","to":"2020-06-30"},
        {"id":"b","kind":"job","title":"Aide","from":"2020-06-30","to":"2020-12-31"},
        {"id":"c","kind":"job","title":"Doula","from":"2021-01-01"}])");
    desk.go("Work");
    desk.press(Role::Button, "Aide");
    CHECK(desk.notes() == std::vector{NoteCode::JobsOverlap});
    desk.type(Role::TextField, words::hours_per_week, "79");
    CHECK(desk.notes() == std::vector{NoteCode::JobsOverlap});
    desk.type(Role::TextField, words::hours_per_week, "90");
    CHECK(desk.notes() == std::vector{NoteCode::JobsOverlap, NoteCode::ManyHoursAWeek});
    CHECK(desk.portfolio().jobs[1].hours_per_week == 90);
    desk.type(Role::TextField, words::hours_per_week, "200");
    CHECK_FALSE(desk.portfolio().jobs[1].hours_per_week == 200);
    desk.type(Role::TextField, words::last_day, "1/1/2020");
    CHECK(desk.says(words::to_before_from));
    CHECK(desk.portfolio().jobs[1].from == std::chrono::year(2020) / 6 / 30);
}

TEST_CASE("work: an internship can name a new person as its supervisor without leaving it") {
    Desk desk;
    desk.open_portfolio(
        "iii", R"(,"people":[{"id":"p","name":"Ruth"}],"jobs":[{"id":"a","kind":"internship","title":"Practicum"}])");
    desk.go("Work");
    desk.press(Role::Button, "Practicum");
    desk.choose(words::supervisor, 1);
    CHECK(desk.portfolio().jobs[0].supervisor == PersonId{"p"});
    desk.choose(words::supervisor, 2);
    REQUIRE(desk.portfolio().people.size() == 2);
    CHECK(desk.portfolio().jobs[0].supervisor == desk.portfolio().people[1].id);
    CHECK(desk.has(Role::TextField, words::job_title));
}

TEST_CASE("work: the list is found, ordered and filtered") {
    Desk desk;
    desk.open_portfolio("ii", R"(,"jobs":[
        {"id":"a","kind":"job","title":"Nurse","employer":"Clinic","from":"2016-01-01","to":"2016-06-30"},
        {"id":"b","kind":"job","title":"Aide","from":"2018-06-30","to":"2018-12-31"},
        {"id":"c","kind":"volunteer","title":"Doula","from":"2021-01-01"},
        {"id":"e","kind":"internship","title":"Practicum"}])");
    desk.go("Work");
    const auto order = [&] {
        std::string titles;
        for (const kit::Node& node : desk.screen.context.description().nodes)
            if (node.role == Role::Button
                && (node.name == "Nurse" || node.name == "Aide" || node.name == "Doula" || node.name == "Practicum"))
                titles += (titles.empty() ? "" : ", ") + std::string(node.name);
        return titles;
    };
    CHECK(order() == "Practicum, Doula, Aide, Nurse");
    desk.choose(words::order_by, 1);
    CHECK(order() == "Practicum, Nurse, Aide, Doula");
    desk.choose(words::order_by, 2);
    CHECK(order() == "Aide, Doula, Nurse, Practicum");
    desk.choose(words::show_only, 4);
    CHECK(order() == "Doula");
    desk.choose(words::show_only, 0);
    desk.type(Role::SearchField, words::find_work, "CLIN");
    CHECK(order() == "Nurse");
    CHECK(desk.says("Shown 1 of 4"));
    desk.type(Role::SearchField, words::find_work, "zebra");
    CHECK(order().empty());
    desk.press(Role::Button, words::show_all);
    CHECK(order() == "Aide, Doula, Nurse, Practicum");
}

TEST_CASE("work: on a phone the editor takes the page, and Back leads to the list") {
    Desk desk(390, 844);
    desk.open_portfolio("ii", R"(,"jobs":[{"id":"a","kind":"job","title":"Nurse","from":"2016-01-01"}])");
    desk.go(words::evidence_tab);
    desk.choose(words::evidence_pages, 1);
    CHECK(is_golden("screens/work.phone", desk.screen.text()));
    desk.press(Role::Button, "Nurse");
    CHECK(desk.screen.twice().empty());
    CHECK(is_golden("screens/a_job.phone", desk.screen.text()));
    desk.press(Role::Button, words::back_to_work);
    CHECK(desk.has(Role::Button, "Nurse"));
}

TEST_CASE("work: the fields come in the order in which they are filled in") {
    Desk desk;
    desk.go("Work");
    desk.press(Role::Button, words::add_job);
    std::string fields;
    for (const kit::Node& node : desk.screen.context.description().nodes)
        if (node.role == Role::Select || node.role == Role::TextField || node.role == Role::TextArea)
            fields += std::string(node.name) + '\n';
    CHECK(fields
          == "What you did there\nWhere\nWhat was it?\nFirst day\nLast day\nHours a week\n"
             "Families with a child under 3\nSupervisor\nYour duties, in your own words\n");
}

TEST_CASE("education and work: all of it can be read in Spanish") {
    const UseLanguage afterwards(Language::English);
    Desk desk;
    desk.press(Role::Link, "Español");
    desk.open_portfolio(
        "ii",
        R"(,"degrees":[{"id":"d","kind":"bachelor","conferred":"2015-05-15"}],"jobs":[{"id":"a","kind":"job","title":"Nurse","from":"2016-01-01"}])");
    desk.go(words::screens[2]);
    desk.press(Role::Button, "Nurse");
    CHECK(desk.has(Role::RadioGroup, words::fact_questions[0].question.es));
    CHECK(desk.says(words::needed_here.es));
    CHECK(desk.has(Role::TextArea, words::duties.es));
}
