#include "core/studio/support/folder_owner.h"

#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/qt_message.h"

#include <QSysInfo>

namespace sfumato {
namespace {

/// Of this machine since it was switched on: two of one name, or copies of one disk, differ.
std::string this_machine() { return QSysInfo::bootUniqueId().toStdString(); }

} // namespace

FolderOwner::FolderOwner(const QString& folder) : folder_(folder)
{
    const std::string about = (folder + QLatin1String("/.owner.json")).toStdString();
    auto lock = FileLock::try_for((folder + QLatin1String("/.owner.lock")).toStdString(), FileLock::Kind::Alone);
    if (!lock) { // a disk without locks: as if there were one program only
        qCWarning(log_history) << lock.error().line().c_str();
        return;
    }
    if (*lock) {
        lock_ = std::move(**lock);
        const Json us{{"machine", QSysInfo::machineHostName().toStdString()}, {"boot", this_machine()}};
        (void)write_file_atomically(about, dump_json(us, 1)); // only a name: the lock is what counts
        return;
    }
    ours_ = false;
    const Json other = read_json_file(about).value_or(Json::object());
    machine_ = QString::fromStdString(json_value_or(other, "machine", std::string()));
    on_this_machine_ = json_value_or(other, "boot", std::string()) == this_machine();
}

Error FolderOwner::refusal() const
{
    const Message remedy = Message::tr("close the other window and start this one again");
    if (on_this_machine_ || machine_.isEmpty())
        return {verbatim(folder_), Message::tr("is open in another window, this one only looks"), remedy};
    return {verbatim(folder_), Message::tr("is open on %1, this window only looks", machine_.toStdString()), remedy};
}

} // namespace sfumato
