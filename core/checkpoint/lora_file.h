#pragma once
#include "core/checkpoint/bundled_textual_inversion.h"
#include "core/checkpoint/lora_delta.h"
#include "core/checkpoint/weight_file.h"

namespace sfumato {

/// One weight of one module that a LoRA file changes.
struct LoraChange {
    std::string key; ///< the module as the file writes it: "lora_unet_down_blocks_0_...", "unet.down_blocks.0. ..."
    bool bias = false;      ///< changes the module's bias, not its weight
    LoraDelta delta;
};

/// A LoRA and its kin (LoHa, LoKr, DoRA, differences) as they are shared: kohya's and LyCORIS' layout
/// ("lora_unet_x_y.lora_down.weight", .alpha), diffusers' and PEFT's ("unet.x.y.lora_A.weight"; older:
/// "lora.down.weight", "processor.to_q_lora.down.weight"), whose strength stands in a PeftConfig. The factors are views
/// of the mapped file.
class LoraFile {
public:
    /// Errors: what WeightFile refuses, no LoRA (the first few names), what PeftConfig, LoraDelta::make and
    /// read_bundled_textual_inversions refuse.
    [[nodiscard]] static Result<LoraFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
    [[nodiscard]] const std::vector<LoraChange>& changes() const { return changes_; }
    /// The embeddings of the prompt that were trained with it.
    [[nodiscard]] const std::vector<BundledTextualInversion>& embeddings() const { return embeddings_; }
    /// What of the file is not obeyed, for people: tensors of no known kind, a strength that is not known.
    [[nodiscard]] const std::vector<Message>& notices() const { return notices_; }
    /// Error if bytes were lost since the file was opened: what is read from it then is not what it held.
    [[nodiscard]] Result<void> intact() const { return file_.intact(); }
    [[nodiscard]] const WeightFile& file() const { return file_; }

private:
    explicit LoraFile(WeightFile file) : file_(std::move(file)) {}
    WeightFile file_;
    std::vector<LoraChange> changes_;
    std::vector<BundledTextualInversion> embeddings_;
    std::vector<Message> notices_;
};

} // namespace sfumato
