// A document (.sfu). The input is the archive itself, or what is packed into one: "@@ manifest.json" and so on.
#include "core/studio/document/canvas_file.h"
#include "tests/fuzz/fuzzing.h"

#include <zip.h>

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

constexpr int kMaxPixels = 1 << 20; // larger ones take long, and are written no differently

void check_canvas(const QString& path)
{
    const auto file = read_canvas_file(path);
    if (!file) return check_error(file.error());
    const CanvasDocument& document = file->document;
    if (document.art.width() * document.art.height() > kMaxPixels) return;
    const QString copy = QString::fromStdString((scratch_folder() / "copy.sfu").string());
    CanvasWriter writer;
    check(writer.write(copy, document, file->saved_as).has_value(), "a document that was read is written");
    const auto again = read_canvas_file(copy);
    check(again.has_value(), "a document that was written is read", again ? "" : again.error().line());
    check(again->document.art == document.art, "what is painted is read back the same");
    check(again->document.requests == document.requests, "requests are read back the same");
    check(again->saved_as == file->saved_as, "its place is read back the same", file->saved_as.toStdString());
}

void pack(const std::map<std::string, std::string>& files, const std::filesystem::path& path)
{
    int problem = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    check(zip != nullptr, "there is room for an archive");
    for (const auto& [name, text] : files)
        if (is_plain_name(name))
            zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), 0);
    if (zip_close(zip) != 0) zip_discard(zip);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = text_of(data, size);
    if (!input.starts_with("@@ ")) {
        const MemoryFile file(input);
        check_canvas(QString::fromStdString(file.path()));
        return 0;
    }
    const std::filesystem::path path = scratch_folder() / "packed.sfu";
    std::filesystem::remove(path);
    pack(files_in(input), path);
    check_canvas(QString::fromStdString(path.string()));
    return 0;
}
