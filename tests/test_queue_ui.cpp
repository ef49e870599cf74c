// The queue panel, its model and the dialog of grids: what is shown, what keys and drags ask for.
#include "core/studio/models/model_library.h"
#include "tests/support/ready_future.h"
#include "ui/queue/grid_dialog.h"
#include "ui/queue/queue_panel.h"
#include "ui/queue/queue_timings.h"
#include "ui/theme/appearance.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QLocale>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QueuedJob job_of(const std::string& prompt, int count = 1)
{
    QueuedJob job;
    job.job.request.prompt = prompt;
    job.job.request.count = count;
    return job;
}

/// A queue of waiting jobs.
struct Line {
    JobQueue queue;
    QList<JobId> ids;
    explicit Line(int jobs)
    {
        for (int i = 0; i < jobs; ++i) ids << queue.add(job_of("prompt " + std::to_string(i)));
        for (int i = 0; i < jobs; ++i) queue.setPersisted(ids[i], i + 1, i + 1);
    }
};

QStringList prompts(const QueueModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row).data().toString();
    return texts;
}

} // namespace

class TestQueueUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c()); // numbers with a point, wherever the test runs
        applyTheme("dark");
    }

    void the_list_follows_the_queue_through_anything()
    {
        Line line(4);
        QueueModel model(line.queue, no_picture);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const JobId id = line.ids[random.bounded(int(line.ids.size()))];
            switch (random.bounded(7)) {
            case 0:
                line.ids << line.queue.add(job_of("more"));
                line.queue.setPersisted(line.ids.last(), 1, 1);
                break;
            case 1: line.queue.move(id, random.bounded(5)); break;
            case 2: line.queue.end(id, JobState::Failed, Error{{}, verbatim("it broke"), {}}); break;
            case 3: line.queue.requeue(id); break;
            case 4: (void)line.queue.startNext(); break;
            case 5: line.ids << line.queue.addInterrupted(job_of("interrupted")); break;
            case 6: if (line.queue.ended().size() > 6) line.queue.clearEnded(); break;
            }
            QCOMPARE(model.rowCount(),
                     line.queue.jobs().size() + line.queue.interrupted().size() + line.queue.ended().size());
            for (int row = 0; row < line.queue.jobs().size(); ++row)
                QCOMPARE(model.id(row), line.queue.jobs()[row].job.id);
        }
    }

    void a_dragged_job_lands_where_it_was_dropped()
    {
        Line line(4);
        QueueModel model(line.queue, no_picture);
        connect(&model, &QueueModel::moveRequested, &line.queue, &JobQueue::move);
        const auto drag = [&](int from, int gap) {  // between the rows gap - 1 and gap
            const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
            QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, gap, 0, {}));
        };
        drag(0, 3);
        QCOMPARE(prompts(model), (QStringList{"prompt 1", "prompt 2", "prompt 0", "prompt 3"}));
        drag(3, 0);
        QCOMPARE(prompts(model), (QStringList{"prompt 3", "prompt 1", "prompt 2", "prompt 0"}));
        (void)line.queue.startNext();
        drag(2, 0);     // never before the running one
        QCOMPARE(prompts(model), (QStringList{"prompt 3", "prompt 2", "prompt 1", "prompt 0"}));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
    }

    void every_move_has_a_key()
    {
        Line line(3);
        QueuePanel panel(line.queue, no_picture);
        connect(&panel, &QueuePanel::moveRequested, &line.queue, &JobQueue::move);
        panel.resize(300, 400);
        panel.show();
        panel.activateWindow();    // a bare screen has nobody who would
        QTRY_VERIFY(panel.isActiveWindow());
        auto* view = panel.findChild<QListView*>();
        view->setFocus();
        view->setCurrentIndex(panel.model().index(2));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(line.queue.jobs()[1].job.id, line.ids[2]);
        QCoreApplication::processEvents();
        QCOMPARE(view->currentIndex().row(), 1);    // the choice goes along
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(line.queue.jobs()[2].job.id, line.ids[2]);
        QSignalSpy removed(&panel, &QueuePanel::removeRequested), duplicated(&panel, &QueuePanel::duplicateRequested),
            went_on(&panel, &QueuePanel::resumeRequested);
        QCoreApplication::processEvents();
        QTest::keyClick(view, Qt::Key_Delete);
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(removed.value(0).value(0).value<JobId>(), line.ids[2]);
        QCOMPARE(duplicated.value(0).value(0).value<JobId>(), line.ids[2]);
        line.queue.end(line.ids[2], JobState::Failed, Error{{}, verbatim("it broke"), {}});
        QCoreApplication::processEvents();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(went_on.value(0).value(0).value<JobId>(), line.ids[2]);
    }

    void jobs_of_last_time_are_offered_with_one_click()
    {
        Line line(0);
        QueuePanel panel(line.queue, no_picture);
        panel.show();
        QPushButton* go = nullptr;
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == "Go on") go = button;
        QVERIFY(go && !go->isVisible());
        line.queue.addInterrupted(job_of("left over", 3));
        QTRY_VERIFY(go->isVisible());
        QSignalSpy asked(&panel, &QueuePanel::resumeAllRequested);
        go->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(panel.model().index(0).data(QueueModel::DetailRole).toString().contains("interrupted"));
        QCOMPARE(panel.model().index(0).data(QueueModel::CountRole).toString(), QString("×3"));
    }

    void timings_are_told_in_parts()
    {
        JobTimings timings;
        timings.add({.load_s = 0,
                     .text_encode_s = 0.5,
                     .decode_s = 0.25,
                     .total_s = 3.0,
                     .step_s = {0.5, 0.5, 0.5, 0.5},
                     .peak_rss_bytes = 0,
                     .device = {},
                     .dtype = {}});
        QCOMPARE(timings.other_s(), 0.25);
        const QString text = QueueTimings::describe(timings).replace(QChar(QChar::Nbsp), u' ');
        for (const char* part : {"Text 0.5 s", "4 step", "2.0 s (500 ms each)", "Total 3.0 s"})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!text.contains("Load"));
    }

    void a_grid_is_counted_and_refused_while_it_is_written()
    {
        GenerationRequest base;
        base.prompt = "a red house";
        base.seed = 3;
        const QList<ModelEntry> models{{.path = {}, .title = "scenery (built in)", .kind = ModelKind::Embedded}};
        GridDialog dialog({[&] { return base; }, [&] { return models; },
                           [](const QList<GridCell>& cells) { return std::optional<double>(cells.size() * 2.0); }});
        const auto says = [&](const char* part) {
            for (const auto* label : dialog.findChildren<QLabel*>())
                if (label->text().contains(QString::fromUtf8(part))) return true;
            return false;
        };
        QPushButton* make = nullptr;
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text() == "Make the grid") make = button;
        QVERIFY(make && !make->isEnabled());
        dialog.setAxes({{"steps", "10-30 (+10)"}, {"prompt_words", "red, blue"}, {}});
        QVERIFY(make->isEnabled());
        QVERIFY(says("3 × 2 = 6 picture") && says("about 12 s") && says("10, 20, 30"));
        dialog.setAxes({{"steps", "ten"}, {}, {}});
        QVERIFY(!make->isEnabled());
        QVERIFY(says("\"ten\""));
        dialog.setAxes({{"prompt_words", "green, blue"}, {}, {}});
        QVERIFY(!make->isEnabled() && says("is not in the prompt"));
        dialog.setAxes({{"guidance_scale", "1, 5"}, {"sampler", "ddim, euler a"}, {"seed", "1-2"}});
        QSignalSpy asked(&dialog, &GridDialog::gridRequested);
        make->click();
        QCOMPARE(asked.size(), 1);
        const auto plan = asked[0][0].value<GridPlan>();
        QCOMPARE(plan.pictures(), 8);
        QCOMPARE(plan.base, base);
        QCOMPARE(plan.axes[1].values, (QStringList{"DDIM", "Euler a"}));
    }
};

QTEST_MAIN(TestQueueUi)
#include "test_queue_ui.moc"
