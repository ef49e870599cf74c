#include "core/studio/settings.h"

namespace sfumato {

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), file_(file, QSettings::IniFormat) {}

} // namespace sfumato
