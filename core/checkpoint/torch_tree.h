#pragma once
#include "core/checkpoint/pickle.h"
#include "core/checkpoint/tensor_info.h"

#include <map>
#include <string>
#include <vector>

namespace sfumato {

/// Which storage a tensor's values lie in, as a pickle of torch's says it.
struct TorchStorage {
    std::string key;                  ///< its name in the file
    at::ScalarType dtype = at::kByte; ///< kByte where the storage does not know its type
    std::int64_t count = 0;           ///< elements of that type
};

/// A tensor is a window on a storage.
struct TorchTensor {
    TorchStorage storage;
    at::ScalarType dtype = at::kFloat;
    std::int64_t offset = 0;                  ///< of its first value, in elements from the start of the storage
    std::vector<std::int64_t> shape, strides; ///< strides in elements, not negative
};

/// What a pickle of torch.save holds for whoever reads weights.
struct TorchTree {
    std::map<std::string, TorchTensor> tensors;
    std::map<std::string, TorchStorage> storages; ///< by key: those of other tensors, too
    std::map<std::string, std::string> metadata;  ///< texts and whole numbers beside them: "name", "step", "epoch"
};

/// Finds tensors in dicts and lists. Names within each other are joined by dots ("string_to_param.*"). A dict called
/// "state_dict" (training frameworks) stands for the whole; "params_ema", "params" (upscalers), "model" or "module" do,
/// where they hold tensors and none lies beside them. Objects of unknown classes are empty. Errors, each its own:
/// anything that would have to be run (named), a tensor that is not as torch writes it, an unknown dtype, too many
/// dimensions, a name that is no UTF-8 or occurs twice, nested too deep, more names than a network has, no tensors.
[[nodiscard]] Result<TorchTree> torch_tree(const Pickle& pickle, const std::string& file);

} // namespace sfumato
