#include "core/imaging/codecs.h"

#include "core/base/utf8.h"

#include <libexif/exif-data.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace sfumato::codecs {
namespace {

using Data = std::unique_ptr<ExifData, decltype(&exif_data_unref)>;

constexpr std::size_t kLargestBlock = 65533; // what one JPEG segment holds, and as far as libexif reads
constexpr std::size_t kCodeLength = 8;       // the character code that opens a UserComment
constexpr std::string_view kUnicode{"UNICODE\0", kCodeLength};
/// What Fooocus writes as MakerNote: the scheme of its UserComment.
constexpr std::array<std::string_view, 2> kFooocusSchemes{"fooocus", "a1111"};
constexpr std::array kKeywordTags{EXIF_TAG_IMAGE_DESCRIPTION, EXIF_TAG_MAKE, EXIF_TAG_MODEL};

std::string utf16_big_endian(std::string_view text)
{
    std::string out;
    const auto put = [&](std::uint32_t unit) {
        out += static_cast<char>(unit >> 8);
        out += static_cast<char>(unit & 0xff);
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t code = next_code_point(text, at);
        if (code < 0x10000) { put(code); continue; }
        put(0xd800 + ((code - 0x10000) >> 10));
        put(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
    return out;
}

/// UTF-16 of either byte order. Without a mark the order is that which gives more Latin letters: the keys of every
/// parameter text are Latin, and writers do not follow the order of the block.
std::string utf8_from_utf16(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t zeros_first = 0, zeros_second = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        zeros_first += byte(i) == 0;
        zeros_second += byte(i + 1) == 0;
    }
    bool big = zeros_first >= zeros_second;
    if (bytes.starts_with("\xff\xfe")) { big = false; bytes.remove_prefix(2); }
    else if (bytes.starts_with("\xfe\xff")) { big = true; bytes.remove_prefix(2); }

    const auto unit = [&](std::size_t i) {
        return static_cast<std::uint32_t>(big ? byte(i) << 8 | byte(i + 1) : byte(i + 1) << 8 | byte(i));
    };
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            code = 0xfffd;
        }
        append_utf8(text, code);
    }
    return text;
}

/// What stands behind "UNICODE": UTF-16, as the standard says, or UTF-8, as several savers write. UTF-16 of any
/// parameter text has zeros, the upper halves of its Latin letters.
std::string text_of_unicode(std::string_view bytes)
{
    const std::string_view text = bytes.substr(0, bytes.find_last_not_of('\0') + 1);
    const bool utf8 = text.find('\0') == std::string_view::npos && is_utf8(text);
    return utf8 ? std::string(text) : utf8_from_utf16(bytes);
}

/// Big endian as A1111 writes it, without a mark, which other programs would take for text: with one only where a
/// reader would take the order for the other (U+4E00 backwards is an N).
std::string comment_of(const std::string& text)
{
    const std::string coded = utf16_big_endian(text);
    return std::string(kUnicode) + (text_of_unicode(coded) == text ? "" : "\xfe\xff") + coded;
}

Data parse(Bytes block)
{
    Data data(nullptr, exif_data_unref);
    if (block.empty()) return data;
    data.reset(exif_data_new());
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION); // it would rewrite the texts
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS);  // some stand in the wrong directory
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char*>(block.data()),
                        static_cast<unsigned int>(block.size()));
    return data;
}

std::string bytes_of(ExifData* data, ExifIfd ifd, ExifTag tag)
{
    const ExifEntry* entry = exif_content_get_entry(data->ifd[ifd], tag);
    return entry && entry->data ? std::string(reinterpret_cast<const char*>(entry->data), entry->size) : std::string();
}

std::string without_zeros(std::string text)
{
    text.resize(text.find_last_not_of('\0') + 1);
    return text;
}

void add(ExifData* data, ExifIfd ifd, ExifTag tag, ExifFormat format, const std::string& bytes)
{
    ExifMem* memory = exif_mem_new_default();
    ExifEntry* entry = exif_entry_new_mem(memory);
    entry->tag = tag;
    entry->format = format;
    entry->components = bytes.size();
    entry->size = static_cast<unsigned int>(bytes.size());
    entry->data = static_cast<unsigned char*>(exif_mem_alloc(memory, entry->size));
    std::copy(bytes.begin(), bytes.end(), entry->data);
    exif_content_add_entry(data->ifd[ifd], entry);
    exif_mem_unref(memory);
    exif_entry_unref(entry);
}

} // namespace

Result<std::string> exif_block(const ImageTexts& texts, const std::string& where)
{
    if (texts.empty()) return std::string();
    std::size_t total = 0;
    for (const auto& [key, text] : texts) total += key.size() + text.size();
    const auto too_long = fail(verbatim(where), Message::tr("this format has no room for so long a text (64 KiB)"),
                               Message::tr("save as .png"));
    if (total > 2 * kLargestBlock) return too_long; // UTF-16 takes at least two thirds of UTF-8

    const Data data(exif_data_new(), exif_data_unref);
    exif_data_set_byte_order(data.get(), EXIF_BYTE_ORDER_MOTOROLA);
    std::size_t next = 0;
    for (const auto& [key, text] : texts) {
        if (key == "parameters") {
            add(data.get(), EXIF_IFD_EXIF, EXIF_TAG_USER_COMMENT, EXIF_FORMAT_UNDEFINED, comment_of(text));
            continue;
        }
        if (next == kKeywordTags.size())
            return fail(verbatim(where), Message::tr("this format has no room for so many texts"),
                        Message::tr("save as .png"));
        add(data.get(), EXIF_IFD_0, kKeywordTags[next++], EXIF_FORMAT_ASCII, key + ":" + text + '\0');
    }
    unsigned char* buffer = nullptr;
    unsigned int length = 0;
    exif_data_save_data(data.get(), &buffer, &length);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(buffer, std::free);
    if (!buffer || length > kLargestBlock) return too_long;
    return std::string(reinterpret_cast<const char*>(buffer), length);
}

ImageTexts exif_texts(Bytes block)
{
    ImageTexts texts;
    const Data data = parse(block);
    if (!data) return texts;
    const auto in_either = [&](ExifTag tag) { // Fooocus and others write into the first directory
        const std::string bytes = bytes_of(data.get(), EXIF_IFD_EXIF, tag);
        return bytes.empty() ? bytes_of(data.get(), EXIF_IFD_0, tag) : bytes;
    };
    const std::string comment = in_either(EXIF_TAG_USER_COMMENT);
    if (!comment.empty()) {
        // Some programs leave the code out and begin with the text.
        const bool coded = comment.starts_with(std::string_view("ASCII\0\0\0", kCodeLength))
            || comment.starts_with(std::string(kCodeLength, '\0'));
        const std::string text = coded ? comment.substr(kCodeLength) : comment;
        if (comment.starts_with(kUnicode))
            texts["parameters"] = text_of_unicode(std::string_view(comment).substr(kCodeLength));
        else texts["parameters"] = utf8_or_latin1(without_zeros(text));
    }
    const std::string scheme = without_zeros(in_either(EXIF_TAG_MAKER_NOTE));
    if (std::find(kFooocusSchemes.begin(), kFooocusSchemes.end(), scheme) != kFooocusSchemes.end())
        texts["fooocus_scheme"] = scheme;
    for (const ExifTag tag : kKeywordTags) {
        const std::string entry = without_zeros(bytes_of(data.get(), EXIF_IFD_0, tag));
        for (const std::string_view key : {"sfumato", "prompt", "workflow"})
            if (entry.starts_with(std::string(key) + ":"))
                texts.emplace(key, utf8_or_latin1(std::string_view(entry).substr(key.size() + 1)));
    }
    return texts;
}

int exif_orientation(Bytes block)
{
    const Data data = parse(block);
    const ExifEntry* entry = data ? exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION) : nullptr;
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

Rgba upright(Rgba picture, int orientation)
{
    if (orientation == 1) return picture;
    const bool turned = orientation >= 5;
    Rgba out{turned ? picture.height : picture.width, turned ? picture.width : picture.height,
             std::vector<std::uint8_t>(picture.rgba.size()), std::move(picture.notice)};
    // Orientation 2..8: which source row and column an upright pixel comes from (EXIF 2.3, table of tag 0x0112).
    const bool flip_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool flip_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x) {
            int from_x = turned ? y : x, from_y = turned ? x : y;
            if (flip_x) from_x = picture.width - 1 - from_x;
            if (flip_y) from_y = picture.height - 1 - from_y;
            const auto from = (std::size_t(from_y) * picture.width + from_x) * 4,
                       to = (std::size_t(y) * out.width + x) * 4;
            std::copy_n(picture.rgba.begin() + static_cast<std::ptrdiff_t>(from), 4,
                        out.rgba.begin() + static_cast<std::ptrdiff_t>(to));
        }
    return out;
}

} // namespace sfumato::codecs
