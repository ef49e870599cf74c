#include "core/studio/document/canvas_session.h"

#include "core/base/file_io.h"

#include <QFile>
#include <QJsonDocument>

namespace sfumato {
namespace {

constexpr const char *kPath = "path", *kModified = "modified", *kEnded = "ended", *kTried = "tried", *kView = "view";

} // namespace

std::optional<CanvasSession> read_canvas_session(const QString& file)
{
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(stored.readAll());
    if (!document.isObject()) return std::nullopt;
    const QJsonObject json = document.object();
    return CanvasSession{.path = json[QLatin1String(kPath)].toString(),
                         .modified = json[QLatin1String(kModified)].toBool(true),
                         .ended = json[QLatin1String(kEnded)].toBool(),
                         .tried = json[QLatin1String(kTried)].toBool(),
                         .view = json[QLatin1String(kView)].toObject()};
}

Result<void> write_canvas_session(const QString& file, const CanvasSession& session)
{
    const QJsonObject json{{QLatin1String(kPath), session.path},
                           {QLatin1String(kModified), session.modified},
                           {QLatin1String(kEnded), session.ended},
                           {QLatin1String(kTried), session.tried},
                           {QLatin1String(kView), session.view}};
    return write_file_atomically(file.toStdString(), QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace sfumato
