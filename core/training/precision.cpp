#include "core/training/precision.h"
#include "core/nn/cpu_capability.h"

#include <ATen/autocast_mode.h>
#include <ATen/cpu/Utils.h>

namespace sfumato::training {
namespace {

bool multiplies_bfloat16()
{
    const auto capabilities = at::cpu::get_cpu_capabilities();
    const auto on_arm = capabilities.find("bf16");
    return nn::multiplies_bf16()
        || (on_arm != capabilities.end() && on_arm->second.isBool() && on_arm->second.toBool());
}

} // namespace

Result<Precision> precision_from_name(const std::string& name)
{
    if (name == "float32") return Precision::Float32;
    if (name == "bfloat16") return Precision::BFloat16;
    if (name == "auto") return multiplies_bfloat16() ? Precision::BFloat16 : Precision::Float32;
    return fail(Message::tr("precision"), Message::tr("\"%1\" is not known", name),
                Message::tr("use auto, float32 or bfloat16"));
}

std::string name_of(Precision precision) { return precision == Precision::BFloat16 ? "bfloat16" : "float32"; }

AutocastScope::AutocastScope(Precision precision) : active_(precision == Precision::BFloat16)
{
    if (!active_) return;
    at::autocast::set_autocast_enabled(at::kCPU, true);
    at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
    // The cache of weights in 16 bits is one for all threads, and whoever leaves autocast empties it: whether two uses
    // of a weight share their gradient's rounding would depend on what other threads do meanwhile.
    at::autocast::set_autocast_cache_enabled(false);
}

AutocastScope::~AutocastScope()
{
    if (!active_) return;
    at::autocast::set_autocast_cache_enabled(true);
    at::autocast::set_autocast_enabled(at::kCPU, false);
}

} // namespace sfumato::training
