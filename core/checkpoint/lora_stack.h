#pragma once
#include "core/checkpoint/lora_targets.h"

namespace sfumato {

/// A LoRA file and how strongly it is applied; negative strengths subtract.
struct LoraStrength {
    std::filesystem::path path;
    double unet = 1, text = 1;
    bool operator==(const LoraStrength&) const = default;
};

/// The LoRAs applied to the weights of a living model: W = W0 + sum of strength x change, computed in float32 and
/// rounded once to the weight's dtype. The original tensors are kept, not copied (they may lie in the mapped
/// checkpoint), and a change of strength makes only the touched weights anew from them; without LoRAs they are back to
/// the bit. The order in which LoRAs are named does not matter; one that is named twice adds up.
class LoraStack {
public:
    /// The parameters must outlive this, and nobody else may assign to them meanwhile.
    explicit LoraStack(LiveNetworks networks) : networks_(std::move(networks)) {}

    /// Makes these the applied LoRAs, and no others. Nothing changes on an Error: what LoraFile::open and
    /// LoraTargets::match refuse, or bytes lost while a file was read. Files that have changed since are read again.
    [[nodiscard]] Result<void> apply(const std::vector<LoraStrength>& loras);
    /// Gives the memory of the changed weights back.
    void clear();

private:
    struct OpenFile {
        LoraFile lora;
        std::vector<LoraTargets::Target> targets;
        std::filesystem::file_time_type written;
    };
    struct Part {
        const LoraDelta* delta;
        double strength;
    };
    using Plan = std::map<at::Tensor*, std::vector<Part>>;

    [[nodiscard]] Result<OpenFile> open(const std::filesystem::path& path);
    void carry_out(const Plan& plan);

    LiveNetworks networks_;
    std::unique_ptr<LoraTargets> targets_;              ///< made with the first LoRA
    std::map<std::filesystem::path, OpenFile> open_;    ///< the applied ones
    std::optional<std::vector<LoraStrength>> applied_{
        std::in_place};                                 ///< sorted by path; none after a change that broke off
    std::map<at::Tensor*, at::Tensor> originals_;       ///< of the weights that are changed now
};

} // namespace sfumato
