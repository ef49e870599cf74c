#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace sfumato {

/// Little-endian bytes of a number.
template <class Number> std::string bytes_of_number(Number value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// Opcodes of a pickle, written by hand: what no library writes is made of them.
namespace pickled {
inline std::string text(const std::string& text)
{
    return "X" + bytes_of_number(static_cast<std::uint32_t>(text.size())) + text;
}
inline std::string number(std::int64_t value) { return std::string("\x8a\x08") + bytes_of_number(value); }
inline std::string tuple(const std::vector<std::int64_t>& values)
{
    std::string made = "(";
    for (const auto value : values) made += number(value);
    return made + "t";
}
inline std::string global(const std::string& module, const std::string& name)
{
    return "c" + module + "\n" + name + "\n";
}
inline std::string call(const std::string& global, const std::string& arguments)
{
    return global + "(" + arguments + "tR";
}
using Items = std::vector<std::pair<std::string, std::string>>; ///< names, and opcodes of their values
inline std::string dict(const Items& items)
{
    std::string made = "}(";
    for (const auto& [key, value] : items) made += text(key) + value;
    return made + "u";
}
inline std::string storage(const std::string& key, std::int64_t count, const std::string& type = "FloatStorage")
{
    return "(" + text("storage") + global("torch", type) + text(key) + text("cpu") + number(count) + "tQ";
}
inline std::string tensor(const std::string& storage, std::int64_t offset, const std::vector<std::int64_t>& shape,
                          const std::vector<std::int64_t>& strides)
{
    return call(global("torch._utils", "_rebuild_tensor_v2"),
                storage + number(offset) + tuple(shape) + tuple(strides) + "\x89N");
}
/// As a whole, in protocol 2.
inline std::string whole(const std::string& value) { return "\x80\x02" + value + "."; }
} // namespace pickled

/// A ZIP archive whose members are stored as they are, as torch.save writes it.
class ZipWriter {
public:
    struct Options {
        bool in_64_bits = false; ///< sizes and places in fields of 64 bits, as beyond 4 GiB
        std::uint16_t method = 0, flags = 0;
        std::int64_t stated = -1; ///< size before compression, if another
        std::int64_t place = -1;  ///< of the local header, if another
    };
    void add(const std::string& name, const std::string& data, const Options& options)
    {
        const auto place = static_cast<std::uint64_t>(options.place < 0 ? std::int64_t(bytes_.size()) : options.place);
        const auto stored = static_cast<std::uint64_t>(data.size()),
                   size = options.stated < 0 ? stored : static_cast<std::uint64_t>(options.stated);
        const auto word = [&](std::uint64_t value) {
            return bytes_of_number(options.in_64_bits ? 0xffffffffU : static_cast<std::uint32_t>(value));
        };
        const auto small = [](std::size_t value) { return bytes_of_number(static_cast<std::uint16_t>(value)); };
        const std::string common = small(20) + small(options.flags) + small(options.method) + std::string(8, '\0'),
                          fields = options.in_64_bits
            ? small(1) + small(24) + bytes_of_number(size) + bytes_of_number(stored) + bytes_of_number(place)
            : "";
        bytes_ += "PK\3\4" + common + word(stored) + word(size) + small(name.size()) + small(0) + name + data;
        directory_ += std::string("PK\1\2") + small(20) + common + word(stored) + word(size) + small(name.size())
            + small(fields.size()) + std::string(10, '\0') + word(place) + name + fields;
        ++members_;
        in_64_bits_ |= options.in_64_bits;
    }
    void add(const std::string& name, const std::string& data) { add(name, data, Options()); }
    [[nodiscard]] std::string finish(std::uint16_t disk = 0) const
    {
        const std::uint64_t begin = bytes_.size(), size = directory_.size();
        std::string made = bytes_ + directory_;
        if (in_64_bits_) {
            const std::uint64_t end = made.size();
            made += std::string("PK\6\6") + bytes_of_number(std::uint64_t{44}) + std::string(12, '\0')
                + bytes_of_number(members_) + bytes_of_number(members_) + bytes_of_number(size)
                + bytes_of_number(begin);
            made += std::string("PK\6\7") + std::string(4, '\0') + bytes_of_number(end) + bytes_of_number(1U);
        }
        const auto small = [&](std::uint64_t value) {
            return bytes_of_number(in_64_bits_ ? std::uint16_t{0xffff} : static_cast<std::uint16_t>(value));
        };
        const auto word = [&](std::uint64_t value) {
            return bytes_of_number(in_64_bits_ ? 0xffffffffU : static_cast<std::uint32_t>(value));
        };
        return made + "PK\5\6" + bytes_of_number(disk) + bytes_of_number(disk) + small(members_) + small(members_)
            + word(size) + word(begin) + std::string(2, '\0');
    }

private:
    std::string bytes_, directory_;
    std::uint64_t members_ = 0;
    bool in_64_bits_ = false;
};

/// An archive of a pickle and one storage, "0", of these bytes.
inline std::string torch_archive(const std::string& value, const std::string& storage = std::string(16, '\0'))
{
    ZipWriter zip;
    zip.add("archive/data.pkl", pickled::whole(value));
    zip.add("archive/byteorder", "little");
    zip.add("archive/data/0", storage);
    return zip.finish();
}

/// The container before torch 1.6 with one storage, whose count of elements stands before its bytes.
inline std::string old_torch_file(const std::string& value, const std::string& keys, std::int64_t count,
                                  const std::string& storage, const std::string& little_endian = "\x88",
                                  std::int64_t version = 1001)
{
    using namespace pickled;
    const std::string magic("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12);
    return whole(magic) + whole(number(version)) + whole(dict({{"little_endian", little_endian}})) + whole(value)
        + whole("](" + keys + "e") + bytes_of_number(count) + storage;
}

} // namespace sfumato
