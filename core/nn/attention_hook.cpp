#include "core/nn/attention_hook.h"

namespace sfumato::nn {
namespace {

thread_local const AttentionHook* t_hook = nullptr;

} // namespace

AttentionHook::AttentionHook(See see) : see_(std::move(see)), outer_(t_hook) { t_hook = this; }

AttentionHook::~AttentionHook() { t_hook = outer_; }

void AttentionHook::show(const Tensor& q, const Tensor& k)
{
    if (t_hook) t_hook->see_(q, k);
}

} // namespace sfumato::nn
