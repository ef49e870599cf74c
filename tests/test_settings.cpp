#include "core/studio/support/data_dir.h"
#include "core/studio/support/settings.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace sfumato;

namespace {
const Setting<bool> kFlag{"test/flag", false};
} // namespace

class TestSettings : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

private Q_SLOTS:
    void values_of_every_type_survive_a_restart()
    {
        const QString file = dir_.filePath("a.ini");
        const QByteArray geometry("\0\x01\xff;=\n%", 7);
        {
            Settings settings(file);
            settings.set(setting::kTheme, QStringLiteral("light"));
            settings.set(setting::kWindowGeometry, geometry);
            settings.set(setting::kPreviewIntervalMs, -1);
            settings.set(kFlag, true);
            settings.set(setting::kModelFolders, QStringList{"/one, with comma"});
            settings.set(setting::kLastRequest, QStringLiteral("{\"prompt\": \"ö \\\"x\\\"\\n\"}"));
        }
        const Settings settings(file);
        QCOMPARE(settings.get(setting::kTheme), QStringLiteral("light"));
        QCOMPARE(settings.get(setting::kWindowGeometry), geometry);
        QCOMPARE(settings.get(setting::kPreviewIntervalMs), -1);
        QCOMPARE(settings.get(kFlag), true);
        QCOMPARE(settings.get(setting::kModelFolders), QStringList{"/one, with comma"});
        QCOMPARE(settings.get(setting::kLastRequest), QStringLiteral("{\"prompt\": \"ö \\\"x\\\"\\n\"}"));
        QCOMPARE(settings.get(setting::kDevice), QStringLiteral("auto"));       // untouched: the default
    }

    void a_change_is_said_once()
    {
        Settings settings(dir_.filePath("b.ini"));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(kFlag, true);
        settings.set(kFlag, true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QLatin1String>(), QLatin1String("test/flag"));
        settings.reset(kFlag);
        QCOMPARE(settings.get(kFlag), false);
        QCOMPARE(changed.size(), 2);
    }

    void nonsense_in_the_file_means_the_default()
    {
        const QString name = dir_.filePath("c.ini");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[preview]\ninterval_ms=soon\n[view\n\x01\x02 = \xff\xfe\n");
        file.close();
        const Settings settings(name);
        QCOMPARE(settings.get(setting::kPreviewIntervalMs), setting::kPreviewIntervalMs.fallback);
        QCOMPARE(settings.get(setting::kTheme), setting::kTheme.fallback);
    }

    void a_data_folder_is_made_where_asked_and_only_there()
    {
        const QString asked = dir_.filePath("new/data folder");
        const auto dir = DataDir::open(asked);
        QVERIFY(dir);
        QCOMPARE(dir->root(), asked);
        for (const QString& folder : {dir->outputs(), dir->models(), dir->thumbnails()}) {
            QVERIFY(folder.startsWith(asked + '/'));
            QVERIFY(QFileInfo(folder).isDir());
        }
        QVERIFY(DataDir::open(asked));
        QCOMPARE(QDir(asked).entryList(QDir::Files | QDir::Hidden), QStringList());     // the trial leaves no trace
    }

    void the_default_is_the_users_data_folder()
    {
        qputenv("XDG_DATA_HOME", dir_.filePath("share").toUtf8());
        QCOMPARE(DataDir::open()->root(), dir_.filePath("share/sfumato"));
    }

    void a_folder_that_cannot_be_written_is_one_clear_line()
    {
        QFile in_the_way(dir_.filePath("file"));
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        for (const QString& asked :
             {dir_.filePath("file"), dir_.filePath("file/below"), QStringLiteral("/proc/sfumato")}) {
            const auto refused = DataDir::open(asked);
            QVERIFY(!refused);
            const QString line = QString::fromStdString(refused.error().line());
            QVERIFY2(line.contains(asked) && line.contains("--data-dir") && !line.contains('\n'), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
