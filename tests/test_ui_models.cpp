// The item models behind filmstrip, history and gallery keep the promises that views rely on.
#include "ui/models/filmstrip_model.h"
#include "ui/models/gallery_model.h"
#include "ui/models/history_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <map>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

PictureEntry picture(qint64 id)
{
    PictureEntry entry;
    entry.id = id;
    entry.path = QStringLiteral("/pictures/%1.png").arg(id);
    entry.request.prompt = "a house";
    return entry;
}

HistoryEntry request(qint64 id, const char* prompt, HistoryState state)
{
    HistoryEntry entry;
    entry.id = id;
    entry.created = QDateTime::currentDateTime();
    entry.request.prompt = prompt;
    entry.state = state;
    return entry;
}

Frame step(int picture, int step)
{
    return {picture, step, 3, false, QImage(2, 2, QImage::Format_RGB32)};
}

} // namespace

class TestUiModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_filmstrip_holds_the_steps_of_the_picture_being_made()
    {
        FilmstripModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int k = 1; k <= 3; ++k) model.append(step(0, k));
        model.append({0, 3, 3, true, {}});
        QCOMPARE(model.rowCount(), 4);
        model.append(step(1, 1)); // the next picture: the first one stays, its steps go
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.frame(0).finished);
        QCOMPARE(model.frame(1).picture, 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void the_history_shows_prompt_and_fate()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({request(2, "", HistoryState::Interrupted), request(1, "a  red\nhouse", HistoryState::Finished)});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0).data().toString().isEmpty()); // an empty prompt is allowed and still a row to click
        QVERIFY(model.index(0).data(HistoryModel::DetailRole).toString().contains(stateText(HistoryState::Interrupted)));
        QCOMPARE(model.index(1).data().toString(), QString("a red house"));
        QCOMPARE(model.entry(1).id, 1);
    }

    void the_gallery_asks_for_each_thumbnail_once_and_shows_it_when_it_comes()
    {
        std::map<QString, QPromise<QImage>> promises;
        int asked = 0;
        GalleryModel model([&](const QString& path) {
            ++asked;
            QPromise<QImage>& promise = promises[path];
            promise.start();
            return promise.future();
        });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({picture(2), picture(1)});
        asked = 0; // the tester has looked at everything
        model.prepend(picture(3));
        const int rows = model.rowCount();
        model.prepend(picture(3)); // saved, and found by a search at the same moment
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.entry(0).id, 3);
        QVERIFY(model.index(0).data(Qt::DecorationRole).value<QImage>().isNull());
        QVERIFY(model.index(0).data(Qt::DecorationRole).value<QImage>().isNull());
        QCOMPARE(asked, 1);
        QSignalSpy changed(&model, &GalleryModel::dataChanged);
        promises[picture(3).path].addResult(QImage(4, 4, QImage::Format_RGB32));
        promises[picture(3).path].finish();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data(Qt::DecorationRole).value<QImage>().width(), 4);
        for (auto& [path, promise] : promises)
            if (!promise.future().isFinished()) promise.finish();
    }

    void a_dragged_picture_is_its_file()
    {
        GalleryModel model([](const QString&) { return QFuture<QImage>(); });
        model.setEntries({picture(1)});
        QVERIFY(model.index(0).flags() & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(picture(1).path)});
    }
};

QTEST_MAIN(TestUiModels)
#include "test_ui_models.moc"
