#include "core/checkpoint/lora_delta.h"

#include "core/checkpoint/wording.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sfumato {

using at::Tensor;
using Factors = LoraDelta::Factors;

struct LoraType {
    Message::Literal name;
    std::vector<const char*> signs;     ///< roles of which one is always there and which no other type has
    std::vector<const char*> others;
    std::vector<const char*> ranked;    ///< the first of these that is there has the rank as its first extent
    Tensor (*dense)(const Factors&);    ///< null: a type that is known and not applied
};

namespace {

/// DoRA's, of the shape that says whether it is rows' or columns'; PEFT's and others', always rows'.
constexpr float kSmallestLength = 1.2e-7F; ///< of a row that is nothing but zeros
constexpr const char *kMagnitude = "dora_", *kDoraScale = "dora_scale", *kRowMagnitude = "dora_rows";

const Tensor& factor(const Factors& factors, const std::string& role)
{
    const auto found = factors.find(role);
    if (found == factors.end()) throw Error{verbatim(role), Message::tr("is missing"), {}};
    return found->second;
}

/// a b, where `core` lies between them (Tucker): sum over i, j of a[p, i] core[i, j, k, l] b[j, q].
Tensor product(const Tensor& a, const Tensor& b, const Tensor* core)
{
    if (!core) return at::mm(a, b);
    // einsum would repeat a factor of rank 1 silently.
    if (core->dim() != 4 || core->size(0) != a.size(1) || core->size(1) != b.size(0))
        throw Error{Message::tr("its core"), Message::tr("does not go with the factors on its sides"), {}};
    return at::einsum("pi,ijkl,jq->pqkl", {a, *core, b});
}
const Tensor* optional_factor(const Factors& factors, const std::string& role)
{
    const auto found = factors.find(role);
    return found == factors.end() ? nullptr : &found->second;
}

Tensor low_rank(const Factors& f)
{
    return product(factor(f, "lora_up.weight").flatten(1), factor(f, "lora_down.weight").flatten(1),
                   optional_factor(f, "lora_mid.weight"));
}

Tensor hadamard(const Factors& f)
{
    const auto side = [&](const std::string& name, const char* core_role) {
        const Tensor* core = optional_factor(f, core_role);
        const Tensor a = factor(f, name + "_a");
        return product(core ? a.t() : a, factor(f, name + "_b"),
                       core); // with a core, LyCORIS keeps both with the rank first
    };
    const Tensor first = side("hada_w1", "hada_t1"), second = side("hada_w2", "hada_t2");
    if (first.sizes() != second.sizes())
        throw Error{Message::tr("%1 and %2", verbatim("hada_w1"), verbatim("hada_w2")),
                    Message::tr("have different shapes"),
                    {}};
    return first * second;
}

Tensor kronecker(const Factors& f)
{
    const auto side = [&](const std::string& name, const char* core_role) {
        if (const Tensor* whole = optional_factor(f, name)) return *whole;
        const Tensor* core = optional_factor(f, core_role);
        const Tensor a = factor(f, name + "_a");
        return product(core ? a.t() : a, factor(f, name + "_b").flatten(1), core);
    };
    // The kernel of a convolution lies in the columns of the right side, where the product leaves it innermost.
    const Tensor left = side("lokr_w1", ""), right = side("lokr_w2", "lokr_t2");
    return at::kron(left.view({left.size(0), left.numel() / left.size(0)}), right.flatten(1));
}

Tensor bias(const Factors& f) { return factor(f, "lora_B.bias").unsqueeze(1); }

Tensor difference(const Factors& f)
{
    const Tensor whole = factor(f, "diff");
    return whole.dim() == 1 ? whole.unsqueeze(1) : whole;
}

const LoraType kTypes[] = {
    // types that are known and not applied stand first: their files also hold the factors of the others
    // clang-format off
    {Message::tr("BOFT"), {"boft_R", "boft_s"}, {}, {}, nullptr},
    {Message::tr("OFT"), {"oft_blocks", "oft_diag", "oft_R", "oft_R.weight", "rescale"}, {}, {}, nullptr},
    {Message::tr("IA3"), {"on_input", "ia3_l"}, {}, {}, nullptr},
    {Message::tr("GLoRA"), {"a1.weight", "a2.weight", "b1.weight", "b2.weight", "bm.weight"}, {}, {}, nullptr},
    {Message::tr("T-LoRA"), {"lambda_layer", "q_layer.weight", "p_layer.weight", "base_lambda", "base_q", "base_p"}, {}, {}, nullptr},
    {Message::tr("AdaLoRA"), {"lora_E"}, {}, {}, nullptr},
    {Message::tr("LoRA with a sparse bias"), {"bias_indices", "bias_values", "bias_size"}, {}, {}, nullptr},
    {Message::tr("LoRA of an embedding table"), {"lora_embedding_A", "lora_embedding_B"}, {}, {}, nullptr},
    {Message::tr("LoRA"), {"lora_up.weight", "lora_down.weight"}, {"lora_mid.weight"}, {"lora_down.weight"}, low_rank},
    {Message::tr("LoRA"), {"lora_B.bias"}, {}, {}, bias},
    {Message::tr("LoHa"), {"hada_w1_a", "hada_w1_b", "hada_w2_a", "hada_w2_b"}, {"hada_t1", "hada_t2"}, {"hada_w1_b"}, hadamard},
    {Message::tr("LoKr"), {"lokr_w1", "lokr_w1_a", "lokr_w1_b", "lokr_w2", "lokr_w2_a", "lokr_w2_b"}, {"lokr_t2"}, {"lokr_w1_b", "lokr_w2_b"}, kronecker},
    {Message::tr("difference"), {"diff"}, {}, {}, difference},
    // clang-format on
};

bool holds(const std::vector<const char*>& roles, const std::string& role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const LoraType* type_of(const Factors& factors)
{
    // LyCORIS gives the blocks of both one name; BOFT's have the butterfly's stages before them.
    if (const Tensor* blocks = optional_factor(factors, "oft_blocks"); blocks && blocks->dim() == 4) return kTypes;
    for (const LoraType& type : kTypes)
        if (std::any_of(factors.begin(), factors.end(),
                        [&](const auto& entry) { return holds(type.signs, entry.first); }))
            return &type;
    return nullptr;
}

Result<void> check_factors(const LoraType& type, const Factors& factors, const std::string& key)
{
    for (const auto& [role, tensor] : factors) {
        const std::string name = key + "." + role;
        if (!holds(type.signs, role) && !holds(type.others, role) && !role.starts_with(kMagnitude))
            return fail(verbatim(name), Message::tr("does not belong to a %1", type.name));
        if (!at::isFloatingType(tensor.scalar_type()))
            return fail(verbatim(name),
                        Message::tr("holds %1 instead of floating point numbers",
                                    verbatim(c10::toString(tensor.scalar_type()))));
        if (tensor.numel() == 0) return fail(verbatim(name), Message::tr("is empty"));
        const bool is_list = type.dense == difference || type.dense == bias || role.starts_with(kMagnitude);
        if (tensor.dim() < (is_list ? 1 : 2) || tensor.dim() > 4)
            return fail(verbatim(name), Message::tr("has %1 dimensions", tensor.dim()));
        if (!tensor.to(at::kFloat).isfinite().all().item<bool>())
            return fail(verbatim(name), Message::tr("holds values that are not finite"), kChooseAnother);
    }
    return {};
}

std::int64_t rank_of(const LoraType& type, const Factors& factors)
{
    for (const char* role : type.ranked)
        if (const Tensor* found = optional_factor(factors, role)) return found->size(0);
    return 0;
}

/// Whether a magnitude belongs to the rows: [out, 1, ...], or [out] where that is what it is `known` to be.
bool has_rows(const Tensor& magnitude, std::int64_t rows, bool known)
{
    return magnitude.numel() == rows && (known || magnitude.dim() == 1 || magnitude.size(0) == rows);
}

/// s, without an alpha 1. Errors: an alpha that is no number, where it counts.
Result<double> factor_of(const LoraScale& scale, std::int64_t rank, const std::string& key)
{
    if (scale.fixed) return *scale.fixed;
    if (!scale.alpha || rank == 0) return 1;
    if (!std::isfinite(*scale.alpha))
        return fail(verbatim(key + ".alpha"), Message::tr("is not one finite number"), kChooseAnother);
    return *scale.alpha / static_cast<double>(rank);
}

} // namespace

Result<LoraDelta> LoraDelta::make(Factors factors, const LoraScale& scale, const std::string& key)
{
    LoraDelta delta;
    delta.type_ = type_of(factors);
    if (!delta.type_)
        return fail(verbatim(key), Message::tr("lacks the factors of any type that Sfumato knows"),
                    Message::tr("choose a LoRA, LoHa or LoKr"));
    if (!delta.type_->dense)
        return fail(verbatim(key), Message::tr("is of the type %1, which Sfumato does not apply", delta.type_->name),
                    Message::tr("choose a LoRA, LoHa or LoKr"));
    if (auto good = check_factors(*delta.type_, factors, key); !good) return tl::unexpected(good.error());
    delta.rank_ = rank_of(*delta.type_, factors);
    auto found_scale = factor_of(scale, delta.rank_, key);
    if (!found_scale) return tl::unexpected(found_scale.error());
    delta.scale_ = *found_scale;
    try {
        // A rehearsal without data: the formula itself says which shapes go together and what comes out.
        Factors shapes;
        for (const auto& [role, tensor] : factors)
            shapes.emplace(role, at::empty(tensor.sizes(), at::device(at::kMeta).dtype(at::kFloat)));
        const Tensor rehearsed = delta.type_->dense(shapes);
        delta.shape_ = {rehearsed.size(0), rehearsed.numel() / rehearsed.size(0)};
    } catch (const Error& error) {
        return tl::unexpected(error.within(verbatim(key)));
    } catch (const c10::Error&) {
        return fail(verbatim(key), Message::tr("its factors have shapes that do not make a %1", delta.type_->name),
                    kChooseAnother);
    }
    for (const bool by_rows : {false, true})
        if (const auto found = factors.find(by_rows ? kRowMagnitude : kDoraScale); found != factors.end()) {
            delta.by_rows_ = by_rows;
            delta.magnitude_ = std::move(found->second);
            factors.erase(found);
        }
    delta.factors_ = std::move(factors);
    return delta;
}

const char* LoraDelta::type() const { return magnitude_ ? "DoRA" : type_->name.text(); }

bool LoraDelta::fits(at::IntArrayRef weight) const
{
    if (weight.empty() || shape_.empty() || weight[0] != shape_[0]) return false;
    const std::int64_t columns = c10::multiply_integers(weight.slice(1));
    const bool inpainting = weight.size() == 4 && weight[1] == 9;
    if (shape_[1] != columns && !(inpainting && shape_[1] * 9 == columns * 4)) return false;
    if (!magnitude_) return true;
    if (weight.size() < 2) return false;
    const std::int64_t inputs = shape_[1] == columns ? weight[1] : 4;
    return has_rows(*magnitude_, weight[0], by_rows_) || (!by_rows_ && magnitude_->numel() == inputs);
}

Tensor LoraDelta::change(const Tensor& weight) const
{
    const at::NoGradGuard no_grad;
    if (weight.numel() == c10::multiply_integers(shape_)) return change_of_trained(weight);
    // Of an inpainting U-Net's input the first 4 channels are the latent; the mask and the masked picture stay
    // untouched.
    return at::constant_pad_nd(change_of_trained(weight.narrow(1, 0, 4)), {0, 0, 0, 0, 0, weight.size(1) - 4});
}

Tensor LoraDelta::change_of_trained(const Tensor& weight) const
{
    Factors moved;
    for (const auto& [role, tensor] : factors_) moved.emplace(role, tensor.to(weight.device(), at::kFloat));
    const Tensor change = (type_->dense(moved) * scale_).reshape(weight.sizes());
    if (!magnitude_) return change;
    const Tensor before = weight.to(at::kFloat), sum = before + change;
    const bool rows = has_rows(*magnitude_, weight.size(0), by_rows_);
    std::vector<std::int64_t> others, extents(static_cast<std::size_t>(weight.dim()), 1);
    for (std::int64_t dim = 0; dim < weight.dim(); ++dim)
        if (dim != (rows ? 0 : 1)) others.push_back(dim);
    extents[rows ? 0 : 1] = -1;
    const Tensor length = sum.square().sum(others, true).sqrt();
    const Tensor magnitude = magnitude_->to(weight.device(), at::kFloat).reshape(extents);
    return sum * (magnitude / length.clamp_min(kSmallestLength)) - before;
}

} // namespace sfumato
