#include "core/nn/component_scope.h"

namespace sfumato::nn {

ComponentScope::ComponentScope(Module& component)
{
    component.for_each_parameter([this](Parameter& parameter) {
        if (parameter.is_loaded() || parameter.storage()->loading() != WeightStorage::Loading::ByComponent) return;
        parameter.load();
        loaded_.parameters.push_back(&parameter);
    });
}

ComponentScope::Loaded::~Loaded()
{
    for (Parameter* parameter : parameters) parameter->unload();
}

} // namespace sfumato::nn
