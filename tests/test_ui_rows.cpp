// The rows of the create panel: what a hand on the mouse, the wheel and the keyboard may do to a number.
#include "core/studio/prompt/sampler_names.h"
#include "ui/canvas/image_view.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/parameter_row.h"
#include "ui/generate/prompt_editor.h"
#include "ui/generate/seed_row.h"
#include "ui/generate/size_row.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

const ParameterSpec kGuidance{.minimum = 1, .usual = 15, .maximum = 100, .step = 0.5, .decimals = 1, .fallback = 5};

void turnWheel(QWidget* widget)
{
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

template <class Row> void present(Row& row)
{
    row.resize(360, 40);
    row.show();
    row.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
}

} // namespace

class TestUiRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_caption_leaves_the_picture_seen_while_the_keys_go_to_it()
    {
        ImageView view;
        view.resize(300, 300);
        QImage red(64, 64, QImage::Format_RGB32);
        red.fill(QColor(200, 30, 30));
        view.setImage(red);
        view.setCaption(QStringLiteral("Step 3 of 20"));
        view.show();
        view.activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        QCOMPARE(view.grab().toImage().pixelColor(150, 150), QColor(200, 30, 30));
    }

    void initTestCase() { applyTheme("dark"); }

    void slider_and_number_agree()
    {
        ParameterRow row(kGuidance);
        QSignalSpy changed(&row, &ParameterRow::valueChanged);
        auto* slider = row.findChild<QSlider*>();
        auto* number = row.findChild<QDoubleSpinBox*>();
        number->setValue(7.5);
        QCOMPARE(slider->value(), 13); // (7.5 - 1) / 0.5
        slider->setValue(0);
        QCOMPARE(row.value(), 1.0);
        QCOMPARE(changed.count(), 2);
    }

    void typed_numbers_may_leave_the_sliders_range_and_raster()
    {
        ParameterRow row(kGuidance);
        auto* number = row.findChild<QDoubleSpinBox*>();
        number->setValue(33.3);
        QCOMPARE(row.value(), 33.3);
        QCOMPARE(row.findChild<QSlider*>()->value(), row.findChild<QSlider*>()->maximum());
        number->setValue(6.7);
        QCOMPARE(row.value(), 6.7);
    }

    void dragging_anywhere_moves_the_slider()
    {
        ParameterRow row(kGuidance);
        present(row);
        auto* slider = row.findChild<QSlider*>();
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 9, slider->height() / 2));
        QVERIFY2(row.value() > 13.5, qPrintable(QString::number(row.value())));
    }

    void double_click_gives_the_default()
    {
        ParameterRow row(kGuidance);
        row.setTexts("Guidance scale", {});
        present(row);
        row.setValue(12);
        QTest::mouseDClick(&row, Qt::LeftButton, {}, QPoint(10, row.height() / 2)); // on the label
        QCOMPARE(row.value(), 5.0);
        row.setValue(12);
        QTest::mouseDClick(row.findChild<QSlider*>(), Qt::LeftButton);
        QCOMPARE(row.value(), 5.0);
        row.setFallback(7.5);
        QTest::mouseDClick(&row, Qt::LeftButton, {}, QPoint(10, row.height() / 2));
        QCOMPARE(row.value(), 7.5);
    }

    void wheel_works_only_with_the_focus()
    {
        ParameterRow row(kGuidance);
        present(row);
        auto* number = row.findChild<QDoubleSpinBox*>();
        auto* slider = row.findChild<QSlider*>();
        QLineEdit elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        elsewhere.setFocus();
        QTRY_VERIFY(elsewhere.hasFocus());
        turnWheel(number);
        turnWheel(slider);
        QCOMPARE(row.value(), 5.0);
        row.activateWindow();
        number->setFocus();
        QTRY_VERIFY(number->hasFocus());
        turnWheel(number);
        QCOMPARE(row.value(), 5.5);
    }

    void an_open_lock_asks_for_a_new_seed_and_a_typed_one_closes_it()
    {
        SeedRow row;
        QCOMPARE(row.seed(), std::int64_t(-1));
        row.showResolvedSeed(421);
        QVERIFY(!row.locked());
        QCOMPARE(row.seed(), std::int64_t(-1));
        row.setLocked(true); // keeps the seed of the picture just made
        QCOMPARE(row.seed(), std::int64_t(421));
        row.setLocked(false);
        row.findChild<QDoubleSpinBox*>()->setValue(4294967296.0 + 7);
        QVERIFY(row.locked());
        QCOMPARE(row.seed(), std::int64_t(4294967303));
        row.setSeed(-1);
        QVERIFY(!row.locked());
    }

    void the_dice_gives_other_seeds()
    {
        SeedRow row;
        auto* dice = row.findChild<QToolButton*>();
        dice->click();
        const auto first = row.seed();
        dice->click();
        QVERIFY(first >= 0 && row.seed() >= 0);
        QVERIFY(first != row.seed());
    }

    void locking_without_a_seed_throws_the_dice()
    {
        SeedRow row;
        row.setLocked(true);
        QVERIFY(row.seed() >= 0);
    }

    void sides_that_do_not_fit_are_said_so()
    {
        SizeRow row;
        row.setModel(8, 128);
        auto* complaint = row.findChild<QLabel*>();
        row.setValue({128, 96});
        QVERIFY(complaint->isHidden());
        row.setValue({100, 128});
        QVERIFY(!complaint->isHidden());
        QVERIFY(complaint->text().contains("104"));
        QCOMPARE(row.nearestFitting({100, 129}), QSize(104, 128));
        QCOMPARE(row.nearestFitting({1, 8}), QSize(8, 8));
    }

    void swapping_exchanges_the_sides()
    {
        SizeRow row;
        row.setValue({128, 96});
        for (auto* button : row.findChildren<QToolButton*>())
            if (!button->menu()) button->click();
        QCOMPARE(row.value(), QSize(96, 128));
    }

    void choices_keep_the_value_while_it_is_offered()
    {
        ChoiceRow row;
        row.setTexts("Schedule", {});
        row.setChoices({"Automatic", "Karras"});
        row.setValue("karras");
        QCOMPARE(row.value(), QString("Karras"));
        row.setChoices({"Automatic", "Karras", "Exponential"});
        QCOMPARE(row.value(), QString("Karras"));
        row.setChoices({"Automatic"});
        QCOMPARE(row.value(), QString("Automatic"));
        row.setValue("nonsense");
        QCOMPARE(row.value(), QString("Automatic"));
    }

    void a_value_from_elsewhere_is_kept_as_it_is()
    {
        ParameterRow row({.minimum = 0, .usual = 30, .maximum = 30, .step = 0.5, .decimals = 1, .fallback = 5});
        auto* number = row.findChild<QDoubleSpinBox*>();
        QCOMPARE(number->minimum(), 0.0);
        QCOMPARE(number->maximum(), 30.0);
        QCOMPARE(number->singleStep(), 0.5);
        row.setValue(64);       // of a picture that another program made
        QCOMPARE(row.value(), 64.0);
        row.setValue(7);
        QCOMPARE(number->maximum(), 30.0);
    }

    void every_row_offers_reset_copy_and_the_last_pictures_value()
    {
        ParameterRow row(kGuidance);
        row.setTexts("Guidance scale", {});
        present(row);
        row.setLastUsed(7.5);
        row.setValue(9);
        const auto trigger = [&](int action) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(&row, &event);
            auto* menu = row.findChild<QMenu*>();
            QVERIFY(menu && menu->actions().size() == 3);
            menu->actions()[action]->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        trigger(1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QLocale().toString(9.0, 'f', 1));
        trigger(2);
        QCOMPARE(row.value(), 7.5);
        trigger(0);
        QCOMPARE(row.value(), 5.0);
    }

    void what_is_impossible_is_there_but_cannot_be_chosen()
    {
        ChoiceRow row;
        row.setTexts("Schedule", {});
        row.offer(
            {{"Automatic", "as the model was trained"}, {"Karras", {}, "is not defined for DDIM"}, {"Simple", {}}});
        auto* combo = row.findChild<QComboBox*>();
        QCOMPARE(combo->count(), 3);
        QVERIFY(!(combo->model()->flags(combo->model()->index(1, 0)) & Qt::ItemIsEnabled));
        QVERIFY(combo->toolTip().contains("as the model was trained"));
        row.setValue("Simple");
        combo->setCurrentIndex(1);      // as an assistive tool may
        QCOMPARE(row.value(), QString("Simple"));
        row.offer({{"Automatic"}, {"Simple", {}, "no more"}});
        QCOMPARE(row.value(), QString("Automatic"));
    }

    void every_sampler_and_schedule_has_its_line_and_obstacles_are_the_tables()
    {
        for (const SamplerNames& sampler : sampler_names()) {
            const std::string line = sampler.description.text();
            QVERIFY2(!line.empty() && line.size() < 60, qPrintable(sampler.name));
            for (const ScheduleName& schedule : schedule_names()) {
                QVERIFY2(!schedule.description.empty(), qPrintable(schedule.name));
                QCOMPARE(combination_obstacle(sampler.name, schedule.name, 20).empty(),
                         sampler.schedules.contains(schedule.name));
            }
        }
        QVERIFY(combination_obstacle("LCM", "Automatic", 51).text().find("50") != std::string::npos);
    }

    void the_lock_keeps_the_ratio_of_the_sides()
    {
        SizeRow row;
        row.setModel(8, 128, {{128, 128}, {144, 112}});
        row.setValue({144, 96});
        auto* width = row.findChildren<QSpinBox*>().at(0);
        width->setValue(72);
        QCOMPARE(row.value(), QSize(72, 96));
        row.setValue({144, 96});
        for (auto* button : row.findChildren<QToolButton*>())
            if (button->isCheckable()) button->setChecked(true);
        width->setValue(72);
        QCOMPARE(row.value(), QSize(72, 48));
        QCOMPARE(row.presets().size(), 2);
    }

    void the_last_seed_comes_back_and_stays()
    {
        SeedRow row;
        row.showResolvedSeed(421);
        row.setSeed(7);
        for (auto* button : row.findChildren<QToolButton*>())
            if (button->accessibleName() == "Reuse the last seed") button->click();
        QCOMPARE(row.seed(), std::int64_t(421));
    }

    void weights_change_by_keys_and_come_back_by_undo()
    {
        PromptEditor editor(3);
        present(editor);
        editor.setFocus();
        editor.replaceText("a red house");
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(3);
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(editor.text(), QString("a (red:1.2) house"));
        QTest::keyClick(&editor, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(editor.text(), QString("a (red:1.1) house"));
        editor.undo();
        QCOMPARE(editor.text(), QString("a (red:1.2) house"));
        editor.undo();
        editor.undo();
        QCOMPARE(editor.text(), QString("a red house"));
    }

    void names_are_completed_as_they_are_typed()
    {
        QWidget window;
        window.resize(400, 300);
        auto* editor = new PromptEditor(3, &window);
        editor->setGeometry(10, 10, 380, 90);
        present(window);
        editor->setPromptNames({{"ink wash", "old ink"}, {"easyneg"}, {"places/city"}});
        editor->setFocus();
        QTest::keyClicks(editor, "a <lora:in");
        auto* list = window.findChild<CompletionList*>();
        QTRY_VERIFY(list && list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->current(), QString("ink wash"));     // what begins so comes first
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->text(), QString("a <lora:ink wash:1>"));
        QVERIFY(!list->isVisible());
        QTest::keyClicks(editor, " __pl");
        QTest::keyClick(editor, Qt::Key_Tab);
        QTest::keyClicks(editor, " eas");
        QVERIFY(list->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(editor->text(), QString("a <lora:ink wash:1> __places/city__ eas"));
        QTest::keyClicks(editor, " zz");
        QVERIFY(!list->isVisible());
    }

    void phrases_go_in_with_the_spaces_they_need()
    {
        PromptEditor editor(3);
        editor.insertPhrase("a house");
        editor.insertPhrase("by the sea");
        QCOMPARE(editor.text(), QString("a house by the sea"));
        editor.replaceText("a , end");
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(2);
        editor.setTextCursor(cursor);
        editor.insertPhrase("red");
        QCOMPARE(editor.text(), QString("a red, end"));
        editor.undo();
        QCOMPARE(editor.text(), QString("a , end"));
    }

    void words_the_model_does_not_know_are_named_once()
    {
        PromptEditor editor(3);
        editor.setKnownWords(KnownWords({"a", "red", "house"}));
        editor.replaceText("a red dragon, a dragon\nhouse wyrm");
        QCOMPARE(editor.unknownWords(), QStringList({"dragon", "wyrm"}));
    }
};

QTEST_MAIN(TestUiRows)
#include "test_ui_rows.moc"
