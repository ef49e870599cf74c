#include "core/base/system_message.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace sfumato {
namespace {

struct SystemMessage {
    int code;
    Message::Literal text;
};
constexpr SystemMessage kMessages[] = {
    {ENOENT, Message::tr("No such file or directory")},
    {EACCES, Message::tr("Permission denied")},
    {EPERM, Message::tr("Operation not permitted")},
    {ENOSPC, Message::tr("No space left on device")},
    {EDQUOT, Message::tr("Disk quota exceeded")},
    {EROFS, Message::tr("Read-only file system")},
    {EIO, Message::tr("Input/output error")},
    {EISDIR, Message::tr("Is a directory")},
    {ENOTDIR, Message::tr("Not a directory")},
    {ENAMETOOLONG, Message::tr("File name too long")},
    {EMFILE, Message::tr("Too many open files")},
    {ENOMEM, Message::tr("Cannot allocate memory")},
    {EEXIST, Message::tr("File exists")},
    {ENOTEMPTY, Message::tr("Directory not empty")},
    {EXDEV, Message::tr("Invalid cross-device link")},
};

} // namespace

Message system_message(int code)
{
    const auto known = std::ranges::find(kMessages, code, &SystemMessage::code);
    return known != std::end(kMessages) ? Message(known->text) : verbatim(std::generic_category().message(code));
}

Message system_message(std::string_view text)
{
    const auto known = std::ranges::find_if(kMessages, [&](const auto& row) { return row.text.text() == text; });
    return known != std::end(kMessages) ? Message(known->text) : verbatim(std::string(text));
}

} // namespace sfumato
