#include "ui/window/taskbar_progress.h"
#include "ui/i18n/retranslate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace sfumato::ui {

TaskbarProgress::TaskbarProgress(QWidget& window) : QObject(&window), window_(window)
{
    onLanguageChange(this, [this] { updateTitle(); });
}

QVariantMap TaskbarProgress::properties(double share)
{
    return {{QStringLiteral("progress-visible"), share >= 0},
            {QStringLiteral("progress"), std::clamp(share, 0.0, 1.0)}};
}

void TaskbarProgress::setDocument(const QString& name, bool modified)
{
    document_ = name;
    updateTitle();
    window_.setWindowModified(modified && !name.isEmpty());
}

void TaskbarProgress::updateTitle()
{
    QString title = QStringLiteral("Sfumato");
    if (!document_.isEmpty())
        title = QStringLiteral("%1[*] – %2").arg(document_, title); // Qt puts the desktop's mark there
    window_.setWindowTitle(percent_ < 0 ? title : tr("%1 % – %2").arg(percent_).arg(title));
}

void TaskbarProgress::show(double share)
{
    const int percent = share < 0 ? -1 : std::clamp(static_cast<int>(share * 100), 0, 100);
    if (percent == percent_) return;
    percent_ = percent;
    updateTitle();
    // Nobody has to listen, and sending waits for nobody.
    QDBusMessage signal
        = QDBusMessage::createSignal(QStringLiteral("/org/sfumato/Launcher"),
                                     QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()) << properties(share);
    QDBusConnection::sessionBus().send(signal);
}

} // namespace sfumato::ui
