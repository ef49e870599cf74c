// Everything without a mouse: each control can be reached and left by Tab, and says what it is.
#include "tests/support/window_fixture.h"

#include "ui/actions/actions.h"
#include "ui/window/command_palette.h"
#include "ui/settings/settings_dialog.h"
#include "ui/explorer/explorer_window.h"
#include "ui/theme/icons.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/keyboard_menu.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : WindowFixture {
    Fixture() : WindowFixture({.size = {1400, 1000}}) { (void)wait_for_model(); }
    /// One picture, so that filmstrip, history and gallery hold something.
    void makePicture()
    {
        change_request([](GenerationRequest& request) {
            request.prompt = "a red house";
            request.steps = 2;
        });
        QVERIFY(make_picture());
        settle();
    }
    /// The window that the action opens.
    QWidget* open_window(const char* id)
    {
        action(id)->trigger();
        settle();
        for (QWidget* other : QApplication::topLevelWidgets())
            if (other->isVisible() && other != window.get() && other->isWindow()
                && other->parentWidget() == window.get() && !qobject_cast<QDockWidget*>(other))
                return other;
        return nullptr;
    }
};

QString describe(const QWidget* widget)
{
    QString path = QStringLiteral(" “%1”").arg(widget->property("text").toString());
    for (; widget; widget = widget->parentWidget())
        path = QStringLiteral("/%1%2").arg(QLatin1String(widget->metaObject()->className()),
                                           widget->accessibleName().isEmpty() ? QString()
                                                                              : "(" + widget->accessibleName() + ")")
            + path;
    return path;
}

/// Takes the focus of its own: neither a part that passes it on nor a list that pops up.
bool isControl(const QWidget* widget, const QWidget* window)
{
    if (widget->window() != window || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) return false;
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->text().isEmpty()) return false;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && !button->isVisible() && button->text().isEmpty() && button->icon().isNull())
        return false;
    if (qobject_cast<const QTabBar*>(widget->parentWidget()))
        return false; // its arrows are Qt's, where tabs do not fit
    if (widget->parentWidget() && widget->parentWidget()->focusPolicy() != Qt::NoFocus
        && widget->parentWidget()->inherits("QAbstractSpinBox"))
        return false;
    return !widget->inherits("QComboBoxListView")
        && !(widget->parentWidget() && widget->parentWidget()->inherits("QComboBox"));
}

/// Tab stops at the chosen one of a group of which one is chosen.
bool isTabStop(const QWidget* widget, const QWidget* window)
{
    if (!isControl(widget, window) || !widget->isVisible() || !widget->isEnabled()
        || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return !button || !button->group() || !button->group()->exclusive() || button->isChecked()
        || !button->group()->checkedButton();
}

QStringList unnamed(QWidget* window)
{
    QStringList faults;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!isControl(widget, window)) continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            faults += "no accessible name: " + describe(widget);
        if (widget->focusPolicy() & Qt::TabFocus && widget->toolTip().isEmpty())
            faults += "no tooltip: " + describe(widget);
    }
    return faults;
}

/// Presses Tab until it is back; what it did not come by.
QStringList unreached(QWidget* window, Qt::Key key)
{
    QSet<QWidget*> left;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (isTabStop(widget, window)) left += widget;
    if (left.size() < 2) return {};     // nowhere to go
    const int most = 2 * int(left.size()) + 10;
    QWidget* before = nullptr;
    int stays = 0;      // a text with a link is stopped at twice
    for (int i = 0; i < most; ++i) {
        QWidget* now = window->focusWidget();
        stays = now && now == before ? stays + 1 : 0;
        if (stays > 1) return {"cannot be left: " + describe(now)};
        left.remove(now);
        if (const auto* button = qobject_cast<QAbstractButton*>(now);
            button && button->group() && button->group()->exclusive())
            for (QAbstractButton* other : button->group()->buttons())
                left.remove(other); // one stop for all; the arrows go on
        before = now;
        QTest::keyClick(now ? now : window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QStringList faults;
    for (const QWidget* widget : left) faults += "cannot be reached: " + describe(widget);
    return faults;
}

void none(const QStringList& faults)
{
    for (const QString& fault : faults) qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void every_action_has_an_icon_and_a_shortcut_of_its_own()
    {
        QSet<QString> keys;
        for (const ActionRow& row : actionRows()) {
            QVERIFY2(!icon(QLatin1String(row.icon)).isNull(), row.id);
            const QString shortcut = QLatin1String(row.shortcut);
            if (shortcut.isEmpty()) continue;
            QVERIFY2(!QKeySequence(shortcut).isEmpty(), row.id);
            QVERIFY2(!keys.contains(shortcut), row.id);
            keys += shortcut;
        }
    }

    void every_control_of_the_window_says_what_it_is()
    {
        Fixture fixture;
        fixture.makePicture();
        none(unnamed(fixture.window.get()));
    }

    void tab_comes_by_every_control_and_goes_on()
    {
        Fixture fixture;
        for (QDockWidget* dock : fixture.window->findChildren<QDockWidget*>()) dock->raise();
        none(unreached(fixture.window.get(), Qt::Key_Tab));
        fixture.makePicture();
        none(unreached(fixture.window.get(), Qt::Key_Tab));
        none(unreached(fixture.window.get(), Qt::Key_Backtab));
    }

    void dialogs_too_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : {"settings", "shortcuts", "palette", "explorer", "about"})
            QTest::newRow(action) << QByteArray(action);
    }
    void dialogs_too()
    {
        QFETCH(QByteArray, action);
        Fixture fixture;
        QWidget* dialog = fixture.open_window(action);
        QVERIFY(dialog);
        none(unnamed(dialog));
        none(unreached(dialog, Qt::Key_Tab));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void the_focus_is_seen()
    {
        Fixture fixture;
        fixture.settle();
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            if (!isTabStop(widget, fixture.window.get()) || qobject_cast<QLabel*>(widget))
                continue; // of a text, its link is marked
            widget->clearFocus();
            const QImage before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(widget->hasFocus());
            QCoreApplication::processEvents();
            const QImage after = widget->grab().toImage();
            QVERIFY2(before != after, qPrintable(describe(widget)));
        }
    }

    void from_a_search_down_goes_to_what_was_found()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* search = new SearchField;
        search->setTexts("Search", "Search");
        auto* view = new QListView;
        QStringListModel model;
        view->setModel(&model);
        search->setResults(view);
        column->addWidget(search);
        column->addWidget(view);
        window.show();
        window.activateWindow();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(window.focusWidget(), static_cast<QWidget*>(search));      // nothing was found
        model.setStringList({"one", "two"});
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(window.focusWidget(), static_cast<QWidget*>(view));
        QCOMPARE(view->currentIndex().row(), 0);
    }

    void the_menu_key_asks_for_the_menu_of_the_current_item()
    {
        QListView view;
        QStringListModel model({"one", "two", "three"});
        view.setModel(&model);
        view.resize(200, 300);
        view.setContextMenuPolicy(Qt::CustomContextMenu);
        openMenuByKey(&view);
        view.show();
        QSignalSpy asked(&view, &QWidget::customContextMenuRequested);
        const auto press = [&] {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, view.rect().center(),
                                    view.mapToGlobal(view.rect().center()));
            QCoreApplication::sendEvent(&view, &event);
        };
        press();
        QCOMPARE(asked.size(), 0);      // nothing is current
        view.setCurrentIndex(model.index(1));
        press();
        QCOMPARE(view.indexAt(asked.value(0).value(0).toPoint()).row(), 1);
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
