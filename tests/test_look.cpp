// Themes and accents: readable in every combination, switched while the window is open, following the desktop.
#include "core/studio/support/settings.h"
#include "ui/theme/accents.h"
#include "ui/theme/desktop_appearance.h"
#include "ui/theme/theme_controller.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDBusMetaType>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace sfumato;
using namespace sfumato::ui;

using Groups = QMap<QString, QVariantMap>;

/// The settings portal, as far as it is asked.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups groups;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList&) { return groups; }
};

namespace {

/// A desktop on a private connection, answering on a thread of its own as another process does.
class Desktop : public QObject {
public:
    explicit Desktop(uint scheme)
    {
        qDBusRegisterMetaType<Groups>();
        portal_.groups = {{"org.freedesktop.appearance", {{"color-scheme", scheme}}},
                          {"org.gnome.desktop.interface", {{"enable-animations", false}}}};
        portal_.moveToThread(&thread_);
        server_.moveToThread(&thread_);
        connect(&server_, &QDBusServer::newConnection, &portal_, [this](QDBusConnection connection) {
            connection.registerObject("/org/freedesktop/portal/desktop", &portal_, QDBusConnection::ExportAllSlots);
            peers_ += connection;
            served_ = true;
        });
        thread_.start();
        bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToPeer(server_.address(), "desktop"));
        [this] { QTRY_VERIFY(served_); }();
    }
    ~Desktop() override
    {
        QDBusConnection::disconnectFromPeer("desktop");
        thread_.quit();
        thread_.wait();
    }
    void say(uint scheme)
    {
        QMetaObject::invokeMethod(&portal_, [this, scheme] {
            QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                             "org.freedesktop.portal.Settings", "SettingChanged");
            signal << "org.freedesktop.appearance" << "color-scheme" << QVariant::fromValue(QDBusVariant(scheme));
            for (const QDBusConnection& peer : peers_) peer.send(signal);
        });
    }
    std::unique_ptr<QDBusConnection> bus;

private:
    QThread thread_;
    Portal portal_;
    QDBusServer server_{QStringLiteral("unix:tmpdir=/tmp")};
    QList<QDBusConnection> peers_;
    std::atomic<bool> served_ = false;
};

/// Holds up the threads of all buses, for ten seconds at most: nobody shall wait for them.
class BusyBus {
public:
    BusyBus()
    {
        if (pipe(entered_) != 0 || pipe(leave_) != 0) return;
        struct sigaction action {};
        action.sa_handler = [](int) {
            char byte = 0;
            if (write(entered_[1], &byte, 1) == 1) (void)!read(leave_[0], &byte, 1);
        };
        sigaction(SIGUSR1, &action, nullptr);
        for (const QString& task : QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name("/proc/self/task/" + task + "/comm");
            // A thread is called by its class, of which the system keeps fifteen letters.
            if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != "QDBusConnection") continue;
            char byte = 0;
            if (syscall(SYS_tgkill, getpid(), task.toInt(), SIGUSR1) == 0 && read(entered_[0], &byte, 1) == 1) ++held_;
        }
        rescue_ = std::jthread([this](const std::stop_token& stop) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait_for(lock, stop, std::chrono::seconds(10), [] { return false; });
            const int threads = held_.exchange(0);
            for (int i = 0; i < threads; ++i) (void)!write(leave_[1], "", 1);
        });
    }
    [[nodiscard]] bool held() const { return held_ > 0; }

private:
    static inline int entered_[2], leave_[2];
    std::atomic<int> held_ = 0;
    std::jthread rescue_; // the last: it ends first
};

} // namespace

class TestLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_accent_is_readable_in_both_themes()
    {
        for (const char* name : kThemes)
            for (const AccentRow& row : accentRows()) {
                applyAppearance(
                    {.theme = QLatin1String(name), .accent = accentColour(QLatin1String(row.id)), .motion = true});
                QVERIFY2(contrast(theme().accent, theme().panel) >= 3.5, row.id);      // 3 for what is no text
                QVERIFY2(contrast(theme().onAccent, theme().accent) >= 4.0, row.id);
            }
    }

    void any_colour_of_a_desktop_is_made_fit()
    {
        for (const char* name : kThemes)
            for (const QColor& colour :
                 {QColor(Qt::black), QColor(Qt::white), QColor(Qt::blue), QColor(Qt::yellow), QColor("#262626")}) {
                applyAppearance({.theme = QLatin1String(name), .accent = colour, .motion = true});
                QVERIFY2(contrast(theme().accent, theme().panel) >= 4.4, qPrintable(colour.name()));
                QVERIFY2(contrast(theme().onAccent, theme().accent) >= 4.5, qPrintable(colour.name()));
            }
    }

    void text_is_readable_in_both_themes()
    {
        for (const char* name : kThemes) {
            applyTheme(name);
            const Theme& t = theme();
            for (const QColor& ground : {t.window, t.panel, t.field}) {
                QVERIFY2(contrast(t.text, ground) >= 4.5, name);
                QVERIFY2(contrast(t.muted, ground) >= 4.5, name);
            }
            QVERIFY2(contrast(t.onAccent, t.accent) >= 4.0, name);
        }
        applyTheme("dark");
    }

    /// Prompts and names of files are shown as they are; only a label that asks for it reads markup.
    void text_from_outside_is_no_markup()
    {
        applyTheme("dark");
        QLabel name(QStringLiteral("<b>__nowhere__</b>")), link(QStringLiteral("<a href=\"x\">open</a>"));
        link.setTextFormat(Qt::RichText);
        for (QLabel* label : {&name, &link}) label->ensurePolished();
        QCOMPARE(name.textFormat(), Qt::PlainText);
        QCOMPARE(link.textFormat(), Qt::RichText);
    }

    void contrast_is_that_of_the_standard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01); // the well-known grey that just passes
    }

    void a_setting_repaints_what_is_open()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.set(setting::kTheme, QStringLiteral("dark"));
        DesktopAppearance desktop(QDBusConnection("none"));
        ThemeController keeper(settings, desktop);
        QLabel label("x");
        label.show();
        QCOMPARE(theme().name, QString("dark"));
        settings.set(setting::kTheme, QStringLiteral("light"));
        QCOMPARE(theme().name, QString("light"));
        QTRY_COMPARE(label.palette().color(QPalette::Window), theme().panel);
        settings.set(setting::kAccent, QStringLiteral("ultramarine"));
        QVERIFY(theme().accent.hue() > 200 && theme().accent.hue() < 250);
        QTRY_COMPARE(label.palette().color(QPalette::Highlight), theme().accent);
    }

    void motion_stops_where_it_is_not_wanted()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        DesktopAppearance desktop(QDBusConnection("none"));
        ThemeController keeper(settings, desktop);
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        settings.set(setting::kMotion, QStringLiteral("reduced"));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void the_desktop_decides_and_is_followed()
    {
        Desktop desktop(1);
        DesktopAppearance look(*desktop.bus);
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        ThemeController keeper(settings, look);
        QVERIFY(look.dark());
        QVERIFY(!look.motion());
        QCOMPARE(theme().name, QString("dark"));
        QSignalSpy changed(&look, &DesktopAppearance::changed);
        desktop.say(2);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(theme().name, QString("light"));
        settings.set(setting::kTheme, QStringLiteral("dark"));      // a person's word counts for more
        desktop.say(1);
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(theme().name, QString("dark"));
    }

    /// As the program ends while the thread of the bus is busy with others, who read its accessibility tree or change
    /// the input method: the window must not wait for it.
    void it_can_be_let_go_while_the_bus_is_busy()
    {
        Desktop desktop(1);
        auto look = std::make_unique<DesktopAppearance>(*desktop.bus);
        look->waitForFirstReply();
        const BusyBus busy;
        QVERIFY(busy.held());
        look.reset();
        QVERIFY2(busy.held(), "the bus had to be freed first");
    }

    void without_a_wish_of_the_desktop_its_palette_decides()
    {
        QPalette light;
        light.setColor(QPalette::Window, Qt::white);
        QApplication::setPalette(light);
        QVERIFY(!DesktopAppearance(QDBusConnection("none")).dark());
        QPalette dark;
        dark.setColor(QPalette::Window, QColor("#202020"));
        QApplication::setPalette(dark);
        QVERIFY(DesktopAppearance(QDBusConnection("none")).dark());
        Desktop desktop(0);     // "no preference"
        DesktopAppearance look(*desktop.bus);
        look.waitForFirstReply();
        QVERIFY(look.dark());
    }
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
