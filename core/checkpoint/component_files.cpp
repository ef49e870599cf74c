#include "core/checkpoint/component_files.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/checkpoint/quantised_weights.h"
#include "core/checkpoint/weight_endings.h"

#include <algorithm>
#include <set>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr auto kFetchModelAgain = Message::tr("fetch the model again"); // where something is missing
constexpr auto kItsOwnIndex = Message::tr("use the index that was saved with the weights");
constexpr std::string_view kStems[] = {"diffusion_pytorch_model", "model", "pytorch_model"};

/// Files of a folder by name. An unreadable folder is an empty one.
std::set<std::string> names_in(const fs::path& folder)
{
    std::set<std::string> names;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) names.insert(entry.path().filename().string());
    return names;
}

bool has_stem(const std::string& name)
{
    return std::any_of(std::begin(kStems), std::end(kStems), [&](auto stem) { return name.starts_with(stem); });
}

/// "model.safetensors", else a variant like "model.fp16.safetensors" (but no shard of several); empty without either.
std::string whole_file(const std::set<std::string>& names, const std::string& ending)
{
    for (const std::string_view stem : kStems)
        if (const std::string plain = std::string(stem) + ending; names.contains(plain)) return plain;
    for (const std::string& name : names)
        if (has_stem(name) && name.ends_with(ending) && name.find("-of-") == std::string::npos) return name;
    return {};
}

/// "model.safetensors.index.json", else a variant like "model.safetensors.index.fp16.json".
std::string index_file(const std::set<std::string>& names, const std::string& ending)
{
    for (const std::string_view stem : kStems)
        if (const std::string plain = std::string(stem) + ending + ".index.json"; names.contains(plain)) return plain;
    for (const std::string& name : names)
        if (has_stem(name) && name.find(ending + ".index.") != std::string::npos && name.ends_with(".json"))
            return name;
    return {};
}

/// The one file of the weights, or the index of their shards; both empty where there are no weights. Safetensors go
/// before torch's own files, and of each the plain names before variants.
struct WeightNames {
    std::string whole, index;
};
WeightNames weight_names(const std::set<std::string>& names)
{
    for (const std::string_view each : kWeightEndings) {
        const std::string ending(each);
        WeightNames found{whole_file(names, ending), index_file(names, ending)};
        if (found.whole.empty() && found.index.empty()) continue;
        const bool plain_index = found.index.ends_with(ending + ".index.json");
        const bool plain_whole = std::any_of(std::begin(kStems), std::end(kStems),
                                             [&](auto stem) { return found.whole == std::string(stem) + ending; });
        if (!found.whole.empty() && (plain_whole || !plain_index)) found.index.clear();
        else found.whole.clear();
        return found;
    }
    return {};
}

/// Tensor to file. A name that leads out of the folder could make the program read what the user never chose.
Result<std::map<std::string, std::string>> read_index(const fs::path& path)
{
    const std::string where = path.string();
    auto json = read_json_file(path);
    if (!json) return tl::unexpected(json.error());
    if (!json->is_object() || !json->contains("weight_map") || !(*json)["weight_map"].is_object())
        return fail(verbatim(where), Message::tr("has no \"weight_map\" of tensors and files"), kItsOwnIndex);
    std::map<std::string, std::string> shards;
    for (const auto& [tensor, file] : (*json)["weight_map"].items()) {
        if (!file.is_string())
            return fail(verbatim(where), Message::tr("the file of tensor \"%1\" is not a text", tensor), kItsOwnIndex);
        const fs::path name = file.get<std::string>();
        if (name.is_absolute())
            return fail(verbatim(where), Message::tr("names a file by an absolute path (%1)", name), kItsOwnIndex);
        if (std::find(name.begin(), name.end(), "..") != name.end())
            return fail(verbatim(where), Message::tr("names a file outside of its folder (%1)", name), kItsOwnIndex);
        if (name != name.filename() || name.empty())
            return fail(verbatim(where), Message::tr("names a file that does not lie beside it (%1)", name),
                        kItsOwnIndex);
        if (!fs::exists(path.parent_path() / name))
            return fail(verbatim(where), Message::tr("names %1, which is missing", name), kFetchModelAgain);
        shards[tensor] = name.string();
    }
    if (shards.empty()) return fail(verbatim(where), Message::tr("names no tensor"), kItsOwnIndex);
    return shards;
}

/// Error if a tensor lies in another file than the index says.
Result<void> check_shards(const Weights& weights, const fs::path& folder, const std::string& index)
{
    auto shards = read_index(folder / index);
    if (!shards) return tl::unexpected(shards.error());
    for (const auto& [tensor, file] : *shards) {
        const auto found = weights.index().find(tensor);
        if (found == weights.index().end() || weights.files()[found->second.file].path().filename() != file)
            return fail(folder / file, Message::tr("lacks tensor \"%1\", which %2 says it holds", tensor, index),
                        kFetchModelAgain);
    }
    return {};
}

} // namespace

Result<std::vector<fs::path>> component_files(const fs::path& folder)
{
    const auto [whole, index] = weight_names(names_in(folder));
    if (!whole.empty()) return std::vector{folder / whole};
    if (index.empty()) return fail(folder, Message::tr("holds no weights"), kFetchModelAgain);
    auto shards = read_index(folder / index);
    if (!shards) return tl::unexpected(shards.error());
    std::set<std::string> files;
    for (const auto& [tensor, file] : *shards) files.insert(file);
    std::vector<fs::path> paths;
    for (const std::string& file : files) paths.push_back(folder / file);
    return paths;
}

Result<Weights> open_component(const fs::path& folder)
{
    auto files = component_files(folder);
    if (!files) return tl::unexpected(files.error());
    Weights weights;
    for (const fs::path& path : *files) {
        auto file = WeightFile::open(path);
        if (!file) return tl::unexpected(file.error());
        if (auto added = weights.add(std::move(*file)); !added) return tl::unexpected(added.error());
    }
    const std::string index = weight_names(names_in(folder)).index;
    if (files->size() > 1 && !index.empty())
        if (auto same = check_shards(weights, folder, index); !same) return tl::unexpected(same.error());
    // Last: a scale may lie in another shard than its weight.
    if (auto done = multiply_scales(weights); !done) return tl::unexpected(done.error());
    return weights;
}

Result<std::map<std::string, std::string>> named_components(const fs::path& model)
{
    const auto index = read_json_file(model / "model_index.json");
    if (!index) return tl::unexpected(index.error());
    if (!index->is_object())
        return fail(verbatim(model / "model_index.json"), Message::tr("is not a JSON object"), kFetchModelAgain);
    std::map<std::string, std::string> parts;
    for (const auto& [name, entry] : index->items()) {
        const bool named = entry.is_array() && entry.size() == 2 && entry[1].is_string();
        const bool may_be_left_out = name == "safety_checker" || name == "feature_extractor" || name == "image_encoder";
        if (!named || (may_be_left_out && !fs::exists(model / name))) continue;
        const fs::path part = name;
        if (part != part.filename() || name == "..")
            return fail(verbatim(model / "model_index.json"),
                        Message::tr("names a part outside of the model (%1)", name),
                        Message::tr("choose a folder in diffusers' layout, or a .safetensors file"));
        if (!fs::is_directory(model / name))
            return fail(model, Message::tr("its part \"%1\" is missing though model_index.json names it", name),
                        kFetchModelAgain);
        parts[name] = entry[1];
    }
    return parts;
}

Result<std::string> hash_model(const fs::path& path, std::stop_token stop)
{
    if (!fs::is_directory(path)) return sha256_file(path, stop);
    std::vector<fs::path> files;
    if (fs::exists(path / "model_index.json")) {
        const auto parts = named_components(path);
        if (!parts) return tl::unexpected(parts.error());
        for (const auto& [name, type] : *parts)
            if (const auto weights = component_files(path / name))
                files.insert(files.end(), weights->begin(), weights->end());
    } else if (const auto weights = component_files(path)) {
        files = *weights;
    }
    std::map<std::string, std::string> lines;
    for (const fs::path& file : files) {
        auto hash = sha256_file(file, stop);
        if (!hash) return hash;
        const std::string name = file.lexically_relative(path).generic_string();
        lines[name] = *hash + "  " + name + "\n";
    }
    if (lines.empty()) return fail(path, Message::tr("holds no weights"), Message::tr("choose the folder of a model"));
    std::string list;
    for (const auto& [name, line] : lines) list += line;
    return sha256_hex(list);
}

} // namespace sfumato
