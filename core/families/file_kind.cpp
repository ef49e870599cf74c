#include "core/families/file_kind.h"

#include "core/families/model_family.h"

#include <algorithm>

namespace sfumato {
namespace {

struct FileKind {
    std::string_view kind, sign; ///< `sign` occurs in some tensor's name
    bool operator==(const FileKind&) const = default;
};
/// Before all others: behind what LoRAs write before it, any network's name may follow, and embeddings stand beside
/// them.
constexpr FileKind kLoras[] = {
    {"LoRA", "lora_unet_"}, {"LoRA", "lora_te"},   {"LoRA", "lycoris_"},    {"LoRA", "base_model.model."},
    {"LoRA", "lora_down"},  {"LoRA", "lora.down"}, {"LoRA", "_layer.down"}, {"LoRA", "lora_A"},
    {"LoRA", "hada_w"},     {"LoRA", "lokr_w"},    {"LoRA", "oft_blocks"},  {"LoRA", "bundle_emb."},
};
constexpr FileKind kAdapters[] = {
    {"textual inversion", "emb_params"},
    {"textual inversion", "clip_l"},
    {"textual inversion", "string_to_param."},
    {"ControlNet", "control_model."},
    {"ControlNet", "controlnet_cond_embedding."},
};
/// Small decoders for previews, which are no family's, and parts of the original layout without their prefix.
constexpr FileKind kRest[]
    = {{"VAE", "decoder.layers."}, {"U-Net", "input_blocks."}, {"text encoder", "transformer.resblocks."}};

/// diffusers names the vectors of a textual inversion by its token ("<cat>"), which says nothing.
bool is_lone_embedding(const std::pair<const std::string, TensorInfo>& entry)
{
    constexpr std::int64_t kNarrowest = 64; // below, no text encoder's words are
    const auto& [name, info] = entry;
    return name.find('.') == std::string::npos && at::isFloatingType(info.dtype) && !info.shape.empty()
        && info.shape.size() <= 2 && info.shape.back() >= kNarrowest;
}

/// In the order in which they are tried.
std::vector<FileKind> file_kinds()
{
    std::vector<FileKind> kinds;
    const auto add = [&](const FileKind& kind) {
        if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
    };
    const auto add_type = [&](const auto& component) { add({component.type->kind, component.type->sign}); };
    for (const FileKind& kind : kLoras) add(kind);
    for (const ModelFamily* family : all_families())
        if (family->is_read_from_one_file()) add({kCheckpointKind, family->denoiser.one_file.prefix});
    for (const FileKind& kind : kAdapters) add(kind);
    for (const ModelFamily* family : all_families()) add_type(family->denoiser);
    for (const ModelFamily* family : all_families()) add_type(family->vae);
    for (const ModelFamily* family : all_families())
        for (const TextComponent& text : family->text) add_type(text.encoder);
    for (const FileKind& kind : kRest) add(kind);
    return kinds;
}

} // namespace

std::string_view file_kind(const std::map<std::string, TensorInfo>& index)
{
    for (const FileKind& row : file_kinds())
        if (std::any_of(index.begin(), index.end(),
                        [&](const auto& entry) { return entry.first.find(row.sign) != std::string::npos; }))
            return row.kind;
    if (index.size() == 1 && is_lone_embedding(*index.begin())) return "textual inversion";
    return "tensors";
}

} // namespace sfumato
