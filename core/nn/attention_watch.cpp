#include "core/nn/attention_watch.h"

namespace sfumato::nn {
namespace {

thread_local const AttentionWatch* t_watch = nullptr;

} // namespace

AttentionWatch::AttentionWatch(See see) : see_(std::move(see)), outer_(t_watch) { t_watch = this; }

AttentionWatch::~AttentionWatch() { t_watch = outer_; }

void AttentionWatch::show(const Tensor& q, const Tensor& k)
{
    if (t_watch) t_watch->see_(q, k);
}

} // namespace sfumato::nn
