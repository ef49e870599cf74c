#include "ui/theme/desktop_appearance.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace sfumato::ui {
namespace {

using Groups = QMap<QString, QVariantMap>;

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop"),
              kPath = QStringLiteral("/org/freedesktop/portal/desktop"),
              kInterface = QStringLiteral("org.freedesktop.portal.Settings"),
              kAppearance = QStringLiteral("org.freedesktop.appearance"),
              kGnome = QStringLiteral("org.gnome.desktop.interface");
constexpr int kFirstAnswerMs = 100, kLaterMs = 5000;

/// (ddd) in sRGB; a component outside 0..1 means that there is none.
QColor colourOf(const QVariant& value)
{
    if (!value.canConvert<QDBusArgument>()) return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)")) return {};
    double r = -1, g = -1, b = -1;
    argument.beginStructure();
    argument >> r >> g >> b;
    argument.endStructure();
    for (const double part : {r, g, b})
        if (!(part >= 0 && part <= 1)) return {};
    return QColor::fromRgbF(float(r), float(g), float(b));
}

} // namespace

SettingsSignal* SettingsSignal::on(QDBusConnection bus)
{
    static QList<SettingsSignal*> all;
    auto* signal = new SettingsSignal;
    bus.connect({}, kPath, kInterface, QStringLiteral("SettingChanged"), signal, SIGNAL(received(QDBusMessage)));
    all += signal;
    return signal;
}

DesktopAppearance::DesktopAppearance(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)),
      palette_is_dark_(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    if (!bus_.isConnected()) return;
    qDBusRegisterMetaType<Groups>();
    first_answer_ = requestAll(kFirstAnswerMs);
    connect(SettingsSignal::on(bus_), &SettingsSignal::received, this, &DesktopAppearance::onSettingChanged);
}

QDBusPendingCall DesktopAppearance::requestAll(int timeoutMs)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    question << QStringList{kAppearance, kGnome};
    return bus_.asyncCall(question, timeoutMs);
}

void DesktopAppearance::waitForFirstReply()
{
    if (!first_answer_) return;
    QDBusPendingCall answer = *first_answer_;
    first_answer_.reset();
    answer.waitForFinished();
    if (applySettings(answer) || answer.error().type() != QDBusError::NoReply) return;
    // The portal is only just being started: its answer may come later.
    auto* later = new QDBusPendingCallWatcher(requestAll(kLaterMs), this);
    connect(later, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        if (applySettings(*done)) Q_EMIT changed();
    });
}

bool DesktopAppearance::applySettings(const QDBusPendingCall& answer)
{
    const QDBusPendingReply<Groups> reply = answer;
    if (!reply.isValid()) return false;
    const Groups groups = reply.value();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            applySetting(group.key(), entry.key(), entry.value());
    return true;
}

void DesktopAppearance::onSettingChanged(const QDBusMessage& signal)
{
    const QVariantList arguments = signal.arguments(); // group, key, value
    if (arguments.size() != 3) return;
    const auto before = std::tuple(dark_, accent_, motion_);
    applySetting(arguments[0].toString(), arguments[1].toString(), arguments[2].value<QDBusVariant>().variant());
    if (before != std::tuple(dark_, accent_, motion_)) Q_EMIT changed();
}

void DesktopAppearance::applySetting(const QString& group, const QString& key, const QVariant& value)
{
    if (group == kGnome && key == QLatin1String("enable-animations")) motion_ = value.toBool();
    if (group != kAppearance) return;
    if (key == QLatin1String("color-scheme"))
        dark_ = value.toUInt() == 0 ? std::nullopt : std::optional(value.toUInt() == 1);
    if (key == QLatin1String("accent-color")) accent_ = colourOf(value);
    if (key == QLatin1String("reduced-motion")) motion_ = value.toUInt() == 0;
}

} // namespace sfumato::ui
