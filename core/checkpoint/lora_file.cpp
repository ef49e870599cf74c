#include "core/checkpoint/lora_file.h"

#include "core/base/json.h"
#include "core/checkpoint/wording.h"

#include <cmath>

namespace sfumato {
namespace {

using at::Tensor;

constexpr const char* kAlpha = "alpha";

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
    {".lora_A.default.weight", "lora_down.weight"}, {".lora_B.default.weight", "lora_up.weight"},
    {".lora.down.weight", "lora_down.weight"}, {".lora.up.weight", "lora_up.weight"},
    {".lora_linear_layer.down.weight", "lora_down.weight"}, {".lora_linear_layer.up.weight", "lora_up.weight"},
    {"_lora.down.weight", "lora_down.weight"}, {"_lora.up.weight", "lora_up.weight"},
    {".diff", "diff"}, {".diff_b", "diff", true}, {".w_norm", "diff"}, {".b_norm", "diff", true}, {".alpha", kAlpha},
    // clang-format on
};
/// Roles that are written as they are, after a dot.
constexpr std::string_view kPlainRoles[] = {
    "hada_w1_a",
    "hada_w1_b",
    "hada_w2_a",
    "hada_w2_b",
    "hada_t1",
    "hada_t2",
    "lokr_w1",
    "lokr_w1_a",
    "lokr_w1_b",
    "lokr_w2",
    "lokr_w2_a",
    "lokr_w2_b",
    "lokr_t2",
    "dora_scale",
    "lora_magnitude_vector",
    "lora_magnitude_vector.weight",
    "oft_blocks",
    "oft_diag",
    "oft_R.weight",
    "boft_R",
    "rescale",
    "on_input",
    "ia3_l",
    "a1.weight",
    "a2.weight",
    "b1.weight",
    "b2.weight",
    "bias_indices",
    "bias_values",
    "bias_size",
    "lora_B.bias",
    "lora_embedding_A",
    "lora_embedding_B",
};

struct TensorName {
    std::string module, role;
    bool bias = false;
};

std::optional<TensorName> split(const std::string& name)
{
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
};

Result<Gathered> gather(const SafetensorsFile& file)
{
    Gathered gathered;
    std::vector<std::string> unknown;
    for (const auto& [name, info] : file.index()) {
        const auto parts = split(name);
        if (!parts) {
            unknown.push_back(name);
            continue;
        }
        auto tensor = file.tensor(name);
        if (!tensor) return tl::unexpected(tensor.error());
        if (parts->role == kAlpha) {
            const double alpha
                = tensor->numel() == 1 ? tensor->to(at::kDouble).reshape({}).item<double>() : std::nan("");
            if (!std::isfinite(alpha))
                return fail(verbatim(name), Message::tr("is not one finite number"),
                            Message::tr("the file is damaged; fetch it again"));
            gathered.alphas[parts->module] = alpha;
        } else if (!gathered.factors[{parts->module, parts->bias}].emplace(parts->role, *tensor).second) {
            return fail(verbatim(name), Message::tr("names a factor that the file holds under another name, too"),
                        Message::tr("the file is damaged; fetch it again"));
        }
    }
    if (gathered.factors.empty())
        return fail(Message::tr("its tensors"), Message::tr("are not those of a LoRA (%1)", first_few(unknown)),
                    Message::tr("choose a LoRA file"));
    if (!unknown.empty())
        return fail(Message::tr("its tensors"),
                    Message::tr("%1 of %2 are of no kind that Sfumato knows: %3", unknown.size(), file.index().size(),
                                first_few(unknown)),
                    Message::tr("choose a LoRA, LoHa or LoKr"));
    return gathered;
}

/// Alphas as diffusers keeps them beside PEFT tensors: {"unet.lora_alpha": 8, "unet.alpha_pattern": {"to_q": 4},
/// "unet.r": 4, ...}.
class AdapterMetadata {
public:
    static Result<AdapterMetadata> read(const std::map<std::string, std::string>& metadata)
    {
        AdapterMetadata read;
        const auto found = metadata.find("lora_adapter_metadata");
        if (found == metadata.end()) return read;
        read.json_ = json_or_null(found->second);
        if (!read.json_.is_object())
            return fail(Message::tr("its metadata \"%1\"", verbatim("lora_adapter_metadata")),
                        Message::tr("is not a JSON object"), Message::tr("the file is damaged; fetch it again"));
        return read;
    }
    [[nodiscard]] std::optional<double> alpha(const std::string& module, std::int64_t rank) const
    {
        const auto dot = module.find('.');
        if (!json_.is_object() || dot == std::string::npos) return std::nullopt;
        const std::string part = module.substr(0, dot), rest = module.substr(dot + 1);
        Json value = json_.value(part + ".lora_alpha", Json());
        const Json patterns = json_.value(part + ".alpha_pattern", Json::object());
        if (patterns.is_object())
            for (const auto& [pattern, own] : patterns.items())
                if (rest == pattern || rest.ends_with("." + pattern)) value = own;
        if (!value.is_number()) return std::nullopt;
        const bool by_root = json_.value(part + ".use_rslora", Json(false)) == Json(true);
        return value.get<double>() * (by_root ? std::sqrt(static_cast<double>(rank)) : 1.0);
    }

private:
    Json json_;
};

} // namespace

Result<LoraFile> LoraFile::open(const std::filesystem::path& path)
{
    auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const auto within = [&](const Error& error) { return tl::unexpected(error.within(path)); };
    auto gathered = gather(*file);
    if (!gathered) return within(gathered.error());
    auto metadata = AdapterMetadata::read(file->metadata());
    if (!metadata) return within(metadata.error());

    LoraFile lora(std::move(*file));
    for (auto& [target, factors] : gathered->factors) {
        const auto& [module, bias] = target;
        std::optional<double> alpha;
        if (const auto own = gathered->alphas.find(module); own != gathered->alphas.end()) alpha = own->second;
        else if (const auto down = factors.find("lora_down.weight"); down != factors.end() && down->second.dim() > 0)
            alpha = metadata->alpha(module, down->second.size(0));
        auto delta = LoraDelta::make(std::move(factors), alpha, module);
        if (!delta) return within(delta.error());
        lora.changes_.push_back({module, bias, std::move(*delta)});
    }
    for (const auto& [module, alpha] : gathered->alphas)
        if (!gathered->factors.contains({module, false}) && !gathered->factors.contains({module, true}))
            return within({verbatim(module), Message::tr("has an alpha but nothing that it scales"),
                           Message::tr("the file is damaged; fetch it again")});
    return lora;
}

} // namespace sfumato
