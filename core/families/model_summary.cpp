#include "core/families/model_summary.h"

#include "core/base/ascii.h"
#include "core/checkpoint/component_files.h"
#include "core/families/file_kind.h"

#include <algorithm>
#include <set>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

/// Where the components of a one-file model begin; what lies elsewhere is "other".
std::vector<std::pair<std::string, std::string>> one_file_prefixes()
{
    std::vector<std::pair<std::string, std::string>> prefixes;
    for (const ModelFamily* family : all_families())
        if (family->is_read_from_one_file())
            family->for_each_component([&](const auto& component) {
                if (!component.one_file.prefix) return;
                prefixes.emplace_back(component.one_file.prefix, component.folder);
                for (const OneFileLayout& layout : component.one_file.elsewhere)
                    prefixes.emplace_back(layout.prefix, component.folder);
            });
    return prefixes;
}

/// Whether this is what a family calls its denoiser.
bool is_denoiser(const std::string& part)
{
    return std::ranges::any_of(all_families(),
                               [&](const ModelFamily* family) { return part == family->denoiser.folder; });
}

std::string dtype_name(at::ScalarType dtype)
{
    switch (dtype) {
    case at::kHalf: return "float16";
    case at::kFloat: return "float32";
    case at::kDouble: return "float64";
    case at::kBFloat16: return "bfloat16";
    default: break;
    }
    return ascii_lower(std::string(c10::toString(dtype)));
}

/// Counts tensors into parts, and dtypes by name.
class PartCounter {
public:
    void add(ModelPart& part, const TensorInfo& info)
    {
        ++part.tensors;
        part.parameters += static_cast<std::size_t>(c10::multiply_integers(info.shape));
        part.bytes += info.end - info.begin;
        if (!dtypes_[part.name].insert(info.dtype).second) return;
        part.dtype += (part.dtype.empty() ? "" : ", ") + dtype_name(info.dtype);
    }

private:
    std::map<std::string, std::set<at::ScalarType>> dtypes_;
};

Result<ModelPart> summarize_part(const fs::path& folder, const std::string& name)
{
    const auto config = read_json_file(folder / "config.json");
    if (!config) return tl::unexpected(config.error());
    ModelPart part{name, class_name_of(*config), 0, 0, 0, {}};
    const auto weights = open_component(folder);
    if (!weights) return tl::unexpected(weights.error());
    PartCounter counter;
    for (const WeightFile& file : weights->files())
        for (const auto& [tensor, info] : file.index()) counter.add(part, info);
    return part;
}

/// Family and prediction as opening the model would find them.
void add_family(ModelSummary& summary, const fs::path& path)
{
    const auto spec = ModelSpec::read(path);
    if (!spec) {
        summary.problem = spec.error();
        return;
    }
    summary.family = spec->family->id;
    summary.title = std::string(spec->family->title) + (spec->extra_channels() > 0 ? ", inpainting" : "");
    summary.prediction = prediction_name(spec->scheduler);
    summary.size = spec->native_size();
}

Result<ModelSummary> summarize_folder(const fs::path& folder)
{
    const auto names = named_components(folder);
    if (!names) return tl::unexpected(names.error());
    ModelSummary summary{.kind = "model folder"};
    for (const auto& [name, type] : *names) {
        if (!fs::exists(folder / name / "config.json")) continue; // tokenizer, scheduler: no weights
        auto part = summarize_part(folder / name, name);
        if (!part) return tl::unexpected(part.error());
        summary.parts.push_back(std::move(*part));
    }
    add_family(summary, folder);
    return summary;
}

Result<ModelSummary> summarize_part_folder(const fs::path& folder)
{
    auto part = summarize_part(folder, fs::weakly_canonical(folder).filename().string());
    if (!part) return tl::unexpected(part.error());
    return ModelSummary{.kind = part->type.empty() ? "part of a model" : part->type, .parts = {*part}};
}

Result<ModelSummary> summarize_file(const fs::path& path)
{
    const auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    ModelSummary summary{.kind = std::string(file_kind(file->index())), .metadata = file->metadata()};
    const bool whole_model = summary.kind == kCheckpointKind;
    const auto prefixes = one_file_prefixes();
    PartCounter counter;
    for (const auto& [name, info] : file->index()) {
        std::string owner = whole_model ? "other" : summary.kind;
        for (const auto& [prefix, part] : prefixes)
            if (whole_model && name.starts_with(prefix)) owner = part;
        auto found = std::find_if(summary.parts.begin(), summary.parts.end(),
                                  [&](const ModelPart& p) { return p.name == owner; });
        if (found == summary.parts.end()) found = summary.parts.insert(found, ModelPart{owner, {}, 0, 0, 0, {}});
        counter.add(*found, info);
    }
    if (whole_model) add_family(summary, path);
    return summary;
}

} // namespace

Json ModelSummary::to_json() const
{
    Json json{{"kind", kind},         {"family", family},
              {"title", title},       {"prediction", prediction},
              {"size", size},         {"problem", problem ? problem->line() : std::string()},
              {"metadata", metadata}, {"parts", Json::array()}};
    for (const ModelPart& part : parts)
        json["parts"].push_back({{"name", part.name}, {"type", part.type}, {"tensors", part.tensors},
                                 {"parameters", part.parameters}, {"bytes", part.bytes}, {"dtype", part.dtype}});
    return json;
}

std::string ModelSummary::dtype() const
{
    const auto denoiser = std::ranges::find_if(parts, is_denoiser, &ModelPart::name);
    return denoiser != parts.end() ? denoiser->dtype : parts.empty() ? std::string() : parts.front().dtype;
}

Result<ModelSummary> summarize_model(const fs::path& path)
{
    if (!fs::is_directory(path)) return summarize_file(path);
    if (fs::exists(path / "model_index.json")) return summarize_folder(path);
    if (fs::exists(path / "config.json")) return summarize_part_folder(path);
    return fail(path, Message::tr("is a folder without model_index.json"),
                Message::tr("choose the folder of a diffusers model or a .safetensors file"));
}

} // namespace sfumato
