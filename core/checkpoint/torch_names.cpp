#include "core/checkpoint/torch_names.h"

#include <algorithm>
#include <span>

namespace sfumato {
namespace {

struct NamedType {
    std::string_view name;
    at::ScalarType dtype;
};
// clang-format off
constexpr NamedType kStorages[] = {
    {"DoubleStorage", at::kDouble}, {"FloatStorage", at::kFloat}, {"HalfStorage", at::kHalf},
    {"BFloat16Storage", at::kBFloat16}, {"LongStorage", at::kLong}, {"IntStorage", at::kInt},
    {"ShortStorage", at::kShort}, {"CharStorage", at::kChar}, {"ByteStorage", at::kByte}, {"BoolStorage", at::kBool},
    {"UntypedStorage", at::kByte},
};
constexpr NamedType kTorchTypes[] = {
    {"float64", at::kDouble}, {"float32", at::kFloat}, {"float16", at::kHalf}, {"bfloat16", at::kBFloat16},
    {"int64", at::kLong}, {"int32", at::kInt}, {"int16", at::kShort}, {"int8", at::kChar}, {"uint8", at::kByte},
    {"bool", at::kBool}, {"float8_e4m3fn", at::kFloat8_e4m3fn}, {"float8_e5m2", at::kFloat8_e5m2},
    {"float8_e4m3fnuz", at::kFloat8_e4m3fnuz}, {"float8_e5m2fnuz", at::kFloat8_e5m2fnuz},
    {"float8_e8m0fnu", at::kFloat8_e8m0fnu}, {"uint16", at::kUInt16}, {"uint32", at::kUInt32}, {"uint64", at::kUInt64},
};

struct NamedCall {
    std::string_view name;
    TorchCall call;
};
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

std::optional<at::ScalarType> find_type(std::span<const NamedType> types, std::string_view name)
{
    const auto found = std::ranges::find(types, name, &NamedType::name);
    return found == types.end() ? std::nullopt : std::optional(found->dtype);
}

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

std::optional<at::ScalarType> torch_storage_dtype(std::string_view name)
{
    if (!name.starts_with("torch.")) return std::nullopt;
    return find_type(kStorages, name.substr(name.rfind('.') + 1));
}

std::optional<at::ScalarType> torch_dtype(std::string_view name)
{
    constexpr std::string_view kModule = "torch.";
    return name.starts_with(kModule) ? find_type(kTorchTypes, name.substr(kModule.size())) : std::nullopt;
}

} // namespace sfumato
