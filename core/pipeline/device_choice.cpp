#include "core/pipeline/device_choice.h"

#include <ATen/Context.h>

namespace sfumato {

Result<at::Device> choose_device(const std::string& wanted)
{
    if (wanted == "cpu") return at::Device(at::kCPU);
    if (wanted == "cuda" || wanted == "auto") {
        if (at::hasCUDA()) return at::Device(at::kCUDA, 0);
        if (wanted == "auto") return at::Device(at::kCPU);
        return fail(Message::tr("device"), Message::tr("libtorch finds no CUDA GPU here"),
                    Message::tr("choose auto or cpu"));
    }
    return fail(Message::tr("device"), Message::tr("\"%1\" is unknown", wanted),
                Message::tr("choose auto, cpu or cuda"));
}

Result<std::optional<at::ScalarType>> choose_dtype(const std::string& wanted)
{
    if (wanted == "auto") return std::nullopt;
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16, at::kHalf})
        if (wanted == dtype_name(dtype)) return dtype;
    return fail(verbatim("dtype"), Message::tr("\"%1\" is unknown", wanted),
                Message::tr("choose auto, float32, bfloat16 or float16"));
}

std::string dtype_name(at::ScalarType dtype)
{
    switch (dtype) {
    case at::kBFloat16: return "bfloat16";
    case at::kHalf: return "float16";
    default: return "float32";
    }
}

} // namespace sfumato
