// What a screen reader finds: items with names, states and actions; letters in a closed list.
#include "tests/support/window_fixture.h"

#include "core/studio/gallery/library.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/picture_grid.h"

#include <QAccessible>
#include <QListWidget>
#include <QSignalSpy>
#include <QStyleHints>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QAccessibleInterface* seen(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

QList<QAccessibleInterface*> items(QObject* view)
{
    QList<QAccessibleInterface*> found;
    QAccessibleInterface* list = seen(view);
    for (int i = 0; i < list->childCount(); ++i)
        if (list->child(i)->role() == QAccessible::ListItem) found += list->child(i);
    return found;
}

void act(QAccessibleInterface* item, const QString& action)
{
    QAccessibleActionInterface* actions = item->actionInterface();
    QVERIFY(actions && actions->actionNames().contains(action));
    actions->doAction(action);
}

} // namespace

class TestAssistive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pictures_steps_and_jobs_have_names_and_can_be_chosen()
    {
        WindowFixture fixture({.size = {1400, 1000}});
        QVERIFY(fixture.wait_for_model());
        for (const char* prompt : {"a red house", "the sea at sunset"}) {
            fixture.change_request([&](GenerationRequest& request) {
                request.prompt = prompt;
                request.steps = 2;
            });
            QVERIFY(fixture.make_picture());
            fixture.settle();
        }
        auto& grid = *fixture.gallery().findChild<PictureGrid*>();
        QTRY_COMPARE(items(&grid).size(), 2);
        QCOMPARE(seen(&grid)->role(), QAccessible::List);
        QTRY_COMPARE(items(&grid)[0]->text(QAccessible::Name), QString("the sea at sunset"));
        QTRY_COMPARE(items(&grid)[1]->text(QAccessible::Name), QString("a red house"));
        QVERIFY(items(&grid)[1]->text(QAccessible::Description).contains(".png"));
        QCOMPARE(items(&grid)[0], items(&grid)[0]);      // the same object each time: it is known by its id
        QVERIFY(grid.viewport()->rect().contains(grid.viewport()->mapFromGlobal(items(&grid)[0]->rect().center())));

        act(items(&grid)[1], QAccessibleActionInterface::pressAction());
        QVERIFY(items(&grid)[1]->state().selected && !items(&grid)[0]->state().selected);
        QCOMPARE(grid.currentIndex().row(), 1);
        act(items(&grid)[0], QAccessibleActionInterface::toggleAction());
        QVERIFY(items(&grid)[0]->state().selected && items(&grid)[1]->state().selected);
        QSignalSpy activated(&grid, &PictureGrid::activated);
        act(items(&grid)[0], "Activate");
        QCOMPARE(activated.count(), 1);
        const QPoint middle = items(&grid)[1]->rect().center();
        QCOMPARE(seen(&grid)->childAt(middle.x(), middle.y()), items(&grid)[1]);

        QStringList steps;
        for (QListView* view : fixture.filmstrip().findChildren<QListView*>())
            for (const QAccessibleInterface* item : items(view)) steps += item->text(QAccessible::Name);
        QVERIFY(steps.size() >= 2);
        QVERIFY(!steps.contains(QString()));
        for (QListView* view : fixture.window->findChildren<QListView*>()) {
            if (view->parentWidget()->inherits("QComboBoxPrivateContainer")) continue; // with separators between items
            for (QAccessibleInterface* item : items(view)) {
                QVERIFY2(!item->text(QAccessible::Name).isEmpty(),
                         qPrintable(QString("%1 in %2").arg(view->accessibleName(),
                                                            view->parentWidget()->metaObject()->className())));
                QVERIFY(item->actionInterface() && item->state().selectable);
                QCOMPARE(item->parent(), seen(view));
            }
        }
    }

    void items_come_and_go_with_their_rows()
    {
        QListWidget list;
        list.addItems({"one", "two", "three"});
        list.show();
        QAccessibleInterface* two = seen(&list)->child(1);
        delete list.takeItem(0);
        QCOMPARE(seen(&list)->indexOfChild(two), 0);        // the same, at another place
        QCOMPARE(seen(&list)->child(0), two);
        QCOMPARE(two->text(QAccessible::Name), QString("two"));
        delete list.takeItem(0);
        QVERIFY(!two->isValid());
        QCOMPARE(two->text(QAccessible::Name), QString());
        QVERIFY(two->rect().isEmpty());
        QCOMPARE(seen(&list)->childCount(), 1);
        list.setContextMenuPolicy(Qt::CustomContextMenu);
        QSignalSpy menu(&list, &QListWidget::customContextMenuRequested);
        act(seen(&list)->child(0), QAccessibleActionInterface::showMenuAction());
        QTRY_COMPARE(menu.count(), 1);
        QVERIFY(list.visualItemRect(list.item(0)).contains(menu[0][0].toPoint()));
    }

    void letters_in_a_closed_list_search_it_and_take_up_no_tool()
    {
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model());
        NamedCombo* combo = nullptr;
        for (auto* one : fixture.window->findChildren<NamedCombo*>())
            if (one->isVisible() && one->isEnabled() && one->count() > 3) combo = one;
        QVERIFY(combo);
        combo->setFocus();
        QGuiApplication::styleHints()->setKeyboardInputInterval(-1);    // every letter begins anew
        QSet<QString> letters;
        for (int i = 0; i < combo->count(); ++i)
            if (combo->model()->flags(combo->model()->index(i, 0)) & Qt::ItemIsEnabled) // the others are not to be had
                letters += combo->itemText(i).left(1).toLower();
        for (QAction* action : fixture.window->findChildren<QAction*>()) {
            const QString keys = action->shortcut().toString().toLower();
            if (keys.size() != 1 || !keys[0].isLetter() || !action->isEnabled()) continue;
            QSignalSpy triggered(action, &QAction::triggered);
            QTest::keyClick(combo, keys[0].toLatin1());
            QVERIFY2(triggered.isEmpty(), qPrintable(action->objectName()));
            if (letters.contains(keys)) QCOMPARE(combo->currentText().left(1).toLower(), keys);
            combo->setCurrentIndex(0);
        }
    }
};

QTEST_MAIN(TestAssistive)
#include "test_assistive.moc"
