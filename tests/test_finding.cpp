// Ways to find and change things: fuzzy search, the command palette, the settings dialog, shortcuts.
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/storage/search_offer.h"
#include "core/studio/support/settings.h"
#include "tests/support/window_fixture.h"

#include "ui/actions/actions.h"
#include "ui/canvas/welcome_page.h"
#include "ui/generate/vocabulary_hint.h"
#include "ui/i18n/language.h"
#include "ui/window/command_palette.h"
#include "ui/settings/setting_line.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/palette_model.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/fuzzy_match.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

int score(const char* query, const char* text)
{
    const auto match = fuzzyMatch(query, text);
    return match ? match->score : -1000000;
}

/// The control of a dialog's line, by its accessible name.
template <class Control> Control* control(QWidget* in, const QString& name)
{
    for (Control* candidate : in->findChildren<Control*>())
        if (candidate->accessibleName() == name) return candidate;
    return nullptr;
}

} // namespace

class TestFinding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void letters_are_found_in_their_order()
    {
        QVERIFY(fuzzyMatch("svpic", "Save the picture as"));
        QVERIFY(fuzzyMatch("SAVE AS", "Save the picture as"));
        QVERIFY(!fuzzyMatch("sa vez", "Save the picture as"));
        QVERIFY(!fuzzyMatch("evas", "Save"));
        QCOMPARE(fuzzyMatch("", "anything")->score, 0);
        QCOMPARE(fuzzyMatch("zi", "Zoom in")->positions, (QList<int>{0, 5}));
        QVERIFY(!fuzzyMatch("x", ""));
    }

    void what_one_means_comes_first()
    {
        QVERIFY(score("gen", "Generate a picture") > score("gen", "Change the engine")); // a row at a word's start
        QVERIFY(score("zi", "Zoom in") > score("zi", "Resizing"));                       // beginnings of words
        QVERIFY(score("undo", "Undo") > score("undo", "Undo the last change"));          // the shorter
        QVERIFY(score("the", "Theme") > score("the", "Fit to the window"));
    }

    void the_model_of_the_palette_is_sound()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({{{}, "Generate", "Picture", {}, {}}, {{}, "Zoom in", "View", {}, {}}});
        QCOMPARE(model.rowCount(), 2);
        model.setQuery("zoom");
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0).text, QString("Zoom in"));
        model.add({{{}, "Zoom out", "View", {}, {}}});
        QCOMPARE(model.rowCount(), 2);
    }

    void the_palette_runs_what_was_typed()
    {
        WindowFixture fixture;
        auto* palette = fixture.open_dialog<CommandPalette>("palette");
        QVERIFY(palette);
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, "lookmodels");
        QCOMPARE(palette->model().entry(0).text, actionName("refresh_models"));
        line->clear();
        QTest::keyClicks(line, "show pixels");
        QVERIFY(!fixture.action("show_pixels")->isChecked());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(fixture.action("show_pixels")->isChecked());
        QVERIFY(!palette->isVisible());
    }

    void the_palette_sets_what_a_setting_can_be()
    {
        WindowFixture fixture;
        Settings& settings = fixture.studio->settings();
        const Language spoken(settings);
        const auto take = [&](const QString& words) {
            fixture.action("palette")->trigger();
            CommandPalette* palette = nullptr;
            for (auto* candidate : fixture.window->findChildren<CommandPalette*>())
                if (candidate->isVisible()) palette = candidate;
            QVERIFY(palette);
            QTest::keyClicks(palette->findChild<QLineEdit*>(), words);
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        };
        take("light");
        QCOMPARE(settings.get(setting::kTheme), QString("light"));
        take("german");
        QCOMPARE(settings.get(setting::kLanguage), QString("de"));
        take("dark"); // the English word still finds it
        QCOMPARE(settings.get(setting::kTheme), QString("dark"));
        take("hell");
        QCOMPARE(settings.get(setting::kTheme), QString("light"));
        take(QStringLiteral("japanisch"));
        QCOMPARE(settings.get(setting::kLanguage), QString("ja"));
        take("english");
        QCOMPARE(settings.get(setting::kLanguage), QString("en"));
    }

    void chips_and_sample_prompts_are_said_in_the_language_and_sent_in_english()
    {
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model());
        Settings& settings = fixture.studio->settings();
        settings.set(setting::kLanguage, QString("de"));
        const Language spoken(settings);
        const auto card_of = [&](const char* text) -> QAbstractButton* {
            for (auto* card : fixture.canvas().welcome()->findChildren<QAbstractButton*>())
                if (card->text() == QLatin1String(text)) return card;
            return nullptr;
        };
        QAbstractButton* card = nullptr;
        QTRY_VERIFY(card = card_of("ein rotes Haus am Meer bei Sonnenuntergang"));
        QSignalSpy sent(fixture.canvas().welcome(), &WelcomePage::promptChosen);
        card->click();
        QCOMPARE(sent.takeFirst().first().toString(), QString("a red house by the sea at sunset"));
        fixture.settle();

        VocabularyHint hint;
        hint.setKnownWords(KnownWords({"a house by the sea"}));
        QSignalSpy phrase(&hint, &VocabularyHint::phraseChosen);
        QToolButton* chip = nullptr;
        for (auto* button : hint.findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("ein Haus")) chip = button;
        QVERIFY(chip);
        QVERIFY(chip->toolTip().contains("a house"));
        chip->click();
        QCOMPARE(phrase.takeFirst().first().toString(), QString("a house"));
        settings.set(setting::kLanguage, QString("en"));
        QTRY_COMPARE(card->text(), QString("a red house by the sea at sunset"));
    }

    void a_search_understands_english_and_the_language()
    {
        WindowFixture fixture;
        Settings& settings = fixture.studio->settings();
        settings.set(setting::kLanguage, QString("de"));
        const Language spoken(settings);
        const auto sql = [](const QString& text, SearchIn in = SearchIn::Pictures) {
            const auto read = search_condition(text, in, QDate(2026, 12, 1));
            if (!read) return QString::fromStdString(read.error().line());
            QString all = read->sql;
            for (const QVariant& value : read->values) all += u'|' + value.toString();
            return all;
        };
        const QString wide = QStringLiteral("bewertung") + QChar(0xff1a) + QStringLiteral(">=4");
        for (const QString& text : {QStringLiteral("bewertung:>=4"), QStringLiteral("Bewertung:>=4"), wide})
            QCOMPARE(sql(text), sql("rating:>=4"));
        QVERIFY(sql("rating:>=4").contains("rating >="));
        QCOMPARE(sql("farbe:rot -farbe:keine"), sql("label:red -label:none"));
        QCOMPARE(sql("datum:gestern..heute"), sql("date:2026-11-30..2026-12-01"));
        QCOMPARE(sql(QStringLiteral("größe:hochformat")), sql("size:portrait"));
        QCOMPARE(sql("zustand:fehl", SearchIn::History), sql("state:failed", SearchIn::History));
        QCOMPARE(sql("zustand:fehlgeschlagen", SearchIn::History), sql("state:failed", SearchIn::History));
        QCOMPARE(sql("state:f", SearchIn::History), sql("zustand:f", SearchIn::History));
        QCOMPARE(sql("ist:favorit", SearchIn::History), sql("is:favourite", SearchIn::History));
        QVERIFY(sql("bewertung:viel").startsWith("bewertung:viel")); // what was typed is what is said
        const auto offered = [](const QString& text) {
            return search_offer(text, text.size(), SearchIn::Pictures, {}, false).choices;
        };
        QCOMPARE(offered("bew"), QStringList{"bewertung:"});
        QCOMPARE(offered("rat"), QStringList{"bewertung:"});
        QCOMPARE(offered("farbe:ro"), QStringList{"farbe:rot"});
        QCOMPARE(offered("label:re"), QStringList{"label:rot"});
        QTRY_VERIFY(fixture.gallery().findChild<SearchField*>()->toolTip().contains("bewertung:>=4"));
    }

    void every_language_has_words_of_its_own_for_searches()
    {
        WindowFixture fixture;
        Settings& settings = fixture.studio->settings();
        const Language spoken(settings);
        for (const LanguageRow& row : languageRows()) {
            settings.set(setting::kLanguage, QString(row.code));
            for (const SearchIn in : {SearchIn::Pictures, SearchIn::History})
                for (const SearchKey& key : search_keys()) {
                    if (!covers(key.in, in)) continue;
                    const QString written = search_word(key.name);
                    const auto terms = parse_search(written + QStringLiteral(":1"), in);
                    QVERIFY2(terms.size() == 1 && terms[0].key == &key, qPrintable(row.code + (u' ' + written)));
                    QCOMPARE(parse_search(QLatin1String(key.name) + QStringLiteral(":1"), in).first().key, &key);
                    for (const char* word : search_values(key, in)) {
                        const QString value = search_word(word);
                        QVERIFY2(english_search_value(value, key, in) == QLatin1String(word), qPrintable(value));
                    }
                }
        }
        settings.set(setting::kLanguage, QString("en"));
    }

    void the_palette_offers_prompts_models_and_settings()
    {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.studio->currentModel().description());
        GenerationRequest request = fixture.create().request();
        request.prompt = "a windmill nobody else has";
        request.steps = 1;
        QVERIFY(fixture.studio->jobs().generate(request));
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        auto* palette = fixture.open_dialog<CommandPalette>("palette");
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, "nobodyelse");
        QTRY_COMPARE(palette->model().rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.create().request().prompt, request.prompt);
        palette = nullptr;
        fixture.action("palette")->trigger();
        for (auto* candidate : fixture.window->findChildren<CommandPalette*>())
            if (candidate->isVisible()) palette = candidate;
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), "accent");
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        auto* settings = fixture.window->findChild<SettingsDialog*>();
        QVERIFY(settings && settings->isVisible());
        QVERIFY(control<QComboBox>(settings, "Accent")->isVisible());
    }

    void the_search_of_the_settings_finds_every_one()
    {
        WindowFixture fixture;
        auto* dialog = fixture.open_dialog<SettingsDialog>("settings");
        QVERIFY(!dialog->isModal());
        for (const SettingRow& row : settingRows()) {
            dialog->search(QLatin1String(row.name));
            auto* combo = control<QComboBox>(dialog, QLatin1String(row.name));
            QVERIFY2(combo && combo->isVisible(), row.name);
            QVERIFY2(combo->findData(row.fallback()) >= 0, row.name); // the default is one of the choices
        }
        dialog->search("bfloat16"); // a choice
        QVERIFY(control<QComboBox>(dialog, "Precision")->isVisible());
        QVERIFY(!control<QComboBox>(dialog, "Theme")->isVisible());
        dialog->search("no such thing anywhere");
        for (auto* line : dialog->findChildren<SettingLine*>()) QVERIFY(!line->isVisible());
    }

    void a_setting_is_in_force_at_once_and_goes_back()
    {
        WindowFixture fixture;
        auto* dialog = fixture.open_dialog<SettingsDialog>("settings");
        dialog->search("Preview");
        auto* combo = control<QComboBox>(dialog, "Preview");
        auto* reset = control<QToolButton>(dialog, "Back to the default: Preview");
        QVERIFY(combo && reset && !reset->isEnabled());
        combo->setCurrentIndex(combo->findData(-1));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(fixture.studio->settings().get(setting::kPreviewIntervalMs), -1);
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(fixture.studio->settings().get(setting::kPreviewIntervalMs), setting::kPreviewIntervalMs.fallback);
        QCOMPARE(combo->currentData().toInt(), setting::kPreviewIntervalMs.fallback);
        QVERIFY(!reset->isEnabled());
    }

    void pictures_come_in_the_format_that_was_chosen()
    {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.studio->currentModel().description());
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        GenerationRequest request = fixture.create().request();
        request.prompt = "a red house";
        request.steps = 1;
        for (const char* format : {"jpg", "png"}) {
            saved.clear();
            fixture.studio->settings().set(setting::kPictureFormat, QString::fromLatin1(format));
            QVERIFY(fixture.studio->jobs().generate(request));
            QTRY_COMPARE(saved.count(), 1);
            const auto picture = saved[0][1].value<PictureEntry>();
            QVERIFY2(picture.path.endsWith(QLatin1Char('.') + QLatin1String(format)), qPrintable(picture.path));
            const QByteArray magic = format == QByteArray("jpg") ? QByteArray("\xff\xd8\xff") : QByteArray("\x89PNG");
            QFile file(picture.path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic);
        }
    }

    void another_device_opens_the_model_again()
    {
        WindowFixture fixture;
        QTRY_COMPARE(fixture.script.opened, 1);
        fixture.studio->settings().set(setting::kDtype, QStringLiteral("float32"));
        QTRY_COMPARE(fixture.script.opened, 2);
        QTRY_COMPARE(fixture.script.alive, 1);
    }

    void a_shortcut_is_changed_kept_and_reset()
    {
        WindowFixture fixture;
        auto* dialog = fixture.open_dialog<SettingsDialog>("shortcuts");
        auto* edit = control<QKeySequenceEdit>(dialog, actionName("fit"));
        QVERIFY(edit && edit->isVisible());
        edit->setKeySequence(QKeySequence("Ctrl+Alt+F"));
        QCOMPARE(fixture.action("fit")->shortcut(), QKeySequence("Ctrl+Alt+F"));
        QVERIFY(
            fixture.action("fit")->toolTip().contains(QKeySequence("Ctrl+Alt+F").toString(QKeySequence::NativeText)));
        {
            MainWindow again(*fixture.studio);
            QCOMPARE(again.findChild<QAction*>("fit")->shortcut(), QKeySequence("Ctrl+Alt+F"));
        }
        control<QToolButton>(dialog, "Back to the default: " + actionName("fit"))->click();
        QCOMPARE(fixture.action("fit")->shortcut(), QKeySequence("Ctrl+0"));
        edit->setKeySequence({});
        QVERIFY(fixture.action("fit")->shortcut().isEmpty());
    }

    void keys_used_twice_are_said_and_taken_over()
    {
        WindowFixture fixture;
        auto* dialog = fixture.open_dialog<SettingsDialog>("shortcuts");
        auto* edit = control<QKeySequenceEdit>(dialog, actionName("fit"));
        edit->setKeySequence(QKeySequence("Ctrl+1")); // "Actual size" has them
        auto* line = qobject_cast<SettingLine*>(edit->parentWidget());
        QVERIFY(line);
        const auto complaint = [line]() -> QLabel* {
            for (auto* label : line->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains("href")) return label;
            return nullptr;
        };
        QVERIFY(complaint());
        QVERIFY(complaint()->text().contains(actionName("actual_size")));
        Q_EMIT complaint()->linkActivated("take");
        QVERIFY(!complaint());
        QVERIFY(fixture.action("actual_size")->shortcut().isEmpty());
        QCOMPARE(fixture.action("fit")->shortcut(), QKeySequence("Ctrl+1"));
    }
};

QTEST_MAIN(TestFinding)
#include "test_finding.moc"
