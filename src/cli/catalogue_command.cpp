#include "cli/catalogue_command.h"

#include "cli/files.h"
#include "cli/judged_file.h"
#include "cli/listed_rows.h"
#include "io/catalogue_csv.h"
#include "io/crosswalk.h"
#include "io/catalogue_import.h"
#include "io/import_text.h"

namespace imh {
namespace {

/// Areas may be named as in the rules, or in the language that is asked for.
AreaNames names_of(const std::string& pack_name, const RulePack& pack) {
    AreaNames names = area_names(pack);
    if (const Read<RulePack> original = load_pack(pack_name); original.value)
        add_names(names, *original.value);
    return names;
}

} // namespace

CommandResult catalogue_command(const CatalogueRequest& request) {
    const UseLanguage use(request.language);
    std::vector<Problem> problems;
    const Read<RulePack> pack = load_pack_in(request.language, request.pack);
    append(problems, pack.problems);
    const Read<std::string> text = read_file(request.file);
    append(problems, text.problems);
    if (!problems.empty())
        return refused(problems, request.form);
    const AreaNames names = names_of(request.pack, *pack.value);
    const Portfolio none;
    const ImportInto into{*pack.value, names, none, request.day, ImportTarget::Catalogue};
    Read<ListedRows> listed = read_listed_rows(*text.value, request.file, into);
    if (!listed.value)
        return refused(listed.problems, request.form);
    CommandResult result;
    if (request.form == Form::Text) {
        result.out = import_text(listed.value->table_or_none(), listed.value->reading, listed.value->rows, into.target);
        return result;
    }
    CatalogueFile& catalogue = listed.value->catalogue;
    catalogue.offers = chosen_offers(listed.value->rows, listed.value->wanted(), none);
    result.out = request.form == Form::Json  ? write_catalogue_file(catalogue)
                 : request.form == Form::Csv ? write_catalogue_csv(catalogue.offers, *pack.value)
                                             : crosswalk_csv(catalogue, *pack.value);
    result.err = odd_lines(*listed.value, request.file, into.target);
    return result;
}

} // namespace imh
