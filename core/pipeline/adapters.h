#pragma once
#include "core/checkpoint/lora_stack.h"
#include "core/families/model_loader.h"
#include "core/pipeline/embedding_table.h"
#include "core/pipeline/pipeline.h"

namespace sfumato {

/// What a request adds to an opened model: LoRAs to its weights, textual inversions to its prompts.
class Adapters {
public:
    /// The model must outlive this.
    Adapters(LoadedModel& model, const PipelineOptions& options);

    /// Brings the weights to what the request's LoRAs say (from the list and from the tags of the prompt), before its
    /// words are encoded, and looks what embeddings there are. On an Error the weights stay as they were: a LoRA that is
    /// not found or does not fit, a tag that does not parse, "embedding:x" without an x, a folder that is none.
    [[nodiscard]] Result<void> prepare(const GenerationRequest& request);
    /// Null for a model without words.
    [[nodiscard]] const EmbeddingLookup* embeddings() const { return embeddings_ ? &*embeddings_ : nullptr; }

private:
    AdapterFolders lora_folders_;
    LoraStack loras_;
    std::optional<EmbeddingTable> embeddings_;
};

} // namespace sfumato
