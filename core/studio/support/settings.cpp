#include "core/studio/support/settings.h"

#include <QJsonDocument>

namespace sfumato {

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), file_(file, QSettings::IniFormat) {}

QJsonObject Settings::json(const Setting<QString>& setting) const
{
    return QJsonDocument::fromJson(get(setting).toUtf8()).object();
}

void Settings::setJson(const Setting<QString>& setting, const QJsonObject& value)
{
    set(setting, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

} // namespace sfumato
