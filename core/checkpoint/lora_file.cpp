#include "core/checkpoint/lora_file.h"

#include "core/checkpoint/peft_config.h"
#include "core/checkpoint/quantised_weights.h"
#include "core/checkpoint/wording.h"

#include <algorithm>

namespace sfumato {
namespace {

using at::Tensor;

constexpr const char *kAlpha = "alpha", *kLoraBias = "lora_B.bias", *kDown = "lora_down.weight";
constexpr std::string_view kPeftPrefix = "base_model."; // behind it "model.", or what a type keeps beside the modules

struct SuffixRow {
    std::string_view suffix;    ///< how a tensor's name ends, with the mark before it
    const char* role;           ///< of LoraDelta, or kAlpha
    bool bias = false;
};
/// A name is split at the first row that fits; ".weight" of a factor is part of its role.
constexpr SuffixRow kSuffixes[] = {
    // clang-format off
    {".lora_down.weight", "lora_down.weight"}, {".lora_up.weight", "lora_up.weight"}, {".lora_mid.weight", "lora_mid.weight"},
    {".lora_A.weight", "lora_down.weight"}, {".lora_B.weight", "lora_up.weight"},
    {".lora.down.weight", "lora_down.weight"}, {".lora.up.weight", "lora_up.weight"},
    {".lora_linear_layer.down.weight", "lora_down.weight"}, {".lora_linear_layer.up.weight", "lora_up.weight"},
    {"_lora.down.weight", "lora_down.weight"}, {"_lora.up.weight", "lora_up.weight"},
    {".diff", "diff"}, {".diff_b", "diff", true}, {".w_norm", "diff"}, {".b_norm", "diff", true}, {".alpha", kAlpha},
    {".lora_B.bias", kLoraBias, true}, // PEFT's lora_bias: added as often as the factors are
    {".dora_scale", "dora_scale"}, {".lora_magnitude_vector.weight", "dora_rows"}, {".lora_magnitude_vector", "dora_rows"}, {".magnitude", "dora_rows"},
    // clang-format on
};
/// Roles that are written as they are, after a dot.
constexpr std::string_view kPlainRoles[] = {
    // clang-format off
    "hada_w1_a", "hada_w1_b", "hada_w2_a", "hada_w2_b", "hada_t1", "hada_t2",
    "lokr_w1", "lokr_w1_a", "lokr_w1_b", "lokr_w2", "lokr_w2_a", "lokr_w2_b", "lokr_t2",
    "oft_blocks", "oft_diag", "oft_R", "oft_R.weight", "boft_R", "boft_s", "rescale", "on_input", "ia3_l",
    "a1.weight", "a2.weight", "b1.weight", "b2.weight", "bm.weight",
    "lambda_layer", "q_layer.weight", "p_layer.weight", "base_lambda", "base_q", "base_p", "lora_E",
    "bias_indices", "bias_values", "bias_size", "lora_embedding_A", "lora_embedding_B",
    // clang-format on
};

struct TensorName {
    std::string module, role;
    bool bias = false;
};

/// Without the name that PEFT gives an adapter where nobody else does: "x.lora_A.default.weight", "x.lokr_w1.default".
std::string without_adapter(std::string name)
{
    constexpr std::string_view kDefault = ".default";
    const std::size_t end = name.ends_with(".weight") ? name.size() - std::string_view(".weight").size() : name.size();
    if (std::string_view(name).substr(0, end).ends_with(kDefault)) name.erase(end - kDefault.size(), kDefault.size());
    return name;
}

std::optional<TensorName> split(const std::string& stored)
{
    const std::string name = without_adapter(stored);
    for (const SuffixRow& row : kSuffixes)
        if (name.ends_with(row.suffix) && name.size() > row.suffix.size())
            return TensorName{name.substr(0, name.size() - row.suffix.size()), row.role, row.bias};
    for (const std::string_view role : kPlainRoles)
        if (name.size() > role.size() + 1 && name.ends_with(role) && name[name.size() - role.size() - 1] == '.')
            return TensorName{name.substr(0, name.size() - role.size() - 1), std::string(role)};
    return std::nullopt;
}

/// The factors of each change, by module and whether they change its bias.
struct Gathered {
    std::map<std::pair<std::string, bool>, LoraDelta::Factors> factors;
    std::map<std::string, double> alphas;
    std::vector<std::string> unknown;

    /// Of the low-rank factors of a module's weight.
    [[nodiscard]] std::optional<std::int64_t> rank(const std::string& module) const
    {
        const auto weight = factors.find({module, false});
        if (weight == factors.end()) return std::nullopt;
        const auto down = weight->second.find(kDown);
        if (down == weight->second.end() || down->second.dim() == 0) return std::nullopt;
        return down->second.size(0);
    }
};

Result<Gathered> gather(const WeightFile& file)
{
    Gathered gathered;
    for (const auto& [name, info] : file.index()) {
        const auto parts = split(name);
        if (!parts) {
            if (is_of_quantised_weight(name)) return tl::unexpected(quantised(verbatim(name), "float8"));
            if (!is_bundled(name)) gathered.unknown.push_back(name);
            continue;
        }
        auto tensor = file.tensor(name);
        if (!tensor) return tl::unexpected(tensor.error());
        if (parts->role == kAlpha) {
            if (tensor->numel() != 1)
                return fail(verbatim(name), Message::tr("is not one finite number"), kChooseAnother);
            gathered.alphas[parts->module] = tensor->to(at::kDouble).reshape({}).item<double>();
        } else if (!gathered.factors[{parts->module, parts->bias}].emplace(parts->role, *tensor).second) {
            return fail(verbatim(name), Message::tr("names a factor that the file holds under another name, too"),
                        kChooseAnother);
        }
    }
    if (gathered.factors.empty())
        return fail(Message::tr("its tensors"),
                    Message::tr("are not those of a LoRA (%1)", first_few(gathered.unknown)),
                    Message::tr("choose a LoRA file"));
    return gathered;
}

/// How strong the factors of a module are: the alpha beside them counts before what PEFT's settings say.
Result<LoraScale> scale_of(const std::string& module, const LoraDelta::Factors& factors, const Gathered& gathered,
                           const PeftConfig& config)
{
    const auto rank = gathered.rank(module);
    auto fixed = config.scale(module, rank);
    if (!fixed) return tl::unexpected(fixed.error());
    LoraScale scale;
    if (const auto own = gathered.alphas.find(module); own != gathered.alphas.end()) scale.alpha = own->second;
    else scale.fixed = *fixed;
    // The bias has no rank of its own. Whole changes are never scaled.
    if (factors.contains(kLoraBias) && scale.alpha && rank.value_or(0) > 0)
        scale = {.alpha = std::nullopt, .fixed = *scale.alpha / static_cast<double>(*rank)};
    if (factors.contains("diff")) scale = {};
    return scale;
}

} // namespace

Result<LoraFile> LoraFile::open(const std::filesystem::path& path)
{
    auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const auto within = [&](const Error& error) { return tl::unexpected(error.within(path)); };
    const bool pefts
        = std::ranges::any_of(file->index(), [](const auto& entry) { return entry.first.starts_with(kPeftPrefix); });
    const auto config = PeftConfig::of(*file, pefts); // first: it names types whose tensors have names of their own
    if (!config) return within(config.error());
    auto gathered = gather(*file);
    if (!gathered) return within(gathered.error());

    LoraFile lora(std::move(*file));
    for (const auto& [target, factors] : gathered->factors) {
        const auto& [module, bias] = target;
        const auto scale = scale_of(module, factors, *gathered, *config);
        if (!scale) return within(scale.error());
        auto delta = LoraDelta::make(factors, *scale, module);
        if (!delta) return within(delta.error());
        lora.changes_.push_back({module, bias, std::move(*delta)});
    }
    for (const auto& [module, alpha] : gathered->alphas)
        if (!gathered->factors.contains({module, false}) && !gathered->factors.contains({module, true}))
            gathered->unknown.push_back(module + "." + kAlpha);
    auto embeddings = read_bundled_textual_inversions(lora.file_);
    if (!embeddings) return within(embeddings.error());
    lora.embeddings_ = std::move(*embeddings);
    if (!gathered->unknown.empty())
        lora.notices_.push_back(
            Message::tr("%1 of the %2 tensors of the LoRA %3 are left out, as Sfumato does not know "
                        "their kind: %4",
                        gathered->unknown.size(), lora.file_.index().size(), path.filename(),
                        first_few(gathered->unknown)));
    if (pefts && config->empty() && gathered->alphas.empty())
        lora.notices_.push_back(Message::tr("beside the LoRA %1 there is no adapter_config.json, so its alpha is taken "
                                            "to be its rank",
                                            path.filename()));
    return lora;
}

} // namespace sfumato
