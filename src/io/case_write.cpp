// Members are written in the order in which CASE lists them.

#include "io/case_json.h"

#include "io/json_writer.h"
#include "io/uuid.h"

namespace imh {
namespace {

constexpr std::string_view document_type = "document";

struct Kind {
    std::string_view name; // in what identifiers are made from
    std::string_view title;
    std::string_view description;
    std::string_view hierarchy; // the hierarchyCode
};
constexpr Kind domain_kind{"domain", "Domain", "A domain of competency areas.", "1"};
constexpr Kind area_kind{"area", "Competency area", "An area that an applicant shows by evidence.", "1.1"};
constexpr Kind level_kind{"category", "Category", "A category of the endorsement, which asks for areas.", "2"};

/// Identifiers, by what they name in that pack.
std::string identifier(std::string_view pack, std::string_view kind, std::string_view id) {
    static const Uuid ours = uuid_of_name(uri_name_space, "urn:imh-self-assessment:case");
    return uuid_text(uuid_of_name(ours, std::string(pack) + "/" + std::string(kind) + "/" + std::string(id)));
}

std::string uri_of(std::string_view identifier) {
    return "urn:uuid:" + std::string(identifier);
}

struct Node {
    std::string identifier;
    std::string title;
};

struct CaseWriter {
    const RulePack& pack;
    const RulePack* base;
    std::string changed; // "2025-06-30T00:00:00Z"
    JsonWriter out{};

    Node document() const { return {identifier(pack.id, document_type, ""), pack.title}; }
    Node node(const Kind& kind, std::string_view id, std::string_view title) const {
        return {identifier(pack.id, kind.name, id), std::string(title)};
    }

    void begin_named(const Node& node) {
        out.begin_object();
        out.member("identifier", node.identifier);
        out.member("uri", uri_of(node.identifier));
    }
    void link(std::string_view name, const Node& node) {
        out.name(name);
        out.begin_object();
        out.member("title", node.title);
        out.member("identifier", node.identifier);
        out.member("uri", uri_of(node.identifier));
        out.end_object();
    }
    void begin_ours() {
        out.name("extensions");
        out.begin_object();
        out.name("imh");
        out.begin_object();
    }
    void end_ours() {
        out.end_object();
        out.end_object();
    }

    void write_document() {
        out.name("CFDocument");
        begin_named(document());
        out.member("creator", "imh self-assessment (unofficial)");
        out.member("title", pack.title);
        out.member("lastChangeDateTime", changed);
        out.member("description", pack.notice);
        out.name("subject");
        out.begin_list();
        out.text("Infant mental health");
        out.end_list();
        out.member("language", "en");
        out.member("version", pack.edition);
        begin_ours();
        out.member("pack", pack.id);
        out.member("association", pack.association);
        out.member("short_name", pack.short_name);
        out.member("edition", pack.edition);
        end_ours();
        out.end_object();
    }

    /// Up to the members that differ.
    void begin_item(const Kind& kind, std::string_view id, std::string_view statement, std::string_view notes) {
        begin_named(node(kind, id, statement));
        out.member("fullStatement", statement);
        out.member("humanCodingScheme", id);
        if (!notes.empty())
            out.member("notes", notes);
        out.member("language", "en");
        out.member("CFItemType", kind.title);
        link("CFItemTypeURI", type_node(kind));
        out.member("lastChangeDateTime", changed);
        begin_ours();
        out.member("kind", kind.name);
        out.member("id", id);
    }
    void end_item() {
        end_ours();
        out.end_object();
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
            end_item();
        }
        for (const Area& area : pack.areas) {
            begin_item(area_kind, area.id.text, area.title, area.help);
            end_item();
        }
        for (const CaseLevel& level : matrix.levels) {
            begin_item(level_kind, level.id.text, title_of(level), level.summary);
            out.member("level", level.level);
            out.member("title", level.title);
            out.member("designation", level.designation);
            end_item();
        }
        out.end_list();
    }

    static std::string title_of(const CaseLevel& level) {
        return level.designation.empty() ? level.title : level.title + " · " + level.designation;
    }
    Node type_node(const Kind& kind) const { return {identifier("", "type", kind.name), std::string(kind.title)}; }

    void associate(std::string_view type, const Node& origin, const Node& destination, std::int64_t number) {
        begin_named({identifier(pack.id, type, origin.identifier + "/" + destination.identifier), {}});
        out.member("associationType", type);
        if (number > 0)
            out.member("sequenceNumber", number);
        link("originNodeURI", origin);
        link("destinationNodeURI", destination);
        out.member("lastChangeDateTime", changed);
        out.end_object();
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
            associate("isChildOf", node(area_kind, area.id.text, area.title),
                      node(domain_kind, domain.id, domain.title), ++number);
        }
        for (const CaseLevel& level : matrix.levels)
            for (const AreaId& id : level.areas) {
                const Area& area = pack.areas[*area_index(pack, id)];
                associate("hasSkillLevel", node(area_kind, area.id.text, area.title),
                          node(level_kind, level.id.text, title_of(level)), 0);
            }
        if (base != nullptr)
            for (const Area& area : pack.areas)
                if (const auto index = area_index(*base, area.id))
                    associate("exactMatchOf", node(area_kind, area.id.text, area.title),
                              {identifier(base->id, area_kind.name, area.id.text), base->areas[*index].title}, 0);
        out.end_list();
    }

    void write_definitions() {
        out.name("CFDefinitions");
        out.begin_object();
        out.name("CFItemTypes");
        out.begin_list();
        for (const Kind& kind : {domain_kind, area_kind, level_kind}) {
            begin_named(type_node(kind));
            out.member("title", kind.title);
            out.member("description", kind.description);
            out.member("hierarchyCode", kind.hierarchy);
            out.member("lastChangeDateTime", changed);
            out.end_object();
        }
        out.end_list();
        out.end_object();
    }

    std::string write() {
        const CaseMatrix matrix = matrix_of(pack);
        out.begin_object();
        write_document();
        write_items(matrix);
        write_associations(matrix);
        write_definitions();
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
    return CaseWriter{pack, base, iso_text(changed) + "T00:00:00Z"}.write();
}

} // namespace imh
