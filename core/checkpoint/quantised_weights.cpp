#include "core/checkpoint/quantised_weights.h"

#include "core/base/ascii.h"
#include "core/base/json.h"
#include "core/checkpoint/wording.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "scaled_fp8", kLayerMark = ".comfy_quant", kHeader = "_quantization_metadata";
/// Behind the name of the weight's layer: the factor of the weight, and those of what goes into the layer.
constexpr std::string_view kScales[] = {"scale_weight", "weight_scale"};
constexpr std::string_view kInputScales[] = {".scale_input", ".input_scale"};
/// Ways of the marks whose weights are float8 times a factor.
constexpr std::string_view kFloat8[] = {"float8_e4m3fn", "float8_e5m2"};

/// Ends of names that other ways to quantise are known by.
constexpr std::pair<std::string_view, std::string_view> kOtherWays[] = {
    // clang-format off
    {".weight_scale_2", "nvfp4"}, {".weight_scale_inv", "float8 in blocks"},
    {".quant_state.bitsandbytes__nf4", "nf4"}, {".quant_state.bitsandbytes__fp4", "fp4"}, {".SCB", "int8 of bitsandbytes"},
    {".qweight", "GPTQ, AWQ or SVDQuant"}, {".wscales", "SVDQuant"}, {"_qdata", "torchao"}, {".weight._data", "quanto"},
    // clang-format on
};

/// The name of the weight that a factor is for; none where it is no factor's name.
std::optional<std::string> scaled_weight(const std::string& name)
{
    for (const std::string_view scale : kScales)
        if (name.ends_with(scale)) return name.substr(0, name.size() - scale.size()) + "weight";
    return std::nullopt;
}

bool is_mark(const std::string& name)
{
    return name == kMark || name.ends_with("." + std::string(kMark)) || name.ends_with(kLayerMark);
}

bool is_input_scale(const std::string& name)
{
    return std::ranges::any_of(kInputScales, [&](std::string_view end) { return name.ends_with(end); });
}

/// How a mark says that a layer is quantised: {"format": "float8_e4m3fn"}. Only the format counts, and switches of
/// which none is known to leave the stored values as they are but this one.
Result<void> check_way(const Json& way, const fs::path& file)
{
    constexpr std::string_view kOfComputing = "full_precision_matrix_mult";
    const std::string format = json_value_or(way, "format", std::string());
    if (std::ranges::find(kFloat8, format) == std::end(kFloat8))
        return tl::unexpected(quantised(file, format.empty() ? excerpt(dump_json(way), 60) : excerpt(format, 60)));
    for (const auto& [key, value] : way.items())
        if (value == Json(true) && key != kOfComputing) return tl::unexpected(quantised(file, format + ", " + key));
    return {};
}

Result<void> check_header(const WeightFile& file)
{
    const auto found = file.metadata().find(std::string(kHeader));
    if (found == file.metadata().end()) return {};
    const auto json = parse_json(found->second);
    if (!json) {
        const Error error{Message::tr("its metadata \"%1\"", kHeader), json.error().why(), kFetchAgain};
        return tl::unexpected(error.within(file.path()));
    }
    const Json layers = json_value_or(*json, "layers", Json::object());
    for (const auto& [layer, way] : layers.items())
        if (auto known = check_way(way, file.path()); !known) return known;
    return {};
}

Result<void> check_layer_mark(const Weights& weights, const std::string& name, const fs::path& file)
{
    auto mark = weights.tensor(name);
    if (!mark) return tl::unexpected(mark.error());
    constexpr std::size_t kLongest = 4096; // no mark is a tenth of it
    const at::Tensor bytes = mark->contiguous();
    return check_way(json_or_null({static_cast<const char*>(bytes.data_ptr()), std::min(bytes.nbytes(), kLongest)}),
                     file);
}

std::string type_name(at::ScalarType dtype)
{
    if (dtype == at::kByte) return "uint8";
    if (dtype == at::kChar) return "int8";
    return ascii_lower(std::string(c10::toString(dtype)));
}

/// Multiplies the factor into its weight.
Result<void> multiply(Weights& weights, const std::string& name, const std::string& scale, const fs::path& file)
{
    const at::ScalarType dtype = weights.index().at(scale).dtype;
    // Exponents alone, as a type or as bytes: one for each block.
    if (dtype == at::kFloat8_e8m0fnu || dtype == at::kByte) return tl::unexpected(quantised(file, "mxfp8"));
    if (!at::isFloatingType(dtype)) return tl::unexpected(quantised(file, type_name(dtype)));
    if (!weights.multiply(name, scale)) return tl::unexpected(quantised(file, "float8 in blocks"));
    return {};
}

} // namespace

bool is_of_quantised_weight(const std::string& name)
{
    return is_mark(name) || is_input_scale(name) || scaled_weight(name).has_value()
        || std::ranges::any_of(kOtherWays, [&](const auto& way) { return name.ends_with(way.first); });
}

Result<void> multiply_scales(Weights& weights)
{
    for (const WeightFile& file : weights.files())
        if (auto known = check_header(file); !known) return known;
    std::vector<std::string> names;
    for (const auto& [name, entry] : weights.index()) names.push_back(name);
    const auto path_of = [&](const std::string& name) { return weights.files()[weights.index().at(name).file].path(); };
    // What names a way goes before the type alone, which says little.
    for (const std::string& name : names)
        if (name.ends_with(kLayerMark))
            if (auto known = check_layer_mark(weights, name, path_of(name)); !known) return known;
    for (const std::string& name : names)
        for (const auto& [end, way] : kOtherWays)
            if (name.ends_with(end)) return tl::unexpected(quantised(path_of(name), std::string(way)));
    for (const std::string& name : names)
        if (const auto dtype = weights.index().at(name).dtype; name.ends_with("weight") && !at::isFloatingType(dtype))
            return tl::unexpected(quantised(path_of(name), type_name(dtype)));
    for (const std::string& name : names) {
        const auto weight = scaled_weight(name);
        if (is_mark(name) || is_input_scale(name)) weights.leave_out(name);
        else if (weight && weights.contains(*weight))
            if (auto done = multiply(weights, *weight, name, path_of(name)); !done) return done;
    }
    return {};
}

Result<Weights> open_weights(const fs::path& path)
{
    auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    Weights weights(std::move(*file));
    if (auto done = multiply_scales(weights); !done) return tl::unexpected(done.error());
    return weights;
}

} // namespace sfumato
