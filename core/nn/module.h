#pragma once
#include "core/nn/parameter.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace sfumato::nn {

/// A tree of named parameters. Names joined by '.' equal those of diffusers' and transformers' state dicts, so
/// loading and saving is a walk. Parameters start empty (no initialisation cost); training fills them with
/// `initialise_like_torch` (init.h), inference adopts the checkpoint's tensors.
/// Not copyable or movable: the tree holds addresses of its members.
class Module {
public:
    Module() = default;
    Module(const Module&) = delete;
    Module& operator=(const Module&) = delete;
    virtual ~Module() = default;

    using ParameterVisitor = std::function<void(const std::string& name, Parameter& parameter)>;
    /// Visits every parameter of the tree in registration order, with its full name.
    void visit_parameters(const ParameterVisitor& visit, const std::string& prefix = {});
    using ModuleVisitor = std::function<void(const std::string& name, Module& module)>;
    void visit_modules(const ModuleVisitor& visit, const std::string& prefix = {});

    /// The same without names, which cost more than most visits.
    template <class Visit> void for_each_parameter(Visit&& visit)
    {
        for (auto& [name, parameter] : parameters_) visit(*parameter);
        for (auto& [name, child] : children_) child->for_each_parameter(visit);
    }

    /// Values: those of a storage are loaded for it.
    [[nodiscard]] std::vector<std::pair<std::string, Tensor>> named_parameters();
    [[nodiscard]] std::vector<Tensor> parameters();
    [[nodiscard]] std::int64_t parameter_count();

    /// Moves and converts every parameter; none is left to a storage.
    void to(at::Device device, at::ScalarType dtype);
    void set_requires_grad(bool wanted);

protected:
    void add_parameter(std::string name, Parameter& parameter)
    {
        parameters_.emplace_back(std::move(name), &parameter);
    }
    void add_child(std::string name, Module& child) { children_.emplace_back(std::move(name), &child); }

private:
    std::vector<std::pair<std::string, Parameter*>> parameters_;
    std::vector<std::pair<std::string, Module*>> children_;
};

} // namespace sfumato::nn
