#include "core/checkpoint/strict_loading.h"

#include "core/checkpoint/wording.h"

#include <algorithm>
#include <set>

namespace sfumato {
namespace {

std::string shape_text(at::IntArrayRef shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

/// Equal up to the ones at the end: [out, in] and [out, in, 1, 1] hold the same matrix.
bool same_but_for_ones(at::IntArrayRef a, at::IntArrayRef b)
{
    const at::IntArrayRef& longer = a.size() > b.size() ? a : b;
    const std::size_t shared = std::min(a.size(), b.size());
    return shared >= 2 && a.slice(0, shared) == b.slice(0, shared)
        && std::all_of(longer.begin() + shared, longer.end(), [](auto n) { return n == 1; });
}

/// Error if the names and shapes of weights and module differ.
Result<void> compare(nn::Module& module, const Weights& weights)
{
    std::vector<std::string> missing, misshaped, surplus;
    std::vector<Message> shapes; // of the misshaped
    std::set<std::string> used;
    module.visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        const auto found = weights.index().find(name);
        if (found == weights.index().end()) {
            missing.push_back(name);
            return;
        }
        used.insert(name);
        if (parameter.sizes() != at::IntArrayRef(found->second.shape)
            && !same_but_for_ones(parameter.sizes(), found->second.shape)) {
            misshaped.push_back(name);
            shapes.push_back(Message::tr("%1 is %2 instead of %3", name, shape_text(found->second.shape),
                                         shape_text(parameter.sizes())));
        }
    });
    for (const auto& [name, entry] : weights.index())
        // Old transformers versions saved this index table; it holds 0, 1, 2, ... and nothing learnt.
        if (!used.contains(name) && !name.ends_with("embeddings.position_ids")) surplus.push_back(name);

    std::vector<Message> why;
    if (!missing.empty()) why.push_back(Message::tr("%1 tensors missing: %2", missing.size(), first_few(missing)));
    if (!shapes.empty())
        why.push_back(Message::tr("%1 tensors of another shape: %2", shapes.size(), first_few(shapes)));
    if (!surplus.empty()) why.push_back(Message::tr("%1 tensors too many: %2", surplus.size(), first_few(surplus)));
    if (why.empty()) return {};
    Error error{verbatim(weights.where()), Message::join(why, "; "),
                Message::tr("they are the weights of another network than the one they are taken for; keep weights and "
                            "config.json together that were saved together")};
    error.tensor = !missing.empty() ? missing.front() : !misshaped.empty() ? misshaped.front() : surplus.front();
    return tl::unexpected(std::move(error));
}

/// `tensor` as the parameter wants it; the same memory where nothing is to be done.
at::Tensor placed(const at::Tensor& tensor, const Placement& placement)
{
    const bool spatial = tensor.dim() == 4;
    const at::MemoryFormat format = spatial ? placement.convolutions : at::MemoryFormat::Contiguous;
    const at::Tensor there = tensor.to(placement.device, placement.dtype);
    return there.contiguous(format);
}

} // namespace

Result<void> load_strictly(nn::Module& module, const Weights& weights, const Placement& placement)
{
    if (auto same = compare(module, weights); !same) return same;
    Result<void> result;
    module.visit_parameters([&](const std::string& name, nn::Parameter& parameter) {
        if (!result) return;
        auto stored = weights.tensor(name);
        if (!stored) {
            result = tl::unexpected(stored.error());
            return;
        }
        const at::Tensor weight = stored->view(parameter.sizes());
        if (auto kept = placement.storage ? placement.storage(name, weight) : nullptr) {
            parameter.store(std::move(kept));
            return;
        }
        parameter = placed(weight, placement);
        if (!parameter.is_alias_of(*stored)) weights.release(name);
    });
    for (const WeightFile& file : weights.files())
        if (result) result = file.intact();
    return result;
}

Result<void> save_parameters(nn::Module& module, const std::filesystem::path& path, at::ScalarType dtype)
{
    std::map<std::string, at::Tensor> tensors;
    for (auto& [name, parameter] : module.named_parameters()) tensors.emplace(name, parameter.detach().to(dtype));
    return write_safetensors(path, tensors, {{"format", "pt"}});
}

} // namespace sfumato
