// A picture as it is dropped on the window: its pixels, the texts in it, the request those texts make. What is no
// picture is read as an EXIF block.
#include "core/base/utf8.h"
#include "core/imaging/codecs.h"
#include "core/pipeline/provenance.h"
#include "tests/fuzz/fuzzing.h"

#include <webp/decode.h>

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

constexpr std::size_t kMaxPixels = std::size_t{1} << 22; // more take long, and are read no differently

/// By their headers, as far as they are read at all.
bool are_few(const std::uint8_t* data, std::size_t size)
{
    const auto side = [&](std::size_t at, int bytes) {
        std::size_t value = 0;
        for (int i = 0; i < bytes; ++i) value = value << 8 | (at + i < size ? data[at + i] : 0);
        return value;
    };
    if (text_of(data, size).starts_with("\x89PNG")) return side(16, 4) * side(20, 4) <= kMaxPixels;
    if (int width = 0, height = 0; WebPGetInfo(data, size, &width, &height) != 0)
        return static_cast<std::size_t>(width) * height <= kMaxPixels;
    for (std::size_t at = 2; at + 9 < size && data[at] == 0xff; at += 2 + side(at + 2, 2)) { // segments of a JPEG
        const bool frame = data[at + 1] >= 0xc0 && data[at + 1] <= 0xcf && data[at + 1] != 0xc4 && data[at + 1] != 0xc8
            && data[at + 1] != 0xcc;
        if (frame) return side(at + 5, 2) * side(at + 7, 2) <= kMaxPixels;
    }
    return false;
}

void check_texts(const ImageTexts& texts)
{
    for (const auto& [keyword, text] : texts) {
        check(is_utf8(keyword), "a keyword is UTF-8", keyword);
        check(is_utf8(text), "a text is UTF-8", text);
    }
    if (const auto imported = import_request(texts, "picture"); !imported) check_error(imported.error());
    else
        for (const Message& lost : imported->lost) check_message(lost);
}

/// What is written into a PNG is read back the same; of texts with a zero, which no chunk can hold, what is before it.
void check_png(const ImageTexts& texts)
{
    Image pixel{1, 1, {1, 2, 3}};
    const auto png = encode_png(pixel, texts);
    if (!png) return check_error(png.error());
    const auto again = codecs::png_texts(std::as_bytes(std::span(*png)), "copy");
    check(again.has_value(), "texts that were written are read", again ? "" : again.error().line());
    for (const auto& [keyword, text] : *again) {
        const auto before = texts.find(keyword);
        check(before != texts.end() && before->second.starts_with(text), "a text is read back the same", keyword);
    }
}

/// The same for the block that JPEG and WebP hold.
void check_exif(const ImageTexts& texts)
{
    const auto block = codecs::exif_block(texts, "copy");
    if (!block) return check_error(block.error());
    const auto again = codecs::exif_texts(std::as_bytes(std::span(*block)));
    const auto parameters = texts.find("parameters");
    if (parameters == texts.end()) return;
    check(again.contains("parameters") && again.at("parameters") == parameters->second,
          "parameters are read back the same from EXIF", parameters->second);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile input(text_of(data, size));
    ImageTexts texts;
    if (auto read = read_image_texts(input.path())) texts = std::move(*read);
    else {
        check_error(read.error());
        const auto block = std::as_bytes(std::span(data, size));
        texts = codecs::exif_texts(block);
        const int orientation = codecs::exif_orientation(block);
        check(orientation >= 1 && orientation <= 8, "an orientation is one of eight");
    }
    check_texts(texts);
    check_png(texts);
    check_exif(texts);
    if (!are_few(data, size)) return 0;
    if (const auto image = read_image(input.path())) {
        check(image->width > 0 && image->height > 0
                  && image->rgb.size() == std::size_t(image->width) * image->height * 3,
              "a picture has its pixels");
    } else check_error(image.error());
    return 0;
}
