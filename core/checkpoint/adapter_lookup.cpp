#include "core/checkpoint/adapter_lookup.h"

#include "core/base/ascii.h"
#include "core/base/command_option.h"
#include "core/base/left_out_names.h"
#include "core/checkpoint/weight_endings.h"

#include <algorithm>
#include <numeric>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 8; // a link that leads back up would have no end

template <class Visit> void visit_files(const fs::path& folder, Visit&& visit, const std::stop_token& stop = {})
{
    std::error_code problem;
    const auto options
        = fs::directory_options::follow_directory_symlink | fs::directory_options::skip_permission_denied;
    fs::recursive_directory_iterator file(folder, options, problem);
    for (; !problem && file != fs::recursive_directory_iterator() && !stop.stop_requested(); file.increment(problem)) {
        const bool left_out = is_left_out(file->path().filename().string());
        if (file.depth() >= kDeepest || left_out) file.disable_recursion_pending();
        if (left_out) continue;
        std::error_code unreadable;
        if (file->is_regular_file(unreadable)) visit(file->path());
    }
}

/// Letters to insert, remove or replace (Levenshtein 1966); case-insensitive for ASCII.
std::size_t levenshtein_distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = corner + (ascii_lower(a[i]) != ascii_lower(b[j]));
            corner = row[j + 1];
            row[j + 1] = std::min({replaced, corner + 1, row[j] + 1});
        }
    }
    return row.back();
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// Sorts by path. Of files that differ in their ending only, the first of kWeightEndings stays.
void prefer_safetensors(std::vector<fs::path>& files)
{
    const auto name = [](const fs::path& file) { return file.parent_path() / file.stem(); };
    const auto rank = [](const fs::path& file) {
        return std::ranges::find(kWeightEndings, file.extension().string()) - std::begin(kWeightEndings);
    };
    std::ranges::sort(files, {}, [&](const fs::path& file) { return std::pair(name(file), rank(file)); });
    // Not ranges::unique: clang 14 cannot read what libstdc++ 12 makes of its result.
    const auto same = [&](const fs::path& a, const fs::path& b) { return name(a) == name(b); };
    files.erase(std::unique(files.begin(), files.end(), same), files.end());
}

/// PEFT calls every adapter it writes adapter_model, diffusers pytorch_lora_weights: only the folder tells them apart.
bool has_library_default_name(const fs::path& file)
{
    return file.stem() == "adapter_model" || file.stem() == "pytorch_lora_weights";
}

/// Whether a file below `folder` is meant by a name.
bool matches_name(const fs::path& file, const fs::path& folder, const std::string& name)
{
    const fs::path above = file.lexically_relative(folder).parent_path();
    if (file.stem() == name || above / file.stem() == fs::path(name)) return true;
    return has_library_default_name(file) && (adapter_name(file) == name || above == fs::path(name));
}

Result<fs::path> only_one(std::vector<fs::path> found, const Message& label)
{
    prefer_safetensors(found);
    if (found.size() == 1) return found.front();
    return fail(label, Message::tr("there are %1 files of this name: %2, %3", found.size(), found[0], found[1]),
                Message::tr("write its folder before the name"));
}

/// The files with that name in their metadata, of the first folder that has any.
std::vector<fs::path> files_with_metadata_name(const AdapterFolders& where, const std::string& name)
{
    std::vector<fs::path> found;
    for (const fs::path& folder : where.folders) {
        if (!where.metadata_names || !found.empty()) break;
        visit_files(folder, [&](const fs::path& file) {
            if (!is_weight_file(file)) return;
            const auto names = where.metadata_names(file);
            if (std::find(names.begin(), names.end(), name) != names.end()) found.push_back(file);
        });
    }
    return found;
}

/// LoRA "name".
Message label_of(const Message& kind, const std::string& name)
{
    return Message::join(kind, " ", verbatim('"' + name + '"'));
}

/// The name in an error that label_of begins.
std::optional<std::string> missing_of(const Message& kind, const Error& error)
{
    const auto& parts = error.what.arguments();
    if (parts.size() != 2 || parts[1].source().size() < 2) return std::nullopt;
    std::string name = parts[1].source().substr(1, parts[1].source().size() - 2);
    if (error.what != label_of(kind, name)) return std::nullopt;
    return name;
}

tl::unexpected<Error> not_found(const AdapterFolders& where, const Message& label, const std::string& name)
{
    std::vector<std::string> folders, stems;
    for (const fs::path& folder : where.folders) folders.push_back(folder.string());
    for (const auto& [stem, files] : adapter_files(where.folders)) stems.push_back(stem);
    const auto near = closest_names(name, stems);
    return fail(label,
                near.empty() ? Message::tr("there is no %1 in %2", name, joined(folders))
                             : Message::tr("there is no %1 in %2; near it: %3", name, joined(folders), joined(near)),
                Message::tr("check the name, or name its folder by %1", command_option(where.option)));
}

} // namespace

std::string adapter_name(const fs::path& file)
{
    return (has_library_default_name(file) ? fs::absolute(file).parent_path().filename() : file.stem()).string();
}

std::map<std::string, std::vector<fs::path>> adapter_files(std::span<const fs::path> folders,
                                                           const std::stop_token& stop)
{
    std::map<std::string, std::vector<fs::path>> files;
    for (const fs::path& folder : folders) {
        std::map<std::string, std::vector<fs::path>> here;
        const auto enter = [&](const fs::path& file) {
            if (is_weight_file(file)) here[adapter_name(file)].push_back(file);
        };
        visit_files(folder, enter, stop);
        files.merge(here); // names that are there already stay
    }
    for (auto& [stem, paths] : files) prefer_safetensors(paths);
    return files;
}

std::vector<std::string> closest_names(const std::string& name, const std::vector<std::string>& names)
{
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const std::string& candidate : names)
        if (const std::size_t away = levenshtein_distance(name, candidate);
            away <= std::max<std::size_t>(2, name.size() / 3))
            order.emplace_back(away, candidate);
    std::sort(order.begin(), order.end());
    order.resize(std::min<std::size_t>(order.size(), 3));
    std::vector<std::string> near;
    for (auto& [away, candidate] : order) near.push_back(std::move(candidate));
    return near;
}

Result<fs::path> find_adapter(const AdapterFolders& where, const std::string& name)
{
    const Message label = label_of(where.kind, name);
    if (where.folders.empty())
        return fail(label, Message::tr("no folder of %1 is set", where.kinds),
                    Message::tr("name it by %1", command_option(where.option)));
    for (const fs::path& folder : where.folders) {
        std::vector<fs::path> found;
        if (!fs::is_directory(folder))
            return fail(folder, Message::tr("is not a folder of %1", where.kinds),
                        Message::tr("check %1", command_option(where.option)));
        visit_files(folder, [&](const fs::path& file) {
            if (matches_name(file, folder, name) && is_weight_file(file)) found.push_back(file);
        });
        if (!found.empty()) return only_one(std::move(found), label);
    }
    if (auto found = files_with_metadata_name(where, name); !found.empty()) return only_one(std::move(found), label);
    return not_found(where, label, name);
}

std::optional<std::string> missing_lora(const Error& error) { return missing_of(Message::tr("LoRA"), error); }

std::optional<std::string> missing_embedding(const Error& error) { return missing_of(Message::tr("embedding"), error); }

} // namespace sfumato
