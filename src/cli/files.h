// Files named on the command line, read whole, with what is wrong told as Problems.
#pragma once

#include <string>
#include <vector>

#include "core/cases.h"
#include "core/language.h"
#include "core/wording.h"
#include "io/problem.h"

namespace imh {

/// The text of a file; "-" is the standard input. Nothing larger than a JSON file may be is read.
Read<std::string> read_file(const std::string& path);

/// The id of a pack inside the program, a folder with a pack.json, or a file.
Read<RulePack> load_pack(const std::string& id_or_path);

/// The same with its texts in the language.
Read<RulePack> load_pack_in(Language language, const std::string& id_or_path);

/// The wording of that pack, loaded by this name, that lies beside it as "wording.<language>.json".
Read<Wording> load_wording(const std::string& id_or_path, const RulePack& pack, std::string_view language);

/// The cases of that pack, loaded by this name: those that travel with it, or lie beside it.
Read<CaseSet> load_cases(const std::string& id_or_path, const RulePack& pack);

/// A wording file, checked against the pack that it lies beside, or against `otherwise` where it lies alone.
Read<Wording> check_wording(const std::string& path, const std::string& text, const RulePack* otherwise);

/// The same for a file of cases.
Read<CaseSet> check_cases(const std::string& path, const std::string& text, const RulePack* otherwise);

/// What is wrong in the wordings that lie in the folder of a pack.
std::vector<Problem> wording_problems(const std::string& folder, const RulePack& pack);

/// Every file right in the folder that ends with ".json", by name.
std::vector<std::string> json_files_in(const std::string& folder);

/// Is it a folder, or a file that says it is a rule pack? `text` is the file's.
bool is_pack_folder(const std::string& path);
bool is_pack_file(const std::string& path, const std::string& text);
/// Does it say that it holds cases?
bool is_case_text(const std::string& text);
bool is_settings_text(const std::string& text);

} // namespace imh
