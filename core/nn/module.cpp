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
    visit_parameters([&](const std::string& name, Tensor& parameter) { all.emplace_back(name, parameter); });
    return all;
}

std::vector<Tensor> Module::parameters()
{
    std::vector<Tensor> all;
    visit_parameters([&](const std::string&, Tensor& parameter) { all.push_back(parameter); });
    return all;
}

std::int64_t Module::parameter_count()
{
    std::int64_t count = 0;
    visit_parameters([&](const std::string&, Tensor& parameter) { count += parameter.numel(); });
    return count;
}

void Module::to(at::Device device, at::ScalarType dtype)
{
    visit_parameters([&](const std::string&, Tensor& parameter) { parameter = parameter.to(device, dtype); });
}

void Module::set_requires_grad(bool wanted)
{
    visit_parameters([&](const std::string&, Tensor& parameter) { parameter.set_requires_grad(wanted); });
}

} // namespace sfumato::nn
