#include "core/checkpoint/strict_loading.h"

#include <set>

namespace sfumato {
namespace {

std::string shape_text(at::IntArrayRef shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

/// "a, b, c and 5 more"
std::string first_few(const std::vector<std::string>& names)
{
    constexpr std::size_t kFew = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kFew, names.size()); ++i) text += (i ? ", " : "") + names[i];
    if (names.size() > kFew) text += " and " + std::to_string(names.size() - kFew) + " more";
    return text;
}

} // namespace

Result<void> load_strictly(nn::Module& module, const SafetensorsFile& file, at::Device device, at::ScalarType dtype)
{
    std::vector<std::string> missing, misshaped, surplus;
    std::set<std::string> used;
    module.visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        const auto found = file.index().find(name);
        if (found == file.index().end()) {
            missing.push_back(name);
            return;
        }
        used.insert(name);
        if (parameter.sizes() != at::IntArrayRef(found->second.shape))
            misshaped.push_back(name + " is " + shape_text(found->second.shape) + " instead of " + shape_text(parameter.sizes()));
    });
    for (const auto& [name, info] : file.index())
        // Old transformers versions saved this index table; it holds 0, 1, 2, ... and nothing learnt.
        if (!used.contains(name) && !name.ends_with("embeddings.position_ids")) surplus.push_back(name);

    std::string why;
    const auto complain = [&](const char* about, const std::vector<std::string>& names) {
        if (!names.empty()) why += (why.empty() ? "" : "; ") + std::to_string(names.size()) + " " + about + ": " + first_few(names);
    };
    complain("tensors missing", missing);
    complain("tensors of another shape", misshaped);
    complain("tensors too many", surplus);
    if (!why.empty()) {
        Error error{file.path().string(), why, "the file and its config.json do not belong together, or it is incomplete; fetch both again"};
        error.tensor = !missing.empty() ? missing.front() : !misshaped.empty() ? misshaped.front() : surplus.front();
        return tl::unexpected(std::move(error));
    }
    Result<void> result;
    module.visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        if (!result) return;
        auto tensor = file.tensor(name);
        if (!tensor) result = tl::unexpected(tensor.error());
        else parameter = tensor->to(device, dtype);
    });
    return result;
}

Result<void> save_parameters(nn::Module& module, const std::filesystem::path& path, at::ScalarType dtype)
{
    std::map<std::string, at::Tensor> tensors;
    for (auto& [name, parameter] : module.named_parameters()) tensors.emplace(name, parameter.detach().to(dtype));
    return write_safetensors(path, tensors, {{"format", "pt"}});
}

} // namespace sfumato
