#include "tests/fuzz/fuzzing.h"

#include "core/base/json.h"
#include "core/base/utf8.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <sys/mman.h>
#include <unistd.h>

namespace sfumato::fuzzing {
namespace fs = std::filesystem;

void check(bool holds, std::string_view property, std::string_view seen)
{
    if (holds) return;
    std::fprintf(stderr, "does not hold: %.*s\n%.*s\n", static_cast<int>(property.size()), property.data(),
                 static_cast<int>(seen.size()), seen.data());
    std::abort();
}

void check_message(const Message& message)
{
    const std::string text = message.text();
    check(!text.empty(), "a message says something");
    check(is_utf8(text), "a message is UTF-8", text);
}

void check_error(const Error& error)
{
    check_message(error.why);
    const std::string line = error.line();
    check(is_utf8(line), "an error is UTF-8", line);
    check(line.find('\n') == std::string::npos, "an error is one line", line);
}

MemoryFile::MemoryFile(std::string_view bytes) : fd_(::memfd_create("input", MFD_CLOEXEC))
{
    check(fd_ >= 0 && ::ftruncate(fd_, static_cast<off_t>(bytes.size())) == 0, "there is memory for the input");
    for (std::size_t written = 0; written < bytes.size();) {
        const auto count = ::pwrite(fd_, bytes.data() + written, bytes.size() - written, static_cast<off_t>(written));
        check(count > 0, "there is memory for the input");
        written += static_cast<std::size_t>(count);
    }
    path_ = "/proc/self/fd/" + std::to_string(fd_);
}

MemoryFile::~MemoryFile() { ::close(fd_); }

const fs::path& scratch_folder()
{
    static const struct Folder {
        Folder()
        {
            std::string name = (fs::temp_directory_path() / "sfumato-fuzz-XXXXXX").string();
            check(::mkdtemp(name.data()) != nullptr, "there is room for files", name);
            path = name;
        }
        ~Folder()
        {
            std::error_code ignored;
            fs::remove_all(path, ignored);
        }
        fs::path path;
    } folder;
    return folder.path;
}

std::map<std::string, std::string> files_in(std::string_view input)
{
    constexpr std::string_view kMark = "@@ ";
    std::map<std::string, std::string> files;
    std::string name;
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size() - 1) + 1;
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(end);
        if (!line.starts_with(kMark)) {
            files[name] += line;
            continue;
        }
        // The line break before a mark belongs to the mark, so that a file need not end with one.
        if (const auto before = files.find(name); before != files.end() && before->second.ends_with('\n'))
            before->second.pop_back();
        name = line.substr(kMark.size(), line.size() - kMark.size() - line.ends_with('\n'));
        files[name];
    }
    return files;
}

bool is_plain_name(std::string_view name)
{
    const fs::path path(name);
    if (name.empty() || name.size() > 200 || name.find('\0') != std::string_view::npos || path.is_absolute())
        return false;
    for (const fs::path& part : path)
        if (part.empty() || part == "." || part == "..") return false;
    return true;
}

void write_tensor_file(const fs::path& path, const std::string& header, std::uint64_t limit, bool values)
{
    std::uint64_t bytes = 0;
    if (const Json json = Json::parse(header, nullptr, false); json.is_object())
        for (const Json& entry : json) {
            if (!entry.is_object() || !entry.contains("data_offsets")) continue;
            const Json& offsets = entry["data_offsets"];
            if (offsets.is_array() && offsets.size() == 2 && offsets[1].is_number_unsigned())
                bytes = std::max(bytes, offsets[1].get<std::uint64_t>());
        }
    bytes = std::min(bytes, limit);
    std::ofstream file(path, std::ios::binary);
    const std::uint64_t length = header.size();
    file.write(reinterpret_cast<const char*>(&length), sizeof length);
    file << header;
    if (values)
        for (std::uint64_t i = 0; i < bytes; ++i) file.put(static_cast<char>(i % 3 == 0 ? 0x3c : i % 0x3b));
    file.close();
    std::error_code problem;
    fs::resize_file(path, sizeof length + length + bytes, problem);
}

} // namespace sfumato::fuzzing
