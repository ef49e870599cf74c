// What the fuzz targets share. Each is a file of one function that reads what a stranger may have written, checks what
// must hold whatever it reads, and ends the program where it does not.
#pragma once
#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace sfumato::fuzzing {

/// Ends the program where a property does not hold, saying which.
void check(bool holds, std::string_view property, std::string_view seen = {});
/// What is shown to people is one line of UTF-8 that says something.
void check_error(const Error& error);
void check_message(const Message& message);

inline std::string_view text_of(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// A file of these bytes that lies in memory only.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    int fd_ = -1;
    std::string path_;
};

/// A folder of this process below TMPDIR, which goes with a process that ends well.
[[nodiscard]] const std::filesystem::path& scratch_folder();

/// An input of several files: "@@ name" on a line of its own begins one, which ends before the next such line. What
/// stands before the first is called "".
[[nodiscard]] std::map<std::string, std::string> files_in(std::string_view input);
/// Whether such a name stays below a folder.
[[nodiscard]] bool is_plain_name(std::string_view name);

/// A safetensors file of this header. Its data are as long as the header says, at most `limit` bytes: zeros without
/// memory behind them, or with `values` a pattern of finite numbers.
void write_tensor_file(const std::filesystem::path& path, const std::string& header, std::uint64_t limit, bool values);

} // namespace sfumato::fuzzing

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
