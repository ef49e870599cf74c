#include "core/training/picture_cache.h"

#include "core/base/sha256.h"

namespace sfumato::training {
namespace {

/// The file starts with the hash of the data set's identity, then come the pictures.
constexpr std::int64_t kKeyBytes = 64;
constexpr std::int64_t kPicturesAtOnce = 256;

std::int64_t picture_bytes(const DataSet& data) { return std::int64_t{3} * data.side() * data.side(); }

} // namespace

std::optional<PictureCache> PictureCache::open_current(const std::filesystem::path& file, const DataSet& data)
{
    auto mapped = MappedFile::open(file);
    if (!mapped) return std::nullopt;
    const auto content = (*mapped)->bytes();
    if (static_cast<std::int64_t>(content.size()) != kKeyBytes + data.size() * picture_bytes(data)) return std::nullopt;
    if (std::string_view(reinterpret_cast<const char*>(content.data()), kKeyBytes) != sha256_hex(data.identity()))
        return std::nullopt;
    PictureCache cache;
    cache.file_ = *mapped;
    cache.size_ = data.size();
    cache.side_ = data.side();
    return cache;
}

PictureCache PictureCache::open(const std::filesystem::path& file, const DataSet& data, const Preparation& preparation)
{
    if (auto cache = open_current(file, data)) return *cache;
    auto target = value_or_throw(AtomicFile::create(file));
    value_or_throw(target.write(sha256_hex(data.identity())));
    for (std::int64_t begin = 0; begin < data.size(); begin += kPicturesAtOnce) {
        throw_if_stopped(preparation.stop);
        const auto count = std::min(kPicturesAtOnce, data.size() - begin);
        std::vector<Image> pictures(static_cast<std::size_t>(count));
        preparation.team.for_each(count, [&](std::int64_t i) { pictures[i] = data.picture(begin + i); });
        for (const auto& picture : pictures) value_or_throw(target.write(picture.rgb.data(), picture.rgb.size()));
        preparation.report(begin + count, data.size(), "pictures");
    }
    value_or_throw(target.commit());
    if (auto cache = open_current(file, data)) return *cache;
    throw Error{file, Message::tr("is not what was just written to it"),
                Message::tr("look for a faulty disk or another program that writes there")};
}

at::Tensor PictureCache::crop(std::int64_t i, int x, int y, int width, int height) const
{
    const std::int64_t offset = kKeyBytes + ((i * side_ + y) * side_ + x) * 3;
    auto* data = const_cast<std::byte*>(file_->bytes().data() + offset);
    return at::from_blob(data, {3, height, width}, {1, std::int64_t{3} * side_, 3}, at::TensorOptions(at::kByte));
}

} // namespace sfumato::training
