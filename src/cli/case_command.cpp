#include "cli/case_command.h"

#include "cli/files.h"
#include "io/case_json.h"

namespace imh {
namespace {

Read<CaseFramework> framework_of(const CaseRequest& request) {
    if (request.import) {
        const Read<std::string> text = read_file(*request.import);
        if (!text.value)
            return {std::nullopt, text.problems};
        return read_case(*text.value, *request.import);
    }
    const Read<RulePack> pack = load_pack(request.pack);
    if (!pack.value)
        return {std::nullopt, pack.problems};
    const Read<RulePack> base = pack.value->based_on.empty() ? Read<RulePack>{} : load_pack(pack.value->based_on);
    return read_case(write_case(*pack.value, base.value ? &*base.value : nullptr, request.day), request.pack);
}

} // namespace

CommandResult case_command(const CaseRequest& request) {
    const Read<CaseFramework> read = framework_of(request);
    if (!read.value)
        return refused(read.problems, request.form);
    CommandResult result;
    result.out = request.competencies         ? competencies_json(read.value->matrix)
                 : request.form == Form::Text ? case_text(*read.value)
                                              : write_case_again(*read.value);
    return result;
}

} // namespace imh
