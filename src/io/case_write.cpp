// Members are written in the order in which CASE lists them.

#include "io/case_json.h"

#include "io/case_parts.h"

namespace imh {
namespace {

struct CaseWriter {
    const RulePack& pack;
    const RulePack* base;
    CaseWriting writing;
    JsonWriter& out = writing.out;

    CaseNode document() const { return {case_identifier(pack.id, "document", ""), pack.title}; }
    CaseNode node(const CaseKind& kind, std::string_view id, std::string_view title) const {
        return {case_identifier(pack.id, kind.name, id), std::string(title)};
    }

    void write_document() {
        out.name("CFDocument");
        writing.begin_named(document());
        out.member("creator", "imh self-assessment (unofficial)");
        out.member("title", pack.title);
        out.member("lastChangeDateTime", writing.changed);
        out.member("description", pack.notice);
        out.name("subject");
        out.begin_list();
        out.text("Infant mental health");
        out.end_list();
        out.member("language", "en");
        out.member("version", pack.edition);
        writing.begin_ours();
        out.member("pack", pack.id);
        out.member("association", pack.association);
        out.member("short_name", pack.short_name);
        out.member("edition", pack.edition);
        writing.end_ours();
        out.end_object();
    }

    void begin_item(const CaseKind& kind, std::string_view id, std::string_view statement, std::string_view notes) {
        writing.begin_item(node(kind, id, statement), kind, id, notes, "en");
    }
    void truth(std::string_view name, bool value) {
        if (!value)
            return;
        out.name(name);
        out.truth(true);
    }

    void write_items(const CaseMatrix& matrix) {
        out.name("CFItems");
        out.begin_list();
        for (const Domain& domain : pack.domains) {
            begin_item(domain_kind, domain.id, domain.title, "");
            truth("key", domain.key);
            truth("by_ratings", domain.by_ratings);
            writing.end_item();
        }
        for (const Area& area : pack.areas) {
            begin_item(area_kind, area.id.text, area.title, area.help);
            writing.end_item();
        }
        for (const CaseLevel& level : matrix.levels) {
            begin_item(level_kind, level.id.text, title_of(level), level.summary);
            out.member("level", level.level);
            out.member("title", level.title);
            out.member("designation", level.designation);
            writing.end_item();
        }
        out.end_list();
    }

    static std::string title_of(const CaseLevel& level) {
        return level.designation.empty() ? level.title : level.title + " · " + level.designation;
    }
    void associate(std::string_view type, const CaseNode& origin, const CaseNode& destination, std::int64_t number) {
        writing.associate(pack.id, type, origin, destination, number);
    }

    void write_associations(const CaseMatrix& matrix) {
        out.name("CFAssociations");
        out.begin_list();
        std::int64_t number = 0;
        for (const Domain& domain : pack.domains)
            associate("isChildOf", node(domain_kind, domain.id, domain.title), document(), ++number);
        for (const CaseLevel& level : matrix.levels)
            associate("isChildOf", node(level_kind, level.id.text, title_of(level)), document(), ++number);
        number = 0;
        for (const Area& area : pack.areas) {
            const Domain& domain = pack.domains[area.domain];
            associate("isChildOf", case_area(pack, area),
                      node(domain_kind, domain.id, domain.title), ++number);
        }
        for (const CaseLevel& level : matrix.levels)
            for (const AreaId& id : level.areas) {
                const Area& area = pack.areas[*area_index(pack, id)];
                associate("hasSkillLevel", case_area(pack, area),
                          node(level_kind, level.id.text, title_of(level)), 0);
            }
        if (base != nullptr)
            for (const Area& area : pack.areas)
                if (const auto index = area_index(*base, area.id))
                    associate("exactMatchOf", case_area(pack, area),
                              case_area(*base, base->areas[*index]), 0);
        out.end_list();
    }

    std::string write() {
        const CaseMatrix matrix = matrix_of(pack);
        out.begin_object();
        write_document();
        write_items(matrix);
        write_associations(matrix);
        writing.definitions({domain_kind, area_kind, level_kind});
        out.end_object();
        return out.take();
    }
};

} // namespace

CaseMatrix matrix_of(const RulePack& pack) {
    CaseMatrix matrix{pack.id, pack.title, pack.edition, pack.domains, pack.areas, {}};
    for (const Category& category : pack.categories) {
        CaseLevel& level = matrix.levels.emplace_back(
            CaseLevel{category.id, category.level, category.title, category.designation, category.summary, {}});
        const AreaSet asked = required_areas(pack, category);
        for (std::size_t i = 0; i < pack.areas.size(); ++i)
            if (asked[i])
                level.areas.push_back(pack.areas[i].id);
    }
    return matrix;
}

std::string write_case(const RulePack& pack, const RulePack* base, Date changed) {
    return CaseWriter{pack, base, CaseWriting(changed)}.write();
}

} // namespace imh
