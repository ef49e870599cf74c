#pragma once
#include "core/base/tensor.h"

#include <memory>

namespace sfumato::nn {

using at::Tensor;

/// The values of a parameter in another form than layers use them in: packed in blocks, or on another device.
class WeightStorage {
public:
    virtual ~WeightStorage() = default;
    /// Sizes and dtype of the values, as a tensor of the device Meta, which has none.
    [[nodiscard]] virtual Tensor description() const = 0;
    /// The values as layers use them; made by every call.
    [[nodiscard]] virtual Tensor load() const = 0;
    /// When the values are made: by a layer for each use (packed ones, of which few are unpacked at a time), or by a
    /// ComponentScope for as long as the component runs.
    enum class Loading { ByUse, ByComponent };
    [[nodiscard]] virtual Loading loading() const = 0;
};

/// A parameter of a layer, a tensor as torch's. Where a WeightStorage keeps the values, the tensor has sizes and dtype
/// but is of the device Meta until they are loaded, so that nothing can compute with it by mistake.
class Parameter : public Tensor {
public:
    Parameter() = default;
    explicit Parameter(Tensor tensor) : Tensor(std::move(tensor)) {}
    Parameter(const Parameter&) = delete;
    Parameter& operator=(const Parameter&) = delete;
    /// A tensor that is assigned stands before the storage, until unload().
    using Tensor::operator=;

    /// What a layer computes with.
    [[nodiscard]] Tensor value() const { return is_loaded() ? static_cast<const Tensor&>(*this) : storage_->load(); }
    [[nodiscard]] bool is_loaded() const { return !storage_ || !is_meta(); }

    /// Leaves the values to a storage of the same sizes; null: the tensor remains as it is, without one.
    void store(std::shared_ptr<const WeightStorage> storage);
    [[nodiscard]] const std::shared_ptr<const WeightStorage>& storage() const { return storage_; }
    /// Makes the tensor the storage's values, or its description again.
    void load()
    {
        if (!is_loaded()) Tensor::operator=(storage_->load());
    }
    void unload()
    {
        if (storage_) Tensor::operator=(description_);
    }

private:
    std::shared_ptr<const WeightStorage> storage_;
    Tensor description_; ///< the same at every unload(): whoever remembers a parameter by its tensor knows it again
};

} // namespace sfumato::nn
