#pragma once
#include "core/families/merged_loras.h"
#include "core/families/model_loader.h"
#include "core/pipeline/background_hash.h"
#include "core/pipeline/textual_inversion_table.h"
#include "core/pipeline/generation_request.h"
#include "core/pipeline/prompt_folders.h"

namespace sfumato {

/// What a request adds to an opened model: LoRAs to its weights, textual inversions to its prompts.
class Adapters {
public:
    /// The model must outlive this.
    Adapters(LoadedModel& model, const PromptFolders& folders);
    Adapters(const Adapters&) = delete; ///< its folders ask it for names
    Adapters& operator=(const Adapters&) = delete;
    void set_folders(const PromptFolders& folders);

    /// Brings the weights to what the request's LoRAs say (from the list and from the tags of the prompt), before its
    /// words are encoded, and looks what embeddings there are, in their folders and in those LoRAs. On an Error the
    /// weights stay as they were: a LoRA that is not found or does not fit, a tag that does not parse, "embedding:x"
    /// without an x, a folder that is none.
    [[nodiscard]] Result<void> prepare(const GenerationRequest& request);
    /// Once the words are encoded: begins to compute the hashes of what this request used.
    void start_hashes();
    /// Puts them into the request. Told among the notices: where it holds another of the same name, and what of its
    /// LoRAs is not obeyed.
    void record_hashes(GenerationRequest& request, std::vector<Message>& notices);
    /// Null for a model without words.
    [[nodiscard]] const TextualInversionLookup* embeddings() const { return embeddings_ ? &*embeddings_ : nullptr; }

private:
    /// A file as it was when its hash was begun.
    struct Hashed {
        std::filesystem::file_time_type changed;
        std::unique_ptr<BackgroundHash> hash;
    };
    using Files = std::map<std::string, std::filesystem::path>;     ///< by the names that prompts use
    /// The names that a LoRA gives itself, as they were when it was last written.
    struct MetadataNames {
        std::filesystem::file_time_type changed;
        std::vector<std::string> names;
    };
    [[nodiscard]] std::vector<std::string> metadata_names(const std::filesystem::path& lora);
    void start_hashes(const Files& files, BackgroundHash::Compute compute);
    [[nodiscard]] AdapterHashes hashes_of(const Files& files);

    Files used_loras_, used_embeddings_;
    std::map<std::filesystem::path, Hashed> hashes_;
    std::map<std::filesystem::path, MetadataNames> metadata_names_;
    AdapterFolders lora_folders_;
    MergedLoras loras_;
    std::optional<TextualInversionTable> embeddings_;
    std::vector<Message> notices_; ///< of the last request
};

} // namespace sfumato
