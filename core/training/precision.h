#pragma once
#include "core/base/error.h"

#include <string>

namespace sfumato::training {

/// Arithmetic of matrix products and convolutions; weights, norms, losses and the optimiser stay float32.
enum class Precision { Float32, BFloat16 };

/// "auto", "float32" or "bfloat16". Auto takes bfloat16 where the processor multiplies it in hardware.
[[nodiscard]] Result<Precision> precision_from_name(const std::string& name);
[[nodiscard]] std::string name_of(Precision precision);

/// Mixed precision on this thread while it lives.
class AutocastScope {
public:
    explicit AutocastScope(Precision precision);
    ~AutocastScope();
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;

private:
    bool active_;
};

} // namespace sfumato::training
