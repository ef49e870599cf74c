// The item models behind filmstrip, history and gallery keep the promises that views rely on.
#include "tests/support/gallery_pictures.h"
#include "ui/generate/filmstrip_model.h"
#include "ui/history/history_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

HistoryEntry request(qint64 id, const char* prompt, HistoryState state)
{
    HistoryEntry entry;
    entry.id = id;
    entry.created = QDateTime::currentDateTime();
    entry.request.prompt = prompt;
    entry.state = state;
    return entry;
}

GalleryModel::Source nowhere()
{
    return {[](const QList<qint64>&) { return ready(QList<PictureEntry>()); }, no_picture};
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
        HistoryModel model([](const QString&) { return QFuture<QImage>(); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(
            {request(2, "", HistoryState::Interrupted), request(1, "a  red\nhouse", HistoryState::Finished)});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0).data().toString().isEmpty()); // an empty prompt is allowed and still a row to click
        QVERIFY(
            model.index(0).data(HistoryModel::DetailRole).toString().contains(stateText(HistoryState::Interrupted)));
        QCOMPARE(model.index(1).data().toString(), QString("a red house"));
        QCOMPARE(model.entry(1).id, 1);
    }

    void the_gallery_fetches_what_is_looked_at_and_shows_it_when_it_comes()
    {
        int pictures = 0, thumbnails = 0;
        GalleryModel model({[&](const QList<qint64>& ids) {
                                pictures += int(ids.size());
                                QList<PictureEntry> found;
                                for (const qint64 id : ids)
                                    if (id != 7) found << gallery_picture(id); // 7 is gone meanwhile
                                return ready(found);
                            },
                            [&](const QString&) {
                                ++thumbnails;
                                return ready(QImage(4, 4, QImage::Format_RGB32));
                            }});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<qint64> ids;
        for (qint64 id = 100000; id > 0; --id) ids << id;
        model.setIds(ids);
        // The tester looks at the first row.
        QTRY_COMPARE(model.index(0).data(Qt::DecorationRole).value<QImage>().width(), 4);
        pictures = thumbnails = 0;
        QVERIFY(!model.entry(99000));
        QVERIFY(model.index(99000).data(Qt::DecorationRole).value<QImage>().isNull());
        QTRY_COMPARE(model.index(99000).data(Qt::DecorationRole).value<QImage>().width(), 4);
        QCOMPARE(model.entry(99000)->id, 1000);
        QCOMPARE(model.index(99000).data(GalleryModel::EntryRole).value<PictureEntry>().id, 1000);
        QCOMPARE(pictures, 1);
        QCOMPARE(thumbnails, 1);
        QSignalSpy shown_again(&model, &GalleryModel::dataChanged);
        for (int look = 1; look <= 3; ++look) { // asked for again when looked at again, not for ever
            QVERIFY(!model.entry(99993));
            QVERIFY(shown_again.wait());
            QCOMPARE(pictures, 1 + look);
        }
    }

    void only_what_differs_comes_and_goes()
    {
        GalleryModel model(nowhere());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds({5, 4, 3, 2, 1});
        QSignalSpy reset(&model, &GalleryModel::modelReset), gone(&model, &GalleryModel::rowsRemoved),
            come(&model, &GalleryModel::rowsInserted);
        const QPersistentModelIndex two = model.index(3);
        model.setIds({5, 2, 1});
        model.setIds({6, 5, 2, 1});
        model.setIds({6, 5, 2, 1});
        model.prepend(gallery_picture(7));
        model.prepend(gallery_picture(7)); // saved, and found by a search at the same moment
        QCOMPARE(model.ids(), (QList<qint64>{7, 6, 5, 2, 1}));
        QCOMPARE(model.entry(0)->id, 7);
        QCOMPARE(two.row(), 3);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(come.count(), 2);
        QCOMPARE(reset.count(), 0);
        model.setIds({1, 2});
        QCOMPARE(reset.count(), 1);
    }

    void a_dragged_picture_is_its_file()
    {
        GalleryModel model(nowhere());
        model.prepend(gallery_picture(1));
        QVERIFY(model.index(0).flags() & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(gallery_picture(1).path)});
        QCOMPARE(data->data(GalleryModel::kIdsMime), QByteArray("1"));
    }

    void pinned_pictures_can_be_dragged_whatever_is_shown()
    {
        GalleryModel model(gallery_source());
        QList<qint64> ids;
        for (qint64 id = 1; id <= 6000; ++id) ids << id;
        model.setIds(ids);
        model.pin(ids);
        QModelIndexList all;
        for (int row = 0; row < 6000; ++row) all << model.index(row);
        QTRY_COMPARE(std::unique_ptr<QMimeData>(model.mimeData(all))->urls().size(), GalleryModel::kMaxPinned);
    }

    void the_history_grows_at_its_end_and_keeps_its_rows()
    {
        HistoryModel model([](const QString&) { return QFuture<QImage>(); });
        QSignalSpy wanted(&model, &HistoryModel::rowsWanted), reset(&model, &HistoryModel::modelReset);
        model.setEntries({request(2, "two", HistoryState::Accepted)}, false);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // one question at a time
        QCOMPARE(wanted.count(), 1);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest); // it fetches, too
        const QPersistentModelIndex two = model.index(0);
        model.setEntries({request(2, "two", HistoryState::Finished), request(1, "one", HistoryState::Finished)}, true);
        model.setEntries({request(3, "three", HistoryState::Accepted), request(2, "two", HistoryState::Finished),
                          request(1, "one", HistoryState::Finished)},
                         true);
        QCOMPARE(two.row(), 1);
        QCOMPARE(model.entry(1).state, HistoryState::Finished);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_MAIN(TestUiModels)
#include "test_ui_models.moc"
