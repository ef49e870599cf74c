#include "core/base/json.h"

#include "core/base/file_io.h"

namespace sfumato {

Result<Json> read_json_file(const std::filesystem::path& path)
{
    auto text = read_file(path);
    if (!text) return tl::unexpected(text.error());
    try {
        return Json::parse(*text);
    } catch (const Json::parse_error& e) {
        return fail(path, Message::tr("is not valid JSON (at byte %1)", e.byte),
                    Message::tr("fetch or write the file again"));
    }
}

} // namespace sfumato
