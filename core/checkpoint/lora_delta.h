#pragma once
#include "core/base/error.h"

#include "core/base/tensor.h"

#include <map>
#include <optional>
#include <string>

namespace sfumato {

struct LoraType;

/// How strongly factors count.
struct LoraScale {
    std::optional<double> alpha{}; ///< over the rank of the factors, as LyCORIS does
    std::optional<double> fixed{}; ///< s itself: PEFT's, who divides by the rank of its settings whatever the factors
};

/// The change that one file makes to one weight, kept as its factors. With s = alpha / rank (alpha missing: 1):
///   LoRA (Hu et al. 2021, arXiv:2106.09685)     s up down, for convolutions also s up mid down
///   LoHa (Hyeon-Woo et al. 2022, arXiv:2108.06098)   s (w1_a w1_b) o (w2_a w2_b)
///   LoKr (Yeh et al. 2023, arXiv:2309.14859)    s w1 (x) w2, the Kronecker product; s = 1 where neither is factored
///   difference                                  the change itself
/// With a magnitude m (DoRA: Liu et al. 2024, arXiv:2402.09353) the weight W becomes m (W + change) / |W + change|, by
/// rows or by columns, as m says.
class LoraDelta {
public:
    /// By role, named as kohya and LyCORIS name them: "lora_up.weight", "hada_w1_a", "lokr_w2", "diff" ...
    using Factors = std::map<std::string, at::Tensor>;

    /// `key` names the module in messages. Errors: a type Sfumato does not apply (it is named), an alpha that is not
    /// finite, a factor missing, too many, empty, not finite, or of a shape that does not go with the others.
    [[nodiscard]] static Result<LoraDelta> make(Factors factors, const LoraScale& scale, const std::string& key);

    [[nodiscard]] const char* type() const; ///< "DoRA" for whichever has a magnitude
    /// 0 for types without one.
    [[nodiscard]] std::int64_t rank() const { return rank_; }
    /// Rows and columns of the change, convolutions flattened: [out, in x kernel].
    [[nodiscard]] at::IntArrayRef shape() const { return shape_; }
    /// Whether the change fits a weight of this shape. A change to 4 input channels fits 9: an inpainting U-Net's.
    [[nodiscard]] bool fits(at::IntArrayRef weight) const;
    /// What it adds at strength 1 to a weight that it fits: float32, of the weight's shape, on its device.
    [[nodiscard]] at::Tensor change(const at::Tensor& weight) const;

private:
    /// With the magnitude, of the part of a weight that was there when it was trained.
    [[nodiscard]] at::Tensor change_of_trained(const at::Tensor& weight) const;

    const LoraType* type_ = nullptr;
    Factors factors_;
    std::optional<at::Tensor> magnitude_;
    bool by_rows_ = false; ///< a magnitude for each row, though its shape would do for columns
    double scale_ = 1;
    std::int64_t rank_ = 0;
    std::vector<std::int64_t> shape_;
};

} // namespace sfumato
