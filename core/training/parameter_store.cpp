#include "core/training/parameter_store.h"

#include "core/base/sha256.h"

namespace sfumato::training {
namespace {

/// Floats per 64 bytes: every tensor starts on its own cache line.
constexpr std::int64_t kAlignment = 16;

} // namespace

void ParameterStore::add(const std::string& prefix, nn::Module& module,
                         const std::function<bool(const std::string&)>& wanted)
{
    module.visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        if (wanted && !wanted(name)) return;
        // Convolution weights lie channels-last, as the kernels want them, so that no step has to reorder them.
        const bool spatial = parameter.dim() == 4 && parameter.size(2) * parameter.size(3) > 1;
        const auto layout = spatial ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
        const at::Tensor start = parameter.detach().to(at::kFloat).contiguous(layout);
        slots_[prefix + name] = Slot{size_, start.sizes().vec(), start.strides().vec(), start};
        size_ += (start.numel() + kAlignment - 1) / kAlignment * kAlignment;
    });
}

void ParameterStore::finish()
{
    values = make_array();
    for (auto& [name, slot] : slots_) view(values, name).copy_(std::exchange(slot.start, {}));
}

at::Tensor ParameterStore::make_array() const { return at::zeros({size_}, at::kFloat); }

at::Tensor ParameterStore::view(const at::Tensor& array, const std::string& name) const
{
    const Slot& slot = slots_.at(name);
    return array.as_strided(slot.shape, slot.strides, slot.offset);
}

void ParameterStore::bind(const std::string& prefix, nn::Module& module, const at::Tensor& array,
                          const at::Tensor& gradients) const
{
    module.visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        if (!slots_.contains(prefix + name)) return;
        at::Tensor leaf = view(array, prefix + name).detach();
        if (gradients.defined()) {
            leaf.set_requires_grad(true);
            leaf.mutable_grad() = view(gradients, prefix + name);
        }
        parameter = leaf;
    });
}

std::vector<std::string> ParameterStore::names() const
{
    std::vector<std::string> all;
    for (const auto& [name, slot] : slots_) all.push_back(name);
    return all;
}

std::string ParameterStore::layout_hash() const
{
    std::string text;
    for (const auto& [name, slot] : slots_) {
        text.append(name).append("@").append(std::to_string(slot.offset));
        for (const auto extent : slot.shape) text.append(",").append(std::to_string(extent));
        text += "\n";
    }
    return sha256_hex(text);
}

} // namespace sfumato::training
