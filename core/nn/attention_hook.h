#pragma once
#include "core/nn/module.h"

#include <functional>

namespace sfumato::nn {

/// While it lives, it sees the queries and keys of every cross-attention on its thread; they may be nested, the inner
/// one sees. Costs nothing where none lives but a look at a thread-local pointer. Does not change what is computed.
class AttentionHook {
public:
    /// q: [B, heads, L, d], k: [B, heads, S, d]; the weights are softmax(q kᵀ / sqrt(d)).
    using See = std::function<void(const Tensor& q, const Tensor& k)>;
    explicit AttentionHook(See see);
    ~AttentionHook();
    AttentionHook(const AttentionHook&) = delete;
    AttentionHook& operator=(const AttentionHook&) = delete;

    /// For the layer: shows them to the watch of this thread, if there is one.
    static void show(const Tensor& q, const Tensor& k);

private:
    See see_;
    const AttentionHook* outer_;
};

} // namespace sfumato::nn
