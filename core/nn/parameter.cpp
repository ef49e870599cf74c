#include "core/nn/parameter.h"

#include <stdexcept>

namespace sfumato::nn {

void Parameter::store(std::shared_ptr<const WeightStorage> storage)
{
    storage_ = std::move(storage);
    if (!storage_) return;
    description_ = storage_->description();
    if (defined() && sizes() != description_.sizes())
        throw std::invalid_argument("the storage of a parameter has other sizes than the parameter");
    unload();
}

} // namespace sfumato::nn
