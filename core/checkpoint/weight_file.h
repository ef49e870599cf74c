#pragma once
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/torch_file.h"

#include <variant>

namespace sfumato {

/// An open, validated file of weights: safetensors or torch's own, told by its content, whatever its name. Functions
/// are those of SafetensorsFile and TorchFile.
class WeightFile {
public:
    WeightFile(SafetensorsFile file) : file_(std::move(file)) {} // NOLINT: one is the other
    /// Errors: those of SafetensorsFile and TorchFile.
    [[nodiscard]] static Result<WeightFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::map<std::string, TensorInfo>& index() const;
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const;
    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] bool contains(const std::string& name) const { return index().contains(name); }
    [[nodiscard]] Result<at::Tensor> tensor(const std::string& name) const;
    void release(const std::string& name) const;
    /// Error if bytes were lost since the file was opened.
    [[nodiscard]] Result<void> intact() const;
    /// The byte behind what describes the tensors; 0 in torch's files, whose description lies between them.
    [[nodiscard]] std::size_t data_begin() const;

private:
    explicit WeightFile(TorchFile file) : file_(std::move(file)) {}
    std::variant<SafetensorsFile, TorchFile> file_;
};

} // namespace sfumato
