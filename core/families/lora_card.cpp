#include "core/families/lora_card.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/checkpoint/lora_file.h"
#include "core/families/model_family.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::size_t kTriggerWords = 8;

/// Families whose LoRAs are known by their files, but whose models are not opened.
struct OtherFamily {
    const char* title;
    LoraSigns signs;
};
constexpr const char *kDoubleBlocks[] = {"double_blocks"}, *kJointBlocks[] = {"joint_blocks"};
constexpr OtherFamily kOtherFamilies[] = {
    {"Stable Diffusion 3", {.architecture = "stable-diffusion-3", .base_model = "sd3", .names = kJointBlocks}},
    {"FLUX", {.architecture = "flux", .base_model = "flux", .names = kDoubleBlocks}},
};

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

std::string lora_base_model(const WeightFile& file)
{
    std::vector<OtherFamily> families(std::begin(kOtherFamilies), std::end(kOtherFamilies));
    for (const ModelFamily* family : all_families()) families.push_back({family->title, family->lora});
    const auto first = [&](const auto& fits) -> std::string {
        const auto found = std::ranges::find_if(families, [&](const OtherFamily& row) { return fits(row.signs); });
        return found == families.end() ? "" : found->title;
    };
    const auto told = [&](const char* key, const char* sign) {
        return sign && text_at(file.metadata(), {key}).starts_with(sign);
    };
    const auto stands_in_a_name = [&](const char* sign) {
        return std::ranges::any_of(file.index(),
                                   [&](const auto& entry) { return entry.first.find(sign) != std::string::npos; });
    };
    std::string title
        = first([&](const LoraSigns& signs) { return told("modelspec.architecture", signs.architecture); });
    if (title.empty())
        title = first([&](const LoraSigns& signs) { return told("ss_base_model_version", signs.base_model); });
    if (title.empty())
        title = first([&](const LoraSigns& signs) { return std::ranges::any_of(signs.names, stands_in_a_name); });
    for (const auto& [name, info] : file.index())
        if (title.empty() && is_down_projection_of_text(name) && !info.shape.empty())
            title = first([width = info.shape.back()](const LoraSigns& signs) {
                return signs.text_width > 0 && width == signs.text_width;
            });
    return title;
}

std::vector<std::string> most_frequent_tags(const std::string& tag_frequency, std::size_t limit)
{
    std::map<std::string, double> counts;
    const Json folders = json_or_null(tag_frequency);
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
    const auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    return sha256_file(path, std::move(stop), file->data_begin());
}

std::vector<std::string> lora_metadata_names(const std::filesystem::path& path)
{
    std::vector<std::string> names;
    if (const auto file = WeightFile::open(path))
        for (const char* key : {"ss_output_name", "modelspec.title"})
            if (std::string name = text_at(file->metadata(), {key}); !name.empty()) names.push_back(std::move(name));
    return names;
}

Result<LoraCard> describe_lora(const std::filesystem::path& path, std::stop_token stop)
{
    auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    auto lora = LoraFile::open(path);
    if (!lora) return tl::unexpected(lora.error());
    auto hash = sha256_file(path, stop);
    if (!hash) return tl::unexpected(hash.error());

    const auto& metadata = file->metadata();
    LoraCard card{.title = text_at(metadata, {"modelspec.title", "ss_output_name"}),
                  .type = lora->changes().front().delta.type(),
                  .base_model = lora_base_model(*file),
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
