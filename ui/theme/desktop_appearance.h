#pragma once
#include <QColor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace sfumato::ui {

/// What hears the portal's signal. It stays for as long as the program runs: to let an object go that hears the bus, Qt
/// waits for the thread of the bus, which may itself be waiting for the window's to answer somebody who reads the
/// accessibility tree or changes the input method. Both would wait for ever.
class SettingsSignal final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static SettingsSignal* on(QDBusConnection bus);

Q_SIGNALS:
    void received(const QDBusMessage& signal);

private:
    SettingsSignal() = default;
};

/// What the desktop asks programs to look like: org.freedesktop.appearance of the settings portal
/// (https://flatpak.github.io/xdg-desktop-portal), followed as it changes. Without a portal, the lightness of the
/// palette that Qt found decides between dark and light.
class DesktopAppearance final : public QObject {
    Q_OBJECT
public:
    /// Asks at once and does not wait. To be made before the program sets a palette of its own.
    explicit DesktopAppearance(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);
    /// Waits for the first answer, a tenth of a second at most.
    void waitForFirstReply();

    [[nodiscard]] bool dark() const { return dark_.value_or(palette_is_dark_); }
    [[nodiscard]] QColor accent() const { return accent_; } ///< invalid: the desktop has none
    [[nodiscard]] bool motion() const { return motion_; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDBusPendingCall requestAll(int timeoutMs);
    void onSettingChanged(const QDBusMessage& signal);
    bool applySettings(const QDBusPendingCall& answer);
    void applySetting(const QString& group, const QString& key, const QVariant& value);
    QDBusConnection bus_;
    std::optional<QDBusPendingCall> first_answer_;
    const bool palette_is_dark_;
    std::optional<bool> dark_;
    QColor accent_;
    bool motion_ = true;
};

} // namespace sfumato::ui
