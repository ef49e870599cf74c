#include "core/nn/init.h"

#include "core/nn/layers.h"

namespace sfumato::nn {

void initialise_like_torch(Module& root, at::Generator generator)
{
    const at::NoGradGuard no_grad;
    const auto uniform = [&](Parameter& parameter, std::int64_t fan_in) {
        if (!parameter.defined()) return;
        const double bound = 1.0 / std::sqrt(static_cast<double>(fan_in));
        parameter.uniform_(-bound, bound, generator);
    };
    root.visit_modules([&](const std::string&, Module& module) {
        if (auto* linear = dynamic_cast<Linear*>(&module)) {
            uniform(linear->weight, linear->weight.size(1));
            uniform(linear->bias, linear->weight.size(1));
        } else if (auto* conv = dynamic_cast<Conv2d*>(&module)) {
            const auto fan_in = conv->weight.numel() / conv->weight.size(0);
            uniform(conv->weight, fan_in);
            uniform(conv->bias, fan_in);
        } else if (auto* group = dynamic_cast<GroupNorm*>(&module)) {
            group->weight.fill_(1);
            group->bias.fill_(0);
        } else if (auto* layer = dynamic_cast<LayerNorm*>(&module)) {
            layer->weight.fill_(1);
            layer->bias.fill_(0);
        } else if (auto* table = dynamic_cast<Embedding*>(&module)) {
            table->weight.normal_(0, 0.02, generator);
        }
    });
}

} // namespace sfumato::nn
