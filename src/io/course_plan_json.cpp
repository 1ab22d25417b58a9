#include "io/course_plan_json.h"

#include "core/areas.h"
#include "core/names.h"
#include "io/json_writer.h"

namespace imh {
namespace {

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

void write_areas(JsonWriter& out, std::string_view name, const RulePack& pack, const std::vector<std::uint16_t>& areas) {
    out.name(name);
    out.begin_list();
    for (const std::uint16_t area : areas)
        out.text(pack.areas[area].id.text);
    out.end_list();
}

void write_needs(JsonWriter& out, std::string_view name, const RulePack& pack, const CourseNeeds& needs) {
    std::vector<std::uint16_t> areas;
    for_each_area(needs.areas, [&](std::size_t area) { areas.push_back(static_cast<std::uint16_t>(area)); });
    out.name(name);
    out.begin_object();
    out.member("minutes", needs.hours.count());
    out.member("rsc_minutes", needs.rsc_hours.count());
    out.member("dei_minutes", needs.dei_hours.count());
    write_areas(out, "areas", pack, areas);
    out.end_object();
}

CourseNeeds needs_of(const TrainingGap& gap) {
    CourseNeeds needs{.areas = {}, .hours = gap.hours, .rsc_hours = gap.rsc_hours, .dei_hours = gap.dei_hours};
    for (const std::uint16_t area : gap.areas)
        needs.areas.set(area);
    return needs;
}

void write_courses(JsonWriter& out, const paper::CoursePlanSource& source) {
    const CourseChoice& choice = source.plan.choice;
    const auto write_offer = [&](std::uint32_t place) {
        out.member("id", source.portfolio.offers[place].id.text);
        out.member("title", source.portfolio.offers[place].title);
    };
    out.name("courses");
    out.begin_list();
    for (std::size_t i = 0; i < choice.courses.size(); ++i) {
        out.begin_object();
        write_offer(choice.courses[i]);
        write_areas(out, "closes", source.pack, closed_by(source, source.portfolio.offers[choice.courses[i]]));
        out.name("instead");
        out.begin_list();
        for (const CourseInstead& other : choice.instead[i]) {
            out.begin_object();
            write_offer(other.course);
            out.member("more", other.more);
            out.end_object();
        }
        out.end_list();
        out.end_object();
    }
    out.end_list();
}

} // namespace

std::string write_course_plan(const paper::CoursePlanSource& source, Date day) {
    const CoursePlan& plan = source.plan;
    JsonWriter out;
    out.begin_object();
    out.member("format", "imh-course-plan");
    out.member("version", 1);
    out.member("pack", source.pack.id);
    out.member("category", source.category.id.text);
    out.member("day", iso_text(day));
    out.member("least", name_of(plan.least_of));
    write_needs(out, "gap", source.pack, needs_of(plan.gap));
    out.name("possible");
    out.truth(plan.choice.possible());
    write_needs(out, "missing", source.pack, plan.choice.missing);
    out.member("cost", plan.choice.cost);
    out.member("at_least", plan.choice.at_least);
    out.name("proved");
    out.truth(plan.choice.proved);
    write_courses(out, source);
    out.name("not_looked_at");
    out.begin_object();
    out.member("not_offered", number(plan.not_offered));
    out.member("other_category", number(plan.other_category));
    out.member("taken", number(plan.taken));
    out.member("not_mapped", number(plan.not_mapped));
    out.member("no_price", number(plan.no_price));
    out.end_object();
    out.end_object();
    return out.take();
}

} // namespace imh
