#include "core/imaging/picture_source.h"

#include "core/base/file_io.h"
#include "core/base/sha256.h"
#include "core/imaging/codecs.h"

#include <openssl/evp.h>

namespace sfumato {
namespace {

constexpr std::string_view kData = "data:image/", kBase64 = ";base64,";

Result<std::string> decoded(std::string_view text, const std::string& where)
{
    const auto broken = [&] {
        return fail(verbatim(where), Message::tr("is no valid base64"),
                    Message::tr("use the request as it was written"));
    };
    if (text.empty() || text.size() % 4 != 0 || text.size() > std::size_t{1} << 30) return broken();
    std::string bytes(text.size() / 4 * 3, '\0');
    const int length
        = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                          reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 0) return broken();
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    bytes.resize(static_cast<std::size_t>(length) - padding);
    return bytes;
}

struct Decoded {
    codecs::Rgba picture;
    std::string hash;
};

Result<Decoded> read(const std::string& reference)
{
    const std::string where = shown_reference(reference);
    const auto decode = [&](codecs::Bytes bytes) {
        return codecs::decode(bytes, where).map([&](codecs::Rgba picture) {
            return Decoded{std::move(picture),
                           sha256_hex({reinterpret_cast<const char*>(bytes.data()), bytes.size()}).substr(0, 10)};
        });
    };
    if (holds_picture(reference)) {
        const auto bytes = decoded(std::string_view(reference).substr(reference.find(kBase64) + kBase64.size()), where);
        if (!bytes) return tl::unexpected(bytes.error());
        return decode(std::as_bytes(std::span(*bytes)));
    }
    const auto file = MappedFile::open(reference);
    if (!file) return tl::unexpected(file.error());
    return decode((*file)->bytes());
}

} // namespace

bool holds_picture(const std::string& reference)
{
    return reference.starts_with(kData) && reference.find(kBase64) < 32;
}

std::string shown_reference(const std::string& reference)
{
    return holds_picture(reference) ? "the picture inside the request" : reference;
}

Result<SourcePicture> read_source_picture(const std::string& reference)
{
    return read(reference).map([](Decoded file) {
        bool transparent = false;
        for (std::size_t i = 3; i < file.picture.rgba.size(); i += 4) transparent |= file.picture.rgba[i] != 255;
        return SourcePicture{codecs::in_colour(file.picture), transparent, std::move(file.picture.notice),
                             std::move(file.hash)};
    });
}

Result<SourceMask> read_source_mask(const std::string& reference)
{
    return read(reference).map([](Decoded file) {
        return SourceMask{codecs::in_grey(file.picture), std::move(file.picture.notice), std::move(file.hash)};
    });
}

Result<std::string> reference_to(const Image& picture)
{
    return encode_png(picture).map([](const std::string& png) {
        std::string text((png.size() + 2) / 3 * 4 + 1, '\0');   // and the 0 behind it
        text.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                                             reinterpret_cast<const unsigned char*>(png.data()),
                                                             static_cast<int>(png.size()))));
        return std::string(kData) + "png" + std::string(kBase64) + text;
    });
}

Result<std::string> reference_to(const GreyImage& mask)
{
    Image picture{mask.width, mask.height, {}};
    picture.rgb.reserve(mask.grey.size() * 3);
    for (const std::uint8_t grey : mask.grey) picture.rgb.insert(picture.rgb.end(), 3, grey);
    return reference_to(picture);
}

} // namespace sfumato
