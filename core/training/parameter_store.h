#pragma once
#include "core/nn/module.h"

#include <map>

namespace sfumato::training {

/// All trained parameters in one flat float32 tensor, so that optimiser, averaging, clipping, summing of gradients and
/// saving are each one operation over one array. Modules are bound to views of such an array; several modules may
/// share one (the replicas of data-parallel training), or look at another (the averaged weights).
class ParameterStore {
public:
    /// Adds the parameters of a module, named prefix + name, and takes their present values as the start. `wanted`
    /// picks among the module's own names; the others stay as they are (frozen).
    void add(const std::string& prefix, nn::Module& module, const std::function<bool(const std::string&)>& wanted = {});
    /// Allocates `values`; call once, after the last add().
    void finish();

    /// Points the module's parameters (those that were added) into `values`. With `gradients` defined they become
    /// leaves that gather their gradients there.
    void bind(const std::string& prefix, nn::Module& module, const at::Tensor& values,
              const at::Tensor& gradients = {}) const;
    /// An array of this layout, zeroed.
    [[nodiscard]] at::Tensor make_array() const;
    /// The named tensor inside an array of this layout.
    [[nodiscard]] at::Tensor view(const at::Tensor& array, const std::string& name) const;
    [[nodiscard]] std::vector<std::string> names() const;
    /// SHA-256 of names, shapes and places: equal for equal layouts.
    [[nodiscard]] std::string layout_hash() const;
    [[nodiscard]] std::int64_t size() const { return size_; }

    at::Tensor values; ///< the master weights

private:
    struct Slot {
        std::int64_t offset;
        std::vector<std::int64_t> shape, strides;
        at::Tensor start; ///< until finish()
    };
    std::map<std::string, Slot> slots_;
    std::int64_t size_ = 0;
};

} // namespace sfumato::training
