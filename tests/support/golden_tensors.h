#pragma once
#include "core/checkpoint/safetensors.h"

namespace sfumato {

/// All tensors of a file under tests/data/goldens. Throws Error.
inline std::map<std::string, at::Tensor> golden_tensors(const std::string& file)
{
    const auto opened = value_or_throw(SafetensorsFile::open(std::string(SFUMATO_TEST_DATA "/goldens/") + file));
    std::map<std::string, at::Tensor> tensors;
    for (const auto& [name, info] : opened.index()) tensors[name] = value_or_throw(opened.tensor(name));
    return tensors;
}

/// Largest absolute difference; infinite if the shapes differ or anything is not a number.
inline double largest_difference(const at::Tensor& a, const at::Tensor& b)
{
    if (!a.sizes().equals(b.sizes())) return INFINITY;
    const double largest = (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
    return std::isnan(largest) ? INFINITY : largest;
}

} // namespace sfumato
