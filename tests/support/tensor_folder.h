#pragma once
#include "core/checkpoint/safetensors.h"
#include "tests/support/folder.h"

namespace sfumato {

using Tensors = std::map<std::string, at::Tensor>;

/// A folder of files of tensors.
class TensorFolder : public Folder {
public:
    /// Writes NAME.safetensors and returns where it is. Throws Error.
    std::filesystem::path write(const std::string& name, const Tensors& tensors,
                                const std::map<std::string, std::string>& metadata = {}) const
    {
        const std::filesystem::path file = *this / (name + ".safetensors");
        value_or_throw(write_safetensors(file, tensors, metadata));
        return file;
    }
};

} // namespace sfumato
