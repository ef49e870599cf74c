#include "core/pipeline/adapters.h"
#include "core/base/sha256.h"
#include "core/families/lora_card.h"

namespace sfumato {

Adapters::Adapters(LoadedModel& model, const PromptFolders& folders)
    : lora_folders_{folders.loras, Message::tr("LoRA"), Message::tr("LoRAs"), "--lora-dir",
                    [this](const std::filesystem::path& lora) { return metadata_names(lora); }},
      loras_(*model.spec.family, live_tensors(model))
{
    if (model.text.empty()) return;
    std::vector<std::int64_t> widths;
    for (const TextTower& tower : model.text) widths.push_back(tower.encoder->traits().hidden_size);
    constexpr int kBeginAndEnd = 2;
    embeddings_.emplace(model.text[0].tokenizer, folders.embeddings, widths,
                        model.text[0].encoder->traits().max_length - kBeginAndEnd);
}

void Adapters::set_folders(const PromptFolders& folders)
{
    lora_folders_.folders = folders.loras;
    if (embeddings_) embeddings_->set_folders(folders.embeddings);
}

std::vector<std::string> Adapters::metadata_names(const std::filesystem::path& lora)
{
    std::error_code gone;
    const auto changed = std::filesystem::last_write_time(lora, gone);
    const auto [known, is_new] = metadata_names_.try_emplace(lora);
    if (is_new || known->second.changed != changed) known->second = {changed, lora_metadata_names(lora)};
    return known->second.names;
}

Result<void> Adapters::prepare(const GenerationRequest& request)
{
    auto uses = request.all_loras();
    if (!uses) return tl::unexpected(uses.error());
    std::vector<LoraStrength> loras;
    used_loras_.clear();
    for (const LoraUse& use : *uses) {
        auto file = find_adapter(lora_folders_, use.name);
        if (!file) return tl::unexpected(file.error());
        used_loras_[use.name] = *file;
        loras.push_back({std::move(*file), use.weight, use.text_weight});
    }
    if (auto opened = loras_.open(loras); !opened) return opened;
    notices_ = loras_.notices();
    if (embeddings_) {
        if (auto looked = embeddings_->refresh(loras_.embeddings(), notices_); !looked) return looked;
        for (const std::string& text : {request.spoken_prompt(), request.spoken_negative()})
            if (auto known = embeddings_->check_names(text); !known) return known;
    }
    return loras_.apply(loras);
}

void Adapters::start_hashes()
{
    used_embeddings_ = embeddings_ ? embeddings_->opened() : Files();
    start_hashes(used_loras_, hash_of_tensors);
    start_hashes(used_embeddings_, [](const std::filesystem::path& file, std::stop_token stop) {
        return sha256_file(file, std::move(stop));
    });
}

void Adapters::start_hashes(const Files& files, BackgroundHash::Compute compute)
{
    constexpr std::size_t kDigits = 12;     // as A1111 writes them
    for (const auto& [name, file] : files) {
        std::error_code gone;
        const auto changed = std::filesystem::last_write_time(file, gone);
        Hashed& known = hashes_[file];
        if (known.hash && known.changed == changed) continue;
        known = {changed, std::make_unique<BackgroundHash>(file, compute, kDigits)};
        known.hash->start();
    }
}

AdapterHashes Adapters::hashes_of(const Files& files)
{
    AdapterHashes hashes;
    for (const auto& [name, file] : files)
        if (std::string hash = hashes_.at(file).hash->get(); !hash.empty()) hashes[name] = std::move(hash);
    return hashes;
}

void Adapters::record_hashes(GenerationRequest& request, std::vector<Message>& notices)
{
    notices.insert(notices.end(), notices_.begin(), notices_.end());
    const auto put = [&](AdapterHashes& then, const Files& files, const auto& named) {
        AdapterHashes now = hashes_of(files);
        for (const auto& [name, hash] : now)
            if (const auto before = then.find(name); before != then.end() && before->second != hash)
                notices.push_back(Message::tr("%1 is another than when this picture was made (%2 then, %3 now)",
                                              named(name), before->second, hash));
        then = std::move(now);
    };
    put(request.lora_hashes, used_loras_, [](const std::string& name) { return Message::tr("the LoRA %1", name); });
    put(request.embedding_hashes, used_embeddings_,
        [](const std::string& name) { return Message::tr("the embedding %1", name); });
}

} // namespace sfumato
