// Pages 4 and 5: reflective supervision; references, signatures and memberships.

#include <algorithm>

#include "core/papers/words.h"
#include "core/papers/worksheet.h"
#include "core/papers/worksheet_words.h"
#include "core/words.h"

namespace imh::paper {

namespace {

std::string setting_words(Setting setting) {
    return setting == Setting::Individual ? str(words::individual) : setting == Setting::Group ? str(words::group) : "";
}

std::string provider_words(const Person* provider) {
    return provider && !provider->name.empty() ? provider->name : str(words::nobody_named);
}

/// All sessions with one person in one setting: EASy asks for hours and provider.
struct Together {
    const Person* provider = nullptr;
    Setting setting = Setting::Unsaid;
    std::optional<Date> from, to;
    Minutes hours{};
    Minutes about{};
    std::int64_t sessions = 0;
};

std::vector<Together> by_provider(const Dossier& dossier) {
    std::vector<Together> all;
    for (const SessionEntry& each : dossier.sessions) {
        if (!to_type(each))
            continue;
        auto one = std::find_if(all.begin(), all.end(), [&](const Together& known) {
            return known.provider == each.provider && known.setting == each.session->setting;
        });
        if (one == all.end())
            one = all.insert(all.end(), {.provider = each.provider, .setting = each.session->setting});
        const std::optional<Date> last = each.session->to ? each.session->to : each.session->from;
        if (each.session->from && (!one->from || *each.session->from < *one->from))
            one->from = each.session->from;
        if (last && (!one->to || *one->to < *last))
            one->to = last;
        one->hours += each.session->hours.value_or(Minutes{});
        one->about += each.about_rsc;
        ++one->sessions;
    }
    return all;
}

Cell some_hours(Minutes length) {
    return length > Minutes{} ? decimal_cell(length) : Cell{};
}

Table provider_table(const Source& source, const Dossier& dossier) {
    Table table{.caption = str(words::by_provider),
                .columns = {{str(words::provider)},
                            {str(words::provider_endorsed)},
                            {str(words::setting)},
                            {str(words::start)},
                            {str(words::end)},
                            {str(words::clock_hours), Side::End},
                            {str(words::about_own), Side::End},
                            {str(words::sessions), Side::End}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    Together total;
    for (const Together& one : by_provider(dossier)) {
        total.hours += one.hours;
        total.about += one.about;
        total.sessions += one.sessions;
        table.rows.push_back(
            {.key = "rsc " + (one.provider ? one.provider->id.text : "") + " " + setting_words(one.setting),
             .cells = {words_cell(provider_words(one.provider)),
                       words_cell(endorsements_words(source.pack, one.provider)),
                       words_cell(setting_words(one.setting)), iso_cell(one.from), iso_cell(one.to),
                       decimal_cell(one.hours), some_hours(one.about), number_cell(one.sessions)}});
    }
    if (!table.rows.empty())
        table.rows.push_back({.key = {},
                              .cells = {words_cell(words::total),
                                        {},
                                        {},
                                        {},
                                        {},
                                        decimal_cell(total.hours),
                                        some_hours(total.about),
                                        number_cell(total.sessions)},
                              .kind = RowKind::Total});
    return table;
}

Table session_table(const Dossier& dossier) {
    Table table{.caption = str(words::one_by_one),
                .columns = {{str(words::start)},
                            {str(words::end)},
                            {str(words::provider)},
                            {str(words::setting)},
                            {str(words::clock_hours), Side::End},
                            {str(words::about_own), Side::End}}};
    for (const SessionEntry& each : dossier.sessions)
        if (to_type(each))
            table.rows.push_back(
                {.key = each.session->id.text,
                 .cells = {iso_cell(each.session->from), iso_cell(each.session->to),
                           words_cell(provider_words(each.provider)), words_cell(setting_words(each.session->setting)),
                           decimal_cell(each.session->hours), some_hours(each.about_rsc)}});
    return table;
}

void add_window(Section& page, const Source& source) {
    const Chosen about = chosen(source);
    const Finding* finding =
        about.category ? find_terms<ReflectiveSupervision>(*about.category, about.assessment->findings) : nullptr;
    if (!finding || !finding->window)
        return;
    const auto month = [](Day day) { return month_words(month_of(day)); };
    page.blocks.push_back(
        Facts{{{filled(words::window, {full_title(*about.category)}),
                words_cell(filled(words::window_value, {month(finding->window->first), month(finding->window->last),
                                                      hours_words(Minutes{finding->measure.sure})}))}}});
}

// -- references

std::string roles_text(const Reference& reference) {
    std::string text;
    for (const RaterRole role : reference.roles)
        text += (text.empty() ? "" : "; ") + role_words(role);
    return text;
}

std::string vetting_words(const Person& person) {
    switch (person.vetting) {
    case Vetting::Done:
        return person.vetted_on ? iso_text(*person.vetted_on) : str(words::yes);
    case Vetting::Requested:
        return str(words::vetting_asked);
    case Vetting::No:
        return str(words::no);
    case Vetting::Unsaid:
        break;
    }
    return {};
}

std::string step_words(ReferenceStep step) {
    switch (step) {
    case ReferenceStep::Asked:
        return str(words::step_asked);
    case ReferenceStep::Agreed:
        return str(words::step_agreed);
    case ReferenceStep::Sent:
        return str(words::step_sent);
    case ReferenceStep::Unsaid:
        break;
    }
    return {};
}

Row reference_row(const Source& source, const Dossier& dossier, EvidenceRef ref, std::string_view slot) {
    const Reference& reference = source.portfolio.references[ref.index];
    const Person* person = person_of(dossier, reference.person);
    static const Person nobody;
    const Person& rater = person ? *person : nobody;
    return {.key = reference.id.text,
            .cells = {words_cell(rater.name.empty() ? words::no_name : std::string_view(rater.name)), words_cell(slot),
                      words_cell(roles_text(reference)), words_cell(rater.email),
                      words_cell(endorsements_words(source.pack, person)), words_cell(vetting_words(rater)),
                      words_cell(step_words(reference.step))}};
}

Table reference_table(const Source& source, const Dossier& dossier) {
    Table table{.caption = {},
                .columns = {{str(words::rater)},
                            {str(words::rates_as)},
                            {str(words::relation)},
                            {str(words::email)},
                            {str(words::endorsed)},
                            {str(words::vetted)},
                            {str(words::status)}},
                .rows = {},
                .layout = Layout::Records,
                .to_tick = true};
    const Chosen about = chosen(source);
    const Finding* finding =
        about.category ? find_terms<References>(*about.category, about.assessment->findings) : nullptr;
    std::vector<EvidenceRef> placed;
    if (finding)
        for (const SlotFinding& slot : finding->slots) {
            if (slot.reference.kind == EvidenceKind::None) {
                table.rows.push_back(
                    {.key = "slot " + slot.slot,
                     .cells = {words_cell(words::nobody_yet), words_cell(slot.slot), {}, {}, {}, {}, {}}});
                continue;
            }
            table.rows.push_back(reference_row(source, dossier, slot.reference, slot.slot));
            placed.push_back(slot.reference);
        }
    for (const EvidenceRef ref : dossier.references)
        if (std::find(placed.begin(), placed.end(), ref) == placed.end())
            table.rows.push_back(reference_row(source, dossier, ref, finding ? std::string_view(words::no_place) : ""));
    return table;
}

} // namespace

bool to_type(const SessionEntry& entry) {
    return !entry.double_entry && entry.held != Truth::No && entry.session->kind == SessionKind::Reflective;
}

Section supervision_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "supervision", .title = str(words::page_rsc), .blocks = {}};
    std::vector<std::string> left_out;
    for (const SessionEntry& each : dossier.sessions)
        if (!to_type(each))
            left_out.push_back(left_out_words(source, each.ref,
                                              each.double_entry        ? Reason::EnteredTwice
                                              : each.held == Truth::No ? Reason::LiesAhead
                                                                       : Reason::NotReflective));
    add_window(page, source);
    Table sessions = session_table(dossier);
    add_page_table(page, provider_table(source, dossier), {});
    if (!sessions.rows.empty())
        page.blocks.push_back(std::move(sessions));
    add_left_out(page, left_out);
    return page;
}

Section references_page(const Source& source, const Dossier& dossier) {
    Section page{.key = "references", .title = str(words::page_references), .blocks = {}};
    add_page_table(page, reference_table(source, dossier), {});
    Table signatures{.caption = str(words::signatures),
                     .columns = {{str(words::document)}, {str(words::signed_on)}},
                     .rows = {},
                     .layout = Layout::Grid,
                     .to_tick = true};
    for (const EvidenceRef ref : dossier.signatures) {
        const Signature& signature = source.portfolio.signatures[ref.index];
        signatures.rows.push_back(
            {.key = signature.id.text,
             .cells = {words_cell(capital(evidence_words(source.portfolio, ref))), iso_cell(signature.signed_on)}});
    }
    Table memberships{.caption = str(words::memberships),
                      .columns = {{str(words::association)}, {str(words::start)}, {str(words::end)}},
                      .rows = {},
                      .layout = Layout::Grid,
                      .to_tick = true};
    for (const EvidenceRef ref : dossier.memberships) {
        const Membership& membership = source.portfolio.memberships[ref.index];
        memberships.rows.push_back(
            {.key = membership.id.text,
             .cells = {words_cell(capital(evidence_words(source.portfolio, ref))), iso_cell(membership.from),
                       membership.to ? iso_cell(membership.to) : words_cell(words::still_going)}});
    }
    for (Table* table : {&signatures, &memberships})
        if (!table->rows.empty())
            page.blocks.push_back(std::move(*table));
    return page;
}

} // namespace imh::paper
