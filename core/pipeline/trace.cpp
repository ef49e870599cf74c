#include "core/pipeline/trace.h"

#include "core/checkpoint/safetensors.h"

#include <cstdio>

namespace sfumato {

void Trace::add(const std::string& name, const at::Tensor& tensor)
{
    if (wanted() && tensor.defined()) tensors_[name] = tensor.detach().to(at::kCPU, at::kFloat).clone();
}

void Trace::add(const std::string& name, const std::vector<float>& values)
{
    if (wanted() && !values.empty()) tensors_[name] = at::tensor(values, at::kFloat);
}

void Trace::add_latents(int call, const at::Tensor& latents)
{
    char name[32];
    std::snprintf(name, sizeof name, "latents.%03d", call);
    add(name, latents);
}

Result<void> Trace::write() const { return wanted() ? write_safetensors(file_, tensors_) : Result<void>{}; }

} // namespace sfumato
