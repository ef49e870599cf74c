#include "core/checkpoint/model_summary.h"

#include <algorithm>
#include <functional>
#include <set>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

/// Where the parts of a one-file model begin; the first row that fits counts.
constexpr std::pair<std::string_view, std::string_view> kPrefixes[] = {
    {"model.diffusion_model.", "unet"},        {"first_stage_model.", "vae"},
    {"cond_stage_model.", "text_encoder"},     {"conditioner.embedders.0.", "text_encoder"},
    {"conditioner.embedders.1.", "text_encoder_2"},
};

struct FileKind {
    std::string_view kind, sign; ///< `sign` occurs in some tensor's name
};
constexpr FileKind kFileKinds[] = {
    {"checkpoint", "model.diffusion_model."}, {"LoRA", "lora_down"},   {"LoRA", "lora_A"},
    {"textual inversion", "emb_params"},      {"textual inversion", "clip_l"},
    {"ControlNet", "control_model."},         {"U-Net", "time_embedding.linear_1."},
    {"VAE", "decoder.conv_in."},              {"text encoder", "text_model.embeddings."},
    {"VAE", "decoder.layers."},
};

/// What tells the families apart, gathered from a folder's configs or a file's tensor names.
struct Signs {
    bool two_text_encoders = false, open_clip = false, clip = false, own_vocabulary = false, no_text = false;
};
struct FamilyRow {
    std::string_view id, title;
    bool Signs::*sign;
};
constexpr FamilyRow kFamilies[] = {
    {"sdxl", "Stable Diffusion XL", &Signs::two_text_encoders},
    {"scenery", "Sfumato, with a vocabulary of its own", &Signs::own_vocabulary},
    {"unconditional", "latent diffusion without text", &Signs::no_text},
    {"sd2", "Stable Diffusion 2.x", &Signs::open_clip},
    {"sd1", "Stable Diffusion 1.x", &Signs::clip},
};

void set_family(ModelSummary& summary, const Signs& signs)
{
    const auto row = std::find_if(std::begin(kFamilies), std::end(kFamilies), [&](const FamilyRow& r) { return signs.*r.sign; });
    if (row == std::end(kFamilies)) return;
    summary.family = row->id;
    summary.title = row->title;
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
    std::string name = c10::toString(dtype);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

/// Counts tensors into parts, and dtypes by name.
class PartCounter {
public:
    void add(ModelPart& part, const TensorInfo& info)
    {
        std::size_t elements = 1;
        for (const auto extent : info.shape) elements *= static_cast<std::size_t>(extent);
        ++part.tensors;
        part.parameters += elements;
        part.bytes += info.end - info.begin;
        if (!dtypes_[part.name].insert(info.dtype).second) return;
        part.dtype += (part.dtype.empty() ? "" : ", ") + dtype_name(info.dtype);
    }

private:
    std::map<std::string, std::set<at::ScalarType>> dtypes_;
};

/// The weights of one part: the plain file where there is one (others are variants of it), else all (shards).
std::vector<fs::path> weights_in(const fs::path& folder)
{
    for (const char* name : {"diffusion_pytorch_model.safetensors", "model.safetensors"})
        if (fs::exists(folder / name)) return {folder / name};
    std::vector<fs::path> files;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string text_at(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<ModelPart> summarize_part(const fs::path& folder, const std::string& name, const Json& config)
{
    ModelPart part{name, text_at(config, "_class_name"), 0, 0, 0, {}};
    if (const auto classes = config.find("architectures"); part.type.empty() && classes != config.end() && !classes->empty() && classes->front().is_string())
        part.type = classes->front();
    const auto files = weights_in(folder);
    if (files.empty()) return fail(folder.string(), "holds no .safetensors weights", "fetch the model again");
    PartCounter counter;
    for (const fs::path& path : files) {
        const auto file = SafetensorsFile::open(path);
        if (!file) return tl::unexpected(file.error());
        for (const auto& [tensor, info] : file->index()) counter.add(part, info);
    }
    return part;
}

/// The parts that model_index.json names: name and class, those without weights too.
Result<std::map<std::string, std::string>> named_parts(const fs::path& folder)
{
    const auto index = read_json_file(folder / "model_index.json");
    if (!index) return tl::unexpected(index.error());
    std::map<std::string, std::string> parts;
    for (const auto& [name, entry] : index->items()) {
        const bool named = entry.is_array() && entry.size() == 2 && entry[1].is_string();
        const bool may_be_left_out = name == "safety_checker" || name == "feature_extractor";
        if (!named || (may_be_left_out && !fs::exists(folder / name))) continue;
        if (!fs::is_directory(folder / name))
            return fail(folder.string(), "its part \"" + name + "\" is missing though model_index.json names it", "fetch the model again");
        parts[name] = entry[1];
    }
    return parts;
}

Result<ModelSummary> summarize_folder(const fs::path& folder)
{
    const auto names = named_parts(folder);
    if (!names) return tl::unexpected(names.error());
    ModelSummary summary{.kind = "model folder"};
    Signs signs{.two_text_encoders = names->contains("text_encoder_2"), .no_text = !names->contains("text_encoder")};
    for (const auto& [name, type] : *names) {
        signs.own_vocabulary |= type == "SentencepieceTokenizer";
        if (!fs::exists(folder / name / "config.json")) continue; // tokenizer, scheduler: no weights
        const auto config = read_json_file(folder / name / "config.json");
        if (!config) return tl::unexpected(config.error());
        auto part = summarize_part(folder / name, name, *config);
        if (!part) return tl::unexpected(part.error());
        if (name == "text_encoder") (text_at(*config, "hidden_act") == "quick_gelu" ? signs.clip : signs.open_clip) = true;
        summary.parts.push_back(std::move(*part));
    }
    if (const auto scheduler = read_json_file(folder / "scheduler/scheduler_config.json")) {
        summary.prediction = text_at(*scheduler, "prediction_type");
        if (summary.prediction.empty()) summary.prediction = "epsilon"; // diffusers' default
    }
    set_family(summary, signs);
    return summary;
}

Result<ModelSummary> summarize_part_folder(const fs::path& folder)
{
    const auto config = read_json_file(folder / "config.json");
    if (!config) return tl::unexpected(config.error());
    auto part = summarize_part(folder, fs::weakly_canonical(folder).filename().string(), *config);
    if (!part) return tl::unexpected(part.error());
    return ModelSummary{.kind = part->type.empty() ? "part of a model" : part->type, .parts = {*part}};
}

Result<ModelSummary> summarize_file(const fs::path& path)
{
    const auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    ModelSummary summary{.kind = "tensors", .metadata = file->metadata()};
    const auto& index = file->index();
    const auto any = [&](const std::function<bool(const std::string&)>& test) {
        return std::any_of(index.begin(), index.end(), [&](const auto& entry) { return test(entry.first); });
    };
    for (const FileKind& row : kFileKinds)
        if (any([&](const std::string& name) { return name.find(row.sign) != std::string::npos; })) {
            summary.kind = row.kind;
            break;
        }
    PartCounter counter;
    const bool whole_model = summary.kind == "checkpoint";
    for (const auto& [name, info] : index) {
        std::string_view part = whole_model ? "other" : std::string_view(summary.kind);
        for (const auto& [prefix, owner] : kPrefixes)
            if (whole_model && name.starts_with(prefix)) { part = owner; break; }
        auto found = std::find_if(summary.parts.begin(), summary.parts.end(), [&](const ModelPart& p) { return p.name == part; });
        if (found == summary.parts.end()) found = summary.parts.insert(found, ModelPart{std::string(part), {}, 0, 0, 0, {}});
        counter.add(*found, info);
    }
    if (!whole_model) return summary;
    const auto begins = [&](std::string_view prefix) { return any([=](const std::string& name) { return name.starts_with(prefix); }); };
    set_family(summary, {.two_text_encoders = begins("conditioner.embedders.1."), .open_clip = begins("cond_stage_model.model."),
                         .clip = begins("cond_stage_model.transformer.")});
    // Weights do not tell v-prediction from epsilon; only the metadata may.
    if (const auto found = summary.metadata.find("modelspec.prediction_type"); found != summary.metadata.end())
        summary.prediction = found->second == "v" ? "v_prediction" : found->second;
    return summary;
}

} // namespace

Json ModelSummary::to_json() const
{
    Json json{{"kind", kind}, {"family", family}, {"title", title}, {"prediction", prediction}, {"metadata", metadata}, {"parts", Json::array()}};
    for (const ModelPart& part : parts)
        json["parts"].push_back({{"name", part.name}, {"type", part.type}, {"tensors", part.tensors},
                                 {"parameters", part.parameters}, {"bytes", part.bytes}, {"dtype", part.dtype}});
    return json;
}

Result<ModelSummary> summarize_model(const fs::path& path)
{
    if (!fs::is_directory(path)) return summarize_file(path);
    if (fs::exists(path / "model_index.json")) return summarize_folder(path);
    if (fs::exists(path / "config.json")) return summarize_part_folder(path);
    return fail(path.string(), "is a folder without model_index.json", "choose the folder of a diffusers model or a .safetensors file");
}

} // namespace sfumato
