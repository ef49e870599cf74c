#include "core/nn/cross_attention_cache.h"

#include <ATen/core/grad_mode.h>

namespace sfumato::nn {
namespace {

thread_local CrossAttentionCache* t_kept = nullptr;

bool same(const CrossAttentionCache::From& a, const CrossAttentionCache::From& b)
{
    return std::ranges::equal(a, b, [](const Tensor& one, const Tensor& other) { return one.is_same(other); });
}

} // namespace

CrossAttentionCache::Scope::Scope(CrossAttentionCache& kept) : outer_(std::exchange(t_kept, &kept)) {}
CrossAttentionCache::Scope::~Scope() { t_kept = outer_; }

CrossAttentionCache::KeysAndValues CrossAttentionCache::of(const Module& layer, const From& from,
                                                           const std::function<KeysAndValues()>& make)
{
    if (!t_kept || at::GradMode::is_enabled()) return make();
    Entry& entry = t_kept->entries_[&layer];
    if (!entry.made.keys.defined() || !same(entry.from, from)) entry = {from, make()};
    return entry.made;
}

} // namespace sfumato::nn
