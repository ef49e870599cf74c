// The window on small and large screens, in long and short languages: nothing is cut off, nothing lies outside.
// With SFUMATO_ARTEFACTS=DIR pictures of every panel, at both ends and in both themes, are put there (the test
// small_screens_pictures, label slow: into tests/artefacts/small_screens of the build tree).
#include "tests/support/window_fixture.h"

#include "core/studio/jobs/job_service.h"
#include "core/studio/support/settings.h"
#include "ui/i18n/language.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QString artefacts() { return qEnvironmentVariable("SFUMATO_ARTEFACTS"); }

QString what(const QWidget* widget)
{
    const QString name
        = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
    QString path;
    for (const QWidget* w = widget->parentWidget(); w; w = w->parentWidget())
        path += QStringLiteral(" < ") + QLatin1String(w->metaObject()->className());
    return QStringLiteral("%1 “%2”%3").arg(QLatin1String(widget->metaObject()->className()), name, path);
}

bool isSeenControl(const QWidget* widget)
{
    if (!widget->isVisible() || widget->objectName().startsWith("qt_dockwidget")
        || widget->inherits("QLineEditIconButton"))
        return false; // Qt's own keep to their place
    for (const QWidget* parent = widget; parent; parent = parent->parentWidget())
        if (qobject_cast<const QDockWidget*>(parent) && parent->visibleRegion().isEmpty())
            return false; // behind another: its turn comes
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->text().isEmpty() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
    if (qobject_cast<const QAbstractButton*>(widget))
        return !qobject_cast<const QTabBar*>(widget->parentWidget()); // Qt's arrows
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

/// What scrolls it, if it can be scrolled to along both ways.
const QAbstractScrollArea* scrollerOf(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent); area && area->isAncestorOf(widget))
            return area;
    return nullptr;
}

QStringList faults(const QWidget* window)
{
    QStringList found;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->window() != window || !isSeenControl(widget)) continue;
        QSize least = widget->minimumSizeHint().boundedTo(widget->maximumSize());
        if (const auto* number = qobject_cast<const QAbstractSpinBox*>(widget)) // the largest there can be may be cut
            least.setWidth(number->fontMetrics().horizontalAdvance(number->text()) + 12);
        if (widget->width() + 1 < std::min(least.width(), widget->sizeHint().width())
            || widget->height() + 1 < least.height())
            found += QStringLiteral("cut off, %1×%2 of %3×%4: %5")
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(least.width())
                         .arg(least.height())
                         .arg(what(widget));
        QRect place(widget->mapTo(window, QPoint()), widget->size());
        const QWidget* room = window;
        if (const QAbstractScrollArea* area = scrollerOf(widget)) {
            // Wherever it can be scrolled to is reached; what cannot be scrolled to is outside.
            room = area->viewport();
            place.moveTopLeft(widget->mapTo(area, QPoint()) - area->viewport()->pos());
            const QScrollBar *across = area->horizontalScrollBar(), *down = area->verticalScrollBar();
            const QRect reached(-across->value(), -down->value(), room->width() + across->maximum(),
                                room->height() + down->maximum());
            if (!reached.contains(place)) found += "cannot be scrolled to: " + what(widget);
            continue;
        }
        if (!room->rect().contains(place))
            found += QStringLiteral("outside, %1,%2 %3×%4: %5")
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height())
                         .arg(what(widget));
        for (const QWidget* parent = widget->parentWidget(); parent && parent != window;
             parent = parent->parentWidget())
            if (const QRect held(widget->mapTo(parent, QPoint()), widget->size()); !parent->rect().contains(held)) {
                found += QStringLiteral("beyond what holds it, to %1,%2 of %3×%4: %5")
                             .arg(held.right() + 1)
                             .arg(held.bottom() + 1)
                             .arg(parent->width())
                             .arg(parent->height())
                             .arg(what(widget));
                break;
            }
    }
    return found;
}

/// Titles that are shortened say themselves whole in a tip, and keep some letters.
QStringList tabFaults(const QWidget* window)
{
    QStringList found;
    for (const QTabBar* tabs : window->findChildren<QTabBar*>()) {
        if (!tabs->isVisible()) continue;
        for (int i = 0; i < tabs->count(); ++i) {
            const QRect place = tabs->tabRect(i);
            if (!tabs->rect().contains(place)) found += "tab outside: " + tabs->tabText(i);
            if (place.width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i).left(2))
                    + tabs->fontMetrics().horizontalAdvance(QChar(0x2026)))
                found += "tab without its word: " + tabs->tabText(i);
            if (tabs->tabToolTip(i).remove(u'&') != tabs->tabText(i).remove(u'&'))
                found += "tab without a tip: " + tabs->tabText(i);
        }
    }
    return found;
}

/// Where a panel would have to be scrolled sideways.
QStringList sidewaysFaults(const QWidget* window)
{
    QStringList found;
    for (const QDockWidget* dock : window->findChildren<QDockWidget*>())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(dock->widget());
            area && !dock->visibleRegion().isEmpty() && area->horizontalScrollBar()->maximum() > 0)
            found += QStringLiteral("%1 is too wide by %2")
                         .arg(dock->objectName())
                         .arg(area->horizontalScrollBar()->maximum());
    return found;
}

/// Of the window of that size, once its layouts have come to rest.
QStringList faultsAtRest(const QWidget& window, QSize size)
{
    QStringList found;
    (void)QTest::qWaitFor([&] {
        found = faults(&window) + tabFaults(&window);
        if (size.width() >= 1024) found += sidewaysFaults(&window);
        if (window.size() != size)
            found += QStringLiteral("needs %1×%2")
                         .arg(window.minimumSizeHint().width())
                         .arg(window.minimumSizeHint().height());
        return found.isEmpty();
    });
    return found;
}

void takePicture(QWidget& window, const QString& name)
{
    if (!artefacts().isEmpty())
        window.grab().save(QStringLiteral("%1/%2 %3.png").arg(artefacts(), QTest::currentDataTag(), name));
}

/// At the beginning and at the end of what scrolls.
void takePictures(QWidget& window, const QDockWidget& dock)
{
    if (artefacts().isEmpty()) return;
    for (const bool end : {false, true}) {
        for (QScrollBar* bar : dock.findChildren<QScrollBar*>())
            if (bar->orientation() == Qt::Vertical) bar->setValue(end ? bar->maximum() : 0);
        QCoreApplication::processEvents();
        takePicture(window, dock.objectName() + (end ? QStringLiteral(" end") : QStringLiteral(" begin")));
    }
}

} // namespace

class TestSmallScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(artefacts().isEmpty() || QDir().mkpath(artefacts())); }
    void cleanupTestCase() { applyTheme("dark"); }

    void every_panel_fits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const QSize size : {QSize(800, 500), QSize(1024, 700), QSize(3840, 2160)})
            for (const char* theme : artefacts().isEmpty() ? QList{"dark"} : QList{"dark", "light"})
                for (const char* language : {"de", "ja"})
                    QTest::addRow("%dx%d %s %s", size.width(), size.height(), theme, language)
                        << size << QString(theme) << QString(language);
    }
    void every_panel_fits()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, theme);
        QFETCH(const QString, language);
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model());
        fixture.studio->settings().set(setting::kLanguage, language);
        const Language spoken(fixture.studio->settings());
        applyTheme(theme);
        fixture.change_request([](GenerationRequest& request) {
            request.prompt = "a red house by the sea at sunset";
            request.steps = 2;
        });
        fixture.action("generate")->trigger();
        QTRY_COMPARE(fixture.studio->jobs().queue().jobs().size() > 0, true);
        fixture.settle();
        fixture.window->resize(size);
        QStringList all;
        for (QDockWidget* dock : fixture.window->findChildren<QDockWidget*>()) {
            dock->raise();
            fixture.settle();
            QCoreApplication::processEvents();
            all += faultsAtRest(*fixture.window, size);
            takePictures(*fixture.window, *dock);
        }
        fixture.action("new_canvas")->trigger();
        for (const char* tool : {"brush", "lasso", "fill", "wand", "picker", "frame", "hand"}) {
            fixture.action(qPrintable(QStringLiteral("tool_%1").arg(QLatin1String(tool))))->trigger();
            fixture.settle();
            all += faultsAtRest(*fixture.window, size);
            takePicture(*fixture.window, QLatin1String(tool));
        }
        all.removeDuplicates();
        for (const QString& fault : all) qWarning().noquote() << fault;
        QVERIFY(all.isEmpty());
    }

    void every_dialog_fits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "ja"}) QTest::addRow("%s", language) << QString(language);
    }
    /// On the smallest screen, beside what its frame takes.
    void every_dialog_fits()
    {
        QFETCH(const QString, language);
        constexpr QSize kRoom(784, 460);
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model());
        fixture.studio->settings().set(setting::kLanguage, language);
        const Language spoken(fixture.studio->settings());
        QStringList all;
        for (const char* id : {"settings", "shortcuts", "about", "grid", "explorer", "palette"}) {
            fixture.action(id)->trigger();
            fixture.settle();
            QDialog* dialog = nullptr;
            for (auto* open : fixture.window->findChildren<QDialog*>())
                if (open->isVisible()) dialog = open;
            QVERIFY2(dialog, id);
            const QSize room = dialog->screen()->availableSize();
            if (dialog->width() > room.width() || dialog->height() > room.height())
                all += QStringLiteral("%1 is larger than the screen").arg(QLatin1String(id));
            dialog->resize(kRoom);
            QCoreApplication::processEvents();
            if (dialog->width() > kRoom.width() || dialog->height() > kRoom.height())
                all += QStringLiteral("%1 needs %2×%3")
                           .arg(QLatin1String(id))
                           .arg(dialog->width())
                           .arg(dialog->height());
            for (const QString& fault : faults(dialog)) all += QStringLiteral("%1: %2").arg(QLatin1String(id), fault);
            if (!artefacts().isEmpty())
                dialog->grab().save(
                    QStringLiteral("%1/dialog %2 %3.png").arg(artefacts(), QLatin1String(id), language));
            dialog->close();
            fixture.settle();
        }
        all.removeDuplicates();
        for (const QString& fault : all) qWarning().noquote() << fault;
        QVERIFY(all.isEmpty());
    }
};

QTEST_MAIN(TestSmallScreens)
#include "test_small_screens.moc"
