#pragma once
#include "core/families/lora_key_map.h"

namespace sfumato {

/// A LoRA file and how strongly it is applied; negative strengths subtract.
struct LoraStrength {
    std::filesystem::path path;
    double denoiser = 1, text = 1;
    bool operator==(const LoraStrength&) const = default;
};

/// The LoRAs applied to the weights of a living model: W = W0 + sum of strength x change, computed in float32 and
/// rounded once to the weight's dtype. The original tensors are kept, not copied (they may lie in the mapped
/// checkpoint), and a change of strength makes only the touched weights anew from them; without LoRAs they are back to
/// the bit. A weight that a storage keeps stays in it, and is changed when it is loaded. The order in which LoRAs are
/// named does not matter; one that is named twice adds up.
class MergedLoras {
public:
    /// Of a model of the family. The parameters must outlive this, and nobody else may assign to them meanwhile.
    MergedLoras(const ModelFamily& family, LiveNetworks networks) : family_(family), networks_(std::move(networks)) {}

    /// Reads these and finds what they change, so that apply() of them can hardly fail, and changes nothing. Files that
    /// have changed since they were read are read again. Errors: what LoraFile::open and LoraKeyMap::match refuse.
    [[nodiscard]] Result<void> open(const std::vector<LoraStrength>& loras);
    /// Of those that were opened last: the embeddings they bring, and what of them is not obeyed.
    [[nodiscard]] std::vector<const BundledTextualInversion*> embeddings() const;
    [[nodiscard]] std::vector<Message> notices() const;
    /// Makes these the applied LoRAs, and no others. Nothing changes on an Error: those of open(), or bytes lost while
    /// a file was read.
    [[nodiscard]] Result<void> apply(const std::vector<LoraStrength>& loras);
    /// Gives the memory of the changed weights back.
    void clear();

private:
    struct OpenFile {
        LoraFile lora;
        LoraKeyMap::Match match;
        std::filesystem::file_time_type written;
    };
    /// A LoRA as it was when it was applied.
    struct Applied {
        LoraStrength lora;
        std::filesystem::file_time_type written;
        bool operator==(const Applied&) const = default;
    };
    struct Part {
        LoraDelta delta; ///< its factors are the file's
        double strength;
    };
    using Plan = std::map<nn::Parameter*, std::vector<Part>>;
    class ChangedStorage;
    /// A parameter as it was: its tensor, or its storage.
    struct Original {
        at::Tensor tensor;
        std::shared_ptr<const nn::WeightStorage> storage;
    };

    [[nodiscard]] Result<OpenFile> open_file(const std::filesystem::path& path);
    void carry_out(Plan plan);
    [[nodiscard]] static at::Tensor changed(const at::Tensor& original, const std::vector<Part>& parts);

    const ModelFamily& family_;
    LiveNetworks networks_;
    std::unique_ptr<LoraKeyMap> targets_;                        ///< made with the first LoRA
    std::map<std::filesystem::path, OpenFile> open_;             ///< those of the last open()
    std::optional<std::vector<Applied>> applied_{std::in_place}; ///< sorted by path; none after a change that broke off
    std::map<nn::Parameter*, Original> originals_;               ///< of the weights that are changed now
};

} // namespace sfumato
