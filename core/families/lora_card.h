#pragma once
#include "core/checkpoint/weight_file.h"

#include <stop_token>

namespace sfumato {

/// What a LoRA file says of itself, for a card in the model library.
struct LoraCard {
    std::string title;              ///< modelspec.title, ss_output_name or the file's stem
    std::string type;               ///< "LoRA", "LoHa", "LoKr", "difference"
    std::string base_model;         ///< for people; empty where nothing tells
    std::string description;        ///< modelspec.description
    std::vector<std::string> trigger_words; ///< modelspec.trigger_phrase, then the tags it was most often trained with
    std::int64_t rank = 0;          ///< the largest; 0 for types without one
    std::string hash;               ///< SHA-256 of the file, 64 hexadecimal digits
};

/// Errors: what LoraFile::open refuses; unreadable, or stopped while hashing.
[[nodiscard]] Result<LoraCard> describe_lora(const std::filesystem::path& path, std::stop_token stop = {});

/// By what A1111 and kohya's scripts know a LoRA, whatever its metadata became: SHA-256 of the tensors of a
/// .safetensors file (all behind its header), of torch's own files all, 64 hexadecimal digits. Errors: what
/// WeightFile::open refuses; stopped.
[[nodiscard]] Result<std::string> hash_of_tensors(const std::filesystem::path& path, std::stop_token stop = {});

/// What a LoRA is called by who trained it, for prompts that name it so: ss_output_name (A1111's alias),
/// modelspec.title. Empty where the file cannot be read.
[[nodiscard]] std::vector<std::string> lora_metadata_names(const std::filesystem::path& path);

/// The family a LoRA was made for, from its metadata (modelspec.architecture, ss_base_model_version), its names, or the
/// width of its cross-attention; empty where nothing tells.
[[nodiscard]] std::string lora_base_model(const WeightFile& file);

/// The tags of ss_tag_frequency ({"10_folder": {"tag": times}}) over all folders, the most frequent first, at most
/// `limit`.
[[nodiscard]] std::vector<std::string> most_frequent_tags(const std::string& tag_frequency, std::size_t limit);

} // namespace sfumato
