#include "cli/files.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "io/cases_json.h"
#include "io/json.h"
#include "io/rule_pack_json.h"
#include "io/wording_json.h"

namespace imh {
namespace {

namespace fs = std::filesystem;

struct Close {
    void operator()(std::FILE* file) const {
        if (file != stdin)
            std::fclose(file);
    }
};
using OpenFile = std::unique_ptr<std::FILE, Close>;

/// One byte more than is allowed is enough to know that a file is too large.
std::string read_to_end(std::FILE* file) {
    std::string text;
    std::string block(1U << 16U, '\0');
    while (text.size() <= json_bounds::most_bytes) {
        const std::size_t count = std::fread(block.data(), 1, block.size(), file);
        if (count == 0)
            break;
        text.append(block, 0, count);
    }
    return text;
}

struct TextFile {
    std::string name;
    std::string text;
};

Read<RulePack> read_pack_files(const std::vector<fs::path>& paths) {
    Read<RulePack> result;
    std::vector<TextFile> files;
    for (const fs::path& path : paths) {
        Read<std::string> text = read_file(path.string());
        if (text.value)
            files.push_back({path.string(), std::move(*text.value)});
        result.problems.insert(result.problems.end(), text.problems.begin(), text.problems.end());
    }
    if (!result.problems.empty())
        return result;
    std::vector<NamedText> texts;
    for (const TextFile& file : files)
        texts.push_back({file.name, file.text});
    return read_rule_pack(texts);
}

std::vector<fs::path> json_paths_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (each->path().extension() == ".json")
            paths.push_back(each->path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// A pack of one file alone has the name pack.json, too.
Read<RulePack> read_pack_folder(const fs::path& folder) {
    const std::vector<fs::path> paths = json_paths_in(folder);
    const bool has_first =
        std::any_of(paths.begin(), paths.end(), [](const fs::path& path) { return path.filename() == "pack.json"; });
    if (has_first)
        return read_pack_files(paths);
    Read<RulePack> result;
    result.problems.push_back({folder.string(), "", "there is no pack.json in this folder",
                               "Name the folder of a rule pack, or the file of a portfolio."});
    return result;
}

} // namespace

Read<std::string> read_file(const std::string& path) {
    Read<std::string> result;
    ProblemList problems(path);
    std::error_code error;
    const OpenFile file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file) {
        const bool there = fs::exists(path, error);
        problems.report(there ? "the file can't be opened" : "there is no such file",
                        there ? "Check that you may read it." : "Check its name and folder.");
    } else if (path != "-" && fs::is_directory(path, error)) {
        problems.report("this is a folder", "Name a file in it.");
    } else {
        std::string text = read_to_end(file.get());
        if (std::ferror(file.get()) != 0)
            problems.report("the file can't be read to its end", "Copy it again from where it came from.");
        else if (text.size() > json_bounds::most_bytes)
            report_too_large(problems);
        else
            result.value = std::move(text);
    }
    result.problems = problems.take();
    return result;
}

std::vector<std::string> json_files_in(const std::string& folder) {
    std::vector<std::string> files;
    for (const fs::path& path : json_paths_in(folder))
        files.push_back(path.string());
    return files;
}

bool is_pack_folder(const std::string& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

namespace {

bool says_format(const std::string& text, std::string_view name) {
    ProblemList none("");
    const auto json = parse_json(text, none);
    const JsonValue* format = json ? find_member(*json, "format") : nullptr;
    return format != nullptr && format->kind == JsonValue::Kind::Text && format->text == name;
}

} // namespace

bool is_pack_file(const std::string& path, const std::string& text) {
    return fs::path(path).filename() == "pack.json" || says_format(text, "imh-rule-pack");
}

bool is_case_text(const std::string& text) {
    return says_format(text, "imh-cases");
}

bool is_settings_text(const std::string& text) {
    return says_format(text, "imh-page-settings");
}

namespace {

bool is_bundled(const std::string& id) {
    const std::vector<std::string_view> inside = bundled_pack_ids();
    return std::find(inside.begin(), inside.end(), id) != inside.end();
}

/// The files of such names that lie beside a pack, in order: in its folder, or in that of its pack.json.
template<class IsOne>
std::vector<fs::path> files_beside(const fs::path& pack, IsOne is_one) {
    std::vector<fs::path> paths;
    std::error_code error;
    fs::path folder = pack;
    if (!fs::is_directory(pack, error))
        folder = pack.has_parent_path() ? pack.parent_path() : fs::path(".");
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (is_one(each->path().filename().string()))
            paths.push_back(each->path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

Read<Wording> read_wording_file(const fs::path& path, const RulePack& pack) {
    const Read<std::string> text = read_file(path.string());
    return text.value ? read_wording({path.string(), *text.value}, pack) : Read<Wording>{std::nullopt, text.problems};
}

} // namespace

namespace {

fs::path wording_path(const std::string& id_or_path, std::string_view language) {
    std::error_code error;
    const fs::path path(id_or_path);
    const fs::path folder = fs::is_directory(path, error) ? path : path.parent_path();
    return folder / ("wording." + std::string(language) + ".json");
}

/// A pack is in English by itself; other English texts may lie beside it.
bool has_english_wording(const std::string& id_or_path, const RulePack& pack) {
    std::error_code error;
    return is_bundled(id_or_path) ? has_bundled_wording(pack, "en") : fs::exists(wording_path(id_or_path, "en"), error);
}

} // namespace

Read<Wording> load_wording(const std::string& id_or_path, const RulePack& pack, std::string_view language) {
    if (is_bundled(id_or_path))
        return read_bundled_wording(pack, language);
    return read_wording_file(wording_path(id_or_path, language), pack);
}

namespace {

/// The pack beside which a file lies; nothing at all where there is none.
Read<RulePack> pack_beside(const std::string& path) {
    std::error_code error;
    const fs::path folder = fs::path(path).parent_path();
    if (fs::exists(folder / "pack.json", error))
        return load_pack(folder.empty() ? "." : folder.string());
    return {};
}

} // namespace

Read<Wording> check_wording(const std::string& path, const std::string& text, const RulePack* otherwise) {
    const Read<RulePack> beside = pack_beside(path);
    if (beside.value)
        return read_wording({path, text}, *beside.value);
    if (beside.problems.empty() && otherwise != nullptr)
        return read_wording({path, text}, *otherwise);
    return {std::nullopt, beside.problems};
}

Read<CaseSet> check_cases(const std::string& path, const std::string& text, const RulePack* otherwise) {
    const Read<RulePack> beside = pack_beside(path);
    const RulePack* pack = beside.value ? &*beside.value : beside.problems.empty() ? otherwise : nullptr;
    if (pack == nullptr)
        return {std::nullopt, beside.problems};
    const NamedText named{path, text};
    return read_cases({&named, 1}, *pack, bundled_case_files(pack->based_on));
}

Read<CaseSet> load_cases(const std::string& id_or_path, const RulePack& pack) {
    const std::vector<NamedText> others = bundled_case_files(pack.based_on);
    if (is_bundled(id_or_path))
        return read_cases(bundled_case_files(id_or_path), pack, others);
    std::vector<TextFile> files;
    std::vector<Problem> problems;
    for (const fs::path& path : files_beside(id_or_path, is_cases_file)) {
        Read<std::string> text = read_file(path.string());
        problems.insert(problems.end(), text.problems.begin(), text.problems.end());
        if (text.value)
            files.push_back({path.string(), std::move(*text.value)});
    }
    if (!problems.empty())
        return {std::nullopt, problems};
    std::vector<NamedText> texts;
    for (const TextFile& file : files)
        texts.push_back({file.name, file.text});
    return read_cases(texts, pack, others);
}

std::vector<Problem> wording_problems(const std::string& folder, const RulePack& pack) {
    std::vector<Problem> problems;
    for (const fs::path& path : files_beside(folder, is_wording_file)) {
        const Read<Wording> read = read_wording_file(path, pack);
        problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    }
    return problems;
}

Read<RulePack> load_pack(const std::string& id_or_path) {
    if (is_bundled(id_or_path))
        return read_bundled_pack(id_or_path);
    std::error_code error;
    const fs::path path(id_or_path);
    if (fs::is_directory(path, error))
        return read_pack_folder(path);
    if (path.filename() == "pack.json" && fs::exists(path, error))
        return read_pack_folder(path.has_parent_path() ? path.parent_path() : fs::path("."));
    if (fs::exists(path, error) || id_or_path == "-")
        return read_pack_files({path});
    return read_bundled_pack(id_or_path);
}

Read<RulePack> load_pack_in(Language language, const std::string& pack_name) {
    Read<RulePack> pack = load_pack(pack_name);
    if (!pack.value || (language == Language::English && !has_english_wording(pack_name, *pack.value)))
        return pack;
    const Read<Wording> wording = load_wording(pack_name, *pack.value, language_code(language));
    if (wording.value)
        pack.value = with_wording(std::move(*pack.value), *wording.value);
    else
        pack = {std::nullopt, wording.problems};
    return pack;
}

} // namespace imh
