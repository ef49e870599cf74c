#include "core/nn/module.h"

namespace sfumato::nn {

void Module::visit_parameters(const ParameterVisitor& visit, const std::string& prefix)
{
    for (auto& [name, parameter] : parameters_) visit(prefix + name, *parameter);
    for (auto& [name, child] : children_) child->visit_parameters(visit, prefix + name + ".");
}

void Module::visit_modules(const ModuleVisitor& visit, const std::string& prefix)
{
    visit(prefix, *this);
    for (auto& [name, child] : children_) child->visit_modules(visit, prefix.empty() ? name : prefix + "." + name);
}

std::vector<std::pair<std::string, Tensor>> Module::named_parameters()
{
    std::vector<std::pair<std::string, Tensor>> all;
    visit_parameters([&](const std::string& name, Parameter& parameter) { all.emplace_back(name, parameter.value()); });
    return all;
}

std::vector<Tensor> Module::parameters()
{
    std::vector<Tensor> all;
    for_each_parameter([&](Parameter& parameter) { all.push_back(parameter.value()); });
    return all;
}

std::int64_t Module::parameter_count()
{
    std::int64_t count = 0;
    for_each_parameter([&](Parameter& parameter) { count += parameter.numel(); });
    return count;
}

void Module::to(at::Device device, at::ScalarType dtype)
{
    for_each_parameter([&](Parameter& parameter) {
        parameter = parameter.value().to(device, dtype);
        parameter.store(nullptr);
    });
}

void Module::set_requires_grad(bool wanted)
{
    for_each_parameter([&](Parameter& parameter) { parameter.set_requires_grad(wanted); });
}

} // namespace sfumato::nn
