#include "io/case_parts.h"

#include "io/uuid.h"

namespace imh {
namespace {

CaseNode type_node(const CaseKind& kind) {
    return {case_identifier("", "type", kind.name), std::string(kind.title)};
}

} // namespace

std::string case_identifier(std::string_view pack, std::string_view kind, std::string_view id) {
    static const Uuid ours = uuid_of_name(uri_name_space, "urn:imh-self-assessment:case");
    return uuid_text(uuid_of_name(ours, std::string(pack) + "/" + std::string(kind) + "/" + std::string(id)));
}

std::string case_uri(const CaseNode& node) {
    return "urn:uuid:" + node.identifier;
}

CaseNode case_area(const RulePack& pack, const Area& area) {
    return {case_identifier(pack.id, area_kind.name, area.id.text), area.title};
}

CaseWriting::CaseWriting(Date day) : changed(iso_text(day) + "T00:00:00Z") {}

void CaseWriting::begin_named(const CaseNode& node) {
    out.begin_object();
    out.member("identifier", node.identifier);
    out.member("uri", case_uri(node));
}

void CaseWriting::link(std::string_view name, const CaseNode& node) {
    out.name(name);
    out.begin_object();
    out.member("title", node.title);
    out.member("identifier", node.identifier);
    out.member("uri", case_uri(node));
    out.end_object();
}

void CaseWriting::begin_ours() {
    out.name("extensions");
    out.begin_object();
    out.name("imh");
    out.begin_object();
}

void CaseWriting::end_ours() {
    out.end_object();
    out.end_object();
}

void CaseWriting::begin_item(const CaseNode& node, const CaseKind& kind, std::string_view id, std::string_view notes,
                             std::string_view language) {
    begin_named(node);
    out.member("fullStatement", node.title);
    out.member("humanCodingScheme", id);
    if (!notes.empty())
        out.member("notes", notes);
    if (!language.empty())
        out.member("language", language);
    out.member("CFItemType", kind.title);
    link("CFItemTypeURI", type_node(kind));
    out.member("lastChangeDateTime", changed);
    begin_ours();
    out.member("kind", kind.name);
    out.member("id", id);
}

void CaseWriting::end_item() {
    end_ours();
    out.end_object();
}

void CaseWriting::associate(std::string_view where, std::string_view type, const CaseNode& origin, const CaseNode& destination,
                            std::int64_t number, std::string_view outcome) {
    begin_named({case_identifier(where, type, origin.identifier + "/" + destination.identifier), {}});
    out.member("associationType", type);
    if (number > 0)
        out.member("sequenceNumber", number);
    link("originNodeURI", origin);
    link("destinationNodeURI", destination);
    out.member("lastChangeDateTime", changed);
    if (!outcome.empty()) {
        begin_ours();
        out.member("outcome", outcome);
        end_ours();
    }
    out.end_object();
}

void CaseWriting::definitions(std::initializer_list<CaseKind> kinds) {
    out.name("CFDefinitions");
    out.begin_object();
    out.name("CFItemTypes");
    out.begin_list();
    for (const CaseKind& kind : kinds) {
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

} // namespace imh
