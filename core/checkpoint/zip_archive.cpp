#include "core/checkpoint/zip_archive.h"

#include "core/checkpoint/wording.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <zlib.h>

namespace sfumato {
namespace {

constexpr std::uint32_t kEnd = 0x06054b50, kEnd64Locator = 0x07064b50, kEnd64 = 0x06064b50, kEntry = 0x02014b50,
                        kLocal = 0x04034b50;
constexpr std::size_t kEndSize = 22, kLocatorSize = 20, kEnd64Size = 56, kEntrySize = 46, kLocalSize = 30;
constexpr std::size_t kLongestComment = 0xffff;
constexpr std::uint64_t kMaxMembers = 1'000'000; // of a network's tensors there are thousands
constexpr std::uint32_t kIn64 = 0xffffffff;       ///< a size or place that stands in the ZIP64 field instead
constexpr std::uint16_t kField64 = 1, kEncrypted = 1, kStored = 0, kDeflated = 8;
/// Deflate makes at most 1032 bytes of one (zlib's technical notes).
constexpr std::size_t kLargestRatio = 1032;

/// The archive's bytes, read only where there are some.
struct Bytes {
    std::string_view text;
    /// Whether `count` bytes begin at `at`.
    [[nodiscard]] bool has(std::size_t at, std::size_t count) const
    {
        return at <= text.size() && count <= text.size() - at;
    }
    template <class Number> [[nodiscard]] Number number(std::size_t at) const
    {
        Number value{};
        if (has(at, sizeof value)) std::memcpy(&value, text.data() + at, sizeof value);
        return value;
    }
};

struct Directory {
    std::uint64_t begin = 0, entries = 0;
};

/// Where the directory lies: at the end, before a comment of any length.
Result<Directory> find_directory(const Bytes& bytes, const std::string& file)
{
    const std::size_t size = bytes.text.size();
    std::size_t end = size < kEndSize ? 0 : size - kEndSize;
    const std::size_t last = end > kLongestComment ? end - kLongestComment : 0;
    while (end > last && bytes.number<std::uint32_t>(end) != kEnd) --end;
    if (bytes.number<std::uint32_t>(end) != kEnd)
        return fail(verbatim(file), Message::tr("is a ZIP archive without the directory that stands at its end"),
                    kFetchRest);
    Directory directory{bytes.number<std::uint32_t>(end + 16), bytes.number<std::uint16_t>(end + 10)};
    std::uint32_t disk = bytes.number<std::uint16_t>(end + 4), disks = 1;
    if (end >= kLocatorSize && bytes.number<std::uint32_t>(end - kLocatorSize) == kEnd64Locator) {
        const auto end64 = bytes.number<std::uint64_t>(end - kLocatorSize + 8);
        disks = bytes.number<std::uint32_t>(end - kLocatorSize + 16);
        if (!bytes.has(end64, kEnd64Size) || bytes.number<std::uint32_t>(end64) != kEnd64)
            return fail(verbatim(file), Message::tr("is a ZIP archive whose directory is damaged"), kFetchAgain);
        directory = {bytes.number<std::uint64_t>(end64 + 48), bytes.number<std::uint64_t>(end64 + 32)};
        disk = bytes.number<std::uint32_t>(end64 + 16);
    }
    if (disk != 0 || disks > 1)
        return fail(verbatim(file), Message::tr("is one part of a ZIP archive of several"),
                    Message::tr("join the parts to one file"));
    return directory;
}

/// The sizes and the place of an entry of the directory.
struct Entry {
    std::uint64_t size = 0, stored = 0, local = 0;
};

/// Takes those that do not fit 32 bits from the ZIP64 field behind the name. False where it lacks one.
bool read_field64(const Bytes& bytes, std::size_t at, std::size_t end, Entry& entry)
{
    std::uint64_t* wanted[] = {&entry.size, &entry.stored, &entry.local};
    if (std::ranges::none_of(wanted, [](const auto* value) { return *value == kIn64; })) return true;
    while (at + 4 <= end) {
        const std::size_t length = bytes.number<std::uint16_t>(at + 2), field = at + 4;
        if (bytes.number<std::uint16_t>(at) == kField64 && field + length <= end) {
            std::size_t read = field;
            for (std::uint64_t* value : wanted) {
                if (*value != kIn64) continue;
                if (read + 8 > field + length) return false;
                *value = bytes.number<std::uint64_t>(read);
                read += 8;
            }
            return true;
        }
        at = field + length;
    }
    return false;
}

tl::unexpected<Error> reject_part(const std::string& name, const Message& why, const std::string& file)
{
    return fail(verbatim(file), Message::tr("its part \"%1\" %2", excerpt(name, 80), why), kFetchAgain);
}

/// The member that an entry speaks of; its data begin behind a header of their own.
Result<ZipMember> member_of(const Bytes& bytes, std::size_t at, const Entry& entry, const std::string& name,
                            const std::string& file)
{
    const auto reject = [&](const Message& why) { return reject_part(name, why, file); };
    const auto method = bytes.number<std::uint16_t>(at + 10);
    if ((bytes.number<std::uint16_t>(at + 8) & kEncrypted) != 0) return reject(Message::tr("is encrypted"));
    if (method != kStored && method != kDeflated)
        return reject(Message::tr("is compressed in a way that Sfumato does not know (%1)", method));
    if (!bytes.has(entry.local, kLocalSize) || bytes.number<std::uint32_t>(entry.local) != kLocal)
        return reject(Message::tr("does not lie where the directory says"));
    const std::size_t begin = entry.local + kLocalSize + bytes.number<std::uint16_t>(entry.local + 26)
        + bytes.number<std::uint16_t>(entry.local + 28);
    if (!bytes.has(begin, entry.stored)) return reject(Message::tr("reaches beyond the end of the file"));
    const bool fits = method == kStored ? entry.size == entry.stored : entry.size / kLargestRatio <= entry.stored;
    if (!fits) return reject(Message::tr("has a size that its data cannot have"));
    return ZipMember{begin, entry.stored, entry.size, method == kDeflated};
}

} // namespace

Result<std::map<std::string, ZipMember>> zip_members(std::span<const std::byte> archive, const std::string& file)
{
    const Bytes bytes{{reinterpret_cast<const char*>(archive.data()), archive.size()}};
    const auto directory = find_directory(bytes, file);
    if (!directory) return tl::unexpected(directory.error());
    if (directory->entries > kMaxMembers)
        return fail(verbatim(file),
                    Message::tr("is a ZIP archive of %1 parts, at most %2 are allowed", directory->entries,
                                kMaxMembers),
                    kChooseWeights);
    std::map<std::string, ZipMember> members;
    std::size_t at = directory->begin;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        const bool whole = bytes.has(at, kEntrySize) && bytes.number<std::uint32_t>(at) == kEntry;
        const std::size_t name_size = whole ? bytes.number<std::uint16_t>(at + 28) : 0,
                          fields_size = whole ? bytes.number<std::uint16_t>(at + 30) : 0,
                          comment_size = whole ? bytes.number<std::uint16_t>(at + 32) : 0;
        const std::size_t fields = at + kEntrySize + name_size, next = fields + fields_size + comment_size;
        Entry entry{bytes.number<std::uint32_t>(at + 24), bytes.number<std::uint32_t>(at + 20),
                    bytes.number<std::uint32_t>(at + 42)};
        if (!whole || next > bytes.text.size() || !read_field64(bytes, fields, fields + fields_size, entry))
            return fail(verbatim(file), Message::tr("is a ZIP archive whose directory is damaged"), kFetchAgain);
        std::string name(bytes.text.substr(at + kEntrySize, name_size));
        auto member = member_of(bytes, at, entry, name, file);
        if (!member) return tl::unexpected(member.error());
        if (!members.emplace(name, *member).second) return reject_part(name, Message::tr("is there twice"), file);
        at = next;
    }
    return members;
}

Result<void> inflate_member(std::span<const std::byte> archive, const ZipMember& member, std::span<std::byte> target,
                            const std::string& file)
{
    constexpr std::size_t kPiece = std::size_t{1} << 30; // zlib counts in 32 bits
    z_stream stream{};
    // ZIP holds deflate without zlib's own head.
    bool good = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    auto input = archive.subspan(member.begin, member.stored);
    std::span<std::byte> left = target;
    std::byte nothing[1]; // zlib takes no null for an empty target
    int state = Z_OK;
    while (good && state == Z_OK) {
        const std::size_t given = std::min(input.size(), kPiece), room = std::min(left.size(), kPiece);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(input.data()));
        stream.avail_in = static_cast<uInt>(given);
        stream.next_out = reinterpret_cast<Bytef*>(room > 0 ? left.data() : nothing);
        stream.avail_out = static_cast<uInt>(room);
        state = inflate(&stream, Z_NO_FLUSH);
        input = input.subspan(given - stream.avail_in);
        left = left.subspan(room - stream.avail_out);
    }
    inflateEnd(&stream);
    good = good && state == Z_STREAM_END && left.empty();
    if (!good) return fail(verbatim(file), Message::tr("its compressed data are damaged"), kFetchAgain);
    return {};
}

} // namespace sfumato
