#pragma once
#include "core/nn/module.h"

namespace sfumato::nn {

/// While it lives, the weights of a component are where it runs: those that a WeightStorage keeps for the whole
/// component are loaded, and let go of at its end. Scopes of one component may be nested; the outermost decides. Where
/// everything is resident it is a walk over the parameters.
class ComponentScope {
public:
    explicit ComponentScope(Module& component);
    ~ComponentScope() = default;
    ComponentScope(const ComponentScope&) = delete;
    ComponentScope& operator=(const ComponentScope&) = delete;

private:
    struct Loaded {
        Loaded() = default;
        Loaded(const Loaded&) = delete;
        Loaded& operator=(const Loaded&) = delete;
        ~Loaded();
        std::vector<Parameter*> parameters;
    };
    Loaded loaded_; ///< unloads also what was loaded before loading failed
};

} // namespace sfumato::nn
