#pragma once
#include "core/base/error.h"
#include "core/base/file_io.h"
#include "core/checkpoint/tensor_info.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sfumato {

/// Error if bytes of a mapped file were lost since it was opened.
[[nodiscard]] Result<void> still_whole(const MappedFile& file);

/// An open, validated safetensors file (format: 8 bytes little-endian header length, a JSON header, then the data).
/// Tensors are views into the mapping: reading one costs nothing until its pages are touched.
/// Validation (each its own Error): header too small or too large, not UTF-8, not JSON, duplicate keys, unknown dtype,
/// rank over 8, size overflow, wrong size, overlap, hole, bytes missing or left over. A file that is cut short while it
/// is open reads as zeros: check damaged().
class SafetensorsFile {
public:
    [[nodiscard]] static Result<SafetensorsFile> open(const std::filesystem::path& path);
    [[nodiscard]] static Result<SafetensorsFile> open(std::shared_ptr<const MappedFile> mapped);

    [[nodiscard]] const std::map<std::string, TensorInfo>& index() const { return index_; }
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return metadata_; }
    [[nodiscard]] const std::filesystem::path& path() const { return file_->path(); }
    [[nodiscard]] const std::shared_ptr<const MappedFile>& mapped() const { return file_; }
    [[nodiscard]] bool contains(const std::string& name) const { return index_.contains(name); }
    /// A tensor over the mapping (read-only by convention: the pages are private, a write would fault).
    /// It keeps the mapping alive. Errors: no tensor of that name.
    [[nodiscard]] Result<at::Tensor> tensor(const std::string& name) const;
    /// Lets the memory of a tensor's pages go (its contents were copied elsewhere); touching them reads them again.
    void release(const std::string& name) const;
    /// Error if bytes were lost since the file was opened.
    [[nodiscard]] Result<void> intact() const { return still_whole(*file_); }
    /// The byte of the file where the header ends and the tensors begin.
    [[nodiscard]] std::size_t data_begin() const { return data_begin_; }

private:
    std::shared_ptr<const MappedFile> file_;
    std::map<std::string, TensorInfo> index_;
    std::map<std::string, std::string> metadata_;
    std::size_t data_begin_ = 0;
};

/// Writes tensors (any device; made contiguous) atomically, sorted by dtype size and name as the reference does.
[[nodiscard]] Result<void> write_safetensors(const std::filesystem::path& path,
                                             const std::map<std::string, at::Tensor>& tensors,
                                             const std::map<std::string, std::string>& metadata = {});

} // namespace sfumato
