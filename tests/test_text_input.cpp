// Text and numbers as hands, keypads and input methods bring them.
#include "ui/generate/prompt_editor.h"
#include "ui/generate/seed_row.h"
#include "ui/generate/size_row.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/input_composition.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/parameter_row.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QInputMethodEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

template <class Widget> void present(Widget& widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class TestTextInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    /// Keypads, recipes and habits have either mark: 1.5 is one and a half everywhere, never fifteen.
    void numbers_take_either_decimal_mark_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        for (const auto language : {QLocale::German, QLocale::English, QLocale::French, QLocale::Japanese})
            for (const auto& [typed, value] : {std::pair{"7,5", 7.5}, {"7.5", 7.5}, {"12.5", 12.5}, {"1.5", 1.5},
                                               {"1,5", 1.5}, {"3", 3.0},
                                               {"1.5.5", 1.55}, {"1,5.5", 1.55}}) // no second mark is taken
                QTest::newRow(qPrintable(QLocale::languageToString(language) + u' ' + QLatin1String(typed)))
                    << language << QString::fromLatin1(typed) << value;
    }
    void numbers_take_either_decimal_mark()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, typed);
        QFETCH(double, value);
        ParameterRow row({.minimum = 1, .usual = 15, .maximum = 100, .step = 0.5, .decimals = 2, .fallback = 5});
        auto* number = row.findChild<QDoubleSpinBox*>();
        number->setLocale(QLocale(language));
        present(row);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, typed);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(number->value(), value);
        QCOMPARE(number->text(), QLocale(language).toString(value, 'f', 2));
    }

    void whole_numbers_take_no_mark()
    {
        SizeRow size;
        SeedRow seed;
        size.setLocale(QLocale(QLocale::German));
        seed.setLocale(QLocale(QLocale::German));
        auto* width = size.findChild<QSpinBox*>();
        auto* number = seed.findChild<QDoubleSpinBox*>();
        for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{width, number}) {
            box->setLocale(QLocale(QLocale::German));
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("51.2"));
            box->interpretText();
        }
        QCOMPARE(width->text(), width->cleanText());
        QCOMPARE(number->value(), 512.0);
        QVERIFY2(width->value() == 512, qPrintable(width->text()));
    }

    /// A closed list that has the focus is searched by letters, also where these are tools of the window.
    void letters_search_a_closed_list()
    {
        QWidget window;
        window.resize(300, 100);
        auto* combo = new NamedCombo(&window);
        combo->addItems({"DDIM", "Euler", "Heun", "Euler a"});
        int tools = 0;
        for (const char* key : {"H", "E", "Shift+E"})
            connect(new QShortcut(QKeySequence(QLatin1String(key)), &window), &QShortcut::activated, [&] { ++tools; });
        present(window);
        QTest::keyClick(&window, Qt::Key_H);
        QCOMPARE(tools, 1); // elsewhere it is a tool
        combo->setFocus();
        QTRY_VERIFY(combo->hasFocus());
        QSignalSpy chosen(combo, &QComboBox::activated);
        QTest::keyClick(combo, Qt::Key_H);
        QCOMPARE(combo->currentText(), QStringLiteral("Heun"));
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(combo, Qt::Key_E);
        QCOMPARE(tools, 1);
    }

    /// What an input method hands over, a dead key, a picker of emoji, completes like what is typed.
    void text_that_comes_without_a_key_is_completed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("committed");
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << "a <lora:" << "in" << "a <lora:ink wash:1>";
        QTest::newRow("Chinese, one letter") << "" << QString::fromUtf8("水") << QString::fromUtf8("水墨画");
        QTest::newRow("Chinese, behind other words") << "" << QString::fromUtf8("山の水") << QString::fromUtf8("山の水墨画");
        QTest::newRow("Japanese") << "<lora:" << QString::fromUtf8("う") << QString::fromUtf8("<lora:うきよえ:1>");
        QTest::newRow("Korean, in parts on the disk")
            << "" << QString::fromUtf8("수") << QString::fromUtf8("수채화").normalized(QString::NormalizationForm_D);
    }
    void text_that_comes_without_a_key_is_completed()
    {
        QFETCH(QString, before);
        QFETCH(QString, committed);
        QFETCH(QString, text);
        QWidget window;
        window.resize(400, 300);
        auto* editor = new PromptEditor(3, &window);
        editor->setGeometry(10, 10, 380, 90);
        present(window);
        editor->setPromptNames({{"ink wash", QString::fromUtf8("うきよえ")},
                                {QString::fromUtf8("水墨画"),
                                 QString::fromUtf8("수채화").normalized(QString::NormalizationForm_D)},
                                {}});
        editor->setFocus();
        QTest::keyClicks(editor, before);
        QInputMethodEvent commit;
        commit.setCommitString(committed);
        QApplication::sendEvent(editor, &commit);
        auto* list = window.findChild<CompletionList*>();
        QTRY_VERIFY(list && list->isVisible());
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->text(), text);
        QVERIFY(!list->isVisible());
    }

    /// In a composition Enter confirms it and Escape drops it, and neither reaches the window.
    void keys_of_a_composition_stay_with_it()
    {
        QWidget window;
        window.resize(400, 300);
        const InputComposition composition(&window);
        int cancelled = 0, generated = 0;
        connect(new QShortcut(Qt::Key_Escape, &window), &QShortcut::activated, [&] { ++cancelled; });
        connect(new QShortcut(QKeySequence("Ctrl+Return"), &window), &QShortcut::activated, [&] { ++generated; });
        auto* editor = new PromptEditor(3, &window);
        editor->setGeometry(10, 10, 380, 90);
        present(window);
        editor->setPromptNames({{"ink wash"}, {}, {}});
        editor->setFocus();
        const auto compose = [&](const QString& text) {
            QInputMethodEvent event(text, {});
            QApplication::sendEvent(editor, &event);
            QVERIFY(composition.isComposing());
        };
        QTest::keyClicks(editor, "<lora:in");
        compose(QString::fromUtf8("墨"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->text(), QString::fromUtf8("<lora:in墨")); // not the name that was offered, no new line
        QVERIFY(!composition.isComposing());
        compose(QString::fromUtf8("絵"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(editor->text(), QString::fromUtf8("<lora:in墨"));
        QCOMPARE(cancelled, 0);
        QVERIFY(!composition.isComposing());
        compose(QString::fromUtf8("絵"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(editor->text(), QString::fromUtf8("<lora:in墨絵"));
        QCOMPARE(generated, 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(cancelled, 1);
    }
};

QTEST_MAIN(TestTextInput)
#include "test_text_input.moc"
