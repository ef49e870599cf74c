#include "core/checkpoint/file_kind.h"

#include <algorithm>

namespace sfumato {
namespace {

struct FileKind {
    std::string_view kind, sign; ///< `sign` occurs in some tensor's name
};
constexpr FileKind kFileKinds[] = {
    {kCheckpointKind, "model.diffusion_model."},
    {"LoRA", "lora_down"},
    {"LoRA", "lora_A"},
    {"LoRA", "hada_w"},
    {"LoRA", "lokr_w"},
    {"textual inversion", "emb_params"},
    {"textual inversion", "clip_l"},
    {"ControlNet", "control_model."},
    {"ControlNet", "controlnet_cond_embedding."},
    {"U-Net", "time_embedding.linear_1."},
    {"VAE", "decoder.conv_in."},
    {"text encoder", "text_model.embeddings."},
    {"VAE", "decoder.layers."},
};

} // namespace

std::string_view file_kind(const std::map<std::string, TensorInfo>& index)
{
    for (const FileKind& row : kFileKinds)
        if (std::any_of(index.begin(), index.end(),
                        [&](const auto& entry) { return entry.first.find(row.sign) != std::string::npos; }))
            return row.kind;
    return "tensors";
}

} // namespace sfumato
