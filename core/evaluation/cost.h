#pragma once
#include <cstdint>
#include <functional>

namespace sfumato::evaluation {

/// Floating point operations by kind; a multiply-add counts as two.
struct OperationCount {
    double convolution = 0, linear = 0, attention = 0;
    [[nodiscard]] double total() const { return convolution + linear + attention; }
};

/// Counts the operations that `work` asks of libtorch on this thread: convolutions, linear layers and fused attention,
/// which are what networks spend their time on. The work is carried out.
[[nodiscard]] OperationCount count_operations(const std::function<void()>& work);

/// The most bytes of tensors that `work` held at once beyond what there was before it. What kernels allocate past
/// libtorch's allocator is not seen.
[[nodiscard]] std::int64_t peak_tensor_bytes(const std::function<void()>& work);

} // namespace sfumato::evaluation
