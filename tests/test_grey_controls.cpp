// What is grey says why, in its tip and to assistive tools; what is repainted of a large canvas; the candidates'
// buttons.
#include "tests/support/painting_window.h"
#include "ui/actions/action_button.h"
#include "ui/canvas/inpaint_bar.h"
#include "ui/widgets/usable.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QString describedAs(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Description) : QString();
}

QComboBox& areaOf(InpaintBar& bar)
{
    for (auto* combo : bar.findChildren<QComboBox*>())
        if (combo->accessibleName() == "Repaint area") return *combo;
    qFatal("the bar has no area");
}

/// As a hand does it.
void chooseByKey(QComboBox& combo, Qt::Key key)
{
    combo.setFocus();
    QTest::keyClick(&combo, key);
}

QToolButton* buttonWith(QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QToolButton*>())
        if (button->text().startsWith(text)) return button;
    return nullptr;
}

} // namespace

class TestGreyControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_reason_comes_and_goes_with_the_use()
    {
        QPushButton button;
        button.setToolTip("Make it");
        setUsable(button, false, QString("Nothing is chosen"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QString("Make it\nNothing is chosen"));
        QVERIFY(describedAs(button).contains("Nothing is chosen"));
        QCOMPARE(reasonOf(button), QString("Nothing is chosen"));
        button.setToolTip("Es machen"); // another language, or another tip
        QCOMPARE(button.toolTip(), QString("Es machen\nNothing is chosen"));
        setUsable(button, false, QString("It runs already"));
        QCOMPARE(button.toolTip(), QString("Es machen\nIt runs already"));
        setUsable(button, true, QString("It runs already"));
        QVERIFY(button.isEnabled());
        QCOMPARE(button.toolTip(), QString("Es machen"));
        QVERIFY(reasonOf(button).isEmpty());
    }

    void a_row_says_it_on_its_parts()
    {
        QWidget row;
        auto* field = new QPushButton(&row);
        field->setToolTip("A number");
        setUsable(row, false, QString("Only DDIM uses it"));
        QCOMPARE(field->toolTip(), QString("A number\nOnly DDIM uses it"));
        setUsable(row, true, {});
        QCOMPARE(field->toolTip(), QString("A number"));
    }

    void a_button_of_an_action_says_keys_and_reason()
    {
        QAction action;
        action.setShortcut(QKeySequence("F9"));
        QPushButton button;
        button.setToolTip("Make it");
        new ActionButton(button, action);
        setUsable(action, false, QString("Nothing is chosen"));
        QCOMPARE(button.toolTip(), QString("Make it (F9)\nNothing is chosen"));
        QVERIFY(!button.isEnabled());
        button.setToolTip("Es machen");
        QCOMPARE(button.toolTip(), QString("Es machen (F9)\nNothing is chosen"));
        setUsable(action, true, {});
        QCOMPARE(button.toolTip(), QString("Es machen (F9)"));
    }

    /// Nothing is made grey in another way.
    void one_way_for_the_whole_window()
    {
        const QRegularExpression call(R"((?:->|\.)set(?:Enabled|Disabled)\()");
        QStringList found;
        QDirIterator files(QStringLiteral(SFUMATO_SOURCE_DIR "/ui"), {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = QFileInfo(file.fileName()).fileName();
            // The helper; a list that has the reason beside the name; a button that has its action's.
            if (QStringList{"usable.cpp", "choice_row.cpp", "action_button.cpp"}.contains(name)) continue;
            if (QString::fromUtf8(file.readAll()).contains(call)) found << name;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(", ")));
    }

    void every_grey_control_of_the_window_says_why()
    {
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model());
        int grey = 0;
        QStringList silent;
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget);
            if (!control || widget->isEnabledTo(widget->parentWidget()) || widget->toolTip().isEmpty()) continue;
            ++grey;
            auto* tool = qobject_cast<QToolButton*>(widget);
            const QString reason = tool && tool->defaultAction() ? reasonOf(*tool->defaultAction()) : reasonOf(*widget);
            if (reason.isEmpty() || !widget->toolTip().endsWith(reason) || !describedAs(*widget).contains(reason))
                silent << widget->accessibleName() + ": " + widget->toolTip();
        }
        for (const QAction* action : fixture.window->findChildren<QAction*>()) {
            if (action->isEnabled() || action->isSeparator() || action->objectName().isEmpty()) continue;
            ++grey;
            if (reasonOf(*action).isEmpty() || !action->toolTip().endsWith(reasonOf(*action)))
                silent << action->objectName();
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join("\n")));
        QVERIFY(grey > 10);
        QCOMPARE(reasonOf(*fixture.action("cancel")), QString("No picture is being made"));
        QCOMPARE(reasonOf(*fixture.action("accept")), QString("There is no candidate yet: repaint something first"));
    }

    void only_the_masked_part_of_a_large_canvas()
    {
        QTemporaryDir folder;
        PaintingWindow fixture(folder.path()); // its model makes pictures of 512 pixels
        auto& bar = fixture.part<InpaintBar>();
        fixture.show(landscape(512, 512));
        fixture.press("tool_brush");
        QCOMPARE(bar.settings().area, InpaintArea::Whole);
        fixture.show(landscape(1024, 768));
        fixture.press("tool_brush");
        QCOMPARE(bar.settings().area, InpaintArea::Masked);
        fixture.show(landscape(640, 512));
        fixture.press("tool_brush");
        QCOMPARE(bar.settings().area, InpaintArea::Whole);
    }

    void the_area_that_was_chosen_is_kept()
    {
        QTemporaryDir folder;
        {
            PaintingWindow fixture(folder.path());
            auto& bar = fixture.part<InpaintBar>();
            fixture.show(landscape(1024, 768));
            fixture.press("tool_brush");
            fixture.drag({{300, 300}, {500, 400}}); // masked: now there is something to choose
            QComboBox& area = areaOf(bar);
            QVERIFY(area.isEnabled());
            chooseByKey(area, Qt::Key_Up);
            QCOMPARE(bar.settings().area, InpaintArea::Whole);
            fixture.show(landscape(1200, 1000));
            fixture.press("tool_brush");
            QCOMPARE(bar.settings().area, InpaintArea::Whole);
            fixture.settle();
        }
        PaintingWindow again(folder.path());
        again.show(landscape(1024, 768));
        again.press("tool_brush");
        QCOMPARE(again.part<InpaintBar>().settings().area, InpaintArea::Whole);
    }

    void how_large_is_much_larger()
    {
        ModelDescription model;
        model.default_size = 512;
        QCOMPARE(usual_area(512, 512, model), InpaintArea::Whole);
        QCOMPARE(usual_area(768, 640, model), InpaintArea::Whole);
        QCOMPARE(usual_area(1024, 512, model), InpaintArea::Masked);
        model.sizes = {{512, 512}, {768, 768}};
        QCOMPARE(usual_area(1024, 512, model), InpaintArea::Whole);
        QCOMPARE(usual_area(1536, 768, model), InpaintArea::Masked);
    }

    /// Accept, another seed and reject: in words, with their keys, at the candidate.
    void what_can_be_done_stands_at_the_candidates()
    {
        QTemporaryDir folder;
        PaintingWindow fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        QVERIFY(!fixture.action("accept")->isEnabled());
        fixture.press("repaint");
        auto& bar = fixture.part<InpaintBar>();
        auto& list = *bar.findChild<QListWidget*>();
        QTRY_VERIFY(list.count() > 0);
        QVERIFY(fixture.action("accept")->isEnabled());
        for (const auto& [text, keys] :
             {std::pair{"Accept", "Shift+A"}, {"Another seed", "Shift+R"}, {"Reject", "Shift+X"}}) {
            QToolButton* button = buttonWith(bar, text);
            QVERIFY2(button && button->isVisible() && button->isEnabled(), text);
            QVERIFY2(button->text().contains(keys), qPrintable(button->text()));
            const int gap = button->mapTo(&bar, QPoint()).x() - list.mapTo(&bar, QPoint(list.width(), 0)).x();
            QVERIFY2(gap >= 0 && gap < 40, qPrintable(QString::number(gap)));
            QVERIFY(list.width() < bar.width() / 2);
        }
        QTest::mouseClick(buttonWith(bar, "Reject"), Qt::LeftButton);
        QCOMPARE(list.count(), 0);
        QVERIFY(!fixture.action("accept")->isEnabled());
    }
};

QTEST_MAIN(TestGreyControls)
#include "test_grey_controls.moc"
