#include "core/pipeline/adapters.h"

namespace sfumato {

Adapters::Adapters(LoadedModel& model, const PipelineOptions& options)
    : lora_folders_{options.lora_folders, "LoRA", "--lora-dir"}, loras_(live_tensors(model))
{
    if (model.text.empty()) return;
    std::vector<std::int64_t> widths;
    for (const TextTower& tower : model.text) widths.push_back(tower.encoder->config().hidden_size);
    constexpr int kBeginAndEnd = 2;
    embeddings_.emplace(model.text[0].tokenizer, options.embedding_folders, widths, model.text[0].encoder->config().max_position_embeddings - kBeginAndEnd);
}

Result<void> Adapters::prepare(const GenerationRequest& request)
{
    if (embeddings_) {
        if (auto looked = embeddings_->refresh(); !looked) return looked;
        for (const std::string& text : {request.prompt_text(), request.negative_text()})
            if (auto known = embeddings_->check_names(text); !known) return known;
    }
    auto uses = request.all_loras();
    if (!uses) return tl::unexpected(uses.error());
    std::vector<LoraStrength> loras;
    for (const LoraUse& use : *uses) {
        auto file = find_adapter(lora_folders_, use.name);
        if (!file) return tl::unexpected(file.error());
        loras.push_back({std::move(*file), use.weight, use.text_weight});
    }
    return loras_.apply(loras);
}

} // namespace sfumato
