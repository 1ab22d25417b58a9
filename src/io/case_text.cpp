// A framework that was read, written out: again as it was, as a file of a rule pack, and in words.

#include "io/case_json.h"
#include "io/json_writer.h"

namespace imh {

std::string write_case_again(const CaseFramework& framework) {
    JsonWriter out;
    out.value(framework.whole);
    return out.take();
}

std::string competencies_json(const CaseMatrix& matrix) {
    JsonWriter out;
    out.begin_object();
    out.name("domains");
    out.begin_list();
    for (std::size_t i = 0; i < matrix.domains.size(); ++i) {
        const Domain& domain = matrix.domains[i];
        out.begin_object();
        out.member("id", domain.id);
        out.member("title", domain.title);
        out.name("key");
        out.truth(domain.key);
        out.name("by_ratings");
        out.truth(domain.by_ratings);
        out.name("areas");
        out.begin_list();
        for (const Area& area : matrix.areas) {
            if (area.domain != i)
                continue;
            out.begin_object();
            out.member("id", area.id.text);
            out.member("title", area.title);
            out.member("help", area.help.empty() ? area.title : area.help);
            out.end_object();
        }
        out.end_list();
        out.end_object();
    }
    out.end_list();
    out.end_object();
    return out.take();
}

std::string case_text(const CaseFramework& framework) {
    const CaseMatrix& matrix = framework.matrix;
    std::string out = matrix.title + "\n"
                      + (matrix.pack.empty() ? std::string("not one of ours: items with children are domains, others areas")
                                             : "of the rule pack " + matrix.pack)
                      + "\n";
    for (std::size_t i = 0; i < matrix.domains.size(); ++i) {
        out += "\n" + matrix.domains[i].id + "  " + matrix.domains[i].title + "\n";
        for (const Area& area : matrix.areas)
            if (area.domain == i)
                out += "  " + area.id.text + "  " + area.title + "\n";
    }
    if (!matrix.levels.empty())
        out += "\n";
    for (const CaseLevel& level : matrix.levels)
        out += level.id.text + ": " + std::to_string(level.areas.size()) + " areas\n";
    if (framework.foreign_items > 0)
        out += "\nItems that are none of these, and kept: " + std::to_string(framework.foreign_items) + "\n";
    return out;
}

} // namespace imh
