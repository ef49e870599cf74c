#pragma once
#include "core/nn/module.h"

#include <array>
#include <map>

namespace sfumato::nn {

/// Keys and values that cross-attention layers made of a context, for the next time they see it: the words of a run
/// stay while its steps go by. Each layer's are made anew once the context or one of the weights is another tensor.
class CrossAttentionCache {
public:
    struct KeysAndValues {
        Tensor keys, values;
    };
    /// While it lives, the cross-attention on this thread keeps there what it makes; not where gradients are wanted.
    class Scope {
    public:
        explicit Scope(CrossAttentionCache& kept);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        CrossAttentionCache* outer_;
    };

    /// For the layer: what this thread keeps for it, or what `make` makes. `from`: all that it is made of.
    using From = std::array<Tensor, 5>;
    [[nodiscard]] static KeysAndValues of(const Module& layer, const From& from,
                                          const std::function<KeysAndValues()>& make);

private:
    struct Entry {
        From from;
        KeysAndValues made;
    };
    std::map<const Module*, Entry> entries_;
};

} // namespace sfumato::nn
