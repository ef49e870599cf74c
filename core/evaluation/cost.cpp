#include "core/evaluation/cost.h"

#include "core/nn/layers.h"

#include <ATen/record_function.h>
#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>

namespace sfumato::evaluation {
namespace {

thread_local OperationCount* t_count = nullptr;

/// What a call will add, known from its inputs but for the size of its output.
struct Call final : at::ObserverContext {
    Call(double& sum, double per_output) : sum(sum), per_output(per_output) {}
    double& sum;
    double per_output;
};

std::unique_ptr<at::ObserverContext> enter(const at::RecordFunction& call)
{
    const std::string_view name = call.name();
    const auto tensor = [&](std::size_t i) { return call.inputs()[i].toTensor(); };
    if (name == "aten::conv2d")
        return std::make_unique<Call>(t_count->convolution,
                                      2.0 * static_cast<double>(tensor(1).numel() / tensor(1).size(0)));
    if (name == "aten::linear")
        return std::make_unique<Call>(t_count->linear, 2.0 * static_cast<double>(tensor(1).size(1)));
    if (name == "aten::scaled_dot_product_attention") {
        // Scores, then their mix of values: 2 S (d + d_v) for each query.
        const auto keys = static_cast<double>(tensor(1).size(-2)), width = static_cast<double>(tensor(1).size(-1)),
                   out = static_cast<double>(tensor(2).size(-1));
        return std::make_unique<Call>(t_count->attention, 2 * keys * (width + out) / out);
    }
    return nullptr;
}

void leave(const at::RecordFunction& record, at::ObserverContext* context)
{
    const auto* call = static_cast<Call*>(context);
    if (!call || record.outputs().empty()) return; // a call that threw has no output
    call->sum += call->per_output * static_cast<double>(record.outputs()[0].toTensor().numel());
}

class MemoryMeter final : public c10::MemoryReportingInfoBase {
public:
    void reportMemoryUsage(void*, std::int64_t bytes, std::size_t, std::size_t, c10::Device) override
    {
        held += bytes;
        peak = std::max(peak, held);
    }
    bool memoryProfilingEnabled() const override { return true; }
    std::int64_t held = 0, peak = 0;
};

} // namespace

OperationCount count_operations(const std::function<void()>& work)
{
    const nn::ReferenceKernelsGuard plain;
    OperationCount count;
    OperationCount* outer = std::exchange(t_count, &count);
    const auto handle = at::addThreadLocalCallback(at::RecordFunctionCallback(enter, leave)
                                                       .needsInputs(true)
                                                       .needsOutputs(true)
                                                       .scopes({at::RecordScope::FUNCTION}));
    const auto end = [&] {
        at::removeCallback(handle);
        t_count = outer;
    };
    try {
        work();
    } catch (...) {
        end();
        throw;
    }
    end();
    return count;
}

std::int64_t peak_tensor_bytes(const std::function<void()>& work)
{
    const auto meter = std::make_shared<MemoryMeter>();
    {
        const c10::DebugInfoGuard guard(c10::DebugInfoKind::PROFILER_STATE, meter);
        work();
    }
    return meter->peak;
}

} // namespace sfumato::evaluation
