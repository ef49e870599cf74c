#pragma once
#include "core/base/error.h"
#include "core/base/file_io.h"
#include "core/checkpoint/tensor_info.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>

namespace sfumato {

/// Whether these are the first bytes of a ZIP archive or of a pickle, one of which a file of torch.save is.
[[nodiscard]] bool begins_like_torch_file(std::span<const std::byte> bytes);

/// Weights as torch.save writes them: `.ckpt`, `.pt`, `.pth`, `.bin`, the ZIP container (since torch 1.6) and the one
/// before it. Only tensors, numbers, texts, lists and dicts are read (torch_tree.h): nothing that such a file names is
/// ever looked up or run. Storages are views of the mapping where they lie uncompressed.
/// Validation (each its own Error): what pickle.h, zip_archive.h and torch_tree.h refuse; neither container; no pickle
/// in the archive, or several; another byte order; another version; a storage that is missing, named twice, of another
/// size than the pickle says or cut short; a tensor that reaches beyond its storage; tensors that together hold far
/// more than the file.
class TorchFile {
public:
    [[nodiscard]] static Result<TorchFile> open(std::shared_ptr<const MappedFile> file);

    [[nodiscard]] const std::map<std::string, TensorInfo>& index() const;
    /// Texts and whole numbers that stand beside the tensors.
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const;
    [[nodiscard]] const std::shared_ptr<const MappedFile>& mapped() const;
    /// Contiguous; a view of the mapping where its values lie so, aligned and uncompressed, else a copy (as
    /// SafetensorsFile::tensor). Errors: no tensor of that name, compressed data that are damaged.
    [[nodiscard]] Result<at::Tensor> tensor(const std::string& name) const;
    /// Lets the memory of a tensor's pages go.
    void release(const std::string& name) const;

    struct Contents;

private:
    std::shared_ptr<Contents> contents_;
};

} // namespace sfumato
