#pragma once
#include "core/checkpoint/lora_delta.h"
#include "core/checkpoint/safetensors.h"

namespace sfumato {

/// One weight of one module that a LoRA file changes.
struct LoraChange {
    std::string key; ///< the module as the file writes it: "lora_unet_down_blocks_0_...", "unet.down_blocks.0. ..."
    bool bias = false;      ///< changes the module's bias, not its weight
    LoraDelta delta;
};

/// A LoRA and its kin (LoHa, LoKr, differences) as they are shared: kohya's layout ("lora_unet_x_y.lora_down.weight",
/// .alpha), diffusers' and PEFT's ("unet.x.y.lora_A.weight"; older: "lora.down.weight",
/// "processor.to_q_lora.down.weight"). diffusers keeps a PEFT file's alpha in the metadata "lora_adapter_metadata". The
/// factors are views of the mapped file.
class LoraFile {
public:
    /// Errors: what safetensors refuse, no LoRA, names that belong to no kind known (the first few and the count), and
    /// what LoraDelta::make refuses.
    [[nodiscard]] static Result<LoraFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
    [[nodiscard]] const std::vector<LoraChange>& changes() const { return changes_; }
    /// Error if bytes were lost since the file was opened: what is read from it then is not what it held.
    [[nodiscard]] Result<void> intact() const { return file_.intact(); }
    [[nodiscard]] const SafetensorsFile& file() const { return file_; }

private:
    explicit LoraFile(SafetensorsFile file) : file_(std::move(file)) {}
    SafetensorsFile file_;
    std::vector<LoraChange> changes_;
};

} // namespace sfumato
