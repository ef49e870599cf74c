#include "core/checkpoint/bundled_textual_inversion.h"

namespace sfumato {
namespace {

constexpr std::string_view kPrefix = "bundle_emb.";
constexpr std::string_view kOldKey = ".string_to_param.";

struct BundledName {
    std::string embedding, key;
};

std::optional<BundledName> split_bundled(const std::string& tensor)
{
    if (!tensor.starts_with(kPrefix)) return std::nullopt;
    const std::string rest = tensor.substr(kPrefix.size());
    for (const std::string_view key : {".emb_params", ".clip_l", ".clip_g"})
        if (rest.size() > key.size() && rest.ends_with(key))
            return BundledName{rest.substr(0, rest.size() - key.size()), std::string(key.substr(1))};
    const auto old = rest.find(kOldKey);
    if (old == std::string::npos || old == 0) return std::nullopt;
    return BundledName{rest.substr(0, old), "emb_params"};
}

} // namespace

bool is_bundled(const std::string& tensor) { return split_bundled(tensor).has_value(); }

Result<std::vector<BundledTextualInversion>> read_bundled_textual_inversions(const WeightFile& file)
{
    std::map<std::string, std::map<std::string, std::string>> tensors; // of an embedding, by key
    for (const auto& [tensor, info] : file.index())
        if (const auto name = split_bundled(tensor)) tensors[name->embedding][name->key] = tensor;
    std::vector<BundledTextualInversion> embeddings;
    for (const auto& [name, keys] : tensors) {
        std::vector<std::string> stored;
        for (const char* key : {"clip_l", "clip_g"})
            if (const auto found = keys.find(key); found != keys.end()) stored.push_back(found->second);
        if (stored.empty()) stored.push_back(keys.at("emb_params"));
        auto vectors = textual_inversion_of(file, stored);
        if (!vectors) return tl::unexpected(vectors.error());
        embeddings.push_back({name, std::move(*vectors)});
    }
    return embeddings;
}

} // namespace sfumato
