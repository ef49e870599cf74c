#include "core/checkpoint/allowed_pickle_calls.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sfumato {
namespace {

struct NamedCall {
    std::string_view name;
    TorchCall call;
};
// clang-format off
constexpr NamedCall kCalls[] = {
    {"torch._utils._rebuild_tensor", TorchCall::Tensor},
    {"torch._utils._rebuild_tensor_v2", TorchCall::Tensor},
    {"torch._utils._rebuild_tensor_v3", TorchCall::Tensor},
    {"torch._utils._rebuild_parameter", TorchCall::Parameter},
    {"torch._utils._rebuild_parameter_with_state", TorchCall::Parameter},
    {"torch._tensor._rebuild_from_type_v2", TorchCall::Typed},
    {"collections.OrderedDict", TorchCall::Dict},
    {"collections.defaultdict", TorchCall::Dict},
    {"collections.Counter", TorchCall::Dict},
};
constexpr std::string_view kEmptyValues[] = {
    "torch.Size", "torch.device", "torch.serialization._get_layout", "collections.deque", "copy_reg._reconstructor",
    "copyreg._reconstructor", "_codecs.encode", "numpy.dtype", "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar", "numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct",
    "numpy.core.numeric._frombuffer", "numpy._core.numeric._frombuffer", "types.SimpleNamespace", "uuid.UUID",
    "datetime.datetime", "datetime.date", "datetime.time", "datetime.timedelta", "datetime.timezone",
    "decimal.Decimal", "fractions.Fraction", "pathlib.PosixPath", "pathlib.WindowsPath", "pathlib.PurePosixPath",
    "pathlib.PureWindowsPath", "pathlib._local.PosixPath", "pathlib._local.WindowsPath",
};
/// Python's own, in "builtins" or, before Python 3, "__builtin__".
constexpr std::string_view kPlainTypes[] = {
    "set", "frozenset", "bytearray", "bytes", "complex", "slice", "range", "list", "tuple", "dict", "object", "int",
    "float", "str", "bool",
};
// clang-format on

template <class Names> bool is_one_of(std::string_view name, const Names& names)
{
    return std::ranges::find(names, name) != std::end(names);
}

} // namespace

TorchCall torch_call(std::string_view name)
{
    if (const auto found = std::ranges::find(kCalls, name, &NamedCall::name); found != std::end(kCalls))
        return found->call;
    for (const std::string_view module : {"builtins.", "__builtin__."})
        if (name.starts_with(module) && is_one_of(name.substr(module.size()), kPlainTypes)) return TorchCall::Empty;
    return is_one_of(name, kEmptyValues) ? TorchCall::Empty : TorchCall::Unknown;
}

Error refused_call(const std::string& file, std::string_view name)
{
    return {verbatim(file),
            Message::tr("asks to run %1 when it is opened, which Sfumato never does",
                        name.empty() ? std::string("?") : excerpt(name, 80)),
            Message::tr("convert it to .safetensors, or fetch the .safetensors version")};
}

} // namespace sfumato
