#include "core/wording.h"

#include <algorithm>

namespace imh {

namespace {

/// Calls `each(place, text)` for every text; `Pack` is const or not, and so are the texts.
template<class Pack, class Each>
struct Walk {
    Each& each;

    void whole(Pack& pack) const {
        text("pack", "", "title", pack.title);
        text("pack", "", "notice", pack.notice);
        for (auto& domain : pack.domains)
            text("domains", domain.id, "title", domain.title);
        for (auto& area : pack.areas) {
            text("areas", area.id.text, "title", area.title);
            text("areas", area.id.text, "help", area.help);
        }
        for (auto& category : pack.categories) {
            text("categories", category.id.text, "summary", category.summary);
            for (auto& requirement : category.requirements)
                one(requirement);
            for (auto& continuing : category.continuing) {
                text("requirements", continuing.id.text, "title", continuing.title);
                text("requirements", continuing.id.text, "help", continuing.help);
                text("requirements", continuing.id.text, "question", continuing.question);
            }
        }
        for (auto& reading : pack.readings) {
            text("readings", reading.id, "title", reading.title);
            text("readings", reading.id, "text", reading.text);
        }
    }

    template<class OneRequirement>
    void one(OneRequirement& requirement) const {
        text("requirements", requirement.id.text, "title", requirement.title);
        text("requirements", requirement.id.text, "help", requirement.help);
        std::visit([&](auto& terms) { of_terms(requirement, terms); }, requirement.terms);
    }

    template<class OneRequirement, class Terms>
    void of_terms(OneRequirement& requirement, Terms& terms) const {
        if constexpr (requires { terms.parts; })
            for (auto& part : terms.parts)
                one(part);
        if constexpr (requires { terms.question; })
            text("requirements", requirement.id.text, "question", terms.question);
        if constexpr (requires { terms.plans; })
            for (auto& plan : terms.plans)
                for (auto& slot : plan.slots)
                    text("requirements", requirement.id.text, "slots/" + slot.title, slot.title);
    }

    template<class String>
    void text(std::string_view list, std::string_view id, const std::string& member, String& value) const {
        if (!value.empty())
            each(std::string(list) + (id.empty() ? "" : "/") + std::string(id) + "/" + member, value);
    }
};

template<class Pack, class Each>
void walk(Pack& pack, Each each) {
    Walk<Pack, Each>{each}.whole(pack);
}

} // namespace

std::vector<PlacedText> places_of(const RulePack& pack) {
    std::vector<PlacedText> places;
    walk(pack, [&](std::string place, const std::string& text) {
        const auto same = [&](const PlacedText& each) { return each.place == place; };
        const bool slot = place.find("/slots/") != std::string::npos;
        if (!slot || std::none_of(places.begin(), places.end(), same))
            places.push_back({std::move(place), text});
    });
    return places;
}

RulePack with_wording(RulePack pack, const Wording& wording) {
    for (Domain& domain : pack.domains)
        domain.original_title = domain.title;
    for (Area& area : pack.areas)
        area.original_title = area.title;
    walk(pack, [&](const std::string& place, std::string& text) {
        if (const auto found = wording.texts.find(place); found != wording.texts.end())
            text = found->second;
    });
    return pack;
}

} // namespace imh
