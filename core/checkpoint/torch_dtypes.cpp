#include "core/checkpoint/torch_dtypes.h"

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
// clang-format on

std::optional<at::ScalarType> find_type(std::span<const NamedType> types, std::string_view name)
{
    const auto found = std::ranges::find(types, name, &NamedType::name);
    return found == types.end() ? std::nullopt : std::optional(found->dtype);
}

} // namespace

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
