// The training panel, from an empty one to a model of one's own that paints in the same window.
#include "tests/support/window_fixture.h"
#include "tests/support/run_cli.h"
#include "tests/support/training_fixtures.h"

#include "core/studio/models/model_library.h"
#include "core/studio/studio.h"
#include "core/studio/support/settings.h"
#include "core/studio/training/training_processes.h"
#include "ui/window/main_window.h"
#include "ui/theme/appearance.h"
#include "ui/training/curve_chart.h"
#include "ui/training/rate_row.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/parameter_row.h"
#include "ui/widgets/text_row.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sfumato;
using namespace sfumato::training;
using namespace sfumato::ui;

namespace {

constexpr int kLong = 60'000;

struct Fixture : WindowFixture {
    explicit Fixture(const QString& folder = {})
        : WindowFixture({.data_dir = folder, .size = {1400, 1000}, .trainer = kCli})
    {
        action("training")->trigger();
        (void)wait_for_model();
        settle(); // what the trainer can do with that model has been said
    }
    [[nodiscard]] TrainingPanel& panel() const { return part<TrainingPanel>(); }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : panel().findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
    /// The form as a person leaves it: this folder, and a model the trainer can take.
    void choose(const QString& pictures, const QString& base, int steps)
    {
        panel().setup().setFolder(pictures);
        panel().setup().setOffers({base, base, TrainingDefaults{steps, 4, 1e-3, true},
                                   TrainingDefaults{steps, 4, 1e-3, true}, TrainingDefaults{10, 4, 1e-3, false}});
    }
};

/// Controls in sight that do not say what they are or do.
QStringList mute(const QWidget& panel)
{
    QStringList faults;
    for (QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool part = widget->focusProxy() || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<QComboBox*>(widget->parentWidget());
        if (!widget->isVisible() || part || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty() || widget->toolTip().isEmpty())
            faults += QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                                    widget->accessibleName());
    }
    return faults;
}

} // namespace

class TestTrainingUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme("dark");
        draw_folder(shared_ / "data", 8, true);
        // A training draws ten sheets with a picture for each caption: with those of eight pictures they were most of
        // what this test took.
        for (const auto& entry : std::filesystem::directory_iterator(shared_ / "data"))
            if (entry.path().extension() == ".txt") write_text(entry.path(), "a square\n");
        draw_folder(shared_ / "plain", 8, false);
        QVERIFY(train_vae((shared_ / "data").string(), tiny_vae(), quiet_run(shared_ / "base")));
        QVERIFY(train_denoiser((shared_ / "data").string(), tiny_denoiser(), quiet_run(shared_ / "base")));
        std::filesystem::remove_all(shared_ / "base/training");
    }

    void an_empty_panel_says_what_to_do()
    {
        Fixture fixture;
        QVERIFY(fixture.window->findChild<QDockWidget*>("training")->isVisible());
        QVERIFY(fixture.button("Choose a folder of pictures…"));
        QVERIFY(!fixture.button("Start training"));
    }

    void a_model_learns_rests_goes_on_and_paints()
    {
        Fixture fixture;
        fixture.choose(text("data"), text("base"), 150);
        QTRY_VERIFY(fixture.button("Start training") && fixture.button("Start training")->isEnabled());
        QCOMPARE(fixture.panel().setup().plan().title, "data");
        QCOMPARE(mute(fixture.panel()), QStringList());
        fixture.button("Start training")->click();
        QCOMPARE(fixture.studio->training().size(), 1);
        TrainingProcess& run = *fixture.studio->training().at(0);
        CurveChart& curve = fixture.panel().view().loss();
        QTRY_VERIFY_WITH_TIMEOUT(curve.pointCount(0) > 3, kLong);
        QVERIFY(curve.pointCount(1) > 3);
        QVERIFY(fixture.button("Pause"));
        QCOMPARE(mute(fixture.panel()), QStringList());
        fixture.button("Pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Paused, kLong);
        QVERIFY(run.status().saved_step > 0 && run.status().saved_step < 150);
        QVERIFY(fixture.button("Resume"));

        QVERIFY(fixture.button("Try it")->isEnabled());
        fixture.button("Try it")->click();
        const QString name = QString("/data, step %1").arg(run.status().saved_step);
        QTRY_VERIFY(fixture.studio->settings().get(setting::kModel).endsWith(name));
        QTRY_VERIFY(fixture.studio->models().find(fixture.studio->settings().get(setting::kModel)));

        // Not all that is left: the trainer is to yield to whatever else runs, and beside a build takes minutes for it.
        TrainingPlan shorter = run.plan();
        shorter.steps = int(run.status().saved_step) + 10;
        QVERIFY(run.setPlan(shorter));
        fixture.button("Resume")->click();
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Finished, 2 * kLong);
        QVERIFY(fixture.button("Train on") && fixture.button("Try it")->isEnabled());
        QCOMPARE(fixture.panel().findChild<QComboBox*>()->currentText(), "data – finished");
    }

    void words_are_asked_for_where_the_model_needs_them()
    {
        Fixture fixture;
        fixture.choose(text("plain"), text("base"), 10);
        QTRY_VERIFY(fixture.button("Start training"));
        fixture.settle();
        QVERIFY(!fixture.button("Start training")->isEnabled());
        QTest::keyClicks(&fixture.panel().setup().caption().field(), "a square");
        QVERIFY(fixture.button("Start training")->isEnabled());
        QCOMPARE(fixture.panel().setup().plan().caption, "a square");
        fixture.panel().setup().caption().field().clear();
        fixture.panel().setup().setStart(TrainingStart::Scratch);
        QVERIFY(fixture.panel().setup().plan().start == TrainingStart::Scratch);
        QVERIFY(fixture.panel().setup().plan().vae.endsWith("/vae"));
    }

    void what_was_typed_is_there_at_the_next_start()
    {
        const QTemporaryDir folder;
        {
            Fixture fixture(folder.filePath("data"));
            fixture.choose(text("plain"), text("base"), 150);
            TrainingSetup& setup = fixture.panel().setup();
            QTRY_VERIFY(setup.caption().isVisible());
            const auto write = [&](QLineEdit& field, const char* words) {
                field.selectAll();
                QTest::keyClicks(&field, words); // nothing confirms it
            };
            write(setup.caption().field(), "a square");
            write(*setup.steps().findChild<QLineEdit*>(), "77");
            write(*setup.findChild<RateRow*>()->findChild<QLineEdit*>(), "3e-4");
            for (auto* row : setup.findChildren<TextRow*>())
                if (row->field().accessibleName() == QLatin1String("Name")) write(row->field(), "My squares");
            QCOMPARE(setup.plan().learning_rate, 3e-4);
            const auto kept = [&] {
                return QSettings(folder.filePath("data/settings.ini"), QSettings::IniFormat)
                    .value("training/setup")
                    .toString();
            };
            QTRY_VERIFY_WITH_TIMEOUT(kept().contains("My squares"), 2000); // what a kill would find
            QVERIFY(kept().contains("a square"));
            write(setup.caption().field(), "two squares");
        }
        Fixture fixture(folder.filePath("data"));
        TrainingSetup& setup = fixture.panel().setup();
        const TrainingDefaults usual{150, 4, 1e-3, true};
        setup.setOffers({"/another", text("base"), usual, usual, usual});
        QCOMPARE(setup.plan().steps, 150); // what was typed suited another model
        setup.setOffers({text("base"), text("base"), usual, usual, usual});
        QCOMPARE(setup.plan().pictures, text("plain"));
        QCOMPARE(setup.plan().caption, "two squares");
        QCOMPARE(setup.plan().title, "My squares");
        QCOMPARE(setup.plan().steps, 77);
        QCOMPARE(setup.plan().batch, 4);
        QCOMPARE(setup.plan().learning_rate, 3e-4);
    }

    void what_cannot_learn_is_not_offered()
    {
        Fixture fixture;
        fixture.panel().setup().setFolder(text("data"));
        fixture.panel().setup().setOffers({"/xl", text("base"), fail(verbatim("XL"), verbatim("is not known")),
                                           fail(verbatim("XL"), verbatim("is not known")),
                                           TrainingDefaults{10, 4, 1e-3, false}});
        QVERIFY(fixture.panel().setup().plan().start == TrainingStart::Scratch);
        fixture.panel().setup().setStart(TrainingStart::Model);
        QVERIFY(fixture.panel().setup().plan().start == TrainingStart::Scratch);
    }

    void a_failure_is_said_in_the_panel_with_a_way_out()
    {
        Fixture fixture;
        TrainingPlan plan{.title = "Wild",
                          .pictures = text("data"),
                          .start = TrainingStart::Model,
                          .base = text("base"),
                          .steps = 10,
                          .batch = 4,
                          .learning_rate = 1e30};
        TrainingProcess* run = value_or_throw(fixture.studio->training().create(plan));
        fixture.panel().showRun(run);
        QVERIFY(fixture.button("Start"));
        fixture.button("Start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(run->status().state, TrainingState::Failed, kLong);
        QVERIFY(fixture.panel().view().findChild<NoticeBar*>()->line().contains("not a finite number"));
        QVERIFY(fixture.button("Halve the rate and go on"));
        fixture.button("Halve the rate and go on")->click();
        QCOMPARE(run->plan().learning_rate, 5e29);
        QTRY_COMPARE_WITH_TIMEOUT(run->status().state, TrainingState::Failed, kLong);
    }

    void a_rate_is_written_as_one_reads_it()
    {
        QCOMPARE(RateRow::textOf(1e-4), "1e-4");
        QCOMPARE(RateRow::textOf(2.5e-5), "2.5e-5");
        RateRow row;
        row.setTexts("Rate", "tip");
        auto* field = row.findChild<QLineEdit*>();
        field->setText("3e-4");
        Q_EMIT field->editingFinished();
        QCOMPARE(row.value(), 3e-4);
        field->setText("fast");
        Q_EMIT field->editingFinished();
        QCOMPARE(row.value(), 3e-4);
        QCOMPARE(field->text(), "3e-4");
    }

    void long_curves_are_thinned_without_losing_their_mean()
    {
        QList<QPointF> points;
        for (int i = 1; i <= 10'000; ++i) points += QPointF(i, i % 2);
        const auto thin = thinned(points, 300);
        QVERIFY(thin.size() <= 300 && thin.size() > 200);
        for (const QPointF& point : thin) QVERIFY(std::abs(point.y() - 0.5) < 0.02);
        QCOMPARE(thinned({{1, 5}, {2, 5}}, 300, true).last().y(), 5.0);
    }

private:
    [[nodiscard]] QString text(const char* name) const { return QString::fromStdString((shared_ / name).string()); }
    Folder shared_;
};

QTEST_MAIN(TestTrainingUi)
#include "test_training_ui.moc"
