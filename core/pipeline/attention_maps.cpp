#include "core/pipeline/attention_maps.h"

#include <cmath>

namespace sfumato {

void AttentionMaps::add(const at::Tensor& q, const at::Tensor& k)
{
    std::int64_t height = height_, width = width_;
    while (height * width > q.size(2) && height * width > 1) {  // a stride of 2 rounds up
        height = (height + 1) / 2;
        width = (width + 1) / 2;
    }
    if (height * width != q.size(2)) return;
    const at::Tensor queries = q[-1].to(at::kFloat), keys = k[-1].to(at::kFloat);      // [heads, L, d], [heads, S, d]
    const at::Tensor weights
        = at::softmax(at::matmul(queries, keys.transpose(1, 2)) / std::sqrt(static_cast<double>(q.size(3))), -1)
              .mean(0);
    const at::Tensor maps
        = at::upsample_bilinear2d(weights.t().reshape({1, -1, height, width}), {height_, width_}, false)[0].cpu();
    if (sum_.defined() && sum_.size(0) != maps.size(0)) return;     // texts of another length: a second encoder's
    sum_ = sum_.defined() ? sum_ + maps : maps;
    ++count_;
}

at::Tensor AttentionMaps::mean() const
{
    return count_ > 0 ? sum_ / static_cast<double>(count_) : at::Tensor();
}

} // namespace sfumato
