#include "core/checkpoint/lora_card.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/checkpoint/lora_file.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::size_t kTriggerWords = 8;

struct BaseModelRow {
    std::string_view key;       ///< of the metadata; empty: the sign occurs in the name of some tensor
    std::string_view sign;      ///< the value begins with it
    const char* title;
};
constexpr BaseModelRow kBaseModels[] = {
    {"modelspec.architecture", "stable-diffusion-xl", "Stable Diffusion XL"},
    {"modelspec.architecture", "stable-diffusion-v1", "Stable Diffusion 1.x"},
    {"modelspec.architecture", "stable-diffusion-v2", "Stable Diffusion 2.x"},
    {"modelspec.architecture", "stable-diffusion-3", "Stable Diffusion 3"},
    {"modelspec.architecture", "flux", "FLUX"},
    {"ss_base_model_version", "sdxl", "Stable Diffusion XL"},
    {"ss_base_model_version", "sd_v1", "Stable Diffusion 1.x"},
    {"ss_base_model_version", "sd_v2", "Stable Diffusion 2.x"},
    {"ss_base_model_version", "sd3", "Stable Diffusion 3"},
    {"ss_base_model_version", "flux", "FLUX"},
    {"", "double_blocks", "FLUX"},
    {"", "joint_blocks", "Stable Diffusion 3"},
    {"", "lora_te2_", "Stable Diffusion XL"},
    {"", "text_encoder_2.", "Stable Diffusion XL"},
};

/// Columns of the keys' projection in cross-attention: the width of the text that the U-Net reads.
constexpr std::pair<std::int64_t, const char*> kTextWidths[] = {
    {768, "Stable Diffusion 1.x"}, {1024, "Stable Diffusion 2.x"}, {2048, "Stable Diffusion XL"}};

bool is_down_projection_of_text(const std::string& name)
{
    const bool cross = name.find("attn2_to_k") != std::string::npos || name.find("attn2.to_k") != std::string::npos;
    return cross
        && (name.find("down.weight") != std::string::npos || name.find("lora_A.") != std::string::npos
            || name.ends_with("hada_w1_b"));
}

std::string text_at(const std::map<std::string, std::string>& metadata, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const auto found = metadata.find(key); found != metadata.end() && !found->second.empty())
            return found->second;
    return {};
}

} // namespace

std::string lora_base_model(const SafetensorsFile& file)
{
    const auto& names = file.index();
    for (const BaseModelRow& row : kBaseModels) {
        const bool fits = row.key.empty()
            ? std::any_of(names.begin(), names.end(),
                          [&](const auto& entry) { return entry.first.find(row.sign) != std::string::npos; })
            : text_at(file.metadata(), {row.key.data()}).starts_with(row.sign);
        if (fits) return row.title;
    }
    for (const auto& [name, info] : names)
        if (is_down_projection_of_text(name) && !info.shape.empty())
            for (const auto& [width, title] : kTextWidths)
                if (info.shape.back() == width) return title;
    return {};
}

std::vector<std::string> most_frequent_tags(const std::string& tag_frequency, std::size_t limit)
{
    std::map<std::string, double> counts;
    const Json folders = Json::parse(tag_frequency, nullptr, false);
    if (!folders.is_object()) return {};
    for (const auto& [folder, tags] : folders.items()) {
        if (!tags.is_object()) continue;
        for (const auto& [tag, times] : tags.items()) {
            const auto begin = tag.find_first_not_of(' ');
            if (begin != std::string::npos && times.is_number())
                counts[tag.substr(begin, tag.find_last_not_of(' ') + 1 - begin)] += times.get<double>();
        }
    }
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [tag, count] : counts) order.emplace_back(-count, tag);
    std::sort(order.begin(), order.end());
    std::vector<std::string> tags;
    for (std::size_t i = 0; i < std::min(limit, order.size()); ++i) tags.push_back(std::move(order[i].second));
    return tags;
}

Result<std::string> hash_of_tensors(const std::filesystem::path& path, std::stop_token stop)
{
    const auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    return sha256_file(path, std::move(stop), file->data_begin());
}

Result<LoraCard> describe_lora(const std::filesystem::path& path, std::stop_token stop)
{
    auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    auto lora = LoraFile::open(path);
    if (!lora) return tl::unexpected(lora.error());
    auto hash = sha256_file(path, stop);
    if (!hash) return tl::unexpected(hash.error());

    const auto& metadata = file->metadata();
    LoraCard card{.title = text_at(metadata, {"modelspec.title", "ss_output_name"}),
                  .type = lora->changes().front().delta.type(),
                  .base_model = lora->made_for(),
                  .description = text_at(metadata, {"modelspec.description"}),
                  .trigger_words = {},
                  .rank = 0,
                  .hash = std::move(*hash)};
    if (card.title.empty()) card.title = path.stem().string();
    for (const LoraChange& change : lora->changes()) card.rank = std::max(card.rank, change.delta.rank());
    if (const std::string phrase = text_at(metadata, {"modelspec.trigger_phrase"}); !phrase.empty())
        card.trigger_words.push_back(phrase);
    for (std::string& tag : most_frequent_tags(text_at(metadata, {"ss_tag_frequency"}), kTriggerWords))
        if (std::find(card.trigger_words.begin(), card.trigger_words.end(), tag) == card.trigger_words.end())
            card.trigger_words.push_back(std::move(tag));
    return card;
}

} // namespace sfumato
