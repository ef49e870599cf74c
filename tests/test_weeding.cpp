// What is seen is what is chosen: in a row of pictures that is weeded out, and among the candidates of a repaint.
#include "tests/support/gallery_pictures.h"
#include "tests/support/painting_window.h"
#include "tests/support/window_fixture.h"
#include "ui/canvas/inpaint_bar.h"
#include "ui/widgets/picture_grid.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kPictures = 7;

/// The window with pictures of the seeds 6 to 0, the newest first, in front of which the gallery has the focus.
struct Weeding : WindowFixture {
    Weeding()
    {
        if (!wait_for_model()) qFatal("no model");
        generate(request_of("picture", 0, kPictures));
        if (!QTest::qWaitFor([this] { return gallery().model().rowCount() == kPictures; }, kPatienceMs))
            qFatal("no pictures");
        settle();
        QApplication::setActiveWindow(window.get());
        connection_ = QObject::connect(&gallery(), &GalleryPanel::pictureSelected, &gallery(),
                                       [this](const PictureEntry& picture) {
                                           const int seed = int(picture.request.seed);
                                           if (shown.isEmpty() || shown.last() != seed) shown << seed;
                                       });
    }
    ~Weeding() { QObject::disconnect(connection_); }
    PictureGrid& grid() { return *gallery().findChild<PictureGrid*>(); }
    void click(int row, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = gallery().model().index(row);
        grid().scrollTo(index);
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, keys, grid().visualRect(index).center());
    }
    void press(int key) { QTest::keyClick(&grid(), Qt::Key(key)); }
    QList<int> seeds()
    {
        QList<int> all;
        for (int row = 0; row < gallery().model().rowCount(); ++row)
            if (const PictureEntry* entry = gallery().model().entry(row)) all << int(entry->request.seed);
        return all;
    }
    QList<int> chosen()
    {
        QList<int> all;
        for (const qint64 id : gallery().chosen())
            if (const PictureEntry* entry = gallery().model().entry(int(gallery().model().ids().indexOf(id))))
                all << int(entry->request.seed);
        return all;
    }
    QList<int> shown; ///< by a click, a key, or a deletion

private:
    QMetaObject::Connection connection_;
};

QImage plain(QRgb colour)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QPoint place_of(QListWidget& list, int row) { return list.visualItemRect(list.item(row)).center(); }

} // namespace

class TestWeeding : public QObject {
    Q_OBJECT
    QTemporaryDir trash_home_;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", trash_home_.path().toUtf8()); }

    void delete_and_delete_again_weeds_out_a_row()
    {
        Weeding window;
        window.click(2);
        QCOMPARE(window.chosen(), QList<int>{4});
        for (int i = 0; i < 3; ++i) window.press(Qt::Key_Delete); // faster than any disk
        QCOMPARE(window.chosen(), QList<int>{1});
        QCOMPARE(window.shown, (QList<int>{4, 3, 2, 1}));
        window.settle();
        QCOMPARE(window.seeds(), (QList<int>{6, 5, 1, 0}));
        QCOMPARE(window.chosen(), QList<int>{1});
        QCOMPARE(window.saved().size(), 4);
        for (int i = 0; i < 2; ++i) window.press(Qt::Key_Delete); // behind the last comes the one before
        QCOMPARE(window.chosen(), QList<int>{5});
        window.settle();
        QCOMPARE(window.seeds(), (QList<int>{6, 5}));
        for (int i = 0; i < 5; ++i) window.action("undo")->trigger();
        QTRY_COMPARE(window.seeds(), (QList<int>{6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(window.chosen(), QList<int>{5});
    }

    void several_are_deleted_and_the_next_that_stays_is_chosen()
    {
        Weeding window;
        window.click(1);
        window.click(3, Qt::ControlModifier);
        window.press(Qt::Key_Delete);
        QCOMPARE(window.chosen(), QList<int>{2});
        window.settle();
        QCOMPARE(window.seeds(), (QList<int>{6, 4, 2, 1, 0}));
        QCOMPARE(window.chosen(), QList<int>{2});
    }

    void pictures_that_come_in_at_the_front_change_nothing()
    {
        Weeding window;
        window.click(3);
        window.generate(request_of("newer", 20, 8));
        for (int i = 0; i < 3; ++i) window.press(Qt::Key_Delete);
        QTRY_COMPARE(window.gallery().model().rowCount(), kPictures + 8 - 3);
        window.settle();
        QCOMPARE(window.seeds().mid(8), (QList<int>{6, 5, 4, 0}));
        QCOMPARE(window.chosen(), QList<int>{0});
    }

    void undo_brings_back_what_went_and_not_what_was_gone()
    {
        Weeding window;
        const QString gone = window.gallery().model().entry(2)->path;
        QVERIFY(QFile::remove(gone));
        window.click(0);
        window.click(6, Qt::ShiftModifier);
        window.press(Qt::Key_Delete);
        window.settle();
        QCOMPARE(window.gallery().model().rowCount(), 0);
        QVERIFY(window.saved().isEmpty());
        // Who works in the gallery still does: no field elsewhere takes Ctrl+Z for its own.
        QVERIFY(window.gallery().isAncestorOf(window.window->focusWidget()));
        QVERIFY(!qobject_cast<QLineEdit*>(window.window->focusWidget()));
        for (int round = 0; round < 2; ++round) {
            window.action("undo")->trigger();
            QTRY_COMPARE(window.seeds(), (QList<int>{6, 5, 3, 2, 1, 0}));
            window.settle();
            QVERIFY(window.grid().hasFocus());
            QCOMPARE(window.saved().size(), kPictures - 1);
            window.action("redo")->trigger();
            QTRY_COMPARE(window.gallery().model().rowCount(), 0);
            window.settle();
        }
    }

    /// Rows that go and come in several places at once are no reason to forget what is chosen.
    void the_choice_outlives_another_list()
    {
        GalleryPanel panel(gallery_source());
        panel.setIds({9, 8, 7, 6, 5, 4, 3, 2, 1});
        auto& grid = *panel.findChild<PictureGrid*>();
        grid.selectionModel()->setCurrentIndex(panel.model().index(4), QItemSelectionModel::ClearAndSelect);
        QSignalSpy reset(&panel.model(), &QAbstractItemModel::modelReset);
        for (const QList<qint64>& ids :
             {QList<qint64>{12, 11, 8, 7, 5, 3, 1}, {13, 12, 11, 9, 7, 5, 4, 3, 2, 1}, {5}, {6, 5, 4}}) {
            panel.setIds(ids);
            QCOMPARE(panel.model().ids(), ids);
            QCOMPARE(panel.chosen(), QList<qint64>{5});
            QCOMPARE(panel.model().id(grid.currentIndex().row()), 5);
        }
        QCOMPARE(reset.size(), 0);
        panel.setIds({4, 5, 6, 7}); // sorted another way
        QCOMPARE(reset.size(), 1);
        QCOMPARE(panel.chosen(), QList<qint64>{5});
        QCOMPARE(panel.model().id(grid.currentIndex().row()), 5);
        QList<qint64> many, half;
        for (qint64 id = 5000; id > 0; --id) {
            many << id;
            if (id % 2) half << id;
        }
        for (const auto& ids : {many, half, many}) {
            panel.setIds(ids);
            QCOMPARE(panel.model().ids(), ids);
            QCOMPARE(panel.chosen(), QList<qint64>{5});
        }
    }

    void the_candidate_pointed_at_is_the_one_that_is_chosen()
    {
        InpaintBar bar;
        QList<int> seen;
        connect(&bar, &InpaintBar::candidateHighlighted, this, [&](int candidate) { seen << candidate; });
        bar.resize(600, 160);
        for (const QRgb colour : {0xffff0000, 0xff00ff00}) bar.addCandidate(plain(colour));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar)); // laid out
        auto& list = *bar.findChild<QListWidget*>();
        const auto looks_at = [&](int candidate) { return bar.chosen() == candidate && seen.last() == candidate; };
        QVERIFY(looks_at(1)); // the newest, until a person chooses
        QTest::mouseMove(list.viewport(), place_of(list, 0));
        QTRY_VERIFY(looks_at(0));
        bar.addCandidate(plain(0xff0000ff)); // does not push itself before it
        QVERIFY(looks_at(0) && bar.isLookingAtOne());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(list.viewport(), &leave);
        QVERIFY(looks_at(2) && !bar.isLookingAtOne());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place_of(list, 1));
        QCoreApplication::sendEvent(list.viewport(), &leave);
        QVERIFY(looks_at(1));
        bar.addCandidate(plain(0xff00ffff));
        QVERIFY(looks_at(1)); // a person chose it
        QTest::keyClick(&list, Qt::Key_Right);
        QVERIFY(looks_at(2));
        bar.clearCandidates();
        QCOMPARE(bar.chosen(), -1);
    }

    void accepting_takes_the_candidate_pointed_at()
    {
        QTemporaryDir folder;
        PaintingWindow window(folder.path());
        window.show(landscape(64, 64));
        window.press("tool_brush");
        window.drag({{10, 20}, {50, 20}});
        window.change_request([](GenerationRequest& request) {
            request.seed = 100;
            request.count = 3;
        });
        auto& list = *window.part<InpaintBar>().findChild<QListWidget*>();
        window.press("repaint");
        QTRY_COMPARE(list.count(), 3);
        window.settle();
        QTest::mouseMove(list.viewport(), place_of(list, 1));
        QTest::mouseMove(list.viewport(), place_of(list, 0));
        QTRY_COMPARE(window.part<InpaintBar>().chosen(), 0);
        window.press("accept");
        QCOMPARE(window.painter().document().value().requests.back().seed, 100);
    }
};

QTEST_MAIN(TestWeeding)
#include "test_weeding.moc"
