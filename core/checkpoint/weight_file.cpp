#include "core/checkpoint/weight_file.h"

#include "core/checkpoint/wording.h"

#include <cstring>

namespace sfumato {
namespace {

bool begins_like_gguf(std::span<const std::byte> bytes)
{
    constexpr std::string_view kMagic = "GGUF";
    return bytes.size() >= kMagic.size() && std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) == 0;
}

} // namespace

Result<WeightFile> WeightFile::open(const std::filesystem::path& path)
{
    auto mapped = MappedFile::open(path);
    if (!mapped) return tl::unexpected(mapped.error());
    if (begins_like_gguf((*mapped)->bytes())) return tl::unexpected(quantised(path, "GGUF"));
    if (!begins_like_torch_file((*mapped)->bytes())) {
        auto file = SafetensorsFile::open(std::move(*mapped));
        if (!file) return tl::unexpected(file.error());
        return WeightFile(std::move(*file));
    }
    auto file = TorchFile::open(std::move(*mapped));
    if (!file) return tl::unexpected(file.error());
    WeightFile opened(std::move(*file));
    if (auto whole = opened.intact(); !whole) return tl::unexpected(whole.error());
    return opened;
}

const std::map<std::string, TensorInfo>& WeightFile::index() const
{
    return std::visit(
        [](const auto& file) -> const auto& { return file.index(); }, file_);
}

const std::map<std::string, std::string>& WeightFile::metadata() const
{
    return std::visit(
        [](const auto& file) -> const auto& { return file.metadata(); }, file_);
}

const std::filesystem::path& WeightFile::path() const
{
    return std::visit(
        [](const auto& file) -> const auto& { return file.mapped()->path(); }, file_);
}

Result<at::Tensor> WeightFile::tensor(const std::string& name) const
{
    return std::visit([&](const auto& file) { return file.tensor(name); }, file_);
}

void WeightFile::release(const std::string& name) const
{
    std::visit([&](const auto& file) { file.release(name); }, file_);
}

Result<void> WeightFile::intact() const
{
    return std::visit([](const auto& file) { return still_whole(*file.mapped()); }, file_);
}

std::size_t WeightFile::data_begin() const
{
    const auto* file = std::get_if<SafetensorsFile>(&file_);
    return file ? file->data_begin() : 0;
}

} // namespace sfumato
